// What dcmjs-dimse says of each case: the word that it logs for a status, and whether its client ends the request with it. Cases come on
// standard input, one on a line.
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import dimse from 'dcmjs-dimse';

const { version } = JSON.parse(readFileSync(new URL('../../node_modules/dcmjs-dimse/package.json', import.meta.url), 'utf8')) as { version: string };
const { CEchoRequest } = dimse.requests;
const { CEchoResponse } = dimse.responses;

for await (const line of createInterface({ input: process.stdin })) {
  const { id, code } = JSON.parse(line) as { id: number; code: number };
  const response = CEchoResponse.fromRequest(new CEchoRequest());
  response.setStatus(code);
  const [, word] = /status: ([^\]]*)\]/.exec(response.toString()) ?? [];
  const meaning = word === undefined || word === String(code) ? null : word;
  // It has no function for the class: what it tells apart are these three, and that a request goes on.
  const category = ['Success', 'Cancel', 'Pending'].includes(meaning ?? '') ? meaning : code === 0xff01 ? 'final' : 'Unknown';
  console.log(JSON.stringify({ peer: 'dcmjs-dimse', version, id, category, asked: true, meaning }));
}

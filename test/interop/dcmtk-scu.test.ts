import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import dimse from 'dcmjs-dimse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeToCategory, explain } from '../../src/index.js';
import { annotate, type Finding } from '../../src/text.js';
import { toHex } from '../../src/values/code.js';
import { startAnsweringScp, type Answering } from './answering-scp.js';
import { codesOf } from './codes-of.js';
import { ELEMENTS, freePort } from './peers.js';

const CT = '1.2.840.10008.5.1.4.1.1.2';
const LEVEL = ['-k', 'QueryRetrieveLevel=STUDY', '-k', 'StudyInstanceUID=1.2.3'];

/** The program of DCMTK for each DIMSE service, its options, and the SOP Class of its request. */
const PROGRAMS: Readonly<Record<string, { command: string; options: readonly string[]; sopClass: string }>> = {
  'C-ECHO': { command: 'echoscu', options: [], sopClass: '1.2.840.10008.1.1' },
  'C-STORE': { command: 'storescu', options: [], sopClass: CT },
  'C-FIND': { command: 'findscu', options: ['-S', ...LEVEL], sopClass: '1.2.840.10008.5.1.4.1.2.2.1' },
  'C-MOVE': { command: 'movescu', options: ['-S', '-aem', 'SOMEWHERE', ...LEVEL], sopClass: '1.2.840.10008.5.1.4.1.2.2.2' },
  'C-GET': { command: 'getscu', options: ['-S', ...LEVEL], sopClass: '1.2.840.10008.5.1.4.1.2.2.3' },
};

/** Where the words of DCMTK 3.6.7 are not those of the standard: what it prints, and why. */
const OWN_WORDS: readonly { readonly services: readonly string[]; readonly code: number; readonly words: string; readonly why: string }[] = [
  { services: ['C-STORE'], code: 0x0117, words: 'Invalid SOP Class', why: 'PS3.7 9.1.1.1.9 prints "Invalid SOP Instance"; 0122 is about the SOP Class.' },
  {
    services: ['C-FIND'],
    code: 0xff01,
    words: 'Pending: Matches are continuing - Warning: Unsupported optional keys',
    why: 'Its own words for those of PS3.4 Table C.4-1.',
  },
];

let scp: Answering;
let folder: string;

beforeAll(async () => {
  scp = await startAnsweringScp(await freePort());
  folder = mkdtempSync(path.join(os.tmpdir(), 'dicom-status-'));
  new dimse.Dataset({ _vrMap: {}, ...ELEMENTS }, '1.2.840.10008.1.2.1').toFile(path.join(folder, 'ct.dcm'));
  writeFileSync(path.join(folder, 'empty'), '');
});

afterAll(() => {
  scp.close();
  rmSync(folder, { recursive: true });
});

/** What a program of DCMTK prints when it is answered with a code. */
function printed(service: string, code: number): Promise<string> {
  const { command, options } = PROGRAMS[service] ?? { command: '', options: [] };
  const file = service === 'C-STORE' ? [path.join(folder, 'ct.dcm')] : [];
  scp.answerWith(code);
  return new Promise((resolve, reject) => {
    const child = spawn(command, ['-d', ...options, '-to', '5', '-td', '5', '127.0.0.1', String(scp.port), ...file], { cwd: folder });
    let text = '';
    const add = (chunk: Buffer): void => {
      text += chunk.toString('latin1');
    };
    child.stdout.on('data', add);
    child.stderr.on('data', add);
    child.on('error', reject);
    child.on('close', () => {
      resolve(text);
    });
  });
}

/** Words without case, blanks and punctuation. */
function plain(words: string): string {
  return words.toLowerCase().replace(/[^a-z0-9]/g, '');
}

describe.each(Object.keys(PROGRAMS))('%s: what DCMTK prints is read back', (service) => {
  it.each(codesOf(service, PROGRAMS[service]?.sopClass ?? '').map((code) => ({ hex: toHex(code), code })))('$hex', async ({ code }) => {
    const text = await printed(service, code);
    const read: Finding[] = [];
    for await (const finding of annotate(text)) if (finding.kind === 'status' && finding.code === code) read.push(finding);
    expect(read.length, text.slice(-3000)).toBeGreaterThan(0);
    for (const finding of read) expect([finding.context.service, finding.category]).toEqual([service, codeToCategory(code)]);
    const [, words] = new RegExp(`DIMSE Status +: 0x${code.toString(16).padStart(4, '0')}: (.*)`).exec(text) ?? [];
    if (words === undefined) return;
    const right = explain(code, { service, sopClass: PROGRAMS[service]?.sopClass })?.meaning ?? '';
    const said = plain(words.replace(/^(Success|Pending|Warning|Failure): /, ''));
    // Of a code for which it has no words DCMTK prints the class, of some the first words.
    const agrees = said === plain(codeToCategory(code)) || plain(right).includes(said) || said.includes(plain(right));
    const own = OWN_WORDS.find((one) => one.code === code && one.services.includes(service));
    if (!agrees) expect({ code: toHex(code), words }).toEqual({ code: toHex(code), words: own?.words });
  });
});

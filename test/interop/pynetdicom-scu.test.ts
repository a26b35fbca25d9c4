import { spawn } from 'node:child_process';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeToCategory } from '../../src/index.js';
import { annotate, type Finding } from '../../src/text.js';
import { startAnsweringScp, type Answering } from './answering-scp.js';
import { allCodesOf } from './codes-of.js';
import { freePort } from './peers.js';

const SERVICES = ['C-ECHO', 'C-STORE', 'C-FIND', 'C-GET', 'C-MOVE', 'N-EVENT-REPORT', 'N-GET', 'N-SET', 'N-ACTION', 'N-CREATE', 'N-DELETE'];

let scp: Answering;

beforeAll(async () => {
  scp = await startAnsweringScp(await freePort());
});

afterAll(() => {
  scp.close();
});

/** What pynetdicom prints for each code. */
async function printed(service: string, codes: readonly number[]): Promise<Map<number, string>> {
  // 0 is not a Message ID.
  const [zero, others] = [codes.filter((code) => code === 0), codes.filter((code) => code !== 0)];
  scp.answerWith(0);
  const first = await ran(service, zero);
  scp.answerWith(undefined);
  const text = first + (await ran(service, others));
  const parts = text.split(/^=== ([0-9A-F]{4})$/m).slice(1);
  return new Map(parts.flatMap((code, index) => (index % 2 === 0 ? [[Number.parseInt(code, 16), parts[index + 1] ?? ''] as const] : [])));
}

function ran(service: string, codes: readonly number[]): Promise<string> {
  const script = path.join(import.meta.dirname, 'pynetdicom_scu.py');
  const args = [script, String(scp.port), service, ...codes.map((code) => code.toString(16))];
  return new Promise((resolve, reject) => {
    // Its log and what the script prints come in one stream, in order.
    const child = spawn('sh', ['-c', 'exec "$@" 2>&1', 'sh', process.env.PYTHON ?? 'python3', ...args]);
    let text = '';
    child.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString();
    });
    child.on('error', reject);
    child.on('close', () => {
      resolve(text);
    });
  });
}

describe.each(SERVICES)('%s: what pynetdicom prints is read back', (service) => {
  it('for every code that the standard has for it', async () => {
    const codes = allCodesOf(service);
    const texts = await printed(service, codes);
    expect([...texts.keys()]).toEqual(codes);
    for (const [code, text] of texts) {
      const read: Finding[] = [];
      for await (const finding of annotate(text)) if (finding.kind === 'status') read.push(finding);
      const found = read.filter((finding) => finding.code === code);
      expect(found.length, text).toBeGreaterThan(0);
      // A retrieve and a query that are pending end with a success.
      expect(read.filter((finding) => finding.code !== code && finding.code !== 0)).toEqual([]);
      for (const { category, context } of found) expect([service, code, category, context.service]).toEqual([service, code, codeToCategory(code), service]);
      const [, word = 'Unknown'] = /Status\s*: 0x[0-9A-F]{4} - (\w+)/.exec(text) ?? [];
      if (word !== 'Unknown') expect([service, code, word]).toEqual([service, code, codeToCategory(code)]);
    }
  }, 120_000);
});

/**
 * How long a lookup takes, beside peers in the same run:
 *
 *     npm run bench
 *
 * Loops over 4,096 shuffled codes, since a single call is shorter than what a timer can tell. Quote ratios, not figures.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { bench, do_not_optimize, group, run, summary } from 'mitata';
import { getReasonPhrase } from 'http-status-codes';
import statuses from 'statuses';
import { describeRejection } from '../dist/association.js';
import { codeToCategory, explain, isFailure, isStorageStatus, lookup, Status, toStorageStatus } from '../dist/index.js';
import { lookupWeb } from '../dist/web.js';

const COUNT = 4096;
const CONTEXT = { service: 'C-STORE', sopClass: '1.2.840.10008.5.1.4.1.1.2' } as const;
const KNOWN = [0x0000, 0x0117, 0x0122, 0x0124, 0x0210, 0x0211, 0x0212, 0xb000, 0xb006, 0xb007, 0xfe00, 0x0110, 0x0112];

/** A repeatable sequence, so that two runs see the same codes. */
function codes(pick: (random: number) => number): Uint16Array {
  let state = 1;
  return Uint16Array.from({ length: COUNT }, () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return pick(state / 2147483648);
  });
}

const any = codes((random) => Math.floor(random * 0x10000));
const known = codes((random) => KNOWN[Math.floor(random * KNOWN.length)] ?? 0);
const table = Uint8Array.from({ length: 0x10000 }, (_, code) => code % 6);
const map = new Map(KNOWN.map((code) => [code, `meaning of ${String(code)}`]));

/** A benchmark that calls a function with every code; the sum keeps the results alive. */
function each(name: string, list: Uint16Array, call: (code: number) => number): void {
  bench(name, () => {
    let sum = 0;
    for (const code of list) sum += call(code);
    do_not_optimize(sum);
  });
}

summary(() => {
  group('category, any code', () => {
    each('typed array', any, (code) => table[code] ?? 0);
    each('dicom-status codeToCategory', any, (code) => codeToCategory(code).length);
    each('dicom-status isFailure', any, (code) => Number(isFailure(code)));
    each('dicom-status isStorageStatus', any, (code) => Number(isStorageStatus(code)));
    each('dicom-status toStorageStatus', any, (code) => toStorageStatus(code) ?? 0);
  });
});

summary(() => {
  group('meaning, known codes', () => {
    each('Map.get', known, (code) => map.get(code)?.length ?? 0);
    each('dicom-status lookup', known, (code) => lookup(code, CONTEXT)?.meaning?.length ?? 0);
    each('dicom-status explain', known, (code) => explain(code, CONTEXT)?.meaning?.length ?? 0);
    each('dicom-status new Status', known, (code) => new Status(code, CONTEXT).meaning?.length ?? 0);
    const { responses } = createRequire(import.meta.url)('dcmjs-dimse') as {
      responses: { CStoreResponse: new () => { setStatus(code: number): void; toString(): string } };
    };
    const response = new responses.CStoreResponse();
    each('dcmjs-dimse response.toString', known, (code) => {
      response.setStatus(code);
      return response.toString().length;
    });
  });
});

/** Contexts in turn: a program that serves many peers has more than one at hand. */
const contexts = readFileSync(new URL('../test/fixtures/standard/sop-classes.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.endsWith('C-STORE'))
  .slice(0, 100)
  .map((line) => ({ service: 'C-STORE', sopClass: line.split('\t')[0] ?? '' }) as const);

summary(() => {
  group('explain, contexts in turn', () => {
    for (const count of [1, 10, 100]) {
      let turn = 0;
      each(`explain, ${String(count)}`, known, (code) => explain(code, contexts[turn++ % count] ?? {})?.meaning?.length ?? 0);
    }
  });
});

const http = codes((random) => [200, 204, 400, 401, 403, 404, 409, 413, 415, 503][Math.floor(random * 10)] ?? 0);
const phrases = new Map([...new Set(http)].map((code) => [code, getReasonPhrase(code)]));

summary(() => {
  group('HTTP status', () => {
    each('Map.get, HTTP', http, (code) => phrases.get(code)?.length ?? 0);
    each('dicom-status lookupWeb', http, (code) => lookupWeb(code, { service: 'Studies Service', transaction: 'Search Transaction' })?.meaning?.length ?? 0);
    each('http-status-codes getReasonPhrase', http, (code) => getReasonPhrase(code).length);
    each('statuses.message', http, (code) => statuses.message[code]?.length ?? 0);
  });
});

const REASONS = new Map(['11', '12', '13', '17', '21', '22', '31', '32'].map((key) => [key, `text of ${key}`]));

summary(() => {
  group('rejection', () => {
    each('Map.get, by source and reason', any, (code) => REASONS.get(`${String(1 + (code % 3))}${String(1 + (code % 7))}`)?.length ?? 0);
    each(
      'dicom-status describeRejection',
      any,
      (code) => describeRejection({ result: 1 + (code & 1), source: 1 + (code % 3), reason: 1 + (code % 7) }).sentence.length,
    );
  });
});

await run();

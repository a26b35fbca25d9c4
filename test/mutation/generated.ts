/** Changes of generated files, tried without the comparison with what the spec gives. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../support/repository.js';
import { filesOf, tests, type Campaign, type Change } from './changes.js';
import { seeded, shuffled, type Random } from './random.js';

/** Without what compares with the spec, and what takes longer than all others. */
const WITHOUT = ['test/generated/drift.test.ts', 'test/src/hostile.test.ts', 'test/src/text-logs.test.ts'].flatMap((name) => ['--exclude', name]);

/** The tests that read the files of a folder, the nearest first. */
const READERS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'generated/docs': [tests('test/generated/docs.test.ts', 'test/generated/docs-tables.test.ts', 'test/generated/docs-captions.test.ts')],
  'generated/json': [
    tests('test/generated/json.test.ts', 'test/generated/json-records.test.ts'),
    tests('test/generated/vectors.test.ts', 'test/generated/schema.test.ts', 'test/src/lookup.test.ts', 'test/src/crosswalk.test.ts', 'test/src/seeds.test.ts'),
  ],
  'generated/openapi': [tests('test/generated/openapi.test.ts')],
  'generated/schema': [
    tests('test/generated/schema.test.ts'),
    tests('test/src/agreement.test.ts', 'test/src/conformance.test.ts', 'test/src/web.test.ts', 'test/src/errors.test.ts', 'test/src/sweep.test.ts'),
  ],
  // Some tests read what is built from the TypeScript, and the log forms have a test of their own.
  'generated/typescript': [
    tests(
      'test/generated/enums.test.ts',
      'test/generated/implementations.test.ts',
      'test/generated/category-of.test.ts',
      'test/generated/json-records.test.ts',
    ),
    ['rollup', '-c', '--silent'],
    tests('test/generated', 'test/src', ...WITHOUT),
    tests('test/src/text-logs.test.ts'),
  ],
};

/** Numbers, codes, words that begin with a capital, and true and false. */
const VALUE = /\b0x[0-9a-f]+\b|\b[0-9A-F]{4}\b|\b\d+\b|(?<=["'|] ?)[A-Z][A-Za-z ]{3,}(?= ?["'|])|\b(?:true|false)\b/g;

/** Another value of the same kind. */
function otherThan(value: string): string {
  if (value === 'true' || value === 'false') return String(value !== 'true');
  if (/^0x|\d$|^[0-9A-F]{4}$/.test(value)) return value.replace(/[0-9a-f]$/i, (digit) => (digit === '1' ? '2' : '1'));
  return value.replace(/[a-z](?=\W*$)/, (letter) => (letter === 'x' ? 'y' : 'x'));
}

/** One value of a file changed, never in a line that is a comment. */
function changeOf(file: string, random: Random): Change[] {
  const text = readFileSync(path.join(ROOT, file), 'utf8');
  const places = [...text.matchAll(VALUE)].filter(({ index }) => !/^\s*(\/\/|\* |\/\*|<!--|#)/.test(text.slice(text.lastIndexOf('\n', index) + 1, index)));
  return shuffled(places, random)
    .map(({ 0: value, index }) => ({ file, start: index, end: index + value.length, after: otherThan(value) }))
    .filter(({ start, end, after }) => text.slice(start, end) !== after)
    .slice(0, 1);
}

export const generated: Campaign = {
  name: 'generated',
  count: 150,
  sample: (count, seed) => {
    const random = seeded(seed);
    const files = Object.keys(READERS).flatMap((folder) => filesOf(folder, /\.(json|md|ts|yaml)$/));
    return shuffled(files, random)
      .flatMap((file) => changeOf(file, random))
      .slice(0, count);
  },
  checks: (file) => READERS[file.split('/').slice(0, 2).join('/')] ?? [],
  env: { GENERATED_AS_IT_STANDS: '1' },
  least: 95,
};

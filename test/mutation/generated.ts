/** Changes of generated files, tried without the comparison with what the spec gives. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../support/repository.js';
import { filesOf, tests, type Campaign, type Change } from './changes.js';
import { seeded, shuffled, type Random } from './random.js';

/** The tests that read the files of a folder. */
const NEAREST: Readonly<Record<string, readonly string[]>> = {
  'generated/docs': ['test/generated/docs.test.ts', 'test/generated/docs-tables.test.ts'],
  'generated/json': ['test/generated/json.test.ts', 'test/generated/json-records.test.ts'],
  'generated/openapi': ['test/generated/openapi.test.ts'],
  'generated/schema': ['test/generated/schema.test.ts'],
  'generated/typescript': ['test/generated/enums.test.ts', 'test/generated/implementations.test.ts'],
};

/** Without what compares with the spec, and what takes longer than all others. */
const WITHOUT = ['test/generated/drift.test.ts', 'test/src/hostile.test.ts', 'test/src/text-logs.test.ts'].flatMap((name) => ['--exclude', name]);

/** Numbers, codes, words that begin with a capital, and true and false. */
const VALUE = /\b0x[0-9a-f]+\b|\b[0-9A-F]{4}\b|\b\d+\b|(?<=["'|] ?)[A-Z][A-Za-z ]{3,}(?= ?["'|])|\b(?:true|false)\b/g;

/** Another value of the same kind. */
function otherThan(value: string): string {
  if (value === 'true' || value === 'false') return String(value !== 'true');
  if (/^0x|\d$/.test(value)) return value.replace(/[0-9a-f]$/i, (digit) => (digit === '1' ? '2' : '1'));
  return value.replace(/[a-z](?=\W*$)/, (letter) => (letter === 'x' ? 'y' : 'x'));
}

/** One value of a file changed, never in a comment. */
function changeOf(file: string, random: Random): Change[] {
  const text = readFileSync(path.join(ROOT, file), 'utf8');
  const places = [...text.matchAll(VALUE)].filter(({ index }) => !/^\s*(\/\/|\*|\/\*|<!--)/.test(text.slice(text.lastIndexOf('\n', index) + 1, index)));
  return shuffled(places, random)
    .slice(0, 1)
    .map(({ 0: value, index }) => ({ file, start: index, end: index + value.length, after: otherThan(value) }));
}

export const generated: Campaign = {
  name: 'generated',
  count: 150,
  sample: (count, seed) => {
    const random = seeded(seed);
    const files = Object.keys(NEAREST).flatMap((folder) => filesOf(folder, /\.(json|md|ts|yaml)$/));
    return shuffled(files, random)
      .flatMap((file) => changeOf(file, random))
      .slice(0, count);
  },
  checks: (file) => {
    const folder = file.split('/').slice(0, 2).join('/');
    const nearest = tests(...(NEAREST[folder] ?? []));
    const all = tests('test/generated', 'test/src', ...WITHOUT);
    // Some tests read what is built from the TypeScript, and the log forms have a test of their own.
    return folder === 'generated/typescript' ? [nearest, ['rollup', '-c', '--silent'], all, tests('test/src/text-logs.test.ts')] : [nearest, all];
  },
  env: { GENERATED_AS_IT_STANDS: '1' },
  least: 95,
};

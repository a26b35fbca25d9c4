import { expect, it } from 'vitest';
import { specGroups } from '../../codegen/spec-rows/index.js';
import type { Part } from '../../generated/typescript/spec.js';
import { excerptEditions } from '../support/standard.js';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { tablesOf } from '../support/markdown.js';
import { ROOT, source } from '../support/repository.js';

const editions = source.spec.metadata.sources.map(({ part, edition }) => `${part} ${edition}`);

it.each(excerptEditions().map(({ file, edition }) => [file, edition] as const))('%s is an excerpt of %s, which the spec was typed from', (_file, edition) => {
  expect(editions).toContain(edition);
});

it('the README says which editions were read, and which are newer', () => {
  const table = tablesOf(readFileSync(path.join(ROOT, 'README.md'), 'utf8')).find(({ head }) => head[2] === 'Single places from');
  const own = (part: string): string[] => [
    ...specGroups(source.spec, part as Part).flatMap(({ edition }) => edition ?? []),
    ...(part === 'PS3.4' ? source.spec.serviceClasses.flatMap(({ sopClassesEdition }) => sopClassesEdition ?? []) : []),
  ];
  const once = (all: readonly string[]): string => [...new Set(all)].sort().join(', ');
  expect(table?.rows).toEqual(
    source.spec.metadata.sources.map(({ part, title, edition, newer = [] }) => [
      `${part} ${title}`,
      edition,
      once(own(part)),
      once(newer.map((change) => change.edition)),
    ]),
  );
});

import { expect, it } from 'vitest';
import { excerptEditions } from '../support/standard.js';
import { source } from '../support/repository.js';

const editions = source.spec.metadata.sources.map(({ part, edition }) => `${part} ${edition}`);

it.each(excerptEditions().map(({ file, edition }) => [file, edition] as const))('%s is an excerpt of %s, which the spec was typed from', (_file, edition) => {
  expect(editions).toContain(edition);
});

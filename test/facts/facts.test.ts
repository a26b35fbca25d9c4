import { describe, expect, it } from 'vitest';
import { source } from '../support/repository.js';
import { COMPARISONS } from './index.js';

describe('the spec agrees with its sources', () => {
  it.each(COMPARISONS.map(({ name, of }) => [name, of] as const))('%s', (_name, of) => {
    const [own, printed] = of(source.spec);
    expect(own).toStrictEqual(printed);
  });
});

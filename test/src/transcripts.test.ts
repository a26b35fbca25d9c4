import { describe, expect, it } from 'vitest';
import { codeToCategory } from '../../src/index.js';
import { fixture } from '../support/repository.js';

describe('the class that DCMTK prints', () => {
  it.each(
    fixture('transcripts/dcmtk-classes.tsv')
      .trim()
      .split('\n')
      .map((line) => line.split('\t')),
  )('for %s is the category here: %s', (code = '', printed) => {
    expect(codeToCategory(Number.parseInt(code, 16))).toBe(printed);
  });
});

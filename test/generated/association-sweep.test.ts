import { expect, it } from 'vitest';
import { describeRejection } from '../../generated/typescript/association.js';

// 16.7 million triples: counted here, and asserted once, since an assertion costs more than a description.
it('describes every triple of bytes, and 16 of them as defined', () => {
  const known: string[] = [];
  let wrong = 0;
  for (let result = 0; result < 256; result++) {
    for (let source = 0; source < 256; source++) {
      for (let reason = 0; reason < 256; reason++) {
        const description = describeRejection({ result, source, reason });
        if (description.known) known.push(`${String(result)}/${String(source)}/${String(reason)}`);
        if (description.sentence === '' || description.result !== result) wrong++;
      }
    }
  }
  expect(wrong).toBe(0);
  expect(known.join(' ')).toBe('1/1/1 1/1/2 1/1/3 1/1/7 1/2/1 1/2/2 1/3/1 1/3/2 2/1/1 2/1/2 2/1/3 2/1/7 2/2/1 2/2/2 2/3/1 2/3/2');
}, 120_000);

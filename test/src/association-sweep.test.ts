import { expect, it } from 'vitest';
import { describeRejection, isRejection } from '../../src/association.js';

// 16.7 million triples: counted here, and asserted once, since an assertion costs more than a description.
it('knows every triple of bytes as defined or not', () => {
  const known: string[] = [];
  for (let result = 0; result < 256; result++) {
    for (let source = 0; source < 256; source++) {
      for (let reason = 0; reason < 256; reason++) {
        if (isRejection({ result, source, reason })) known.push(`${String(result)}/${String(source)}/${String(reason)}`);
      }
    }
  }
  expect(known.join(' ')).toBe('1/1/1 1/1/2 1/1/3 1/1/7 1/2/1 1/2/2 1/3/1 1/3/2 2/1/1 2/1/2 2/1/3 2/1/7 2/2/1 2/2/2 2/3/1 2/3/2');
}, 120_000);

it('describes every reason with every defined and some undefined results and sources', () => {
  let wrong = 0;
  for (const result of [0, 1, 2, 3, 127, 255]) {
    for (const source of [0, 1, 2, 3, 4, 128, 255]) {
      for (let reason = 0; reason < 256; reason++) {
        const description = describeRejection({ result, source, reason });
        if (description.known !== isRejection({ result, source, reason }) || description.sentence === '' || description.reason !== reason) wrong++;
      }
    }
  }
  expect(wrong).toBe(0);
});

import type { ResolvedModel } from '../../model.js';
import type { VectorFile } from './vectors.js';

/** The class of every code, as runs of codes. */
export function categoryVectors({ classSegments }: ResolvedModel): VectorFile {
  return {
    name: 'categories',
    function: 'codeToCategory',
    description: 'The Status Class of every code from 0 to 65535, both ends of each run included.',
    flags: { 'not-allowed': 'the standard does not allow the codes' },
    groups: [
      {
        context: {},
        tests: classSegments.map(({ from, to, category }) => ({
          flags: category === undefined ? ['not-allowed'] : [],
          from,
          to,
          expected: { category: category ?? 'Unknown', pending: category === 'Pending' },
        })),
      },
    ],
  };
}

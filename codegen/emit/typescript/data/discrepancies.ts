import { notationRange } from '../../../../src/values/notation.js';
import type { Emitter } from '../../emitter.js';
import { constList } from '../const-list.js';
import { createPrinter } from '../project.js';

const TYPES = `
/** What a discrepancy is about; without services or annexes, all of them. */
export interface DiscrepancySubject {
  readonly id: string;
  readonly ranges: readonly { readonly from: number; readonly to: number }[];
  readonly services?: readonly string[];
  readonly annexes?: readonly string[];
  readonly implementations?: readonly string[];
  /** The command elements of a response that it is about. */
  readonly elements?: readonly string[];
}`;

/** The discrepancies that are about Status Codes or elements of a response, as far as answers name them. */
export const discrepancyData: Emitter = {
  id: 'typescript/data/discrepancies',
  emit({ model }) {
    const subjects = model.discrepancies
      .filter(({ codes, elements }) => codes.length > 0 || elements !== undefined)
      .map(({ id, codes, services, annexes, implementations, elements }) => ({
        id,
        ranges: codes.map(notationRange),
        services,
        annexes,
        implementations,
        elements,
      }));
    return [
      createPrinter()('data/discrepancies.ts', [
        TYPES,
        constList('discrepancies', 'DiscrepancySubject', subjects, 'The discrepancies that are about Status Codes or elements of a response.'),
      ]),
    ];
  },
};

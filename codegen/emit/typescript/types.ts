import type { Emitter } from '../emitter.js';
import { literalUnion } from './literal-union.js';
import { createPrinter } from './project.js';

const RECORDS = `
/** Where in the standard something stands. */
export interface Citation {
  readonly part: StandardPart;
  /** The bare number of the section, such as \`B.2.3\`. */
  readonly section: string;
  /** The bare number of the table, such as \`B.2-1\`; null where there is none. */
  readonly table: string | null;
  readonly edition: string;
  /** The section in the current edition of the standard. */
  readonly address: string;
}

/** What to do about a status, a rejection or a failure: our guidance, not the standard's. */
export interface Advice {
  /** Whether the same request may be tried again: no; the same, later; or after something was changed. */
  readonly retry: 'no' | 'later' | 'after change';
  /** Who has to act: who made the request (sender), who answered it (receiver), or who runs them (administrator). */
  readonly actors: readonly ('sender' | 'receiver' | 'administrator')[];
}

/** A row of a status table, of the list of a DIMSE service, or a general status. */
export interface StatusRow {
  readonly from: number;
  readonly to: number;
  /** What is printed for a range, such as \`A7xx\`. */
  readonly notation?: string;
  readonly category: StatusCategory;
  readonly name: string;
  readonly meaning: string;
  /** Tags of command elements, and names of Data Set parts. */
  readonly relatedFields: readonly string[];
  /** Values that the standard prescribes, by tag. */
  readonly fieldValues?: Readonly<Record<string, string>>;
  readonly explanation?: string;
  /** The last edition that has it, if it was removed. */
  readonly until?: string;
}`;

/** The names that a context or a result may have, as literal unions, and the records that several modules share. */
export const types: Emitter = {
  id: 'typescript/types',
  emit({ model }) {
    return [
      createPrinter()('types.ts', [
        literalUnion(
          'StatusCategory',
          model.categories.map(({ name }) => name),
          'A Status Class of PS3.7 Annex C.',
        ),
        literalUnion(
          'DIMSEService',
          model.dimseServices.map(({ name }) => name),
          'A DIMSE service of PS3.7.',
        ),
        literalUnion(
          'ServiceClassName',
          model.serviceClasses.map(({ name }) => name),
          'A service class of PS3.4.',
        ),
        literalUnion(
          'ServiceClassAnnex',
          model.serviceClasses.map(({ annex }) => annex),
          'The annex of PS3.4 that defines a service class.',
        ),
        literalUnion(
          'StandardPart',
          model.sources.map(({ part }) => part),
          'A part of the standard that defines statuses.',
        ),
        RECORDS,
      ]),
    ];
  },
};

import { printedCodes } from '../support/standard.js';
import type { Comparison } from './comparison.js';

const codes = printedCodes();

/** Codes that the running text of PS3.4 names. */
export const TEXT: readonly Comparison[] = [
  {
    name: 'codes of the text that their section does not name',
    of: (spec) => [spec.prose.filter(({ section, code }) => codes.get(section)?.includes(code) !== true), []],
  },
  {
    name: 'codes of a section that the spec does not have there',
    of: (spec) => {
      const rows = spec.serviceClasses.flatMap(({ tables }) =>
        tables.flatMap(({ section, rows: list }) => list.map(({ code, notation }) => `${section} ${code ?? notation ?? ''}`)),
      );
      const known = new Set([...rows, ...spec.prose.map(({ section, code }) => `${section} ${code}`)]);
      const unknown = [...codes].flatMap(([section, printed]) => printed.map((code) => `${section} ${code}`)).filter((code) => !known.has(code));
      // A timezone, a group number, and an Error ID.
      return [unknown, ['C.2.2.2.1.3 0000', 'C.4.1.1.3 0008', 'F.7.2.2.4 A710']];
    },
  },
];

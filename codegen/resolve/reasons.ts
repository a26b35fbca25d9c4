import type { DICOMStatusSpec } from '../../generated/typescript/spec.js';
import { rowRange } from '../code.js';
import type { EnumModel, ReasonTableModel } from '../model.js';
import { rangeText, toDigits } from '../../src/values/code.js';
import type { Cite } from './cite.js';
import { fileName, plainMember } from './enums.js';

/** The tables of reasons, with numbers and citations. */
export function resolveReasons({ reasons }: DICOMStatusSpec, cite: Cite): ReasonTableModel[] {
  return reasons.map(({ rows, part, section, table, edition, ...head }) => ({
    ...head,
    citation: cite(part, { section, table, edition }),
    rows: rows.map((row) => {
      const { from, to } = rowRange(row);
      const { notation, name, meaning, explanation, advice, discrepancies = [] } = row;
      return { code: rangeText(from, to, toDigits), from, to, notation, name, meaning, explanation, advice, discrepancies };
    }),
  }));
}

/** An enum for each table that does not repeat another one. */
export function reasonEnums(tables: readonly ReasonTableModel[]): EnumModel[] {
  return tables.flatMap(({ enum: name, title, citation, rows }) =>
    name === undefined
      ? []
      : [
          {
            name,
            file: fileName(name),
            group: 'web',
            title,
            purpose: undefined,
            citation,
            hexadecimal: true,
            members: rows.map(({ name: member, from, to, notation, meaning, explanation }) =>
              plainMember({ name: member, from, to, notation, printed: meaning, explanation, citation }),
            ),
          },
        ],
  );
}

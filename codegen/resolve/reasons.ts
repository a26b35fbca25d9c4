import type { DicomStatusSpec } from '../../generated/typescript/spec.js';
import { rowRange } from '../code.js';
import type { ReasonTableModel, ValueEnumModel } from '../model.js';
import { rangeText, toDigits } from '../runtime/code.js';
import type { Cite } from './cite.js';
import { fileName } from './enums.js';

/** The tables of reasons, with numbers and citations. */
export function resolveReasons({ reasons }: DicomStatusSpec, cite: Cite): ReasonTableModel[] {
  return reasons.map(({ rows, part, section, table, ...head }) => ({
    ...head,
    citation: cite(part, section, table),
    rows: rows.map((row) => {
      const { from, to } = rowRange(row);
      const { notation, name, meaning, explanation, advice, discrepancies = [] } = row;
      return { code: rangeText(from, to, toDigits), from, to, notation, name, meaning, explanation, advice, discrepancies };
    }),
  }));
}

/** An enum for each table that does not repeat another one. */
export function reasonEnums(tables: readonly ReasonTableModel[]): ValueEnumModel[] {
  return tables.flatMap(({ enum: name, title, citation, rows }) =>
    name === undefined
      ? []
      : [
          {
            name,
            file: fileName(name),
            entry: 'web',
            title,
            citation,
            hexadecimal: true,
            members: rows.map((row) => ({ name: row.name, from: row.from, to: row.to, symbol: row.meaning, explanation: row.explanation, citation })),
          },
        ],
  );
}

import type { DICOMStatusSpec, Row } from '../../generated/typescript/spec.js';
import { rangeText, toDigits } from '../../src/values/code.js';
import { rowRange } from '../code.js';
import type { StatusRow } from '../model.js';
import { formerWords } from './former-words.js';
import { tracesOf } from './traces.js';

/** A row of a table, or of an implementation, which may leave the explanation to the general status. */
type AnyRow = Omit<Row, 'explanation'> & Partial<Pick<Row, 'explanation'>>;

/** What a row of the spec says wherever it stands. */
export function resolveRow(spec: DICOMStatusSpec, row: AnyRow): Omit<StatusRow, 'citation' | 'discrepancies'> {
  return {
    ...codesOf(row),
    category: row.category,
    name: row.name,
    meaning: row.meaning,
    formerMeanings: formerWords(row, 'meaning'),
    relatedFields: row.relatedFields,
    fieldValues: row.fieldValues ?? {},
    explanation: row.explanation ?? inheritedExplanation(spec, row),
    ...tracesOf(row),
    aliases: row.aliases ?? [],
  };
}

/** The codes of a row as text and as numbers. */
export function codesOf(row: { code?: string; from?: string; to?: string; notation?: string }): Pick<StatusRow, 'code' | 'from' | 'to' | 'notation'> {
  const { from, to } = rowRange(row);
  return { code: rangeText(from, to, toDigits), from, to, notation: row.notation };
}

/** A row without an explanation of its own has that of the general status with its code, if it means the same. */
function inheritedExplanation(spec: DICOMStatusSpec, row: AnyRow): string | undefined {
  return spec.statusTypes.find(({ code, name }) => code !== undefined && code === row.code && name === row.name)?.explanation;
}

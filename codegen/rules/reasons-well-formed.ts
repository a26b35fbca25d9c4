import type { ReasonTable } from '../../generated/typescript/spec.js';
import { rowRange } from '../code.js';
import type { Finding } from '../errors.js';
import { notationRange } from '../../src/values/notation.js';
import type { Rule } from './rule.js';

/** Reasons are single codes or ranges with their notation, once each, and a table without an enum repeats one before it. */
export const reasonsWellFormed: Rule = {
  id: 'reasons-well-formed',
  check({ spec: { reasons } }) {
    return reasons.flatMap((table, index) => [...shapes(table, this.id), ...repeats(table, reasons.slice(0, index), this.id)]);
  },
};

function shapes({ section, rows }: ReasonTable, rule: string): Finding[] {
  return rows.flatMap((row, index) => {
    const place = `reasons[${section}].rows[${row.name}]`;
    const { code, from, to, notation } = row;
    const whole = notation === undefined ? undefined : notationRange(notation);
    const { from: first, to: last } = rowRange(row);
    const fits = code === undefined ? whole?.from === first && whole.to === last : from === undefined && to === undefined && notation === undefined;
    const clash = rows.slice(0, index).some((other) => other.name === row.name || (rowRange(other).from === first && rowRange(other).to === last));
    return [
      ...(fits ? [] : [{ rule, place, value: { code, from, to, notation }, expected: 'either code, or from, to and the notation of just these codes' }]),
      ...(clash ? [{ rule, place, value: row.name, expected: 'a code and a name that no other row of the table has' }] : []),
    ];
  });
}

function repeats({ attribute, context, section, enum: name, rows }: ReasonTable, before: readonly ReasonTable[], rule: string): Finding[] {
  if (name !== undefined) return [];
  const first = before.find((other) => other.enum !== undefined && other.attribute === attribute && other.context === context);
  const known = new Set(first?.rows.map((row) => `${row.code ?? row.notation ?? ''} ${row.name}`));
  return rows
    .filter((row) => !known.has(`${row.code ?? row.notation ?? ''} ${row.name}`))
    .map((row) => ({ rule, place: `reasons[${section}].rows[${row.name}]`, value: row.code ?? row.notation, expected: 'a row of the table that it repeats' }));
}

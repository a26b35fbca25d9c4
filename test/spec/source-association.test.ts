import { describe, expect, it } from 'vitest';
import { source } from '../support/repository.js';
import { printedPDUFields, printedSymbols } from '../support/standard-association.js';

const { pduFields, symbols } = source.spec.association;

describe('the PDU fields of PS3.8', () => {
  const own = pduFields.filter(({ role }) => role !== 'PDU type');

  it('are those of the spec', () => {
    const printed = printedPDUFields().filter(({ name }) => name !== 'PDU-type');
    expect(own.map(({ table, field, source: of }) => `${table ?? ''} ${field} ${String(of ?? '')}`).sort()).toEqual(
      printed.map(({ table, name, source: of }) => `${table} ${name} ${of ?? ''}`).sort(),
    );
  });

  it.each(own.map((field) => [field.enum, field] as const))('%s has the printed values', (_name, { table, field, source: of, values }) => {
    const printed = printedPDUFields().find(
      (candidate) => candidate.table === table && candidate.name === field && (candidate.source ?? '') === String(of ?? ''),
    );
    const lines = values.map(
      ({ value, from, to, symbol }) => `${value === undefined ? (from === to ? String(from) : `${String(from)}-${String(to)}`) : String(value)} - ${symbol}`,
    );
    // One paragraph of Table 9-26 holds two values; a discrepancy says so.
    expect(lines.join('').replaceAll(' ', '')).toBe(printed?.values.join('').replaceAll(' ', ''));
  });

  it('have the PDU types of the spec', () => {
    const types = pduFields.find(({ role }) => role === 'PDU type')?.values ?? [];
    expect(types.map(({ table, value }) => `${table ?? ''} 0${String(value)}H`).sort()).toEqual(
      printedPDUFields()
        .filter(({ name }) => name === 'PDU-type')
        .map(({ table, values }) => `${table} ${values.join()}`)
        .sort(),
    );
  });
});

describe('the symbols of PS3.8', () => {
  it.each([...printedSymbols()])('section %s has those of the spec', (section, printed) => {
    expect(symbols.filter((symbol) => symbol.section === section).map(({ symbol }) => symbol)).toEqual(printed);
  });

  it('stand for values of the spec', () => {
    const values = new Set(pduFields.flatMap((field) => field.values.map(({ value }) => `${field.enum} ${String(value)}`)));
    const dangling = symbols.filter((symbol) => symbol.enum !== undefined && !values.has(`${symbol.enum} ${String(symbol.value)}`));
    expect(dangling).toEqual([]);
  });
});

import { printedPDUFields, printedSymbols } from '../support/standard-association.js';
import { sorted, type Comparison } from './comparison.js';

const printed = printedPDUFields().filter(({ name }) => name !== 'PDU-type');

/** PS3.8: the fields of PDUs with their values, and the symbols of the service parameters. */
export const ASSOCIATION: readonly Comparison[] = [
  {
    name: 'the fields of PDUs',
    of: (spec) => {
      const own = spec.association.pduFields.filter(({ role }) => role !== 'PDU type');
      return [
        own.map(({ table, field, source }) => `${table ?? ''} ${field} ${String(source ?? '')}`).sort(),
        printed.map(({ table, name, source }) => `${table} ${name} ${source ?? ''}`).sort(),
      ];
    },
  },
  ...printed.map(({ table, name, source, values }): Comparison => ({
    name: `${name} ${source ?? ''} in Table ${table} of PS3.8`,
    of: (spec) => {
      const field = spec.association.pduFields.find(
        (candidate) => candidate.table === table && candidate.field === name && String(candidate.source ?? '') === (source ?? ''),
      );
      const lines = (field?.values ?? []).map(
        ({ value, from, to, symbol }) => `${value === undefined ? (from === to ? String(from) : `${String(from)}-${String(to)}`) : String(value)} - ${symbol}`,
      );
      // One paragraph of Table 9-26 holds two values; a discrepancy says so.
      return [lines.join('').replaceAll(' ', ''), values.join('').replaceAll(' ', '')];
    },
  })),
  {
    name: 'the types of PDUs',
    of: (spec) => [
      sorted(
        (spec.association.pduFields.find(({ role }) => role === 'PDU type')?.values ?? []).map(({ table, value }) => `${table ?? ''} 0${String(value)}H`),
        String,
      ),
      sorted(
        printedPDUFields()
          .filter(({ name }) => name === 'PDU-type')
          .map(({ table, values }) => `${table} ${values.join()}`),
        String,
      ),
    ],
  },
  ...[...printedSymbols()].map(([section, symbols]): Comparison => ({
    name: `the symbols in ${section} of PS3.8`,
    of: (spec) => [spec.association.symbols.filter((symbol) => symbol.section === section).map(({ symbol }) => symbol), symbols],
  })),
  {
    name: 'symbols that stand for a value which is not in the spec',
    of: (spec) => {
      const values = new Set(spec.association.pduFields.flatMap((field) => field.values.map(({ value }) => `${field.enum} ${String(value)}`)));
      return [spec.association.symbols.filter((symbol) => symbol.enum !== undefined && !values.has(`${symbol.enum} ${String(symbol.value)}`)), []];
    },
  },
];

import type { DicomStatusSpec, PduField, PduValue } from '../../generated/typescript/spec.js';
import { editable, NO_FACTS, tracesOf, type SpecGroup, type SpecRow } from './group.js';

/** The values of the fields of PDUs. A value that stands in a section of its own, as the types of PDUs do, is a group of its own. */
export function pduFields({ association }: DicomStatusSpec): SpecGroup[] {
  return association.pduFields.flatMap((field) => {
    const own = field.values.filter(({ section }) => section !== undefined);
    const together = field.values.filter(({ section }) => section === undefined);
    return [
      ...(together.length > 0 ? [groupOf(field, together, editable(field))] : []),
      ...own.map((value) => groupOf({ ...field, ...value }, [value], editable(value))),
    ];
  });
}

function groupOf(field: Omit<PduField, 'values' | 'enum' | 'title' | 'role'>, values: readonly PduValue[], cited: object): SpecGroup {
  return {
    kind: 'PDU field',
    section: field.section,
    title: field.field,
    table: field.table ?? null,
    service: field.field,
    role: field.source === undefined ? null : String(field.source),
    rows: values.map(rowOf),
    cites: [editable(cited)],
    add({ from, to, name: symbol }, name) {
      if (from === null || to === null || symbol === null) return undefined;
      const isReserved = /^reserved\b/.test(symbol);
      const codes = from === to && !isReserved ? { value: Number(from), name } : { from: Number(from), to: Number(to) };
      const added = { ...codes, symbol, explanation: 'To be told.' };
      (values as object[]).push(added);
      return added;
    },
  };
}

function rowOf(value: PduValue): SpecRow {
  const from = String(value.value ?? value.from ?? '');
  const to = String(value.value ?? value.to ?? '');
  const code = from === to ? from : `${from}-${to}`;
  return { ...NO_FACTS, code, from, to, name: value.symbol, target: editable(value), keys: { name: 'symbol' }, ...tracesOf(value) };
}

/** The symbolic values of the service parameters. */
export function serviceSymbols({ association }: DicomStatusSpec): SpecGroup[] {
  const sections = [...new Set(association.symbols.map(({ section }) => section))];
  return sections.map((section) => {
    const symbols = association.symbols.filter((symbol) => symbol.section === section);
    const parameter = symbols[0]?.parameter ?? '';
    return {
      kind: 'service symbols',
      section,
      title: parameter,
      table: null,
      service: parameter,
      role: null,
      rows: symbols.map((symbol) => ({ ...NO_FACTS, name: symbol.symbol, target: editable(symbol), keys: { name: 'symbol' }, ...tracesOf(symbol) })),
      cites: symbols.map(editable),
      add({ name: symbol }) {
        if (symbol === null) return undefined;
        const added = { section, parameter, symbol };
        association.symbols.push(added);
        return added;
      },
    };
  });
}

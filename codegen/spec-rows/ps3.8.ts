import type { DICOMStatusSpec, PDUField, PDUValue } from '../../generated/typescript/spec.js';
import { editable, insertAfter, NO_FACTS, TO_BE_WRITTEN, tracesOf, type SpecGroup, type SpecRow } from './group.js';

/** The values of the fields of PDUs. A value that stands in a section of its own, as the types of PDUs do, is a group of its own. */
export function pduFields({ association }: DICOMStatusSpec): SpecGroup[] {
  return association.pduFields.flatMap((field) => {
    const own = field.values.filter(({ section }) => section !== undefined);
    const together = field.values.filter(({ section }) => section === undefined);
    return [
      ...(together.length > 0 ? [groupOf(field, field, together)] : []),
      ...own.map((value) => groupOf(field, { section: value.section ?? field.section, table: value.table ?? field.table, edition: value.edition }, [value])),
    ];
  });
}

function groupOf(
  field: PDUField,
  { section, table, edition }: { section: string; table?: string | undefined; edition?: string | undefined },
  values: readonly PDUValue[],
): SpecGroup {
  const isOwn = section !== field.section;
  return {
    kind: 'PDU field',
    section,
    title: field.field,
    table: table ?? null,
    service: field.field,
    role: field.source === undefined ? null : String(field.source),
    rows: values.map(rowOf),
    edition,
    cites: isOwn ? values.map(editable) : [editable(field)],
    add({ from, to, name: symbol }, name, after) {
      if (from === null || to === null || symbol === null) return undefined;
      const codes = from === to && !/^reserved\b/.test(symbol) ? { value: Number(from), name } : { from: Number(from), to: Number(to) };
      const added = { ...codes, symbol, explanation: TO_BE_WRITTEN, ...(isOwn && { section, ...(table !== undefined && { table }) }) };
      // The first of a group of its own is not the first of the field.
      return insertAfter(field.values, added, after ?? (isOwn ? editable(values.at(-1) ?? {}) : undefined));
    },
  };
}

function rowOf(value: PDUValue): SpecRow {
  const from = String(value.value ?? value.from ?? '');
  const to = String(value.value ?? value.to ?? '');
  const code = from === to ? from : `${from}-${to}`;
  return { ...NO_FACTS, code, from, to, name: value.symbol, target: editable(value), keys: { name: 'symbol' }, ...tracesOf(value) };
}

/** The symbolic values of the service parameters, by section and by the value of another parameter on which they depend. */
export function serviceSymbols({ association }: DICOMStatusSpec): SpecGroup[] {
  const keyOf = ({ section, group = '' }: { section: string; group?: string }): string => `${section} ${group}`;
  return [...new Set(association.symbols.map(keyOf))].map((key) => {
    const symbols = association.symbols.filter((symbol) => keyOf(symbol) === key);
    const [{ section, parameter, group } = { section: '', parameter: '' }] = symbols;
    return {
      kind: 'service symbols',
      section,
      title: parameter,
      table: null,
      service: parameter,
      role: group ?? null,
      rows: symbols.map((symbol) => ({ ...NO_FACTS, name: symbol.symbol, target: editable(symbol), keys: { name: 'symbol' }, ...tracesOf(symbol) })),
      edition: symbols[0]?.edition,
      cites: symbols.map(editable),
      add({ name: symbol }, _name, after = editable(symbols.at(-1) ?? {})) {
        return symbol === null ? undefined : insertAfter(association.symbols, { section, parameter, ...(group !== undefined && { group }), symbol }, after);
      },
    };
  });
}

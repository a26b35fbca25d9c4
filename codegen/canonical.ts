import type { DICOMStatusSpec } from '../generated/typescript/spec.js';

/** The part of a JSON Schema that the canonical form needs: where properties and items lead. */
export interface SchemaNode {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
  /** `in order` on a list whose order is data: no other one is made. */
  readonly $comment?: string;
  readonly enum?: readonly unknown[];
  readonly $defs?: Readonly<Record<string, SchemaNode>>;
}

type Item = Readonly<Record<string, unknown>>;

/** How the lists of records are ordered, by the name of the list. Lists of plain values sort by themselves. */
const RECORD_ORDER: Readonly<Record<string, readonly string[]>> = {
  sources: ['part'],
  categories: ['section'],
  classRules: ['from', 'to'],
  commandElements: ['tag'],
  statusTypes: ['section'],
  fields: ['dataSet', 'element'],
  dimseServices: ['request'],
  statuses: ['type'],
  serviceClasses: ['annex'],
  sopClasses: ['uid'],
  tables: ['section', 'table'],
  rows: ['code', 'from', 'to'],
  adoptions: ['section'],
  statements: ['section'],
  prose: ['section', 'code', 'when'],
  implementations: ['id'],
  entries: ['code', 'from', 'to', 'services', 'name'],
  discrepancies: ['id'],
  migration: ['theirs'],
  associations: ['pdu', 'source', 'reason'],
  conditions: ['code'],
  reasons: ['attribute', 'code'],
  former: ['until', 'category', 'meaning', 'phrase', 'symbol', 'text'],
  says: ['part', 'section', 'edition', 'implementation', 'text'],
};

/** Numbered things (sections, tables, UIDs) order by their numbers and an annex AA comes after Z; codes order as they stand. */
const NUMBERED = new Set(['section', 'table', 'type', 'annex', 'uid', 'sopClasses', 'members']);

/** A copy of the spec with every list in canonical order and every key in the order of the schema. */
export function canonicalSpec(spec: DICOMStatusSpec, schema: SchemaNode): DICOMStatusSpec {
  return canonicalValue(spec, schema, schema, '') as DICOMStatusSpec;
}

/** The text of a canonical spec: a record without lists of records, such as a printed row, takes one line. */
export function formatSpec(spec: DICOMStatusSpec): string {
  return `${formatValue(spec, '')}\n`;
}

function canonicalValue(value: unknown, node: SchemaNode, root: SchemaNode, name: string): unknown {
  const schema = follow(node, root);
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => canonicalValue(item, schema.items ?? {}, root, name));
    return isInOrder(schema) ? items : sortList(items, name, follow(schema.items ?? {}, root).enum);
  }
  if (typeof value !== 'object' || value === null) return value;
  const known = Object.keys(schema.properties ?? {});
  const record = value as Item;
  const keys = [
    ...known.filter((key) => key in record),
    ...Object.keys(record)
      .filter((key) => !known.includes(key))
      .sort(),
  ];
  return Object.fromEntries(keys.map((key) => [key, canonicalValue(record[key], schema.properties?.[key] ?? {}, root, key)]));
}

/** Whether the order of a list is data, as that of the fields of a constructor. */
export function isInOrder({ $comment }: SchemaNode): boolean {
  return $comment === 'in order';
}

/** The schema to which a reference leads. */
export function follow(node: SchemaNode, root: SchemaNode): SchemaNode {
  if (node.$ref === undefined) return node;
  return root.$defs?.[node.$ref.replace('#/$defs/', '')] ?? {};
}

function sortList(items: readonly unknown[], name: string, allowed: readonly unknown[] | undefined): unknown[] {
  const key = (item: unknown): string => {
    if (allowed !== undefined) return String(allowed.indexOf(item)).padStart(4, '0');
    if (typeof item !== 'object' || item === null) return sortText(name, item);
    return (RECORD_ORDER[name] ?? []).map((property) => sortText(property, orderingValue(item as Item, property))).join('\u0000');
  };
  return items
    .map((item) => ({ item, key: key(item) }))
    .sort((left, right) => (left.key < right.key ? -1 : left.key > right.key ? 1 : 0))
    .map(({ item }) => item);
}

/** A single code and a range sort together by where they begin. */
function orderingValue(item: Item, property: string): unknown {
  return property === 'code' ? (item.code ?? item.from) : item[property];
}

function sortText(property: string, value: unknown): string {
  if (typeof value === 'number') return String(value).padStart(8, '0');
  const text = Array.isArray(value) ? value.join(' ') : typeof value === 'string' ? value : '';
  if (!NUMBERED.has(property)) return text;
  return text.replace(/^[A-Z](?![A-Z])/, ' $&').replace(/\d+/g, (digits) => digits.padStart(40, '0'));
}

function formatValue(value: unknown, indent: string): string {
  if (!holdsRecords(value)) return formatLine(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    return `[\n${value.map((item) => inner + formatValue(item, inner)).join(',\n')}\n${indent}]`;
  }
  const entries = Object.entries(value as Item).map(
    ([key, item]) => `${inner}${JSON.stringify(key)}: ${key === 'former' ? formatLine(item) : formatValue(item, inner)}`,
  );
  return `{\n${entries.join(',\n')}\n${indent}}`;
}

function formatLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(formatLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${formatLine(item)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

/** Whether a value is a list of records or contains one. */
function holdsRecords(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some((item) => typeof item === 'object' && item !== null);
  // What a row said before belongs to its line.
  return Object.entries(value).some(([key, item]) => key !== 'former' && holdsRecords(item));
}

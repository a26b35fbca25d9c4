/** A plain value of the spec with the records around it: `serviceClasses[B].tables[B.2-1].rows[B006].meaning`. */
export interface Leaf {
  /** The records, the outermost first, each with its list: `serviceClasses[B]`, `serviceClasses[B].tables[B.2-1]`. */
  readonly records: readonly string[];
  /** The place without the names of the records: `serviceClasses.tables.rows.meaning`. */
  readonly kind: string;
  readonly value: unknown;
}

/** By what a record of a list is known; the first of these keys that it has. Some need two. */
const KEYS: readonly (readonly string[])[] = [
  ['id', 'webService', 'transaction'],
  ['uid'],
  ['role', 'source'],
  ['annex', 'section', 'code'],
  ['table'],
  ['enum'],
  ['attribute', 'code', 'context', 'section'],
  ['pdu', 'source', 'reason'],
  ['code', 'name'],
  ['notation'],
  ['symbol', 'section', 'group'],
  ['tag'],
  ['type'],
  ['from', 'to'],
  ['part', 'section', 'text'],
  ['edition', 'changeProposals'],
  ['section'],
  ['element'],
  ['dataSet'],
  ['program', 'pattern'],
  ['theirs'],
  ['until'],
  ['counter'],
  ['name'],
];

/** A list is named by all that it has. */
function textOf(value: unknown): string {
  return Array.isArray(value) ? value.join(',') : String(value);
}

function nameOf(record: Readonly<Record<string, unknown>>): string {
  const keys = KEYS.find(([first = '']) => record[first] !== undefined) ?? [];
  return keys.flatMap((key) => (record[key] === undefined ? [] : [textOf(record[key])])).join(' ');
}

/** Every plain value of a spec by its place. Records that share a name are numbered. */
export function leavesOf(spec: object): Map<string, Leaf> {
  const leaves = new Map<string, Leaf>();
  const visit = (value: unknown, place: string, kind: string, records: readonly string[]): void => {
    if (Array.isArray(value) && value.some((item) => typeof item === 'object')) {
      const seen = new Map<string, number>();
      for (const item of value as Readonly<Record<string, unknown>>[]) {
        const name = nameOf(item);
        const count = (seen.get(name) ?? 0) + 1;
        seen.set(name, count);
        const record = `${place}[${name}${count > 1 ? ` #${String(count)}` : ''}]`;
        visit(item, record, kind, [...records, record]);
      }
    } else if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      for (const [key, item] of Object.entries(value)) visit(item, place === '' ? key : `${place}.${key}`, kind === '' ? key : `${kind}.${key}`, records);
    } else {
      leaves.set(place, { records, kind, value });
    }
  };
  visit(spec, '', '', []);
  return leaves;
}

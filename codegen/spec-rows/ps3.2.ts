import type { ConformanceTable, DicomStatusSpec } from '../../generated/typescript/spec.js';
import { editable, NO_FACTS, tracesOf, type RowFacts, type SpecGroup, type SpecRow } from './group.js';

/** The tables of conformance statements. */
export function conformanceTables({ conformance }: DicomStatusSpec): SpecGroup[] {
  return conformance.map((table) => ({
    kind: 'conformance table',
    section: table.section,
    title: table.title,
    table: table.table,
    service: table.message,
    role: table.role,
    rows: table.rows.map((row) => rowOf(table.kind, row)),
    cites: [editable(table)],
    captionKey: 'title',
    add(row) {
      const words = table.kind === 'web' ? row.name : row.meaning;
      if (row.category === null || words === null) return undefined;
      const added = {
        category: row.category,
        meaning: words,
        code: row.code ?? '',
        ...(row.relatedFields !== null && { relatedFields: [...row.relatedFields] }),
      };
      table.rows.push(added);
      return added;
    },
  }));
}

function rowOf(kind: ConformanceTable['kind'], row: ConformanceTable['rows'][number]): SpecRow {
  const target = editable(row);
  const head = { ...NO_FACTS, category: row.category, code: row.code || null, target, ...tracesOf(row) };
  if (kind === 'web') return { ...head, from: row.code || null, to: row.code || null, name: row.meaning, keys: { category: 'category', name: 'meaning' } };
  return {
    ...head,
    ...spanOf(row.code),
    meaning: row.meaning,
    relatedFields: row.relatedFields ?? null,
    keys: { category: 'category', meaning: 'meaning', relatedFields: 'relatedFields' },
  };
}

/** PS3.2 writes a range as `C000-CFFF` or as `Cxxx`. */
function spanOf(code: string): Pick<RowFacts, 'from' | 'to'> {
  const [from = '', to = from] = code.split('-');
  const isCode = /^[0-9A-F]+x*$/.test(from) && from.length === 4;
  return isCode ? { from: from.replaceAll('x', '0'), to: to.replaceAll('x', 'F') } : { from: null, to: null };
}

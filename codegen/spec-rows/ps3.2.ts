import type { ConformanceTable, DICOMStatusSpec } from '../../generated/typescript/spec.js';
import { areFields, editable, insertAfter, NO_FACTS, tracesOf, type SpecGroup, type SpecRow } from './group.js';
import { hexSpan, plainCode } from './printed-codes.js';

/** The tables of conformance statements. */
export function conformanceTables({ conformance }: DICOMStatusSpec): SpecGroup[] {
  // PS3.2 has words of its own for classes, such as Refused.
  const categories = [...new Set(conformance.flatMap(({ rows }) => rows.map(({ category }) => category)))];
  return conformance.map((table) => ({
    kind: 'conformance table',
    section: table.section,
    title: table.title,
    table: table.table,
    service: table.message,
    role: table.role,
    rows: table.rows.map((row) => rowOf(table.kind, row)),
    edition: table.edition,
    cites: [editable(table)],
    captionKey: 'title',
    categories,
    add(row, _name, after) {
      const words = table.kind === 'web' ? row.name : row.meaning;
      const { category, relatedFields } = row;
      if (category === null || !categories.includes(category) || words === null || !areFields(relatedFields ?? [])) return undefined;
      const added = {
        category,
        meaning: words,
        code: plainCode(row.code ?? ''),
        ...(relatedFields !== null && relatedFields.length > 0 && { relatedFields: [...relatedFields] }),
      };
      return insertAfter(table.rows, added, after);
    },
  }));
}

function rowOf(kind: ConformanceTable['kind'], row: ConformanceTable['rows'][number]): SpecRow {
  const target = editable(row);
  const head = { ...NO_FACTS, category: row.category, code: row.code || null, target, ...tracesOf(row) };
  if (kind === 'web') return { ...head, from: row.code || null, to: row.code || null, name: row.meaning, keys: { category: 'category', name: 'meaning' } };
  return {
    ...head,
    ...hexSpan(row.code),
    meaning: row.meaning,
    relatedFields: row.relatedFields ?? null,
    keys: { category: 'category', code: 'code', meaning: 'meaning', relatedFields: 'relatedFields' },
  };
}

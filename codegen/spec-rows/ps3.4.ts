import type { DICOMStatusSpec, StatusTable } from '../../generated/typescript/spec.js';
import { codedAs, codeFacts } from './codes.js';
import { areFields, CATEGORIES, editable, insertAfter, NO_FACTS, TO_BE_WRITTEN, tracesOf, type SpecGroup, type SpecRow } from './group.js';

/** Parts of a Data Set that tables name as related fields. */
const OTHER_FIELDS = ['Identifier'];

/** The status tables of the service classes. */
export function statusTables({ serviceClasses }: DICOMStatusSpec): SpecGroup[] {
  return serviceClasses.flatMap(({ tables }) => tables.map(groupOf));
}

function groupOf(table: StatusTable): SpecGroup {
  return {
    kind: 'status table',
    section: table.section,
    title: table.title,
    table: table.table,
    service: table.services.join(', '),
    role: null,
    rows: [...table.rows.map(rowOf), ...otherStatuses(table)],
    edition: table.edition,
    cites: [editable(table)],
    categories: CATEGORIES,
    otherFields: OTHER_FIELDS,
    captionKey: 'title',
    add(row, name, after) {
      const relatedFields = row.relatedFields ?? [];
      if (row.from === null || !CATEGORIES.includes(row.category ?? '') || !areFields(relatedFields, OTHER_FIELDS)) return undefined;
      const facts = { category: row.category, name, meaning: row.meaning ?? '', relatedFields: [...relatedFields], explanation: TO_BE_WRITTEN };
      return insertAfter(table.rows, { ...codedAs(row), ...facts }, after);
    },
  };
}

function rowOf(row: StatusTable['rows'][number]): SpecRow {
  return {
    ...codeFacts(row),
    category: row.category,
    name: null,
    meaning: row.meaning,
    relatedFields: row.relatedFields,
    further: null,
    target: editable(row),
    keys: { category: 'category', meaning: 'meaning', relatedFields: 'relatedFields', ...(row.notation !== undefined && { code: 'notation' }) },
    ...tracesOf(row),
  };
}

/** A last row without a code, which refers to other statuses. */
function otherStatuses(table: StatusTable): SpecRow[] {
  if (table.otherStatuses === undefined) return [];
  return [{ ...NO_FACTS, meaning: table.otherStatuses, target: editable(table), keys: { meaning: 'otherStatuses' }, until: undefined, isTraced: false }];
}

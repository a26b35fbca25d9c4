import type { DICOMStatusSpec, HTTPStatus, WebRow } from '../../generated/typescript/spec.js';
import { covers } from '../../src/values/code.js';
import { editable, insertAfter, NO_FACTS, TO_BE_WRITTEN, tracesOf, type SpecGroup, type SpecRow } from './group.js';

/** The general table of HTTP statuses and those of the transactions. */
export function httpTables({ web }: DICOMStatusSpec): SpecGroup[] {
  const classOf = (code: number): string | null => web.classes.find(covers(code))?.name ?? null;
  const general: SpecGroup = {
    kind: 'HTTP table',
    section: web.section,
    title: 'Status Code Meaning',
    table: web.table,
    service: null,
    role: null,
    rows: web.statuses.map((status) => ({ ...rowOf(status, classOf(status.code)), keys: { name: 'phrase', meaning: 'meaning', wording: 'wording' } })),
    edition: web.edition,
    cites: [editable(web)],
    add({ from, name: phrase, meaning }, name, after) {
      if (from === null || !phrase || !meaning) return undefined;
      return insertAfter(web.statuses, { code: Number(from), name, phrase, meaning, explanation: TO_BE_WRITTEN }, after);
    },
  };
  return [general, ...web.transactions.map(transactionGroup)];
}

function transactionGroup(table: DICOMStatusSpec['web']['transactions'][number]): SpecGroup {
  return {
    kind: 'HTTP table',
    section: table.section,
    title: 'Status Code Meaning',
    table: table.table,
    service: table.transaction,
    role: null,
    rows: table.rows.map((row) => ({ ...rowOf(row, row.category), keys: { category: 'category', name: 'phrase', meaning: 'meaning', wording: 'wording' } })),
    edition: table.edition,
    cites: [editable(table)],
    categories: ['Success', 'Failure'],
    add({ category, from, name: phrase, meaning }, name, after) {
      if (from === null || !phrase || !meaning || (category !== 'Success' && category !== 'Failure')) return undefined;
      return insertAfter(table.rows, { category, code: Number(from), name, phrase, meaning }, after);
    },
  };
}

function rowOf(row: HTTPStatus | WebRow, category: string | null): Omit<SpecRow, 'keys'> {
  const code = String(row.code);
  return {
    ...NO_FACTS,
    category,
    code,
    from: code,
    to: code,
    name: row.phrase,
    meaning: row.meaning,
    target: editable(row),
    wording: row.wording,
    ...tracesOf(row),
  };
}

/** The texts of the Warning header by section. */
export function warningHeaders({ web }: DICOMStatusSpec): SpecGroup[] {
  const sections = [...new Set(web.warningHeaders.map(({ section }) => section))];
  return sections.map((section) => {
    const headers = web.warningHeaders.filter((header) => header.section === section);
    return {
      kind: 'Warning headers',
      section,
      title: 'Warning headers',
      table: null,
      service: headers[0]?.transaction ?? null,
      role: null,
      rows: headers.map((header) => ({ ...NO_FACTS, meaning: header.text, target: editable(header), keys: { meaning: 'text' }, ...tracesOf(header) })),
      edition: headers[0]?.edition,
      cites: headers.map(editable),
    };
  });
}

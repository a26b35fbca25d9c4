import { categoryOf } from '../../generated/typescript/categories.js';
import { shown } from '../values/shown.js';
import { dimseSpan, httpSpan, isOtherCodes, wordsOf } from './codes.js';
import type { ConformanceTemplate } from '../../generated/typescript/data/conformance-templates.js';
import { overlaps, type CodeRange } from '../values/code.js';
import { checkDIMSERow } from './check-dimse.js';
import { checkWebRow } from './check-web.js';
import { tablesOf } from './read-statement.js';
import type { ConformanceFinding, ConformanceStatement, StatementRow, StatementTable } from './statement.js';
import { conformanceTemplate } from './templates.js';

/**
 * Checks the status code tables of a filled-in conformance statement against the templates of PS3.2 and against what PS3.4,
 * PS3.7 and PS3.18 allow: codes that are missing, unknown, not allowed for the service, misnamed or in the wrong category, and
 * rows that are not filled in. Where the template itself is wrong, the finding names the discrepancy. Never throws: what is
 * missing in the statement counts as empty.
 *
 * @param statement - the filled-in tables
 * @returns what is wrong, table by table in the order of the statement; empty if nothing is
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part02/sect_N.7.3.html
 * @example
 * ```ts
 * checkConformance({ tables: [{ table: 'N.7-999', rows: [] }] })[0]?.kind; // 'unknown table'
 * ```
 */
export function checkConformance(statement: ConformanceStatement): ConformanceFinding[] {
  const tables = tablesOf(statement);
  const seen = new Set<string>();
  return tables.flatMap((table) => {
    const template = conformanceTemplate(table.table);
    if (template === undefined) {
      return [finding('unknown table', table, undefined, undefined, `${shown(table.table)} is not a status code table of PS3.2 N.7.3.2 or N.7.3.3`)];
    }
    const rows = readRows(table, template);
    const again = seen.has(table.table);
    seen.add(table.table);
    return [
      ...(again ? [finding('duplicate table', table, undefined, undefined, `Table ${table.table} is there twice`)] : []),
      ...missingCodes(table, rows, template),
      ...rows.flatMap((row, place) => checkRow(table, template, row, place)),
    ];
  });
}

function spanOf(template: ConformanceTemplate, code: string): CodeRange | undefined {
  return template.kind === 'DIMSE' ? dimseSpan(code) : httpSpan(code);
}

/** Which codes a row stands for, and how many rows so far say the same of them. */
interface ReadRow extends StatementRow {
  readonly span: CodeRange | undefined;
  readonly times: number;
}

/** Each row is read once: a table may have thousands. */
function readRows({ rows }: StatementTable, template: ConformanceTemplate): ReadRow[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const span = isOtherCodes(row) ? undefined : spanOf(template, row.code);
    if (span === undefined) return { ...row, span, times: 1 };
    // One code with several meanings is several rows: products number their failures so.
    const key = `${String(span.from)}-${String(span.to)} ${wordsOf(row.meaning)}`;
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return { ...row, span, times };
  });
}

function missingCodes(table: StatementTable, rows: readonly ReadRow[], template: ConformanceTemplate): ConformanceFinding[] {
  const given = rows.flatMap(({ span }) => span ?? []);
  const others = table.rows.some(isOtherCodes);
  return template.rows.flatMap((row) => {
    if (isOtherCodes(row)) return others ? [] : [finding('missing code', table, undefined, row.code, `the row "${row.meaning}" is missing`)];
    const wanted = spanOf(template, row.reading ?? row.code);
    const printed = spanOf(template, row.code);
    const isThere = given.some((span) => [wanted, printed].some((found) => found !== undefined && standsFor(span, found)));
    if (isThere) return [];
    return [
      finding(
        'missing code',
        table,
        undefined,
        row.reading ?? row.code,
        `${row.reading ?? row.code} (${row.meaning}) is missing; the template lists it`,
        row.discrepancies,
      ),
    ];
  });
}

function checkRow(table: StatementTable, template: ConformanceTemplate, row: ReadRow, place: number): ConformanceFinding[] {
  const filled = template.column === 'Behavior' ? row.behavior : row.condition;
  const empty = filled === undefined || filled.trim() === '' ? [{ kind: 'not filled in' as const, message: `${template.column} is empty` }] : [];
  if (isOtherCodes(row)) return empty.map(({ kind, message }) => finding(kind, table, place, row.code, message));
  const { span, times } = row;
  if (span === undefined) {
    return [
      finding(
        'unknown code',
        table,
        place,
        row.code,
        `${shown(row.code)} is not a ${template.kind === 'DIMSE' ? 'Status Code, range or pattern' : 'HTTP status'}`,
      ),
    ];
  }
  const printed = template.rows.filter((candidate) => sameSpan(spanOf(template, candidate.code), span));
  // Some templates print a code twice, with two meanings.
  const isRepeated = times > Math.max(1, printed.length);
  const found = template.kind === 'DIMSE' ? checkDIMSERow(template, row, span, printed) : checkWebRow(template, row, span, printed);
  const touching = printed.flatMap(({ discrepancies }) => discrepancies ?? []);
  return [
    ...(isRepeated ? [finding('repeated code', table, place, row.code, `${row.code} is there ${String(times)} times`)] : []),
    ...found.map(({ kind, message }) => finding(kind, table, place, row.code, message, touching)),
    ...empty.map(({ kind, message }) => finding(kind, table, place, row.code, message)),
  ];
}

/** Whether a row stands for a code of the template: they overlap, and the row does not run over several classes. */
function standsFor(given: CodeRange, wanted: CodeRange): boolean {
  return overlaps(given, wanted) && categoryOf(given.from) === categoryOf(given.to);
}

function sameSpan(left: CodeRange | undefined, right: CodeRange): boolean {
  return left?.from === right.from && left.to === right.to;
}

function finding(
  kind: ConformanceFinding['kind'],
  { table }: StatementTable,
  place: number | undefined,
  code: string | undefined,
  message: string,
  discrepancies: readonly string[] = [],
): ConformanceFinding {
  return {
    kind,
    table,
    ...(place !== undefined && { row: place + 1 }),
    ...(code !== undefined && { code }),
    message,
    discrepancies: [...new Set(discrepancies)],
  };
}

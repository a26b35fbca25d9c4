import type { Finding } from '../src/text.js';

/** A place of a log that a careful reader would explain. */
interface Expected {
  readonly line: number;
  readonly column: number;
  readonly kind: string;
  readonly codes: string;
  readonly context: string;
  readonly category: string;
  readonly isNeeded: boolean;
  readonly group: string;
}

/** How the findings in a log compare with what stands in it. */
export interface LogAccuracy {
  /** How many things have to be found; a thing that stands in several lines counts once. */
  readonly needed: number;
  readonly found: number;
  /** How many of the found have the right DIMSE service. */
  readonly inContext: number;
  /** How many of the found have the right kind, code and category. */
  readonly right: number;
  /** How many findings stand where nothing is to be found. */
  readonly false: number;
  /** What is missed, wrong or false, one line each. */
  readonly remarks: readonly string[];
}

/** Compares findings with a table of what is to be found: a head, then one row for each place, with tabs between the cells. */
export function logAccuracy(table: string, findings: readonly Finding[]): LogAccuracy {
  const rows = table.trimEnd().split('\n').slice(1).map(expectedOf);
  const at = (row: Expected): Finding | undefined => findings.find(({ line, column }) => line === row.line && column === row.column);
  const groups = new Map<string, Expected[]>();
  for (const row of rows.filter(({ isNeeded }) => isNeeded)) {
    const key = row.group === '' ? `${String(row.line)}:${String(row.column)}` : row.group;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const hits = [...groups.values()].map((group) => group.map((row) => ({ row, finding: at(row) })).find(({ finding }) => finding !== undefined));
  const found = hits.flatMap((hit) => (hit?.finding === undefined ? [] : [{ row: hit.row, finding: hit.finding }]));
  const [misplaced, wrong] = [found.filter(({ row, finding }) => !isInContext(row, finding)), found.filter(({ row, finding }) => !isRight(row, finding))];
  const falseOnes = findings.filter((finding) => !rows.some(({ line, column }) => line === finding.line && column === finding.column));
  return {
    needed: groups.size,
    found: found.length,
    inContext: found.length - misplaced.length,
    right: found.length - wrong.length,
    false: falseOnes.length,
    remarks: [
      ...[...groups.values()].flatMap(([first], index) => (hits[index] === undefined && first !== undefined ? [`missed ${expectedText(first)}`] : [])),
      ...misplaced.map(({ row, finding }) => `in another context ${expectedText(row)}, read as ${findingText(finding)}`),
      ...wrong.map(({ row, finding }) => `wrong ${expectedText(row)}, read as ${findingText(finding)}`),
      ...falseOnes.map((finding) => `false ${findingText(finding)}`),
    ],
  };
}

function expectedOf(row: string): Expected {
  const [line, column, kind = '', , codes = '', context = '', category = '', , need, group = ''] = row.split('\t');
  return { line: Number(line), column: Number(column), kind, codes, context, category, isNeeded: need === 'yes', group };
}

function isInContext({ kind, context }: Expected, finding: Finding): boolean {
  if (kind === 'http') return context === 'Studies Service, Store' ? finding.context.transaction === 'STOW-RS' : true;
  return kind !== 'status' || context.split(' ', 1)[0] === finding.context.service;
}

function isRight({ kind, codes, category }: Expected, { kind: read, code, category: given }: Finding): boolean {
  const isSameCategory = kind !== 'status' || given === (category === 'not allowed' ? 'Unknown' : category);
  return kind === read && isSameCategory && (codes === '' || codes === codeText(read, code));
}

/** A code as the tables write it: A7xx for a range, 1/1/7 for a rejection, ? for a part that is not told. */
export function codeText(kind: string, code: Finding['code']): string {
  if (typeof code === 'string') return code;
  const hex = (value: number | null): string => (value ?? 0).toString(16).toUpperCase().padStart(4, '0');
  if (kind === 'rejection' || kind === 'abort') return (code as readonly (number | null)[]).map((part) => (part === null ? '?' : String(part))).join('/');
  if (kind === 'http' || kind === 'presentation-context-result') return String(code);
  if (typeof code === 'number') return hex(code);
  const [from, to] = [hex(code[0] ?? 0), hex(code[1] ?? 0)];
  return from.replace(/./g, (digit, index: number) => (digit === to[index] ? digit : 'x'));
}

function expectedText({ line, column, kind, codes, context }: Expected): string {
  return `${String(line)}:${String(column)} ${kind} ${codes} ${context}`;
}

function findingText({ line, column, kind, code, context, text }: Finding): string {
  return `${String(line)}:${String(column)} ${kind} ${codeText(kind, code)} ${JSON.stringify(context)} ${JSON.stringify(text)}`;
}

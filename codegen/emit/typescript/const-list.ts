import { literal } from './literal.js';
import { commentLines, tsdoc } from './tsdoc.js';

/** An exported list of plain records, one on a line. */
export function constList(name: string, type: string, records: readonly object[], doc: string): string {
  return exportedConst(name, `readonly ${type}[]`, lines(records, ''), doc);
}

/** An exported list of groups; the rows of each take a line of their own. */
export function groupedList(
  name: string,
  type: string,
  groups: readonly { readonly head: object; readonly rows: readonly object[] }[],
  doc: string,
  key = 'rows',
): string {
  const texts = groups.map(({ head, rows }) => `{\n${members(head)}  ${key}: ${lines(rows, '    ').replace(/\]$/, '  ]')},\n},\n`);
  return exportedConst(name, `readonly ${type}[]`, `[\n${texts.join('')}]`, doc);
}

/** An exported constant with its type and doc comment. ts-morph would indent the bracket that closes it. */
export function exportedConst(name: string, type: string, initializer: string, doc: string): string {
  const indented = initializer.replaceAll(/\n(?=.*\n)/g, '\n  ');
  return `\n${commentLines(tsdoc([doc])).join('\n')}\nexport const ${name}: ${type} = ${indented};`;
}

function lines(records: readonly object[], indent: string): string {
  return records.length === 0 ? '[]' : `[\n${records.map((record) => `${indent}${literal(record)},\n`).join('')}]`;
}

function members(head: object): string {
  return Object.entries(head)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `  ${key}: ${literal(value)},\n`)
    .join('');
}

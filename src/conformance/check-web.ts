import { lookupWeb } from '../web/lookup-web.js';
import { isNamed } from './codes.js';
import type { ConformanceRow, WebTemplate } from '../../generated/typescript/data/conformance-templates.js';
import type { CodeRange } from '../values/code.js';
import type { Fault, StatementRow } from './statement.js';

/** What is wrong with a row of a web table. The codes of the general table are allowed in every transaction. */
export function checkWebRow(template: WebTemplate, row: StatementRow, { from }: CodeRange, printed: readonly ConformanceRow[]): Fault[] {
  const contexts = template.transactions.length === 0 ? [{}] : template.transactions;
  const found = contexts.map((context) => lookupWeb(from, context)).filter((result) => result !== undefined);
  const known = found.filter(({ scope }) => scope !== 'class');
  const [first] = known;
  if (first === undefined)
    return [{ kind: 'unknown code', message: `${row.code} is not in PS3.18; a user agent may take it as ${String(from - (from % 100))}` }];
  const categories = new Set([
    ...known.flatMap((result) => [result.category, result.class]),
    ...known.map((result) => (result.class === 'Success' || result.class === 'Redirection' ? 'Success' : 'Failure')),
  ]);
  const phrases = [...known.map(({ phrase }) => phrase), ...printed.map(({ meaning }) => meaning), lookupWeb(from)?.phrase];
  return [
    ...(row.category === '' || categories.has(row.category)
      ? []
      : [{ kind: 'wrong category' as const, message: `${row.code} is ${first.category ?? ''}, not "${row.category}"` }]),
    ...(isNamed(row.meaning, phrases) ? [] : [{ kind: 'wrong meaning' as const, message: `${row.code} is "${first.phrase ?? ''}", not "${row.meaning}"` }]),
  ];
}

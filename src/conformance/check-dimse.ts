import type { LookupContext, LookupResult } from '../status/types.js';
import { lookup, lookupAll } from '../status/lookup.js';
import { dimseSpan, isNamed, wordsOf } from './codes.js';
import { conformanceTemplates } from './templates.js';
import type { ConformanceRow, DIMSETemplate } from '../../generated/typescript/data/conformance-templates.js';
import type { CodeRange } from '../values/code.js';
import type { Fault, StatementRow } from './statement.js';

/** What is wrong with a row of a DIMSE table: its first code is looked up where the table applies. */
export function checkDIMSERow(template: DIMSETemplate, row: StatementRow, span: CodeRange, printed: readonly ConformanceRow[]): Fault[] {
  const { from, to } = span;
  const context = contextOf(template);
  const found = lookup(from, context);
  const where = `${template.message} of the ${template.service}`;
  if (found === undefined) return [{ kind: 'unknown code', message: `${row.code} is outside what PS3.7 allows` }];
  if (from !== to && (found.range === undefined || !isInside(span, found.range)))
    return [{ kind: 'code not allowed', message: `${row.code} is not a range that is listed for ${where}` }];
  if (!found.listed) return [notListed(template, row, found, where)];
  return [...wrongCategory(row, found), ...(isOwnCode(template, row, span, found) ? [] : wrongMeaning(row, found, printed))];
}

/** Whether a code, or a part of a range, is one to which a product may give words of its own, as PS3.4 B.2.3 asks for. */
function isOwnCode({ rows }: DIMSETemplate, { meaning }: StatementRow, span: CodeRange, { range }: LookupResult): boolean {
  if (range === undefined || (span.from === range.from && span.to === range.to)) return false;
  // The words of another row are not words of its own.
  const others = rows.filter(({ code }) => !isInside(dimseSpan(code), range));
  return (
    meaning !== '' &&
    !isNamed(
      meaning,
      others.map((other) => other.meaning),
    )
  );
}

function isInside(span: CodeRange | undefined, range: CodeRange): boolean {
  return span !== undefined && range.from <= span.from && span.to <= range.to;
}

/** Templates without a SOP Class are about a whole service class. */
function contextOf({ message, annex, sopClass, actionTypeIds }: DIMSETemplate): LookupContext {
  return {
    service: message,
    serviceClass: annex,
    ...(sopClass !== undefined && { sopClass }),
    ...(actionTypeIds?.[0] !== undefined && { actionTypeId: actionTypeIds[0] }),
  };
}

function notListed(template: DIMSETemplate, row: StatementRow, found: LookupResult, where: string): Fault {
  const meant = codesNamed(row.meaning, template);
  const hint = meant.length === 0 ? '' : `; "${row.meaning}" is ${meant.join(' or ')} there`;
  const elsewhere = found.entry ?? lookupAll(found.code)[0];
  if (elsewhere?.meaning === undefined) return { kind: 'unknown code', message: `${row.code} has no meaning in PS3.4 or PS3.7${hint}` };
  return { kind: 'code not allowed', message: `${row.code} is not listed for ${where}; elsewhere it is "${elsewhere.meaning}"${hint}` };
}

/** The codes that have the meaning where the table applies, among those that any template prints with it. */
function codesNamed(meaning: string, template: DIMSETemplate): string[] {
  const context = contextOf(template);
  const named = conformanceTemplates().flatMap(({ kind, rows }) => (kind === 'DIMSE' ? rows.filter((row) => wordsOf(row.meaning) === wordsOf(meaning)) : []));
  const here = named.filter(({ code }) => {
    const span = dimseSpan(code);
    const found = span && lookup(span.from, context);
    return found?.listed === true && found.meaning !== undefined && wordsOf(found.meaning) === wordsOf(meaning);
  });
  return [...new Set(here.map(({ code }) => code))];
}

function wrongCategory(row: StatementRow, found: LookupResult): Fault[] {
  // Some tables have no column for it.
  if (row.category === found.category || row.category === '') return [];
  return [{ kind: 'wrong category', message: `${row.code} is a ${found.category} by PS3.7, not "${row.category}"` }];
}

function wrongMeaning(row: StatementRow, found: LookupResult, printed: readonly ConformanceRow[]): Fault[] {
  const { meaning = '', name } = found;
  const elsewhere = lookupAll(found.code).filter((other) => other.name === name);
  const known = [meaning, name, ...printed.map((other) => other.meaning), ...elsewhere.map((other) => other.meaning)];
  if (meaning === '' || isNamed(row.meaning, known)) return [];
  return [{ kind: 'wrong meaning', message: `${row.code} is "${meaning}", not "${row.meaning}"` }];
}

import type { HTTPRow, HTTPTable, ResolvedModel } from '../../model.js';
import type { VectorFile, VectorTest } from './vectors.js';

/** Codes that no table has: of each class, and beside them. */
const UNLISTED = [100, 199, 299, 399, 418, 499, 599, 600];

/** What HTTP statuses mean as answers of each DICOMweb transaction. */
export function httpVectors(model: ResolvedModel): VectorFile {
  const { general, transactions } = model.web;
  const codes = [...new Set([general, ...transactions].flatMap(({ rows }) => rows.map(({ code }) => code)).concat(UNLISTED))].sort((a, b) => a - b);
  const group = (context: object, table: HTTPTable | undefined, comment = '') => ({
    comment,
    context,
    tests: codes.map((code) => testOf(model, code, table)),
  });
  const acronyms = [...new Set(transactions.flatMap(({ acronym }) => acronym ?? []))];
  const only = <T>(items: readonly T[]): T | undefined => (items.length === 1 ? items[0] : undefined);
  return {
    name: 'http',
    function: 'lookupWeb',
    description: 'What HTTP statuses mean as answers of DICOMweb transactions.',
    flags: {
      'other-transaction': 'the table of the transaction does not have the status',
      removed: 'the last edition that has the row is an earlier one',
      'not-allowed': 'PS3.18 gives the status no class: there is no answer',
    },
    groups: [
      group({}, undefined, 'without a transaction'),
      ...transactions.map((table) => group({ service: table.service, transaction: table.transaction }, table)),
      ...acronyms.map((transaction) =>
        group({ transaction }, only(transactions.filter(({ acronym }) => acronym === transaction)), 'by the name that people use'),
      ),
      group({ transaction: 'Store' }, only(transactions.filter(({ transaction }) => transaction === 'Store Transaction')), 'several services may have it'),
      group(
        { service: 'Studies Service', transaction: 'Store' },
        transactions.find((one) => one.acronym === 'STOW-RS'),
        'without the word Transaction',
      ),
      group({ service: 'STOW-RS' }, only(transactions.filter(({ acronym }) => acronym === 'STOW-RS')), 'the name that people use as the service'),
      ...[...new Set(transactions.map(({ service }) => service))].map((service) =>
        group({ service }, only(transactions.filter((one) => one.service === service)), 'a service alone'),
      ),
      group({ service: 'Telepathy Service' }, undefined, 'a service that PS3.18 does not have'),
      group({ transaction: 'Telepathy Transaction' }, undefined, 'a transaction that PS3.18 does not have'),
    ],
  };
}

function testOf({ web }: ResolvedModel, code: number, table: HTTPTable | undefined): VectorTest {
  const found = web.classes.find(({ from, to }) => from <= code && code <= to);
  const own = table?.rows.find((row) => row.code === code);
  if (table !== undefined && own !== undefined)
    return { flags: own.until === undefined ? [] : ['removed'], code, expected: answerOf(own, table, found?.name, 'transaction', own.until === undefined) };
  const flags = table === undefined ? [] : ['other-transaction'];
  const general = web.general.rows.find((row) => row.code === code);
  if (general !== undefined) {
    const isGone = general.until !== undefined;
    const expected = answerOf(general, web.general, found?.name, 'general', table === undefined && !isGone);
    return { flags: [...flags, ...(isGone ? ['removed'] : [])], code, expected };
  }
  if (found === undefined) return { flags: [...flags, 'not-allowed'], code, expected: null };
  return { flags, code, expected: { class: found.name, explanation: found.explanation, scope: 'class', listed: false } };
}

function answerOf(row: HTTPRow, { citation }: HTTPTable, className: string | undefined, scope: string, listed: boolean): object {
  const { category, name, phrase, meaning, explanation, until } = row;
  return {
    ...(className !== undefined && { class: className }),
    category,
    name,
    phrase,
    meaning,
    ...(explanation !== undefined && { explanation }),
    scope,
    listed,
    ...(until !== undefined && { until }),
    citation: until === undefined ? citation : { ...citation, edition: until },
  };
}

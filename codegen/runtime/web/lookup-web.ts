import type { Reference } from '../reference.js';
import { generalTable, httpClasses, transactionTables } from './data.js';
import type { WebEntry, WebTable } from './data-types.js';
import type { HttpClassName, WebService, WebTransaction } from './types.js';

/** Where an HTTP status was received. A transaction that several services have needs its service too. */
export interface WebContext {
  readonly service?: WebService | undefined;
  readonly transaction?: WebTransaction | undefined;
}

/** What was looked at for an answer, from the most specific to the least. */
export type WebScope = 'transaction' | 'general' | 'class';

/** What an HTTP status means in DICOMweb. */
export interface WebLookupResult {
  /** The code as it was given. */
  readonly code: number;
  /** Undefined for 101, which is in no class of PS3.18. */
  readonly class?: HttpClassName;
  /** Success or Failure as the table of the transaction prints it, or the class of the general table. */
  readonly category?: string;
  readonly name?: string;
  /** The reason phrase as printed. */
  readonly phrase?: string;
  /** The first sentence as printed; undefined when only the class is known. */
  readonly meaning?: string;
  /** What happened, in our words; undefined where the meaning says enough. */
  readonly explanation?: string;
  readonly scope: WebScope;
  /** Whether the table of the transaction lists the code; without a transaction, whether the general table does. */
  readonly listed: boolean;
  readonly service?: WebService;
  readonly transaction?: WebTransaction;
  readonly references: readonly Reference[];
  /** The ids of the discrepancies that touch it. */
  readonly discrepancies: readonly string[];
  /** Why part of the context could not be used. */
  readonly fallback?: 'unknown transaction' | 'several services have the transaction';
}

/**
 * What an HTTP status means as the answer of a DICOMweb transaction: by the transaction's table, else by the general table of
 * PS3.18 8.5, else by its class. Never throws.
 *
 * @param code - the HTTP status as received
 * @param context - the service and transaction that were used
 * @returns undefined for what PS3.18 gives no class: 1xx (but for 101 where it is listed), and whatever is not from 200 to 599
 */
export function lookupWeb(code: number, context: WebContext = {}): WebLookupResult | undefined {
  const { table, fallback } = tableOf(context);
  const own = table?.rows.find((row) => row.code === code);
  if (table !== undefined && own !== undefined) return result(own, 'transaction', true, table, fallback);
  const general = generalTable.rows.find((row) => row.code === code);
  if (general !== undefined) return result(general, 'general', table === undefined, generalTable, fallback);
  const found = classOf(code);
  if (found === undefined) return undefined;
  return {
    code,
    class: found.name,
    explanation: found.explanation,
    scope: 'class',
    listed: false,
    references: [generalTable.reference],
    discrepancies: [],
    ...(fallback && { fallback }),
  };
}

/** The class of an HTTP status by PS3.18 8.5; undefined for 1xx and for whatever is not from 200 to 599. */
export function httpClassOf(code: number): HttpClassName | undefined {
  return classOf(code)?.name;
}

function classOf(code: number): (typeof httpClasses)[number] | undefined {
  return Number.isInteger(code) ? httpClasses.find(({ from, to }) => from <= code && code <= to) : undefined;
}

function tableOf({ service, transaction }: WebContext): { table?: WebTable; fallback?: WebLookupResult['fallback'] } {
  if (transaction === undefined) return {};
  const tables = transactionTables.filter((table) => table.transaction === transaction && (service === undefined || table.service === service));
  const [table] = tables;
  if (table === undefined) return { fallback: 'unknown transaction' };
  return tables.length === 1 ? { table } : { fallback: 'several services have the transaction' };
}

function result(entry: WebEntry, scope: WebScope, listed: boolean, table: WebTable, fallback: WebLookupResult['fallback']): WebLookupResult {
  const { code, category, name, phrase, meaning, explanation, discrepancies } = entry;
  const { service, transaction, reference } = table;
  const found = httpClassOf(code);
  return {
    code,
    ...(found && { class: found }),
    category,
    name,
    phrase,
    meaning,
    ...(explanation !== undefined && { explanation }),
    scope,
    listed,
    ...(service && { service }),
    ...(transaction && { transaction }),
    references: [reference],
    discrepancies: [...discrepancies],
    ...(fallback && { fallback }),
  };
}

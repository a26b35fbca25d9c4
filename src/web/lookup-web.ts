import {
  generalTable,
  httpClasses,
  transactionTables,
  type HTTPClassName,
  type WebAcronym,
  type WebEntry,
  type WebService,
  type WebTable,
  type WebTransaction,
} from '../../generated/typescript/data/http-tables.js';
import type { Citation } from '../../generated/typescript/types.js';
import type { OrText } from '../status/types.js';
import { covers } from '../values/code.js';
import { deepFreeze } from '../values/deep-freeze.js';
import { isCalled } from './called.js';
import { property } from '../values/property.js';

/**
 * Where an HTTP status was received: `STOW-RS`, `QIDO-RS`, `WADO-RS` or `UPS-RS` as either, or the names of PS3.18. A transaction
 * that several services have needs its service too.
 */
export interface WebContext {
  readonly service?: OrText<WebService | WebAcronym> | undefined;
  readonly transaction?: OrText<WebTransaction | WebAcronym> | undefined;
}

/** What was looked at for an answer, from the most specific to the least. */
export type WebScope = 'transaction' | 'general' | 'class';

/** What an HTTP status means in DICOMweb. */
export interface WebLookupResult {
  /** The code as it was given. */
  readonly code: number;
  /** Undefined for 101, which is in no class of PS3.18. */
  readonly class?: HTTPClassName;
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
  /** Whether the table of the transaction lists the code today; without a transaction, whether the general table does. */
  readonly listed: boolean;
  /** The last edition that has the row, if it was removed from the standard: an older server may still send it. */
  readonly until?: string;
  /** The change proposals that removed it, such as `CP 2418`, where that is known. */
  readonly changeProposals?: readonly string[];
  readonly service?: WebService;
  readonly transaction?: WebTransaction;
  readonly citations: readonly Citation[];
  /** The ids of the discrepancies that touch it. */
  readonly discrepancies: readonly string[];
  /** Why part of the context could not be used. */
  readonly fallback?: 'unknown transaction' | 'unknown service' | 'several services have the transaction' | 'several transactions of the service';
}

/**
 * What an HTTP status means as the answer of a DICOMweb transaction: by the transaction's table, else by the general table of
 * PS3.18 8.5, else by its class. Never throws.
 *
 * @param code - the HTTP status as received
 * @param context - the service and transaction that were used
 * @returns undefined where PS3.18 gives no class: for 1xx (except 101 where it is listed), and for any value that is not from 200 to 599
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.5.html
 * @example
 * ```ts
 * lookupWeb(409, { transaction: 'STOW-RS' })?.category; // 'Failure'
 * ```
 */
export function lookupWeb(code: number, context: WebContext = {}): WebLookupResult | undefined {
  const { table, fallback } = tableOf(context);
  const own = table?.rows.find((row) => row.code === code);
  if (table !== undefined && own !== undefined) return result(own, 'transaction', true, table, undefined);
  const general = generalTable.rows.find((row) => row.code === code);
  if (general !== undefined) return result(general, 'general', table === undefined, generalTable, fallback);
  const found = classOf(code);
  if (found === undefined) return undefined;
  return deepFreeze({
    code,
    class: found.name,
    explanation: found.explanation,
    scope: 'class',
    listed: false,
    citations: [generalTable.citation],
    discrepancies: [],
    ...(fallback && { fallback }),
  } as const);
}

/**
 * The class of an HTTP status by PS3.18 8.5; undefined for 1xx and for any value that is not from 200 to 599.
 *
 * @param code - the HTTP status as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.5.html
 * @example
 * ```ts
 * httpClassOf(418); // 'Client Error'
 * ```
 */
export function httpClassOf(code: number): HTTPClassName | undefined {
  return classOf(code)?.name;
}

function classOf(code: number): (typeof httpClasses)[number] | undefined {
  return Number.isInteger(code) ? httpClasses.find(covers(code)) : undefined;
}

/** The table of the transaction that is named, by its own names or what people call it. */
function tableOf(context: WebContext): { table?: WebTable; fallback?: NonNullable<WebLookupResult['fallback']> } {
  const service = property(context, 'service');
  const transaction = property(context, 'transaction');
  if (service === undefined && transaction === undefined) return {};
  const ofService = transactionTables.filter((table) => service === undefined || table.service === service || table.acronym === service);
  const tables = ofService.filter((table) => transaction === undefined || isCalled(table, transaction));
  const [table, ...others] = tables;
  if (table !== undefined && others.length === 0) return { table };
  if (transaction === undefined) return { fallback: table === undefined ? 'unknown service' : 'several transactions of the service' };
  const services = new Set(tables.map((one) => one.service));
  if (table === undefined) return { fallback: 'unknown transaction' };
  return { fallback: services.size === 1 ? 'several transactions of the service' : 'several services have the transaction' };
}

function result(entry: WebEntry, scope: WebScope, listed: boolean, table: WebTable, fallback: WebLookupResult['fallback']): WebLookupResult {
  const { code, category, name, phrase, meaning, explanation, until, changeProposals, discrepancies } = entry;
  const { service, transaction, citation } = table;
  const found = httpClassOf(code);
  return deepFreeze({
    code,
    ...(found && { class: found }),
    category,
    name,
    phrase,
    meaning,
    ...(explanation !== undefined && { explanation }),
    scope,
    listed: listed && until === undefined,
    ...(until !== undefined && { until, changeProposals: changeProposals ?? [] }),
    ...(service && { service }),
    ...(transaction && { transaction }),
    // A row that was removed stands in the last edition that had it.
    citations: [until === undefined ? citation : { ...citation, edition: until }],
    discrepancies,
    ...(fallback && { fallback }),
  });
}

import { crosswalks, type Crosswalk, type CrosswalkId, type CrosswalkRow } from '../../generated/typescript/data/crosswalks.js';
import type { WebAcronym, WebService, WebTransaction } from '../../generated/typescript/data/http-tables.js';
import type { Advice, Citation, DIMSEService } from '../../generated/typescript/types.js';
import type { OrText } from '../status/types.js';
import { deepFreeze } from '../values/deep-freeze.js';
import { property } from '../values/property.js';
import { isCalled } from '../web/called.js';

/** Which of the crosswalks with one id is meant; needed where there is one for each DIMSE service. */
export interface CrosswalkContext {
  readonly service?: OrText<DIMSEService> | undefined;
  readonly webService?: OrText<WebService | WebAcronym> | undefined;
  readonly transaction?: OrText<WebTransaction | WebAcronym> | undefined;
}

/** Where a crosswalk leads. */
export interface CrosswalkResult {
  readonly crosswalk: CrosswalkId;
  readonly from: number;
  /** A Status Code, a reason, an HTTP status, or the Event Outcome Indicator of an audit message; undefined where nothing fits, or where the answer is an advice. */
  readonly to?: number;
  /** The answer of `rejection-to-retry`. */
  readonly retry?: Advice['retry'];
  /** The issue type of an OperationOutcome of FHIR, of `dimse-to-fhir` and `http-to-fhir`. */
  readonly issueType?: string;
  /** Its severity. */
  readonly severity?: CrosswalkRow['severity'];
  /** Why, or what to do where nothing fits. */
  readonly why: string;
  /** Where the standard says so; undefined where the standard is silent. */
  readonly citation?: Citation;
  /** Whether the standard is silent, so that this is our guidance alone. */
  readonly standardIsSilent: boolean;
}

/**
 * From a code of one world to that of another: HTTP status and DIMSE status, C-STORE status and Failure Reason, and so on. Our
 * guidance; the result says where the standard supports it and where it is silent.
 *
 * @param id - which crosswalk
 * @param from - an HTTP status, a Status Code, a Failure Reason, or the result of a rejection
 * @param context - the DIMSE service, or the DICOMweb service and transaction, where there is a crosswalk for each
 * @returns undefined where the crosswalk says nothing
 * @example
 * ```ts
 * crosswalk('http-to-dimse', 503, { service: 'C-STORE' })?.to === 0xa700; // true
 * ```
 */
export function crosswalk(id: CrosswalkId, from: number, context: CrosswalkContext = {}): CrosswalkResult | undefined {
  const [service, webService, transaction] = ['service', 'webService', 'transaction'].map((key) => property(context, key));
  const fitting = crosswalks.filter(
    (candidate) =>
      candidate.id === id &&
      (service === undefined || (candidate.services?.some((own) => own === service) ?? true)) &&
      isSame(webService, candidate.webService, candidate.acronym) &&
      (transaction === undefined || candidate.transaction === undefined || isCalled(candidate, transaction)),
  );
  const [only, ...others] = fitting;
  if (only === undefined || others.length > 0) return undefined;
  const row = rowOf(only, from);
  return row === undefined ? undefined : deepFreeze(resultOf(only, from, row));
}

/** Whether the service that is asked for is that of a crosswalk; one without a service fits always. */
function isSame(asked: unknown, own: string | undefined, acronym: string | undefined): boolean {
  return asked === undefined || own === undefined || asked === own || asked === acronym;
}

/** A code goes before a range. */
function rowOf({ rows }: Crosswalk, from: number): CrosswalkRow | undefined {
  if (!Number.isInteger(from)) return undefined;
  return rows.find(({ first, last }) => first === from && last === from) ?? rows.find(({ first, last }) => first <= from && from <= last);
}

function resultOf({ id }: Crosswalk, from: number, { to, retry, issueType, severity, why, citation }: CrosswalkRow): CrosswalkResult {
  return {
    crosswalk: id,
    from,
    ...(to !== undefined && { to: to === 'same' ? from : to }),
    ...(retry !== undefined && { retry }),
    ...(issueType !== undefined && { issueType }),
    ...(severity !== undefined && { severity }),
    why,
    ...(citation && { citation }),
    standardIsSilent: citation === undefined,
  };
}

import type { Implementation } from '../../generated/typescript/implementations/types.js';
import { deepFreeze } from '../values/deep-freeze.js';
import { property } from '../values/property.js';
import { hasAttribute, integerOf, isDataSet, itemsOf, textOf, type JSONDataSet } from './dataset.js';
import { lookupReason, type ReasonResult } from './lookup-reason.js';
import { lookupWeb, type WebLookupResult } from './lookup-web.js';

/** What is known of a response: the HTTP status, the Data Set of the payload, or both. */
export interface StoreResponse {
  readonly status?: number | undefined;
  /** The payload in the DICOM JSON Model; whatever else a server sends is taken as no payload. */
  readonly dataSet?: unknown;
  /** The product that answered, whose own reasons go first. */
  readonly implementation?: Implementation | undefined;
}

/** What became of an instance. */
export interface StoredInstance {
  readonly outcome: 'stored' | 'stored with a warning' | 'failed';
  readonly sopClass?: string;
  readonly sopInstance?: string;
  readonly retrieveURL?: string;
  /** Why it failed, or what was changed. */
  readonly reason?: ReasonResult;
}

/** A failure that belongs to no instance. */
export interface OtherFailure {
  /** Why; undefined where the server does not say. */
  readonly reason?: ReasonResult;
}

/** What a Store Instances response says. */
export interface StoreExplanation {
  /** `unknown` where the response does not tell, such as a bare 202, or a payload that names nothing. */
  readonly outcome: 'stored' | 'stored with warnings' | 'partly stored' | 'nothing stored' | 'unknown';
  /** Everything in words, for a log. */
  readonly sentence: string;
  readonly http?: WebLookupResult;
  /** One entry for each instance that the payload names, first the failed ones. */
  readonly instances: readonly StoredInstance[];
  /** Failures that belong to no instance, for example of a part that was no DICOM. */
  readonly otherFailures: readonly OtherFailure[];
  /** Where the HTTP status and the payload do not agree. */
  readonly disagreements: readonly string[];
}

const FAILED_SOP_SEQUENCE = '00081198';
const REFERENCED_SOP_SEQUENCE = '00081199';
const OTHER_FAILURES_SEQUENCE = '0008119A';
const REFERENCED_SOP_CLASS_UID = '00081150';
const REFERENCED_SOP_INSTANCE_UID = '00081155';
const RETRIEVE_URL = '00081190';
const WARNING_REASON = '(0008,1196)';
const FAILURE_REASON = '(0008,1197)';

const STORE = { service: 'Studies Service', transaction: 'Store Transaction' } as const;

/**
 * Explains what became of each instance of a Store Instances request (PS3.18 10.5), and why. Never throws, whatever a server sends.
 *
 * @param response - the HTTP status, or the Data Set of the payload in the DICOM JSON Model (or a list of them), or both
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_10.5.html
 * @example
 * ```ts
 * explainStoreResponse(409).outcome; // 'nothing stored'
 * ```
 */
export function explainStoreResponse(response: number | StoreResponse | object): StoreExplanation {
  const { status, dataSets, isReport, implementation } = partsOf(response);
  const http = status === undefined ? undefined : lookupWeb(status, STORE);
  const items = (tag: string): JSONDataSet[] => dataSets.flatMap((dataSet) => itemsOf(dataSet, tag));
  const instances = [
    ...items(FAILED_SOP_SEQUENCE).map((item) => instanceOf(item, 'failed', reasonOf(item, FAILURE_REASON, implementation))),
    ...items(REFERENCED_SOP_SEQUENCE).map((item) => {
      const warning = reasonOf(item, WARNING_REASON, implementation);
      // A reason of 0 is what some products write for none.
      return warning === undefined || warning.code === 0 ? instanceOf(item, 'stored', undefined) : instanceOf(item, 'stored with a warning', warning);
    }),
  ];
  const otherFailures = items(OTHER_FAILURES_SEQUENCE).map((item): OtherFailure => {
    const reason = reasonOf(item, FAILURE_REASON, implementation);
    return reason === undefined ? {} : { reason };
  });
  const outcome = outcomeOf(instances, otherFailures, http, isReport);
  return deepFreeze({
    outcome,
    sentence: sentenceOf(outcome, status, instances, otherFailures, http),
    ...(http && { http }),
    instances,
    otherFailures,
    disagreements: disagreementsOf(status, instances, otherFailures, isReport),
  });
}

interface Parts {
  readonly status: number | undefined;
  readonly dataSets: readonly JSONDataSet[];
  /** Whether there is a payload that should name instances; one that cannot be read counts as such. */
  readonly isReport: boolean;
  readonly implementation: Implementation | undefined;
}

function partsOf(response: unknown): Parts {
  if (typeof response === 'number') return { status: response, dataSets: [], isReport: false, implementation: undefined };
  const status = property(response, 'status');
  const implementation = property(response, 'implementation') as Implementation | undefined;
  const dataSet = property(response, 'dataSet');
  if (Array.isArray(response) || (status === undefined && dataSet === undefined)) return { status: undefined, ...payloadOf(response), implementation };
  return { status: typeof status === 'number' ? status : undefined, ...payloadOf(dataSet), implementation };
}

function payloadOf(payload: unknown): Pick<Parts, 'dataSets' | 'isReport'> {
  if (payload === undefined || payload === null) return { dataSets: [], isReport: false };
  const list: readonly unknown[] = Array.isArray(payload) ? payload : [payload];
  const dataSets = list.filter(isDataSet);
  const sequences = [FAILED_SOP_SEQUENCE, REFERENCED_SOP_SEQUENCE, OTHER_FAILURES_SEQUENCE];
  return { dataSets, isReport: dataSets.length < list.length || dataSets.some((dataSet) => sequences.some((tag) => hasAttribute(dataSet, tag))) };
}

function instanceOf(item: JSONDataSet, outcome: StoredInstance['outcome'], reason: ReasonResult | undefined): StoredInstance {
  const sopClass = textOf(item, REFERENCED_SOP_CLASS_UID);
  const sopInstance = textOf(item, REFERENCED_SOP_INSTANCE_UID);
  const retrieveURL = textOf(item, RETRIEVE_URL);
  return {
    outcome,
    ...(sopClass !== undefined && { sopClass }),
    ...(sopInstance !== undefined && { sopInstance }),
    ...(retrieveURL !== undefined && { retrieveURL }),
    ...(reason && { reason }),
  };
}

function reasonOf(
  item: JSONDataSet,
  attribute: typeof WARNING_REASON | typeof FAILURE_REASON,
  implementation: Implementation | undefined,
): ReasonResult | undefined {
  const code = integerOf(item, attribute.replace(/\W/g, ''));
  if (code === undefined || code < 0 || code > 0xffff) return undefined;
  return lookupReason(code, { attribute, context: 'store-instances', implementation });
}

function outcomeOf(
  instances: readonly StoredInstance[],
  otherFailures: readonly OtherFailure[],
  http: WebLookupResult | undefined,
  isReport: boolean,
): StoreExplanation['outcome'] {
  const failed = instances.filter(({ outcome }) => outcome === 'failed').length + otherFailures.length;
  const stored = instances.some(({ outcome }) => outcome !== 'failed');
  if (stored) {
    if (failed > 0) return 'partly stored';
    return instances.some(({ outcome }) => outcome === 'stored with a warning') ? 'stored with warnings' : 'stored';
  }
  if (failed > 0 || http?.class === 'Client Error' || http?.class === 'Server Error') return 'nothing stored';
  // A payload that names nothing does not say that everything was stored.
  return http?.code === 200 && !isReport ? 'stored' : 'unknown';
}

function sentenceOf(
  outcome: StoreExplanation['outcome'],
  status: number | undefined,
  instances: readonly StoredInstance[],
  otherFailures: readonly OtherFailure[],
  http: WebLookupResult | undefined,
): string {
  const head = status === undefined ? '' : `HTTP ${String(status)}${http?.phrase === undefined ? '' : ` (${http.phrase})`}: `;
  const reasons = [...instances, ...otherFailures].map(({ reason }) => reason);
  if (instances.length === 0 && otherFailures.length === 0) {
    return `${head}${outcome}; the response names no instance.${http === undefined || outcome === 'unknown' ? '' : ` ${http.explanation ?? http.meaning ?? ''}`}`;
  }
  const stored = instances.filter((instance) => instance.outcome !== 'failed').length;
  const counts = instances.length === 0 ? 'the response names no instance' : `${String(stored)} of ${String(instances.length)} instances stored`;
  const why = groupReasons(reasons);
  return `${head}${outcome}; ${counts}${why === '' ? '' : `. ${why}`}.`;
}

/** Each reason once, with how often it occurs. */
function groupReasons(reasons: readonly (ReasonResult | undefined)[]): string {
  const counts = new Map<string, number>();
  for (const reason of reasons) {
    if (reason === undefined) continue;
    const words = `${reason.hex} ${reason.meaning ?? reason.category}`;
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return [...counts].map(([words, count]) => `${String(count)} with ${words}`).join(', ');
}

function disagreementsOf(
  status: number | undefined,
  instances: readonly StoredInstance[],
  otherFailures: readonly OtherFailure[],
  isReport: boolean,
): string[] {
  if (status === undefined) return [];
  if (instances.length === 0 && otherFailures.length === 0)
    return status === 200 && isReport ? ['200 says that every instance was stored, but the payload names none'] : [];
  const failed = instances.some(({ outcome }) => outcome === 'failed') || otherFailures.length > 0;
  const warned = instances.some(({ outcome }) => outcome === 'stored with a warning');
  const stored = instances.some(({ outcome }) => outcome !== 'failed');
  const found: string[] = [];
  if (status === 200 && failed) found.push('200 says that every instance was stored, but the payload names failures; 202 or 409 would be right');
  if (status === 200 && !failed && warned)
    found.push('200 says that every instance was stored without a warning, but the payload names warnings; 202 would be right');
  if (status === 202 && !failed && !warned) found.push('202 says that there are warnings or failures, but the payload names none; 200 would be right');
  if (status === 202 && failed && !stored) found.push('202 says that some instances were stored, but the payload names only failures; 409 would be right');
  if (status >= 400 && stored) found.push(`${String(status)} says that nothing was stored, but the payload names stored instances; 202 would be right`);
  return found;
}

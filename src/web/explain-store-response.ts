import type { Implementation } from '../../generated/typescript/implementations/types.js';
import { readImplementation } from '../status/read-implementation.js';
import { withoutPadding } from '../values/padding.js';
import { deepFreeze } from '../values/deep-freeze.js';
import { isList, listOf } from '../values/list.js';
import { property } from '../values/property.js';
import { shown } from '../values/shown.js';
import { firstWords, readBody } from './body.js';
import type { ReasonResult } from './lookup-reason.js';
import { lookupWeb, type WebLookupResult } from './lookup-web.js';
import { readReport, type OtherFailure, type StoredInstance, type StoreReport } from './store-report.js';

/** What is known of a response: the HTTP status, the payload, or both, and what had been sent. */
export interface StoreResponse {
  readonly status?: number | undefined;
  /** The payload in the DICOM JSON Model, parsed or as text. Of anything else, such as an HTML page, the first words are kept. */
  readonly dataSet?: unknown;
  /** How many instances were sent, or their SOP Instance UIDs, so that those which the response does not name are missed. */
  readonly sent?: number | readonly string[] | undefined;
  /** The product that answered, whose own reasons go first. */
  readonly implementation?: Implementation | undefined;
}

/** What a Store Instances response says. */
export interface StoreExplanation {
  /**
   * `stored` and `stored with warnings` only if the payload names each instance as stored and nothing speaks against it;
   * `partly stored` if it names some; `unknown` where the response does not tell, such as a 200 whose payload names nothing.
   */
  readonly outcome: 'stored' | 'stored with warnings' | 'partly stored' | 'nothing stored' | 'unknown';
  /** Everything in words, for a log. */
  readonly sentence: string;
  readonly http?: WebLookupResult;
  /** One entry for each instance that the payload names, first the failed ones. */
  readonly instances: readonly StoredInstance[];
  /** Failures that belong to no instance, for example of a part that is not DICOM. */
  readonly otherFailures: readonly OtherFailure[];
  /** How many of those that were sent the response does not name; undefined where it is not known what was sent. */
  readonly unnamed?: number;
  /** The SOP Instance UIDs that were sent and that the response does not name, where they were given. */
  readonly unnamedInstances?: readonly string[];
  /** What the server says in words beside the instances, such as a top-level Error Comment (0000,0902). */
  readonly details: readonly string[];
  /** The first words of a payload that is not a Store Instances response, such as an HTML page. */
  readonly body?: string;
  /** Where the HTTP status, the payload and what was sent do not agree. */
  readonly disagreements: readonly string[];
  /** How reasons were read that were not numbers. */
  readonly notes: readonly string[];
}

const STORE = { service: 'Studies Service', transaction: 'Store Transaction' } as const;

/** The most groups of reasons that a sentence has. */
const MOST_GROUPS = 10;

/**
 * Explains what became of each instance of a Store Instances request (PS3.18 10.5), and why. It claims no success that the
 * response does not show. Never throws, whatever a server sends.
 *
 * @param response - the HTTP status, or the payload in the DICOM JSON Model (or a list of them), or both and what had been sent
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_10.5.html
 * @example
 * ```ts
 * explainStoreResponse(409).outcome; // 'nothing stored'
 * ```
 */
export function explainStoreResponse(response: number | StoreResponse | object): StoreExplanation {
  const { status, payload, sent, implementation } = partsOf(response);
  const http = status === undefined ? undefined : lookupWeb(status, STORE);
  const report = readReport(payload, implementation);
  const body = report.isReport ? undefined : firstWords(payload);
  const unnamed = unnamedOf(report, sent);
  const disagreements = disagreementsOf(status, report, unnamed);
  const facts: Facts = { status, http, report, hasPayload: payload !== undefined && payload !== null, body, unnamed, disagreements };
  const outcome = outcomeOf(facts);
  const { instances, otherFailures, details, notes } = report;
  return deepFreeze({
    outcome,
    sentence: sentenceOf(outcome, facts),
    ...(http && { http }),
    instances,
    otherFailures,
    ...(unnamed && { unnamed: unnamed.count, ...(unnamed.uids && { unnamedInstances: unnamed.uids }) }),
    details,
    ...(body !== undefined && { body }),
    disagreements: disagreements.map(({ text }) => text),
    notes,
  });
}

interface Unnamed {
  readonly count: number;
  readonly uids?: readonly string[];
  /** Instances that the response names and that were not sent. */
  readonly notSent: number;
}

/** What an outcome and a sentence are made of. */
interface Facts {
  readonly status: number | undefined;
  readonly http: WebLookupResult | undefined;
  readonly report: StoreReport;
  readonly hasPayload: boolean;
  readonly body: string | undefined;
  readonly unnamed: Unnamed | undefined;
  readonly disagreements: readonly Disagreement[];
}

/** Where parts of a response do not agree, and whether a whole success is then in doubt. */
interface Disagreement {
  readonly text: string;
  readonly isDoubt: boolean;
}

interface Parts {
  readonly status: number | undefined;
  readonly payload: unknown;
  readonly sent: unknown;
  readonly implementation: Implementation | undefined;
}

function partsOf(response: unknown): Parts {
  const nothing = { status: undefined, payload: undefined, sent: undefined, implementation: undefined };
  if (typeof response === 'number') return { ...nothing, status: response };
  const status = property(response, 'status');
  const dataSet = property(response, 'dataSet');
  // A payload alone comes from the network: nothing else is taken out of it.
  if (isList(response) || (numberOf(status) === undefined && dataSet === undefined)) return { ...nothing, payload: readBody(response) };
  return {
    status: numberOf(status),
    payload: readBody(dataSet),
    sent: property(response, 'sent'),
    implementation: readImplementation(property(response, 'implementation')),
  };
}

/** An HTTP status, also as text. */
function numberOf(status: unknown): number | undefined {
  if (typeof status === 'string' && /^[1-5]\d\d$/.test(status)) return Number(status);
  return typeof status === 'number' ? status : undefined;
}

function unnamedOf({ instances, otherFailures }: StoreReport, sent: unknown): Unnamed | undefined {
  const named = new Set(instances.map(({ sopInstance }) => sopInstance).filter((uid) => uid !== undefined));
  if (isList(sent)) {
    const wanted = [
      ...new Set(
        listOf(sent)
          .filter((uid) => typeof uid === 'string')
          .map(withoutPadding),
      ),
    ];
    const uids = wanted.filter((uid) => !named.has(uid));
    const isWanted = new Set(wanted);
    return { count: uids.length, uids, notSent: [...named].filter((name) => !isWanted.has(name)).length };
  }
  if (!Number.isInteger(sent) || (sent as number) < 0) return undefined;
  const missing = (sent as number) - named.size - otherFailures.length;
  return { count: Math.max(0, missing), notSent: Math.max(0, named.size - (sent as number)) };
}

/** Answers of a server that failed on the way, or of a proxy before it. */
const MAY_HAVE_STORED: ReadonlySet<number> = new Set([408, 500, 502, 504]);

function outcomeOf({ status, http, report, unnamed, disagreements }: Facts): StoreExplanation['outcome'] {
  const { instances, otherFailures } = report;
  const isRefused = http?.class === 'Client Error' || (http?.class === 'Server Error' && !MAY_HAVE_STORED.has(http.code));
  const failed = instances.some(({ outcome }) => outcome === 'failed') || otherFailures.length > 0;
  if (instances.some(({ outcome }) => outcome !== 'failed')) {
    // What speaks against a whole success leaves the instances that are named as stored.
    const isDoubtful = failed || (status !== undefined && http?.class !== 'Success') || (unnamed?.count ?? 0) > 0;
    if (isDoubtful || disagreements.some(({ isDoubt }) => isDoubt)) return 'partly stored';
    return instances.some(({ outcome }) => outcome === 'stored with a warning') ? 'stored with warnings' : 'stored';
  }
  return failed || isRefused ? 'nothing stored' : 'unknown';
}

function sentenceOf(outcome: StoreExplanation['outcome'], facts: Facts): string {
  const { status, http, report, hasPayload, body, unnamed, disagreements } = facts;
  const { instances, otherFailures, details, notes } = report;
  const head = status === undefined ? '' : `HTTP ${String(status)}${http?.phrase === undefined ? '' : ` (${http.phrase})`}: `;
  const stored = instances.filter((instance) => instance.outcome !== 'failed').length;
  const isNamed = instances.length > 0 || otherFailures.length > 0;
  const counts = instances.length === 0 ? 'the response names no instance' : `${String(stored)} of ${String(instances.length)} instances stored`;
  const others = otherFailures.length === 0 ? '' : `, ${String(otherFailures.length)} other ${otherFailures.length === 1 ? 'failure' : 'failures'}`;
  const missing = unnamed === undefined || unnamed.count === 0 ? '' : `, ${String(unnamed.count)} that were sent not named`;
  const words = [...new Set([...instances, ...otherFailures].flatMap((item) => item.details).concat(details))].slice(0, 3);
  return [
    `${head}${outcome === 'unknown' ? 'it is not known what was stored' : outcome}; ${counts}${others}${missing}`,
    groupReasons([...instances, ...otherFailures]),
    ...(words.length === 0 ? [] : [`The server says: ${words.map((text) => shown(text)).join(', ')}`]),
    ...(body === undefined ? [] : [`The payload is not a Store Instances response; it begins: ${shown(body)}`]),
    ...(isNamed || !hasPayload || body !== undefined ? [] : ['The payload is not a Store Instances response']),
    ...(outcome === 'unknown' ? ['Search for the instances, or look at the log of the server'] : []),
    ...(isNamed || http === undefined || outcome === 'unknown' ? [] : [(http.explanation ?? http.meaning ?? '').replace(/\.$/, '')]),
    ...[...disagreements.map(({ text }) => text), ...notes].slice(0, MOST_GROUPS).map((text) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`),
  ]
    .filter((text) => text !== '')
    .map((text) => `${text}.`)
    .join(' ');
}

/** Each reason once, with how often it occurs. */
function groupReasons(items: readonly OtherFailure[]): string {
  const counts = new Map<string, number>();
  for (const { reason } of items) {
    if (reason === undefined) continue;
    counts.set(wordsOf(reason), (counts.get(wordsOf(reason)) ?? 0) + 1);
  }
  const groups = [...counts].map(([words, count]) => `${String(count)} with ${words}`);
  const rest = groups.length - MOST_GROUPS;
  return [...groups.slice(0, MOST_GROUPS), ...(rest > 0 ? [`${String(rest)} other reasons`] : [])].join(', ');
}

function wordsOf({ hex, meaning }: ReasonResult): string {
  return meaning === undefined ? `${hex}, to which the standard gives no meaning` : `${hex} ${meaning}`;
}

function disagreementsOf(status: number | undefined, report: StoreReport, unnamed: Unnamed | undefined): Disagreement[] {
  const { instances, otherFailures, isReport } = report;
  const found: Disagreement[] = [];
  const add = (text: string, isDoubt = false): number => found.push({ text, isDoubt });
  const of = (isOne: (outcome: StoredInstance['outcome']) => boolean): ReadonlySet<string> =>
    new Set(instances.filter(({ outcome }) => isOne(outcome)).flatMap(({ sopInstance }) => sopInstance ?? []));
  const failures = of((outcome) => outcome === 'failed');
  const twice = [...of((outcome) => outcome !== 'failed')].filter((uid) => failures.has(uid));
  if (twice.length > 0)
    add(`the payload names ${twice.slice(0, 3).map(shown).join(', ')}${twice.length > 3 ? ' and others' : ''} both as stored and as failed`, true);
  if (unnamed !== undefined && unnamed.notSent > 0) add(`the payload names instances that were not sent: ${String(unnamed.notSent)}`);
  for (const fault of report.faults) add(fault, true);
  if (status === undefined) return found;
  const failed = instances.some(({ outcome }) => outcome === 'failed') || otherFailures.length > 0;
  const warned = instances.some(({ outcome }) => outcome === 'stored with a warning');
  const stored = instances.some(({ outcome }) => outcome !== 'failed');
  if (status === 200 && isReport && !stored && !failed) add('200 says that every instance was stored, but the payload names none');
  if (status === 200 && failed) add('200 says that every instance was stored, but the payload names failures; 202 or 409 would be right');
  if (status === 200 && !failed && warned) add('200 says that every instance was stored without a warning, but the payload names warnings; 202 would be right');
  if (status === 202 && stored && !failed && !warned) add('202 says that there are warnings or failures, but the payload names none; 200 would be right', true);
  if (status === 202 && failed && !stored) add('202 says that some instances were stored, but the payload names only failures; 409 would be right');
  if (status >= 400 && stored) add(`${String(status)} says that nothing was stored, but the payload names stored instances; 202 would be right`, true);
  return found;
}

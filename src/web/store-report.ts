import type { Implementation } from '../../generated/typescript/implementations/types.js';
import { firstValue, hasAttribute, isDataSet, isUnreadable, itemsOf, textOf, wordsIn, type JSONDataSet } from './dataset.js';
import type { ReasonResult } from './lookup-reason.js';
import { isList, listOf } from '../values/list.js';
import { readReason } from './store-reason.js';
import { keyOf } from '../values/tag.js';

/** What became of an instance. */
export interface StoredInstance {
  readonly outcome: 'stored' | 'stored with a warning' | 'failed';
  readonly sopClass?: string;
  readonly sopInstance?: string;
  readonly retrieveURL?: string;
  /** Why it failed, or what was changed; undefined where the server does not say, or in a way that has two readings. */
  readonly reason?: ReasonResult;
  /** What a reason may mean that was sent as a text with two readings. */
  readonly readings?: readonly ReasonResult[];
  /** What the server says in words, such as Error Comment (0000,0902), also within Failed Attributes Sequence (0074,1048). */
  readonly details: readonly string[];
}

/** A failure that belongs to no instance. */
export type OtherFailure = Pick<StoredInstance, 'reason' | 'readings' | 'details'>;

/** The Store Instances Response Module of a payload (PS3.18 Table I.2-1), as far as it is there. */
export interface StoreReport {
  /** Whether the payload has one of its sequences. */
  readonly isReport: boolean;
  readonly instances: readonly StoredInstance[];
  readonly otherFailures: readonly OtherFailure[];
  /** What in the payload cannot be read, so that more may have failed than it seems. */
  readonly faults: readonly string[];
  /** What the server says in words beside the sequences. */
  readonly details: readonly string[];
  /** How reasons were read that were not numbers. */
  readonly notes: readonly string[];
}

const FAILED_SOP_SEQUENCE = '00081198';
const REFERENCED_SOP_SEQUENCE = '00081199';
const OTHER_FAILURES_SEQUENCE = '0008119A';
const SEQUENCES = [FAILED_SOP_SEQUENCE, REFERENCED_SOP_SEQUENCE, OTHER_FAILURES_SEQUENCE];
const REFERENCED_SOP_CLASS_UID = '00081150';
const REFERENCED_SOP_INSTANCE_UID = '00081155';
const RETRIEVE_URL = '00081190';
const WARNING_REASON = '(0008,1196)';
const FAILURE_REASON = '(0008,1197)';

/** Reads a payload in the DICOM JSON Model, or a list of them; what cannot be read is left out. */
export function readReport(payload: unknown, implementation: Implementation | undefined): StoreReport {
  const list: readonly unknown[] = isList(payload) ? listOf(payload) : [payload];
  const dataSets = list.filter(isDataSet);
  const notes = new Set<string>();
  const faults: string[] = [];
  if (dataSets.length > 0 && dataSets.length < list.length) faults.push('a part of the payload is not a Data Set');
  for (const tag of SEQUENCES)
    if (dataSets.some((dataSet) => isUnreadable(dataSet, tag))) faults.push(`(${tag.slice(0, 4)},${tag.slice(4)}) holds something that is not an item`);
  const items = (tag: string): JSONDataSet[] => dataSets.flatMap((dataSet) => itemsOf(dataSet, tag));
  const read = (item: JSONDataSet, attribute: typeof WARNING_REASON | typeof FAILURE_REASON): OtherFailure => {
    const { note, ...rest } = readReason(item, keyOf(attribute), { attribute, context: 'store-instances', implementation });
    if (note !== undefined) notes.add(note);
    return { ...rest, details: wordsIn(item) };
  };
  const failure = (item: JSONDataSet): StoredInstance => ({ ...namesOf(item), outcome: 'failed', ...read(item, FAILURE_REASON) });
  const referenced = (item: JSONDataSet): StoredInstance => {
    // Where a server gives a reason for a failure, nothing is stored, wherever the item stands.
    if (hasAttribute(item, keyOf(FAILURE_REASON))) {
      faults.push('an item of the Referenced SOP Sequence has a Failure Reason');
      return failure(item);
    }
    const names = namesOf(item);
    if (names.sopInstance === undefined) faults.push('an item names no instance');
    const { reason, readings, details } = read(item, WARNING_REASON);
    // A reason of 0 is what some products write for none.
    const isWarning = (reason === undefined ? firstValue(item, keyOf(WARNING_REASON)) !== undefined : reason.code !== 0) || readings !== undefined;
    if (!isWarning) return { ...names, outcome: 'stored', details };
    return { ...names, outcome: 'stored with a warning', ...(reason && { reason }), ...(readings && { readings }), details };
  };
  const instances = [...items(FAILED_SOP_SEQUENCE).map(failure), ...items(REFERENCED_SOP_SEQUENCE).map(referenced)];
  return {
    isReport: dataSets.some((dataSet) => SEQUENCES.some((tag) => hasAttribute(dataSet, tag))),
    instances: instances.sort((left, right) => Number(right.outcome === 'failed') - Number(left.outcome === 'failed')),
    otherFailures: items(OTHER_FAILURES_SEQUENCE).map((item) => read(item, FAILURE_REASON)),
    faults: [...new Set(faults)],
    details: dataSets.flatMap((dataSet) => wordsIn(dataSet, SEQUENCES)),
    notes: [...notes],
  };
}

function namesOf(item: JSONDataSet): Pick<StoredInstance, 'sopClass' | 'sopInstance' | 'retrieveURL'> {
  const sopClass = textOf(item, REFERENCED_SOP_CLASS_UID);
  const sopInstance = textOf(item, REFERENCED_SOP_INSTANCE_UID) || undefined;
  // XML is often broken into lines, also within a URL.
  const retrieveURL = textOf(item, RETRIEVE_URL)?.replace(/\s+/g, '');
  return {
    ...(sopClass !== undefined && { sopClass }),
    ...(sopInstance !== undefined && { sopInstance }),
    ...(retrieveURL !== undefined && { retrieveURL }),
  };
}

import { categoryOf } from '../../generated/typescript/categories.js';
import { retrieveRules, type RetrieveRules, type SubOperationCounter } from '../../generated/typescript/data/retrieves.js';
import type { Citation, StatusCategory } from '../../generated/typescript/types.js';
import { assertStatusCode, isCode, toHex } from '../values/code.js';
import { property } from '../values/property.js';
import { deepFreeze } from '../values/deep-freeze.js';
import { shown } from '../values/shown.js';

/** The DIMSE services that retrieve. */
export type RetrieveService = 'C-MOVE' | 'C-GET';

/** Counts of sub-operations, 0 to 65535 each; what is left out is 0. `completed` are those without a warning. */
export interface SubOperationCounts {
  readonly remaining?: number | undefined;
  readonly completed?: number | undefined;
  readonly failed?: number | undefined;
  readonly warning?: number | undefined;
}

/** The status that a retrieve answers. */
export interface RetrieveStatus {
  readonly code: number;
  readonly category: StatusCategory;
  /** Why, in our words. */
  readonly why: string;
  readonly citation: Citation;
}

/** Whether a status and counts agree. */
export interface RetrieveCheck {
  readonly agrees: boolean;
  /** Why not, one sentence for each fault; empty if they agree. */
  readonly problems: readonly string[];
  readonly citations: readonly Citation[];
}

const COUNTERS: readonly SubOperationCounter[] = ['remaining', 'completed', 'failed', 'warning'];

/**
 * The status of a retrieve by the counts of its sub-operations (PS3.4 C.4.2.3.1 and C.4.3.3.1): Cancel if it was canceled,
 * Pending while some remain, Success if all were done without a failure or warning, Failure if all failed, else Warning. A
 * retrieve without sub-operations is a Success: nothing matched.
 *
 * @param counts - the counts, and whether the retrieve was canceled
 * @param service - C-MOVE or C-GET
 * @throws RangeError when a count is not an integer from 0 to 65535; the message names it
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_C.4.2.3.html
 * @example
 * ```ts
 * finalRetrieveStatus({ completed: 4, failed: 1 }, 'C-MOVE').code === 0xb000; // true
 * ```
 */
export function finalRetrieveStatus(counts: SubOperationCounts & { readonly canceled?: boolean | undefined }, service: RetrieveService): RetrieveStatus {
  const rules = rulesOf(service);
  const [remaining = 0, completed = 0, failed = 0, warning = 0] = COUNTERS.map((counter) => countOf(counts, counter));
  const answer = (code: number, why: string): RetrieveStatus =>
    deepFreeze({ code, category: categoryOf(code) as StatusCategory, why, citation: rules.citation });
  if (property(counts, 'canceled') === true) return answer(rules.codes.cancel, 'The retrieve was canceled.');
  if (remaining > 0) return answer(rules.codes.pending, `${String(remaining)} sub-operations remain.`);
  if (failed === 0 && warning === 0)
    return answer(rules.codes.success, completed === 0 ? 'Nothing was to be sent.' : 'Every sub-operation was done without a warning.');
  if (completed === 0 && warning === 0) return answer(rules.codes.failure, 'Every sub-operation failed.');
  return answer(
    rules.codes.warning,
    `${String(completed)} sub-operations were done without a warning, ${String(warning)} with one, and ${String(failed)} failed.`,
  );
}

/**
 * Whether the status of a response to C-MOVE or C-GET agrees with its counts of sub-operations, by PS3.4 C.4.2 and C.4.3.
 *
 * @param status - the Status Code of the response, 0 to 65535
 * @param counts - the counts that the response has; leave out those that it has not
 * @param service - C-MOVE or C-GET
 * @throws TypeError | RangeError when the status cannot be a Status Code
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_C.4.2.html
 * @example
 * ```ts
 * checkRetrieveResponse(0x0000, { failed: 1 }, 'C-MOVE').problems; // ['0x0000 is a Success, but 1 sub-operations failed']
 * ```
 */
export function checkRetrieveResponse(status: number, counts: SubOperationCounts = {}, service: RetrieveService = 'C-MOVE'): RetrieveCheck {
  assertStatusCode(status);
  const rules = rulesOf(service);
  const category = categoryOf(status);
  const problems: string[] = [];
  const citations: Citation[] = [];
  const add = (problem: string, citation: Citation): void => {
    problems.push(problem);
    citations.push(citation);
  };
  for (const { counter, shall, shallNot, citation } of rules.counters) {
    const count = property(counts, counter);
    if (count === undefined && shall.includes(category as StatusCategory)) add(`a ${category} response has the number of ${counter} sub-operations`, citation);
    if (count !== undefined && shallNot.includes(category as StatusCategory))
      add(`a ${category} response does not have the number of ${counter} sub-operations`, citation);
    if (count !== undefined && !isCode(count)) add(`the number of ${counter} sub-operations is an integer from 0 to 65535, not ${shown(count)}`, citation);
  }
  const disagreement = disagreementOf(category, counts);
  if (disagreement !== undefined) add(`${toHex(status)} is a ${category}, but ${disagreement}`, rules.citation);
  if (category === 'Unknown') add(`${toHex(status)} is not a status that DICOM allows`, rules.citation);
  return deepFreeze({ agrees: problems.length === 0, problems, citations });
}

function disagreementOf(category: StatusCategory | 'Unknown', counts: SubOperationCounts): string | undefined {
  const [completed, failed, warning] = (['completed', 'failed', 'warning'] as const)
    .map((counter) => property(counts, counter))
    .map((count) => (isCode(count) ? count : undefined));
  const none = (count: number | undefined): boolean => count === 0;
  switch (category) {
    case 'Success':
      if ((failed ?? 0) > 0) return `${String(failed)} sub-operations failed`;
      return (warning ?? 0) > 0 ? `${String(warning)} sub-operations had a warning` : undefined;
    case 'Warning':
      if (none(failed) && none(warning)) return 'no sub-operation failed or had a warning';
      return none(completed) && none(warning) && (failed ?? 0) > 0 ? 'every sub-operation failed' : undefined;
    case 'Failure':
      if ((completed ?? 0) > 0) return `${String(completed)} sub-operations were done`;
      return (warning ?? 0) > 0 ? `${String(warning)} sub-operations were done, with a warning` : undefined;
    default:
      return undefined;
  }
}

function rulesOf(service: RetrieveService): RetrieveRules {
  const rules = retrieveRules.find((candidate) => candidate.service === service);
  if (rules === undefined) throw new TypeError(`a retrieve is C-MOVE or C-GET, not ${shown(service)}`);
  return rules;
}

function countOf(counts: SubOperationCounts, counter: SubOperationCounter): number {
  const count = property(counts, counter) ?? 0;
  if (isCode(count)) return count;
  throw new RangeError(`the number of ${counter} sub-operations is an integer from 0 to 65535, not ${shown(count)}`);
}

import { explain } from '../status/explain.js';
import type { LookupContext } from '../status/types.js';
import { property } from '../values/property.js';
import { deepFreeze } from '../values/deep-freeze.js';
import { crosswalk } from './crosswalk.js';

/** Problem details of RFC 9457, the body of an `application/problem+json` answer, with the DIMSE status as extension members. */
export interface Problem {
  /** Where the standard defines the status, or `about:blank`. */
  readonly type: string;
  readonly title: string;
  /** The HTTP status. */
  readonly status: number;
  readonly detail: string;
  /** The Status Code as the peer sent it, such as `0x0110`. */
  readonly dicomStatus: string;
  readonly dicomCategory: 'Failure';
  readonly dimseService?: string;
  readonly retry?: 'no' | 'later' | 'after change';
  /** Whether PS3.18 supports the HTTP status; otherwise it is our guidance alone. */
  readonly standardIsSilent: boolean;
}

/** What a gateway answers where nothing more exact fits: PS3.18 8.5 lists no 502. */
const SERVER_ERROR = 500;

/**
 * The HTTP answer of a gateway for a DIMSE operation that failed: problem details (RFC 9457) that keep the DIMSE status.
 *
 * @param status - the Status Code as received, 0 to 65535
 * @param context - where it was received; the DIMSE service decides on the HTTP status
 * @returns undefined for a status that is not a failure
 * @throws TypeError | RangeError when the value cannot be a Status Code; the message shows it
 * @see https://www.rfc-editor.org/rfc/rfc9457
 * @example
 * ```ts
 * toProblem(0x0110, { service: 'C-STORE' })?.dicomStatus; // '0x0110'
 * ```
 */
export function toProblem(status: number, context: LookupContext = {}): Problem | undefined {
  const found = explain(status, context);
  if (found?.category !== 'Failure') return undefined;
  const service = property(context, 'service');
  const answer = typeof service === 'string' ? crosswalk('dimse-to-http', status, { service }) : undefined;
  const { hex, meaning, explanation, why, retry, citations } = found;
  return deepFreeze({
    type: citations[0]?.address ?? 'about:blank',
    title: meaning ?? `DICOM failure ${hex}`,
    status: answer?.to ?? SERVER_ERROR,
    detail: [...new Set([explanation, why])].filter((text) => text !== undefined).join(' '),
    dicomStatus: hex,
    dicomCategory: 'Failure',
    ...(typeof service === 'string' && { dimseService: service.slice(0, 80) }),
    ...(retry && { retry }),
    standardIsSilent: answer?.to === undefined || answer.standardIsSilent,
  });
}

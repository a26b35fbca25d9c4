import { describeAbort, describeRejection } from '../association/describe.js';
import type { Status } from '../status.js';

/** What a rejection says. */
export function rejectionMessage(result: number, source: number, reason: number): string {
  return describeRejection({ result, source, reason }).sentence;
}

/** What an abort says. */
export function abortMessage(source: number, reason: number): string {
  return describeAbort({ source, reason }).sentence;
}

/** What a status says, and in answer to what. */
export function statusMessage(status: Status): string {
  const { service } = status.context;
  return service === undefined ? String(status) : `${service}: ${String(status)}`;
}

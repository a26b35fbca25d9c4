import { describeAbort, describeRejection } from '../association/describe.js';
import type { Status, StatusJSON } from '../status/status.js';
import { statusOf } from './status-of.js';

/** What a rejection says. */
export function rejectionMessage(result: number, source: number, reason: number): string {
  return describeRejection(result, source, reason).sentence;
}

/** What an abort says. */
export function abortMessage(source: number, reason: number): string {
  return describeAbort(source, reason).sentence;
}

/** What a status says, and in answer to what. */
export function statusMessage(given: Status | StatusJSON | number): string {
  const status = statusOf(given);
  const { service } = status.context;
  return typeof service === 'string' ? `${service}: ${String(status)}` : String(status);
}

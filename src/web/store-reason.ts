import { isCode, toHex } from '../values/code.js';
import { shown } from '../values/shown.js';
import { firstValue, type JSONDataSet } from './dataset.js';
import { lookupReason, type ReasonOrigin, type ReasonResult } from './lookup-reason.js';

/** A reason as it was read from an item. */
export interface ReadReason {
  /** Undefined where the value cannot be read, or in two ways. */
  readonly reason?: ReasonResult;
  /** What a text may mean that can be read in two ways. */
  readonly readings?: readonly ReasonResult[];
  /** How a value that is not the number that it should be was read. */
  readonly note?: string;
}

/**
 * Reads the Failure Reason or Warning Reason of an item. It is a number; some servers send a text, most of them hexadecimal
 * digits. A text is read as what it has a meaning for.
 */
export function readReason(item: JSONDataSet, tag: string, origin: ReasonOrigin): ReadReason {
  const value = firstValue(item, tag);
  if (value === undefined) return {};
  if (isCode(value)) return { reason: lookupReason(value, origin) };
  const hexadecimal = typeof value === 'string' ? numberOf(/^(?:0x)?([0-9a-f]{1,4})h?$/i.exec(value.trim())?.[1], 16) : undefined;
  const decimal = typeof value === 'string' ? numberOf(/^\d{1,5}$/.exec(value.trim())?.[0], 10) : undefined;
  const codes = [...new Set([hexadecimal, decimal])].filter((code) => code !== undefined);
  const readings = codes.map((code) => lookupReason(code, origin));
  const known = readings.filter(({ scope }) => scope !== 'class');
  const [reading, ...others] = known.length > 0 ? known : readings;
  if (reading === undefined) return { note: `the reason ${shown(value)} is not a number from 0 to 65535` };
  if (others.length > 0) {
    const both = [reading, ...others].map(({ code }) => `${toHex(code)} (sent as ${code === hexadecimal ? 'hexadecimal' : 'decimal'} text)`);
    return { readings: [reading, ...others], note: `the reason ${shown(value)} may mean ${both.join(' or ')}` };
  }
  return { reason: reading, note: `the reason ${shown(value)} was sent as ${reading.code === hexadecimal ? 'hexadecimal' : 'decimal'} text, not as a number` };
}

function numberOf(digits: string | undefined, base: number): number | undefined {
  const number = Number.parseInt(digits ?? '', base);
  return isCode(number) ? number : undefined;
}

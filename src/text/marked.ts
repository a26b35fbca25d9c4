import { describeRejection } from '../association/describe.js';
import { generalTable } from '../../generated/typescript/data/http-tables.js';
import { codesIn } from './codes.js';
import type { ReadCode, ReadingKind } from './findings.js';

/** A code that a text marks as what it is. */
export interface Marked {
  readonly kind: ReadingKind;
  readonly code: ReadCode;
  readonly as: string;
}

/** What says itself what it is: a condition, a rejection, an abort, a presentation context result, an HTTP status, a reason. */
export function markedIn(text: string, isWeb: boolean): Marked[] {
  return [...conditions(text), ...endings(text), ...contextResults(text), ...httpStatuses(text, isWeb), ...reasons(text)];
}

function conditions(text: string): Marked[] {
  const [, module, number] = /(?<![\w:])(?:0x)?([0-9a-f]{4}):(?:0x)?([0-9a-f]{4})(?!\w|:\w)/i.exec(text) ?? [];
  return module === undefined || number === undefined
    ? []
    : [{ kind: 'condition', code: `${module}:${number}`.toLowerCase(), as: 'condition in a log of DCMTK' }];
}

/** A rejection or an abort, by labels in any order or by numbers alone. */
function endings(text: string): Marked[] {
  const [result, source, reason] = ['result', 'source', '(?:reason|diag)'].map((label) => numberAfter(label, text));
  const isAbort = /abort/i.test(text);
  if (result !== undefined && source !== undefined && reason !== undefined) return [rejection([result, source, reason])];
  if (source !== undefined && (isAbort || (reason !== undefined && result === undefined && !/reject/i.test(text)))) return [abort([source, reason ?? null])];
  const three =
    /\b(?:reject|RJ)[a-z]{0,4}[^0-9-]{1,12}(\d)[ ,/] ?(\d)[ ,/] ?(\d{1,3})(?![\d/])/i.exec(text)?.slice(1) ??
    /^([12])\/([1-3])\/(\d{1,2})$/.exec(text)?.slice(1);
  if (three !== undefined) {
    const numbers = three.map(Number);
    const [first = 0, second = 0, third = 0] = numbers;
    // Three numbers without a word may be a date.
    return /[a-z]/i.test(text) || describeRejection(first, second, third).known ? [rejection(numbers)] : [];
  }
  const two = /abort[a-z]{0,3}[^0-9-]{0,10}(\d)(?:[ ,/]{1,3}(\d))?\W{0,3}$/i.exec(text);
  return two === null ? [] : [abort([Number(two[1]), two[2] === undefined ? null : Number(two[2])])];
}

function rejection(code: readonly number[]): Marked {
  return { kind: 'rejection', code, as: 'result, source and reason of a rejection' };
}

function abort(code: readonly (number | null)[]): Marked {
  return { kind: 'abort', code, as: 'source and reason of an abort' };
}

function numberAfter(label: string, text: string): number | undefined {
  const digits = new RegExp(`\\b${label}[^\\w-]{1,4}(\\d{1,3})(?!\\d)`, 'i').exec(text)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

function contextResults(text: string): Marked[] {
  const result = /context\D{0,40}([0-4])$/i.exec(text)?.[1];
  return result === undefined ? [] : [{ kind: 'presentation-context-result', code: Number(result), as: 'result of a presentation context' }];
}

/** An HTTP status: after a word that says so, before its phrase, or alone beside the name of a transaction. */
function httpStatuses(text: string, isWeb: boolean): Marked[] {
  const digits =
    /\b(?:http\S{0,6}|status code)\s{1,9}([1-5]\d\d)\b/i.exec(text)?.[1] ??
    [...text.matchAll(/(?<![\w.-])([1-5]\d\d)[ :,]{1,3}([A-Z][A-Za-z -]{1,40})/g)].find(([, number, words = '']) =>
      words.startsWith(phraseOf(number) ?? '?'),
    )?.[1] ??
    (isWeb
      ? /^\W{0,9}([1-5]\d\d)\W{0,9}$|(?:status|error|code|returned|answered|got)\W{1,3}([1-5]\d\d)(?!\w)/i
          .exec(text)
          ?.slice(1)
          .find((part) => part)
      : undefined);
  return digits === undefined ? [] : [{ kind: 'http', code: Number(digits), as: 'HTTP status' }];
}

function phraseOf(status: string | undefined): string | undefined {
  return generalTable.rows.find(({ code }) => code === Number(status))?.phrase;
}

/** A reason after its name or its tag. */
function reasons(text: string): Marked[] {
  const [, attribute = '', digits = ''] =
    /(failure|warning) ?reason(?:\W{0,9}(?:failure|warning) ?reason)?\W{0,9}(?:US\W{0,3}|is )?((?:0x)?[0-9a-f]{1,5}h?)\b/i.exec(withAttributes(text)) ?? [];
  const kind = attribute.toLowerCase() === 'warning' ? 'warning reason' : 'failure reason';
  return codesIn(digits).map(({ code, notation }) => ({ kind, code, as: `${notation} ${attribute} Reason` }));
}

/** A text in which the tags of reasons are their names, and other tags are gone: they are no codes. */
export function withAttributes(text: string): string {
  return text
    .replace(/\(?0008,?1197\)?/g, ' FailureReason ')
    .replace(/\(?0008,?1196\)?/g, ' WarningReason ')
    .replace(/\(?\b[0-9a-f]{4},[0-9a-f]{4}\b\)?/gi, ' ');
}

import { categoryOf } from '../../generated/typescript/categories.js';
import type { Implementation } from '../../generated/typescript/implementations/types.js';
import { deepFreeze } from '../values/deep-freeze.js';
import { readingOf } from './answers.js';
import { codesIn } from './codes.js';
import type { ReadCode, ReadContext, Reading, ReadingKind } from './findings.js';
import { serviceCalled } from './log-context.js';
import { Recognizer } from './recognizer.js';
import { reasonsCalled, resultCalled, sourceCalled, statusesCalled, type NamedReason } from './words.js';

/** A reading of a text, with how it was read. */
export interface ParsedReading extends Reading {
  /** How the text was read, such as `hexadecimal Status Code` or `words of a Status Code`. */
  readonly as: string;
}

/** What is known beside a text. */
export interface ParseContext extends ReadContext {
  /** A product or toolkit whose own meanings go first: one of `dicom-status/implementations`, or your own. */
  readonly implementation?: Implementation | undefined;
}

const SERVICE = /(?<![\w.])([CN])-?(STORE|FIND|MOVE|GET|ECHO|EVENT-REPORT|SET|ACTION|CREATE|DELETE)(?:[ -](?:RQ|RSP|request|response))?(?![\w.])/i;
const ACRONYM = /(?<![\w.])(STOW|QIDO|WADO|UPS)(?:-RS)?(?![\w.])/i;
const UID = /(?<![\d.])(1\.2\.840\.10008(?:\.\d+)+)(?![\d.])/;
/** As much of a text as is read: what a person pastes is shorter. */
const LONGEST = 100_000;

/**
 * Every way to read what somebody typed or pasted, the most likely first: a Status Code in any notation, words that a program
 * prints, a rejection or an abort, an HTTP status, a Failure or Warning Reason, a condition of DCMTK, or a line of a log. A DIMSE
 * service, a DICOMweb acronym or the UID of a SOP Class in the text is taken as its context. Never throws.
 *
 * @param text - such as `A702`, `C-MOVE 0xb000`, `Refused: OutOfResources` or `Reject 1/1/7`
 * @param context - what is known beside the text; what the text says goes first
 * @returns an empty list for a text that holds no status
 * @example
 * ```ts
 * parse('C-MOVE 0xb000')[0]?.meaning; // 'Sub-operations Complete - One or more Failures'
 * parse('272').map((reading) => reading.as); // ['decimal Status Code', 'decimal Failure Reason']
 * ```
 */
export function parse(text: string, context: ParseContext = {}): ParsedReading[] {
  const whole = (typeof text === 'string' ? text : '').slice(0, LONGEST).trim();
  const { implementation, ...given } = context;
  const said = contextIn(whole);
  const rest = [SERVICE, ACRONYM, UID].reduce((left, expression) => left.replace(expression, ' '), whole).replace(/^["'\s]{1,9}|["'\s]{1,9}$/g, '');
  const sure = [...marked(rest, said), ...inLog(whole)];
  const found = sure.length > 0 ? sure : [...numbers(rest, said), ...words(rest, whole, { ...given, ...said.context })];
  const readings = found.map(({ kind, code, as, context: own }) => ({ ...readingOf(kind, code, own ?? placed(kind, given, said), implementation), as }));
  return deepFreeze(distinct(readings));
}

/** A code that was read, before it is explained. */
interface Read {
  readonly kind: ReadingKind;
  readonly code: ReadCode;
  readonly as: string;
  /** Where the reading itself gives the context. */
  readonly context?: ReadContext;
}

/** The context that a text names. */
interface Said {
  readonly context: ReadContext;
  readonly web: string | undefined;
}

function contextIn(text: string): Said {
  const [, letter, service] = SERVICE.exec(text) ?? [];
  const sopClass = UID.exec(text)?.[1];
  const acronym = ACRONYM.exec(text)?.[1];
  return {
    context: { ...(service !== undefined && { service: serviceCalled(`${letter ?? ''}-${service}`) }), ...(sopClass !== undefined && { sopClass }) },
    web: acronym === undefined ? undefined : `${acronym.toUpperCase()}-RS`,
  };
}

function placed(kind: ReadingKind, given: ReadContext, { context, web }: Said): ReadContext {
  if (kind === 'http') return web === undefined ? (given.transaction === undefined ? {} : { transaction: given.transaction }) : { transaction: web };
  if (kind !== 'status') return {};
  const { transaction: _transaction, ...known } = given;
  return { ...known, ...context };
}

/** What says itself what it is: a condition, a rejection, an abort, a presentation context result, a reason. */
function marked(text: string, { web }: Said): Read[] {
  const found: Read[] = [];
  const [, module, number] = /(?<![\w:])(?:0x)?([0-9a-f]{4}):(?:0x)?([0-9a-f]{4})(?!\w|:\w)/i.exec(text) ?? [];
  if (module !== undefined && number !== undefined)
    found.push({ kind: 'condition', code: `${module}:${number}`.toLowerCase(), as: 'condition in a log of DCMTK' });
  const rejection = numbersAfter(/reject|\bRJ\b|result/i, text) ?? /^(\d)\/(\d)\/(\d{1,2})$/.exec(text)?.slice(1).map(Number) ?? [];
  const abort = numbersAfter(/abort|^source/i, text) ?? [];
  if (rejection.length >= 3) found.push({ kind: 'rejection', code: rejection.slice(0, 3), as: 'result, source and reason of a rejection' });
  else if (abort.length > 0) found.push({ kind: 'abort', code: [abort[0] ?? null, abort[1] ?? null], as: 'source and reason of an abort' });
  const result = /context\D{0,40}([0-4])$/i.exec(text)?.[1];
  if (result !== undefined) found.push({ kind: 'presentation-context-result', code: Number(result), as: 'result of a presentation context' });
  const status = /\bhttp\S{0,6}\s{1,9}([1-5]\d\d)\b/i.exec(text)?.[1] ?? (web === undefined ? undefined : /(?<!\w)([1-5]\d\d)(?!\w)/.exec(text)?.[1]);
  if (status !== undefined) found.push({ kind: 'http', code: Number(status), as: 'HTTP status' });
  const [, attribute, digits] = /(failure|warning) ?reason\W*((?:0x)?[0-9a-f]{1,5}h?)\b/i.exec(text) ?? [];
  for (const { code, notation } of codesIn(digits ?? ''))
    found.push({ kind: attribute?.toLowerCase() === 'warning' ? 'warning reason' : 'failure reason', code, as: `${notation} ${attribute ?? ''} Reason` });
  return found;
}

/** The numbers of one to three digits that follow a word. */
function numbersAfter(word: RegExp, text: string): number[] | undefined {
  const index = word.exec(text)?.index;
  return index === undefined ? undefined : [...text.slice(index, index + 200).matchAll(/(?<![\w.:])\d{1,3}(?![\w.:])/g)].map(([digits]) => Number(digits));
}

/** What the lines of a log say, where the text is some. */
function inLog(text: string): Read[] {
  const recognizer = new Recognizer();
  const lines = text.split('\n').map((line, index) => recognizer.read(line, index + 1, (start, end) => line.slice(start, end)));
  return lines.flat().map(({ kind, code, program, context }) => ({ kind, code, context, as: `line of a log${program === 'any' ? '' : ` of ${program}`}` }));
}

/** Bare numbers, in every notation. */
function numbers(text: string, { web }: Said): Read[] {
  const bare = /^(?:status|code|us|error)?[^\w-]*((?:0x|#)?[0-9a-f]{1,5}h?)\W*$/i.exec(text)?.[1];
  const token = bare ?? /(?<![\w.:/-])(0x[0-9a-f]{1,4}|[0-9a-f]{4}h|[a-c][0-9a-f]{3}|f[ef]0[01]|0[0-3][0-9a-f]{2})(?![\w.:/-])/i.exec(text)?.[1];
  if (token === undefined || web !== undefined) return [];
  const codes = codesIn(token).filter(({ code }) => categoryOf(code) !== 'Unknown');
  const http = /^[2-5]\d\d$/.test(token) && readingOf('http', Number(token), {}).meaning !== undefined ? [Number(token)] : [];
  return [
    ...http.map((code): Read => ({ kind: 'http', code, as: 'HTTP status' })),
    ...codes.map(({ code, notation }): Read => ({ kind: 'status', code, as: `${notation} Status Code` })),
    // Store responses in JSON have their reasons as decimal numbers.
    ...codes
      .filter(({ code, notation }) => notation === 'decimal' && readingOf('failure reason', code, {}).meaning !== undefined)
      .map(({ code }): Read => ({ kind: 'failure reason', code, as: 'decimal Failure Reason' })),
  ];
}

/** Words that stand for a status, or for the reason of a rejection or an abort. */
function words(text: string, whole: string, context: ReadContext): Read[] {
  if (!/[a-z]{3}/i.test(text)) return [];
  const statuses =
    [text, whole, text.replace(/^(?:QueryRetrieve|Storage)(?=[A-Z])/, '')]
      .map((one) => statusesCalled(one, context.service))
      .find((found) => found.length > 0) ?? [];
  const read = statuses.map(({ from, to, services }): Read => {
    const service = context.service ?? (services.length === 1 ? services[0] : undefined);
    return {
      kind: 'status',
      code: from === to ? from : [from, to],
      as: 'words of a Status Code',
      context: { ...context, ...(service !== undefined && { service }) },
    };
  });
  const [source, result] = [sourceCalled(text, 'rejection'), resultCalled(text)];
  const reasons = [/reason\W{1,9}(.{1,100})$/i.exec(text)?.[1] ?? text, ...text.split(/[,;:|]/)];
  const called = (pdu: 'rejection' | 'abort', from?: number): NamedReason[] =>
    reasons.map((reason) => reasonsCalled(reason, pdu, from)).find((found) => found.length > 0) ?? [];
  return [
    ...read,
    ...called('rejection', source).map((one): Read => ({
      kind: 'rejection',
      code: [result ?? null, one.source, one.reason],
      as: 'reason of a rejection in words',
    })),
    ...called('abort').map((one): Read => ({ kind: 'abort', code: [one.source, one.reason], as: 'reason of an abort in words' })),
  ];
}

/** Each reading once: the first way in which it was read. */
function distinct(readings: readonly ParsedReading[]): ParsedReading[] {
  const first = new Map<string, ParsedReading>();
  for (const reading of readings) {
    const key = JSON.stringify([reading.kind, reading.code, reading.context]);
    if (!first.has(key)) first.set(key, reading);
  }
  return [...first.values()];
}

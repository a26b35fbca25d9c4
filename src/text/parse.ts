import { categoryOf } from '../../generated/typescript/categories.js';
import type { Implementation } from '../../generated/typescript/implementations/types.js';
import { deepFreeze } from '../values/deep-freeze.js';
import { property } from '../values/property.js';
import { readingOf } from './answers.js';
import { codesIn } from './codes.js';
import type { ReadCode, ReadContext, Reading, ReadingKind } from './findings.js';
import { serviceCalled } from './log-context.js';
import { Recognizer } from './recognizer.js';
import { markedIn, withAttributes } from './marked.js';
import { numbersIn, SERVICE_NAME } from './numbers.js';
import { reasonsCalled, resultCalled, sourceCalled, statusesCalled, type NamedReason } from './words.js';

/** A reading of a text, with how it was read. */
export type ParsedReading = Reading & {
  /** How the text was read, such as `hexadecimal Status Code` or `words of a Status Code`. */
  readonly as: string;
};

/** What is known beside a text. */
export interface ParseContext extends ReadContext {
  /** A product or toolkit whose own meanings go first: one of `dicom-status/implementations`, or your own. */
  readonly implementation?: Implementation | undefined;
}

const ACRONYM = /(?<![\w.])(STOW|QIDO|WADO|UPS)(?:-RS)?(?!\w|\.\w)/i;
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
  const { implementation, ...given } = asContext(context);
  const said = contextIn(whole);
  const plainText = withAttributes(whole.replace(UID, ' '));
  const rest = [SERVICE_NAME, ACRONYM].reduce((left, expression) => left.replace(expression, ' '), plainText).replace(/^["'\s]{1,9}|["'\s]{1,9}$/g, '');
  const logged = inLog(whole);
  // A log tells more of the context than its words alone.
  const sure = [...logged, ...markedIn(rest, said.web !== undefined).filter(({ kind }) => !logged.some((one) => one.kind === kind))];
  const found: Read[] = sure.length > 0 ? sure : [...numbers(plainText, given, said), ...words(rest, whole, { ...given, ...said.context })];
  const readings = found.map(({ kind, code, as, context: own }) => ({ ...readingOf(kind, code, own ?? placed(kind, given, said), { implementation }), as }));
  return deepFreeze(distinct(readings));
}

/** The names of a context, whatever somebody hands over. */
function asContext(context: unknown): ParseContext {
  const names = ['service', 'sopClass', 'serviceClass', 'transaction']
    .map((key): [string, unknown] => [key, property(context, key)])
    .filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  const implementation = property(context, 'implementation');
  return { ...Object.fromEntries(names), ...(implementation !== undefined && { implementation: implementation as Implementation }) };
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
  const named = new Set([...text.matchAll(SERVICE_NAME)].map(([, letter = '', word = '']) => serviceCalled(`${letter}-${word}`)));
  // Of several DIMSE services none is that of the whole text.
  const [service] = named.size === 1 ? named : [];
  const sopClass = UID.exec(text)?.[1];
  const acronym = ACRONYM.exec(text)?.[1];
  return {
    context: { ...(service !== undefined && { service }), ...(sopClass !== undefined && { sopClass }) },
    web: acronym === undefined ? undefined : `${acronym.toUpperCase()}-RS`,
  };
}

function placed(kind: ReadingKind, given: ReadContext, { context, web }: Said): ReadContext {
  if (kind === 'http') return web === undefined ? (given.transaction === undefined ? {} : { transaction: given.transaction }) : { transaction: web };
  if (kind !== 'status') return {};
  const { transaction: _transaction, ...known } = given;
  return { ...known, ...context };
}

/** What the lines of a log say, where the text is some. */
function inLog(text: string): Read[] {
  const recognizer = new Recognizer();
  const lines = text.split('\n').map((line, index) => recognizer.read(line, index + 1, (start, end) => line.slice(start, end)));
  // What any program may print is prose, too: numbers and words are read from it as such.
  const found = lines.flat().filter(({ program }) => lines.length > 1 || program !== 'any');
  return found.map(({ kind, code, program, context }) => ({ kind, code, context, as: `line of a log${program === 'any' ? '' : ` of ${program}`}` }));
}

/** Bare numbers, in every notation. */
function numbers(text: string, given: ReadContext, said: Said): Read[] {
  if (said.web !== undefined) return [];
  return numbersIn(text).flatMap(({ token, service }) => {
    // The text says of each number which DIMSE service it belongs to.
    const { service: _ofText, ...others } = placed('status', given, said);
    const named = service ?? given.service;
    const context = { ...others, ...(named !== undefined && { service: named }) };
    const codes = codesIn(token).filter(({ code }) => categoryOf(code) !== 'Unknown');
    const http = /^[2-5]\d\d$/.test(token) && readingOf('http', Number(token), {}).meaning !== undefined ? [Number(token)] : [];
    return [
      ...http.map((code): Read => ({ kind: 'http', code, as: 'HTTP status' })),
      ...codes.map(({ code, notation }): Read => ({ kind: 'status', code, as: `${notation} Status Code`, context })),
      // Store responses in JSON have their reasons as decimal numbers.
      ...codes
        .filter(({ code, notation }) => notation === 'decimal' && code > 0 && readingOf('failure reason', code, {}).meaning !== undefined)
        .map(({ code }): Read => ({ kind: 'failure reason', code, as: 'decimal Failure Reason' })),
    ];
  });
}

/** Words that stand for a status, or for the reason of a rejection or an abort. */
function words(text: string, whole: string, context: ReadContext): Read[] {
  if (!/[a-z]{3}|xx/i.test(text)) return [];
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

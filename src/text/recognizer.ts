import { logForms, type LogForm } from '../../generated/typescript/data/log-forms.js';
import { lookupCondition } from '../implementations/lookup-condition.js';
import { dcmtk } from '../implementations.js';
import { readingOf } from './answers.js';
import type { Finding, ReadCode, ReadContext, Reading, ReadingKind } from './findings.js';
import { expressionOf } from './forms.js';
import { LogContext, serviceCalled } from './log-context.js';
import { contextResultCalled, reasonsCalled, resultCalled, sourceCalled, statusesCalled } from './words.js';

/** How many lines later the rest of a rejection, an abort or a reason may stand. */
const NEAR = 8;
/** How many readings are kept. */
const MOST_READINGS = 500;

/** A part of a rejection or an abort, until its reason comes. */
interface Part {
  readonly line: number;
  readonly result: number | null;
  readonly source: string | null;
}

/** A place in a line that fits a form. */
interface Place {
  readonly start: number;
  readonly end: number;
}

type Groups = Readonly<Record<string, string | undefined>>;

/** Finds statuses and the like in one line of a log after the other. It keeps only what the next lines need. */
export class Recognizer {
  private readonly context = new LogContext();
  private readonly readings = new Map<string, Reading>();
  private part: Part | undefined;
  private attribute: { readonly kind: 'failure reason' | 'warning reason'; readonly line: number } | undefined;

  /** Whether the next line has to be read, whatever it holds. */
  get expects(): boolean {
    return this.attribute !== undefined;
  }

  /** What stands in a line, from left to right. The line comes as one character for each byte; `shown` gives a part of it as the text it is. */
  read(raw: string, line: number, shown: (start: number, end: number) => string): Finding[] {
    const text = readable(raw);
    this.context.see(text, line);
    const taken: Place[] = [];
    const found: Finding[] = [];
    for (const form of logForms) {
      if (!text.includes(form.needs)) continue;
      for (const match of text.matchAll(expressionOf(form))) {
        const place = placeOf(match);
        if (taken.some(({ start, end }) => start < place.end && place.start < end)) continue;
        const finding = this.finding(form, match.groups ?? {}, place, shown(place.start, place.end), line);
        if (finding === undefined) continue;
        taken.push(place);
        if (finding !== 'part') found.push(finding);
      }
    }
    const isReason = found.some(({ kind }) => kind === 'failure reason' || kind === 'warning reason');
    found.push(...this.reasonAfter(text, line, isReason));
    return found.sort((left, right) => left.column - right.column);
  }

  private finding(form: LogForm, groups: Groups, place: Place, shown: string, line: number): Finding | 'part' | undefined {
    const said = this.codeOf(form, groups, line);
    if (said === undefined || said === 'part') return said;
    const service = groups.service === undefined ? form.service : serviceCalled(groups.service);
    const context = this.contextOf(form.kind, service);
    if (context === undefined) return undefined;
    const isSure = groups.words === undefined && (form.kind !== 'status' || service !== undefined);
    return {
      line,
      column: place.start + 1,
      text: shown,
      program: form.program,
      certainty: isSure ? 'high' : 'service' in context || form.kind !== 'status' ? 'medium' : 'low',
      ...this.readingOf(said.kind, said.code, context),
    };
  }

  /** A log says the same again and again: what was explained lately is kept. */
  private readingOf(kind: ReadingKind, code: ReadCode, context: ReadContext): Reading {
    const key = JSON.stringify([kind, code, context]);
    const kept = this.readings.get(key);
    if (kept !== undefined) return kept;
    const reading = readingOf(kind, code, context);
    if (this.readings.size >= MOST_READINGS) this.readings.clear();
    this.readings.set(key, reading);
    return reading;
  }

  private contextOf(kind: ReadingKind, service: string | undefined): ReadContext | undefined {
    if (kind === 'status') return this.context.ofStatus(service);
    return kind === 'http' ? this.context.ofWeb() : {};
  }

  private codeOf(form: LogForm, groups: Groups, line: number): { readonly kind: ReadingKind; readonly code: ReadCode } | 'part' | undefined {
    const { kind } = form;
    switch (kind) {
      case 'status':
      case 'failure reason':
      case 'warning reason': {
        const code = this.numberOf(groups, form.service);
        return code === undefined ? undefined : { kind, code };
      }
      case 'http':
        return { kind, code: Number(groups.http) };
      case 'condition': {
        const code = groups.condition ?? '';
        return lookupCondition(code, dcmtk) === undefined ? undefined : { kind, code };
      }
      case 'presentation-context-result': {
        const code = groups.result === undefined ? contextResultCalled(groups.resultWords ?? '') : Number(groups.result);
        return code === undefined || code === 0 ? undefined : { kind, code };
      }
      case 'rejection':
      case 'abort':
        return this.ending(form, groups, line);
    }
  }

  /** The number of a status, or the ends of the range that its words stand for. */
  private numberOf({ hex, decimal, words, service: word }: Groups, fixed: string | undefined): ReadCode | undefined {
    if (hex !== undefined) return Number.parseInt(hex, 16);
    if (decimal !== undefined) return Number(decimal) <= 0xffff ? Number(decimal) : undefined;
    const service = word === undefined ? (fixed ?? this.context.ofStatus(undefined).service) : serviceCalled(word);
    const [named] = statusesCalled(words ?? '', service);
    if (named === undefined) return undefined;
    return named.from === named.to ? named.from : [named.from, named.to];
  }

  /** Result, source and reason of a rejection, or source and reason of an abort, which may stand in several lines. */
  private ending(form: LogForm, groups: Groups, line: number): { readonly kind: 'rejection' | 'abort'; readonly code: ReadCode } | 'part' | undefined {
    if (form.values !== undefined) return { kind: 'rejection', code: form.values };
    const earlier = this.part !== undefined && line - this.part.line <= NEAR ? this.part : undefined;
    const result = numberIn(groups.result) ?? resultCalled(groups.resultWords ?? '') ?? earlier?.result ?? null;
    const words = groups.sourceWords ?? earlier?.source ?? null;
    const given = numberIn(groups.source);
    if (form.part === true) {
      this.part = { line, result, source: words };
      return 'part';
    }
    // What a line alone does not tell, the result does: only a rejection has one.
    const kind = form.kind === 'rejection' && earlier?.result === null && result === null ? 'abort' : (form.kind as 'rejection' | 'abort');
    const source = given ?? (words === null ? undefined : sourceCalled(words, kind));
    const reason = reasonOf(groups, kind, source);
    if (reason === undefined) return undefined;
    this.part = undefined;
    const ending = [source ?? reason.source, reason.reason];
    return { kind, code: kind === 'rejection' ? [result, ...ending] : ending };
  }

  /** A reason of a Store response whose attribute stands in one line, and its value in one of the next. */
  private reasonAfter(text: string, line: number, isFound: boolean): Finding[] {
    const [, digit] = /"0008119([67])"/.exec(text) ?? [];
    if (digit !== undefined) {
      this.attribute = isFound ? undefined : { kind: digit === '7' ? 'failure reason' : 'warning reason', line };
      return [];
    }
    const { attribute } = this;
    if (attribute === undefined) return [];
    const value = REASON_VALUE.exec(text)?.[1];
    if (value !== undefined || line - attribute.line >= NEAR) this.attribute = undefined;
    if (value === undefined || Number(value) > 0xffff) return [];
    return [
      { line, column: text.lastIndexOf(value) + 1, text: value, program: 'DICOMweb', certainty: 'high', ...this.readingOf(attribute.kind, Number(value), {}) },
    ];
  }
}

/** A line that holds but the value of an attribute in the DICOM JSON Model or the Native DICOM Model. */
const REASON_VALUE = /^ *(?:<Value[^>]{0,40}>)?(\d{1,5})(?:<\/Value>)?[\s,\]}]*$/;

/** The reason in a line, and the source that it belongs to, where words alone say it; undefined where nobody knows the words. */
function reasonOf(groups: Groups, kind: 'rejection' | 'abort', source: number | undefined): { source: number | null; reason: number | null } | undefined {
  const given = numberIn(groups.reason);
  if (given !== undefined) return { source: null, reason: given };
  const words = groups.reasonWords;
  if (words === undefined) return { source: null, reason: null };
  // The reason of an abort by the application means nothing, and is 0.
  if (kind === 'abort' && source === 0) return { source, reason: 0 };
  return reasonsCalled(words, kind, source)[0];
}

function numberIn(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}

/** The place of what a form reads: its text, or else its code, its words or all of it. */
function placeOf({ indices }: RegExpExecArray | RegExpMatchArray): Place {
  const groups = indices?.groups ?? {};
  const [start = 0, end = 0] =
    groups.text ?? groups.code ?? groups.hex ?? groups.decimal ?? groups.words ?? groups.http ?? groups.resultWords ?? groups.result ?? indices?.[0] ?? [];
  return { start, end };
}

/** A line with what terminals do not show as blanks, so that every place stays where it is. */
function readable(raw: string): string {
  return raw
    .replace(/\t/g, ' ')
    .replace(UNSEEN, (sequence) => ' '.repeat(sequence.length))
    .trimEnd();
}

// eslint-disable-next-line no-control-regex -- logs have colors, NULs and carriage returns
const UNSEEN = /\x1b\[[0-9;]*[A-Za-z]|[\x00-\x08\x0b-\x1f]/g;

import type { Advice } from '../advice.js';
import { codeToCategory } from '../categories.js';
import { assertStatusCode, toHex } from '../code.js';
import { lookup } from '../lookup.js';
import type { Reference } from '../reference.js';
import type { StatusCategory } from '../types.js';
import { reasonTables } from './data.js';
import type { ReasonEntry, ReasonTable } from './data-types.js';
import type { ReasonAttribute, ReasonContext } from './types.js';

/** Where a reason was found. */
export interface ReasonPlace {
  /** Failure Reason `(0008,1197)` or Warning Reason `(0008,1196)`. */
  readonly attribute?: ReasonAttribute | undefined;
  /** The response or module that holds it. */
  readonly context?: ReasonContext | undefined;
}

/** What a Failure Reason or Warning Reason means. */
export interface ReasonResult {
  /** The code as it was given. */
  readonly code: number;
  /** The code as `0xC122`. */
  readonly hex: string;
  /** The Status Class that the code would have as a Status Code. */
  readonly category: StatusCategory | 'Unknown';
  /** The constant; undefined when no meaning is known, or the place leaves several open. */
  readonly name?: string;
  /** As printed; undefined when no meaning is known, or the place leaves several open. */
  readonly meaning?: string;
  readonly explanation?: string;
  /** Our guidance. */
  readonly advice?: Advice;
  /** The range that matched, when it was not the code itself. */
  readonly range?: { readonly from: number; readonly to: number; readonly notation: string };
  /** Who says it: a table of reasons, or PS3.7 and PS3.4 of the Status Code with this value. */
  readonly scope: 'reason' | 'Status Code' | 'class';
  /** Whether a table of the place lists the code. */
  readonly listed: boolean;
  readonly references: readonly Reference[];
  /** The ids of the discrepancies that touch it. */
  readonly discrepancies: readonly string[];
  /** Other meanings that the place leaves open. */
  readonly alternatives: readonly ReasonEntry[];
}

/**
 * What a Failure Reason (0008,1197) or Warning Reason (0008,1196) means: a single code before a range; what no table lists has
 * the meaning of the Status Code of C-STORE with that value, where there is one.
 *
 * @param code - the value as received, 0 to 65535
 * @param place - the attribute and where it stood; the more is said, the more exact the answer
 * @throws TypeError | RangeError when the value cannot be one; the message shows it
 */
export function lookupReason(code: number, place: ReasonPlace = {}): ReasonResult {
  assertStatusCode(code);
  const head = { code, hex: toHex(code), category: codeToCategory(code) };
  const matches = reasonTables
    .filter((table) => isPlace(table, place))
    .flatMap((table) => {
      const entry = entryOf(table, code);
      return entry === undefined ? [] : [{ table, entry }];
    });
  const [first] = matches;
  if (first === undefined) return { ...head, ...statusMeaning(code), listed: false, alternatives: [] };
  const { entry } = first;
  const agree = matches.every((match) => match.entry.name === entry.name);
  return {
    ...head,
    ...(agree && { name: entry.name, meaning: entry.meaning, explanation: entry.explanation }),
    ...(agree && entry.advice && { advice: entry.advice }),
    ...(agree && entry.notation !== undefined && { range: { from: entry.from, to: entry.to, notation: entry.notation } }),
    scope: 'reason',
    listed: true,
    references: matches.map(({ table }) => table.reference),
    discrepancies: [...new Set(matches.flatMap((match) => match.entry.discrepancies))],
    alternatives: agree ? [] : matches.map((match) => match.entry),
  };
}

function isPlace(table: ReasonTable, { attribute, context }: ReasonPlace): boolean {
  return (attribute === undefined || table.attribute === attribute) && (context === undefined || table.context === context);
}

function entryOf({ rows }: ReasonTable, code: number): ReasonEntry | undefined {
  return rows.find(({ from, to }) => from === code && to === code) ?? rows.find(({ from, to }) => from <= code && code <= to);
}

function statusMeaning(code: number): Pick<ReasonResult, 'name' | 'meaning' | 'explanation' | 'scope' | 'references' | 'discrepancies'> {
  const found = lookup(code, { service: 'C-STORE' });
  if (found?.meaning === undefined) return { scope: 'class', references: [], discrepancies: [] };
  const { name, meaning, explanation, references } = found;
  return {
    ...(name !== undefined && { name }),
    meaning,
    ...(explanation !== undefined && { explanation }),
    scope: 'Status Code',
    references,
    discrepancies: [],
  };
}

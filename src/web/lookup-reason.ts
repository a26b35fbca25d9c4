import { categoryOf } from '../../generated/typescript/categories.js';
import { reasonTables, type ReasonAttribute, type ReasonContext, type ReasonEntry, type ReasonTable } from '../../generated/typescript/data/reasons.js';
import type { Implementation, ImplementationReason } from '../../generated/typescript/implementations/types.js';
import type { Advice, Citation, StatusCategory } from '../../generated/typescript/types.js';
import { implementationReason } from '../status/implementation.js';
import { readImplementation } from '../status/read-implementation.js';
import { explain } from '../status/explain.js';
import { assertStatusCode, covers, toHex } from '../values/code.js';
import { deepFreeze } from '../values/deep-freeze.js';
import { property } from '../values/property.js';
import { OTHER_CLASS } from './other-class.js';

/** Where a reason was found. */
export interface ReasonOrigin {
  /** Failure Reason `(0008,1197)` or Warning Reason `(0008,1196)`. */
  readonly attribute?: ReasonAttribute | undefined;
  /** The response or module that holds it. */
  readonly context?: ReasonContext | undefined;
  /** A product whose own meanings go first. */
  readonly implementation?: Implementation | undefined;
}

/** What a Failure Reason or Warning Reason means. */
export interface ReasonResult extends Partial<Advice> {
  /** The code as it was given. */
  readonly code: number;
  /** The code as `0xC122`. */
  readonly hex: string;
  /** Failure or Warning by the attribute, where it is given; otherwise the class that the code would have as a Status Code. */
  readonly category: StatusCategory | 'Unknown';
  /** The constant; undefined when no meaning is known, or the place leaves several open. */
  readonly name?: string;
  /** As printed; undefined when no meaning is known, or the place leaves several open. */
  readonly meaning?: string;
  readonly explanation?: string;
  /** The range that matched, when it was not the code itself. */
  readonly range?: { readonly from: number; readonly to: number; readonly notation: string };
  /** Who says it: the product, a table of reasons, or PS3.7 and PS3.4 of the Status Code with this value. */
  readonly scope: 'implementation' | 'reason' | 'Status Code' | 'class';
  /** Whether a table of the place lists the code. */
  readonly listed: boolean;
  readonly citations: readonly Citation[];
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
 * @param origin - the attribute and where it stood; the more is said, the more exact the answer
 * @throws TypeError | RangeError when the value cannot be one; the message shows it
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/chapter_I.html
 * @example
 * ```ts
 * lookupReason(0xc122, { context: 'store-instances' }).meaning; // 'Referenced Transfer Syntax not supported'
 * ```
 */
export function lookupReason(code: number, origin: ReasonOrigin = {}): ReasonResult {
  assertStatusCode(code);
  const attribute = property(origin, 'attribute');
  const implementation = readImplementation(property(origin, 'implementation'));
  const own = implementation && implementationReason(implementation, code, attribute);
  const head = { code, hex: toHex(code), category: categoryIn(attribute ?? own?.attribute) ?? categoryOf(code) };
  if (own !== undefined)
    return deepFreeze({
      ...head,
      ...meaningOf(own),
      scope: 'implementation',
      listed: false,
      citations: [],
      discrepancies: [],
      alternatives: [],
    });
  const matches = reasonTables
    .filter((table) => isFrom(table, origin))
    .flatMap((table) => {
      const entry = entryOf(table, code);
      return entry === undefined ? [] : [{ table, entry }];
    });
  const [first] = matches;
  if (first === undefined) return deepFreeze({ ...head, ...statusMeaning(code, head.category), listed: false, alternatives: [] });
  const { entry } = first;
  const isNamed = matches.every((match) => match.entry.name === entry.name);
  // What to do depends on the place, even where the meaning is the same.
  const agree = isNamed && matches.every((match) => match.entry.explanation === entry.explanation);
  const distinct = new Map(matches.map((match) => [match.entry.explanation, match.entry] as const));
  return deepFreeze({
    ...head,
    ...(isNamed && { name: entry.name, meaning: entry.meaning }),
    ...(agree && { explanation: entry.explanation }),
    ...(agree && entry.retry && { retry: entry.retry, actors: entry.actors ?? [] }),
    ...(isNamed && entry.notation !== undefined && { range: { from: entry.from, to: entry.to, notation: entry.notation } }),
    scope: 'reason',
    listed: true,
    citations: matches.map(({ table }) => table.citation),
    discrepancies: [...new Set(matches.flatMap((match) => match.entry.discrepancies))],
    alternatives: agree ? [] : [...distinct.values()],
  } as const);
}

/** What a product says of a reason, without where that was read. */
function meaningOf({ name, meaning, explanation, retry, actors }: ImplementationReason): Pick<ReasonResult, 'name' | 'meaning' | 'explanation' | keyof Advice> {
  return {
    ...(name !== undefined && { name }),
    meaning,
    ...(explanation !== undefined && { explanation }),
    ...(retry && { retry }),
    ...(actors && { actors: [...actors] }),
  };
}

/** What stands in Failure Reason is a failure, whatever class its code would have. */
function categoryIn(attribute: unknown): StatusCategory | undefined {
  if (attribute === '(0008,1197)') return 'Failure';
  return attribute === '(0008,1196)' ? 'Warning' : undefined;
}

function isFrom(table: ReasonTable, origin: ReasonOrigin): boolean {
  const [attribute, context] = ['attribute', 'context'].map((key) => property(origin, key));
  return (attribute === undefined || table.attribute === attribute) && (context === undefined || table.context === context);
}

function entryOf({ rows }: ReasonTable, code: number): ReasonEntry | undefined {
  return rows.find(({ from, to }) => from === code && to === code) ?? rows.find(covers(code));
}

function statusMeaning(
  code: number,
  category: ReasonResult['category'],
): Pick<ReasonResult, 'name' | 'meaning' | 'explanation' | 'retry' | 'actors' | 'scope' | 'citations' | 'discrepancies'> {
  const found = explain(code, { service: 'C-STORE' });
  if (found?.meaning === undefined) return { scope: 'class', citations: [], discrepancies: [] };
  const { name, meaning, explanation, why, retry, actors, citations, discrepancies } = found;
  // Where the server reports a failure with the code of a warning, what the warning says of the object is not true.
  if (found.category !== category && categoryOf(code) !== 'Unknown')
    return {
      ...(name !== undefined && { name }),
      meaning,
      explanation: OTHER_CLASS,
      scope: 'Status Code',
      citations,
      discrepancies,
    };
  return {
    ...(name !== undefined && { name }),
    meaning,
    // What to do says more of a Status Code than its words, which are those of any DIMSE service.
    ...(explanation !== undefined && { explanation: why ?? explanation }),
    ...(retry && { retry, actors: actors ?? [] }),
    scope: 'Status Code',
    citations,
    discrepancies,
  };
}

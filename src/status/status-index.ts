import { discrepancies } from '../../generated/typescript/data/discrepancies.js';
import { retiredCodes, type RetiredCode } from '../../generated/typescript/data/retired-codes.js';
import { categoryOf } from '../../generated/typescript/categories.js';
import type { StatusCategory } from '../../generated/typescript/types.js';
import { covers, toHex, widthOf } from '../values/code.js';
import { deepFreeze } from '../values/deep-freeze.js';
import { allEntries } from './entries.js';
import { contradictionOf, givenStatus, implementationEntries, isIn } from './implementation.js';
import type { Scope } from './scope.js';
import { standardSegments, type Segments } from './segments.js';
import { touches } from './touches.js';
import type { Explanation, LookupResult, StatusEntry } from './types.js';

/** The lookups of one scope. Results are made once for each segment of codes, and those for single codes are shared. */
export class StatusIndex {
  readonly scope: Scope;
  /** Results by the high, then the low byte of the code: reading two short arrays is faster than a Map. */
  private readonly results: (LookupResult[] | undefined)[] = [];
  /** The same with what to do about them, which `explain` fills in. */
  readonly explanations: (Explanation[] | undefined)[] = [];
  /** The result for the first code of each segment, by that code. */
  private readonly bySegment = new Map<number, LookupResult>();
  private readonly segments: Segments;
  /** The indexes of the contexts with one part less. */
  private readonly shorter: () => readonly StatusIndex[];
  /** The entries of the implementation that is named. */
  private readonly own: readonly StatusEntry[];
  /** The rows of the tables that apply. */
  private readonly rows: readonly StatusEntry[];
  /** What PS3.7 lists whatever the service class: the list of the DIMSE service, or every general status. */
  private readonly always: readonly StatusEntry[];
  private readonly general: readonly StatusEntry[];

  constructor(scope: Scope, shorter: () => readonly StatusIndex[]) {
    const { general, lists } = allEntries();
    this.scope = scope;
    this.shorter = shorter;
    this.own = scope.implementation === undefined ? [] : implementationEntries(scope.implementation).filter((entry) => isIn(entry, scope));
    this.segments = this.own.length === 0 ? standardSegments() : standardSegments().cutAt(this.own);
    this.rows = scope.uses.flatMap(({ entries }) => entries);
    this.always = lists.get(scope.service) ?? general;
    this.general = general;
  }

  /** What a code means here; undefined when the standard does not allow the code. */
  get(code: number): LookupResult | undefined {
    return this.results[code >> 8]?.[code & 0xff] ?? this.find(code);
  }

  /** Every status that the code may stand for here, single codes before ranges. */
  getAll(code: number): LookupResult[] {
    return [...new Set([...this.own, ...this.rows, ...this.always, ...this.general])]
      .filter(covers(code))
      .sort((left, right) => widthOf(left) - widthOf(right))
      .map((entry) => this.resultOf(code, entry, []));
  }

  private find(code: number): LookupResult | undefined {
    if (categoryOf(code) === 'Unknown') return undefined;
    const start = this.segments.startOf(code);
    const first = this.bySegment.get(start) ?? this.make(start);
    this.bySegment.set(start, first);
    if (start !== code) return Object.freeze({ ...first, code, hex: toHex(code) });
    // Only codes that stand by themselves are at hand: a range has thousands.
    if (first.range === undefined) (this.results[code >> 8] ??= [])[code & 0xff] = first;
    return first;
  }

  private make(code: number): LookupResult {
    const category = categoryOf(code) as StatusCategory;
    const candidates = this.candidates(code);
    const entry = this.agreed(candidates) ?? this.broader(code);
    const others = entry?.scope === 'implementation' ? [...this.rows.filter(covers(code)), ...this.own.filter(covers(code))] : candidates;
    const alternatives = distinct(others);
    for (const shorter of this.shorterMeanings(code)) if (!alternatives.some(({ meaning }) => meaning === shorter.meaning)) alternatives.push(shorter);
    if (entry === undefined) return this.classResult(code, category, alternatives, candidates.length > 0);
    return this.resultOf(
      code,
      entry,
      alternatives.filter(({ meaning }) => meaning !== entry.meaning),
    );
  }

  /** The meanings that this and every shorter context give to a code. */
  private meanings(code: number): StatusEntry[] {
    return [this.agreed(this.candidates(code)) ?? [], this.shorterMeanings(code)].flat();
  }

  private shorterMeanings(code: number): StatusEntry[] {
    return this.shorter().flatMap((index) => index.meanings(code));
  }

  /** What PS3.7 says of a code, where several tables could apply and each has words of its own for it. */
  private broader(code: number): StatusEntry | undefined {
    return this.agreed(this.always.filter(covers(code)));
  }

  /** What the code may stand for: the first group that has anything decides. */
  private candidates(code: number): readonly StatusEntry[] {
    return this.bySpecificity(code).find((group) => group.length > 0) ?? [];
  }

  private bySpecificity(code: number): readonly (readonly StatusEntry[])[] {
    const isSingle = (entry: StatusEntry): boolean => entry.from === entry.to;
    const own = this.own.filter(covers(code));
    const rows = this.rows.filter(covers(code));
    const ownCode = this.onlyAgreed(own.filter(isSingle));
    const always = this.always.filter(covers(code));
    const general = this.general.filter(covers(code));
    const narrower = this.onlyAgreed(own.filter((entry) => givenStatus(entry)?.heading !== true && rows.every((row) => widthOf(entry) < widthOf(row))));
    if (this.scope.annex !== undefined) return [ownCode, rows.filter(isSingle), narrower, rows, always, general, own];
    // The service class is not known, so what holds for all of them goes first, and ranges of one count as much as codes of another.
    return [ownCode, always, narrower, own.length > 0 && !this.agreed(rows) ? own : rows, general, own];
  }

  /** Entries of an implementation decide only if they mean the same: two can match where the context does not tell their places apart. */
  private onlyAgreed(entries: readonly StatusEntry[]): readonly StatusEntry[] {
    return this.agreed(entries) === undefined ? [] : entries;
  }

  /** The first of entries that mean the same: the same name, and without a DIMSE service the same words for the same services. */
  private agreed(entries: readonly StatusEntry[]): StatusEntry | undefined {
    const [first] = entries;
    const isSame = ({ name, meaning, explanation, services }: StatusEntry): boolean =>
      name === first?.name &&
      (this.scope.service !== undefined || (meaning === first?.meaning && explanation === first.explanation && services.join() === first.services.join()));
    return entries.every(isSame) ? first : undefined;
  }

  /** The answer when only the class of the code is known, or when its meanings contradict each other. */
  private classResult(code: number, category: StatusCategory, candidates: readonly StatusEntry[], isOpen: boolean): LookupResult {
    const elsewhere = distinct(candidates.length > 0 ? candidates : this.elsewhere(code));
    const known = elsewhere.map(
      ({ serviceClass, services, meaning }) =>
        `${[serviceClass ?? 'any service class', ...(services.length === 0 ? [] : [services.join(', ')])].join(', ')}: "${meaning}"`,
    );
    const reason = isOpen
      ? 'The code has several meanings, and the context does not decide between them.'
      : `The standard does not list this code${this.scope.service === undefined ? '' : ` for ${this.scope.service}`} here.`;
    const retired = retiredCodes.filter((row) => row.code === code && this.isHere(row));
    const rest = known.length > 0 ? ` ${isOpen ? 'They are' : 'Elsewhere it means'}: ${known.join('; ')}.` : '';
    const explanation = retired.length > 0 ? `Retired. ${retired[0]?.why ?? ''}` : `${reason} By its class it is ${category}.${rest}`;
    return this.resultOf(code, { scope: 'class', relatedFields: [], citations: retired.map(({ citation }) => citation), explanation }, elsewhere);
  }

  /** Whether something of a service class and some DIMSE services belongs to this context; what the context leaves out is all. */
  private isHere({ services, annex }: RetiredCode): boolean {
    const { service, annex: own } = this.scope;
    return (service === undefined || services.includes(service)) && (own === undefined || annex === own);
  }

  /** What other contexts make of a code: the rows that have just this code. */
  private elsewhere(code: number): readonly StatusEntry[] {
    return allEntries().uses.flatMap(({ entries }) => entries.filter(({ from, to }) => from === code && to === code));
  }

  private resultOf(
    code: number,
    answer: StatusEntry | Pick<LookupResult, 'scope' | 'relatedFields' | 'citations' | 'explanation'>,
    alternatives: readonly StatusEntry[],
  ): LookupResult {
    const { scope, relatedFields, citations, explanation } = answer;
    const { fallback } = this.scope;
    const category = categoryOf(code) as StatusCategory;
    const isCovering = covers(code);
    return deepFreeze({
      code,
      hex: toHex(code),
      category,
      final: category !== 'Pending',
      ...('from' in answer && meaningOf(answer)),
      scope,
      listed: this.always.some(isCovering) || this.rows.some(isCovering),
      relatedFields,
      citations,
      ...(explanation !== undefined && { explanation }),
      discrepancies: this.discrepanciesOf(code, 'from' in answer ? answer : undefined),
      alternatives,
      ...(fallback !== '' && { fallback }),
    });
  }

  /** The ids of the discrepancies about the service class of the context, or else about that of the answer. */
  private discrepanciesOf(code: number, answer: StatusEntry | undefined): string[] {
    const { service, annex = answer?.scope === 'service class' ? annexOf(answer) : undefined } = this.scope;
    const place = { services: service && [service], annex, implementation: answer?.implementation };
    return discrepancies.filter((discrepancy) => touches(discrepancy, { from: code, to: code }, place)).map(({ id }) => id);
  }
}

function meaningOf(entry: StatusEntry): Pick<LookupResult, 'name' | 'meaning' | 'range' | 'entry' | 'until' | 'contradiction'> {
  const { from, to, notation, name, meaning, until } = entry;
  const contradiction = contradictionOf(entry);
  return {
    ...(name !== undefined && { name }),
    meaning,
    ...(notation !== undefined && { range: { from, to, notation } }),
    entry,
    ...(until !== undefined && { until }),
    ...(contradiction !== undefined && { contradiction }),
  };
}

/** The annex that prints or adopts the table of an entry: that of the first section that is cited. */
function annexOf({ citations }: StatusEntry): string | undefined {
  return citations[0]?.section.split('.', 1)[0];
}

/** The first of the entries that say the same for the same DIMSE services: adopted tables repeat those of another annex. */
function distinct(entries: readonly StatusEntry[]): StatusEntry[] {
  const first = new Map<string, StatusEntry>();
  for (const entry of entries) {
    const key = `${entry.implementation ?? ''} ${entry.services.join()} ${entry.meaning}`;
    if (!first.has(key)) first.set(key, entry);
  }
  return [...first.values()];
}

import { codeToCategory } from './categories.js';
import { toHex } from './code.js';
import { discrepanciesOf } from './discrepancies.js';
import { allEntries } from './entries.js';
import type { LookupResult, StatusEntry } from './lookup-types.js';
import type { Scope } from './scope.js';
import type { StatusCategory } from './types.js';
import { annexOf } from './uses.js';

/** The lookups of one scope. Results for single codes are made once and shared. */
export class StatusIndex {
  /** By the high, then the low byte of the code: reading two short arrays is faster than a Map. */
  readonly #results: (LookupResult[] | undefined)[] = [];
  readonly #scope: Scope;
  /** The entries of the implementation that is named. */
  readonly #own: readonly StatusEntry[];
  /** The rows of the tables that apply. */
  readonly #rows: readonly StatusEntry[];
  /** What PS3.7 lists whatever the service class: the list of the DIMSE service, or every general status. */
  readonly #always: readonly StatusEntry[];
  readonly #general: readonly StatusEntry[];

  constructor(scope: Scope) {
    const { general, lists, uses, implementations } = allEntries();
    const { service, implementation } = scope;
    this.#scope = scope;
    this.#own = (implementations.get(implementation) ?? []).filter(({ services }) => !service || !services.length || services.includes(service));
    this.#rows = scope.uses.flatMap((use) => uses[use] ?? []);
    this.#always = lists.get(service) ?? general;
    this.#general = general;
  }

  /** What a code means here; undefined when the standard does not allow the code. */
  get(code: number): LookupResult | undefined {
    return this.#results[code >> 8]?.[code & 0xff] ?? this.#find(code);
  }

  /** Every status that the code may stand for here, single codes before ranges. */
  getAll(code: number): LookupResult[] {
    return [...new Set([...this.#own, ...this.#rows, ...this.#always, ...this.#general])]
      .filter(covers(code))
      .sort((left, right) => left.to - left.from - (right.to - right.from))
      .map((entry) => this.#result(code, entry.category, entry, []));
  }

  #find(code: number): LookupResult | undefined {
    const category = codeToCategory(code);
    if (category === 'Unknown') return undefined;
    const candidates = this.#bySpecificity(code).find((group) => group.length > 0) ?? [];
    const entry = this.#agreed(candidates);
    if (entry === undefined) return this.#classResult(code, category, candidates);
    const others = entry.scope === 'implementation' ? this.#rows.filter(covers(code)) : candidates;
    const result = this.#result(code, category, entry, distinct(others.filter(({ meaning }) => meaning !== entry.meaning)));
    // Only codes that stand by themselves are kept: a range has thousands.
    if (entry.from === entry.to) (this.#results[code >> 8] ??= [])[code & 0xff] = result;
    return result;
  }

  /** What the code may stand for, group by group: the first group that has anything decides. */
  #bySpecificity(code: number): readonly StatusEntry[][] {
    const single = ({ from, to }: StatusEntry): boolean => from === code && to === code;
    const own = this.#own.filter(covers(code));
    const rows = this.#rows.filter(covers(code));
    const ownCode = own.filter(single);
    const always = this.#always.filter(single);
    const rest = [this.#general.filter(single), own];
    if (this.#scope.exact) return [ownCode, rows.filter(single), rows, always, ...rest];
    // The service class is not known, so what holds for all of them goes first, and ranges of one count as much as codes of another.
    return [ownCode, always, own.length > 0 && !this.#agreed(rows) ? own : rows, ...rest];
  }

  /** The first of entries that mean the same: the same name, and without a DIMSE service the same words too. */
  #agreed(entries: readonly StatusEntry[]): StatusEntry | undefined {
    const [first] = entries;
    const same = ({ name, meaning }: StatusEntry): boolean => name === first?.name && (this.#scope.service !== undefined || meaning === first.meaning);
    return entries.every(same) ? first : undefined;
  }

  /** The answer when only the class of the code is known, or when its meanings contradict each other. */
  #classResult(code: number, category: StatusCategory, candidates: readonly StatusEntry[]): LookupResult {
    const elsewhere = distinct(candidates.length > 0 ? candidates : this.#elsewhere(code));
    const known = elsewhere.map(({ serviceClass, services, meaning }) => `${serviceClass ?? 'any service class'}, ${services.join(', ')}: "${meaning}"`);
    const reason = candidates.length > 0 ? 'Several meanings' : `Not listed${this.#scope.service ? ` for ${this.#scope.service}` : ''} here`;
    const rest = known.length > 0 ? known.join('; ') : 'no meaning known';
    return this.#result(
      code,
      category,
      { scope: 'class', relatedFields: [], references: [], explanation: `${reason}; by its class ${category}; ${rest}.` },
      elsewhere,
    );
  }

  /** What other contexts make of a code: the rows that have just this code, and if the context was of no use, the ranges of its DIMSE service. */
  #elsewhere(code: number): readonly StatusEntry[] {
    const { service, fallback } = this.#scope;
    const fits = ({ from, to, services }: StatusEntry): boolean => (fallback && service ? services.includes(service) : from === to);
    const lists = covers(code);
    return allEntries().uses.flatMap((rows) => rows.filter((entry) => lists(entry) && fits(entry)));
  }

  /** The discrepancies about the service class of the context, or else about that of the answer. */
  #discrepancies(code: number, { references, implementation, scope }: Partial<StatusEntry>): readonly string[] {
    const { service, annex = scope === 'service class' ? annexOf(references?.[0]?.section ?? '') : undefined } = this.#scope;
    return Object.freeze(discrepanciesOf(code, { services: service && [service], annex, implementation }));
  }

  #result(
    code: number,
    category: StatusCategory,
    source: StatusEntry | Pick<LookupResult, 'scope' | 'relatedFields' | 'references' | 'explanation'>,
    alternatives: readonly StatusEntry[],
  ): LookupResult {
    const { scope, relatedFields, references, explanation } = source;
    const { fallback } = this.#scope;
    const lists = covers(code);
    return Object.freeze({
      code,
      hex: toHex(code),
      category,
      final: category !== 'Pending',
      ...('name' in source && meaningOf(source)),
      scope,
      listed: this.#always.some(lists) || this.#rows.some(lists),
      relatedFields,
      references,
      ...(explanation && { explanation }),
      discrepancies: this.#discrepancies(code, source as Partial<StatusEntry>),
      alternatives,
      ...(fallback && { fallback }),
    });
  }
}

function meaningOf(entry: StatusEntry): Pick<LookupResult, 'name' | 'meaning' | 'range' | 'entry'> {
  const { from, to, notation, name, meaning } = entry;
  return { name, meaning, ...(notation !== undefined && { range: Object.freeze({ from, to, notation }) }), entry };
}

function covers(code: number): (entry: StatusEntry) => boolean {
  return ({ from, to }) => from <= code && code <= to;
}

/** The first of the entries that say the same for the same DIMSE services: adopted tables repeat those of another annex. */
function distinct(entries: readonly StatusEntry[]): StatusEntry[] {
  const keys = entries.map(({ services, meaning }) => `${services.join()} ${meaning}`);
  return entries.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}

import MiniSearch from 'minisearch';
import { dcmtk, implementations } from '../implementations.js';
import { fieldOf } from '../association/values.js';
import { allEntries, everyEntry } from '../status/entries.js';
import { implementationEntries } from '../status/implementation.js';
import type { StatusEntry } from '../status/types.js';
import { deepFreeze } from '../values/deep-freeze.js';
import { generalTable, reasonTables } from '../web.js';
import { readingOf } from './answers.js';
import type { ReadCode, ReadContext, Reading, ReadingKind } from './findings.js';

/** A reading that a search found; the higher its score, the better it fits. */
export type SearchResult = Reading & { readonly score: number };

interface Entry {
  readonly id: number;
  readonly kind: ReadingKind;
  readonly code: ReadCode;
  readonly context: ReadContext;
  readonly meaning: string;
  readonly name: string;
  readonly explanation: string;
  readonly products: string;
}

/** As much as is searched for: nobody types more. */
const LONGEST = 200;

let index: MiniSearch<Entry> | undefined;

/**
 * Statuses, reasons, rejections, aborts, HTTP statuses and conditions by words of their meaning, name or explanation, or of what
 * products say of them; the best first. Beginnings of words and small misspellings are found too. Never throws.
 *
 * @param words - such as `move destination` or `disk space`
 * @param limit - how many to return at most
 * @example
 * ```ts
 * search('move destination unknown')[0]?.meaning; // 'Refused: Move Destination unknown'
 * ```
 */
export function search(words: string, limit = 20): SearchResult[] {
  index ??= makeIndex();
  const wanted = typeof words === 'string' ? words.slice(0, LONGEST) : '';
  const found = index.search(wanted, { prefix: true, fuzzy: 0.15, combineWith: 'AND' });
  const all = found.length > 0 ? found : index.search(wanted, { prefix: true, fuzzy: 0.15 });
  const most = Number.isInteger(limit) && limit >= 0 ? limit : 20;
  const results = all.slice(0, 3 * most).map(({ kind, code, context, score }) => ({
    ...readingOf(kind as ReadingKind, code as ReadCode, context as ReadContext),
    score: Math.round(score * 100) / 100,
  }));
  return deepFreeze(results.filter(isFirst).slice(0, most));
}

/** Whether a result says more than one for a DIMSE service: the same of no service is not told apart. */
function isFirst({ kind, code, context, meaning }: SearchResult, _index: number, results: readonly SearchResult[]): boolean {
  const isSame = (other: SearchResult): boolean => other.kind === kind && other.meaning === meaning && JSON.stringify(other.code) === JSON.stringify(code);
  return context.service !== undefined || meaning === undefined || !results.some((other) => other.context.service !== undefined && isSame(other));
}

function makeIndex(): MiniSearch<Entry> {
  const made = new MiniSearch<Entry>({
    fields: ['meaning', 'name', 'explanation', 'products'],
    storeFields: ['kind', 'code', 'context'],
    searchOptions: { boost: { meaning: 4, name: 3, explanation: 1.5 } },
    // Names such as OutOfResources are several words.
    tokenize: (text) => text.replace(/([a-z])(?=[A-Z])/g, '$1 ').split(/[^\p{L}\p{N}]+/u),
  });
  made.addAll([...statuses(), ...reasons(), ...endings(), ...http(), ...conditions()].map((entry, id) => ({ ...entry, id })));
  return made;
}

type Unnumbered = Omit<Entry, 'id'>;

function statuses(): Unnumbered[] {
  const { general } = allEntries();
  const byKey = new Map<string, { entry: StatusEntry; products: string[] }>();
  const keyOf = ({ from, to, services }: StatusEntry): string => [from, to, ...services].join();
  for (const entry of everyEntry()) {
    // What PS3.7 lists for every service is found once.
    const isRepeated = entry.scope !== 'service class' && general.some(({ from, to }) => from === entry.from && to === entry.to) && entry.scope !== 'general';
    if (!isRepeated && !byKey.has(keyOf(entry))) byKey.set(keyOf(entry), { entry, products: [] });
  }
  for (const entry of implementations.flatMap(implementationEntries)) {
    const said = [entry.meaning, entry.explanation ?? '', entry.implementation ?? ''].join(' ');
    const known = byKey.get(keyOf(entry));
    if (known === undefined) byKey.set(keyOf(entry), { entry: { ...entry, meaning: '', explanation: '' }, products: [said] });
    else known.products.push(said);
  }
  return [...byKey.values()].map(({ entry: { from, to, services, meaning, name = '', explanation = '' }, products }) => ({
    kind: 'status',
    code: from === to ? from : [from, to],
    context: services.length === 1 && services[0] !== undefined ? { service: services[0] } : {},
    meaning,
    name,
    explanation,
    products: products.join(' '),
  }));
}

function reasons(): Unnumbered[] {
  return reasonTables
    .filter(({ repeats }) => !repeats)
    .flatMap(({ attribute, rows }) =>
      rows.map(({ from, to, meaning, name, explanation }) => ({
        kind: attribute === '(0008,1196)' ? ('warning reason' as const) : ('failure reason' as const),
        code: from === to ? from : [from, to],
        context: {},
        meaning,
        name,
        explanation,
        products: '',
      })),
    );
}

function endings(): Unnumbered[] {
  const entry = (kind: 'rejection' | 'abort', code: ReadCode, symbol: string, name: string | undefined, explanation: string): Unnumbered => {
    const products = implementations.flatMap(({ associations }) =>
      associations
        .filter(({ pdu }) => (pdu === 'A-ABORT') === (kind === 'abort'))
        .flatMap(({ source, reason, printed = '', explanation: said = '' }) =>
          JSON.stringify([source, reason]) === JSON.stringify((code as number[]).slice(-2)) ? [printed, said] : [],
        ),
    );
    return { kind, code, context: {}, meaning: symbol, name: name ?? '', explanation, products: products.join(' ') };
  };
  const rejections = [1, 2, 3].flatMap((source) =>
    (fieldOf('reject reason', source)?.values ?? [])
      .filter(({ name }) => name !== undefined)
      .map(({ from, symbol, name, explanation }) => entry('rejection', [null, source, from], `${symbol} association rejected`, name, explanation)),
  );
  const aborts = (fieldOf('abort reason', 2)?.values ?? [])
    .filter(({ name }) => name !== undefined)
    .map(({ from, symbol, name, explanation }) => entry('abort', [2, from], `${symbol} association aborted`, name, explanation));
  return [...rejections, ...aborts];
}

function http(): Unnumbered[] {
  return generalTable.rows.map(({ code, phrase, name, meaning, explanation = '' }) => ({
    kind: 'http',
    code,
    context: {},
    meaning: `${phrase} ${meaning}`,
    name,
    explanation,
    products: '',
  }));
}

function conditions(): Unnumbered[] {
  return dcmtk.conditions.map(({ code, name = '', meaning = '', explanation }) => ({
    kind: 'condition',
    code,
    context: {},
    meaning,
    name,
    explanation,
    products: '',
  }));
}

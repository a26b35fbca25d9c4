import { fieldOf } from '../association/values.js';
import { implementations } from '../implementations.js';
import { everyEntry } from '../status/entries.js';
import { givenStatus, implementationEntries } from '../status/implementation.js';
import type { StatusEntry } from '../status/types.js';

/** A status that goes by some words. */
export type NamedStatus = Pick<StatusEntry, 'from' | 'to' | 'category' | 'services' | 'notation' | 'serviceClass' | 'scope' | 'implementation' | 'meaning'>;

/** A reason of a rejection or an abort that goes by some words. */
export interface NamedReason {
  readonly source: number;
  readonly reason: number;
}

/** The words with which programs and the standard open a meaning, and the category that they stand for. */
const OPENINGS: Readonly<Record<string, string>> = {
  refused: 'Failure',
  error: 'Failure',
  failed: 'Failure',
  failure: 'Failure',
  warning: 'Warning',
  cancel: 'Cancel',
  pending: 'Pending',
  success: 'Success',
};

/** Statuses by the words that stand for them: as they are printed, and without the opening, or by the name of a constant. */
interface Named {
  readonly printed: Map<string, NamedStatus[]>;
  readonly bare: Map<string, NamedStatus[]>;
}

let statuses: Named | undefined;
let reasons: Readonly<Record<'rejection' | 'abort', Map<string, NamedReason[]>>> | undefined;

/** Words without what programs write in different ways: capitals, blanks, punctuation, British spelling. */
export function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/recognis/g, 'recogniz')
    .replace(/cancell/g, 'cancel')
    .replace(/[^a-z0-9]+/g, '');
}

/** The statuses that go by some words, in a DIMSE service if it is known: those of the standard before those of products. */
export function statusesCalled(words: string, service?: string): NamedStatus[] {
  const { printed, bare } = (statuses ??= nameStatuses());
  const [, opening = '', rest = words] = /^\s*(refused|error|failed|failure|warning|cancel|pending|success)\s{0,5}[:\-–](.+)$/i.exec(words) ?? [];
  const category = OPENINGS[opening.toLowerCase()];
  const isHere = ({ services }: NamedStatus): boolean => service === undefined || services.length === 0 || (services as readonly string[]).includes(service);
  const candidates = [
    printed.get(plain(words)),
    ...[printed, bare].map((table) => table.get(plain(rest))?.filter((status) => category === undefined || status.category === category)),
  ];
  // Words without an opening, such as those of Table B.2-1, may stand for a failure as well as for a warning.
  const found = category === undefined ? [[...(candidates[0] ?? []), ...(candidates[2] ?? [])]] : candidates;
  for (const some of found) {
    const here = some?.filter(isHere) ?? [];
    const standard = here.filter(({ implementation }) => implementation === undefined);
    if (here.length > 0) return distinct(standard.length > 0 ? standard : here);
  }
  return [];
}

/** The reasons of a rejection or an abort that go by some words, of a source if it is known. */
export function reasonsCalled(words: string, kind: 'rejection' | 'abort', source?: number): NamedReason[] {
  const found = (reasons ??= nameReasons())[kind].get(plain(words).replace(/^(reject|abort)?reason(?=.)/, '')) ?? [];
  return found.filter((one) => source === undefined || one.source === source);
}

/** The result of a rejection that words stand for. */
export function resultCalled(words: string): number | undefined {
  if (/perm/i.test(words)) return 1;
  return /trans/i.test(words) ? 2 : undefined;
}

/** The source of a rejection or an abort that words stand for. */
export function sourceCalled(words: string, kind: 'rejection' | 'abort'): number | undefined {
  if (/user/i.test(words)) return kind === 'rejection' ? 1 : 0;
  if (kind === 'abort') return /provider/i.test(words) ? 2 : undefined;
  if (/acse/i.test(words)) return 2;
  return /presentation/i.test(words) ? 3 : undefined;
}

/** The result of a presentation context that words stand for. */
export function contextResultCalled(words: string): number | undefined {
  const wanted = plain(words);
  return fieldOf('presentation context result')?.values.find(
    ({ name, symbol }) => wanted === plain(name ?? '') || wanted === plain(symbol.replace(/ \(.*/, '')),
  )?.from;
}

function nameStatuses(): Named {
  const [printed, bare] = [new Map<string, NamedStatus[]>(), new Map<string, NamedStatus[]>()];
  for (const status of everyEntry()) {
    add(printed, status.meaning, status);
    add(printed, status.notation ?? '', status);
    add(bare, status.meaning.replace(/^(?:refused|error|failed|failure|warning)\s*:\s*/i, ''), status);
    add(bare, status.name ?? '', status);
  }
  for (const entry of implementations.flatMap(implementationEntries)) {
    // What only names a category is no name of a product's code.
    const isName = (words: string): boolean => OPENINGS[plain(words)] === undefined;
    for (const words of [givenStatus(entry)?.printed ?? ''].filter(isName)) add(printed, words, entry);
    for (const words of [entry.name ?? ''].filter(isName)) add(bare, words, entry);
  }
  return { printed, bare };
}

function add<T>(table: Map<string, T[]>, words: string, value: T): void {
  const key = plain(words);
  if (key !== '') table.set(key, [...(table.get(key) ?? []), value]);
}

function nameReasons(): NonNullable<typeof reasons> {
  const named = { rejection: new Map<string, NamedReason[]>(), abort: new Map<string, NamedReason[]>() };
  for (const source of [1, 2, 3])
    for (const { name, symbol, from } of fieldOf('reject reason', source)?.values ?? [])
      if (name !== undefined) for (const words of new Set([plain(name), plain(symbol)])) add(named.rejection, words, { source, reason: from });
  for (const { name, symbol, from } of fieldOf('abort reason', 2)?.values ?? [])
    if (name !== undefined) for (const words of new Set([plain(name), plain(symbol)])) add(named.abort, words, { source: 2, reason: from });
  for (const { pdu, source, reason, printed } of implementations.flatMap(({ associations }) => associations)) {
    if (printed === undefined || reason === undefined) continue;
    const table = named[pdu === 'A-ABORT' ? 'abort' : 'rejection'];
    if (table.get(plain(printed))?.some((one) => one.source === source) !== true) add(table, printed, { source, reason });
  }
  return named;
}

/** Each code once, for all the services that have it so; one within a range that means the same for the same services is not told apart. */
function distinct(found: readonly NamedStatus[]): NamedStatus[] {
  const byCode = new Map<string, NamedStatus>();
  for (const status of found) {
    const key = `${String(status.from)}-${String(status.to)}`;
    const known = byCode.get(key);
    // What has no service holds for all of them.
    const services =
      known === undefined
        ? status.services
        : known.services.length === 0 || status.services.length === 0
          ? []
          : [...new Set([...known.services, ...status.services])];
    byCode.set(key, { ...(known ?? status), services });
  }
  const all = [...byCode.values()];
  const isWithin = (inner: NamedStatus, outer: NamedStatus): boolean =>
    inner !== outer && outer.from <= inner.from && inner.to <= outer.to && outer.meaning === inner.meaning && outer.services.join() === inner.services.join();
  return all.filter((status) => !all.some((other) => isWithin(status, other)));
}

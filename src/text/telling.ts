import type { Citation } from '../../generated/typescript/types.js';
import { explain } from '../status/explain.js';
import type { ProductMeaning, RelatedField, StatusEntry } from '../status/types.js';
import { codeWords } from './code-words.js';
import type { Reading } from './findings.js';

/** A line of an answer; a citation has an address. */
export interface ToldLine {
  readonly text: string;
  readonly address?: string;
  /** The id of the discrepancy that it names. */
  readonly discrepancy?: string;
}

/** A label with its lines. */
export interface ToldField {
  readonly label: string;
  readonly lines: readonly ToldLine[];
}

/** What a reading means, and what to do about it, in the order in which people read it. */
export interface Told {
  /** The code as people write it; of one of several meanings, nothing. */
  readonly title: string;
  readonly category: string;
  readonly meaning?: string;
  readonly fields: readonly ToldField[];
  /** Where the context does not decide: every meaning. */
  readonly meanings: readonly Told[];
  /** The DIMSE service and service class that choose this one of several meanings. */
  readonly chosenBy?: { readonly service?: string; readonly serviceClass?: string };
}

/** What the answers of all kinds may have. */
interface Said {
  readonly final?: boolean;
  readonly listed?: boolean;
  readonly scope?: string;
  readonly explanation?: string;
  readonly why?: string;
  readonly actors?: readonly string[];
  readonly stored?: string;
  readonly retry?: string;
  readonly relatedFields?: readonly RelatedField[];
  readonly citations?: readonly Citation[];
  readonly products?: readonly ProductMeaning[];
  readonly discrepancies?: readonly string[];
  readonly fallback?: string;
  readonly contradiction?: string;
  readonly until?: string;
  readonly range?: { readonly notation: string };
  readonly service?: string;
  readonly transaction?: string;
  readonly entry?: Pick<StatusEntry, 'services' | 'serviceClass' | 'implementation'>;
  readonly alternatives?: readonly Partial<StatusEntry & { readonly context: string }>[];
}

/** Tells a reading as lines under labels, for the command line and the site. */
export function tell(reading: Reading & { readonly as?: string }): Told {
  const { kind, code, category, meaning, as } = reading;
  const answer = (reading.answer ?? {}) as Said;
  const groups = kind === 'status' && meaning === undefined ? groupsOf((answer.alternatives ?? []) as readonly StatusEntry[], reading.context.service) : [];
  return {
    title: codeWords(kind, code),
    category,
    ...(meaning !== undefined && { meaning }),
    fields: withLines([
      ['Read as', [as]],
      ...(groups.length === 0
        ? answerFields(reading, answer)
        : ([
            ['Final', [finalWords(answer)]],
            ['Meanings', [`${String(groups.length)}, and the context decides:`]],
            ['Note', [answer.fallback]],
          ] as const)),
    ]),
    meanings: groups.map((group) => toldMeaning(reading, group, groups)),
  };
}

type Lines = readonly [label: string, lines: readonly (string | ToldLine | undefined)[]];

function answerFields({ kind, context, meaning }: Reading, answer: Said): Lines[] {
  const { listed, scope, until, fallback, contradiction, discrepancies = [], products = [], relatedFields = [], citations } = answer;
  const isHTTP = kind === 'http';
  return [
    ['Where', [placeOf(answer, context, isHTTP)]],
    ['Final', [finalWords(answer)]],
    ...adviceFields(answer, meaning),
    ['Related fields', relatedFields.map(({ tag, name }) => (tag === undefined ? name : `${tag} ${name}`))],
    ['Listed', [listed === false && scope !== 'class' ? 'no, the standard does not list it here' : undefined]],
    ['Until', [until === undefined ? undefined : `edition ${until}, removed since`]],
    ['Note', [isHTTP && fallback !== undefined ? `${fallback}: name the transaction` : fallback, contradiction]],
    ['Other meanings', alternativeLines(answer)],
    [
      'Products',
      products
        .filter(({ implementation }) => implementation !== answer.entry?.implementation)
        .map(({ title, implementation, meaning: words }) => `${title ?? implementation}: ${words}`),
    ],
    ['Discrepancies', discrepancies.map((id) => ({ text: id, discrepancy: id }))],
    ['Source', citationLines(citations)],
  ];
}

function finalWords({ final }: Said): string | undefined {
  return final === undefined ? undefined : final ? 'yes, no further response follows' : 'no, more responses follow';
}

function adviceFields({ explanation, why, actors = [], stored, retry }: Said, meaning: string | undefined): Lines[] {
  return [
    ['What happened', [explanation === meaning ? undefined : explanation]],
    ['What to check', [why]],
    ['Who acts', [actors.join(', ')]],
    ['Object stored', [stored]],
    ['Retry', [retry]],
  ];
}

/** One of several meanings, with what chooses it. */
function toldMeaning({ code, context }: Reading, group: readonly StatusEntry[], groups: readonly (readonly StatusEntry[])[]): Told {
  const [first] = group as readonly [StatusEntry];
  const [service] = first.services;
  const answer = explain(typeof code === 'number' ? code : first.from, { ...context, service: service ?? context.service, serviceClass: first.serviceClass });
  const isAlone = groups.filter(([other]) => service !== undefined && other?.services.includes(service)).length === 1;
  const places = group.map(({ services, serviceClass }) => [services.join(', '), serviceClass].filter((part) => part !== undefined && part !== '').join(', '));
  return {
    title: '',
    category: first.category,
    meaning: `${first.meaning}${first.notation === undefined ? '' : ` (${first.notation})`}`,
    fields: withLines([['Where', [...new Set(places)]], ...adviceFields(answer ?? {}, undefined), ['Source', citationLines(first.citations.slice(0, 1))]]),
    meanings: [],
    chosenBy: { ...(service !== undefined && { service }), ...(first.serviceClass !== undefined && !isAlone && { serviceClass: first.serviceClass }) },
  };
}

function withLines(fields: readonly Lines[]): ToldField[] {
  return fields
    .map(([label, lines]) => ({
      label,
      lines: lines.flatMap((line) => (line === undefined || line === '' ? [] : typeof line === 'string' ? [{ text: line }] : [line])),
    }))
    .filter(({ lines }) => lines.length > 0);
}

function alternativeLines({ alternatives = [] }: Said): string[] {
  const lines = alternatives.map(({ meaning = '', services = [], serviceClass, context }) => {
    const place = [services.join(', '), serviceClass, context].filter((part) => part !== undefined && part !== '').join(', ');
    return `${meaning}${place === '' ? '' : ` (${place})`}`;
  });
  return [...new Set(lines)];
}

/** A place in the standard in words. */
export function citationWords({ part, section, table, edition }: Citation): string {
  return `${part} ${table === null ? section : `Table ${table}`} (${edition})`;
}

function citationLines(citations: readonly Citation[] = []): ToldLine[] {
  return citations.map((citation) => ({ text: citationWords(citation), address: citation.address }));
}

function placeOf({ entry, scope, service, transaction, range }: Said, context: Reading['context'], isHTTP: boolean): string {
  const parts = [
    (entry?.services ?? []).length > 0 ? entry?.services.join(', ') : context.service,
    entry?.serviceClass ?? (scope === 'general' ? (isHTTP ? 'any transaction' : 'general status of PS3.7') : undefined),
    service,
    transaction,
    entry?.implementation === undefined ? undefined : `as ${entry.implementation} has it`,
    range === undefined ? undefined : `in the range ${range.notation}`,
  ];
  return [...new Set(parts.filter((part) => part !== undefined))].join(', ');
}

/** Meanings that say the same, in the order of the first of each; none where the DIMSE service is known and has none of them. */
function groupsOf(entries: readonly StatusEntry[], service: string | undefined): StatusEntry[][] {
  const isHere = ({ services }: StatusEntry): boolean => service === undefined || services.length === 0 || (services as readonly string[]).includes(service);
  const groups = new Map<string, StatusEntry[]>();
  for (const entry of entries.filter(isHere)) {
    const key = JSON.stringify([entry.category, entry.meaning, entry.explanation, entry.services]);
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups.values()];
}

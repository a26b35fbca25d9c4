import type { Citation } from '../../generated/typescript/types.js';
import { explain } from '../status/explain.js';
import type { Explanation, ProductMeaning, RelatedField, StatusEntry } from '../status/types.js';
import type { ParsedReading } from '../text/parse.js';
import type { Reading } from '../text/findings.js';
import type { Output } from './output.js';
import { codeWords } from './words.js';

/** Where labels end and texts begin. */
const LABEL = 18;

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
  readonly citation?: Citation;
  readonly products?: readonly ProductMeaning[];
  readonly discrepancies?: readonly string[];
  readonly fallback?: string;
  readonly contradiction?: string;
  readonly until?: string;
  readonly range?: { readonly notation: string };
  readonly service?: string;
  readonly transaction?: string;
  readonly entry?: Pick<StatusEntry, 'services' | 'serviceClass' | 'implementation'>;
  readonly alternatives?: readonly unknown[];
}

/** Prints what a reading means, and what to do about it. */
export async function printReading(reading: Reading | ParsedReading, output: Output): Promise<void> {
  const { kind, code, category, meaning, context } = reading;
  const answer = (reading.answer ?? {}) as Said;
  const meanings = kind === 'status' && meaning === undefined ? groupsOf((answer as Partial<Explanation>).alternatives ?? []) : [];
  await output.line(`${output.style(codeWords(kind, code), 'bold')} ${output.category(category)}${meaning === undefined ? '' : `: ${meaning}`}`);
  if ('as' in reading) await field('Read as', [reading.as], output);
  if (meanings.length === 0) return printAnswer(reading, answer, output);
  await field('Meanings', [`${String(meanings.length)}, and the context decides:`], output);
  for (const [first, ...others] of meanings) {
    if (first !== undefined) await printMeaning(code, first, [first, ...others], meanings, context, output);
  }
  await field('Note', answer.fallback === undefined ? [] : [answer.fallback], output);
}

async function printAnswer({ kind, context, meaning }: Reading, answer: Said, output: Output): Promise<void> {
  await field(
    'Where',
    [placeOf(answer, context, kind === 'http')].filter((place) => place !== ''),
    output,
  );
  if (answer.final !== undefined) await field('Final', [answer.final ? 'yes, no further response follows' : 'no, more responses follow'], output);
  await printAdvice(answer, meaning, output);
  await field(
    'Related fields',
    (answer.relatedFields ?? []).map(({ tag, name }) => (tag === undefined ? name : `${tag} ${name}`)),
    output,
  );
  if (answer.listed === false && answer.scope !== 'class') await field('Listed', ['no, the standard does not list it here'], output);
  await field('Until', answer.until === undefined ? [] : [`edition ${answer.until}, removed since`], output);
  await field(
    'Note',
    [
      kind === 'http' && answer.fallback !== undefined ? `${answer.fallback}: "dicom-status list transactions" lists the names` : answer.fallback,
      answer.contradiction,
    ].filter((text) => text !== undefined),
    output,
  );
  await printAlternatives(answer, output);
  await field(
    'Products',
    (answer.products ?? [])
      .filter(({ implementation }) => implementation !== answer.entry?.implementation)
      .map(({ title, implementation, meaning: words }) => `${title ?? implementation}: ${words}`),
    output,
  );
  await field(
    'Discrepancies',
    (answer.discrepancies ?? []).length === 0 ? [] : [`${(answer.discrepancies ?? []).join(', ')}: the standard contradicts itself, or is read differently`],
    output,
  );
  await printCitations(answer.citations ?? (answer.citation === undefined ? [] : [answer.citation]), output);
}

async function printAdvice({ explanation, why, actors = [], stored, retry }: Said, meaning: string | undefined, output: Output): Promise<void> {
  await field('What happened', explanation === undefined || explanation === meaning ? [] : [explanation], output);
  await field('What to check', why === undefined ? [] : [why], output);
  await field('Who acts', actors.length === 0 ? [] : [actors.join(', ')], output);
  await field('Object stored', stored === undefined ? [] : [stored], output);
  await field('Retry', retry === undefined ? [] : [retry], output);
}

/** One of several meanings, with the option that chooses it. */
async function printMeaning(
  code: Reading['code'],
  first: StatusEntry,
  group: readonly StatusEntry[],
  all: readonly (readonly StatusEntry[])[],
  context: Reading['context'],
  output: Output,
): Promise<void> {
  const number = typeof code === 'number' ? code : first.from;
  const [service] = first.services;
  const answer = explain(number, { ...context, service: service ?? context.service, serviceClass: first.serviceClass });
  await output.line();
  const places = [
    ...new Set(group.map((entry) => [entry.services.join(', '), entry.serviceClass].filter((part) => part !== undefined && part !== '').join(', '))),
  ];
  await output.line(
    `  ${output.category(first.category)}: ${output.style(first.meaning, 'bold')}${first.notation === undefined ? '' : ` (${first.notation})`}`,
  );
  await field('Where', places, output);
  await printAdvice(answer ?? {}, undefined, output);
  await printCitations(first.citations.slice(0, 1), output);
  await field('To choose it', [optionsFor(first, all)], output);
}

async function printAlternatives({ alternatives = [] }: Said, output: Output): Promise<void> {
  const entries = alternatives as readonly Partial<StatusEntry & { readonly context: string }>[];
  const lines = entries.map(({ meaning = '', services = [], serviceClass, context }) => {
    const place = [services.join(', '), serviceClass, context].filter((part) => part !== undefined && part !== '').join(', ');
    return `${meaning}${place === '' ? '' : ` (${place})`}`;
  });
  await field('Other meanings', [...new Set(lines)], output);
}

async function printCitations(citations: readonly Citation[], output: Output): Promise<void> {
  const lines = citations.flatMap(({ part, section, table, edition, address }) => [
    `${part} ${table === null ? section : `Table ${table}`} (${edition})`,
    address,
  ]);
  await field('Source', lines, output);
}

async function field(label: string, texts: readonly string[], output: Output): Promise<void> {
  const lines = texts.flatMap((text) => output.wrap(text, LABEL));
  for (const [index, line] of lines.entries()) await output.line(`${output.style((index === 0 ? `  ${label}` : '').padEnd(LABEL), 'dim')}${line}`);
}

function placeOf({ entry, scope, service, transaction, range }: Said, context: Reading['context'], isHTTP: boolean): string {
  const parts = [
    entry?.services.join(', ') || context.service,
    entry?.serviceClass ?? (scope === 'general' ? (isHTTP ? 'any transaction' : 'general status of PS3.7') : undefined),
    service,
    transaction,
    entry?.implementation === undefined ? undefined : `as ${entry.implementation} has it`,
    range === undefined ? undefined : `in the range ${range.notation}`,
  ];
  return parts.filter((part) => part !== undefined && part !== '').join(', ');
}

/** The options that choose one of several meanings. */
function optionsFor({ services: [service], serviceClass }: StatusEntry, all: readonly (readonly StatusEntry[])[]): string {
  const isAlone = all.filter(([first]) => service !== undefined && first?.services.includes(service)).length === 1;
  const options = [
    service === undefined ? '' : `--service ${service}`,
    serviceClass === undefined || isAlone ? '' : `--service-class ${shellWord(serviceClass)}`,
  ];
  return options.filter((option) => option !== '').join(' ');
}

/** Meanings that say the same, in the order of the first of each. */
function groupsOf(entries: readonly StatusEntry[]): StatusEntry[][] {
  const groups = new Map<string, StatusEntry[]>();
  for (const entry of entries) {
    const key = JSON.stringify([entry.category, entry.meaning, entry.explanation, entry.services]);
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups.values()];
}

function shellWord(text: string): string {
  return /^[\w./-]+$/.test(text) ? text : `"${text}"`;
}

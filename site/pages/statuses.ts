import type { Citation } from '../../generated/typescript/types.js';
import { LANGUAGES } from '../../codegen/emit/packages/languages.js';
import type { ResolvedModel } from '../../codegen/model.js';
import { implementations } from '../../src/implementations.js';
import { allEntries, everyEntry } from '../../src/status/entries.js';
import { explain } from '../../src/status/explain.js';
import type { Explanation, ProductMeaning, StatusEntry } from '../../src/status/types.js';
import { citationWords, tell } from '../../src/text/telling.js';
import { toDigits, toHex } from '../../src/values/code.js';
import { reasonTables } from '../../src/web.js';
import { type Block, type Inline, type Page } from '../page.js';
import { paths } from '../paths.js';

/** A code or range that the spec names, and the number by which it is looked up. */
interface Named {
  /** `A702`, or the notation of a range such as `A7xx`. */
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly sample: number;
}

/** What a code means in some places that say the same. */
interface Meaning {
  readonly answer: Explanation;
  readonly services: readonly string[];
  readonly serviceClasses: readonly string[];
}

/** The page of a status, and its data for programs. */
export interface StatusPage {
  readonly page: Page;
  readonly id: string;
  readonly category: string;
  readonly json: object;
}

/** As many meanings as a line can hold. */
const MOST_WORDS = 4;

/** A page for each code and range that the standard, a product or a table of reasons names. */
export function statusPages(model: ResolvedModel): StatusPage[] {
  return namedCodes().map((named) => statusPage(named, model));
}

function namedCodes(): Named[] {
  const rows = [
    ...everyEntry(),
    ...implementations.flatMap(({ statuses }) => statuses.map(({ code, to, notation }) => ({ from: code, to: to ?? code, notation }))),
    ...reasonTables.flatMap((table) => table.rows),
  ];
  const exact = new Set(rows.filter(({ from, to }) => from === to).map(({ from }) => from));
  const named = new Map<string, Named>();
  for (const { from, to, notation } of rows) {
    const id = from === to ? toDigits(from) : (notation ?? `${toDigits(from)}-${toDigits(to)}`);
    let sample = from;
    // A range is looked up by a code that has no row of its own.
    while (from !== to && exact.has(sample) && sample < to) sample += 1;
    if (!named.has(id)) named.set(id, { id, from, to, sample });
  }
  return [...named.values()].sort((left, right) => left.from - right.from || left.to - right.to);
}

/** What a code means in every place that lists it; places that say the same are one. */
function meaningsOf(code: number): Meaning[] {
  const { general, lists, uses } = allEntries();
  const covers = ({ from, to }: StatusEntry): boolean => from <= code && code <= to;
  const places = [
    ...uses.flatMap(({ services, entries }) =>
      entries.filter(covers).flatMap((entry) => services.map((service) => ({ service, serviceClass: entry.serviceClass }))),
    ),
    ...[...lists].flatMap(([service, entries]) => (entries.some(covers) ? [{ service, serviceClass: undefined }] : [])),
    ...(general.some(covers) ? [{ service: undefined, serviceClass: undefined }] : []),
  ];
  const groups = new Map<string, { answer: Explanation; services: Set<string>; serviceClasses: Set<string> }>();
  for (const { service, serviceClass } of places) {
    const answer = explain(code, { service, serviceClass, implementations });
    if (answer?.meaning === undefined) continue;
    const key = JSON.stringify([answer.category, answer.meaning, answer.explanation, answer.why, answer.stored, answer.retry, serviceClass === undefined]);
    const group = groups.get(key) ?? { answer, services: new Set(), serviceClasses: new Set() };
    if (service !== undefined) group.services.add(service);
    if (serviceClass !== undefined) group.serviceClasses.add(serviceClass);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ answer, services, serviceClasses }) => ({ answer, services: [...services], serviceClasses: [...serviceClasses] }));
}

function statusPage({ id, from, to, sample }: Named, model: ResolvedModel): StatusPage {
  const meanings = meaningsOf(sample);
  const general = explain(sample, { implementations });
  const category = general?.category ?? 'Unknown';
  const words = [...new Set(meanings.map(({ answer }) => answer.meaning ?? ''))].filter((text) => text !== '');
  const services = [...new Set(meanings.flatMap((meaning) => meaning.services))];
  const products = general?.products ?? [];
  const discrepancies = [...new Set(meanings.flatMap(({ answer }) => answer.discrepancies).concat(general?.discrepancies ?? []))];
  const blocks: Block[] = [
    {
      type: 'text',
      parts: [
        category === 'Unknown' ? 'Not a Status Code, but the value of a reason:' : { category },
        from === to ? ` ${toHex(from)}, decimal ${String(from)}. ` : ` ${toHex(from)} to ${toHex(to)}, decimal ${String(from)} to ${String(to)}. `,
        meanings.length > 1 ? `It has ${String(meanings.length)} meanings: the DIMSE service and the service class decide.` : '',
      ],
    },
    { type: 'copy', items: copiesOf(id, from, to, model) },
    ...(services.length > 1 ? [{ type: 'filter', services } as const] : []),
    ...meanings.map((meaning, index) => meaningBlock(meaning, index, model)),
    ...reasonBlocks(sample),
    ...(products.length === 0 ? [] : productBlocks(products)),
    ...(discrepancies.length === 0 ? [] : discrepancyBlocks(discrepancies, model)),
    ...constantBlocks(from, to, model),
    {
      type: 'text',
      parts: ['For programs: ', { href: `status/${id}.json`, text: `${id}.json` }, '. On the map: ', { href: paths.map(''), text: 'all codes' }, '.'],
    },
  ];
  const reasons = reasonTables.flatMap(({ rows }) => rows.filter((row) => row.from <= sample && sample <= row.to).map(({ meaning }) => meaning));
  const said =
    words.length > 0
      ? words
      : reasons.length > 0
        ? [...new Set(reasons)]
        : products.map(({ implementation, title = implementation, meaning }) => `${title}: ${meaning}`);
  const description = `Status Code ${id}: ${said.slice(0, MOST_WORDS).join('; ')}${said.length > MOST_WORDS ? `; and ${String(said.length - MOST_WORDS)} more` : ''}`;
  return {
    id,
    category,
    page: {
      path: paths.status(id),
      title: words.length === 1 ? `${id} ${words.join('')}` : id,
      description,
      crumbs: [{ href: 'status/', text: 'Statuses' }],
      blocks,
    },
    json: { code: id, from, to, category, meanings: meanings.map(({ answer, ...places }) => ({ ...places, ...withoutContext(answer) })), products },
  };
}

/** An answer without what depends on the products that were asked. */
function withoutContext({ products: _products, alternatives: _alternatives, entry: _entry, ...answer }: Explanation): object {
  return answer;
}

/** The category, the meaning and all that is to be done about it. */
function meaningBlock({ answer, services, serviceClasses }: Meaning, index: number, model: ResolvedModel): Block {
  const classes = model.serviceClasses.filter(({ name }) => serviceClasses.includes(name));
  const places: Inline[][] = [
    services.length === 0 ? ['every DIMSE service'] : joined(services.map((service) => ({ href: paths.service(service), text: service }))),
    ...(classes.length === 0 ? [] : [joined(classes.map(({ id, name }) => ({ href: paths.serviceClass(id), text: name })))]),
  ];
  const {
    category,
    meaning = '',
    fields,
  } = tell({ kind: 'status', code: answer.code, context: {}, category: answer.category, meaning: answer.meaning ?? '', answer });
  // What stands on the page once for all meanings is not told with each.
  const told = fields.filter(({ label }) => !['Where', 'Products', 'Other meanings', 'Discrepancies'].includes(label));
  const lines = told.map(({ label, lines: all }) => ({
    label,
    lines: all.map(({ text, address }): Inline[] => [address === undefined ? text : { href: address, text }]),
  }));
  return { type: 'meaning', id: `meaning-${String(index + 1)}`, category, title: meaning, services, fields: [{ label: 'Where', lines: places }, ...lines] };
}

function joined(links: readonly Inline[]): Inline[] {
  return links.flatMap((link, index) => (index === 0 ? [link] : [', ', link]));
}

/** A citation as a link. */
export function citationLink(citation: Citation): Inline {
  return { href: citation.address, text: citationWords(citation) };
}

function reasonBlocks(code: number): Block[] {
  const rows = reasonTables
    .filter(({ repeats }) => !repeats)
    .flatMap(({ attribute, context, rows: entries }) =>
      entries
        .filter(({ from, to }) => from <= code && code <= to)
        .map(({ meaning, explanation }) => ({
          cells: [
            [{ href: paths.reasons(attribute, context), text: `${attribute === '(0008,1196)' ? 'Warning' : 'Failure'} Reason, ${context}` }],
            [meaning],
            [explanation],
          ],
        })),
    );
  return rows.length === 0
    ? []
    : [
        { type: 'heading', id: 'reasons', text: 'As a reason' },
        {
          type: 'table',
          caption: 'Meanings as a reason',
          columns: ['Of', 'Meaning', 'What happened'],
          rows: rows.map((row, index) => ({ ...row, id: `reason-${String(index + 1)}` })),
        },
      ];
}

function productBlocks(products: readonly ProductMeaning[]): Block[] {
  return [
    { type: 'heading', id: 'products', text: 'What products mean by it' },
    {
      type: 'table',
      caption: 'What products mean by it',
      columns: ['Product', 'For', 'Meaning', 'What to check'],
      rows: products.map(({ implementation, title = implementation, services = [], meaning, explanation = '' }, index) => ({
        id: `product-${String(index + 1)}`,
        cells: [[{ href: paths.implementation(implementation), text: title }], [services.join(', ')], [meaning], [explanation]],
      })),
    },
  ];
}

function discrepancyBlocks(ids: readonly string[], model: ResolvedModel): Block[] {
  const items = model.discrepancies.filter(({ id }) => ids.includes(id)).map(({ id, title }): Inline[] => [{ href: paths.discrepancy(id), text: title }]);
  return [
    { type: 'heading', id: 'discrepancies', text: 'Where the standard contradicts itself, or is read differently' },
    { type: 'list', items },
  ];
}

/** The constants of the tables that print the code, in every language. */
function constantBlocks(from: number, to: number, model: ResolvedModel): Block[] {
  const rows = constantsOf(from, to, model).map(({ enumName, member }) => ({
    id: `constant-${enumName}`,
    cells: Object.values(LANGUAGES).map(({ constant }): Inline[] => [{ code: constant(enumName, member) }]),
  }));
  if (rows.length === 0) return [];
  return [{ type: 'table', caption: 'In code', columns: Object.values(LANGUAGES).map(({ title }) => title), rows }];
}

function constantsOf(from: number, to: number, { enums }: ResolvedModel): { enumName: string; member: string }[] {
  return enums
    .filter(({ group }) => group === 'status')
    .flatMap(({ name, members }) =>
      members.filter((member) => member.from === from && member.to === to && !member.isShared).map((member) => ({ enumName: name, member: member.name })),
    );
}

/** What can be copied: the code, the decimal, and the first constants. */
function copiesOf(id: string, from: number, to: number, model: ResolvedModel): { label: string; text: string }[] {
  const constants = constantsOf(from, to, model).map(({ enumName, member }) => LANGUAGES.typescript.constant(enumName, member));
  return [
    { label: 'Code', text: from === to ? toHex(from) : id },
    ...(from === to ? [{ label: 'Decimal', text: String(from) }] : []),
    ...[...new Set(constants)].slice(0, 4).map((text) => ({ label: 'TypeScript', text })),
  ];
}

import type { DICOMStatusSpec } from '../../generated/typescript/spec.js';
import { documentedStatuses } from '../support/seeds.js';
import { lines } from '../support/standard.js';
import type { Comparison } from './comparison.js';

type Implementation = DICOMStatusSpec['implementations'][number];

/** A fact that was read in a product: the file or page that shows it, what it is about, the numbers. */
interface Fact {
  readonly product: string;
  readonly file: string;
  readonly protocol: string;
  readonly service: string;
  readonly from: string;
  readonly to: string;
  readonly category: string;
}

const FACTS: readonly Fact[] = lines('products.tsv').map(([product = '', file = '', protocol = '', service = '', from = '', to = '', category = '']) => ({
  ...{ product, file, protocol, service, from, to, category },
}));

/** Error numbers of DCMTK, with the name of the constant and the words that are printed. */
const CONDITIONS = lines('dcmtk-conditions.tsv').map(([code = '', name = '', text = '']) => ({ code, name, text }));

/** A name stands in the source as a macro (`ASC_SHUTDOWNAPPLICATION`) and as the constant behind it (`ASCC_...`), or with its number. */
function sameConstant(ours: string | undefined, theirs: string): boolean {
  const [left, right] = [ours ?? '(no name)', theirs].map((name) => name.replace(/^(ASC|DIMSE|DUL)C_/, '$1_').replace(/ = .*$/, ''));
  return left === right || theirs.endsWith('...');
}

/** The words of a condition, without what the program puts into them or the row says about them. */
function sameText(ours: string | undefined, theirs: string): boolean {
  // Some are printed with words that only the program knows.
  if (ours === undefined) return true;
  const [left = '', right = ''] = [ours, theirs].map((text) => text.replace(/ ?\(.*\)$|[ .:]+$/g, '').toLowerCase());
  return right === left || (left.length > 10 && right.startsWith(left)) || (right.length > 10 && left.startsWith(right)) || right === '';
}

/** What the documentation of pynetdicom lists: code or range, DIMSE service by the heading, words. */
function documentedHandlers(): string[] {
  let service = '';
  return lines('seeds/pynetdicom-event-handlers.tsv', 0)
    .map(([code = '', words = '']) => {
      const isHeading = code.includes(' to ');
      if (isHeading) service = /^(C-\w+) related$/.exec(words)?.[1] ?? '';
      return [code.replaceAll('0x', ''), service, words].join('|');
    })
    .sort();
}

/** What the library of pynetdicom sends, and its documentation does not list. */
const UNDOCUMENTED: ReadonlySet<string> = new Set(['C416', 'C516']);

/** Products whose tables were typed as a whole. */
const DOCUMENTED: ReadonlySet<string> = new Set(['pynetdicom', 'pynetdicom2']);

function entriesOf(spec: DICOMStatusSpec, id: string): Implementation['entries'] {
  return spec.implementations.find((implementation) => implementation.id === id)?.entries ?? [];
}

const SERVICE = /\b[CN]-[A-Z]+(?:-[A-Z]+)?\b/g;

/** The facts that satisfy a test: from the file that the row names, or else from any file about the product, or else from a report. */
function factsOf(implementation: Implementation, where: string | undefined, test: (fact: Fact) => boolean): readonly Fact[] {
  const rows = [...implementation.entries, ...(implementation.associations ?? []), ...(implementation.reasons ?? [])];
  const files = new Set(rows.flatMap((row) => (row.where === undefined ? [] : [nameOf(row.where)])));
  const products = new Set(FACTS.filter(({ file }) => files.has(file)).map(({ product }) => product));
  const own = FACTS.filter(({ file }) => where !== undefined && file === nameOf(where)).filter(test);
  if (own.length > 0) return own;
  const others = FACTS.filter(({ product }) => products.has(product)).filter(test);
  return others.length > 0 || !REPORTED.test(where ?? '') ? others : FACTS.filter(test);
}

/** Issues and manuals: a product without source code. */
const REPORTED = /^https:.*(?:issues|manuals)/;

/** `src/pdu.py#L12` is in `pdu.py`. */
function nameOf(place: string): string {
  return place.split(/[#?]/)[0]?.split('/').at(-1) ?? place;
}

/** Whether a fact is about the service: one that names no DIMSE service is about all of some kind. */
function isAbout({ service }: Fact, wanted: string): boolean {
  if (service.startsWith('N services') && !wanted.startsWith('N-')) return false;
  const named: readonly string[] = service.match(SERVICE) ?? [];
  return named.length === 0 || named.includes(wanted) || service.includes('sub-operation');
}

/** Statuses of products that no fact shows. */
function unshown(implementation: Implementation): string[] {
  return (
    implementation.entries
      // The tables of pynetdicom and pynetdicom2 are compared as they stand.
      .filter(({ heading }) => heading !== true && !DOCUMENTED.has(implementation.id))
      .flatMap(({ code, from = code ?? '', to = from, services = [], category, where }) => {
        const facts = factsOf(implementation, where, (fact) => fact.from <= from && to <= fact.to);
        const name = `${implementation.id} ${from}`;
        if (facts.length === 0) return [name];
        return [
          ...services.filter((service) => !facts.some((fact) => isAbout(fact, service))).map((service) => `${name} ${service}`),
          ...(facts.some((fact) => fact.category === '' || fact.category.includes(category) || fact.category.startsWith('not defined'))
            ? []
            : [`${name} ${category}`]),
        ];
      })
  );
}

/** What products send and print, beside the facts that were read in them. */
export const PRODUCTS: readonly Comparison[] = [
  { name: 'statuses of products that nothing shows', of: ({ implementations }) => [implementations.flatMap(unshown), []] },
  {
    name: 'reasons of products that nothing shows',
    of: ({ implementations }) => [
      implementations.flatMap((implementation) =>
        (implementation.reasons ?? [])
          .filter(
            ({ attribute, code, where }) =>
              factsOf(
                implementation,
                where,
                (fact) => fact.from <= code && code <= fact.to && (fact.protocol.includes(attribute.slice(1, -1)) || !fact.protocol.includes('0008,')),
              ).length === 0,
          )
          .map(({ attribute, code }) => `${implementation.id} ${attribute} ${code}`),
      ),
      [],
    ],
  },
  {
    name: 'rejections and aborts of products that nothing shows',
    of: ({ implementations }) => [
      implementations.flatMap((implementation) =>
        (implementation.associations ?? [])
          .filter(({ pdu, where }) => factsOf(implementation, where, ({ protocol }) => protocol.startsWith(pdu)).length === 0)
          .map(({ pdu, source, reason }) => `${implementation.id} ${pdu} ${String(source)} ${String(reason)}`),
      ),
      [],
    ],
  },
  {
    name: 'error numbers of DCMTK that its source does not have so',
    of: ({ implementations }) => [
      implementations.flatMap(({ conditions = [] }) =>
        conditions
          .filter(
            ({ code, name, meaning }) => !CONDITIONS.some((known) => known.code === code && sameConstant(name, known.name) && sameText(meaning, known.text)),
          )
          .map(({ code, name, meaning }) => `${code} ${String(name)} ${String(meaning)}`),
      ),
      [],
    ],
  },
  {
    name: 'the statuses that pynetdicom2 documents',
    of: (spec) => [
      entriesOf(spec, 'pynetdicom2')
        .flatMap(({ code, notation, services = [], category, meaning, relatedFields = [] }) =>
          services.map((service) => [service, category, code ?? notation, meaning, relatedFields.join(' ')].join('|')),
        )
        .sort(),
      documentedStatuses()
        .map(({ service, category, code, words, fields }) => [service, category, code, words, fields.join(' ')].join('|'))
        .sort(),
    ],
  },
  {
    name: 'the statuses that pynetdicom documents',
    of: (spec) => [
      entriesOf(spec, 'pynetdicom')
        .filter(({ code = '' }) => !UNDOCUMENTED.has(code))
        .map(({ code, notation, services, meaning }) => [code ?? notation, services?.join() ?? '', meaning].join('|'))
        .sort(),
      documentedHandlers(),
    ],
  },
  {
    name: 'the constants of pynetdicom2',
    of: (spec) => {
      const rows = [...spec.statusTypes, ...spec.serviceClasses.flatMap(({ tables }) => tables.flatMap(({ rows: list }) => list))] as readonly {
        code?: string;
        from?: string;
        aliases?: readonly string[];
      }[];
      const services = spec.serviceClasses.flatMap(({ tables }) => tables.flatMap((table) => table.rows.map((row) => [row, table.services] as const)));
      return [
        rows
          .flatMap((row) =>
            (row.aliases ?? []).map((alias) => [alias, row.code ?? row.from, (services.find(([known]) => known === row)?.[1] ?? []).join()].join('|')),
          )
          .sort(),
        lines('seeds/pynetdicom2-constants.tsv', 0)
          .map(([name = '', code]) => [`pynetdicom2:${name}`, code, /^C_(STORE|FIND|GET|MOVE)_/.exec(name)?.[1]?.replace(/^/, 'C-') ?? ''].join('|'))
          .sort(),
      ];
    },
  },
  {
    name: 'headings among the statuses of products',
    of: ({ implementations }) => [
      implementations.flatMap(({ id, entries }) => entries.flatMap(({ notation, heading }) => (heading === true ? [`${id} ${notation ?? ''}`] : []))),
      // The headings of pynetdicom's page.
      ['C000 to C0FF', 'C200 to C2FF', 'C300 to C3FF', 'C400 to C4FF', 'C500 to C5FF'].map((range) => `pynetdicom ${range}`),
    ],
  },
];

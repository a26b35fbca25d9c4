import { EDITIONS } from '../support/editions.js';
import { lines } from '../support/standard.js';
import type { Comparison } from './comparison.js';
import { typed } from '../support/typed.js';

/** The titles of annexes, services and transactions in the edition of a part that the spec was typed from. */
function titlesOf(part: string): ReadonlyMap<string, string> {
  return EDITIONS.filter((extraction) => extraction.part === part).at(-1)?.sections ?? new Map();
}

const [services, web, conformance] = ['PS3.4', 'PS3.18', 'PS3.2'].map(titlesOf) as [
  ReadonlyMap<string, string>,
  ReadonlyMap<string, string>,
  ReadonlyMap<string, string>,
];

/** What the sections around one are called, the innermost first. */
function around(titles: ReadonlyMap<string, string>, section: string): string[] {
  const numbers = section.split('.');
  return numbers.map((_number, index) => numbers.slice(0, numbers.length - index).join('.')).flatMap((number) => titles.get(number) ?? []);
}

/** "Studies Service and Resources" is the Studies Service. */
function serviceOf(titles: readonly string[]): string | undefined {
  return titles
    .at(-1)
    ?.replace(/^Common Aspects of /, '')
    .replace(/ and Resources$/, '');
}

/** Annexes whose title is not the name by which PS3.4 itself and everybody calls the service. */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map([
  ['Procedure Step SOP Classes', 'Modality Performed Procedure Step'],
  ['Unified Procedure Step Service and SOP Classes', 'Unified Procedure Step'],
]);

function nameOf(annex: string): string {
  const title = (services.get(annex) ?? '').replace(/ \((?:Normative|Informative)\)$/, '');
  return OTHER_NAMES.get(title) ?? title.replace(/ Service Classes$| Service Class$/, '');
}

/** "SCU of the UPS Pull SOP Class - C-FIND", "Store Transaction as Origin Server": what a conformance table is about. */
function aboutDIMSE(section: string): unknown {
  const [title = ''] = around(conformance, section);
  const [, role, service, message] = /^(SCU|SCP)(?: of)?(?: the)? (.*?)(?: - (.*))?$/.exec(title) ?? [];
  return { role, service, message };
}

// PS3.2 2024c N.7.3.3: sections whose title says less, or another name, than PS3.18 has.
const WEB_SECTIONS = new Map(
  typed(`
N.7.3.3.1.1 | all Transactions | origin server | DICOM Web Services
N.7.3.3.1.2 | all Transactions | user agent | DICOM Web Services
N.7.3.3.2.1 | all Transactions | origin server | URI Service
N.7.3.3.2.2 | all Transactions | user agent | URI Service
N.7.3.3.4.1 | Create Workitem Transaction | origin server | Worklist Service
N.7.3.3.4.2 | Create Workitem Transaction | user agent | Worklist Service
N.7.3.3.6.1 | Request Transaction | origin server | Storage Commitment Service
N.7.3.3.6.2 | Request Transaction | user agent | Storage Commitment Service
N.7.3.3.6.3 | Result Check Transaction | origin server | Storage Commitment Service
N.7.3.3.6.4 | Result Check Transaction | user agent | Storage Commitment Service
`).map(([section = '', message, role, service]) => [section, { message, role, service }]),
);

/** "Retrieve Workitem Transaction as Origin Server" below "Worklist Web Service". */
function aboutWeb(section: string): unknown {
  const [title = '', service = ''] = around(conformance, section);
  const [, message, role] = /^(.*) as (Origin Server|User Agent)$/.exec(title) ?? [];
  return WEB_SECTIONS.get(section) ?? { message, role: role?.toLowerCase(), service: service.replace(/ Web Service$/, ' Service') };
}

/** Services of several SOP Classes, with their annex. */
const SEVERAL: ReadonlyMap<string, string> = new Map([
  ['Storage SOP Classes', 'B'],
  ['Query/Retrieve FIND SOP Classes', 'C'],
  ['Query/Retrieve MOVE SOP Classes', 'C'],
]);

/** PS3.4 2024c Table CC.2-1: the Action Types, by what the sections of PS3.2 call them. */
const ACTIONS: readonly (readonly [RegExp, readonly number[]])[] = [
  [/Change UPS State/, [1]],
  [/Request UPS Cancel/, [2]],
  [/Un\/Subscribe/, [3, 4, 5]],
];

/** PS3.2 writes "Basic Film Box Session SOP Class", "Change UPS State of UPS Pull SOP Class" and "... Information Model Find SOP Class" for names of PS3.6. */
function lettersOfName(name: string): string {
  return name
    .replace(/^.*\bUPS (Push|Pull|Watch|Event|Query)\b.*$/, 'Unified Procedure Step $1')
    .replace('Film Box Session', 'Film Box')
    .replace(/ SOP Class$/, '')
    .toLowerCase()
    .replaceAll(/[^a-z]/g, '');
}

/** Names that stand for titles of the standard. */
export const TITLES: readonly Comparison[] = [
  {
    name: 'the names of the service classes',
    of: (spec) => [spec.serviceClasses.map(({ annex, name }) => [annex, name]), spec.serviceClasses.map(({ annex }) => [annex, nameOf(annex)])],
  },
  {
    name: 'the services and transactions of PS3.18',
    of: (spec) => [
      spec.web.transactions.filter(({ edition }) => edition !== '2025e').map(({ table, service, transaction }) => [table, service, transaction]),
      spec.web.transactions
        .filter(({ edition }) => edition !== '2025e')
        .map(({ table, section }) => {
          const titles = around(web, section);
          return [table, serviceOf(titles), titles.find((title) => title.endsWith('Transaction'))];
        }),
    ],
  },
  {
    name: 'the services and transactions of the Warning headers',
    of: (spec) => [
      spec.web.warningHeaders.map(({ section, service, transaction }) => [section, service, transaction]),
      spec.web.warningHeaders.map(({ section }) => {
        const titles = around(web, section);
        // Chapter 8 is about all services.
        return section.startsWith('8.') ? [section, undefined, undefined] : [section, serviceOf(titles), titles.find((title) => title.endsWith('Transaction'))];
      }),
    ],
  },
  {
    name: 'what the conformance tables of DIMSE are about',
    of: (spec) => {
      const tables = spec.conformance.filter(({ kind }) => kind === 'DIMSE');
      return [
        tables.map(({ section, role, service, message }) => [section, { role, service, message }]),
        tables.map(({ section }) => [section, aboutDIMSE(section)]),
      ];
    },
  },
  {
    name: 'what the conformance tables of web services are about',
    of: (spec) => {
      const tables = spec.conformance.filter(({ kind }) => kind !== 'DIMSE');
      return [
        tables.map(({ section, role, service, message }) => [section, { message, role, service }]),
        tables.map(({ section }) => [section, aboutWeb(section)]),
      ];
    },
  },
  {
    name: 'the SOP Classes and the transactions of the conformance tables',
    of: (spec) => {
      const classes = spec.serviceClasses.flatMap(({ annex, sopClasses }) => sopClasses.map(({ uid, name }) => ({ annex, uid, name })));
      return [
        spec.conformance.map(({ table, annex, sopClass, transactions, actionTypeIds }) => [table, annex, sopClass, transactions, actionTypeIds]),
        spec.conformance.map(({ table, kind, service, message }) => {
          const sopClass = kind === 'DIMSE' ? classes.find(({ name }) => lettersOfName(name) === lettersOfName(service)) : undefined;
          const transactions = spec.web.transactions.filter(
            (known) => known.service === service && (message === 'all Transactions' || known.transaction === message),
          );
          const actions = ACTIONS.find(([words]) => words.test(service))?.[1];
          return [
            table,
            sopClass?.annex ?? SEVERAL.get(service),
            sopClass?.uid, // The common transactions have a table of their own in PS3.18: 8.5-1.
            kind === 'DIMSE' || service === 'DICOM Web Services' ? undefined : transactions.map((known) => known.table),
            actions,
          ];
        }),
      ];
    },
  },
  {
    name: 'the retired SOP Classes',
    of: ({ retiredSOPClasses }) => [
      retiredSOPClasses.sopClasses.map(({ uid, name }) => [uid, name ?? '']).sort(),
      lines('standard/retired-sop-classes.tsv')
        .map(([uid, name = '']) => [uid, name])
        .sort(),
    ],
  },
];

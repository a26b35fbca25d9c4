import { closest, distance } from 'fastest-levenshtein';
import { serviceClasses } from '../../generated/typescript/data/service-classes.js';
import type { Implementation } from '../../generated/typescript/implementations/types.js';
import { implementations } from '../implementations.js';
import { serviceCalled, SERVICES } from '../text/log-context.js';
import { sopClassCalled } from '../text/sop-classes.js';
import { sopClassNames } from '../../generated/typescript/data/sop-class-names.js';
import { transactionTables } from '../../generated/typescript/data/http-tables.js';
import type { WebContext } from '../web/lookup-web.js';
import { UsageError } from './command.js';

/** The values of an option by which a context is named. */
type Values = Readonly<Record<string, string | boolean | undefined>>;

/** What people call the transactions and services of DICOMweb, and their names in PS3.18. */
export const TRANSACTIONS: readonly string[] = [
  ...new Set(
    transactionTables.flatMap(({ acronym, transaction }) => [...(acronym === undefined ? [] : [acronym]), ...(transaction === undefined ? [] : [transaction])]),
  ),
];

/** The candidate that somebody may have meant; undefined where none is near. */
export function near(word: string, candidates: readonly string[]): string | undefined {
  const [wanted, ...known] = [word, ...candidates].map((name) => name.toLowerCase());
  if (wanted === undefined || known.length === 0) return undefined;
  const found = closest(wanted, known);
  return distance(wanted, found) <= Math.max(1, Math.floor(wanted.length / 3)) ? candidates[known.indexOf(found)] : undefined;
}

/** The DIMSE service of the option. */
export function serviceOf({ service }: Values): string | undefined {
  return typeof service === 'string' ? known('service', service, SERVICES, serviceCalled(service.replace(/[- ](rq|rsp|request|response)$/i, ''))) : undefined;
}

/** The UID of the SOP Class of the option. A UID need not be one that the standard has. */
export function sopClassOf({ 'sop-class': words }: Values): string | undefined {
  if (typeof words !== 'string') return undefined;
  if (/^[\d.]{1,64}$/.test(words)) return words;
  return (
    sopClassCalled(words) ??
    known(
      'SOP Class',
      words,
      sopClassNames.map(({ name }) => name),
    )
  );
}

/** The service class of the option: its name. */
export function serviceClassOf({ 'service-class': words }: Values): string | undefined {
  if (typeof words !== 'string') return undefined;
  const annex = serviceClasses.find((candidate) => candidate.annex === words.toUpperCase());
  return (
    annex?.name ??
    known(
      'service class',
      words,
      serviceClasses.map(({ name }) => name),
    )
  );
}

/** The implementation of the option. */
export function implementationOf({ implementation: words }: Values): Implementation | undefined {
  if (typeof words !== 'string') return undefined;
  const name = known(
    'implementation',
    words,
    implementations.map((one) => one.name),
  );
  return implementations.find((one) => one.name === name);
}

/** The DICOMweb transaction or service that words name, such as `stow`, `UPS-RS Search` or `Worklist Service: Search Transaction`. */
export function transactionCalled(words: string): WebContext {
  const plain = (name: string): string => name.toLowerCase().replace(/-rs\b|\btransaction\b|[^a-z]+/g, '');
  const called = (names: readonly (string | undefined)[]): boolean => names.some((name) => name !== undefined && plain(name) === plain(words));
  const both = transactionTables.find(({ service, acronym, transaction }) =>
    called([`${service ?? ''} ${transaction ?? ''}`, ...(acronym === undefined ? [] : [`${acronym} ${transaction ?? ''}`])]),
  );
  if (both !== undefined) return { service: both.service, transaction: both.transaction };
  const table = transactionTables.find(({ service, acronym, transaction }) => called([service, acronym, transaction]));
  if (table === undefined) return { transaction: known('transaction', words, TRANSACTIONS) };
  return called([table.service]) ? { service: table.service } : { transaction: called([table.acronym]) ? table.acronym : table.transaction };
}

/** A name as it is known; an error that says what is near if it is not. */
export function known(what: string, given: string, names: readonly string[], called = given): string {
  const found = names.find((name) => name.toLowerCase() === called.toLowerCase());
  if (found !== undefined) return found;
  const meant = near(called, names);
  const hint =
    meant === undefined
      ? names.length <= 15
        ? `: known are ${names.join(', ')}`
        : `; "dicom-status list ${what.toLowerCase().replace(' ', '-')}${what.endsWith('s') ? 'es' : 's'}" lists the names`
      : `. Did you mean ${meant}?`;
  throw new UsageError(`"${given}" is not a ${what}${hint}`);
}

import type { DIMSEService } from '../../../generated/typescript/types.js';
import { serviceClasses } from '../../../generated/typescript/data/service-classes.js';
import { dcmtk, implementations } from '../../implementations.js';
import { everyEntry } from '../../status/entries.js';
import { sopClassName } from '../../text/sop-classes.js';
import { transactionTables } from '../../../generated/typescript/data/http-tables.js';
import { EXIT, type Call } from '../command.js';
import { SERVICES } from '../../text/log-context.js';
import { known, serviceClassOf, serviceOf } from '../names.js';
import { packageJSON } from '../package-files.js';
import { schemaNames } from '../schemas.js';

/** A thing of a list: its fields, printed in their order. */
type Row = Readonly<Record<string, string | number | undefined>>;

/** The bounds of a range are not printed: its code says them. */
const FOR_PROGRAMS = new Set(['from', 'to']);

const LISTS: Readonly<Record<string, (values: Call['values']) => Row[]>> = {
  statuses,
  services: () => SERVICES.map((name) => ({ name })),
  'service-classes': () => serviceClasses.map(({ annex, name }) => ({ annex, name })),
  'sop-classes': () =>
    serviceClasses.flatMap(({ name: serviceClass, sopClasses }) =>
      sopClasses.map(({ uid, services }) => ({ uid, services: services.join(', '), serviceClass, name: sopClassName(uid) })),
    ),
  transactions: () => transactionTables.map(({ acronym, service, transaction }) => ({ acronym, service, transaction })),
  implementations: () => implementations.map(({ name, title, version }) => ({ name, title, version })),
  conditions: () => dcmtk.conditions.map(({ code, name, meaning, explanation }) => ({ code, name, meaning: meaning ?? explanation })),
  discrepancies: () =>
    (packageJSON('generated/json/discrepancies.json') as readonly { readonly id: string; readonly title: string }[]).map(({ id, title }) => ({ id, title })),
  schemas: () => schemaNames().map((name) => ({ name })),
};

export async function run({ values, positionals, output }: Call): Promise<number> {
  const what = known('list', positionals.join(' ') || 'statuses', Object.keys(LISTS), positionals.join('-') || 'statuses');
  const rows = LISTS[what]?.(values) ?? [];
  if (values.json === true) await output.json(rows);
  else if (rows.length === 0) await output.line('There is none.');
  else await output.table(rows.map((row) => Object.entries(row).flatMap(([key, value]) => (FOR_PROGRAMS.has(key) ? [] : [String(value ?? '')]))));
  return rows.length === 0 ? EXIT.unknown : EXIT.explained;
}

/** The DIMSE services of a service class: what PS3.7 lists for them holds in it too. */
function usedBy(serviceClass: string): DIMSEService[] {
  return serviceClasses.filter(({ name }) => name === serviceClass).flatMap(({ sopClasses }) => sopClasses.flatMap(({ services }) => services));
}

/** The statuses of the standard: of every table, and of the lists of PS3.7 for what holds in every service class. */
function statuses(values: Call['values']): Row[] {
  const [service, serviceClass] = [serviceOf(values), serviceClassOf(values)];
  const { category: wanted } = values;
  const category = typeof wanted === 'string' ? known('category', wanted, ['Success', 'Pending', 'Cancel', 'Warning', 'Failure']) : undefined;
  const used = serviceClass === undefined ? [] : usedBy(serviceClass);
  return everyEntry()
    .filter((entry) => service === undefined || (entry.services as readonly string[]).includes(service))
    .filter(
      (entry) =>
        serviceClass === undefined ||
        entry.serviceClass === serviceClass ||
        (entry.serviceClass === undefined && used.some((name) => entry.services.includes(name))),
    )
    .filter((entry) => category === undefined || entry.category === category)
    .map((entry) => ({
      code: entry.notation ?? entry.code,
      from: entry.from,
      to: entry.to,
      category: entry.category,
      services: entry.services.join(', '),
      serviceClass: entry.serviceClass ?? '',
      meaning: entry.meaning,
    }))
    .sort((left, right) => left.from - right.from || left.to - right.to);
}

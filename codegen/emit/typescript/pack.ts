import type { SopClass } from '../../../generated/typescript/spec.js';
import type { DimseService, Implementation, ServiceClassName, StandardPart } from '../../../generated/typescript/types.js';
import type { ImplementationEntry, ResolvedModel, StatusEntry } from '../../model.js';
import type { DottedList, ServiceDigits, StatusData } from '../../runtime/data-types.js';
import { packDotted } from './pack-dotted.js';
import { fieldKey, RowPool } from './row-pool.js';

/** The root that all DICOM UIDs share. */
const UID_ROOT = '1.2.840.10008.';

/** The model in the form that the run-time modules read. */
export function packStatusData(model: ResolvedModel): StatusData {
  const general = model.statusTypes.flatMap(({ section, entry }) => (entry === undefined ? [] : [{ section, entry }]));
  const rows = new RowPool();
  const digits = servicePacker(model);
  // A lookup adds the explanation of the general status itself.
  const withoutInherited = <T extends StatusEntry | ImplementationEntry>(entry: T): T =>
    general.some(({ entry: { from, name, explanation } }) => from === entry.from && name === entry.name && explanation === entry.explanation)
      ? { ...entry, explanation: undefined }
      : entry;
  const used = new Set(
    [
      ...general.map(({ entry }) => entry),
      ...model.tables.flatMap(({ entries }) => entries),
      ...model.implementations.flatMap(({ entries }) => entries),
    ].flatMap(({ relatedFields }) => relatedFields),
  );
  const elements = model.commandElements.filter(({ tag }) => used.has(tag));
  return {
    sources: record(model.statusSources, ({ part, edition, pages }) => [part as StandardPart, [edition, pages] as const]),
    elements: elements.map(({ tag, name, keyword, vr, vm }) => [fieldKey(tag), name, keyword, vr, vm].join('\t')),
    discrepancies: model.discrepancies
      .filter(({ codes }) => codes.length > 0)
      .map(({ id, codes, services, annexes, implementations }) =>
        [id, codes.join(' '), digits(services), (annexes ?? []).join(' '), (implementations ?? []).join(' ')].join('\t').trimEnd(),
      ),
    general: [packDotted(general.map(({ section }) => section)), rows.list(general.map(({ entry }) => entry))],
    lists: record(model.dimseServices, ({ name, citation, listed }) => [
      name,
      [citation.section, rows.list(listed.flatMap(({ entry }) => entry ?? []))] as const,
    ]),
    serviceClasses: model.serviceClasses.map(({ annex, name, services, sopClasses }) => [
      annex,
      name as ServiceClassName,
      groupSopClasses(digits, services, sopClasses),
    ]),
    tables: model.tables.map(({ table, citation, services, appliesTo, actionTypeIds, entries }) => {
      const common = [table, citation.section, digits(services), rows.list(entries.map(withoutInherited))] as const;
      if (actionTypeIds) return [...common, packUids(appliesTo ?? []), actionTypeIds.join(' ')] as const;
      return appliesTo ? ([...common, packUids(appliesTo)] as const) : common;
    }),
    adoptions: model.uses
      .filter(({ adopted }) => adopted)
      .map(({ table, citation }) => `${citation.section}:${String(table.index)}`)
      .join(' '),
    uidRoot: UID_ROOT,
    implementations: record(model.implementations, ({ id, entries }) => [
      id as Implementation,
      groupByServices(digits, entries).map(([services, group]) => [services, rows.list(group.map(withoutInherited))] as const),
    ]),
    rows: rows.lines,
  };
}

type ServicePacker = (services?: readonly DimseService[]) => ServiceDigits;

function servicePacker({ dimseServices }: ResolvedModel): ServicePacker {
  const names = dimseServices.map(({ name }) => name);
  return (services = []) => services.map((service) => names.indexOf(service).toString(36)).join('');
}

function groupByServices(digits: ServicePacker, entries: readonly ImplementationEntry[]): [services: ServiceDigits, group: ImplementationEntry[]][] {
  const groups = new Map<string, ImplementationEntry[]>();
  for (const entry of entries) {
    const key = digits(entry.services);
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups];
}

function record<T, K extends string, V>(items: readonly T[], entry: (item: T) => readonly [K, V]): Record<K, V> {
  return Object.fromEntries(items.map(entry)) as Record<K, V>;
}

/** SOP Classes by the DIMSE services of their messages. */
function groupSopClasses(digits: ServicePacker, all: readonly DimseService[], sopClasses: readonly SopClass[]): [services: ServiceDigits, uids: DottedList][] {
  const groups = new Map<string, string[]>();
  for (const { uid, services, onTheWire } of sopClasses) {
    const key = digits(onTheWire === true ? all : all.filter((service) => services.includes(service)));
    groups.set(key, [...(groups.get(key) ?? []), uid]);
  }
  return [...groups].map(([services, uids]) => [services, packUids(uids)]);
}

/** UIDs without the root that all of them share. */
function packUids(uids: readonly string[]): DottedList {
  return packDotted(uids.map((uid) => uid.slice(UID_ROOT.length)));
}

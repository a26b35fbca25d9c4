import type { Implementation, ServiceClassName, StandardPart } from '../../../generated/typescript/types.js';
import type { ImplementationEntry, ResolvedModel, StatusEntry } from '../../model.js';
import type { RowList, StatusData, UidList } from '../../runtime/data-types.js';

/** The root that all DICOM UIDs share. */
const UID_ROOT = '1.2.840.10008.';

/** The model in the form that the run-time modules read. */
export function packStatusData(model: ResolvedModel): StatusData {
  const ids = model.discrepancies.map(({ id }) => id);
  const general = model.statusTypes.flatMap(({ section, entry }) => (entry === undefined ? [] : [{ section, entry }]));
  const rows = new RowPool(ids);
  // A lookup adds the explanation of the general status itself.
  const withoutInherited = <T extends StatusEntry | ImplementationEntry>(entry: T): T =>
    general.some(({ entry: { from, explanation } }) => from === entry.from && explanation === entry.explanation) ? { ...entry, explanation: undefined } : entry;
  const used = new Set(
    [
      ...general.map(({ entry }) => entry),
      ...model.tables.flatMap(({ entries }) => entries),
      ...model.implementations.flatMap(({ entries }) => entries),
    ].flatMap(({ relatedFields }) => relatedFields),
  );
  const elements = model.commandElements.filter(({ tag }) => used.has(tag));
  return {
    sources: record(model.sources, ({ part, edition, pages }) => [part as StandardPart, [edition, pages] as const]),
    elements: elements.map(({ tag, name, keyword, vr, vm }) => [fieldKey(tag), name, keyword, vr, vm].join('\t')),
    discrepancies: ids.join(' '),
    general: [general.map(({ section }) => section).join(' '), rows.list(general.map(({ entry }) => entry))],
    lists: record(model.dimseServices, ({ name, citation, listed }) => [
      name,
      [citation.section, rows.list(listed.flatMap(({ entry }) => entry ?? []))] as const,
    ]),
    serviceClasses: model.serviceClasses.map(({ annex, name, services, sopClasses }) => [
      annex,
      name as ServiceClassName,
      services.join(' '),
      packUids(sopClasses.map(({ uid }) => uid)),
    ]),
    tables: model.tables.map(({ table, citation, services, appliesTo, actionTypeIds, entries }) => [
      table,
      citation.section,
      services.join(' '),
      rows.list(entries.map(withoutInherited)),
      packUids(appliesTo ?? []),
      (actionTypeIds ?? []).join(' '),
    ]),
    adoptions: model.uses
      .filter(({ adopted }) => adopted)
      .map(({ table, citation }) => `${citation.section}:${String(table.index)}`)
      .join(' '),
    uidRoot: UID_ROOT,
    implementations: record(model.implementations, ({ id, entries }) => [
      id as Implementation,
      groupByServices(entries).map(([services, group]) => [services, rows.list(group.map(withoutInherited))] as const),
    ]),
    rows: rows.lines,
  };
}

/** The rows that stand somewhere, each once. */
class RowPool {
  readonly #places = new Map<string, number>();

  constructor(readonly ids: readonly string[]) {}

  get lines(): string[] {
    return [...this.#places.keys()];
  }

  list(entries: readonly (StatusEntry | ImplementationEntry)[]): RowList {
    return entries
      .map((entry) => {
        const line = rowLine(entry);
        const place = this.#places.get(line) ?? this.#places.size;
        this.#places.set(line, place);
        const touching = entry.discrepancies.map((id) => this.ids.indexOf(id)).join();
        return touching === '' ? String(place) : `${String(place)}:${touching}`;
      })
      .join(' ');
  }
}

function rowLine(entry: StatusEntry | ImplementationEntry): string {
  const { code, notation, name, meaning, relatedFields, explanation, fieldValues } = entry;
  const values = Object.entries(fieldValues).map(([tag, value]) => `${fieldKey(tag)}=${value}`);
  const parts = [notation ?? code, name, meaning, relatedFields.map(fieldKey).join(' '), explanation ?? '', values.join(';')];
  return parts.join('\t').trimEnd();
}

function groupByServices(entries: readonly ImplementationEntry[]): [services: string, group: ImplementationEntry[]][] {
  const groups = new Map<string, ImplementationEntry[]>();
  for (const entry of entries) {
    const key = (entry.services ?? []).join(' ');
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups];
}

function record<T, K extends string, V>(items: readonly T[], entry: (item: T) => readonly [K, V]): Record<K, V> {
  return Object.fromEntries(items.map(entry)) as Record<K, V>;
}

/** UIDs without their root, front-coded: each tells how many components it shares with the one before. */
function packUids(uids: readonly string[]): UidList {
  let before: string[] = [];
  const words = uids.map((uid) => {
    const parts = uid.slice(UID_ROOT.length).split('.');
    const shared = parts.slice(0, -1).findIndex((part, index) => part !== before[index]);
    const kept = shared === -1 ? parts.length - 1 : shared;
    before = parts;
    return kept.toString(36) + parts.slice(kept).join('.');
  });
  return words.join(' ');
}

/** The last four digits of a tag, or the name of a Data Set part without blanks. */
function fieldKey(field: string): string {
  return field.replace(/^\(0000,(.{4})\)$/, '$1').replaceAll(' ', '_');
}

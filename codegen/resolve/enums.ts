import { mergeRanges } from '../code.js';
import type { Citation, DimseServiceModel, EnumModel, StatusEntry, StatusType, TableModel } from '../model.js';

/** The enums: one for the general statuses and one for each table. */
export function resolveEnums(
  types: readonly StatusType[],
  services: readonly DimseServiceModel[],
  tables: readonly TableModel[],
  annexC: Citation,
): EnumModel[] {
  const general = types.flatMap(({ entry }) => entry ?? []);
  const isListed = (code: number, names: readonly string[]): boolean =>
    services.some(({ name, listedCodes }) => names.includes(name) && listedCodes.some(({ from, to }) => from <= code && code <= to));
  const baseOf = ({ inAdditionTo }: TableModel): readonly StatusEntry[] => tables.find(({ table }) => table === inAdditionTo)?.entries ?? [];
  return [
    enumOf({ name: 'GeneralStatus', title: 'General statuses', kind: 'general', services: [], citation: annexC, accepts: mergeRanges(general) }, general),
    ...tables.map((table) => {
      const specific = [...table.entries, ...baseOf(table)].filter(({ from, to }) => from !== to || !isListed(from, table.services));
      const head = { name: table.enumName, title: table.title, kind: 'table', services: table.services, citation: table.citation } as const;
      return enumOf({ ...head, accepts: mergeRanges(specific) }, table.entries);
    }),
  ];
}

function enumOf(head: Omit<EnumModel, 'file' | 'entries'>, entries: readonly StatusEntry[]): EnumModel {
  return { ...head, file: fileName(head.name), entries };
}

/** The name of the files of an enum: `UPSChangeStateStatus` becomes `ups-change-state-status`. */
export function fileName(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1-$2')
    .toLowerCase();
}

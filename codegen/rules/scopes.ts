import type { DICOMStatusSpec, ImplementationEntry, Row } from '../../generated/typescript/spec.js';

/** The rows that become one enum or one list, and where they stand in the spec. */
export interface Scope {
  readonly place: string;
  readonly rows: readonly { readonly place: string; readonly row: Row | ImplementationEntry }[];
}

/** Every status table of PS3.4 with the place of its rows. */
export function tableScopes(spec: DICOMStatusSpec): Scope[] {
  return spec.serviceClasses.flatMap(({ annex, tables }) => tables.map(({ table, rows }) => scopeOf(`serviceClasses[${annex}].tables[${table}].rows`, rows)));
}

/** The entries of every implementation. */
export function implementationScopes(spec: DICOMStatusSpec): Scope[] {
  return spec.implementations.map(({ id, entries }) => scopeOf(`implementations[${id}].entries`, entries));
}

function scopeOf(place: string, rows: readonly (Row | ImplementationEntry)[]): Scope {
  return { place, rows: rows.map((row) => ({ place: `${place}[${row.code ?? row.notation ?? row.name}]`, row })) };
}

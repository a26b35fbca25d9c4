import type { DICOMStatusSpec } from '../../generated/typescript/spec.js';
import { fixture } from '../support/repository.js';
import type { Comparison } from './comparison.js';

/** The members of every enum in the report of the surface, which changes only in review: `StorageStatus.OutOfResources = 42752`. */
const SURFACE: ReadonlySet<string> = new Set(
  [...fixture('api/constants.txt').matchAll(/^(\w+): \{\n((?: {4}readonly .*;\n)+)\}/gm)].flatMap(([, of = '', members = '']) =>
    [...members.matchAll(/readonly (\w+): (-?\d+|"[^"]*");/g)].map(([, name = '', value = '']) => `${of}.${name} = ${value}`),
  ),
);

/** The enums that the spec names, with the members that it names in them. */
function membersOf(spec: DICOMStatusSpec): string[] {
  const hex = (code: string): string => String(Number.parseInt(code, 16));
  const coded = (rows: readonly { readonly name: string; readonly code?: string | undefined }[], of: string): string[] =>
    rows.flatMap(({ name, code }) => (code === undefined ? [] : [`${of}.${name} = ${hex(code)}`]));
  return [
    ...spec.serviceClasses.flatMap(({ tables }) => tables.flatMap((table) => coded(table.rows, table.enum))),
    ...spec.dimseServices.flatMap((service) =>
      service.statuses.flatMap(({ type }) =>
        coded(
          spec.statusTypes.filter(({ section }) => section === type),
          service.enum,
        ),
      ),
    ),
    ...spec.reasons.flatMap((table) => (table.enum === undefined ? [] : coded(table.rows, table.enum))),
    ...spec.web.statuses.map(({ name, code }) => `${spec.web.enum}.${name} = ${String(code)}`),
    ...spec.web.transactions.flatMap((table) => table.rows.map(({ name, code }) => `${table.enum}.${name} = ${String(code)}`)),
    ...spec.association.pduFields.flatMap((field) =>
      field.values.flatMap(({ name, value }) => (name === undefined ? [] : [`${field.enum}.${name} = ${String(value)}`])),
    ),
  ];
}

/** Names are ours; the report of the surface shows when one changes. */
export const NAMES: readonly Comparison[] = [
  { name: 'names of enums and members that the surface does not have', of: (spec) => [membersOf(spec).filter((member) => !SURFACE.has(member)), []] },
];

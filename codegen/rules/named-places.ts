import type { DICOMStatusSpec } from '../../generated/typescript/spec.js';
import { implementationScopes, tableScopes } from './scopes.js';

/** A name that becomes a constant, an enum or a class, and where it stands. */
export interface NamedPlace {
  readonly place: string;
  readonly name: string;
}

/** Every name of the spec that becomes an identifier. */
export function namedPlaces(spec: DICOMStatusSpec): NamedPlace[] {
  return [...enumNames(spec), ...memberNames(spec), ...spec.exceptions.map(({ name }) => ({ place: `exceptions[${name}]`, name }))];
}

/** The names of all enums. */
export function enumNames({ dimseServices, serviceClasses, association, web, reasons }: DICOMStatusSpec): NamedPlace[] {
  return [
    ...dimseServices.map((service) => ({ place: `dimseServices[${service.name}].enum`, name: service.enum })),
    ...serviceClasses.flatMap(({ tables }) => tables.map((table) => ({ place: `tables[${table.table}].enum`, name: table.enum }))),
    ...association.pduFields.map((field) => ({ place: `association.pduFields[${field.enum}]`, name: field.enum })),
    { place: 'web.enum', name: web.enum },
    ...web.transactions.map((table) => ({ place: `web.transactions[${table.table}].enum`, name: table.enum })),
    ...reasons.flatMap(({ section, enum: name }) => (name === undefined ? [] : [{ place: `reasons[${section}].enum`, name }])),
  ];
}

function memberNames(spec: DICOMStatusSpec): NamedPlace[] {
  const { statusTypes, association, web, reasons } = spec;
  return [
    ...statusTypes.map(({ section, name }) => ({ place: `statusTypes[${section}].name`, name })),
    ...[...tableScopes(spec), ...implementationScopes(spec)].flatMap(({ rows }) => rows.map(({ place, row }) => ({ place: `${place}.name`, name: row.name }))),
    ...association.pduFields.flatMap((field) =>
      field.values.flatMap(({ name, symbol }) => (name === undefined ? [] : [{ place: `association.pduFields[${field.enum}].values[${symbol}].name`, name }])),
    ),
    ...[{ table: web.table, rows: web.statuses }, ...web.transactions].flatMap(({ table, rows }) =>
      rows.map(({ code, name }) => ({ place: `web[${table}].rows[${String(code)}].name`, name })),
    ),
    ...reasons.flatMap(({ section, rows }) => rows.map(({ name }) => ({ place: `reasons[${section}].rows[${name}].name`, name }))),
  ];
}

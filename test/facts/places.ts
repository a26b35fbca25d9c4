import type { DICOMStatusSpec } from '../../generated/typescript/spec.js';

/** What the places of the spec are about, by section and by table: DIMSE services. */
export function servicesBySection(spec: DICOMStatusSpec): (readonly [place: string, services: readonly string[]])[] {
  return [
    ...spec.dimseServices.map(({ name, section }) => [section, [name]] as const),
    ...spec.serviceClasses.flatMap(({ tables, statements, adoptions }) => [
      ...tables.flatMap(({ table, section, services }) => [[section, services] as const, [table, services] as const]),
      ...[...statements, ...adoptions].map(({ section, services }) => [section, services] as const),
    ]),
    ...spec.prose.map(({ section, services }) => [section, services] as const),
    ...spec.conformance.filter(({ kind }) => kind === 'DIMSE').map(({ table, message }) => [table, [message]] as const),
  ];
}

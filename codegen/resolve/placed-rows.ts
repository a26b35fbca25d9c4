import type { DICOMStatusSpec, DIMSEService } from '../../generated/typescript/spec.js';
import type { DIMSEServiceModel, PlacedRow, ServiceClassModel, TableUse } from '../model.js';
import { touching } from './touching.js';

/** Every row for every DIMSE service: first by code, then the lists of PS3.7 and the tables in the order of the spec. */
export function resolvePlacedRows(
  { discrepancies }: DICOMStatusSpec,
  services: readonly DIMSEServiceModel[],
  serviceClasses: readonly ServiceClassModel[],
): PlacedRow[] {
  const listed = services.flatMap(({ name, listed: statuses }) =>
    statuses.flatMap(({ row }): PlacedRow[] =>
      row === undefined ? [] : [{ ...row, service: name, serviceClass: undefined, use: undefined, sopClasses: [], actionTypeIds: [] }],
    ),
  );
  const tabled = serviceClasses.flatMap((serviceClass) =>
    serviceClass.uses.flatMap((use) =>
      use.services.flatMap((service) =>
        use.table.rows.map((row): PlacedRow => ({
          ...row,
          citation: use.citation,
          discrepancies: touching(discrepancies, row, { services: [service], annex: serviceClass.annex }),
          service,
          serviceClass,
          use,
          sopClasses: sopClassesOf(serviceClass, use, service),
          actionTypeIds: use.table.actionTypeIds ?? [],
        })),
      ),
    ),
  );
  return [...listed, ...tabled].sort((left, right) => left.from - right.from || left.to - right.to);
}

function sopClassesOf({ sopClasses }: ServiceClassModel, { table }: TableUse, service: DIMSEService): string[] {
  return sopClasses
    .filter(({ uid, services, members }) => members === undefined && services.includes(service) && (table.sopClasses?.includes(uid) ?? true))
    .map(({ uid }) => uid);
}

import type { DimseService } from '../../../generated/typescript/types.js';
import type { ResolvedModel, ServiceClassModel, StatusEntry, TableUse } from '../../model.js';
import { touching } from '../../resolve/touching.js';

/** A printed row for one DIMSE service, as `generated/json/statuses.json` has it. The first keys are a public contract. */
export interface StatusRow {
  readonly part: string;
  readonly section: string;
  readonly table: string | null;
  readonly serviceClass: string | null;
  readonly annex: string | null;
  readonly service: DimseService;
  readonly sopClasses: readonly string[];
  readonly code: string;
  readonly from: number;
  readonly to: number;
  readonly category: string;
  readonly name: string;
  readonly meaning: string;
  readonly relatedFields: readonly string[];
  readonly edition: string;
  readonly notation: string | null;
  readonly fieldValues: Readonly<Record<string, string>>;
  readonly actionTypeIds: readonly number[];
  readonly since: string | null;
  readonly until: string | null;
  readonly explanation: string | null;
  readonly discrepancies: readonly string[];
  readonly address: string;
}

/** Every printed row for every DIMSE service: first by code, then in the order of the spec. */
export function statusRows(model: ResolvedModel): StatusRow[] {
  const listed = model.dimseServices.flatMap(({ name, citation, listed: statuses }) =>
    statuses.flatMap(({ entry }) =>
      entry === undefined ? [] : row(entry, { ...citation, service: name, serviceClass: undefined, sopClasses: [], actionTypeIds: [] }),
    ),
  );
  const tabled = model.serviceClasses.flatMap((serviceClass) =>
    serviceClass.uses.flatMap((use) =>
      use.services.flatMap((service) =>
        use.table.entries.map((entry) =>
          row(
            { ...entry, discrepancies: touching(model.discrepancies, entry, { services: [service], annex: serviceClass.annex }) },
            {
              ...use.citation,
              service,
              serviceClass,
              sopClasses: sopClassesOf(serviceClass, use, service),
              actionTypeIds: use.table.actionTypeIds ?? [],
            },
          ),
        ),
      ),
    ),
  );
  return [...listed, ...tabled].sort((left, right) => left.from - right.from || left.to - right.to);
}

interface Place {
  readonly part: string;
  readonly section: string;
  readonly table: string | undefined;
  readonly edition: string;
  readonly address: string;
  readonly service: DimseService;
  readonly serviceClass: ServiceClassModel | undefined;
  readonly sopClasses: readonly string[];
  readonly actionTypeIds: readonly number[];
}

function row(entry: StatusEntry, { part, section, table, edition, address, service, serviceClass, sopClasses, actionTypeIds }: Place): StatusRow {
  const { code, from, to, category, name, meaning, relatedFields, notation, fieldValues, since, until, explanation, discrepancies } = entry;
  return {
    part,
    section,
    table: table ?? null,
    serviceClass: serviceClass?.name ?? null,
    annex: serviceClass?.annex ?? null,
    service,
    sopClasses,
    code,
    from,
    to,
    category,
    name,
    meaning,
    relatedFields,
    edition,
    notation: notation ?? null,
    fieldValues,
    actionTypeIds,
    since: since ?? null,
    until: until ?? null,
    explanation: explanation ?? null,
    discrepancies,
    address,
  };
}

function sopClassesOf({ sopClasses }: ServiceClassModel, { table }: TableUse, service: DimseService): string[] {
  return sopClasses
    .filter(({ uid, services, members }) => members === undefined && services.includes(service) && (table.sopClasses?.includes(uid) ?? true))
    .map(({ uid }) => uid);
}

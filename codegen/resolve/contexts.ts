import type { RetiredSOPClass } from '../../generated/typescript/spec.js';
import { fieldTexts } from './field-texts.js';
import type {
  CommandElement,
  ContextAdvice,
  ContextRow,
  ContextSOPClass,
  DIMSEServiceModel,
  GuidanceModel,
  ServiceClassModel,
  StatusRow,
  StatusType,
  TableUse,
} from '../model.js';

/**
 * Every status in each place that has it, as lookups in other languages read them: by the first code, and of one code the tables of
 * some SOP Classes before those of a whole service class, then the lists of PS3.7, then the general statuses.
 */
export function resolveContextRows(
  statusTypes: readonly StatusType[],
  dimseServices: readonly DIMSEServiceModel[],
  uses: readonly TableUse[],
  elements: readonly CommandElement[],
): ContextRow[] {
  const contextRow = (row: StatusRow, place: Omit<ContextRow, keyof StatusRow | 'id' | 'fields'>): ContextRow => ({
    ...row,
    ...place,
    id: `${row.citation.table ?? row.citation.section} ${row.code}`,
    fields: fieldTexts(row, elements),
  });
  const anywhere = { annex: undefined, sopClasses: undefined, actionTypeIds: undefined };
  const tabled = uses.flatMap(({ table, annex, services }) =>
    table.rows.map((row) => {
      const { appliesTo: sopClasses, actionTypeIds } = table;
      return contextRow(row, { scope: 'service class', annex, services, sopClasses, actionTypeIds });
    }),
  );
  const listed = dimseServices.flatMap(({ name, citation, listed: statuses }) =>
    statuses.flatMap(({ row }) => (row === undefined ? [] : [contextRow({ ...row, citation }, { ...anywhere, scope: 'DIMSE service', services: [name] })])),
  );
  const general = statusTypes.flatMap(({ row }) => (row === undefined ? [] : [contextRow(row, { ...anywhere, scope: 'general', services: [] })]));
  const specific = tabled.filter(({ sopClasses }) => sopClasses !== undefined);
  const rows = [...specific, ...tabled.filter(({ sopClasses }) => sopClasses === undefined), ...listed, ...general];
  return rows.sort((left, right) => left.from - right.from);
}

/** The SOP Classes that a context may name, by UID; a retired one counts as its service class, if that is one of today. */
export function resolveContextSOPClasses(serviceClasses: readonly ServiceClassModel[], retired: readonly RetiredSOPClass[]): ContextSOPClass[] {
  const current = serviceClasses.flatMap(({ annex, services: all, sopClasses }) =>
    sopClasses.map(({ uid, services, onTheWire }) => ({
      uid,
      annex,
      services: onTheWire === true ? all : all.filter((service) => services.includes(service)),
      retired: false,
    })),
  );
  const gone = retired.map(({ uid, annex }) => {
    const place = serviceClasses.find((candidate) => candidate.annex === annex);
    return { uid, annex: place?.annex, services: place?.services ?? [], retired: true };
  });
  return [...current, ...gone].sort((left, right) => (left.uid < right.uid ? -1 : 1));
}

/** What to do about statuses; of the rows that fit a status the first one counts. */
export function resolveContextAdvice(guidance: readonly GuidanceModel[]): ContextAdvice[] {
  const rank = ({ range, services, annex }: ContextAdvice): number =>
    (range.to - range.from) * 4 + (annex === undefined ? 2 : 0) + (services === undefined ? 1 : 0);
  return guidance
    .map((row) => ({
      ...row,
      id: [row.code, ...(row.services ?? []), ...(row.annex === undefined ? [] : [`Annex ${row.annex}`])].join(' '),
    }))
    .sort((left, right) => rank(left) - rank(right) || left.range.from - right.range.from);
}

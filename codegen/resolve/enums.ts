import type { Category } from '../../generated/typescript/spec.js';
import type { Citation, DIMSEServiceModel, EnumMember, EnumModel, StatusRow, StatusType, TableModel, Traces } from '../model.js';

/** The enums of Status Codes: the general statuses, the list of each DIMSE service, and each table with what may be returned beside it. */
export function resolveStatusEnums(
  types: readonly StatusType[],
  services: readonly DIMSEServiceModel[],
  tables: readonly TableModel[],
  annexC: Citation,
): EnumModel[] {
  const general = types.flatMap(({ row }) => row ?? []);
  const listOf = (named: readonly string[]): StatusRow[] =>
    services.filter(({ name }) => named.includes(name)).flatMap(({ listed }) => listed.flatMap(({ row }) => row ?? []));
  const baseOf = ({ inAdditionTo }: TableModel): readonly StatusRow[] => tables.find(({ table }) => table === inAdditionTo)?.rows ?? [];
  return [
    statusEnum('GeneralStatus', 'General statuses', 'For every DIMSE service.', annexC, general, []),
    ...services.map(({ name, enumName, citation }) =>
      statusEnum(enumName, `Statuses of ${name} in every service class`, `What every ${name} response may have.`, citation, listOf([name]), []),
    ),
    ...tables.map((table) => {
      const purpose = `For ${table.services.join(', ')}, with what PS3.7 lists for ${table.services.length === 1 ? 'it' : 'them'}.`;
      return statusEnum(table.enumName, table.title, purpose, table.citation, table.rows, [...baseOf(table), ...listOf(table.services)]);
    }),
  ];
}

function statusEnum(name: string, title: string, purpose: string, citation: Citation, own: readonly StatusRow[], shared: readonly StatusRow[]): EnumModel {
  const members = own.map((row) => memberOf(row, false));
  for (const row of shared) if (!members.some(({ from, to }) => from === row.from && to === row.to)) members.push(memberOf(row, true));
  return {
    name,
    file: fileName(name),
    group: 'status',
    title,
    purpose,
    citation,
    hexadecimal: true,
    members: members.sort((left, right) => left.from - right.from || left.to - right.to),
  };
}

function memberOf(row: StatusRow, isShared: boolean): EnumMember {
  const { from, to, notation, name, meaning, category, explanation, relatedFields, fieldValues, formerMeanings, since, until, changeProposals, citation } = row;
  return {
    from,
    to,
    notation,
    name,
    printed: meaning === '' ? category : meaning,
    category,
    explanation,
    relatedFields,
    fieldValues,
    formerMeanings,
    since,
    until,
    changeProposals,
    citation,
    isShared,
  };
}

/** A member of an enum of other values, which has fewer facts. */
export function plainMember(
  fact: Pick<EnumMember, 'from' | 'to' | 'name' | 'printed' | 'explanation' | 'citation'> &
    Partial<Traces> & {
      readonly notation?: string | undefined;
      readonly category?: Category;
    },
): EnumMember {
  return {
    notation: undefined,
    category: undefined,
    since: undefined,
    until: undefined,
    changeProposals: [],
    ...fact,
    relatedFields: [],
    fieldValues: {},
    formerMeanings: [],
    isShared: false,
  };
}

/** The name of the file of an enum: `UPSChangeStateStatus` becomes `ups-change-state-status`. */
export function fileName(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/([A-Z])(?=[A-Z][a-z])/g, '$1-')
    .toLowerCase();
}

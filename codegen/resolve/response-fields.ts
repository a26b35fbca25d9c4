import { cutAt, mergeRanges, overlaps, type CodeRange } from '../code.js';
import type { CommandElement, DIMSEServiceEntry } from '../../generated/typescript/spec.js';
import type { ListedStatus, ResponseFields, StatusRow, StatusType, TableModel } from '../model.js';

/** What the responses of a service may have: what every response has, and what its statuses add. Codes that nobody lists may have all. */
export function responseFields(
  service: DIMSEServiceEntry,
  statuses: readonly ListedStatus[],
  statusTypes: readonly StatusType[],
  tables: readonly TableModel[],
  commandElements: readonly CommandElement[],
): ResponseFields {
  const listed = statuses.flatMap(({ row }) => row ?? []);
  const unlisted = statusTypes.flatMap(({ row }) => (row !== undefined && !listed.some(({ from }) => from === row.from) ? row : []));
  const general = [...listed, ...unlisted].map((row) => ({ row, tags: row.relatedFields }));
  const rows = tables
    .filter(({ services }) => services.includes(service.name))
    .flatMap((table) => table.rows)
    .map((row) => {
      const own = general.some(({ row: { from, to } }) => from === row.from && to === row.to);
      return { row, tags: own ? row.relatedFields : [...row.relatedFields, ...commonFields(row, statusTypes)] };
    });
  const all = [...general, ...rows];
  const named = new Set([...service.responseFields, ...all.flatMap(({ tags }) => tags)]);
  const possible = commandElements.map(({ tag }) => tag).filter((tag) => named.has(tag));
  const refused = new Map<string, CodeRange[]>();
  for (const segment of cutAt(all.flatMap(({ row }) => [row.from, row.to + 1]))) {
    const covering = all.filter(({ row }) => overlaps(row, segment));
    if (covering.length === 0) continue;
    const allowed = new Set(covering.flatMap(({ tags }) => tags));
    const tags = possible.filter((tag) => !allowed.has(tag) && !service.responseFields.includes(tag));
    refused.set(tags.join(' '), [...(refused.get(tags.join(' ')) ?? []), segment]);
  }
  return {
    possible,
    refused: [...refused].flatMap(([tags, ranges]) => (tags === '' ? [] : { tags: tags.split(' '), ranges: mergeRanges(ranges) })),
  };
}

/** What Annex C allows with every status of a category whose code is left to the Service Class. */
function commonFields({ category }: StatusRow, statusTypes: readonly StatusType[]): readonly string[] {
  const [first = [], ...others] = statusTypes
    .filter((type) => type.row === undefined && type.category === category)
    .map(({ fields }) => fields.filter(({ required }) => !required).map(({ field }) => field));
  return first.filter((field) => others.every((fields) => fields.includes(field)));
}

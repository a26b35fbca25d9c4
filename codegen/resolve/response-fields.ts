import { cutAt, mergeRanges, overlaps, type CodeRange } from '../code.js';
import type { DimseServiceModel, ResolvedModel, StatusEntry, StatusType } from '../model.js';

/** The command elements in the responses of a DIMSE service, as tags. */
export interface ResponseFields {
  /** What some response may have. */
  readonly possible: readonly string[];
  /** What certain codes may not have of it. */
  readonly refused: readonly RefusedFields[];
}

interface RefusedFields {
  readonly tags: readonly string[];
  readonly ranges: readonly CodeRange[];
}

/** What the responses of a service may have: what every response has, and what its statuses add. Codes that nobody lists may have all. */
export function responseFields(service: DimseServiceModel, { statusTypes, tables, commandElements }: ResolvedModel): ResponseFields {
  const listed = service.listed.flatMap(({ entry }) => entry ?? []);
  const unlisted = statusTypes.flatMap(({ entry }) => (entry !== undefined && !listed.some(({ from }) => from === entry.from) ? entry : []));
  const general = [...listed, ...unlisted].map((entry) => ({ entry, tags: entry.relatedFields }));
  const rows = tables
    .filter(({ services }) => services.includes(service.name))
    .flatMap(({ entries }) => entries)
    .map((entry) => {
      const own = general.some(({ entry: { from, to } }) => from === entry.from && to === entry.to);
      return { entry, tags: own ? entry.relatedFields : [...entry.relatedFields, ...commonFields(entry, statusTypes)] };
    });
  const all = [...general, ...rows];
  const named = new Set([...service.responseFields, ...all.flatMap(({ tags }) => tags)]);
  const possible = commandElements.map(({ tag }) => tag).filter((tag) => named.has(tag));
  const refused = new Map<string, CodeRange[]>();
  for (const segment of cutAt(all.flatMap(({ entry }) => [entry.from, entry.to + 1]))) {
    const covering = all.filter(({ entry }) => overlaps(entry, segment));
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
function commonFields({ category }: StatusEntry, statusTypes: readonly StatusType[]): readonly string[] {
  const [first = [], ...others] = statusTypes
    .filter((type) => type.entry === undefined && type.category === category)
    .map(({ fields }) => fields.filter(({ required }) => !required).map(({ field }) => field));
  return first.filter((field) => others.every((fields) => fields.includes(field)));
}

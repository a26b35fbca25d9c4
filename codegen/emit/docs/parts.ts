import type { Advice } from '../../../generated/typescript/spec.js';
import type { DiscrepancyModel, ProseModel, ResolvedModel, StatusEntry } from '../../model.js';
import { code, codes, escape, link, table } from './markdown.js';

/** The columns of every table of statuses; tests read them back. */
export const STATUS_HEAD = ['Code', 'Category', 'Meaning', 'Name', 'Related fields', 'Explanation'];

/** A code, or a range as printed with its ends. */
export function codeCell({ code: range, notation }: Pick<StatusEntry, 'code' | 'notation'>): string {
  return notation === undefined ? code(range) : `${code(notation)} (${range})`;
}

/** A row of a table of statuses. */
export function statusRow(entry: StatusEntry): string[] {
  const { category, meaning, name, relatedFields, fieldValues, explanation, notes, formerMeanings, since, until } = entry;
  const values = relatedFields.map((field) => (fieldValues[field] === undefined ? escape(field) : `${escape(field)} = ${escape(fieldValues[field])}`));
  const remarks = [
    explanation ?? '',
    ...notes,
    ...formerMeanings.map((former) => `Formerly: ${former}.`),
    since === undefined ? '' : `Since ${since}.`,
    until === undefined ? '' : `Gone after ${until}.`,
  ];
  return [codeCell(entry), category, escape(meaning), code(name), values.join(', '), escape(remarks.filter((remark) => remark !== '').join(' '))];
}

/** What the running text says, as a table. */
export function proseTable(prose: readonly ProseModel[]): string {
  return table(
    ['Code', 'Category', 'DIMSE services', 'The response', 'When', 'Section'],
    prose.map(({ code: number, category, services, requirement, when, section, address }) => [
      code(number),
      category ?? '',
      services.join(', '),
      requirement,
      escape(when),
      link(section, address),
    ]),
  );
}

/** Links to the discrepancies that touch any of the entries. */
export function discrepancyLinks(model: ResolvedModel, ids: Iterable<string>, root: string): string {
  const touching = new Set(ids);
  const found = model.discrepancies.filter(({ id }) => touching.has(id));
  return found.map((discrepancy) => `- ${discrepancyLink(discrepancy, root)}`).join('\n');
}

/** A link to the entry of a discrepancy. */
export function discrepancyLink({ id, title }: DiscrepancyModel, root: string): string {
  return link(`${id}: ${title}`, `${root}discrepancies.md#${id}`);
}

/** The names under which code finds an enum and its guards. */
export function enumLine(name: string): string {
  return `In code: ${codes([name, `is${name}`, `is${name}Code`])}.`;
}

/** The cells of our guidance: retry, who must act. */
export function adviceCell(advice: Advice | undefined): [retry: string, actors: string] {
  return [advice?.retry ?? '', advice?.actors.join(', ') ?? ''];
}

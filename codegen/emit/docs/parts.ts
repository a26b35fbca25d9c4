import type { Advice, Discrepancy } from '../../../generated/typescript/spec.js';
import type { ImplementationRow, ProseModel, ResolvedModel, StatusRow, Traces } from '../../model.js';
import { code, codes, escape, link, table } from './markdown.js';

/** The columns of every table of statuses. */
export const STATUS_HEAD = ['Code', 'Category', 'Meaning', 'In code', 'Related fields', 'Explanation'];

/** A code, or a range as printed with its ends. */
export function codeCell({ code: range, notation }: Pick<StatusRow, 'code' | 'notation'>): string {
  return notation === undefined ? code(range) : `${code(notation)} (${range})`;
}

/** In which editions a row is, in words. */
export function tracesText({ since, until, changeProposals }: Traces): string[] {
  const by = changeProposals.length === 0 ? '' : ` (${changeProposals.join(', ')})`;
  return [
    ...(since === undefined ? [] : [`Since ${since}${until === undefined ? by : ''}.`]),
    ...(until === undefined ? [] : [`Removed after ${until}${by}.`]),
  ];
}

/** What a status meant before, as a sentence. */
export function formerText(former: string): string {
  return `Formerly: ${former.replace(/\.$/, '')}.`;
}

/** A row of a table of statuses, with the enum that has it. */
export function statusRow(row: StatusRow, enumName: string, model: ResolvedModel): string[] {
  const { category, meaning, name, explanation, formerMeanings } = row;
  const remarks = [explanation ?? '', ...formerMeanings.map(formerText), ...tracesText(row)];
  return [
    codeCell(row),
    category,
    escape(meaning),
    code(`${enumName}.${name}`),
    fieldsCell(row, model),
    escape(remarks.filter((remark) => remark !== '').join(' ')),
  ];
}

/** Related fields with their names, and the values that are prescribed for them. */
export function fieldsCell({ relatedFields, fieldValues }: StatusRow | ImplementationRow, { commandElements }: ResolvedModel): string {
  return relatedFields
    .map((field) => {
      const name = commandElements.find(({ tag }) => tag === field)?.name;
      const label = name === undefined ? field : `${name} ${field}`;
      return escape(fieldValues[field] === undefined ? label : `${label} = ${fieldValues[field]}`);
    })
    .join(', ');
}

/** What the running text says, as a table. */
export function proseTable(prose: readonly ProseModel[]): string {
  return table(
    ['Code', 'Category', 'DIMSE services', 'The response', 'When', 'Section'],
    prose.map(({ code: number, category, services, requirement, when, section, citation: { address } }) => [
      code(number),
      category ?? '',
      services.join(', '),
      requirement,
      escape(when),
      link(section, address),
    ]),
  );
}

/** Links to the discrepancies with these ids. */
export function discrepancyLinks(model: ResolvedModel, ids: Iterable<string>, root: string): string {
  const touching = new Set(ids);
  const found = model.discrepancies.filter(({ id }) => touching.has(id));
  return found.map((discrepancy) => `- ${discrepancyLink(discrepancy, root)}`).join('\n');
}

function discrepancyLink({ id, title }: Discrepancy, root: string): string {
  return link(`${id}: ${title}`, `${root}discrepancies.md#${id}`);
}

/** The names under which code finds an enum and its functions. */
export function enumLine(name: string): string {
  return `In code: ${codes([name, `is${name}`, `to${name}`])}.`;
}

/** The cells of our guidance: retry, who must act. */
export function adviceCell(advice: Advice | undefined): [retry: string, actors: string] {
  return [advice?.retry ?? '', advice?.actors.join(', ') ?? ''];
}

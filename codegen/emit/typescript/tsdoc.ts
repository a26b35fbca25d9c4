import type { EnumModel, StatusEntry } from '../../model.js';

/** The longest line of prose in a doc comment. */
const WIDTH = 110;

/** A doc comment for ts-morph: paragraphs, then tags. Text from the spec cannot end the comment. */
export function tsdoc(paragraphs: readonly string[], tags: readonly string[] = []): string {
  const body = paragraphs.filter((paragraph) => paragraph !== '').map((paragraph) => wrap(escapeText(paragraph)));
  const parts = tags.length === 0 ? body : [...body, tags.map((tag) => tag.replaceAll('*/', '*\\/')).join('\n')];
  return `\n${parts.join('\n\n')}`;
}

/** The comment of an enum or its twin. */
export function enumDoc({ title, citation, services }: EnumModel): string {
  return tsdoc(
    [
      `${title}.`,
      `${services.length === 0 ? 'For every DIMSE service' : `For ${services.join(', ')}`}. Members are for values you send; check what you receive with the guards.`,
      `Source: ${cite(citation)}.`,
    ],
    [`@see ${citation.address}`],
  );
}

/** The comment of a member: notation, meaning, category, explanation, related fields, source. */
export function memberDoc(entry: StatusEntry): string {
  const { code, notation, meaning, category, explanation, notes, relatedFields, fieldValues, citation, formerMeanings, since, deprecated } = entry;
  const values = Object.entries(fieldValues).map(([field, value]) => `${field} is ${value}`);
  return tsdoc(
    [
      `${notation ?? code} - ${meaning === '' ? category : meaning} (${category}).`,
      notation === undefined ? '' : `The first code of ${code}: compare what you receive with a guard, not with ===.`,
      explanation ?? '',
      ...notes,
      formerMeanings.length === 0 ? '' : `Formerly: ${formerMeanings.join('; ')}.`,
      relatedFields.length === 0 ? '' : `Related fields: ${[...relatedFields, ...values].join(', ')}.`,
      `Source: ${cite(citation)}.`,
    ],
    [`@see ${citation.address}`, ...(since === undefined ? [] : [`@since ${since}`]), ...(deprecated === undefined ? [] : [`@deprecated ${deprecated}`])],
  );
}

/** A citation in words. */
export function cite({ part, section, table, edition }: StatusEntry['citation']): string {
  return table === undefined ? `${part} ${edition}, Section ${section}` : `${part} ${edition}, Section ${section}, Table ${table}`;
}

/** TSDoc reads braces, angle brackets and at signs as markup. */
function escapeText(text: string): string {
  return text.replaceAll('*/', '*\\/').replace(/[{}<>@]/g, '\\$&');
}

function wrap(text: string): string {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + word.length >= WIDTH) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.join('\n');
}

/** The lines of a doc comment, for places where ts-morph takes none. */
export function commentLines(doc: string): string[] {
  return [
    '/**',
    ...doc
      .trim()
      .split('\n')
      .map((line) => ` * ${line}`.trimEnd()),
    ' */',
  ];
}

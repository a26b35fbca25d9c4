import { rangeText } from '../../../src/values/code.js';
import type { Citation, EnumMember, EnumModel } from '../../model.js';

/** The longest line of prose in a doc comment. */
const WIDTH = 110;

/** A doc comment for ts-morph: paragraphs, then tags. Text from the spec cannot end the comment. */
export function tsdoc(paragraphs: readonly string[], tags: readonly string[] = []): string {
  const body = paragraphs.filter((paragraph) => paragraph !== '').map((paragraph) => wrap(escapeText(paragraph)));
  const parts = tags.length === 0 ? body : [...body, tags.map((tag) => tag.replaceAll('*/', '*\\/')).join('\n')];
  // A comment of one line stays on it.
  return parts.length === 1 && !parts[0]?.includes('\n') ? (parts[0] ?? '') : `\n${parts.join('\n\n')}`;
}

/** The comment of an enum. */
export function enumDoc({ title, purpose, citation }: EnumModel): string {
  return tsdoc([`${title}.`, purpose ?? '', `Source: ${cite(citation)}.`], [`@see ${citation.address}`]);
}

/** The comment of a member, which begins with its value; one that is shared has an enum of its own that says more. */
export function memberDoc(member: EnumMember, write: (value: number) => string): string {
  const { from, to, notation, printed, category, explanation, relatedFields, fieldValues, formerMeanings, since, until, changeProposals, citation, isShared } =
    member;
  const ends = rangeText(from, to, write);
  const head = `${ends}${notation === undefined ? '' : ` (${notation})`} - ${printed}${category === undefined ? '' : ` (${category})`}.`;
  if (isShared) return tsdoc([head]);
  const by = changeProposals.length === 0 ? '' : ` (${changeProposals.join(', ')})`;
  const values = Object.entries(fieldValues).map(([field, value]) => `${field} is ${value}`);
  return tsdoc(
    [
      head,
      explanation ?? '',
      formerMeanings.length === 0 ? '' : `Formerly: ${formerMeanings.join('; ')}.`,
      relatedFields.length === 0 ? '' : `Related fields: ${[...relatedFields, ...values].join(', ')}.`,
      `Source: ${cite(citation)}.`,
    ],
    [
      `@see ${citation.address}`,
      ...(since === undefined ? [] : [`@since ${since}`]),
      ...(until === undefined ? [] : [`@deprecated Removed from the standard after ${until}${by}.`]),
    ],
  );
}

/** A citation in words. */
export function cite({ part, section, table, edition }: Citation): string {
  return table === null ? `${part} ${edition}, Section ${section}` : `${part} ${edition}, Section ${section}, Table ${table}`;
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
  if (!doc.startsWith('\n')) return [`/** ${doc} */`];
  return [
    '/**',
    ...doc
      .trim()
      .split('\n')
      .map((line) => ` * ${line}`.trimEnd()),
    ' */',
  ];
}

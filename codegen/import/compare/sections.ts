import type { Group } from '../../spec-rows/group.js';
import type { CodeSpan } from '../../spec-rows/printed-codes.js';
import type { Difference } from './difference.js';
import type { Extraction, Mention, StatusSection } from '../find/extraction.js';

/** Sections about statuses; one that leads to another of its own annex says nothing new. */
export function compareSections(cited: ReadonlyMap<string, string>, { whole, sections, statusSections, groups }: Extraction): Difference[] {
  const printed = new Set(groups.map(({ section }) => section));
  const isKnown = ({ section, refersTo }: StatusSection): boolean =>
    [section, ...refersTo.filter((other) => annexOf(other) === annexOf(section))].some((number) => cited.has(number) || printed.has(number));
  return [
    ...[...cited].flatMap(([section, says]) => (whole && !sections.has(section) ? [{ kind: 'section only in spec' as const, section, says }] : [])),
    ...statusSections.filter((section) => !isKnown(section)).map((section) => ({ kind: 'section only in the edition' as const, section })),
  ];
}

function annexOf(section: string): string {
  return section.replace(/\..*$/, '');
}

/** Codes of the text that neither a row of their section, printed or known, nor the spec has elsewhere, be it in a range. */
export function unknownMentions(
  { groups, mentions }: Extraction,
  known: readonly Group[],
  inSpec: readonly (CodeSpan & { readonly section: string })[],
): Difference[] {
  const spans = [...[...groups, ...known].flatMap(({ section, rows }) => rows.map(({ from, to }) => ({ section, from, to }))), ...inSpec];
  const isKnown = ({ section, from, to }: Mention): boolean =>
    from === null ||
    to === null ||
    spans.some((span) => span.section === section && span.from !== null && span.to !== null && span.from <= from && to <= span.to);
  return mentions.filter((mention) => !isKnown(mention)).map((mention) => ({ kind: 'mention without row', mention }));
}

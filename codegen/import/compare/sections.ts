import type { CitedSection } from '../../spec-rows/sections.js';
import type { SpecMention } from '../../spec-rows/mentions.js';
import type { Group } from '../../spec-rows/group.js';
import type { CodeSpan } from '../../spec-rows/printed-codes.js';
import type { Difference } from './difference.js';
import { wasRead, type Extraction, type Mention, type StatusSection } from '../find/extraction.js';

/** Sections about statuses; one that leads to another of its own annex, or whose codes are known, says nothing new. */
export function compareSections(cited: readonly CitedSection[], mentions: readonly SpecMention[], extraction: Extraction): Difference[] {
  const { sections, statusSections, groups } = extraction;
  const known = new Set([...groups, ...cited, ...mentions].map(({ section }) => section));
  const isKnown = ({ section, refersTo }: StatusSection): boolean =>
    [section, ...refersTo.filter((other) => annexOf(other) === annexOf(section))].some((number) => known.has(number));
  return [
    ...cited.flatMap((section) =>
      !sections.has(section.section) && wasRead(extraction, section.section) ? [{ kind: 'section only in spec' as const, ...section }] : [],
    ),
    ...statusSections.filter((section) => !isKnown(section)).map((section) => ({ kind: 'section only in the edition' as const, section })),
  ];
}

function annexOf(section: string): string | undefined {
  return section.split('.', 1)[0];
}

/**
 * Codes that entered a section or left it: those of the edition that neither a row of their section, printed or known, nor the spec
 * has elsewhere, be it in a range; and those of the spec that the section does not name any more.
 */
export function compareMentions(inSpec: readonly SpecMention[], known: readonly Group[], extraction: Extraction): Difference[] {
  const { groups, mentions } = extraction;
  const spans = [...[...groups, ...known].flatMap(({ section, rows }) => rows.map(({ from, to }) => ({ section, from, to }))), ...inSpec];
  const isKnown = ({ section, from, to }: Mention): boolean =>
    from === null ||
    to === null ||
    spans.some((span) => span.section === section && span.from !== null && span.to !== null && span.from <= from && to <= span.to);
  const isNamed = (mention: SpecMention): boolean =>
    mentions.some((other) => other.section === mention.section && isSameSpan(mention, other) && (other.inText || !mention.inText));
  const gone = inSpec.filter((mention) => wasRead(extraction, mention.section) && !isNamed(mention));
  const once = new Map(gone.map((mention) => [`${mention.section} ${mention.code}`, mention]));
  return [
    ...[...once.values()].map((mention) => ({ kind: 'mention only in spec' as const, mention })),
    ...mentions.filter((mention) => !isKnown(mention)).map((mention) => ({ kind: 'mention only in the edition' as const, mention })),
  ];
}

function isSameSpan(left: CodeSpan, right: CodeSpan): boolean {
  return left.from !== null && left.from === right.from && left.to === right.to;
}

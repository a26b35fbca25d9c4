import type { ChangeModel } from '../../model.js';
import type { Emitter } from '../emitter.js';
import { code, escape, link, page, table } from './markdown.js';

/** What changed from edition to edition. */
export const changesPage: Emitter = {
  id: 'docs/changes',
  emit({ model }) {
    return [
      page('changes.md', 'Changes by edition', [
        'Not every edition was read. A change between two editions that were read stands here as "new in" the later one, and as "removed after" or "reworded after" the earlier one. Where a release note names the change proposal or supplement (By), its own edition stands here, although that may not have been read.',
        ...model.changes.flatMap(({ part, title, editions, changes }) => [
          `## ${part} ${escape(title)}`,
          `Read: ${editions.join(', ')}.${changes.length === 0 ? ' No status changed.' : ''}`,
          table(['Edition', 'Change', 'By', 'Where', 'For', 'Code', 'Before', 'Now'], changes.map(changeRow)),
        ]),
      ]),
    ];
  },
};

const WORDS = { new: 'new in', removed: 'removed after', reworded: 'reworded after' } as const;

/** The edition after another one: five a year, a to e. */
function editionAfter(edition: string): string {
  const [year, letter] = [Number(edition.slice(0, 4)), edition.slice(4)];
  return letter === 'e' || letter === '' ? `${String(year + 1)}${letter === '' ? '' : 'a'}` : `${String(year)}${String.fromCharCode(letter.charCodeAt(0) + 1)}`;
}

function changeRow({ kind, edition, changeProposals, citation, service, code: number, before, after }: ChangeModel): string[] {
  const where = citation.table === null ? citation.section : `Table ${citation.table}`;
  // A change proposal names the edition that made the change, not the one before it.
  const isKnown = kind === 'removed' && changeProposals.length > 0;
  return [
    isKnown ? editionAfter(edition) : edition,
    isKnown ? 'removed in' : WORDS[kind],
    changeProposals.join(', '),
    link(where, citation.address),
    service ?? '',
    number === undefined ? '' : code(number),
    escape(before ?? ''),
    escape(after ?? ''),
  ];
}

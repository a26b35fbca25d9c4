import type { ChangeModel } from '../../model.js';
import type { Emitter } from '../emitter.js';
import { code, escape, link, page, table } from './markdown.js';

/** What changed from edition to edition. */
export const changesPage: Emitter = {
  id: 'docs/changes',
  emit({ model }) {
    return [
      page('changes.md', 'Changes by edition', [
        'Not every edition was read, so the first edition that is named here with a row need not be the first that has it. Where the standard changed between two editions that were read, the later one counts as the first, the earlier one as the last, unless a release note names the change proposal or supplement that did it: then its edition stands here.',
        ...model.changes.flatMap(({ part, title, editions, changes }) => [
          `## ${part} ${escape(title)}`,
          `Read: ${editions.join(', ')}.${changes.length === 0 ? ' No status changed.' : ''}`,
          table(['Edition', 'Change', 'By', 'Where', 'For', 'Code', 'Before', 'Now'], changes.map(changeRow)),
        ]),
      ]),
    ];
  },
};

const WORDS = { new: 'new in', gone: 'removed after', 'other words': 'reworded after' } as const;

function changeRow({ kind, edition, changeProposals, citation, service, code: number, before, after }: ChangeModel): string[] {
  const where = citation.table === null ? citation.section : `Table ${citation.table}`;
  return [
    edition,
    WORDS[kind],
    changeProposals.join(', '),
    link(where, citation.address),
    service ?? '',
    number === undefined ? '' : code(number),
    escape(before ?? ''),
    escape(after ?? ''),
  ];
}

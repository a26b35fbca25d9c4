import type { ResolvedModel } from '../../model.js';
import type { Emitter } from '../emitter.js';
import { code, codes, escape, link, page, table } from './markdown.js';

/** What to use instead of the names of other toolkits. */
export const migrationPage: Emitter = {
  id: 'docs/migration',
  emit({ model }) {
    return [
      page('migration.md', 'Coming from another toolkit', [
        'Names of other toolkits and what to use here instead. A member of an enum is a number, so codes in logs and on the wire stay the same.',
        ...model.implementations.flatMap(({ id, title, migration }) => [
          `## ${escape(title)}`,
          table(
            ['There', 'Here'],
            migration.map(({ theirs, ours }) => [code(theirs), codes(ours.split(', ').length > 1 && !ours.includes('(') ? ours.split(', ') : [ours])]),
          ),
          constantsOf(model, id),
        ]),
      ]),
    ];
  },
};

/** The constants of a toolkit that are aliases of members here. */
function constantsOf(model: ResolvedModel, id: string): string {
  const members = model.enums.flatMap(({ name, entries }) =>
    entries.flatMap((entry) =>
      entry.aliases
        .filter((alias) => alias.startsWith(`${id}:`))
        .map((alias) => ({ theirs: alias.slice(id.length + 1), ours: `${name}.${entry.name}`, entry })),
    ),
  );
  return table(
    ['Constant there', 'Code', 'Member here', 'Meaning'],
    members.map(({ theirs, ours, entry }) => [code(theirs), link(entry.notation ?? entry.code, entry.citation.address), code(ours), escape(entry.meaning)]),
  );
}

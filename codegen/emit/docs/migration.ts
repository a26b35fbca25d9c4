import type { ResolvedModel } from '../../model.js';
import type { Emitter } from '../emitter.js';
import { code, codes, escape, link, page, table } from './markdown.js';

/** What to use instead of the names of other toolkits. */
export const migrationPage: Emitter = {
  id: 'docs/migration',
  emit({ model }) {
    return [
      page('migration.md', 'Coming from another toolkit', [
        `Names of other toolkits and what to use here instead. A member of an enum is a number, so codes in logs and on the wire stay the same. Where several enums are named, use that of your DIMSE service. A name in ${code('GeneralStatus')} alone is listed for other DIMSE services only; peers send such codes all the same, ${code('ProcessingFailure')} (0110) above all. A whole program: ${link('an SCP and an SCU with dcmjs-dimse', '../../docs/dcmjs-dimse.md')}.`,
        ...model.implementations
          .filter(({ migration }) => migration.length > 0)
          .flatMap(({ id, title, migration }) => [
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
  const owned = [
    ...model.statusTypes.flatMap(({ row }) => (row === undefined ? [] : [{ row, enumName: 'GeneralStatus' }])),
    ...model.tables.flatMap(({ rows, enumName }) => rows.map((row) => ({ row, enumName }))),
  ];
  const members = owned.flatMap(({ row, enumName }) =>
    row.aliases.filter((alias) => alias.startsWith(`${id}:`)).map((alias) => ({ theirs: alias.slice(id.length + 1), ours: `${enumName}.${row.name}`, row })),
  );
  return table(
    ['Constant there', 'Code', 'Member here', 'Meaning'],
    members.map(({ theirs, ours, row }) => [code(theirs), link(row.notation ?? row.code, row.citation.address), code(ours), escape(row.meaning)]),
  );
}

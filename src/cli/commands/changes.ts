import { EXIT, UsageError, type Call } from '../command.js';
import { packageJSON } from '../package-files.js';

/** A row of `json/changes.json`. */
interface Change {
  readonly part: string;
  readonly edition: string;
  readonly kind: 'new' | 'removed' | 'reworded' | 'not read';
  readonly changeProposals: readonly string[];
  readonly section: string | null;
  readonly table: string | null;
  readonly service: string | null;
  readonly code: string | null;
  readonly before: string | null;
  readonly after: string | null;
}

const WORDS = { new: 'new in', removed: 'removed after', reworded: 'reworded after', 'not read': 'changed in, not read' } as const;

export async function run({ values, positionals: [edition, ...others], output }: Call): Promise<number> {
  if (others.length > 0) throw new UsageError('one edition is expected, such as 2025c');
  const all = packageJSON('generated/json/changes.json') as readonly Change[];
  const found = edition === undefined ? all : all.filter((change) => change.edition === edition);
  if (values.json === true) await output.json(found);
  else if (found.length === 0) {
    const editions = [...new Set(all.map((change) => change.edition))].sort();
    await output.line(`No change is known of the edition "${edition ?? ''}"; editions with changes are ${editions.join(', ')}.`);
  } else await output.table(found.map(rowOf));
  return found.length === 0 ? EXIT.unknown : EXIT.explained;
}

function rowOf({ part, edition, kind, changeProposals, section, table, service, code, before, after }: Change): string[] {
  const place = table === null ? (section ?? '') : `Table ${table}`;
  const words = [before, after].filter((text) => text !== null);
  return [
    `${WORDS[kind]} ${edition}`,
    `${part} ${place}`.trim(),
    service ?? '',
    code ?? '',
    [words.join(' -> '), ...changeProposals.map((name) => `(${name})`)].join(' '),
  ];
}

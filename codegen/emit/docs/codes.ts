import type { ImplementationRow, PlacedRow, ResolvedModel, StatusRow } from '../../model.js';
import type { Emitter } from '../emitter.js';
import { code, escape, link, page } from './markdown.js';
import { codeCell } from './parts.js';

/** A code or a range in a place that gives it a meaning. */
interface Use {
  readonly row: StatusRow | ImplementationRow;
  readonly services: readonly string[];
  /** A link to the place. */
  readonly where: string;
  /** The member of an enum, if it has one. */
  readonly member: string;
}

/** The index by code: an entry for each code and range, with all its meanings. */
export const codesPage: Emitter = {
  id: 'docs/codes',
  emit({ model }) {
    const uses = [...model.placedRows.map(placedUse(model)), ...implementationUses(model)];
    const byCode = new Map<string, Use[]>();
    for (const use of uses) byCode.set(use.row.code, [...(byCode.get(use.row.code) ?? []), use]);
    const entries = [...byCode.values()].sort((left, right) => startOf(left) - startOf(right) || endOf(left) - endOf(right));
    return [
      page('codes.md', 'Status Codes by value', [
        'Every code and range with all its meanings. The same code means different things in different services: find the line of yours. A code that is not here has a category only, by the [classes of PS3.7](dimse/classes.md). What to do about a status is under [what to do](guidance.md).',
        ...entries.flatMap((entry) => entryParts(entry, entries)),
      ]),
    ];
  },
};

function startOf([use]: readonly Use[]): number {
  return use?.row.from ?? 0;
}

function endOf([use]: readonly Use[]): number {
  return use?.row.to ?? 0;
}

function entryParts(uses: readonly Use[], entries: readonly (readonly Use[])[]): string[] {
  const [first] = uses;
  if (first === undefined) return [];
  const meanings = new Map<string, Use[]>();
  for (const use of uses) meanings.set(headOf(use), [...(meanings.get(headOf(use)) ?? []), use]);
  const head = first.row.notation === undefined ? '' : codeCell(first.row);
  const wider = entries.filter((entry) => entry !== uses && startOf(entry) <= first.row.from && first.row.to <= endOf(entry));
  const ranges = wider.map(([use]) => use?.row.code ?? '').map((range) => link(range, `#${range.toLowerCase()}`));
  return [
    `## ${first.row.code}`,
    head,
    [...meanings].map(([meaning, same]) => meaningLine(meaning, same)).join('\n'),
    ranges.length === 0 ? '' : `In other tables it belongs to a range: ${ranges.join(', ')}.`,
  ];
}

function headOf({ row: { meaning, category }, services }: Use): string {
  return `**${escape(meaning === '' ? category : meaning)}** (${category}${services.length === 0 ? '' : `; ${services.join(', ')}`})`;
}

function meaningLine(meaning: string, uses: readonly Use[]): string {
  const members = [...new Set(uses.map(({ member }) => member))].filter((member) => member !== '');
  const places = [...new Set(uses.map(({ where }) => where))];
  const explanations = [...new Set(uses.map(({ row }) => row.explanation))].filter((text) => text !== undefined);
  const answer = explanations.length === 0 ? '' : `. ${explanations.map((text) => escape(text)).join(' ')}`;
  return `- ${meaning}: ${members.length === 0 ? '' : `${members.map(code).join(', ')}; `}${places.join(', ')}${answer}`;
}

function placedUse({ dimseServices }: ResolvedModel): (row: PlacedRow) => Use {
  return (row) => {
    const { service, serviceClass, use, name } = row;
    const list = dimseServices.find((candidate) => candidate.name === service);
    const where =
      serviceClass === undefined
        ? link(`PS3.7 ${row.citation.section}`, `dimse/${list?.id ?? ''}.md`)
        : link(`${serviceClass.name}, ${use?.table.table ?? ''}`, `service-classes/${serviceClass.id}.md`);
    return { row, services: [service], where, member: `${use?.table.enumName ?? list?.enumName ?? ''}.${name}` };
  };
}

function implementationUses({ implementations }: ResolvedModel): Use[] {
  return implementations.flatMap(({ id, title, rows }) =>
    rows.map((row) => ({ row, services: row.services ?? [], where: link(title, `implementations/${id}.md`), member: '' })),
  );
}

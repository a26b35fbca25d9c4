import type { ImplementationEntry, ResolvedModel, StatusEntry } from '../../model.js';
import type { Emitter } from '../emitter.js';
import { code, escape, link, page, table } from './markdown.js';
import { codeCell } from './parts.js';

interface Line {
  readonly entry: StatusEntry | ImplementationEntry;
  readonly services: readonly string[];
  readonly where: string;
}

/** The index by code: every code and range with all its meanings. */
export const codesPage: Emitter = {
  id: 'docs/codes',
  emit({ model }) {
    const lines = [...generalLines(model), ...tableLines(model), ...implementationLines(model)].sort(
      (left, right) => left.entry.from - right.entry.from || left.entry.to - right.entry.to,
    );
    return [
      page('codes.md', 'Status Codes by value', [
        'Every code and range with all its meanings. The same code means different things in different services: find the line of yours. A code that is not here has only its [class](dimse/classes.md).',
        table(
          ['Code', 'Category', 'Meaning', 'Name', 'DIMSE services', 'Where'],
          lines.map(({ entry, services, where }) => [codeCell(entry), entry.category, escape(entry.meaning), code(entry.name), services.join(', '), where]),
        ),
      ]),
    ];
  },
};

function generalLines({ statusTypes, dimseServices }: ResolvedModel): Line[] {
  return statusTypes.flatMap(({ entry }) => {
    if (entry === undefined) return [];
    const services = dimseServices.filter(({ listed }) => listed.some((status) => status.entry?.from === entry.from)).map(({ name }) => name);
    return [{ entry, services, where: link('General', 'dimse/general.md') }];
  });
}

function tableLines({ serviceClasses }: ResolvedModel): Line[] {
  return serviceClasses.flatMap(({ name, id, uses }) =>
    uses.flatMap(({ table: printed, services }) =>
      printed.entries.map((entry) => ({ entry, services, where: link(`${name}, ${printed.table}`, `service-classes/${id}.md`) })),
    ),
  );
}

function implementationLines({ implementations }: ResolvedModel): Line[] {
  return implementations.flatMap(({ id, title, entries }) =>
    entries.map((entry) => ({ entry, services: entry.services ?? [], where: link(title, `implementations.md#${id}`) })),
  );
}

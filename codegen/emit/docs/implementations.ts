import type { ImplementationModel, ResolvedModel } from '../../model.js';
import type { Emitter } from '../emitter.js';
import { code, escape, page, table } from './markdown.js';
import { codeCell, discrepancyLinks } from './parts.js';

/** The columns of the tables of implementations; tests read them back. */
export const IMPLEMENTATION_HEAD = ['Code', 'DIMSE services', 'Category', 'Meaning', 'Former meanings', 'Name', 'Related fields', 'Explanation'];

/** Codes to which toolkits give a meaning of their own. */
export const implementationsPage: Emitter = {
  id: 'docs/implementations',
  emit({ model }) {
    return [
      page('implementations.md', 'Implementations', [
        "Meanings that toolkits give to codes. They never change the standard's: a lookup uses them only when the implementation is named.",
        ...model.implementations.flatMap((implementation) => implementationParts(model, implementation)),
      ]),
    ];
  },
};

function implementationParts(model: ResolvedModel, { id, title, source, explanation, entries }: ImplementationModel): string[] {
  return [
    `## ${escape(title)}`,
    `${escape(explanation)} Source: ${escape(source)}.`,
    table(
      IMPLEMENTATION_HEAD,
      entries.map((entry) => [
        codeCell(entry),
        entry.services?.join(', ') ?? 'all',
        entry.category,
        escape(entry.meaning),
        entry.formerMeanings.map(escape).join('; '),
        code(entry.name),
        entry.relatedFields.map(escape).join(', '),
        escape(entry.explanation ?? ''),
      ]),
    ),
    'Where it differs from the standard:',
    discrepancyLinks(
      model,
      model.discrepancies.filter(({ implementations }) => implementations?.includes(id)).map((discrepancy) => discrepancy.id),
      '',
    ),
  ];
}

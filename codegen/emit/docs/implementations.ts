import type { ImplementationModel, ResolvedModel } from '../../model.js';
import type { Emitter } from '../emitter.js';
import { code, escape, link, page, table } from './markdown.js';
import { codeCell, discrepancyLinks, fieldsCell } from './parts.js';

/** The columns of the tables of implementations. */
const IMPLEMENTATION_HEAD = ['Code', 'DIMSE services', 'Category', 'Meaning', 'Former meanings', 'Name', 'Related fields', 'Explanation'];

/** Codes to which toolkits give a meaning of their own. */
export const implementationsPage: Emitter = {
  id: 'docs/implementations',
  emit({ model }) {
    return [
      page('implementations.md', 'Implementations', [
        `Meanings that toolkits give to codes. They never change the standard's: a lookup uses them only when its context has the ${code('implementation')}, a value of ${code('dicom-status/implementations')}.`,
        ...model.implementations
          .filter(({ rows, conditions }) => rows.length + conditions.length > 0)
          .flatMap((implementation) => implementationParts(model, implementation)),
      ]),
    ];
  },
};

function implementationParts(model: ResolvedModel, { id, title, documentedIn, explanation, rows, conditions }: ImplementationModel): string[] {
  const differences = discrepancyLinks(
    model,
    model.discrepancies.filter(({ implementations }) => implementations?.includes(id)).map((discrepancy) => discrepancy.id),
    '',
  );
  return [
    `## ${escape(title)}`,
    `${escape(explanation)} Source: ${escape(documentedIn)}.${conditions.length === 0 ? '' : ` Its conditions in logs are on the page ${link('Associations', 'associations.md#conditions-in-logs')}.`}`,
    table(
      IMPLEMENTATION_HEAD,
      rows.map((entry) => [
        codeCell(entry),
        entry.services?.join(', ') ?? 'all',
        entry.category,
        escape(entry.meaning),
        entry.formerMeanings.map(escape).join('; '),
        code(entry.name),
        fieldsCell(entry, model),
        escape(entry.explanation ?? ''),
      ]),
    ),
    differences === '' ? '' : 'Where it differs from the standard:',
    differences,
  ];
}

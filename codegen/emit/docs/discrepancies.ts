import type { Discrepancy } from '../../../generated/typescript/spec.js';
import type { Emitter } from '../emitter.js';
import { codes, escape, page, table } from './markdown.js';

/** Where the standard contradicts itself, changed its mind or is read differently. */
export const discrepanciesPage: Emitter = {
  id: 'docs/discrepancies',
  emit({ model }) {
    return [
      page('discrepancies.md', 'Discrepancies', [
        'Places where the standard contradicts itself, changed its mind or is misprinted, and where implementations read it differently: who says what, what this package makes of it, and why. The rows themselves are carried as printed.',
        ...model.discrepancies.flatMap(discrepancyParts),
      ]),
    ];
  },
};

function discrepancyParts({ id, title, codes: touched, services, annexes, says, resolution, reason }: Discrepancy): string[] {
  const scope = [
    touched.length === 0 ? '' : `Codes: ${codes(touched)}.`,
    services === undefined ? '' : `DIMSE services: ${services.join(', ')}.`,
    annexes === undefined ? '' : `Annexes: ${annexes.join(', ')}.`,
  ];
  return [
    `## ${id}`,
    `**${escape(title)}.** ${scope.filter((part) => part !== '').join(' ')}`.trim(),
    table(
      ['Where', 'Edition', 'Says'],
      says.map(({ part, section, table: number, edition, implementation, text }) => [
        implementation ?? `${part ?? ''} ${section ?? ''}${number === undefined ? '' : `, Table ${number}`}`,
        edition ?? '',
        escape(text),
      ]),
    ),
    `Resolved: ${escape(resolution)}`,
    `Why: ${escape(reason)}`,
  ];
}

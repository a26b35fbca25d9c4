import type { ResolvedModel, SourceModel } from '../../model.js';
import { hasReadings } from '../../readings.js';
import type { Emitter } from '../emitter.js';
import { escape, link, page, table } from './markdown.js';

/** The first page. */
export const contentsPage: Emitter = {
  id: 'docs/contents',
  emit({ model }) {
    return [
      page('README.md', model.title, [
        `From ${model.sources.map(({ part, edition, title }) => `${part} ${edition} (${escape(title)})`).join(', ')}.`,
        [
          `- ${link('Status Codes by value', 'codes.md')}: you have a code`,
          `- ${link('Status classes', 'dimse/classes.md')} and ${link('general statuses', 'dimse/general.md')} of PS3.7`,
          `- ${link('Implementations', 'implementations.md')}: meanings that toolkits give to codes`,
          `- ${link('Associations', 'associations.md')}: why an association was rejected or aborted, and conditions in logs`,
          `- ${link('DICOMweb', 'web.md')}: HTTP statuses by transaction, Warning headers`,
          `- ${link('Reasons', 'reasons.md')}: Failure Reason and Warning Reason of single objects`,
          `- ${link('Guidance', 'guidance.md')}: what to do about a status, crosswalks between DIMSE and HTTP, the status of a retrieve`,
          `- Conformance statement templates: ${link('DIMSE', 'conformance/dimse.md')}, ${link('web', 'conformance/web.md')}`,
          `- ${link('Exceptions', 'exceptions.md')}: the classes for network errors`,
          `- ${link('Log forms', 'log-forms.md')}: how programs print statuses in their logs`,
          `- ${link('Discrepancies', 'discrepancies.md')}: where the standard contradicts itself`,
          `- ${link('Changes by edition', 'changes.md')}: what is new, removed or reworded`,
          `- ${link('Constants', 'constants.md')}: the constant of each value in every language`,
          `- ${link('Coming from another toolkit', 'migration.md')}`,
        ].join('\n'),
        '## What is covered',
        table(['Part', 'Edition', 'Compared with', 'How much'], coverage(model)),
        '## Editions',
        'The edition of each part, the places that were read from a newer page, and changes of later editions whose text was not read. Every citation names its edition.',
        table(['Part', 'Edition', 'Single places', 'Later changes that were not read'], model.sources.map(editions)),
        '## DIMSE services',
        table(
          ['DIMSE service', 'What it does', 'Statuses of every service class'],
          model.dimseServices.map(({ name, id, explanation, listed }) => [link(name, `dimse/${id}.md`), escape(explanation), String(listed.length)]),
        ),
        '## Service classes',
        table(
          ['Service class', 'Annex', 'What it is for', 'DIMSE services', 'Tables', 'SOP Classes'],
          model.serviceClasses.map(({ name, id, annex, explanation, services, uses, sopClasses }) => [
            link(name, `service-classes/${id}.md`),
            annex,
            escape(explanation),
            services.join(', '),
            uses.map((use) => use.table.table).join(', '),
            String(sopClasses.length),
          ]),
        ),
      ]),
    ];
  },
};

/** The editions of a part, in words. */
function editions({ part, title, edition, readApart, newer }: SourceModel): string[] {
  const ownEditions = [...new Set(readApart.map((place) => place.edition))];
  const apart = ownEditions.map((one) => `${one}: ${readApart.flatMap(({ edition: other, place }) => (other === one ? [place] : [])).join(', ')}`);
  const changes = newer.map(({ edition: later, changeProposals = [], touches }) => `${[later, ...changeProposals].join(', ')}: ${escape(touches)}`);
  return [`${part} ${escape(title)}`, edition, apart.join('<br>'), changes.join('<br>')];
}

/** How much of each part is in the data; what is not the standard's comes last. */
function coverage(model: ResolvedModel): string[][] {
  const { association, conformance, crosswalks, discrepancies, guidance, implementations, reasons, serviceClasses, statusTypes, tables, uses, web } = model;
  const count = (lists: readonly { readonly length: number }[]): number => lists.reduce((sum, { length }) => sum + length, 0);
  const amounts: Readonly<Record<string, string>> = {
    'PS3.2': `${String(conformance.length)} conformance tables with ${String(count(conformance.map(({ rows }) => rows)))} rows`,
    'PS3.3': `${String(count(reasons.filter(({ citation }) => citation.part === 'PS3.3').map(({ rows }) => rows)))} failure reasons`,
    'PS3.4': [
      `${String(tables.length)} status tables with ${String(count(tables.map(({ rows }) => rows)))} rows`,
      `${String(uses.length - tables.length)} adopted tables`,
      `${String(count(serviceClasses.map(({ statements }) => statements)))} statements without a table`,
      `${String(count([...serviceClasses.map(({ prose }) => prose), model.generalProse]))} codes named in the text`,
      `${String(count(serviceClasses.map(({ sopClasses }) => sopClasses)))} SOP Classes, and ${String(model.retiredSOPClasses.length)} retired ones`,
    ].join('; '),
    'PS3.7': `the class rules; ${String(statusTypes.length)} status types; the lists of ${String(model.dimseServices.length)} DIMSE services; ${String(model.commandElements.length)} command elements`,
    'PS3.8': `${String(count(association.fields.map(({ values }) => values)))} values of ${String(association.fields.length)} PDU fields; ${String(association.symbols.length)} service symbols`,
    'PS3.18': `${String(web.general.rows.length)} HTTP statuses; ${String(web.transactions.length)} transactions with ${String(count(web.transactions.map(({ rows }) => rows)))} rows; ${String(web.warningHeaders.length)} Warning headers; warning and failure reasons`,
  };
  return [
    ...model.sources.map(({ part, title, edition, compared }) => [`${part} ${escape(title)}`, edition, compared.join(', '), amounts[part] ?? '']),
    [
      link('products and toolkits', 'implementations.md'),
      '',
      '',
      `${String(implementations.filter(hasReadings).length)} of them: ${String(count(implementations.map(({ rows }) => rows)))} Status Codes, ${String(count(implementations.map((one) => one.reasons)))} reasons, ${String(count(implementations.map(({ associations }) => associations)))} readings of rejections and aborts, ${String(count(implementations.map(({ conditions }) => conditions)))} conditions in logs, ${String(count(implementations.map(({ migration }) => migration)))} names`,
    ],
    [
      'our guidance',
      '',
      '',
      `${String(guidance.length)} rows on statuses; ${String(crosswalks.length)} crosswalks with ${String(count(crosswalks.map(({ rows }) => rows)))} rows`,
    ],
    ['discrepancies', '', '', `${String(discrepancies.length)} places where the standard contradicts itself, changed its mind or is read differently`],
  ];
}

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
          `- ${link('Discrepancies', 'discrepancies.md')}: where the standard contradicts itself`,
          `- ${link('Changes by edition', 'changes.md')}: what is new, gone or worded otherwise`,
          `- ${link('Coming from another toolkit', 'migration.md')}`,
        ].join('\n'),
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

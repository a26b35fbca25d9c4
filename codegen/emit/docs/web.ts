import type { HTTPTable } from '../../model.js';
import type { Emitter } from '../emitter.js';
import { code, codes, escape, link, page, table } from './markdown.js';
import { discrepancyLinks, tracesText } from './parts.js';

/** The HTTP statuses of DICOMweb. */
export const webPage: Emitter = {
  id: 'docs/web',
  emit({ model }) {
    const { classes, general, transactions, warningHeaders } = model.web;
    return [
      page('web.md', 'DICOMweb', [
        `In code: ${codes(['lookupWeb', 'explainStoreResponse', 'lookupReason'])} of ${code('dicom-status/web')}. Why single instances were not stored is in the payload: see ${link('Reasons', 'reasons.md')}.`,
        '## Classes',
        table(
          ['Class', 'Codes', 'What it says'],
          classes.map(({ name, from, to, explanation }) => [name, `${String(from)}-${String(to)}`, escape(explanation)]),
        ),
        '## Every transaction',
        ...tableParts(general, model),
        ...transactions.flatMap((transaction) => [
          `## ${escape(`${transaction.service ?? ''}: ${transaction.transaction ?? ''}${transaction.acronym === undefined ? '' : ` (${transaction.acronym})`}`)}`,
          ...tableParts(transaction, model),
        ]),
        '## Warning headers',
        'The texts that PS3.18 gives for the HTTP Warning header.',
        table(
          ['Transaction', 'Text', 'Required', 'When', 'Section'],
          warningHeaders.map(({ service, transaction, text, requirement, when, section, citation }) => [
            service === undefined ? 'any' : escape(`${service}: ${transaction ?? ''}`),
            code(text),
            requirement === 'shall' ? 'yes' : 'an example',
            escape(when),
            link(section, citation.address),
          ]),
        ),
      ]),
    ];
  },
};

function tableParts({ enumName, citation, rows }: HTTPTable, model: Parameters<typeof discrepancyLinks>[0]): string[] {
  return [
    `${code(enumName)}, ${link(`${citation.part} ${citation.edition} ${citation.section}, Table ${citation.table ?? ''}`, citation.address)}.`,
    table(
      ['Status', 'Code', 'Name', 'Meaning', 'Explanation'],
      rows.map(({ category, code: number, phrase, name, meaning, explanation, ...traces }) => [
        category,
        `${String(number)} (${escape(phrase)})`,
        code(name),
        escape(meaning),
        [escape(explanation ?? ''), ...tracesText(traces)].filter((text) => text !== '').join(' '),
      ]),
    ),
    discrepancyLinks(
      model,
      rows.flatMap(({ discrepancies }) => discrepancies),
      '',
    ),
  ];
}

import type { ConformanceModel, ResolvedModel } from '../../model.js';
import { BANNER } from '../banner.js';
import type { EmittedFile, Emitter } from '../emitter.js';
import { code, escape, link, page, table } from './markdown.js';
import { discrepancyLinks } from './parts.js';

/** The folder of the templates in `generated/`. */
const FOLDER = 'docs/conformance';

const TITLES = { DIMSE: 'Status Codes of DIMSE messages', web: 'Status Codes of DICOMweb transactions' } as const;

/** Conformance statement templates, in Markdown and HTML, to copy and fill in. */
export const conformancePages: Emitter = {
  id: 'docs/conformance',
  emit({ model }) {
    const kinds = ['DIMSE', 'web'] as const;
    return kinds.flatMap((kind): EmittedFile[] => {
      const templates = model.conformance.filter((template) => template.kind === kind);
      const name = kind.toLowerCase();
      return [
        page(`conformance/${name}.md`, TITLES[kind], [
          `Templates of PS3.2 Annex N, with the rows as printed and the last column empty. Copy the tables that you need, as ${link('HTML', `${name}.html`)} too; ${code('checkConformance')} of ${code('dicom-status/conformance')} checks what you filled in.`,
          ...templates.flatMap((template) => markdownParts(template, model)),
        ]),
        { path: `${FOLDER}/${name}.html`, text: htmlPage(TITLES[kind], templates) },
      ];
    });
  },
};

function headOf({ kind, column, rows }: ConformanceModel): string[] {
  const fields = rows.some(({ relatedFields }) => relatedFields !== undefined) ? ['Related Fields'] : [];
  return kind === 'DIMSE' ? ['Service Status', 'Further Meaning', 'Status Code', ...fields, column] : ['Status', 'Code', column];
}

function cellsOf({ kind, rows }: ConformanceModel): string[][] {
  const fields = rows.some(({ relatedFields }) => relatedFields !== undefined);
  return rows.map(({ category, meaning, code: number, printed, relatedFields = [], filledIn = '' }) =>
    kind === 'DIMSE'
      ? [category, meaning, number, ...(fields ? [relatedFields.join(' ')] : []), filledIn]
      : [category, printed ?? (number === '' ? meaning : `${number} (${meaning})`), filledIn],
  );
}

function markdownParts(template: ConformanceModel, model: ResolvedModel): string[] {
  const { citation, title, role, message, rows } = template;
  return [
    `## Table ${citation.table}`,
    `${escape(title)}. ${escape(role)}, ${escape(message)}. ${link(`${citation.part} ${citation.edition} ${citation.section}`, citation.address)}.`,
    table(
      headOf(template),
      cellsOf(template).map((cells) => cells.map(escape)),
    ),
    discrepancyLinks(
      model,
      rows.flatMap(({ discrepancies }) => discrepancies ?? []),
      '../',
    ),
  ];
}

function htmlPage(title: string, templates: readonly ConformanceModel[]): string {
  const body = templates.flatMap((template) => [
    '<table>',
    `  <caption>Table ${htmlText(template.citation.table)}. ${htmlText(template.title)}</caption>`,
    `  <thead><tr>${headOf(template)
      .map((cell) => `<th scope="col">${htmlText(cell)}</th>`)
      .join('')}</tr></thead>`,
    '  <tbody>',
    ...cellsOf(template).map((cells) => `    <tr>${cells.map((cell) => `<td>${htmlText(cell)}</td>`).join('')}</tr>`),
    '  </tbody>',
    '</table>',
  ]);
  return [
    '<!doctype html>',
    '<html lang="en">',
    `<head><meta charset="utf-8"><title>${htmlText(title)}</title></head>`,
    '<body>',
    `<!-- ${BANNER} -->`,
    `<h1>${htmlText(title)}</h1>`,
    ...body,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function htmlText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

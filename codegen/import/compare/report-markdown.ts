import { markdownTable } from 'markdown-table';
import { hasChanges, type Change, type Report, type ReportedChange } from './report.js';

/** The headings in their order, with the changes below them. */
const HEADINGS: readonly (readonly [heading: string, changes: readonly Change[]])[] = [
  ['Rows added', ['row added']],
  ['Rows removed', ['row removed']],
  ['Rows moved', ['row moved']],
  ['Recategorised', ['recategorised']],
  ['Codes changed', ['code changed']],
  ['Renamed', ['renamed']],
  ['Reworded', ['reworded']],
  ['Fields changed', ['fields changed']],
  ['Command elements changed', ['element changed']],
  [
    'Tables and sections',
    [
      'table added',
      'table removed',
      'renumbered',
      'caption changed',
      'transaction renamed',
      'column added',
      'column removed',
      'section added',
      'section removed',
    ],
  ],
  ['SOP Classes', ['SOP Class added', 'SOP Class removed']],
  ['Codes in the text', ['code in text added', 'code in text removed']],
];

/** A report as a page of Markdown. */
export function reportMarkdown(report: Report): string {
  const { part, source, spec, from, to, compared, changes } = report;
  const told = changes.filter(({ change, onlyForm }) => !onlyForm && change !== 'not in the files');
  const form = changes.filter(({ onlyForm }) => onlyForm);
  const unseen = changes.filter(({ change }) => change === 'not in the files');
  const order =
    source.edition === spec ? 'the same edition' : source.edition < spec ? 'older than the spec: what follows came after it' : 'newer than the spec';
  return [
    `# ${part}: ${from === to ? from : `from ${from} to ${to}`}`,
    `${source.file} (${source.form}${source.whole ? '' : ', some pages'}) has ${source.edition}, the spec ${spec}: ${order}.`,
    `${String(compared.rows)} rows in ${String(compared.places)} places were compared.${hasChanges(report) ? '' : ' No difference.'}`,
    ...HEADINGS.map(([heading, kinds]) =>
      section(
        heading,
        report,
        told.filter(({ change }) => kinds.includes(change)),
      ),
    ),
    section('Case, blanks and punctuation only', report, form),
    unseen.length === 0
      ? ''
      : `## Not among the files\n\nThese places of the spec were not looked at: ${unseen.map(({ section: number, table }) => table ?? number).join(', ')}.`,
  ]
    .filter((text) => text !== '')
    .join('\n\n')
    .concat('\n');
}

function section(heading: string, { from, to }: Report, changes: readonly ReportedChange[]): string {
  if (changes.length === 0) return '';
  const [before, after] = from === to ? ['Spec', 'Source'] : [from, to];
  const rows = changes.map((change) =>
    [change.change, change.section, change.table ?? '', change.service ?? '', change.code ?? change.words ?? '', change.before ?? '', change.after ?? ''].map(
      cell,
    ),
  );
  return `## ${heading} (${String(changes.length)})\n\n${markdownTable([['Change', 'Section', 'Table', 'For', 'Code', before, after], ...rows], { alignDelimiters: false, padding: true })}`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

import type { ImplementationModel, ResolvedModel } from '../../model.js';
import { hasReadings } from '../../readings.js';
import type { EmittedFile, Emitter } from '../emitter.js';
import { code, escape, link, page, table } from './markdown.js';
import { codeCell, discrepancyLinks, fieldsCell, formerText } from './parts.js';

/** Codes to which products and toolkits give a meaning of their own: a page for each. */
export const implementationsPage: Emitter = {
  id: 'docs/implementations',
  emit({ model }) {
    const shown = model.implementations.filter(hasReadings);
    return [
      page('implementations.md', 'Implementations', [
        `Meanings that products and toolkits give to codes, and what they make of codes that they receive. They never change the standard's. A lookup uses those of one product if its context names it as ${code('implementation')}, a value of ${code('dicom-status/implementations')}. ${code('explain')} lists as ${code('products')} what all of ${code('implementations')} in its context mean by a code.`,
        table(
          ['Implementation', 'Read in', 'Status Codes', 'Reasons', 'Rejections and aborts', 'Conditions in logs'],
          shown.map(({ id, title, version, address, rows, reasons, associations, conditions }) => [
            link(title, `implementations/${id}.md`),
            link(version, address),
            ...[rows, reasons, associations, conditions].map(({ length }) => (length === 0 ? '' : String(length))),
          ]),
        ),
      ]),
      ...shown.map((implementation) => implementationPage(model, implementation)),
    ];
  },
};

function implementationPage(model: ResolvedModel, implementation: ImplementationModel): EmittedFile {
  const { id, title, version, address, explanation } = implementation;
  const differences = discrepancyLinks(
    model,
    model.discrepancies.filter(({ implementations }) => implementations?.includes(id)).map((discrepancy) => discrepancy.id),
    '../',
  );
  return page(`implementations/${id}.md`, title, [
    escape(explanation),
    `Read in ${link(version, address)}. Confidence is high where it was read in the running code or in the document itself, medium where it is a report or was read in part.`,
    ...section(
      'Status Codes',
      ['Code', 'DIMSE services', 'Category', 'Meaning', 'Explanation', 'Name', 'Printed', 'Related fields', 'Confidence', 'Read in'],
      statusRows(implementation, model),
    ),
    ...section(
      'Failure Reasons and Warning Reasons',
      ['Code', 'Decimal', 'Attribute', 'Meaning', 'Explanation', 'Name', 'Confidence', 'Read in'],
      reasonRows(implementation),
    ),
    ...section('Rejections and aborts', ['PDU', 'Source', 'Reason', 'Printed', 'Explanation', 'Confidence', 'Read in'], associationRows(implementation)),
    ...section('Conditions in logs', ['Condition', 'Name', 'Printed', 'Exception of this package', 'Explanation', 'Read in'], conditionRows(implementation)),
    differences === '' ? '' : 'Where it differs from the standard:',
    differences,
  ]);
}

function section(title: string, head: readonly string[], rows: readonly string[][]): string[] {
  return rows.length === 0 ? [] : [`## ${title}`, table(head, rows)];
}

function statusRows({ rows }: ImplementationModel, model: ResolvedModel): string[][] {
  return rows.map((row) => [
    codeCell(row),
    row.services?.join(', ') ?? 'all',
    row.category,
    escape(row.meaning),
    escape([row.explanation ?? '', ...row.formerMeanings.map(formerText)].filter((text) => text !== '').join(' ')),
    code(row.name),
    escape(row.printed ?? ''),
    fieldsCell(row, model),
    row.confidence,
    link('source', row.source),
  ]);
}

function reasonRows({ reasons }: ImplementationModel): string[][] {
  return reasons.map((reason) => [
    code(reason.code),
    String(reason.number),
    reason.attribute === '(0008,1196)' ? 'Warning Reason' : 'Failure Reason',
    escape(reason.meaning),
    escape(reason.explanation),
    code(reason.name),
    reason.confidence,
    link('source', reason.source),
  ]);
}

function associationRows({ associations }: ImplementationModel): string[][] {
  return associations.map(({ pdu, source, reason, printed, explanation, confidence, address }) => [
    pdu,
    String(source),
    reason === undefined ? 'any' : String(reason),
    escape(printed ?? ''),
    escape(explanation ?? ''),
    confidence,
    link('source', address),
  ]);
}

function conditionRows({ conditions }: ImplementationModel): string[][] {
  return conditions.map((condition) => [
    code(condition.code),
    condition.name === undefined ? '' : code(condition.name),
    escape(condition.meaning ?? ''),
    condition.exception === undefined ? '' : link(condition.exception, `../exceptions.md#${condition.exception.toLowerCase()}`),
    escape(condition.explanation),
    link('source', condition.source),
  ]);
}

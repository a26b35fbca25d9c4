import type { ImplementationModel, ResolvedModel } from '../../model.js';
import type { EmittedFile, Emitter } from '../emitter.js';
import { code, escape, link, page, table } from './markdown.js';
import { codeCell, discrepancyLinks, fieldsCell } from './parts.js';

/** Codes to which products and toolkits give a meaning of their own: a page for each. */
export const implementationsPage: Emitter = {
  id: 'docs/implementations',
  emit({ model }) {
    const shown = model.implementations.filter(({ rows, reasons, conditions }) => rows.length + reasons.length + conditions.length > 0);
    return [
      page('implementations.md', 'Implementations', [
        `Meanings that products and toolkits give to codes, and what they make of codes that they receive. They never change the standard's: a lookup uses them only when its context has the ${code('implementation')}, a value of ${code('dicom-status/implementations')}; ${code('explain')} lists those of all that its context has as ${code('implementations')}.`,
        table(
          ['Implementation', 'Read in', 'Status Codes', 'Reasons', 'Conditions in logs'],
          shown.map(({ id, title, version, address, rows, reasons, conditions }) => [
            link(title, `implementations/${id}.md`),
            link(version, address),
            ...[rows, reasons, conditions].map(({ length }) => (length === 0 ? '' : String(length))),
          ]),
        ),
      ]),
      ...shown.map((implementation) => implementationPage(model, implementation)),
    ];
  },
};

function implementationPage(model: ResolvedModel, implementation: ImplementationModel): EmittedFile {
  const { id, title, version, address, explanation, rows, reasons, associations, conditions } = implementation;
  const differences = discrepancyLinks(
    model,
    model.discrepancies.filter(({ implementations }) => implementations?.includes(id)).map((discrepancy) => discrepancy.id),
    '../',
  );
  return page(`implementations/${id}.md`, title, [
    escape(explanation),
    `Read in ${link(version, address)}. Confidence is high where it was read in the running code or in the document itself, medium where it is a report or was read in part.`,
    rows.length === 0 ? '' : '## Status Codes',
    table(
      ['Code', 'DIMSE services', 'Category', 'Meaning', 'What to check', 'Name', 'Printed', 'Related fields', 'Confidence', 'Source'],
      rows.map((row) => [
        codeCell(row),
        row.services?.join(', ') ?? 'all',
        row.category,
        [escape(row.meaning), ...row.formerMeanings.map((former) => `Formerly: ${escape(former)}.`)].join(' '),
        escape(row.explanation ?? ''),
        code(row.name),
        escape(row.printed ?? ''),
        fieldsCell(row, model),
        row.confidence,
        link('source', row.source),
      ]),
    ),
    reasons.length === 0 ? '' : '## Failure Reasons and Warning Reasons',
    table(
      ['Code', 'Decimal', 'Attribute', 'Meaning', 'What to check', 'Name', 'Confidence', 'Source'],
      reasons.map((reason) => [
        code(reason.code),
        String(reason.number),
        reason.attribute === '(0008,1196)' ? 'Warning Reason' : 'Failure Reason',
        escape(reason.meaning),
        escape(reason.explanation ?? ''),
        code(reason.name),
        reason.confidence,
        link('source', reason.source),
      ]),
    ),
    associations.length === 0 ? '' : '## Rejections and aborts',
    table(
      ['PDU', 'Source', 'Reason', 'Printed', 'What it means there', 'Confidence', 'Source code'],
      associations.map(({ pdu, source, reason, printed, explanation: what, confidence, address: read }) => [
        pdu,
        String(source),
        reason === undefined ? 'any' : String(reason),
        escape(printed ?? ''),
        escape(what ?? ''),
        confidence,
        link('source', read),
      ]),
    ),
    conditions.length === 0 ? '' : '## Conditions in logs',
    conditions.length === 0 ? '' : 'Printed as module:code, with the exception of this package that stands for it.',
    table(
      ['Condition', 'Name', 'Printed', 'Exception', 'What happened'],
      conditions.map(({ code: number, name, meaning, exception, explanation: what }) => [
        code(number),
        name === undefined ? '' : code(name),
        escape(meaning ?? ''),
        exception === undefined ? '' : link(exception, `../exceptions.md#${exception.toLowerCase()}`),
        escape(what),
      ]),
    ),
    differences === '' ? '' : 'Where it differs from the standard:',
    differences,
  ]);
}

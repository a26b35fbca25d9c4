import type { ImplementationModel, PDUFieldModel, ResolvedModel } from '../../model.js';
import type { Emitter } from '../emitter.js';
import { code, codes, escape, link, page, table } from './markdown.js';
import { adviceCell, discrepancyLinks } from './parts.js';

/** Why associations are rejected and aborted, and what logs say of it. */
export const associationsPage: Emitter = {
  id: 'docs/associations',
  emit({ model }) {
    const { fields, symbols } = model.association;
    return [
      page('associations.md', 'Associations', [
        `In code: ${codes(['describeRejection', 'describeAbort', 'describePresentationContextResult'])} of ${code('dicom-status/association')}; ${code('lookupCondition')} of ${code('dicom-status/implementations')}. A reason means nothing without its source. Retry and who must act are our guidance, not the standard's.`,
        ...fields.flatMap((field) => fieldParts(field, model)),
        '## Symbols of the services',
        table(
          ['Parameter', 'Of', 'Symbol', 'Value in a PDU', 'Section'],
          symbols.map(({ parameter, group, symbol, enum: name, value, section, citation }) => [
            escape(parameter),
            escape(group ?? ''),
            escape(symbol),
            name === undefined ? 'none' : code(`${name} ${String(value)}`),
            link(section, citation.address),
          ]),
        ),
        ...printedBy(model.implementations),
      ]),
    ];
  },
};

/** The products that have words of their own for rejections, aborts and errors of the network. */
function printedBy(implementations: readonly ImplementationModel[]): string[] {
  const links = implementations
    .filter(({ associations, conditions }) => associations.length + conditions.length > 0)
    .map(({ id, title }) => `- ${link(title, `implementations/${id}.md`)}`);
  return links.length === 0 ? [] : ['## What products print and log', links.join('\n')];
}

function fieldParts({ enumName, field, source, values }: PDUFieldModel, model: ResolvedModel): string[] {
  const [first] = values;
  const { title } = model.enums.find(({ name }) => name === enumName) ?? { title: enumName };
  return [
    `## ${escape(title)}`,
    `${code(enumName)}: field ${escape(field)}${source === undefined ? '' : `, when the source is ${String(source)}`}${first === undefined ? '' : `. ${link(`${first.citation.part} ${first.citation.section}`, first.citation.address)}`}.`,
    table(
      ['Value', 'Printed', 'Name', 'Who says it', 'Explanation', 'Retry', 'Who must act'],
      values.map(({ from, to, name, symbol, saidBy, explanation, advice }) => [
        from === to ? String(from) : `${String(from)}-${String(to)}`,
        escape(symbol),
        name === undefined ? '' : code(name),
        saidBy ?? '',
        escape(explanation),
        ...adviceCell(advice),
      ]),
    ),
    discrepancyLinks(
      model,
      values.flatMap(({ discrepancies }) => discrepancies),
      '',
    ),
  ];
}

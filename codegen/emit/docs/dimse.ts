import { toDigits } from '../../../src/values/code.js';
import type { DIMSEService } from '../../../generated/typescript/spec.js';
import type { DIMSEServiceModel, ResolvedModel, ServiceClassModel } from '../../model.js';
import type { EmittedFile, Emitter } from '../emitter.js';
import { code, escape, link, page, table } from './markdown.js';
import { discrepancyLinks, enumLine, proseTable, STATUS_HEAD, statusRow } from './parts.js';

/** The pages on PS3.7: the classes, the general statuses, and one for each DIMSE service. */
export const dimsePages: Emitter = {
  id: 'docs/dimse',
  emit({ model }) {
    return [classesPage(model), generalPage(model), ...model.dimseServices.map((service) => servicePage(model, service))];
  },
};

function classesPage({ categories, classRules }: ResolvedModel): EmittedFile {
  return page('dimse/classes.md', 'Status classes (PS3.7 Annex C)', [
    'Every Status Code belongs to a class by its value. A code outside these rules is not allowed.',
    table(
      ['Codes', 'From', 'To', 'Category', 'Except', 'Who assigns'],
      classRules.map(({ notation, from, to, category, except, reserved }) => [
        code(notation),
        toDigits(from),
        toDigits(to),
        category,
        except.map(toDigits).join(', '),
        reserved ? 'the standard only' : '',
      ]),
    ),
    table(
      ['Category', 'Final', 'What it tells', 'Section'],
      categories.map(({ name, final, explanation, section, address }) => [name, final ? 'yes' : 'no', escape(explanation), link(section, address)]),
    ),
  ]);
}

function generalPage(model: ResolvedModel): EmittedFile {
  const { statusTypes, generalProse } = model;
  const general = statusTypes.flatMap(({ row }) => row ?? []);
  return page('dimse/general.md', 'General statuses (PS3.7 Annex C)', [
    `The ${String(general.length)} status types with a fixed code. In code: ${code('GeneralStatus')}.`,
    table(
      STATUS_HEAD,
      general.map((row) => statusRow(row, 'GeneralStatus', model)),
    ),
    '## All status types',
    'Types without a code get it from the service class.',
    table(
      ['Section', 'Code', 'Category', 'Name', 'Printed name', 'Fields (required in bold)', 'Explanation'],
      statusTypes.map(({ section, row, category, name, meaning, fields, explanation, address }) => [
        link(section, address),
        row === undefined ? '' : code(row.code),
        category,
        code(name),
        escape(meaning),
        fields
          .map(({ field, element, required, services }) => {
            const label = escape(`${element === undefined ? '' : `${element.name} `}${field}${services === undefined ? '' : `, ${services.join(', ')} only`}`);
            return required ? `**${label}**` : label;
          })
          .join('; '),
        escape(explanation),
      ]),
    ),
    '## Said in the text of PS3.4 for every service class',
    proseTable(generalProse),
    '## Discrepancies',
    discrepancyLinks(
      model,
      [
        ...general.flatMap(({ discrepancies }) => discrepancies),
        ...model.discrepancies.filter(({ codes, annexes }) => codes.length === 0 && annexes === undefined).map(({ id }) => id),
      ],
      '../',
    ),
  ]);
}

function servicePage(model: ResolvedModel, { name, id, request, response, explanation, citation, listed, enumName }: DIMSEServiceModel): EmittedFile {
  const rows = listed.flatMap(({ row }) => row ?? []);
  const open = listed.filter(({ row }) => row === undefined);
  const found = discrepancyLinks(
    model,
    model.placedRows.filter(({ service }) => service === name).flatMap(({ discrepancies }) => discrepancies),
    '../',
  );
  return page(`dimse/${id}.md`, name, [
    `${escape(explanation)} Command Field ${code(`${toDigits(request)}H`)} (request) and ${code(`${toDigits(response)}H`)} (response).`,
    `## Statuses of every service class`,
    `PS3.7 ${citation.edition}, ${link(`Section ${citation.section}`, citation.address)}. ${enumLine(enumName)}`,
    table(
      STATUS_HEAD,
      rows.map((row) => statusRow(row, enumName, model)),
    ),
    open.length === 0
      ? ''
      : `PS3.7 also lists these classes without a code; the tables of the service classes below have the codes: ${open.map(({ meaning, type }) => `${escape(meaning)} (${type.category})`).join('; ')}.`,
    ...model.serviceClasses.filter(({ services }) => services.includes(name)).flatMap((serviceClass) => serviceClassParts(model, name, serviceClass)),
    found === '' ? '' : '## Discrepancies',
    found,
  ]);
}

/** The tables of a service class for one DIMSE service. */
function serviceClassParts(model: ResolvedModel, name: DIMSEService, { name: title, id, annex, uses }: ServiceClassModel): string[] {
  const own = uses.filter(({ services }) => services.includes(name));
  return [
    `## ${escape(title)}`,
    `PS3.4 Annex ${annex}: ${link(title, `../service-classes/${id}.md`)}.${own.length === 0 ? ' It has no statuses of its own for this DIMSE service.' : ''}`,
    ...own.flatMap(({ table: { table: number, rows, enumName }, citation }) => [
      `${link(`Table ${number}`, citation.address)}. ${enumLine(enumName)}`,
      table(
        STATUS_HEAD,
        rows.map((row) => statusRow(row, enumName, model)),
      ),
    ]),
  ];
}

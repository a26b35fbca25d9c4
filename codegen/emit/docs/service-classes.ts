import type { ResolvedModel, ServiceClassModel, TableUse } from '../../model.js';
import type { EmittedFile, Emitter } from '../emitter.js';
import { code, codes, escape, link, page, table } from './markdown.js';
import { discrepancyLinks, enumLine, proseTable, STATUS_HEAD, statusRow } from './parts.js';

/** A page for each service class: its tables, what it adopts, what the text says, its SOP Classes. */
export const serviceClassPages: Emitter = {
  id: 'docs/service-classes',
  emit({ model }) {
    return model.serviceClasses.map((serviceClass) => serviceClassPage(model, serviceClass));
  },
};

function serviceClassPage(model: ResolvedModel, serviceClass: ServiceClassModel): EmittedFile {
  const { annex, name, id, explanation, address, services, uses, statements, prose, sopClasses, retiredSOPClasses } = serviceClass;
  const touching = uses.flatMap((use) => use.table.rows.flatMap(({ discrepancies }) => discrepancies));
  const own = model.discrepancies.filter(({ annexes }) => annexes?.includes(annex)).map((discrepancy) => discrepancy.id);
  const found = discrepancyLinks(model, [...touching, ...own], '../');
  return page(`service-classes/${id}.md`, `${name} (PS3.4 Annex ${annex})`, [
    `${escape(explanation)} [The annex in the standard.](${address})`,
    `DIMSE services: ${services.map((service) => link(service, `../dimse/${service.toLowerCase()}.md`)).join(', ')}. The general codes of each may occur too.`,
    ...uses.flatMap((use) => useParts(model, use)),
    statements.length === 0 ? '' : '## No statuses of their own',
    statements
      .map(({ section, services: named, sopClasses: uids, actionTypeIds, says, address: place }) => {
        const scope = [
          named.join(', '),
          uids === undefined ? '' : `of ${codes(uids)}`,
          actionTypeIds === undefined ? '' : `with Action Type ID ${actionTypeIds.join(', ')}`,
        ];
        return `- ${link(section, place)}: ${says} for ${scope.filter((part) => part !== '').join(' ')}.`;
      })
      .join('\n'),
    prose.length === 0 ? '' : '## Said in the text',
    proseTable(prose),
    found === '' ? '' : '## Discrepancies',
    found,
    '## SOP Classes',
    table(
      ['UID', 'Name', 'DIMSE services'],
      sopClasses.map((sopClass) => [code(sopClass.uid), escape(sopClass.name), sopClass.services.join(', ')]),
    ),
    retiredSOPClasses.length === 0 ? '' : '## Retired SOP Classes',
    table(
      ['UID', 'Name'],
      retiredSOPClasses.map((sopClass) => [code(sopClass.uid), escape(sopClass.name ?? '')]),
    ),
  ]);
}

function useParts(
  model: ResolvedModel,
  { table: { annex, table: number, title, rows, enumName, sopClasses, actionTypeIds, otherStatuses, citation }, adopted, services, citation: place }: TableUse,
): string[] {
  const heading = `## ${services.join(', ')}: Table ${number}`;
  const source = `${escape(title)}. PS3.4 ${citation.edition}, ${link(`Section ${citation.section}`, citation.address)}.`;
  if (adopted) {
    const owner = model.serviceClasses.find((candidate) => candidate.annex === annex);
    return [
      heading,
      `${link(`Section ${place.section}`, place.address)} adopts this table of ${link(owner?.name ?? annex, `${owner?.id ?? ''}.md`)}. ${enumLine(enumName)}`,
      table(
        STATUS_HEAD,
        rows.map((row) => statusRow(row, enumName, model)),
      ),
    ];
  }
  const scope = [
    sopClasses === undefined ? '' : `For ${codes(sopClasses)}.`,
    actionTypeIds === undefined ? '' : `For Action Type ID ${actionTypeIds.join(', ')}.`,
  ];
  return [
    heading,
    [source, ...scope, enumLine(enumName)].filter((part) => part !== '').join(' '),
    table(
      STATUS_HEAD,
      rows.map((row) => statusRow(row, enumName, model)),
    ),
    otherStatuses === undefined ? '' : `A last row without a code: ${escape(otherStatuses)}.`,
  ];
}

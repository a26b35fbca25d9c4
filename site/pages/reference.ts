import type { HTTPTable, ImplementationModel, PDUFieldModel, PlacedRow, ReasonTableModel, ResolvedModel } from '../../codegen/model.js';
import { cellsOf } from '../../codegen/emit/docs/code-map.js';
import { mapSVG } from '../../codegen/emit/code-map.js';
import { anchor, type Block, type Inline, type Link, type Page, type Row } from '../page.js';
import { paths } from '../paths.js';
import { citationLink } from './statuses.js';

/** The page of each DIMSE service, service class, association table, transaction, exception, product, discrepancy and edition. */
export function referencePages(model: ResolvedModel): Page[] {
  return [
    ...model.dimseServices.map((service) => servicePage(service, model)),
    ...model.serviceClasses.map((serviceClass) => serviceClassPage(serviceClass, model)),
    ...model.association.fields.map(associationPage),
    ...[model.web.general, ...model.web.transactions].map(transactionPage),
    ...reasonPages(model),
    ...model.exceptions.map((exception) => exceptionPage(exception, model)),
    ...model.implementations.map((implementation) => implementationPage(implementation)),
    ...model.discrepancies.map((discrepancy) => discrepancyPage(discrepancy, model)),
    ...editionPages(model),
  ];
}

/** The kinds of pages, by the folder in which they are. */
export const KINDS = {
  dimse: 'DIMSE services',
  'service-class': 'Service classes',
  association: 'Associations',
  transaction: 'DICOMweb transactions',
  reason: 'Reasons',
  exception: 'Exceptions',
  implementation: 'Products and toolkits',
  discrepancy: 'Discrepancies of the standard',
  edition: 'Editions',
} as const;

const crumb = (kind: keyof typeof KINDS): Link[] => [{ href: `${kind}/`, text: KINDS[kind] }];

/** The page of a code or a range, as a link. */
function statusLink(code: string, notation: string | undefined): Inline {
  return { href: paths.status(notation ?? code), text: notation ?? code };
}

/** Rows of statuses, each with its anchor. */
function statusTable(caption: string, rows: readonly PlacedRow[], prefix = ''): Block {
  const seen = new Map<string, number>();
  return {
    type: 'table',
    caption,
    columns: ['Code', 'Category', 'For', 'Meaning', 'What happened', 'Source'],
    rows: rows.map(({ code, notation, category, service, meaning, explanation, citation }): Row => {
      const id = anchor(`${prefix} ${notation ?? code} ${service}`);
      const count = (seen.get(id) ?? 0) + 1;
      seen.set(id, count);
      return {
        id: count === 1 ? id : `${id}-${String(count)}`,
        cells: [[statusLink(code, notation)], [{ category }], [service], [meaning], [explanation ?? ''], [citationLink(citation)]],
      };
    }),
  };
}

function mapOf(model: ResolvedModel, rows: readonly PlacedRow[], title: string): Block {
  return { type: 'map', svg: mapSVG(cellsOf(model, rows), { title }) };
}

function servicePage({ name, explanation }: ResolvedModel['dimseServices'][number], model: ResolvedModel): Page {
  const rows = model.placedRows.filter((row) => row.service === name);
  const own = rows.filter(({ serviceClass }) => serviceClass === undefined);
  const classes = model.serviceClasses.filter(({ services }) => services.includes(name));
  return {
    path: paths.service(name),
    title: name,
    description: `Every status of ${name}: ${explanation}`,
    crumbs: crumb('dimse'),
    blocks: [
      { type: 'text', parts: [explanation] },
      { type: 'heading', id: 'every-service-class', text: 'In every service class' },
      statusTable(`Statuses of ${name} in every service class`, own),
      ...classes.flatMap((serviceClass): Block[] => {
        const found = rows.filter((row) => row.serviceClass === serviceClass);
        return found.length === 0
          ? []
          : [
              { type: 'heading', id: serviceClass.id, text: serviceClass.name },
              statusTable(`Statuses of ${name} in ${serviceClass.name}`, found, serviceClass.id),
            ];
      }),
      { type: 'heading', id: 'map', text: 'Map' },
      mapOf(model, rows, `Status Codes of ${name}`),
    ],
  };
}

function serviceClassPage(
  { id, annex, name, explanation, address, sopClasses, services }: ResolvedModel['serviceClasses'][number],
  model: ResolvedModel,
): Page {
  const general = model.placedRows.filter(({ serviceClass, service }) => serviceClass === undefined && services.includes(service));
  const rows = model.placedRows.filter((row) => row.serviceClass?.id === id);
  return {
    path: paths.serviceClass(id),
    title: name,
    description: `Every status of the ${name} service class: ${explanation}`,
    crumbs: crumb('service-class'),
    blocks: [
      { type: 'text', parts: [explanation, ' ', { href: address, text: `PS3.4 Annex ${annex}` }] },
      ...(rows.length === 0
        ? [{ type: 'text', parts: ['This service class has no statuses of its own: those that PS3.7 lists for its DIMSE services hold.'] } as const]
        : [statusTable(`Statuses of ${name}`, rows)]),
      { type: 'heading', id: 'of-the-dimse-services', text: 'What PS3.7 lists for its DIMSE services' },
      statusTable(`Statuses of the DIMSE services of ${name}`, general, 'dimse'),
      { type: 'heading', id: 'sop-classes', text: 'SOP Classes' },
      {
        type: 'table',
        caption: `SOP Classes of ${name}`,
        columns: ['UID', 'Name', 'DIMSE services'],
        rows: sopClasses.map((sopClass) => ({ id: `uid-${sopClass.uid}`, cells: [[{ code: sopClass.uid }], [sopClass.name], [sopClass.services.join(', ')]] })),
      },
      ...(rows.length === 0 ? [] : [{ type: 'heading', id: 'map', text: 'Map' } as const, mapOf(model, rows, `Status Codes of ${name}`)]),
    ],
  };
}

function associationPage({ enumName, role, source, values }: PDUFieldModel): Page {
  const title = `${role}${source === undefined ? '' : ` of source ${String(source)}`}`.replace(/^./, (letter) => letter.toUpperCase());
  return {
    path: paths.association(enumName),
    title,
    description: `${title}: the values of PS3.8 and what to check.`,
    crumbs: crumb('association'),
    blocks: [
      { type: 'text', parts: ['In code: ', { code: enumName }, ' of ', { code: 'dicom-status/association' }, '.'] },
      {
        type: 'table',
        caption: title,
        columns: ['Value', 'Name', 'In the standard', 'What happened', 'Source'],
        rows: values.map(({ from, to, name, symbol, explanation, citation }) => ({
          id: `value-${String(from)}`,
          cells: [
            [from === to ? String(from) : `${String(from)} to ${String(to)}`],
            name === undefined ? ['reserved'] : [{ code: name }],
            [symbol],
            [explanation],
            [citationLink(citation)],
          ],
        })),
      },
    ],
  };
}

function transactionPage({ service, transaction, acronym, enumName, citation, rows }: HTTPTable): Page {
  const title =
    transaction === undefined ? 'HTTP statuses of every transaction' : `${service ?? ''}: ${transaction}${acronym === undefined ? '' : ` (${acronym})`}`;
  return {
    path: paths.transaction(enumName),
    title,
    description: `${title}: the HTTP statuses and what they mean.`,
    crumbs: crumb('transaction'),
    blocks: [
      { type: 'text', parts: [citationLink(citation)] },
      {
        type: 'table',
        caption: title,
        columns: ['Status', 'Category', 'Phrase', 'Meaning', 'What happened'],
        rows: rows.map(({ code, category, phrase, meaning, explanation }) => ({
          id: `http-${String(code)}`,
          cells: [[{ code: String(code) }], [{ category }], [phrase], [meaning], [explanation ?? '']],
        })),
      },
    ],
  };
}

/** The values of a reason in a place: what PS3.18 and PS3.3 print, and PS3.2 repeats. */
function reasonPages({ reasons }: ResolvedModel): Page[] {
  const places = new Map<string, ReasonTableModel[]>();
  for (const table of reasons)
    places.set(paths.reasons(table.attribute, table.context), [...(places.get(paths.reasons(table.attribute, table.context)) ?? []), table]);
  return [...places].map(([path, tables]): Page => {
    const [{ attribute, context }] = tables as [ReasonTableModel];
    const title = `${attribute === '(0008,1196)' ? 'Warning' : 'Failure'} Reason ${attribute}: ${context}`;
    return {
      path,
      title,
      description: `${title}: the values and what they mean.`,
      crumbs: crumb('reason'),
      blocks: tables.flatMap(({ citation, rows }): Block[] => {
        const place = citation.table === null ? citation.section : `Table ${citation.table}`;
        return [
          { type: 'heading', id: anchor(place), text: `${citation.part} ${place}` },
          { type: 'text', parts: [citationLink(citation)] },
          {
            type: 'table',
            caption: `${title}, ${place}`,
            columns: ['Value', 'Meaning', 'What happened'],
            rows: rows.map(({ code, notation, meaning, explanation }) => ({
              id: anchor(`${place} ${notation ?? code}`),
              cells: [[statusLink(code, notation)], [meaning], [explanation]],
            })),
          },
        ];
      }),
    };
  });
}

function exceptionPage({ name, base, code, description, abstract: isAbstract, fields }: ResolvedModel['exceptions'][number], model: ResolvedModel): Page {
  const derived = model.exceptions.filter((candidate) => candidate.base === name);
  return {
    path: paths.exception(name),
    title: name,
    description,
    crumbs: crumb('exception'),
    blocks: [
      { type: 'text', parts: [description, isAbstract ? ' Only classes derived from it are thrown.' : ''] },
      {
        type: 'copy',
        items: [
          { label: 'Class', text: name },
          { label: 'code', text: code },
        ],
      },
      ...(base === undefined ? [] : [{ type: 'text', parts: ['It extends ', { href: paths.exception(base), text: base }, '.'] } as const]),
      ...(derived.length === 0
        ? []
        : [
            { type: 'heading', id: 'derived', text: 'Derived from it' } as const,
            { type: 'list', items: derived.map((one) => [{ href: paths.exception(one.name), text: one.name }]) } as const,
          ]),
      { type: 'heading', id: 'fields', text: 'Fields' },
      {
        type: 'table',
        caption: `Fields of ${name}`,
        columns: ['Name', 'Type', 'What it is'],
        rows: fields.map((field) => ({ id: `field-${field.name}`, cells: [[{ code: field.name }], [{ code: field.type }], [field.description]] })),
      },
    ],
  };
}

function implementationPage({ id, title, version, address, rows, reasons, associations, conditions }: ImplementationModel): Page {
  const table = (anchorName: string, heading: string, columns: readonly string[], found: readonly Row[]): Block[] =>
    found.length === 0
      ? []
      : [
          { type: 'heading', id: anchorName, text: heading },
          { type: 'table', caption: `${heading} of ${title}`, columns, rows: found },
        ];
  return {
    path: paths.implementation(id),
    title,
    description: `What ${title} means by status codes and what it prints.`,
    crumbs: crumb('implementation'),
    blocks: [
      {
        type: 'text',
        parts: [`Version that was read: ${version}. `, { href: address, text: 'Source' }],
      },
      ...table(
        'statuses',
        'Statuses',
        ['Code', 'For', 'Meaning', 'What happened', 'Printed'],
        rows.map(({ code, notation, services = [], meaning, explanation, printed }, index) => ({
          id: `row-${String(index + 1)}`,
          cells: [[statusLink(code, notation)], [services.join(', ')], [meaning], [explanation ?? ''], [printed ?? '']],
        })),
      ),
      ...table(
        'reasons',
        'Reasons',
        ['Value', 'Meaning', 'What happened'],
        reasons.map(({ code, meaning, explanation }, index) => ({ id: `reason-${String(index + 1)}`, cells: [[{ code }], [meaning], [explanation]] })),
      ),
      ...table(
        'associations',
        'Rejections and aborts',
        ['PDU', 'Source', 'Reason', 'Printed', 'What happened'],
        associations.map(({ pdu, source, reason, printed, explanation }, index) => ({
          id: `association-${String(index + 1)}`,
          cells: [[pdu], [String(source)], [String(reason ?? '')], [printed ?? ''], [explanation ?? '']],
        })),
      ),
      ...table(
        'conditions',
        'Conditions in its log',
        ['Condition', 'Name', 'What happened'],
        conditions.map(({ code, name, explanation }) => ({ id: anchor(code), cells: [[{ code }], [name ?? ''], [explanation]] })),
      ),
    ],
  };
}

function discrepancyPage({ id, title, codes, says, resolution, reason }: ResolvedModel['discrepancies'][number], model: ResolvedModel): Page {
  return {
    path: paths.discrepancy(id),
    title,
    description: `${title}: who says what, and how this package resolves it.`,
    crumbs: crumb('discrepancy'),
    blocks: [
      {
        type: 'table',
        caption: 'Who says what',
        columns: ['Who', 'Says'],
        rows: says.map(({ part, table, section, edition, implementation, text }, index) => ({
          id: `says-${String(index + 1)}`,
          cells: [
            [
              implementation === undefined
                ? [part, table === undefined ? section : `Table ${table}`, edition].filter((piece) => piece !== undefined).join(' ')
                : (model.implementations.find((one) => one.id === implementation)?.title ?? implementation),
            ],
            [text],
          ],
        })),
      },
      { type: 'text', parts: ['Here: ', resolution] },
      { type: 'text', parts: ['Why: ', reason] },
      ...(codes.length === 0 ? [] : [{ type: 'text', parts: ['Codes: ', codes.join(', ')] } as const]),
    ],
  };
}

function editionPages(model: ResolvedModel): Page[] {
  const WORDS = { new: 'new in it', removed: 'removed after it', reworded: 'reworded after it' } as const;
  const notRead = model.sources.flatMap(({ part, newer }) => newer.map((change) => ({ part, ...change })));
  const editions = [
    ...new Set([...model.changes.flatMap(({ changes }) => changes.map(({ edition }) => edition)), ...notRead.map(({ edition }) => edition)]),
  ].sort();
  return editions.map((edition) => ({
    path: paths.edition(edition),
    title: `Edition ${edition}`,
    description: `What is new in the edition ${edition} of DICOM, what was removed or reworded after it, and what it changes that was not read.`,
    crumbs: crumb('edition'),
    blocks: model.sources.flatMap(({ part, title }): Block[] => {
      const found = model.changes.filter((one) => one.part === part).flatMap(({ changes }) => changes.filter((change) => change.edition === edition));
      const rows = [
        ...found.map(({ kind, code, service, before, after, citation, changeProposals }) => [
          [WORDS[kind]],
          [citationLink(citation)],
          [service ?? ''],
          [code ?? ''],
          [before ?? ''],
          [after ?? ''],
          [changeProposals.join(', ')],
        ]),
        ...notRead
          .filter((change) => change.part === part && change.edition === edition)
          .map(({ touches, changeProposals = [] }) => [['changed in it, not read'], [''], [''], [''], [''], [touches], [changeProposals.join(', ')]]),
      ];
      if (rows.length === 0) return [];
      return [
        { type: 'heading', id: anchor(part), text: `${part} ${title}` },
        {
          type: 'table',
          caption: `Changes of ${part}`,
          columns: ['Change', 'Where', 'For', 'Code', 'Before', 'Now', 'By'],
          rows: rows.map((cells, index) => ({ id: `${anchor(part)}-${String(index + 1)}`, cells })),
        },
      ];
    }),
  }));
}

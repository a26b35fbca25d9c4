import type { ResolvedModel } from '../../codegen/model.js';
import { cellsOf } from '../../codegen/emit/docs/code-map.js';
import { mapSVG } from '../../codegen/emit/code-map.js';
import type { Block, Inline, Page } from '../page.js';
import { paths, rootOf } from '../paths.js';
import { KINDS } from './reference.js';
import type { StatusPage } from './statuses.js';

const MAP_HELP: Block = {
  type: 'text',
  parts: [
    'Each row holds 256 codes: A7xx is row A7. A strong color is what a table or list defines, a pale one what the standard leaves open to products within the class, and grey what it does not allow.',
  ],
};

/** The pages that lead to all others. */
export function overviewPages(model: ResolvedModel, statuses: readonly StatusPage[], references: readonly Page[]): Page[] {
  return [home(model), statusIndex(statuses), logPage(), ...indexPages(references), ...mapPages(model)];
}

function home(model: ResolvedModel): Page {
  const example = (text: string): Inline => ({ href: `status/?q=${encodeURIComponent(text)}`, text });
  return {
    path: '',
    title: 'Every DICOM status, explained',
    description:
      'Type or paste a DICOM status, a rejection, an abort or a line of a log: what it means, who has to act and what to check, with the place in the standard.',
    crumbs: [],
    blocks: [
      {
        type: 'text',
        parts: [
          'Type what you have before you: a code, the words of a log, a rejection, a reason. For example ',
          example('A702'),
          ', ',
          example('42754'),
          ', ',
          example('C-MOVE B000'),
          ', ',
          example('Refused: OutOfResources'),
          ', ',
          example('Reject 1/1/7'),
          ', ',
          example('0006:0317'),
          ' or ',
          example('409 STOW'),
          '.',
        ],
      },
      {
        type: 'list',
        items: [
          [{ href: 'log/', text: 'Explain a log' }, ': paste lines of a log or the body of a store response. Nothing leaves your browser.'],
          [
            { href: 'status/', text: 'All status codes' },
            ', ',
            { href: 'map/', text: 'the map of all codes' },
            ', ',
            { href: 'reference/', text: 'services, associations, DICOMweb, exceptions, products, discrepancies, editions' },
          ],
        ],
      },
      { type: 'heading', id: 'map', text: 'The code space' },
      MAP_HELP,
      { type: 'map', svg: mapSVG(cellsOf(model), { title: 'The 65,536 Status Codes by category' }) },
    ],
  };
}

function statusIndex(statuses: readonly StatusPage[]): Page {
  return {
    path: 'status/',
    title: 'Status codes',
    description: 'Every status code that the DICOM standard or a known product names.',
    crumbs: [],
    blocks: [
      {
        type: 'table',
        caption: 'Status codes',
        columns: ['Code', 'Category', 'Meaning'],
        rows: statuses.map(({ id, category, page }) => ({
          id: `code-${id}`,
          cells: [
            [{ href: paths.status(id), text: id }],
            [category === 'Unknown' ? 'a reason' : { category }],
            [page.description.replace(/^Status Code \S+: /, '')],
          ],
        })),
      },
    ],
  };
}

function logPage(): Page {
  return {
    path: 'log/',
    title: 'Explain a log',
    description: 'Paste lines of a log, the body of a STOW-RS response or a command set: each status in it is explained. Nothing leaves your browser.',
    crumbs: [],
    blocks: [
      {
        type: 'text',
        parts: [
          'Paste lines of a log (DCMTK, Orthanc, dcm4che, pynetdicom, fo-dicom, dicom-rs, Wireshark and others), the JSON or XML body of a store response, or a command set as JSON. It is read in your browser: nothing is sent anywhere.',
        ],
      },
      { type: 'paste' },
    ],
  };
}

/** A page that leads to those of all kinds, and one for each kind. */
function indexPages(references: readonly Page[]): Page[] {
  const kinds = Object.entries(KINDS).map(([kind, title]) => {
    const items = references.filter(({ path }) => path.startsWith(`${kind}/`)).map((page): Inline[] => [{ href: page.path, text: page.title }]);
    return { kind, title, items };
  });
  const reference: Page = {
    path: 'reference/',
    title: 'Reference',
    description: `${Object.values(KINDS).join(', ')}.`,
    crumbs: [],
    blocks: kinds.flatMap(({ kind, title, items }): Block[] => [
      { type: 'heading', id: kind, text: title },
      { type: 'list', items },
    ]),
  };
  const crumbs = [{ href: 'reference/', text: 'Reference' }];
  return [
    reference,
    ...kinds.map(({ kind, title, items }): Page => ({
      path: `${kind}/`,
      title,
      description: `${title} with their statuses.`,
      crumbs,
      blocks: [{ type: 'list', items }],
    })),
  ];
}

/** The map for all codes, and for each DIMSE service and service class: the code opens its page. */
function mapPages(model: ResolvedModel): Page[] {
  const contexts = [
    { id: '', name: 'every service', rows: model.placedRows },
    ...model.dimseServices.map(({ id, name }) => ({ id, name, rows: model.placedRows.filter(({ service }) => service === name) })),
    ...model.serviceClasses
      .map(({ id, name }) => ({ id, name, rows: model.placedRows.filter(({ serviceClass }) => serviceClass?.id === id) }))
      .filter(({ rows }) => rows.length > 0),
  ];
  const choices = contexts.map(({ id, name }) => ({ href: paths.map(id), text: name }));
  return contexts.map(({ id, name, rows }): Page => {
    const path = paths.map(id);
    const root = rootOf(path);
    const svg = mapSVG(cellsOf(model, rows), { title: `Status Codes of ${name}`, hrefOf: (row) => `${root}${paths.status(row)}` });
    return {
      path,
      title: id === '' ? 'The map of all codes' : `The map of ${name}`,
      description: `All 65,536 Status Codes by category: what is defined for ${name}, what is open, what is not allowed.`,
      crumbs: id === '' ? [] : [{ href: 'map/', text: 'Map' }],
      blocks: [MAP_HELP, { type: 'choices', label: 'Show', items: choices, chosen: path }, { type: 'map', svg }],
    };
  });
}

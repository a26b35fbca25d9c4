import type { CrosswalkModel, CrosswalkRowModel, GuidanceModel } from '../../model.js';
import { arrayOf, CODE_VALUE, NULL_TEXT, TEXT } from '../schema/document.js';
import { dataSet } from './data-set.js';
import { ACTORS, services } from './shapes.js';

export const crosswalks = dataSet<CrosswalkRowModel & { readonly in: CrosswalkModel }>(
  'crosswalks',
  "From codes of one world to those of another: our guidance, with the standard's support where there is one.",
  (model) => model.crosswalks.flatMap((crosswalk) => crosswalk.rows.map((row) => ({ ...row, in: crosswalk }))),
  (model) => ({
    crosswalk: [{ enum: [...new Set(model.crosswalks.map(({ id }) => id))] }, (row) => row.in.id],
    services: [arrayOf(services(model)), (row) => row.in.services ?? []],
    webService: [NULL_TEXT, (row) => row.in.webService ?? null],
    transaction: [NULL_TEXT, (row) => row.in.transaction ?? null],
    from: [TEXT, ({ from }) => from],
    fromFirst: [CODE_VALUE, ({ fromRange }) => fromRange.from],
    fromLast: [CODE_VALUE, ({ fromRange }) => fromRange.to],
    to: [NULL_TEXT, ({ to }) => to ?? null],
    severity: [{ enum: ['fatal', 'error', 'warning', 'information', null] }, ({ severity }) => severity ?? null],
    reason: [TEXT, ({ reason }) => reason],
    source: [{ enum: ['the standard', 'the standard is silent'] }, ({ citation }) => (citation === undefined ? 'the standard is silent' : 'the standard')],
    part: [NULL_TEXT, ({ citation }) => citation?.part ?? null],
    section: [NULL_TEXT, ({ citation }) => citation?.section ?? null],
    edition: [NULL_TEXT, ({ citation }) => citation?.edition ?? null],
  }),
);

export const guidance = dataSet<GuidanceModel>(
  'guidance',
  "What to do about a status: our guidance, not the standard's.",
  (model) => model.guidance,
  (model) => ({
    code: [TEXT, ({ code }) => code],
    from: [CODE_VALUE, ({ range }) => range.from],
    to: [CODE_VALUE, ({ range }) => range.to],
    services: [{ type: ['array', 'null'], items: services(model) }, (row) => row.services ?? null],
    annex: [NULL_TEXT, ({ annex }) => annex ?? null],
    stored: [{ enum: ['yes', 'no', 'some', null] }, ({ stored }) => stored ?? null],
    retry: [{ enum: ['no', 'later', 'after change'] }, ({ retry }) => retry],
    actors: [ACTORS, ({ actors }) => actors],
    reason: [TEXT, ({ reason }) => reason],
    source: [{ const: 'our guidance' }, () => 'our guidance'],
  }),
);

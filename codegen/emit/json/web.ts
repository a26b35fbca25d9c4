import type { HTTPRow, HTTPTable, ReasonModel, ReasonTableModel, WebModel } from '../../model.js';
import { CODE_VALUE, FLAG, NULL_TEXT, TEXT, TEXTS, type Schema } from '../schema/document.js';
import { dataSet } from './data-set.js';
import { ACTORS, CODE_OR_RANGE, RETRY } from './shapes.js';

const HTTP_CODE: Schema = { type: 'integer', minimum: 100, maximum: 599 };

/** Every row of the tables of HTTP statuses; those of the general table have no service and transaction. */
export const web = dataSet<HTTPRow & { readonly in: HTTPTable }>(
  'web',
  'The HTTP statuses of DICOMweb; those of the general table have no service and transaction.',
  (model) => [model.web.general, ...model.web.transactions].flatMap((table) => table.rows.map((row) => ({ ...row, in: table }))),
  () => ({
    part: [{ const: 'PS3.18' }, (row) => row.in.citation.part],
    section: [TEXT, (row) => row.in.citation.section],
    table: [TEXT, (row) => row.in.citation.table],
    service: [NULL_TEXT, (row) => row.in.service ?? null],
    transaction: [NULL_TEXT, (row) => row.in.transaction ?? null],
    category: [{ enum: ['Success', 'Redirection', 'Client Error', 'Server Error', 'Failure'] }, ({ category }) => category],
    code: [HTTP_CODE, ({ code }) => code],
    reason: [TEXT, ({ phrase }) => phrase],
    meaning: [TEXT, ({ meaning }) => meaning],
    edition: [TEXT, (row) => row.until ?? row.in.citation.edition],
    name: [TEXT, ({ name }) => name],
    enum: [TEXT, (row) => row.in.enumName],
    formerReasons: [TEXTS, ({ formerPhrases }) => formerPhrases],
    payload: [NULL_TEXT, ({ payload }) => payload ?? null],
    explanation: [NULL_TEXT, ({ explanation }) => explanation ?? null],
    address: [TEXT, (row) => row.in.citation.address],
    discrepancies: [TEXTS, ({ discrepancies }) => discrepancies],
    acronym: [NULL_TEXT, (row) => row.in.acronym ?? null],
    since: [NULL_TEXT, ({ since }) => since ?? null],
    until: [NULL_TEXT, ({ until }) => until ?? null],
    changeProposals: [TEXTS, ({ changeProposals }) => changeProposals],
  }),
);

export const webWarningHeaders = dataSet<WebModel['warningHeaders'][number]>(
  'web-warning-headers',
  'The texts of the HTTP Warning header.',
  (model) => model.web.warningHeaders,
  () => ({
    part: [{ const: 'PS3.18' }, ({ citation }) => citation.part],
    section: [TEXT, ({ citation }) => citation.section],
    service: [NULL_TEXT, ({ service }) => service ?? null],
    transaction: [NULL_TEXT, ({ transaction }) => transaction ?? null],
    text: [TEXT, ({ text }) => text],
    requirement: [{ enum: ['shall', 'example'] }, ({ requirement }) => requirement],
    when: [TEXT, ({ when }) => when],
    edition: [TEXT, ({ citation }) => citation.edition],
    address: [TEXT, ({ citation }) => citation.address],
    discrepancies: [TEXTS, ({ discrepancies }) => discrepancies ?? []],
  }),
);

/** Every value of Failure Reason and Warning Reason, by context and table. */
export const reasons = dataSet<ReasonModel & { readonly in: ReasonTableModel }>(
  'reasons',
  'The values of Failure Reason (0008,1197) and Warning Reason (0008,1196).',
  (model) => model.reasons.flatMap((table) => table.rows.map((row) => ({ ...row, in: table }))),
  (model) => ({
    attribute: [{ enum: [...new Set(model.reasons.map(({ attribute }) => attribute))] }, (row) => row.in.attribute],
    context: [{ enum: [...new Set(model.reasons.map(({ context }) => context))] }, (row) => row.in.context],
    part: [{ enum: [...new Set(model.reasons.map(({ citation }) => citation.part))] }, (row) => row.in.citation.part],
    section: [TEXT, (row) => row.in.citation.section],
    table: [NULL_TEXT, (row) => row.in.citation.table],
    code: [CODE_OR_RANGE, ({ code }) => code],
    from: [CODE_VALUE, ({ from }) => from],
    to: [CODE_VALUE, ({ to }) => to],
    meaning: [TEXT, ({ meaning }) => meaning],
    edition: [TEXT, (row) => row.in.citation.edition],
    notation: [NULL_TEXT, ({ notation }) => notation ?? null],
    name: [TEXT, ({ name }) => name],
    enum: [NULL_TEXT, (row) => row.in.enum ?? null],
    extensible: [FLAG, (row) => row.in.extensible],
    explanation: [TEXT, ({ explanation }) => explanation],
    retry: [RETRY, ({ advice }) => advice?.retry ?? null],
    actors: [ACTORS, ({ advice }) => advice?.actors ?? []],
    address: [TEXT, (row) => row.in.citation.address],
    discrepancies: [TEXTS, ({ discrepancies }) => discrepancies],
  }),
);

import type { PlacedRow } from '../../model.js';
import { arrayOf, CODE_VALUE, NULL_TEXT, TEXT, TEXTS } from '../schema/document.js';
import { dataSet } from './data-set.js';
import { categories, CODE_OR_RANGE, services, UIDS } from './shapes.js';

/** Every row for every DIMSE service that it applies to. The first fifteen keys are a public contract. */
export const statuses = dataSet<PlacedRow>(
  'statuses',
  'One record for each printed row and each DIMSE service that it applies to.',
  (model) => model.placedRows,
  (model) => ({
    part: [{ enum: model.sources.map(({ part }) => part) }, ({ citation }) => citation.part],
    section: [TEXT, ({ citation }) => citation.section],
    table: [NULL_TEXT, ({ citation }) => citation.table],
    serviceClass: [NULL_TEXT, ({ serviceClass }) => serviceClass?.name ?? null],
    annex: [NULL_TEXT, ({ serviceClass }) => serviceClass?.annex ?? null],
    service: [services(model), ({ service }) => service],
    sopClasses: [UIDS, ({ sopClasses }) => sopClasses],
    code: [CODE_OR_RANGE, ({ code }) => code],
    from: [CODE_VALUE, ({ from }) => from],
    to: [CODE_VALUE, ({ to }) => to],
    category: [categories(model), ({ category }) => category],
    name: [TEXT, ({ name }) => name],
    meaning: [TEXT, ({ meaning }) => meaning],
    relatedFields: [TEXTS, ({ relatedFields }) => relatedFields],
    edition: [TEXT, ({ citation }) => citation.edition],
    notation: [NULL_TEXT, ({ notation }) => notation ?? null],
    fieldValues: [{ type: 'object', additionalProperties: TEXT }, ({ fieldValues }) => fieldValues],
    actionTypeIds: [arrayOf(CODE_VALUE), ({ actionTypeIds }) => actionTypeIds],
    since: [NULL_TEXT, ({ since }) => since ?? null],
    until: [NULL_TEXT, ({ until }) => until ?? null],
    changeProposals: [TEXTS, ({ changeProposals }) => changeProposals],
    explanation: [NULL_TEXT, ({ explanation }) => explanation ?? null],
    discrepancies: [TEXTS, ({ discrepancies }) => discrepancies],
    address: [TEXT, ({ citation }) => citation.address],
  }),
);

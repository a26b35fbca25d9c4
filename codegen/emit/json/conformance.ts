import type { ConformanceModel } from '../../model.js';
import { arrayOf, closedObject, CODE_VALUE, NULL_TEXT, TEXT, TEXTS } from '../schema/document.js';
import { dataSet } from './data-set.js';

const ROW = { category: TEXT, meaning: TEXT, code: TEXT, relatedFields: TEXTS, printed: TEXT, reading: TEXT, filledIn: TEXT, discrepancies: TEXTS };

/** The conformance statement templates with their rows as printed. */
export const conformance = dataSet<ConformanceModel>(
  'conformance',
  'The templates of PS3.2 N.7.3.2 and N.7.3.3, rows as printed.',
  (model) => model.conformance,
  () => ({
    part: [{ const: 'PS3.2' }, ({ citation }) => citation.part],
    section: [TEXT, ({ citation }) => citation.section],
    table: [TEXT, ({ citation }) => citation.table],
    title: [TEXT, ({ title }) => title],
    service: [TEXT, ({ service }) => service],
    role: [{ enum: ['SCU', 'SCP', 'origin server', 'user agent'] }, ({ role }) => role],
    message: [TEXT, ({ message }) => message],
    edition: [TEXT, ({ citation }) => citation.edition],
    rows: [
      arrayOf(closedObject(ROW, ['category', 'meaning', 'code'])),
      ({ rows }) =>
        rows.map(({ category, meaning, code, relatedFields, printed, reading, filledIn, discrepancies }) => ({
          category,
          meaning,
          code,
          relatedFields,
          printed,
          reading,
          filledIn,
          discrepancies,
        })),
    ],
    kind: [{ enum: ['DIMSE', 'web'] }, ({ kind }) => kind],
    annex: [NULL_TEXT, ({ annex }) => annex ?? null],
    sopClass: [NULL_TEXT, ({ sopClass }) => sopClass ?? null],
    actionTypeIds: [arrayOf(CODE_VALUE), ({ actionTypeIds }) => actionTypeIds ?? []],
    transactions: [TEXTS, ({ transactions }) => transactions ?? []],
    column: [{ enum: ['Behavior', 'Condition'] }, ({ column }) => column],
    address: [TEXT, ({ citation }) => citation.address],
  }),
);

import type { ImplementationRow } from '../../model.js';
import { CODE_VALUE, FLAG, NULL_TEXT, TEXT, TEXTS } from '../schema/document.js';
import { dataSet } from './data-set.js';
import { categories, CODE_OR_RANGE } from './shapes.js';

export const implementations = dataSet<ImplementationRow & { readonly implementation: string }>(
  'implementations',
  'Meanings that implementations give to codes; services are null where they are not restricted.',
  (model) => model.implementations.flatMap(({ id, rows }) => rows.map((row) => ({ ...row, implementation: id }))),
  (model) => ({
    implementation: [TEXT, ({ implementation }) => implementation],
    services: [{ type: ['array', 'null'], items: TEXT }, ({ services }) => services ?? null],
    code: [CODE_OR_RANGE, ({ code }) => code],
    from: [CODE_VALUE, ({ from }) => from],
    to: [CODE_VALUE, ({ to }) => to],
    notation: [NULL_TEXT, ({ notation }) => notation ?? null],
    category: [categories(model), ({ category }) => category],
    name: [TEXT, ({ name }) => name],
    meaning: [TEXT, ({ meaning }) => meaning],
    formerMeanings: [TEXTS, ({ formerMeanings }) => formerMeanings],
    relatedFields: [TEXTS, ({ relatedFields }) => relatedFields],
    explanation: [NULL_TEXT, ({ explanation }) => explanation ?? null],
    discrepancies: [TEXTS, ({ discrepancies }) => discrepancies],
    heading: [FLAG, ({ heading }) => heading],
  }),
);

import type { Discrepancy } from '../../../generated/typescript/spec.js';
import { arrayOf, closedObject, NULL_TEXT, TEXT, TEXTS } from '../schema/document.js';
import { dataSet } from './data-set.js';
import { services } from './shapes.js';

export const discrepancies = dataSet<Discrepancy>(
  'discrepancies',
  'Where the standard contradicts itself, changed its mind or is read differently.',
  (model) => model.discrepancies,
  (model) => ({
    id: [TEXT, ({ id }) => id],
    title: [TEXT, ({ title }) => title],
    codes: [TEXTS, ({ codes }) => codes],
    services: [arrayOf(services(model)), (discrepancy) => discrepancy.services ?? []],
    annexes: [TEXTS, ({ annexes }) => annexes ?? []],
    implementations: [TEXTS, ({ implementations }) => implementations ?? []],
    says: [
      arrayOf(closedObject({ part: NULL_TEXT, section: NULL_TEXT, table: NULL_TEXT, edition: NULL_TEXT, implementation: NULL_TEXT, text: TEXT })),
      ({ says }) =>
        says.map(({ part, section, table, edition, implementation, text }) => ({
          part: part ?? null,
          section: section ?? null,
          table: table ?? null,
          edition: edition ?? null,
          implementation: implementation ?? null,
          text,
        })),
    ],
    resolution: [TEXT, ({ resolution }) => resolution],
    reason: [TEXT, ({ reason }) => reason],
  }),
);

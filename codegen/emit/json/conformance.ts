import type { Emitter } from '../emitter.js';
import { jsonLines } from './format.js';

/** The conformance statement templates with their rows as printed. */
export const conformanceJson: Emitter = {
  id: 'json/conformance',
  emit({ model }) {
    const records = model.conformance.map(({ citation, title, service, role, message, rows, kind, annex, sopClass, actionTypeIds, transactions, column }) => ({
      part: citation.part,
      section: citation.section,
      table: citation.table,
      title,
      service,
      role,
      message,
      edition: citation.edition,
      rows: rows.map(({ category, meaning, code, relatedFields, printed, reading, filledIn, discrepancies }) => ({
        category,
        meaning,
        code,
        ...(relatedFields !== undefined && { relatedFields }),
        ...(printed !== undefined && { printed }),
        ...(reading !== undefined && { reading }),
        ...(filledIn !== undefined && { filledIn }),
        ...(discrepancies !== undefined && { discrepancies }),
      })),
      kind,
      annex: annex ?? null,
      sopClass: sopClass ?? null,
      actionTypeIds: actionTypeIds ?? [],
      transactions: transactions ?? [],
      column,
      address: citation.address,
    }));
    return [{ path: 'json/conformance.json', text: jsonLines(records) }];
  },
};

import type { HttpTable } from '../../model.js';
import type { Emitter } from '../emitter.js';
import { jsonLines } from './format.js';

/** Every row of the tables of HTTP statuses; those of the general table have no service and transaction. */
export const webJson: Emitter = {
  id: 'json/web',
  emit({ model: { web } }) {
    return [
      { path: 'json/web.json', text: jsonLines([web.general, ...web.transactions].flatMap(tableRecords)) },
      {
        path: 'json/web-warning-headers.json',
        text: jsonLines(
          web.warningHeaders.map(({ service, transaction, text, requirement, when, discrepancies, citation }) => ({
            part: citation.part,
            section: citation.section,
            service: service ?? null,
            transaction: transaction ?? null,
            text,
            requirement,
            when,
            edition: citation.edition,
            address: citation.address,
            discrepancies: discrepancies ?? [],
          })),
        ),
      },
    ];
  },
};

function tableRecords({ service, transaction, enumName, citation, rows }: HttpTable): object[] {
  return rows.map(({ category, code, phrase, meaning, name, formerPhrases, explanation, payload, discrepancies }) => ({
    part: citation.part,
    section: citation.section,
    table: citation.table ?? null,
    service: service ?? null,
    transaction: transaction ?? null,
    category,
    code,
    reason: phrase,
    meaning,
    edition: citation.edition,
    name,
    enum: enumName,
    formerReasons: formerPhrases,
    payload: payload ?? null,
    explanation: explanation ?? null,
    address: citation.address,
    discrepancies,
  }));
}

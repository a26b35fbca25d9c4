import type { Emitter } from '../emitter.js';
import { jsonLines } from './format.js';

/** Every value of Failure Reason and Warning Reason, by context and table. */
export const reasonsJson: Emitter = {
  id: 'json/reasons',
  emit({ model }) {
    const records = model.reasons.flatMap(({ attribute, context, citation, extensible, enum: enumName, rows }) =>
      rows.map(({ code, from, to, meaning, notation, name, explanation, advice, discrepancies }) => ({
        attribute,
        context,
        part: citation.part,
        section: citation.section,
        table: citation.table ?? null,
        code,
        from,
        to,
        meaning,
        edition: citation.edition,
        notation: notation ?? null,
        name,
        enum: enumName ?? null,
        extensible,
        explanation,
        retry: advice?.retry ?? null,
        actors: advice?.actors ?? [],
        address: citation.address,
        discrepancies,
      })),
    );
    return [{ path: 'json/reasons.json', text: jsonLines(records) }];
  },
};

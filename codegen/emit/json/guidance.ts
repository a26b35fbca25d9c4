import type { Emitter } from '../emitter.js';
import { jsonLines } from './format.js';

/** Our guidance: crosswalks and what to do about statuses. */
export const guidanceJson: Emitter = {
  id: 'json/guidance',
  emit({ model: { crosswalks, guidance } }) {
    const rows = crosswalks.flatMap(({ id, services, webService, transaction, rows: list }) =>
      list.map(({ from, fromRange, to, reason, citation }) => ({
        crosswalk: id,
        services: services ?? [],
        webService: webService ?? null,
        transaction: transaction ?? null,
        from,
        fromFirst: fromRange.from,
        fromLast: fromRange.to,
        to: to ?? null,
        reason,
        source: citation === undefined ? 'the standard is silent' : 'the standard',
        part: citation?.part ?? null,
        section: citation?.section ?? null,
        edition: citation?.edition ?? null,
      })),
    );
    const advice = guidance.map(({ code, range, services, annex, stored, retry, actors, reason }) => ({
      code,
      from: range.from,
      to: range.to,
      services: services ?? null,
      annex: annex ?? null,
      stored: stored ?? null,
      retry,
      actors,
      reason,
      source: 'our guidance',
    }));
    return [
      { path: 'json/crosswalks.json', text: jsonLines(rows) },
      { path: 'json/guidance.json', text: jsonLines(advice) },
    ];
  },
};

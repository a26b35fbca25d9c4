import type { Traces } from '../model.js';

/** In which editions a row of the spec is, and what brought it or took it away. */
export function tracesOf(row: { readonly since?: string; readonly until?: string; readonly changeProposals?: readonly string[] }): Traces {
  return { since: row.since, until: row.until, changeProposals: row.changeProposals ?? [] };
}

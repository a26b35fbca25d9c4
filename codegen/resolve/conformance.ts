import type { DICOMStatusSpec } from '../../generated/typescript/spec.js';
import type { ConformanceModel } from '../model.js';
import type { Cite } from './cite.js';

/** The conformance statement templates with their citations. */
export function resolveConformance({ conformance }: DICOMStatusSpec, cite: Cite): ConformanceModel[] {
  return conformance.map(({ section, table, edition, rows, ...template }) => ({
    ...template,
    // A statement is written for the edition of today.
    rows: rows.filter(({ until }) => until === undefined).map(({ since: _since, changeProposals: _by, former: _former, review: _review, ...row }) => row),
    citation: { ...cite('PS3.2', { section, table, edition }), table },
  }));
}

import type { DICOMStatusSpec } from '../../generated/typescript/spec.js';
import type { SourceModel } from '../model.js';
import { specGroups } from '../spec-rows/index.js';

/** The parts with their editions, and the places that were read in another edition than their part. */
export function resolveSources(spec: DICOMStatusSpec): SourceModel[] {
  return spec.metadata.sources.map(({ part, title, edition, compared = [], newer = [] }) => {
    const readApart = specGroups(spec, part).flatMap((group) =>
      group.edition === undefined ? [] : [{ edition: group.edition, place: group.table === null ? group.section : `Table ${group.table}` }],
    );
    const lists =
      part === 'PS3.4'
        ? spec.serviceClasses.flatMap(({ annex, sopClassesEdition }) =>
            sopClassesEdition === undefined ? [] : [{ edition: sopClassesEdition, place: `the SOP Classes of Annex ${annex}` }],
          )
        : [];
    return { part, title, edition, compared, newer, readApart: [...readApart, ...lists] };
  });
}

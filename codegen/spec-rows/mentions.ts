import type { DicomStatusSpec, Part } from '../../generated/typescript/spec.js';
import { specGroups } from './index.js';

/** The codes that the spec has in each section of a part, as `C.4.1 B001`: those of its rows, of prescribed values, and of the text. */
export function specMentions(spec: DicomStatusSpec, part: Part): Set<string> {
  const rows = specGroups(spec, part).flatMap(({ section, rows: list }) => list.map(({ code }) => `${section} ${code ?? ''}`));
  if (part !== 'PS3.4') return new Set(rows);
  const values = spec.serviceClasses.flatMap(({ tables }) =>
    tables.flatMap(({ section, rows: list }) => list.flatMap(({ fieldValues = {} }) => Object.values(fieldValues).map((value) => `${section} ${value}`))),
  );
  return new Set([...rows, ...values, ...spec.prose.map(({ section, code }) => `${section} ${code}`)]);
}

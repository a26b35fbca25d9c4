import type { DicomStatusSpec, Part } from '../../generated/typescript/spec.js';
import { specGroups } from './index.js';
import { hexSpan, type CodeSpan } from './printed-codes.js';

/** The codes that the spec has in the sections of a part: those of its rows, of prescribed values, and of the text. */
export function specMentions(spec: DicomStatusSpec, part: Part): (CodeSpan & { readonly section: string })[] {
  const rows = specGroups(spec, part).flatMap(({ section, rows: list }) => list.map(({ from, to }) => ({ section, from, to })));
  if (part !== 'PS3.4') return rows;
  const values = spec.serviceClasses.flatMap(({ tables }) =>
    tables.flatMap(({ section, rows: list }) =>
      list.flatMap(({ fieldValues = {} }) => Object.values(fieldValues).map((value) => ({ section, ...hexSpan(value) }))),
    ),
  );
  return [...rows, ...values, ...spec.prose.map(({ section, code }) => ({ section, ...hexSpan(code) }))];
}

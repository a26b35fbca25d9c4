import type { DICOMStatusSpec, Part } from '../../generated/typescript/spec.js';
import { hexSpan, type CodeSpan } from './printed-codes.js';

/** The codes that the spec has in the sections of a part beside its rows: prescribed values, and codes in the text. */
export function specMentions(spec: DICOMStatusSpec, part: Part): (CodeSpan & { readonly section: string })[] {
  if (part !== 'PS3.4') return [];
  const values = spec.serviceClasses.flatMap(({ tables }) =>
    tables.flatMap(({ section, rows: list }) =>
      list.flatMap(({ fieldValues = {} }) => Object.values(fieldValues).map((value) => ({ section, ...hexSpan(value) }))),
    ),
  );
  return [...values, ...spec.prose.map(({ section, code }) => ({ section, ...hexSpan(code) }))];
}

import type { DICOMStatusSpec, Part } from '../../generated/typescript/spec.js';
import { hexSpan, type CodeSpan } from './printed-codes.js';

/** A code that the spec has in a section beside its rows. */
export interface SpecMention extends CodeSpan {
  readonly section: string;
  readonly code: string;
  /** Whether it has it of the running text; prescribed values stand in tables. */
  readonly inText: boolean;
}

/** The codes that the spec has in the sections of a part beside its rows: prescribed values, and codes in the text. */
export function specMentions(spec: DICOMStatusSpec, part: Part): SpecMention[] {
  if (part !== 'PS3.4') return [];
  const values = spec.serviceClasses.flatMap(({ tables }) =>
    tables.flatMap(({ section, rows: list }) =>
      list.flatMap(({ fieldValues = {} }) => Object.values(fieldValues).map((code) => ({ section, code, ...hexSpan(code), inText: false }))),
    ),
  );
  return [...values.filter(({ from }) => from !== null), ...spec.prose.map(({ section, code }) => ({ section, code, ...hexSpan(code), inText: true }))];
}

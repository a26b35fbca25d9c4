import type { DICOMStatusSpec, Exception } from '../../generated/typescript/spec.js';
import type { Cite } from './cite.js';
import type { ExceptionModel } from '../model.js';

/** The exceptions, each with the codes of the classes that derive from it. */
export function resolveExceptions({ exceptions }: DICOMStatusSpec, cite: Cite): ExceptionModel[] {
  return exceptions.map((exception) => ({
    ...exception,
    citation: exception.part && exception.section ? cite(exception.part, { section: exception.section }) : undefined,
    codes: codesBelow(exception, exceptions),
  }));
}

function codesBelow({ name, code }: Exception, exceptions: readonly Exception[]): string[] {
  return [code, ...exceptions.filter(({ base }) => base === name).flatMap((derived) => codesBelow(derived, exceptions))];
}

import type { DICOMStatusSpec, Part } from '../../generated/typescript/spec.js';

/** The sections that the spec cites for more than a table, each with what it has of it: adoptions of tables, statements, and codes in the text. */
export function specSections({ serviceClasses, prose }: DICOMStatusSpec, part: Part): Map<string, string> {
  if (part !== 'PS3.4') return new Map();
  return new Map([
    ...prose.map(({ section, code }) => [section, `${code} in the text`] as const),
    ...serviceClasses.flatMap(({ adoptions, statements }) => [
      ...adoptions.map(({ section, services, table }) => [section, `${services.join(', ')} as in Table ${table}`] as const),
      ...statements.map(({ section, services, says }) => [section, `${services.join(', ')}: ${says}`] as const),
    ]),
  ]);
}

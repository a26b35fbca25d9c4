import type { DICOMStatusSpec, Part } from '../../generated/typescript/spec.js';

/** A section that the spec cites for more than a table, with what it has of it. */
export interface CitedSection {
  readonly section: string;
  readonly says: string;
}

/** The sections that the spec cites for adoptions of tables and for statements. */
export function specSections({ serviceClasses }: DICOMStatusSpec, part: Part): CitedSection[] {
  if (part !== 'PS3.4') return [];
  return serviceClasses.flatMap(({ adoptions, statements }) => [
    ...adoptions.map(({ section, services, table }) => ({ section, says: `${services.join(', ')} as in Table ${table}` })),
    ...statements.map(({ section, services, says }) => ({ section, says: `${services.join(', ')}: ${says}` })),
  ]);
}

import { makeTemplates, type ConformanceTemplate } from '../../generated/typescript/data/conformance-templates.js';
import { deepFreeze } from '../values/deep-freeze.js';

let templates: readonly ConformanceTemplate[] | undefined;

/**
 * The tables of PS3.2 N.7.3.2 and N.7.3.3 as printed. The first call makes them.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part02/sect_N.7.3.html
 * @example
 * ```ts
 * conformanceTemplates()[0]?.citation.part; // 'PS3.2'
 * ```
 */
export function conformanceTemplates(): readonly ConformanceTemplate[] {
  return (templates ??= deepFreeze(makeTemplates()));
}

/**
 * A table of PS3.2 N.7.3.2 or N.7.3.3 as a template.
 *
 * @param table - its bare number, such as `N.7-42`
 * @returns undefined for a number that is none of them
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part02/sect_N.7.3.html
 * @example
 * ```ts
 * conformanceTemplate('N.7-42')?.column; // 'Behavior'
 * ```
 */
export function conformanceTemplate(table: string): ConformanceTemplate | undefined {
  return conformanceTemplates().find(({ citation }) => citation.table === table);
}

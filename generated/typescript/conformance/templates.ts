// Generated from codegen/runtime/conformance/templates.ts by codegen. Do not edit: run "npm run generate".

import { conformanceTemplates } from './data.js';
import type { ConformanceTemplate } from './data-types.js';

/**
 * A table of PS3.2 N.7.3.2 or N.7.3.3 as a template.
 *
 * @param table - its bare number, such as `N.7-42`
 * @returns undefined for a number that is none of them
 */
export function conformanceTemplate(table: string): ConformanceTemplate | undefined {
  return conformanceTemplates().find(({ reference }) => reference.table === table);
}

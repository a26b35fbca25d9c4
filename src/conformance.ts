export { checkConformance } from './conformance/check.js';
export { conformanceTemplate, conformanceTemplates } from './conformance/templates.js';
export type { ConformanceColumn, ConformanceRow, ConformanceTemplate, DIMSETemplate, WebTemplate } from '../generated/typescript/data/conformance-templates.js';
export type { ConformanceFinding, ConformanceStatement, FindingKind, StatementRow, StatementTable } from './conformance/statement.js';

// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

export { conformanceTemplates } from './conformance/data.js';
export { conformanceTemplate } from './conformance/templates.js';
export { checkConformance } from './conformance/check.js';
export type { ConformanceColumn, ConformanceRow, ConformanceTemplate, DimseTemplate, WebTemplate } from './conformance/data-types.js';
export type { ConformanceFinding, ConformanceStatement, FindingKind, StatementRow, StatementTable } from './conformance/statement.js';

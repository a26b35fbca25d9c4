// Generated from codegen/runtime/web-xml.ts by codegen. Do not edit: run "npm run generate".

export { parseNativeDicomModel } from './web/native-dicom-model.js';
export { explainStoreResponseXml } from './web/explain-store-response-xml.js';
export type { DicomJsonDataSet } from './web/dataset.js';

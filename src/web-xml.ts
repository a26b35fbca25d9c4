export { explainStoreResponseXML } from './web/explain-store-response-xml.js';
export { parseNativeDICOMModel } from './web/native-dicom-model.js';
export type { JSONDataSet } from './web/dataset.js';

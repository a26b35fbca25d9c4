// Generated from codegen/runtime/web/explain-store-response-xml.ts by codegen. Do not edit: run "npm run generate".

import { explainStoreResponse, type StoreExplanation } from './explain-store-response.js';
import { parseNativeDicomModel } from './native-dicom-model.js';

/**
 * `explainStoreResponse` for a payload in the Native DICOM Model, `application/dicom+xml`.
 *
 * @param xml - the payload as text
 * @param status - the HTTP status, if it is known
 * @throws SyntaxError when the text is no XML, or not of that model; the message gives line and column
 */
export function explainStoreResponseXml(xml: string, status?: number): StoreExplanation {
  return explainStoreResponse({ status, dataSet: parseNativeDicomModel(xml) });
}

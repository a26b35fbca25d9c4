import { explainStoreResponse, type StoreExplanation } from './explain-store-response.js';
import { parseNativeDICOMModel } from './native-dicom-model.js';

/**
 * `explainStoreResponse` for a payload in the Native DICOM Model, `application/dicom+xml`.
 *
 * @param xml - the payload as text
 * @param status - the HTTP status, if it is known
 * @throws SyntaxError when the text is not XML, or not of that model; the message gives line and column
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_I.3.html
 * @example
 * ```ts
 * explainStoreResponseXML('<NativeDicomModel/>', 202).outcome; // 'unknown'
 * ```
 */
export function explainStoreResponseXML(xml: string, status?: number): StoreExplanation {
  return explainStoreResponse({ status, dataSet: parseNativeDICOMModel(xml) });
}

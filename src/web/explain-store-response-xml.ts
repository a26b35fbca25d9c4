import { explainStoreResponse, type StoreExplanation, type StoreResponse } from './explain-store-response.js';
import { property } from '../values/property.js';
import { parseNativeDICOMModel } from './native-dicom-model.js';

/**
 * `explainStoreResponse` for a payload in the Native DICOM Model, `application/dicom+xml`. Never throws: a text that is not of
 * that model, such as the HTML page of a proxy, keeps its first words.
 *
 * @param xml - the payload as text
 * @param status - the HTTP status, if it is known
 * @param more - what had been sent, and the product that answered
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_I.3.html
 * @example
 * ```ts
 * explainStoreResponseXML('<html><body>Bad gateway</body></html>', 502).body; // 'Bad gateway'
 * ```
 */
export function explainStoreResponseXML(xml: string, status?: number, more: Pick<StoreResponse, 'sent' | 'implementation'> = {}): StoreExplanation {
  return explainStoreResponse({
    sent: property(more, 'sent'),
    implementation: property(more, 'implementation'),
    status,
    dataSet: dataSetOf(xml),
  });
}

function dataSetOf(xml: string): unknown {
  try {
    return parseNativeDICOMModel(xml);
  } catch {
    return xml;
  }
}

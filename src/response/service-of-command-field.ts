import { responseRules } from '../../generated/typescript/data/response-rules.js';
import type { DIMSEService } from '../../generated/typescript/types.js';

/**
 * The DIMSE service of a message by its Command Field (0000,0100), of a request or a response.
 *
 * @param commandField - the value as received, 0 to 65535
 * @returns undefined for a value that belongs to no service, such as that of C-CANCEL-RQ (0x0FFF)
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_E.html
 * @example
 * ```ts
 * serviceOfCommandField(0x8001); // 'C-STORE'
 * ```
 */
export function serviceOfCommandField(commandField: number): DIMSEService | undefined {
  return responseRules.find(({ request, response }) => request === commandField || response === commandField)?.service;
}

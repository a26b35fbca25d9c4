// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * Whether PS3.7 lists a code for C-FIND. False for whatever is no Status Code.
 *
 * @param code - the code as received, 0 to 65535
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_9.html#sect_9.1.2.1.6
 */
export function isListedForCFind(code: number): boolean {
  return code === 0x0000 || code === 0x0122 || code === 0x0124 || code === 0x0210 || code === 0x0211 || code === 0x0212 || code === 0xFE00;
}

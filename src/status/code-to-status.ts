import { assertStatusCode } from '../values/code.js';

/** A data set of the DICOM JSON Model (PS3.18 Annex F) that holds Status (0000,0900). */
export interface StatusDataSet {
  readonly '00000900': { readonly vr: 'US'; readonly Value: readonly [number] };
}

/**
 * The Status element of a response as a data set of the DICOM JSON Model.
 *
 * @param code - a Status Code, 0 to 65535
 * @throws TypeError | RangeError when the value cannot be a Status Code; the message shows it
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/chapter_F.html
 * @example
 * ```ts
 * codeToStatus(0xa700)['00000900'].Value; // [42752]
 * ```
 */
export function codeToStatus(code: number): StatusDataSet {
  assertStatusCode(code);
  return { '00000900': { vr: 'US', Value: [code] } };
}

// Generated from codegen/runtime/code-to-status.ts by codegen. Do not edit: run "npm run generate".

import { assertStatusCode } from './code.js';

/** A data set of the DICOM JSON Model (PS3.18 Annex F) that holds Status (0000,0900). */
export interface StatusDataSet {
  readonly '00000900': { readonly vr: 'US'; readonly Value: readonly [number] };
}

/**
 * The Status element of a response as a data set of the DICOM JSON Model.
 *
 * @param code - a Status Code, 0 to 65535
 * @throws TypeError | RangeError when the value cannot be a Status Code; the message shows it
 */
export function codeToStatus(code: number): StatusDataSet {
  assertStatusCode(code);
  return { '00000900': { vr: 'US', Value: [code] } };
}

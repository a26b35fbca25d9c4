// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * Source of an A-ABORT.
 *
 * Source: PS3.8 2024c, Section 9.3.8, Table 9-26.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.8.html#sect_9.3.8
 */
export enum AbortSource {
  /**
   * 0 - DICOM UL service-user (initiated abort).
   *
   * The application of the peer aborted; the PDU gives no reason. Right after the association was opened, the peer
   * often does not know or allow the AE title or host. During a transfer, it often ran into a timeout or an error:
   * look at its log.
   *
   * Source: PS3.8 2024c, Section 9.3.8, Table 9-26.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.8.html#sect_9.3.8
   */
  ServiceUser = 0,
  /**
   * 2 - DICOM UL service-provider (initiated abort).
   *
   * The network layer of the peer aborted the association.
   *
   * Source: PS3.8 2024c, Section 9.3.8, Table 9-26.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.8.html#sect_9.3.8
   */
  ServiceProvider = 2
}

/**
 * Whether a number is a member of AbortSource. False for any other value.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.8.html#sect_9.3.8
 */
export function isAbortSource(code: number): code is AbortSource {
  return code === 0 || code === 2;
}

/**
 * The member of AbortSource that a number is.
 *
 * @param code - the number as received
 * @returns undefined for any other value
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.8.html#sect_9.3.8
 */
export function toAbortSource(code: number): AbortSource | undefined {
  if (isAbortSource(code)) return code;
  return undefined;
}

// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * Failure Reason of the Media Creation Management Module.
 *
 * Source: PS3.3 2024c, Section C.22.1.4.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.22.html#sect_C.22.1.4
 */
export enum MediaCreationFailureReason {
  /**
   * 0x0110 - Processing failure.
   *
   * Not put on media, for a reason that the code does not state: look at the log of the peer.
   *
   * Source: PS3.3 2024c, Section C.22.1.4.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.22.html#sect_C.22.1.4
   */
  ProcessingFailure = 0x0110,
  /**
   * 0x0112 - No such object Instance.
   *
   * The peer does not have the instance: send it there first.
   *
   * Source: PS3.3 2024c, Section C.22.1.4.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.22.html#sect_C.22.1.4
   */
  NoSuchSOPInstance = 0x0112,
  /**
   * 0x0122 - Referenced SOP Class not supported.
   *
   * The peer does not put instances of this SOP Class on media: leave them out, or use another peer.
   *
   * Source: PS3.3 2024c, Section C.22.1.4.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.22.html#sect_C.22.1.4
   */
  ReferencedSOPClassNotSupported = 0x0122,
  /**
   * 0x0119 - Class/Instance conflict.
   *
   * The peer has the instance under another SOP Class than the request names.
   *
   * Source: PS3.3 2024c, Section C.22.1.4.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.22.html#sect_C.22.1.4
   */
  ClassInstanceConflict = 0x0119,
  /**
   * 0x0201 - Media Application Profiles conflict.
   *
   * The application profiles of one request conflict, such as one for CD and one for DVD.
   *
   * Source: PS3.3 2024c, Section C.22.1.4.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.22.html#sect_C.22.1.4
   */
  MediaApplicationProfilesConflict = 0x0201,
  /**
   * 0x0202 - Media Application Profile/Instance conflict.
   *
   * The application profile does not allow the SOP Class of the instance.
   *
   * Source: PS3.3 2024c, Section C.22.1.4.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.22.html#sect_C.22.1.4
   */
  MediaApplicationProfileInstanceConflict = 0x0202,
  /**
   * 0x0203 - Media Application Profile/Compression conflict.
   *
   * The application profile requires lossy compression, and the request does not allow it.
   *
   * Source: PS3.3 2024c, Section C.22.1.4.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.22.html#sect_C.22.1.4
   */
  MediaApplicationProfileCompressionConflict = 0x0203,
  /**
   * 0x0204 - Media Application Profile not supported.
   *
   * The peer does not support this application profile.
   *
   * Source: PS3.3 2024c, Section C.22.1.4.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.22.html#sect_C.22.1.4
   */
  MediaApplicationProfileNotSupported = 0x0204,
  /**
   * 0x0205 - Instance size exceeded.
   *
   * One instance is larger than the medium, and DICOM media cannot span volumes.
   *
   * Source: PS3.3 2024c, Section C.22.1.4.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.22.html#sect_C.22.1.4
   */
  InstanceSizeExceeded = 0x0205,
  /**
   * 0x0120 - Missing Attribute.
   *
   * A required Attribute is missing; Failure Attributes (2200,000E) names it.
   *
   * Source: PS3.3 2024c, Section C.22.1.4.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.22.html#sect_C.22.1.4
   */
  MissingAttribute = 0x0120,
  /**
   * 0x0121 - Missing Attribute value.
   *
   * A required Attribute has no value; Failure Attributes (2200,000E) names it.
   *
   * Source: PS3.3 2024c, Section C.22.1.4.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.22.html#sect_C.22.1.4
   */
  MissingAttributeValue = 0x0121
}

/**
 * Whether a number is a member of MediaCreationFailureReason. False for any other value.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.22.html#sect_C.22.1.4
 */
export function isMediaCreationFailureReason(code: number): code is MediaCreationFailureReason {
  return Number.isInteger(code) && (code === 0x0110 || code === 0x0112 || code === 0x0119 || code === 0x0120 || code === 0x0121 || code === 0x0122 || (code >= 0x0201 && code <= 0x0205));
}

/**
 * The member of MediaCreationFailureReason that a number is.
 *
 * @param code - the number as received
 * @returns undefined for any other value
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.22.html#sect_C.22.1.4
 */
export function toMediaCreationFailureReason(code: number): MediaCreationFailureReason | undefined {
  if (isMediaCreationFailureReason(code)) return code;
  return undefined;
}

// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import { NetDICOMError, ClassNotSupportedError, PDUProcessingError, DIMSEProcessingError, AssociationError, AssociationRejectedError, AssociationReleasedError, AssociationAbortedError, DCMTimeoutError, EventHandlingError, DIMSEStatusError } from './classes.js';
import { hasCode } from './has-code.js';

/**
 * Whether a value is of the class, or of one that derives from, NetDICOMError, also if another copy of the
 * package made it.
 *
 * @param value - whatever was caught
 */
export function isNetDICOMError(value: unknown): value is NetDICOMError {
  return value instanceof NetDICOMError || hasCode(value, ['ERR_DICOM_NETWORK', 'ERR_DICOM_CLASS_NOT_SUPPORTED', 'ERR_DICOM_PDU_PROCESSING', 'ERR_DICOM_DIMSE_PROCESSING', 'ERR_DICOM_ASSOCIATION', 'ERR_DICOM_ASSOCIATION_REJECTED', 'ERR_DICOM_ASSOCIATION_RELEASED', 'ERR_DICOM_ASSOCIATION_ABORTED', 'ERR_DICOM_TIMEOUT', 'ERR_DICOM_EVENT_HANDLING', 'ERR_DICOM_STATUS']);
}

/**
 * Whether a value is of the class, or of one that derives from, ClassNotSupportedError, also if another copy of
 * the package made it.
 *
 * @param value - whatever was caught
 */
export function isClassNotSupportedError(value: unknown): value is ClassNotSupportedError {
  return value instanceof ClassNotSupportedError || hasCode(value, ['ERR_DICOM_CLASS_NOT_SUPPORTED']);
}

/**
 * Whether a value is of the class, or of one that derives from, PDUProcessingError, also if another copy of the
 * package made it.
 *
 * @param value - whatever was caught
 */
export function isPDUProcessingError(value: unknown): value is PDUProcessingError {
  return value instanceof PDUProcessingError || hasCode(value, ['ERR_DICOM_PDU_PROCESSING']);
}

/**
 * Whether a value is of the class, or of one that derives from, DIMSEProcessingError, also if another copy of
 * the package made it.
 *
 * @param value - whatever was caught
 */
export function isDIMSEProcessingError(value: unknown): value is DIMSEProcessingError {
  return value instanceof DIMSEProcessingError || hasCode(value, ['ERR_DICOM_DIMSE_PROCESSING']);
}

/**
 * Whether a value is of a class that derives from AssociationError, also if another copy of the package made it.
 *
 * @param value - whatever was caught
 */
export function isAssociationError(value: unknown): value is AssociationError {
  return value instanceof AssociationError || hasCode(value, ['ERR_DICOM_ASSOCIATION', 'ERR_DICOM_ASSOCIATION_REJECTED', 'ERR_DICOM_ASSOCIATION_RELEASED', 'ERR_DICOM_ASSOCIATION_ABORTED']);
}

/**
 * Whether a value is of the class, or of one that derives from, AssociationRejectedError, also if another copy
 * of the package made it.
 *
 * @param value - whatever was caught
 */
export function isAssociationRejectedError(value: unknown): value is AssociationRejectedError {
  return value instanceof AssociationRejectedError || hasCode(value, ['ERR_DICOM_ASSOCIATION_REJECTED']);
}

/**
 * Whether a value is of the class, or of one that derives from, AssociationReleasedError, also if another copy
 * of the package made it.
 *
 * @param value - whatever was caught
 */
export function isAssociationReleasedError(value: unknown): value is AssociationReleasedError {
  return value instanceof AssociationReleasedError || hasCode(value, ['ERR_DICOM_ASSOCIATION_RELEASED']);
}

/**
 * Whether a value is of the class, or of one that derives from, AssociationAbortedError, also if another copy of
 * the package made it.
 *
 * @param value - whatever was caught
 */
export function isAssociationAbortedError(value: unknown): value is AssociationAbortedError {
  return value instanceof AssociationAbortedError || hasCode(value, ['ERR_DICOM_ASSOCIATION_ABORTED']);
}

/**
 * Whether a value is of the class, or of one that derives from, DCMTimeoutError, also if another copy of the
 * package made it.
 *
 * @param value - whatever was caught
 */
export function isDCMTimeoutError(value: unknown): value is DCMTimeoutError {
  return value instanceof DCMTimeoutError || hasCode(value, ['ERR_DICOM_TIMEOUT']);
}

/**
 * Whether a value is of the class, or of one that derives from, EventHandlingError, also if another copy of the
 * package made it.
 *
 * @param value - whatever was caught
 */
export function isEventHandlingError(value: unknown): value is EventHandlingError {
  return value instanceof EventHandlingError || hasCode(value, ['ERR_DICOM_EVENT_HANDLING']);
}

/**
 * Whether a value is of the class, or of one that derives from, DIMSEStatusError, also if another copy of the
 * package made it.
 *
 * @param value - whatever was caught
 */
export function isDIMSEStatusError(value: unknown): value is DIMSEStatusError {
  return value instanceof DIMSEStatusError || hasCode(value, ['ERR_DICOM_STATUS']);
}

// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { NetDICOMError, ClassNotSupportedError, PDUProcessingError, DIMSEProcessingError, AssociationError, AssociationRejectedError, AssociationReleasedError, AssociationAbortedError, DCMTimeoutError, EventHandlingError, DIMSEStatusError } from './classes.js';
import { hasCode } from '../../../src/errors/has-code.js';

/**
 * Whether a value is a NetDICOMError, or of a class that derives from it, also if another copy of the package
 * made it. Never throws.
 *
 * @param value - whatever was caught
 */
export function isNetDICOMError(value: unknown): value is NetDICOMError {
  return hasCode(value, ['ERR_DICOM_NETWORK', 'ERR_DICOM_CLASS_NOT_SUPPORTED', 'ERR_DICOM_PDU_PROCESSING', 'ERR_DICOM_DIMSE_PROCESSING', 'ERR_DICOM_ASSOCIATION', 'ERR_DICOM_ASSOCIATION_REJECTED', 'ERR_DICOM_ASSOCIATION_RELEASED', 'ERR_DICOM_ASSOCIATION_ABORTED', 'ERR_DICOM_TIMEOUT', 'ERR_DICOM_EVENT_HANDLING', 'ERR_DICOM_STATUS']);
}

/**
 * Whether a value is a ClassNotSupportedError, or of a class that derives from it, also if another copy of the
 * package made it. Never throws.
 *
 * @param value - whatever was caught
 */
export function isClassNotSupportedError(value: unknown): value is ClassNotSupportedError {
  return hasCode(value, ['ERR_DICOM_CLASS_NOT_SUPPORTED']);
}

/**
 * Whether a value is a PDUProcessingError, or of a class that derives from it, also if another copy of the
 * package made it. Never throws.
 *
 * @param value - whatever was caught
 */
export function isPDUProcessingError(value: unknown): value is PDUProcessingError {
  return hasCode(value, ['ERR_DICOM_PDU_PROCESSING']);
}

/**
 * Whether a value is a DIMSEProcessingError, or of a class that derives from it, also if another copy of the
 * package made it. Never throws.
 *
 * @param value - whatever was caught
 */
export function isDIMSEProcessingError(value: unknown): value is DIMSEProcessingError {
  return hasCode(value, ['ERR_DICOM_DIMSE_PROCESSING']);
}

/**
 * Whether a value is of a class that derives from AssociationError, also if another copy of the package made it.
 * Never throws.
 *
 * @param value - whatever was caught
 */
export function isAssociationError(value: unknown): value is AssociationError {
  return hasCode(value, ['ERR_DICOM_ASSOCIATION', 'ERR_DICOM_ASSOCIATION_REJECTED', 'ERR_DICOM_ASSOCIATION_RELEASED', 'ERR_DICOM_ASSOCIATION_ABORTED']);
}

/**
 * Whether a value is a AssociationRejectedError, or of a class that derives from it, also if another copy of the
 * package made it. Never throws.
 *
 * @param value - whatever was caught
 */
export function isAssociationRejectedError(value: unknown): value is AssociationRejectedError {
  return hasCode(value, ['ERR_DICOM_ASSOCIATION_REJECTED']);
}

/**
 * Whether a value is a AssociationReleasedError, or of a class that derives from it, also if another copy of the
 * package made it. Never throws.
 *
 * @param value - whatever was caught
 */
export function isAssociationReleasedError(value: unknown): value is AssociationReleasedError {
  return hasCode(value, ['ERR_DICOM_ASSOCIATION_RELEASED']);
}

/**
 * Whether a value is a AssociationAbortedError, or of a class that derives from it, also if another copy of the
 * package made it. Never throws.
 *
 * @param value - whatever was caught
 */
export function isAssociationAbortedError(value: unknown): value is AssociationAbortedError {
  return hasCode(value, ['ERR_DICOM_ASSOCIATION_ABORTED']);
}

/**
 * Whether a value is a DCMTimeoutError, or of a class that derives from it, also if another copy of the package
 * made it. Never throws.
 *
 * @param value - whatever was caught
 */
export function isDCMTimeoutError(value: unknown): value is DCMTimeoutError {
  return hasCode(value, ['ERR_DICOM_TIMEOUT']);
}

/**
 * Whether a value is a EventHandlingError, or of a class that derives from it, also if another copy of the
 * package made it. Never throws.
 *
 * @param value - whatever was caught
 */
export function isEventHandlingError(value: unknown): value is EventHandlingError {
  return hasCode(value, ['ERR_DICOM_EVENT_HANDLING']);
}

/**
 * Whether a value is a DIMSEStatusError, or of a class that derives from it, also if another copy of the package
 * made it. Never throws.
 *
 * @param value - whatever was caught
 */
export function isDIMSEStatusError(value: unknown): value is DIMSEStatusError {
  return hasCode(value, ['ERR_DICOM_STATUS']);
}

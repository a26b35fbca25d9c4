// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import { CodedError } from '../../../src/errors/coded-error.js';
import type { ExceptionOptions } from '../../../src/errors/coded-error.js';
import { rejectionMessage, abortMessage, statusMessage } from '../../../src/errors/messages.js';
import type { Status, StatusJSON } from '../../../src/status/status.js';
import { statusOf } from '../../../src/errors/status-of.js';

/**
 * Any error in a DICOM network exchange; the base class of all others.
 *
 * Elsewhere: pynetdicom2:NetDICOMError.
 */
export class NetDICOMError extends CodedError {
  /** The name of the class. */
  override readonly name: string = 'NetDICOMError';
  /** Stable across versions and copies of the package. */
  override readonly code: 'ERR_DICOM_NETWORK' | 'ERR_DICOM_CLASS_NOT_SUPPORTED' | 'ERR_DICOM_PDU_PROCESSING' | 'ERR_DICOM_DIMSE_PROCESSING' | 'ERR_DICOM_ASSOCIATION' | 'ERR_DICOM_ASSOCIATION_REJECTED' | 'ERR_DICOM_ASSOCIATION_RELEASED' | 'ERR_DICOM_ASSOCIATION_ABORTED' | 'ERR_DICOM_TIMEOUT' | 'ERR_DICOM_EVENT_HANDLING' | 'ERR_DICOM_STATUS' = 'ERR_DICOM_NETWORK';

  /**
   * @param message - what went wrong
   * @param options - cause: what led to it
   */
  public constructor(message: string = 'A DICOM network exchange went wrong.', options: ExceptionOptions = {}) {
    super(message, options);
  }
}

/** What ClassNotSupportedError may be told. */
export interface ClassNotSupportedErrorOptions extends ExceptionOptions {
  /** The UID of the SOP Class. */
  readonly sopClass?: string | undefined;
}

/**
 * The application entity does not support the requested SOP Class.
 *
 * Elsewhere: pynetdicom2:ClassNotSupportedError.
 */
export class ClassNotSupportedError extends NetDICOMError {
  /** The name of the class. */
  override readonly name: string = 'ClassNotSupportedError';
  /** Stable across versions and copies of the package. */
  override readonly code: 'ERR_DICOM_CLASS_NOT_SUPPORTED' = 'ERR_DICOM_CLASS_NOT_SUPPORTED';
  /** The UID of the SOP Class. */
  readonly sopClass: string | undefined;

  /**
   * @param message - what went wrong
   * @param options - cause: what led to it; sopClass: The UID of the SOP Class.
   */
  public constructor(message: string = 'The SOP Class is not supported.', options: ClassNotSupportedErrorOptions = {}) {
    super(message, options);
    this.sopClass = options.sopClass;
  }
}

/** What PDUProcessingError may be told. */
export interface PDUProcessingErrorOptions extends ExceptionOptions {
  /** The type of the PDU. */
  readonly pduType?: number | undefined;
}

/**
 * A PDU could not be handled, for example because it could not be decoded.
 *
 * Elsewhere: pynetdicom2:PDUProcessingError.
 */
export class PDUProcessingError extends NetDICOMError {
  /** The name of the class. */
  override readonly name: string = 'PDUProcessingError';
  /** Stable across versions and copies of the package. */
  override readonly code: 'ERR_DICOM_PDU_PROCESSING' = 'ERR_DICOM_PDU_PROCESSING';
  /** The type of the PDU. 0 to 255. */
  readonly pduType: number | undefined;

  /**
   * @param message - what went wrong
   * @param options - cause: what led to it; pduType: The type of the PDU. 0 to 255.
   */
  public constructor(message: string = 'A PDU could not be handled.', options: PDUProcessingErrorOptions = {}) {
    super(message, options);
    this.pduType = options.pduType;
  }
}

/** What DIMSEProcessingError may be told. */
export interface DIMSEProcessingErrorOptions extends ExceptionOptions {
  /** Command Field (0000,0100) of the message. */
  readonly commandField?: number | undefined;
}

/**
 * A DIMSE message could not be handled, for example because its fragments do not fit together.
 *
 * Elsewhere: pynetdicom2:DIMSEProcessingError.
 */
export class DIMSEProcessingError extends NetDICOMError {
  /** The name of the class. */
  override readonly name: string = 'DIMSEProcessingError';
  /** Stable across versions and copies of the package. */
  override readonly code: 'ERR_DICOM_DIMSE_PROCESSING' = 'ERR_DICOM_DIMSE_PROCESSING';
  /** Command Field (0000,0100) of the message. 0 to 65535. */
  readonly commandField: number | undefined;

  /**
   * @param message - what went wrong
   * @param options - cause: what led to it; commandField: Command Field (0000,0100) of the message. 0 to 65535.
   */
  public constructor(message: string = 'A DIMSE message could not be handled.', options: DIMSEProcessingErrorOptions = {}) {
    super(message, options);
    this.commandField = options.commandField;
  }
}

/**
 * Something ended an association, or prevented it from being opened. Only classes derived from it are thrown.
 *
 * Elsewhere: pynetdicom2:AssociationError.
 */
export abstract class AssociationError extends NetDICOMError {
  /** The name of the class. */
  override readonly name: string = 'AssociationError';
  /** Stable across versions and copies of the package. */
  override readonly code: 'ERR_DICOM_ASSOCIATION' | 'ERR_DICOM_ASSOCIATION_REJECTED' | 'ERR_DICOM_ASSOCIATION_RELEASED' | 'ERR_DICOM_ASSOCIATION_ABORTED' = 'ERR_DICOM_ASSOCIATION';

  /**
   * @param message - what went wrong
   * @param options - cause: what led to it
   * @throws TypeError when called directly: only derived classes are thrown
   */
  public constructor(message: string = '', options: ExceptionOptions = {}) {
    super(message, options);
    if (new.target === AssociationError) throw new TypeError('AssociationError is not thrown itself, but its derived classes are');
  }
}

/**
 * The peer rejected the association.
 *
 * Source: PS3.8 2024c, Section 9.3.4.
 *
 * Elsewhere: pynetdicom2:AssociationRejectedError.
 */
export class AssociationRejectedError extends AssociationError {
  /** The name of the class. */
  override readonly name: string = 'AssociationRejectedError';
  /** Stable across versions and copies of the package. */
  override readonly code: 'ERR_DICOM_ASSOCIATION_REJECTED' = 'ERR_DICOM_ASSOCIATION_REJECTED';
  /** Result of the A-ASSOCIATE-RJ. 0 to 255. */
  readonly result: number;
  /** Source of the A-ASSOCIATE-RJ. 0 to 255. */
  readonly source: number;
  /** Reason/Diag. of the A-ASSOCIATE-RJ; what it means depends on the source. 0 to 255. */
  readonly reason: number;

  /**
   * @param result - Result of the A-ASSOCIATE-RJ. 0 to 255.
   * @param source - Source of the A-ASSOCIATE-RJ. 0 to 255.
   * @param reason - Reason/Diag. of the A-ASSOCIATE-RJ; what it means depends on the source. 0 to 255.
   * @param options - message: other words than those made from the fields; cause: what led to it
   */
  public constructor(result: number, source: number, reason: number, options: ExceptionOptions & { readonly message?: string | undefined } = {}) {
    super(options.message ?? rejectionMessage(result, source, reason), options);
    this.result = result;
    this.source = source;
    this.reason = reason;
  }

  /** The same as `reason`, by the name that other toolkits give it. */
  get diagnostic(): number {
    return this.reason;
  }
}

/**
 * The peer released the association while it was still needed.
 *
 * Source: PS3.8 2024c, Section 7.2.
 *
 * Elsewhere: pynetdicom2:AssociationReleasedError.
 */
export class AssociationReleasedError extends AssociationError {
  /** The name of the class. */
  override readonly name: string = 'AssociationReleasedError';
  /** Stable across versions and copies of the package. */
  override readonly code: 'ERR_DICOM_ASSOCIATION_RELEASED' = 'ERR_DICOM_ASSOCIATION_RELEASED';

  /**
   * @param message - what went wrong
   * @param options - cause: what led to it
   */
  public constructor(message: string = 'The peer released the association.', options: ExceptionOptions = {}) {
    super(message, options);
  }
}

/**
 * The peer aborted the association.
 *
 * Source: PS3.8 2024c, Section 9.3.8.
 *
 * Elsewhere: pynetdicom2:AssociationAbortedError.
 */
export class AssociationAbortedError extends AssociationError {
  /** The name of the class. */
  override readonly name: string = 'AssociationAbortedError';
  /** Stable across versions and copies of the package. */
  override readonly code: 'ERR_DICOM_ASSOCIATION_ABORTED' = 'ERR_DICOM_ASSOCIATION_ABORTED';
  /** Source of the A-ABORT. 0 to 255. */
  readonly source: number;
  /** Reason/Diag. of the A-ABORT; it means something only if the source is 2. 0 to 255. */
  readonly reason: number;

  /**
   * @param source - Source of the A-ABORT. 0 to 255.
   * @param reason - Reason/Diag. of the A-ABORT; it means something only if the source is 2. 0 to 255.
   * @param options - message: other words than those made from the fields; cause: what led to it
   */
  public constructor(source: number, reason: number, options: ExceptionOptions & { readonly message?: string | undefined } = {}) {
    super(options.message ?? abortMessage(source, reason), options);
    this.source = source;
    this.reason = reason;
  }

  /** The same as `reason`, by the name that other toolkits give it. */
  get reasonDiag(): number {
    return this.reason;
  }
}

/** What DCMTimeoutError may be told. */
export interface DCMTimeoutErrorOptions extends ExceptionOptions {
  /** The waiting time in milliseconds. */
  readonly timeout?: number | undefined;
}

/**
 * An expected PDU did not come in time.
 *
 * Elsewhere: pynetdicom2:DCMTimeoutError.
 */
export class DCMTimeoutError extends NetDICOMError {
  /** The name of the class. */
  override readonly name: string = 'DCMTimeoutError';
  /** Stable across versions and copies of the package. */
  override readonly code: 'ERR_DICOM_TIMEOUT' = 'ERR_DICOM_TIMEOUT';
  /** The waiting time in milliseconds. From 0 up. */
  readonly timeout: number | undefined;

  /**
   * @param message - what went wrong
   * @param options - cause: what led to it; timeout: The waiting time in milliseconds. From 0 up.
   */
  public constructor(message: string = 'An expected PDU did not come in time.', options: DCMTimeoutErrorOptions = {}) {
    super(message, options);
    this.timeout = options.timeout;
  }
}

/**
 * For your own event handlers: the event could not be processed, and the service answers with a failure. The
 * package does not throw it.
 *
 * Elsewhere: pynetdicom2:EventHandlingError.
 */
export class EventHandlingError extends NetDICOMError {
  /** The name of the class. */
  override readonly name: string = 'EventHandlingError';
  /** Stable across versions and copies of the package. */
  override readonly code: 'ERR_DICOM_EVENT_HANDLING' = 'ERR_DICOM_EVENT_HANDLING';

  /**
   * @param message - what went wrong
   * @param options - cause: what led to it
   */
  public constructor(message: string = 'The event could not be processed.', options: ExceptionOptions = {}) {
    super(message, options);
  }
}

/**
 * The peer answered with a status that is not a success.
 *
 * Source: PS3.7 2026c, Section C.
 */
export class DIMSEStatusError extends NetDICOMError {
  /** The name of the class. */
  override readonly name: string = 'DIMSEStatusError';
  /** Stable across versions and copies of the package. */
  override readonly code: 'ERR_DICOM_STATUS' = 'ERR_DICOM_STATUS';
  /** The status that the peer answered. */
  readonly status: Status;

  /**
   * @param status - The status that the peer answered.
   * @param options - message: other words than those made from the fields; cause: what led to it
   */
  public constructor(status: Status | StatusJSON | number, options: ExceptionOptions & { readonly message?: string | undefined } = {}) {
    super(options.message ?? statusMessage(status), options);
    this.status = statusOf(status);
  }
}

// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { Advice, DIMSEService, ServiceClassName, StatusCategory } from '../types.js';

/** Where a meaning was read, and how sure it is. */
export interface Reading {
  /** Where it was read: an address, or a path that follows the address of the implementation. */
  readonly where?: string;
  /** high: read in the running code or in the document itself; medium: a report, or partly read. */
  readonly confidence?: 'high' | 'medium';
}

/** A meaning that a product or toolkit gives to a Status Code, or to a range of codes. */
export interface ImplementationStatus extends Partial<Advice>, Reading {
  /** The code, or the first code of a range. */
  readonly code: number;
  /** The last code of a range. */
  readonly to?: number;
  /** How the product writes the range. */
  readonly notation?: string;
  /** The category that the product gives it, which may differ from that of its class. */
  readonly category: StatusCategory;
  readonly meaning: string;
  /** The name of the constant, if it has one. */
  readonly name?: string;
  readonly explanation?: string;
  /** The DIMSE services it belongs to; without them, all. */
  readonly services?: readonly DIMSEService[];
  /** Words that the product prints in place of the code. */
  readonly printed?: string;
  /** The service class it belongs to; without it, all. */
  readonly serviceClass?: ServiceClassName;
  /** Tags of command elements that come with it. */
  readonly relatedFields?: readonly string[];
  /** Whether it is a range that only groups other codes, and answers where nothing else does. */
  readonly heading?: boolean;
  /** Whether the receiver holds the object, or of a retrieve the destination the objects. */
  readonly stored?: 'yes' | 'no' | 'some';
  /** Why that is to be done about it. */
  readonly why?: string;
}

/** A meaning that a product gives to a Failure Reason or Warning Reason. */
export interface ImplementationReason extends Partial<Advice>, Reading {
  readonly code: number;
  /** Failure Reason `(0008,1197)` or Warning Reason `(0008,1196)`; without it, either. */
  readonly attribute?: '(0008,1196)' | '(0008,1197)';
  readonly meaning: string;
  readonly name?: string;
  readonly explanation?: string;
}

/** What a product prints for a rejection or an abort, or means by it: `describeRejection` and `describeAbort` say what the standard means. */
export interface AssociationReading extends Reading {
  readonly pdu: 'A-ASSOCIATE-RJ' | 'A-ABORT';
  /** Source of the PDU, 0 to 255. */
  readonly source: number;
  /** Reason/Diag. of the PDU, 0 to 255; without it, any. */
  readonly reason?: number;
  /** Words that the product prints in place of the numbers. */
  readonly printed?: string;
  readonly explanation?: string;
}

/** A condition that an implementation logs for trouble with the network, as `module:code`. */
export interface Condition {
  /** Such as `0006:0317`. */
  readonly code: string;
  /** The implementation's constant, if it has one. */
  readonly name?: string;
  /** What it prints. */
  readonly meaning?: string;
  /** The class of `dicom-status/errors` that stands for it. */
  readonly exception?: string;
  readonly explanation: string;
}

/** A product or toolkit with its own readings of codes: an object for the `implementation` of a context. */
export interface Implementation {
  /** A short name, such as `pynetdicom`. */
  readonly name: string;
  readonly title?: string;
  /** What was read: the version or commit, with its date. */
  readonly version?: string;
  /** Where it was read. */
  readonly address?: string;
  readonly statuses: readonly ImplementationStatus[];
  readonly reasons: readonly ImplementationReason[];
  /** Readings of rejections and aborts. */
  readonly associations: readonly AssociationReading[];
  readonly conditions: readonly Condition[];
}

// Generated from codegen/runtime/association/data-types.ts by codegen. Do not edit: run "npm run generate".

import type { Advice } from '../advice.js';
import type { Reference } from '../reference.js';

/** Who speaks in a rejection, an abort or a presentation context result. */
export type Speaker = "peer's user" | "peer's provider";

/** A value of a field, or a reserved range of values. */
export interface PduValue {
  readonly from: number;
  readonly to: number;
  /** The constant; undefined for what is reserved. */
  readonly name?: string;
  /** As printed. */
  readonly symbol: string;
  /** How we read it, where it is misprinted. */
  readonly reading?: string;
  readonly explanation: string;
  readonly saidBy?: Speaker;
  readonly permanent?: boolean;
  readonly advice?: Advice;
  readonly discrepancies?: readonly string[];
  readonly reference: Reference;
}

/** The values of a field; reasons belong to a value of the source. */
export interface PduField {
  readonly role: string;
  readonly source?: number;
  readonly values: readonly PduValue[];
}

/** A condition that an implementation logs for network trouble, as `module:code`. */
export interface Condition {
  /** Such as `0006:0317`. */
  readonly code: string;
  /** The implementation's constant. */
  readonly name: string;
  /** What it prints. */
  readonly meaning?: string;
  /** The class of `dicom-status/errors` that stands for it. */
  readonly exception?: string;
  readonly explanation: string;
  /** The implementation's id, such as `dcmtk`. */
  readonly implementation: string;
}

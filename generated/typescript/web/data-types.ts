// Generated from codegen/runtime/web/data-types.ts by codegen. Do not edit: run "npm run generate".

import type { Advice } from '../advice.js';
import type { Reference } from '../reference.js';
import type { HttpClassName, ReasonAttribute, ReasonContext, WebService, WebTransaction } from './types.js';

/** A class of HTTP statuses. */
export interface HttpClass {
  readonly name: HttpClassName;
  readonly from: number;
  readonly to: number;
  readonly explanation: string;
}

/** What a table of PS3.18 says of an HTTP status. */
export interface WebEntry {
  readonly code: number;
  /** Success or Failure as the table of the transaction prints it; in the general table the class. */
  readonly category: string;
  /** The constant. */
  readonly name: string;
  /** The reason phrase as printed. */
  readonly phrase: string;
  /** The first sentence as printed. */
  readonly meaning: string;
  /** What happened, in our words; undefined where the meaning says enough. */
  readonly explanation?: string;
  readonly discrepancies: readonly string[];
}

/** A table of HTTP statuses; the general one has neither service nor transaction. */
export interface WebTable {
  readonly service?: WebService;
  readonly transaction?: WebTransaction;
  readonly reference: Reference;
  readonly rows: readonly WebEntry[];
}

/** A value, or range of values, of Failure Reason or Warning Reason. */
export interface ReasonEntry {
  /** `C122`, or `A700-A7FF` for a range. */
  readonly code: string;
  readonly from: number;
  readonly to: number;
  /** What is printed for a range, such as `A7xx`. */
  readonly notation?: string;
  /** The constant. */
  readonly name: string;
  /** As printed. */
  readonly meaning: string;
  readonly explanation: string;
  readonly advice?: Advice;
  readonly discrepancies: readonly string[];
}

/** A table of reasons. */
export interface ReasonTable {
  readonly attribute: ReasonAttribute;
  readonly context: ReasonContext;
  /** Whether it repeats another table. */
  readonly repeats: boolean;
  /** Whether products may use more values. */
  readonly extensible: boolean;
  readonly reference: Reference;
  readonly rows: readonly ReasonEntry[];
}

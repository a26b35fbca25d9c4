// Generated from codegen/runtime/guidance/data-types.ts by codegen. Do not edit: run "npm run generate".

import type { Advice } from '../advice.js';
import type { Reference } from '../reference.js';
import type { DimseService, ServiceClassName } from '../types.js';
import type { WebService, WebTransaction } from '../web/types.js';
import type { CrosswalkId } from './types.js';

/** A row of a crosswalk. */
export interface CrosswalkRow {
  /** As written: a Status Code such as `A700` or a range such as `A7xx`, an HTTP status, or the value of a PDU field. */
  readonly from: string;
  readonly first: number;
  readonly last: number;
  /** A Status Code, an HTTP status, `same` for the same value, or whether to retry; undefined where nothing fits. */
  readonly to?: string;
  readonly reason: string;
  /** Where the standard says so; undefined where it is silent. */
  readonly reference?: Reference;
}

/** A crosswalk. */
export interface Crosswalk {
  readonly id: CrosswalkId;
  readonly title: string;
  readonly services?: readonly DimseService[];
  readonly webService?: WebService;
  readonly transaction?: WebTransaction;
  readonly rows: readonly CrosswalkRow[];
}

/** What to do about a status, or a range of them. */
export interface GuidanceRow extends Advice {
  readonly from: number;
  readonly to: number;
  /** Without them, every DIMSE service that has no row of its own. */
  readonly services?: readonly DimseService[];
  /** The service class whose own code it is. */
  readonly serviceClass?: ServiceClassName;
  readonly stored?: 'yes' | 'no' | 'some';
  readonly reason: string;
}

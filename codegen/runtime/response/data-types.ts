import type { Reference } from '../reference.js';
import type { DimseService, StatusCategory } from '../types.js';

/** A count of sub-operations. */
export type SubOperationCounter = 'remaining' | 'completed' | 'failed' | 'warning';

/** When the response of a retrieve has a count. */
export interface CounterRule {
  readonly counter: SubOperationCounter;
  readonly element: string;
  readonly shall: readonly StatusCategory[];
  readonly may: readonly StatusCategory[];
  readonly shallNot: readonly StatusCategory[];
  readonly reference: Reference;
}

/** How counts of sub-operations give the status of a retrieve. */
export interface RetrieveRules {
  readonly service: DimseService;
  readonly codes: Readonly<Record<'pending' | 'cancel' | 'success' | 'warning' | 'failure', number>>;
  readonly counters: readonly CounterRule[];
  readonly reference: Reference;
}

/** A command element. */
export interface Element {
  /** Such as `(0000,0900)`. */
  readonly tag: string;
  readonly keyword: string;
  readonly vr: string;
  readonly vm: string;
}

/** The command elements of the responses of a DIMSE service, as tags. */
export interface ResponseRules {
  readonly service: DimseService;
  /** Command Field (0000,0100) of the response. */
  readonly commandField: number;
  readonly required: readonly string[];
  /** What some response may have. */
  readonly possible: readonly string[];
  /** What certain codes may not have of it. */
  readonly refused: readonly { readonly tags: readonly string[]; readonly ranges: readonly { readonly from: number; readonly to: number }[] }[];
}

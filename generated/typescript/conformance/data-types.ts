// Generated from codegen/runtime/conformance/data-types.ts by codegen. Do not edit: run "npm run generate".

import type { Reference } from '../reference.js';
import type { DimseService, ServiceClassAnnex } from '../types.js';
import type { WebService, WebTransaction } from '../web/types.js';

/** A row of a conformance statement table, as printed. */
export interface ConformanceRow {
  /** As printed; where the cell is empty, that of the row above. `-` or `*` for the row of all other codes. */
  readonly category: string;
  readonly meaning: string;
  /** As printed: a code, a range, a pattern, `anything else`; of a web table only the number. */
  readonly code: string;
  /** The code that is meant, where another one is printed. */
  readonly reading?: string;
  readonly relatedFields?: readonly string[];
  /** What the standard itself fills in. */
  readonly filledIn?: string;
  readonly discrepancies?: readonly string[];
}

/** What the author fills in: what a product does with a status that it gets, or when it sends it. */
export type ConformanceColumn = 'Behavior' | 'Condition';

interface Template {
  readonly title: string;
  /** As printed in the section title. */
  readonly service: string;
  readonly column: ConformanceColumn;
  readonly reference: Reference & { readonly table: string };
  readonly rows: readonly ConformanceRow[];
}

/** A template for the statuses of a DIMSE message. */
export interface DimseTemplate extends Template {
  readonly kind: 'DIMSE';
  readonly role: 'SCU' | 'SCP';
  readonly message: DimseService;
  readonly annex: ServiceClassAnnex;
  readonly sopClass?: string;
  readonly actionTypeIds?: readonly number[];
}

/** A template for the HTTP statuses of a transaction, or of all. */
export interface WebTemplate extends Template {
  readonly kind: 'web';
  readonly role: 'origin server' | 'user agent';
  readonly message: string;
  /** The transactions of PS3.18 that it is about; none for that of every transaction. */
  readonly transactions: readonly { readonly service: WebService; readonly transaction: WebTransaction }[];
}

/** A template of PS3.2 Annex N. */
export type ConformanceTemplate = DimseTemplate | WebTemplate;

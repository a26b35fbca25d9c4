// Generated from codegen/runtime/data-types.ts by codegen. Do not edit: run "npm run generate".

import type { DimseService, Implementation, ServiceClassName, StandardPart } from './types.js';

/** Places of rows, separated by blanks; `3-6` are the rows 3 to 6. */
export type RowList = string;

/**
 * UIDs without their root, or section numbers, separated by blanks and front-coded: a digit tells how many components
 * of the one before are kept, and the others follow. `+3` stands for three more that count up the last component.
 */
export type DottedList = string;

/** DIMSE services, each as its place among the status lists: one digit of base 36. */
export type ServiceDigits = string;

/** Everything that a lookup knows, packed: the same row stands in many tables, and most of the size is text. */
export interface StatusData {
  readonly sources: Readonly<Record<StandardPart, readonly [edition: string, pages: string]>>;
  /** Command elements: the last four digits of the tag, name, keyword, VR and VM, joined by tabs. */
  readonly elements: readonly string[];
  /** Discrepancies: id, codes, DIMSE services, annexes and implementations, joined by tabs; codes, annexes and implementations separated by blanks. */
  readonly discrepancies: readonly string[];
  /**
   * Code or notation, name, meaning, related fields joined by blanks (the last four digits of a tag of group 0000, or a name
   * with its blanks as underscores), explanation, and prescribed values such as `0903=A710` joined by `;`; all joined by tabs.
   */
  readonly rows: readonly string[];
  /** The general statuses: their sections and their rows. */
  readonly general: readonly [sections: DottedList, rows: RowList];
  /** The status list of each DIMSE service. */
  readonly lists: Readonly<Record<DimseService, readonly [section: string, rows: RowList]>>;
  /** The service classes, with their SOP Classes by the DIMSE services of their messages. */
  readonly serviceClasses: readonly (readonly [
    annex: string,
    name: ServiceClassName,
    sopClasses: readonly (readonly [services: ServiceDigits, uids: DottedList])[],
  ])[];
  /**
   * The printed tables: DIMSE services, rows, and where a table is not for all of its service class, its SOP Classes and its
   * Action Type IDs, separated by blanks.
   */
  readonly tables: readonly (readonly [table: string, section: string, services: ServiceDigits, rows: RowList, uids?: DottedList, actionTypeIds?: string])[];
  /** The sections that adopt a table, each with a colon and its place, separated by blanks. A use is a table or, after all tables, an adoption. */
  readonly adoptions: string;
  readonly uidRoot: string;
  /** Rows of implementations by the DIMSE services that they belong to; no services mean all. */
  readonly implementations: Readonly<Record<Implementation, readonly (readonly [services: ServiceDigits, rows: RowList])[]>>;
}

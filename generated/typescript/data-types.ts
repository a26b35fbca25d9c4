// Generated from codegen/runtime/data-types.ts by codegen. Do not edit: run "npm run generate".

import type { DimseService, Implementation, ServiceClassName, StandardPart } from './types.js';

/**
 * Places of rows, separated by blanks; after a colon, the places of the discrepancies that touch the row there:
 * `3 4:0,2` is row 3, and row 4 with the discrepancies 0 and 2.
 */
export type RowList = string;

/**
 * UIDs without their root, separated by blanks and front-coded: a digit of base 36 tells how many components of the UID before
 * are kept, and the others follow.
 */
export type UidList = string;

/** Everything that a lookup knows, packed: the same row stands in many tables, and most of the size is text. */
export interface StatusData {
  readonly sources: Readonly<Record<StandardPart, readonly [edition: string, pages: string]>>;
  /** Command elements: the last four digits of the tag, name, keyword, VR and VM, joined by tabs. */
  readonly elements: readonly string[];
  /** The ids of the discrepancies, separated by blanks. */
  readonly discrepancies: string;
  /**
   * Code or notation, name, meaning, related fields joined by blanks (the last four digits of a tag of group 0000, or a name
   * with its blanks as underscores), explanation, and prescribed values such as `0903=A710` joined by `;`; all joined by tabs.
   */
  readonly rows: readonly string[];
  /** The general statuses: their sections, separated by blanks, and their rows. */
  readonly general: readonly [sections: string, rows: RowList];
  /** The status list of each DIMSE service. */
  readonly lists: Readonly<Record<DimseService, readonly [section: string, rows: RowList]>>;
  /** The service classes: DIMSE services, separated by blanks, and SOP Classes. */
  readonly serviceClasses: readonly (readonly [annex: string, name: ServiceClassName, services: string, uids: UidList])[];
  /**
   * The printed tables: DIMSE services separated by blanks, rows, and where a table is not for all of its service class, its
   * SOP Classes and its Action Type IDs, separated by blanks.
   */
  readonly tables: readonly (readonly [table: string, section: string, services: string, rows: RowList, uids: UidList, actionTypeIds: string])[];
  /** The sections that adopt a table, each with a colon and its place, separated by blanks. A use is a table or, after all tables, an adoption. */
  readonly adoptions: string;
  readonly uidRoot: string;
  /** Rows of implementations by the DIMSE services that they belong to, separated by blanks; no services mean all. */
  readonly implementations: Readonly<Record<Implementation, readonly (readonly [services: string, rows: RowList])[]>>;
}

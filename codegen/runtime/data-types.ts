import type { DimseService, Implementation, ServiceClassName, StandardPart } from './types.js';

/**
 * Places of rows, separated by blanks; after a colon, the places of the discrepancies that touch the row there:
 * `3 4:0,2` is row 3, and row 4 with the discrepancies 0 and 2.
 */
export type RowList = string;

/** Everything that a lookup knows, packed: the same row stands in many tables, and most of the size is text. */
export interface StatusData {
  readonly sources: Readonly<Record<StandardPart, readonly [edition: string, pages: string]>>;
  /** Name, keyword, VR and VM of a command element, joined by `|`, by the last four digits of its tag. */
  readonly elements: Readonly<Record<string, string>>;
  /** The ids of the discrepancies. */
  readonly discrepancies: readonly string[];
  /**
   * Code or notation, name, meaning, related fields joined by blanks (the last four digits of a tag of group 0000, or a name
   * with its blanks as underscores), explanation, and prescribed values such as `0903=A710` joined by `;`; all joined by `|`.
   */
  readonly rows: readonly string[];
  /** The general statuses: their sections, separated by blanks, and their rows. */
  readonly general: readonly [sections: string, rows: RowList];
  /** The status list of each DIMSE service. */
  readonly lists: Readonly<Record<DimseService, readonly [section: string, rows: RowList]>>;
  /** The service classes with the DIMSE services that they use, separated by blanks. */
  readonly serviceClasses: readonly (readonly [annex: string, name: ServiceClassName, services: string])[];
  /** The printed tables, with their DIMSE services separated by blanks; no Action Type IDs mean all. */
  readonly tables: readonly (readonly [table: string, section: string, services: string, rows: RowList, actionTypeIds?: readonly number[]])[];
  /** The sections that adopt a table, with its place. A use is a table or, after all tables, an adoption. */
  readonly adoptions: readonly (readonly [section: string, table: number])[];
  /** SOP Classes to which the same tables apply: service class, UIDs without their root and places of uses, both separated by blanks. */
  readonly profiles: readonly (readonly [serviceClass: number, uids: string, uses: string])[];
  readonly uidRoot: string;
  /** Rows of implementations by the DIMSE services that they belong to, separated by blanks; no services mean all. */
  readonly implementations: Readonly<Record<Implementation, readonly (readonly [services: string, rows: RowList])[]>>;
}

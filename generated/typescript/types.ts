// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/** A Status Class of PS3.7 Annex C. */
export type StatusCategory = 'Success' | 'Pending' | 'Cancel' | 'Warning' | 'Failure';
/** A DIMSE service of PS3.7. */
export type DIMSEService = 'C-STORE' | 'C-GET' | 'C-FIND' | 'C-MOVE' | 'C-ECHO' | 'N-EVENT-REPORT' | 'N-GET' | 'N-SET' | 'N-ACTION' | 'N-CREATE' | 'N-DELETE';
/** A service class of PS3.4. */
export type ServiceClassName = 'Verification' | 'Storage' | 'Query/Retrieve' | 'Modality Performed Procedure Step' | 'Print Management' | 'Storage Commitment' | 'Basic Worklist Management' | 'Application Event Logging' | 'Relevant Patient Information Query' | 'Instance Availability Notification' | 'Media Creation Management' | 'Hanging Protocol Query/Retrieve' | 'Substance Administration Query' | 'Color Palette Query/Retrieve' | 'Composite Instance Root Retrieve' | 'Composite Instance Retrieve Without Bulk Data' | 'Implant Template Query/Retrieve' | 'Unified Procedure Step' | 'RT Machine Verification' | 'Display System Management' | 'Non-Patient Object Storage' | 'Defined Procedure Protocol Query/Retrieve' | 'Protocol Approval Query/Retrieve' | 'Inventory Query/Retrieve' | 'Storage Management';
/** The annex of PS3.4 that defines a service class. */
export type ServiceClassAnnex = 'A' | 'B' | 'C' | 'F' | 'H' | 'J' | 'K' | 'P' | 'Q' | 'R' | 'S' | 'U' | 'V' | 'X' | 'Y' | 'Z' | 'BB' | 'CC' | 'DD' | 'EE' | 'GG' | 'HH' | 'II' | 'JJ' | 'KK';
/** A part of the standard that defines statuses. */
export type StandardPart = 'PS3.18' | 'PS3.2' | 'PS3.3' | 'PS3.4' | 'PS3.7' | 'PS3.8';

/** Where in the standard something stands. */
export interface Citation {
  readonly part: StandardPart;
  /** The bare number of the section, such as `B.2.3`. */
  readonly section: string;
  /** The bare number of the table, such as `B.2-1`; null where there is none. */
  readonly table: string | null;
  readonly edition: string;
  /** The section in the current edition of the standard. */
  readonly address: string;
}

/** What to do about a status, a rejection or a failure: our guidance, not the standard's. */
export interface Advice {
  /** Whether the same request may be tried again: no; the same, later; or after something was changed. */
  readonly retry: 'no' | 'later' | 'after change';
  /** Who has to act: who made the request (sender), who answered it (receiver), or who runs them (administrator). */
  readonly actors: readonly ('sender' | 'receiver' | 'administrator')[];
}

/** A row of a status table, of the list of a DIMSE service, or a general status. */
export interface StatusRow {
  readonly from: number;
  readonly to: number;
  /** What is printed for a range, such as `A7xx`. */
  readonly notation?: string;
  readonly category: StatusCategory;
  readonly name: string;
  readonly meaning: string;
  /** Tags of command elements, and names of Data Set parts. */
  readonly relatedFields: readonly string[];
  /** Values that the standard prescribes, by tag. */
  readonly fieldValues?: Readonly<Record<string, string>>;
  readonly explanation?: string;
  /** The last edition that has it, if it was removed. */
  readonly until?: string;
}

// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * A Status Class of PS3.7 Annex C.
 */
export type StatusCategory = 'Success' | 'Pending' | 'Cancel' | 'Warning' | 'Failure';
/**
 * A DIMSE service of PS3.7.
 */
export type DimseService = 'C-STORE' | 'C-GET' | 'C-FIND' | 'C-MOVE' | 'C-ECHO' | 'N-EVENT-REPORT' | 'N-GET' | 'N-SET' | 'N-ACTION' | 'N-CREATE' | 'N-DELETE';
/**
 * A service class of PS3.4.
 */
export type ServiceClassName = 'Verification' | 'Storage' | 'Query/Retrieve' | 'Modality Performed Procedure Step' | 'Print Management' | 'Storage Commitment' | 'Basic Worklist Management' | 'Application Event Logging' | 'Relevant Patient Information Query' | 'Instance Availability Notification' | 'Media Creation Management' | 'Hanging Protocol Query/Retrieve' | 'Substance Administration Query' | 'Color Palette Query/Retrieve' | 'Composite Instance Root Retrieve' | 'Composite Instance Retrieve Without Bulk Data' | 'Implant Template Query/Retrieve' | 'Unified Procedure Step' | 'RT Machine Verification' | 'Display System Management' | 'Non-Patient Object Storage' | 'Defined Procedure Protocol Query/Retrieve' | 'Protocol Approval Query/Retrieve' | 'Inventory Query/Retrieve' | 'Storage Management';
/**
 * The annex of PS3.4 that defines a service class.
 */
export type ServiceClassAnnex = 'A' | 'B' | 'C' | 'F' | 'H' | 'J' | 'K' | 'P' | 'Q' | 'R' | 'S' | 'U' | 'V' | 'X' | 'Y' | 'Z' | 'BB' | 'CC' | 'DD' | 'EE' | 'GG' | 'HH' | 'II' | 'JJ' | 'KK';
/**
 * A toolkit that gives codes meanings of its own.
 */
export type Implementation = 'pynetdicom' | 'pynetdicom2';
/**
 * A part of the standard that defines statuses.
 */
export type StandardPart = 'PS3.4' | 'PS3.7';

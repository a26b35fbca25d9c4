// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { Advice, Citation } from '../types.js';
/** Failure Reason or Warning Reason, by tag. */
export type ReasonAttribute = '(0008,1196)' | '(0008,1197)';
/** The response or module that holds a reason. */
export type ReasonContext = 'store-instances' | 'storage-commitment' | 'media-creation';

/** A value, or range of values, of Failure Reason or Warning Reason. */
export interface ReasonEntry extends Partial<Advice> {
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
  readonly citation: Citation;
  readonly rows: readonly ReasonEntry[];
}

/** The values of Failure Reason and Warning Reason. What repeats a table comes after it. */
export const reasonTables: readonly ReasonTable[] = [
  {
    attribute: '(0008,1196)',
    context: 'store-instances',
    repeats: false,
    extensible: true,
    citation: { part: 'PS3.18', section: 'I.2.1', table: 'I.2-1', edition: '2025c', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_I.2.html#sect_I.2.1' },
    rows: [
      { code: 'B000', from: 45056, to: 45056, name: 'CoercionOfDataElements', meaning: 'Coercion of Data Elements', explanation: 'The server stored the instance with some values changed.', discrepancies: [], retry: 'no', actors: [] },
      { code: 'B006', from: 45062, to: 45062, name: 'ElementsDiscarded', meaning: 'Elements Discarded', explanation: 'The server stored the instance without some elements.', discrepancies: [], retry: 'no', actors: [] },
      { code: 'B007', from: 45063, to: 45063, name: 'DataSetDoesNotMatchSOPClassWarning', meaning: 'Data Set does not match SOP Class', explanation: 'The server stored the instance, although it does not match its SOP Class.', discrepancies: [], retry: 'no', actors: ['sender'] },
    ],
  },
  {
    attribute: '(0008,1197)',
    context: 'store-instances',
    repeats: false,
    extensible: true,
    citation: { part: 'PS3.18', section: 'I.2.2', table: 'I.2-2', edition: '2025c', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_I.2.2.html#sect_I.2.2' },
    rows: [
      { code: 'A700-A7FF', from: 42752, to: 43007, notation: 'A7xx', name: 'OutOfResources', meaning: 'Refused out of Resources', explanation: 'Not stored: the server lacks disk space, memory or another resource.', discrepancies: ['web-refused-out-of-resources'], retry: 'later', actors: ['administrator'] },
      { code: 'A900-A9FF', from: 43264, to: 43519, notation: 'A9xx', name: 'DataSetDoesNotMatchSOPClass', meaning: 'Error: Data Set does not match SOP Class', explanation: 'Not stored: the instance does not match its SOP Class; correct it before you send it again.', discrepancies: [], retry: 'after change', actors: ['sender'] },
      { code: 'C000-CFFF', from: 49152, to: 53247, notation: 'Cxxx', name: 'CannotUnderstand', meaning: 'Error: Cannot understand', explanation: 'Not stored: the server could not make sense of some elements; check the program that made the instance.', discrepancies: [], retry: 'after change', actors: ['sender', 'receiver'] },
      { code: 'C122', from: 49442, to: 49442, name: 'ReferencedTransferSyntaxNotSupported', meaning: 'Referenced Transfer Syntax not supported', explanation: 'Not stored: the server does not support this transfer syntax; convert the instance.', discrepancies: ['web-c122'], retry: 'after change', actors: ['sender'] },
      { code: '0110', from: 272, to: 272, name: 'ProcessingFailure', meaning: 'Processing failure', explanation: 'Not stored, for a reason that the code does not state: look at the log of the server, and check that the instance belongs to the study of the address.', discrepancies: [], retry: 'after change', actors: ['sender', 'administrator'] },
      { code: '0122', from: 290, to: 290, name: 'ReferencedSOPClassNotSupported', meaning: 'Referenced SOP Class not supported', explanation: 'Not stored: the server does not support this SOP Class. Have it configured, or send the instance elsewhere.', discrepancies: [], retry: 'after change', actors: ['administrator'] },
    ],
  },
  {
    attribute: '(0008,1197)',
    context: 'storage-commitment',
    repeats: false,
    extensible: false,
    citation: { part: 'PS3.3', section: 'C.14.1.1', table: null, edition: '2024c', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.14.html#sect_C.14.1.1' },
    rows: [
      { code: '0110', from: 272, to: 272, name: 'ProcessingFailure', meaning: 'Processing failure', explanation: 'Not committed, for a reason that the code does not state: look at the log of the SCP.', discrepancies: [], retry: 'later', actors: ['receiver', 'administrator'] },
      { code: '0112', from: 274, to: 274, name: 'NoSuchSOPInstance', meaning: 'No such object instance', explanation: 'Not committed: the SCP does not have the instance, or not yet. Check the C-STORE response and the archive first, then request commitment again, or send the instance again.', discrepancies: [], retry: 'after change', actors: ['sender'] },
      { code: '0213', from: 531, to: 531, name: 'ResourceLimitation', meaning: 'Resource limitation', explanation: 'Not committed: the SCP lacks storage resources for the instance.', discrepancies: [], retry: 'later', actors: ['administrator'] },
      { code: '0122', from: 290, to: 290, name: 'ReferencedSOPClassNotSupported', meaning: 'Referenced SOP Class not supported', explanation: 'Not committed: the SCP does not support storage commitment for this SOP Class. Keep the instance.', discrepancies: [], retry: 'no', actors: ['administrator'] },
      { code: '0119', from: 281, to: 281, name: 'ClassInstanceConflict', meaning: 'Class/Instance conflict', explanation: 'Not committed: the SCP has this instance under another SOP Class than the request names. Compare the SOP Class UID of the request with that of the object.', discrepancies: [], retry: 'after change', actors: ['sender'] },
      { code: '0131', from: 305, to: 305, name: 'DuplicateTransactionUID', meaning: 'Duplicate transaction UID', explanation: 'Not committed: the Transaction UID of the request is already in use; request it with a new one.', discrepancies: ['reasons-not-in-ps3-7'], retry: 'after change', actors: ['sender'] },
    ],
  },
  {
    attribute: '(0008,1197)',
    context: 'media-creation',
    repeats: false,
    extensible: true,
    citation: { part: 'PS3.3', section: 'C.22.1.4', table: null, edition: '2024c', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.22.html#sect_C.22.1.4' },
    rows: [
      { code: '0110', from: 272, to: 272, name: 'ProcessingFailure', meaning: 'Processing failure', explanation: 'Not put on media, for a reason that the code does not state: look at the log of the peer.', discrepancies: [], retry: 'later', actors: ['receiver', 'administrator'] },
      { code: '0112', from: 274, to: 274, name: 'NoSuchSOPInstance', meaning: 'No such object Instance', explanation: 'The peer does not have the instance: send it there first.', discrepancies: [], retry: 'after change', actors: ['sender'] },
      { code: '0122', from: 290, to: 290, name: 'ReferencedSOPClassNotSupported', meaning: 'Referenced SOP Class not supported', explanation: 'The peer does not put instances of this SOP Class on media: leave them out, or use another peer.', discrepancies: [], retry: 'no', actors: ['administrator'] },
      { code: '0119', from: 281, to: 281, name: 'ClassInstanceConflict', meaning: 'Class/Instance conflict', explanation: 'The peer has the instance under another SOP Class than the request names.', discrepancies: [], retry: 'after change', actors: ['sender'] },
      { code: '0201', from: 513, to: 513, name: 'MediaApplicationProfilesConflict', meaning: 'Media Application Profiles conflict', explanation: 'The application profiles of one request conflict, such as one for CD and one for DVD.', discrepancies: ['reasons-not-in-ps3-7'], retry: 'after change', actors: ['sender'] },
      { code: '0202', from: 514, to: 514, name: 'MediaApplicationProfileInstanceConflict', meaning: 'Media Application Profile/Instance conflict', explanation: 'The application profile does not allow the SOP Class of the instance.', discrepancies: ['reasons-not-in-ps3-7'], retry: 'after change', actors: ['sender'] },
      { code: '0203', from: 515, to: 515, name: 'MediaApplicationProfileCompressionConflict', meaning: 'Media Application Profile/Compression conflict', explanation: 'The application profile requires lossy compression, and the request does not allow it.', discrepancies: ['reasons-not-in-ps3-7'], retry: 'after change', actors: ['sender'] },
      { code: '0204', from: 516, to: 516, name: 'MediaApplicationProfileNotSupported', meaning: 'Media Application Profile not supported', explanation: 'The peer does not support this application profile.', discrepancies: ['reasons-not-in-ps3-7'], retry: 'after change', actors: ['sender'] },
      { code: '0205', from: 517, to: 517, name: 'InstanceSizeExceeded', meaning: 'Instance size exceeded', explanation: 'One instance is larger than the medium, and DICOM media cannot span volumes.', discrepancies: ['reasons-not-in-ps3-7'], retry: 'after change', actors: ['sender'] },
      { code: '0120', from: 288, to: 288, name: 'MissingAttribute', meaning: 'Missing Attribute', explanation: 'A required Attribute is missing; Failure Attributes (2200,000E) names it.', discrepancies: [], retry: 'after change', actors: ['sender'] },
      { code: '0121', from: 289, to: 289, name: 'MissingAttributeValue', meaning: 'Missing Attribute value', explanation: 'A required Attribute has no value; Failure Attributes (2200,000E) names it.', discrepancies: [], retry: 'after change', actors: ['sender'] },
    ],
  },
  {
    attribute: '(0008,1197)',
    context: 'storage-commitment',
    repeats: true,
    extensible: false,
    citation: { part: 'PS3.2', section: 'N.5.2.6.1', table: 'N.5-15', edition: '2024c', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part02/sect_N.5.2.6.html#sect_N.5.2.6.1' },
    rows: [
      { code: '0110', from: 272, to: 272, name: 'ProcessingFailure', meaning: 'Processing failure', explanation: 'Not committed, for a reason that the code does not state: look at the log of the SCP.', discrepancies: [] },
      { code: '0112', from: 274, to: 274, name: 'NoSuchSOPInstance', meaning: 'No such object instance', explanation: 'Not committed: the SCP does not have the instance, or not yet. Check the C-STORE response and the archive first, then request commitment again, or send the instance again.', discrepancies: [] },
      { code: '0119', from: 281, to: 281, name: 'ClassInstanceConflict', meaning: 'Class / Instance conflict', explanation: 'Not committed: the SCP has this instance under another SOP Class than the request names. Compare the SOP Class UID of the request with that of the object.', discrepancies: [] },
      { code: '0122', from: 290, to: 290, name: 'ReferencedSOPClassNotSupported', meaning: 'Referenced SOP Class not supported', explanation: 'Not committed: the SCP does not support storage commitment for this SOP Class. Keep the instance.', discrepancies: [] },
      { code: '0131', from: 305, to: 305, name: 'DuplicateTransactionUID', meaning: 'Duplicate Transaction UID', explanation: 'Not committed: the Transaction UID of the request is already in use; request it with a new one.', discrepancies: [] },
      { code: '0213', from: 531, to: 531, name: 'ResourceLimitation', meaning: 'Resource limitation', explanation: 'Not committed: the SCP lacks storage resources for the instance.', discrepancies: [] },
    ],
  },
  {
    attribute: '(0008,1197)',
    context: 'storage-commitment',
    repeats: true,
    extensible: false,
    citation: { part: 'PS3.2', section: 'N.5.2.6.2', table: 'N.5-16', edition: '2024c', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part02/sect_N.5.2.6.2.html#sect_N.5.2.6.2' },
    rows: [
      { code: '0110', from: 272, to: 272, name: 'ProcessingFailure', meaning: 'Processing failure', explanation: 'Not committed, for a reason that the code does not state: look at the log of the SCP.', discrepancies: [] },
      { code: '0112', from: 274, to: 274, name: 'NoSuchSOPInstance', meaning: 'No such object instance', explanation: 'Not committed: the SCP does not have the instance, or not yet. Check the C-STORE response and the archive first, then request commitment again, or send the instance again.', discrepancies: [] },
      { code: '0119', from: 281, to: 281, name: 'ClassInstanceConflict', meaning: 'Class / Instance conflict', explanation: 'Not committed: the SCP has this instance under another SOP Class than the request names. Compare the SOP Class UID of the request with that of the object.', discrepancies: [] },
      { code: '0122', from: 290, to: 290, name: 'ReferencedSOPClassNotSupported', meaning: 'Referenced SOP Class not supported', explanation: 'Not committed: the SCP does not support storage commitment for this SOP Class. Keep the instance.', discrepancies: [] },
      { code: '0131', from: 305, to: 305, name: 'DuplicateTransactionUID', meaning: 'Duplicate Transaction UID', explanation: 'Not committed: the Transaction UID of the request is already in use; request it with a new one.', discrepancies: [] },
      { code: '0213', from: 531, to: 531, name: 'ResourceLimitation', meaning: 'Resource limitation', explanation: 'Not committed: the SCP lacks storage resources for the instance.', discrepancies: [] },
    ],
  },
];

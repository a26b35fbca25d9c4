// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { Advice, Citation } from '../types.js';

/** Who speaks in a rejection, an abort or a presentation context result. */
export type Speaker = 'service-user' | 'service-provider';

/** A value of a field, or a reserved range of values. */
export interface PDUValue extends Partial<Advice> {
  readonly from: number;
  readonly to: number;
  /** The constant; undefined for what is reserved. */
  readonly name?: string;
  /** As printed. */
  readonly symbol: string;
  /** How we read it, where it is misprinted. */
  readonly reading?: string;
  readonly explanation: string;
  readonly saidBy?: Speaker;
  readonly permanent?: boolean;
  readonly discrepancies?: readonly string[];
  readonly citation: Citation;
}

/** The values of a field; reasons belong to a value of the source. */
export interface PDUField {
  readonly role: string;
  readonly source?: number;
  readonly values: readonly PDUValue[];
}

/** The values of each field of a PDU that says how something ended. */
export const pduFields: readonly PDUField[] = [
  {
    role: 'reject result',
    values: [
      { from: 1, to: 1, name: 'RejectedPermanent', symbol: 'rejected-permanent', explanation: 'The result is permanent: the cause remains until somebody changes a configuration.', permanent: true, citation: { part: 'PS3.8', section: '9.3.4', table: '9-21', edition: '2024c', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.4.html#sect_9.3.4' }, retry: 'after change', actors: [] },
      { from: 2, to: 2, name: 'RejectedTransient', symbol: 'rejected-transient', explanation: 'Transient: the cause may disappear by itself. Try again later.', permanent: false, citation: { part: 'PS3.8', section: '9.3.4', table: '9-21', edition: '2024c', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.4.html#sect_9.3.4' }, retry: 'later', actors: [] },
    ],
  },
  {
    role: 'reject source',
    values: [
      { from: 1, to: 1, name: 'ServiceUser', symbol: 'DICOM UL service-user', explanation: 'The application of the peer rejected the association.', saidBy: 'service-user', citation: { part: 'PS3.8', section: '9.3.4', table: '9-21', edition: '2024c', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.4.html#sect_9.3.4' } },
      { from: 2, to: 2, name: 'ServiceProviderACSE', symbol: 'DICOM UL service-provider (ACSE related function)', explanation: 'The network layer of the peer (ACSE) could not accept the association as proposed.', saidBy: 'service-provider', citation: { part: 'PS3.8', section: '9.3.4', table: '9-21', edition: '2024c', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.4.html#sect_9.3.4' } },
      { from: 3, to: 3, name: 'ServiceProviderPresentation', symbol: 'DICOM UL service-provider (Presentation related function)', explanation: 'The network layer of the peer (presentation) lacked capacity for the association.', saidBy: 'service-provider', citation: { part: 'PS3.8', section: '9.3.4', table: '9-21', edition: '2024c', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.4.html#sect_9.3.4' } },
    ],
  },
  {
    role: 'reject reason',
    source: 1,
    values: [
      { from: 1, to: 1, name: 'NoReasonGiven', symbol: 'no-reason-given', explanation: 'The application of the peer gives no reason. Usual causes are too many associations, an unknown host or no common SOP Class: look at the log of the peer.', citation: { part: 'PS3.8', section: '9.3.4', table: '9-21', edition: '2024c', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.4.html#sect_9.3.4' }, retry: 'after change', actors: ['administrator'] },
      { from: 2, to: 2, name: 'ApplicationContextNameNotSupported', symbol: 'application-context-name-not-supported', explanation: 'The peer does not support the proposed application context; DICOM defines only 1.2.840.10008.3.1.1.1.', citation: { part: 'PS3.8', section: '9.3.4', table: '9-21', edition: '2024c', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.4.html#sect_9.3.4' }, retry: 'after change', actors: ['sender'] },
      { from: 3, to: 3, name: 'CallingAETitleNotRecognized', symbol: 'calling-AE-title-not-recognized', explanation: 'The peer does not know the calling AE title: register it at the peer.', citation: { part: 'PS3.8', section: '9.3.4', table: '9-21', edition: '2024c', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.4.html#sect_9.3.4' }, retry: 'after change', actors: ['administrator'] },
      { from: 4, to: 6, symbol: 'reserved', explanation: 'Reserved: DICOM gives it no meaning.', citation: { part: 'PS3.8', section: '9.3.4', table: '9-21', edition: '2024c', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.4.html#sect_9.3.4' } },
      { from: 7, to: 7, name: 'CalledAETitleNotRecognized', symbol: 'called-AE-title-not-recognized', explanation: 'The peer does not use this called AE title, or has not enabled it: check its spelling and case, and the host and port.', citation: { part: 'PS3.8', section: '9.3.4', table: '9-21', edition: '2024c', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.4.html#sect_9.3.4' }, retry: 'after change', actors: ['sender', 'administrator'] },
      { from: 8, to: 10, symbol: 'reserved', explanation: 'Reserved: DICOM gives it no meaning.', citation: { part: 'PS3.8', section: '9.3.4', table: '9-21', edition: '2024c', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.4.html#sect_9.3.4' } },
    ],
  },
  {
    role: 'reject reason',
    source: 2,
    values: [
      { from: 1, to: 1, name: 'NoReasonGiven', symbol: 'no-reason-given', explanation: 'The network layer of the peer gives no reason: look at the log of the peer.', citation: { part: 'PS3.8', section: '9.3.4', table: '9-21', edition: '2024c', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.4.html#sect_9.3.4' }, retry: 'after change', actors: ['administrator'] },
      { from: 2, to: 2, name: 'ProtocolVersionNotSupported', symbol: 'protocol-version-not-supported', explanation: 'The request does not offer version 1 of the upper layer protocol.', citation: { part: 'PS3.8', section: '9.3.4', table: '9-21', edition: '2024c', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.4.html#sect_9.3.4' }, retry: 'after change', actors: ['sender'] },
    ],
  },
  {
    role: 'reject reason',
    source: 3,
    values: [
      { from: 0, to: 0, symbol: 'reserved', explanation: 'Reserved: DICOM gives it no meaning.', citation: { part: 'PS3.8', section: '9.3.4', table: '9-21', edition: '2024c', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.4.html#sect_9.3.4' } },
      { from: 1, to: 1, name: 'TemporaryCongestion', symbol: 'temporary-congestio', reading: 'temporary-congestion', explanation: 'The peer reports that it is overloaded: check its load and its open associations.', citation: { part: 'PS3.8', section: '9.3.4', table: '9-21', edition: '2024c', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.4.html#sect_9.3.4' }, retry: 'later', actors: [], discrepancies: ['temporary-congestio'] },
      { from: 2, to: 2, name: 'LocalLimitExceeded', symbol: 'local-limit-exceeded', explanation: 'The peer has reached its limit of associations: check how many it allows, and whether programs leave associations open.', citation: { part: 'PS3.8', section: '9.3.4', table: '9-21', edition: '2024c', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.4.html#sect_9.3.4' }, retry: 'later', actors: ['sender', 'administrator'] },
      { from: 3, to: 7, symbol: 'reserved', explanation: 'Reserved: DICOM gives it no meaning.', citation: { part: 'PS3.8', section: '9.3.4', table: '9-21', edition: '2024c', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.4.html#sect_9.3.4' } },
    ],
  },
  {
    role: 'abort source',
    values: [
      { from: 0, to: 0, name: 'ServiceUser', symbol: 'DICOM UL service-user (initiated abort)', explanation: 'The application of the peer aborted; the PDU gives no reason. Right after the association was opened, the peer often does not know or allow the AE title or host. During a transfer, it often ran into a timeout or an error: look at its log.', saidBy: 'service-user', citation: { part: 'PS3.8', section: '9.3.8', table: '9-26', edition: '2024c', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.8.html#sect_9.3.8' }, retry: 'after change', actors: ['administrator'] },
      { from: 1, to: 1, symbol: 'reserved', explanation: 'Reserved: DICOM gives it no meaning.', citation: { part: 'PS3.8', section: '9.3.8', table: '9-26', edition: '2024c', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.8.html#sect_9.3.8' } },
      { from: 2, to: 2, name: 'ServiceProvider', symbol: 'DICOM UL service-provider (initiated abort)', explanation: 'The network layer of the peer aborted the association.', saidBy: 'service-provider', citation: { part: 'PS3.8', section: '9.3.8', table: '9-26', edition: '2024c', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.8.html#sect_9.3.8' } },
    ],
  },
  {
    role: 'abort reason',
    source: 2,
    values: [
      { from: 0, to: 0, name: 'ReasonNotSpecified', symbol: 'reason-not-specified', explanation: 'The network layer of the peer gives no reason for the abort: look at the log of the peer.', citation: { part: 'PS3.8', section: '9.3.8', table: '9-26', edition: '2024c', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.8.html#sect_9.3.8' }, retry: 'later', actors: ['administrator'], discrepancies: ['abort-reasons-run-together'] },
      { from: 1, to: 1, name: 'UnrecognizedPDU', symbol: 'unrecognized-PDU', explanation: 'The peer received a PDU of a type that does not exist: report it to the vendor of the sending program.', citation: { part: 'PS3.8', section: '9.3.8', table: '9-26', edition: '2024c', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.8.html#sect_9.3.8' }, retry: 'after change', actors: ['sender'], discrepancies: ['abort-reasons-run-together'] },
      { from: 2, to: 2, name: 'UnexpectedPDU', symbol: 'unexpected-PDU', explanation: 'The peer received a PDU that it did not expect at this point: look at both logs for what was sent before.', citation: { part: 'PS3.8', section: '9.3.8', table: '9-26', edition: '2024c', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.8.html#sect_9.3.8' }, retry: 'after change', actors: ['sender'] },
      { from: 3, to: 3, symbol: 'reserved', explanation: 'Reserved: DICOM gives it no meaning.', citation: { part: 'PS3.8', section: '9.3.8', table: '9-26', edition: '2024c', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.8.html#sect_9.3.8' } },
      { from: 4, to: 4, name: 'UnrecognizedPDUParameter', symbol: 'unrecognized-PDU parameter', explanation: 'The peer received a PDU with an item that does not exist: report it to the vendor of the sending program.', citation: { part: 'PS3.8', section: '9.3.8', table: '9-26', edition: '2024c', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.8.html#sect_9.3.8' }, retry: 'after change', actors: ['sender'] },
      { from: 5, to: 5, name: 'UnexpectedPDUParameter', symbol: 'unexpected-PDU parameter', explanation: 'The peer received a PDU with an item that it did not expect at this point: report it to the vendor of the sending program.', citation: { part: 'PS3.8', section: '9.3.8', table: '9-26', edition: '2024c', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.8.html#sect_9.3.8' }, retry: 'after change', actors: ['sender'] },
      { from: 6, to: 6, name: 'InvalidPDUParameterValue', symbol: 'invalid-PDU-parameter value', explanation: 'The peer received a PDU with an item whose value is not allowed: report it to the vendor of the sending program.', citation: { part: 'PS3.8', section: '9.3.8', table: '9-26', edition: '2024c', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.8.html#sect_9.3.8' }, retry: 'after change', actors: ['sender'] },
    ],
  },
  {
    role: 'presentation context result',
    values: [
      { from: 0, to: 0, name: 'Acceptance', symbol: 'acceptance', explanation: 'The SOP Class may be used with the accepted transfer syntax.', citation: { part: 'PS3.8', section: '9.3.3.2', table: '9-18', edition: '2024c', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.3.2.html#sect_9.3.3.2' } },
      { from: 1, to: 1, name: 'UserRejection', symbol: 'user-rejection', explanation: 'The application of the peer refused this SOP Class and gives no reason.', saidBy: 'service-user', citation: { part: 'PS3.8', section: '9.3.3.2', table: '9-18', edition: '2024c', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.3.2.html#sect_9.3.3.2' }, retry: 'after change', actors: ['administrator'] },
      { from: 2, to: 2, name: 'NoReason', symbol: 'no-reason (provider rejection)', explanation: 'The network layer of the peer refused this SOP Class and gives no reason.', saidBy: 'service-provider', citation: { part: 'PS3.8', section: '9.3.3.2', table: '9-18', edition: '2024c', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.3.2.html#sect_9.3.3.2' }, retry: 'after change', actors: ['administrator'] },
      { from: 3, to: 3, name: 'AbstractSyntaxNotSupported', symbol: 'abstract-syntax-not-supported (provider rejection)', explanation: 'The peer does not support the SOP Class proposed in this presentation context.', saidBy: 'service-provider', citation: { part: 'PS3.8', section: '9.3.3.2', table: '9-18', edition: '2024c', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.3.2.html#sect_9.3.3.2' }, retry: 'no', actors: ['administrator'] },
      { from: 4, to: 4, name: 'TransferSyntaxesNotSupported', symbol: 'transfer-syntaxes-not-supported (provider rejection)', explanation: 'The peer supports the SOP Class, but none of the proposed transfer syntaxes: propose others, with Implicit VR Little Endian among them.', saidBy: 'service-provider', citation: { part: 'PS3.8', section: '9.3.3.2', table: '9-18', edition: '2024c', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.3.2.html#sect_9.3.3.2' }, retry: 'after change', actors: ['sender'] },
    ],
  },
  {
    role: 'PDU type',
    values: [
      { from: 1, to: 1, name: 'AssociateRequest', symbol: 'A-ASSOCIATE-RQ', explanation: 'Proposes an association.', citation: { part: 'PS3.8', section: '9.3.2', table: '9-11', edition: '2024c', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.2.html#sect_9.3.2' } },
      { from: 2, to: 2, name: 'AssociateAccept', symbol: 'A-ASSOCIATE-AC', explanation: 'Accepts an association.', citation: { part: 'PS3.8', section: '9.3.3', table: '9-17', edition: '2024c', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.3.html#sect_9.3.3' } },
      { from: 3, to: 3, name: 'AssociateReject', symbol: 'A-ASSOCIATE-RJ', explanation: 'Rejects an association.', citation: { part: 'PS3.8', section: '9.3.4', table: '9-21', edition: '2024c', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.4.html#sect_9.3.4' } },
      { from: 4, to: 4, name: 'DataTransfer', symbol: 'P-DATA-TF', explanation: 'Carries messages.', citation: { part: 'PS3.8', section: '9.3.5', table: '9-22', edition: '2024c', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.5.html#sect_9.3.5' } },
      { from: 5, to: 5, name: 'ReleaseRequest', symbol: 'A-RELEASE-RQ', explanation: 'Proposes to release an association.', citation: { part: 'PS3.8', section: '9.3.6', table: '9-24', edition: '2024c', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.6.html#sect_9.3.6' } },
      { from: 6, to: 6, name: 'ReleaseResponse', symbol: 'A-RELEASE-RP', explanation: 'Confirms the release of an association.', citation: { part: 'PS3.8', section: '9.3.7', table: '9-25', edition: '2024c', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.7.html#sect_9.3.7' } },
      { from: 7, to: 7, name: 'Abort', symbol: 'A-ABORT', explanation: 'Aborts an association.', citation: { part: 'PS3.8', section: '9.3.8', table: '9-26', edition: '2024c', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.8.html#sect_9.3.8' } },
    ],
  },
];

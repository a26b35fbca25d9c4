// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { Advice, Citation, DIMSEService } from '../types.js';
import type { WebAcronym, WebService, WebTransaction } from './http-tables.js';
/** A kind of crosswalk. */
export type CrosswalkId = 'http-to-dimse' | 'dimse-to-http' | 'store-status-to-reason' | 'failure-reason-to-commitment' | 'rejection-to-retry';

/** A row of a crosswalk. */
export interface CrosswalkRow {
  readonly first: number;
  readonly last: number;
  /** A Status Code, an HTTP status or a reason, `same` for the same value; undefined where nothing fits. */
  readonly to?: number | 'same';
  /** The answer where an advice is asked for. */
  readonly retry?: Advice['retry'];
  readonly why: string;
  /** Where the standard says so; undefined where it is silent. */
  readonly citation?: Citation;
}

/** A crosswalk. */
export interface Crosswalk {
  readonly id: CrosswalkId;
  readonly services?: readonly DIMSEService[];
  readonly webService?: WebService;
  readonly transaction?: WebTransaction;
  /** What people call the transaction. */
  readonly acronym?: WebAcronym;
  readonly rows: readonly CrosswalkRow[];
}

/** From codes of one world to those of another. */
export const crosswalks: readonly Crosswalk[] = [
  {
    id: 'http-to-dimse',
    services: ['C-STORE'],
    webService: 'Studies Service',
    transaction: 'Store Transaction',
    acronym: 'STOW-RS',
    rows: [
      { first: 200, last: 200, to: 0, why: 'The instance is stored.', citation: { part: 'PS3.18', section: '10.5.3.1', table: null, edition: '2024e', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_10.5.3.html#sect_10.5.3.1' } },
      { first: 202, last: 202, why: 'Stored with warnings, or one of several failed: take the reason of the instance from the payload.', citation: { part: 'PS3.18', section: '10.5.3.1', table: null, edition: '2024e', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_10.5.3.html#sect_10.5.3.1' } },
      { first: 400, last: 400, to: 49152, why: 'The server could not make sense of the request.' },
      { first: 401, last: 401, to: 292, why: 'The server wants credentials: not authorized.' },
      { first: 403, last: 403, to: 292, why: 'The server does not allow it: not authorized.' },
      { first: 404, last: 404, to: 49152, why: 'The address is wrong; no status of C-STORE says so.' },
      { first: 409, last: 409, why: 'Not stored: take the reason of the instance from the payload.', citation: { part: 'PS3.18', section: '10.5.3.1', table: null, edition: '2024e', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_10.5.3.html#sect_10.5.3.1' } },
      { first: 411, last: 411, to: 49152, why: 'A fault of the gateway; no status of C-STORE says so.' },
      { first: 413, last: 413, to: 42752, why: 'Too large for the server: out of resources.' },
      { first: 415, last: 415, to: 49152, why: 'The server does not take DICOM files there; it does not say that it refuses the SOP Class.' },
      { first: 500, last: 500, to: 49152, why: 'The server failed, and does not say why.' },
      { first: 501, last: 501, to: 290, why: 'For SOP Class Not Supported.', citation: { part: 'PS3.18', section: '8.5', table: null, edition: '2024e', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.5.html#sect_8.5' } },
      { first: 503, last: 503, to: 42752, why: 'Overloaded or being serviced: out of resources, try again later.' },
      { first: 505, last: 505, to: 49152, why: 'A fault of the gateway; no status of C-STORE says so.' },
    ],
  },
  {
    id: 'http-to-dimse',
    services: ['C-FIND'],
    webService: 'Studies Service',
    transaction: 'Search Transaction',
    acronym: 'QIDO-RS',
    rows: [
      { first: 200, last: 200, to: 0, why: 'The search is complete; each match is a response of its own, with FF00.', citation: { part: 'PS3.18', section: '10.6.3.1', table: null, edition: '2024e', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_10.6.3.html#sect_10.6.3.1' } },
      { first: 204, last: 204, to: 0, why: 'Nothing matches: complete without a match.', citation: { part: 'PS3.18', section: '10.6.3.1', table: null, edition: '2024e', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_10.6.3.html#sect_10.6.3.1' } },
      { first: 206, last: 206, to: 0, why: 'A part of the matches; only repository queries have a status for it, B001.' },
      { first: 400, last: 400, to: 43264, why: 'The server does not take the keys: the Identifier does not match the SOP Class.' },
      { first: 401, last: 401, to: 292, why: 'The server wants credentials: not authorized.' },
      { first: 403, last: 403, to: 292, why: 'The server does not allow it: not authorized.' },
      { first: 404, last: 404, to: 49152, why: 'The address is wrong; no status of C-FIND says so.' },
      { first: 413, last: 413, to: 42752, why: 'Too many matches: out of resources, ask for less.' },
      { first: 500, last: 500, to: 49152, why: 'The server failed, and does not say why.' },
      { first: 501, last: 501, to: 290, why: 'For SOP Class Not Supported.', citation: { part: 'PS3.18', section: '8.5', table: null, edition: '2024e', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.5.html#sect_8.5' } },
      { first: 503, last: 503, to: 42752, why: 'Overloaded or being serviced: out of resources, try again later.' },
    ],
  },
  {
    id: 'http-to-dimse',
    services: ['C-GET', 'C-MOVE'],
    webService: 'Studies Service',
    transaction: 'Retrieve Transaction',
    acronym: 'WADO-RS',
    rows: [
      { first: 200, last: 200, to: 0, why: 'Everything was there; what the destination answers decides in the end.', citation: { part: 'PS3.18', section: '10.4.3.1', table: null, edition: '2024e', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_10.4.3.html#sect_10.4.3.1' } },
      { first: 206, last: 206, to: 45056, why: 'Some was there, and some was not.', citation: { part: 'PS3.18', section: '10.4.3.1', table: null, edition: '2024e', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_10.4.3.html#sect_10.4.3.1' } },
      { first: 400, last: 400, to: 43264, why: 'The server does not take the request: the Identifier does not match the SOP Class.' },
      { first: 401, last: 401, to: 292, why: 'The server wants credentials: not authorized.' },
      { first: 403, last: 403, to: 292, why: 'The server does not allow it: not authorized.' },
      { first: 404, last: 404, why: 'Nothing there: DIMSE has no status for it; a Success without sub-operations says the same.' },
      { first: 406, last: 406, to: 42754, why: 'The server cannot give the transfer syntax, so the sub-operations cannot be done.' },
      { first: 410, last: 410, why: 'Gone: DIMSE has no status for it; a Success without sub-operations says the same.' },
      { first: 413, last: 413, to: 42754, why: 'Too large for the server: out of resources.' },
      { first: 500, last: 500, to: 49152, why: 'The server failed, and does not say why.' },
      { first: 501, last: 501, to: 290, why: 'For SOP Class Not Supported.', citation: { part: 'PS3.18', section: '8.5', table: null, edition: '2024e', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.5.html#sect_8.5' } },
      { first: 503, last: 503, to: 42754, why: 'Overloaded or being serviced: out of resources, try again later.' },
    ],
  },
  {
    id: 'dimse-to-http',
    services: ['C-STORE'],
    webService: 'Studies Service',
    transaction: 'Store Transaction',
    acronym: 'STOW-RS',
    rows: [
      { first: 0, last: 0, to: 200, why: 'Stored.', citation: { part: 'PS3.18', section: '10.5.3.1', table: null, edition: '2024e', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_10.5.3.html#sect_10.5.3.1' } },
      { first: 45056, last: 45056, to: 202, why: 'Stored with a warning; the Warning Reason goes into the payload. The standard speaks only of several instances.' },
      { first: 45062, last: 45062, to: 202, why: 'Stored with a warning; the Warning Reason goes into the payload. The standard speaks only of several instances.' },
      { first: 45063, last: 45063, to: 202, why: 'Stored with a warning; the Warning Reason goes into the payload. The standard speaks only of several instances.' },
      { first: 42752, last: 43007, to: 503, why: 'Out of resources: try again later. With several instances 409, and the reason in the payload.' },
      { first: 43264, last: 43519, to: 409, why: 'Not stored; the Failure Reason goes into the payload.' },
      { first: 49152, last: 53247, to: 409, why: 'Not stored; the Failure Reason goes into the payload.' },
      { first: 279, last: 279, to: 409, why: 'A conflict in the request; the Failure Reason goes into the payload.' },
      { first: 290, last: 290, to: 409, why: 'For an unsupported SOP Class among the instances; 501 where the service does not do it at all.', citation: { part: 'PS3.18', section: '10.5.3.1', table: null, edition: '2024e', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_10.5.3.html#sect_10.5.3.1' } },
      { first: 292, last: 292, to: 403, why: 'Not authorized.' },
      { first: 272, last: 272, to: 500, why: 'Something went wrong at the server.' },
      { first: 528, last: 528, to: 500, why: 'A fault of the gateway, not of the user agent.' },
      { first: 529, last: 529, to: 500, why: 'A fault of the gateway, not of the user agent.' },
      { first: 530, last: 530, to: 500, why: 'A fault of the gateway, not of the user agent.' },
    ],
  },
  {
    id: 'dimse-to-http',
    services: ['C-FIND'],
    webService: 'Studies Service',
    transaction: 'Search Transaction',
    acronym: 'QIDO-RS',
    rows: [
      { first: 0, last: 0, to: 200, why: 'Complete; 204 if nothing matched.', citation: { part: 'PS3.18', section: '10.6.3.1', table: null, edition: '2024e', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_10.6.3.html#sect_10.6.3.1' } },
      { first: 65280, last: 65280, why: 'Not final: wait for the last response.' },
      { first: 65281, last: 65281, why: 'Not final: wait for the last response.' },
      { first: 65024, last: 65024, why: 'Canceled by the gateway itself: nobody waits for the answer.' },
      { first: 45057, last: 45057, to: 200, why: 'Matches are missing; a Warning header says so.' },
      { first: 42752, last: 43007, to: 503, why: 'Out of resources: try again later, or ask for less.' },
      { first: 43264, last: 43519, to: 400, why: 'The Identifier does not match the SOP Class: the query parameters do not fit.' },
      { first: 49152, last: 53247, to: 500, why: 'The peer failed, and may not say why.' },
      { first: 290, last: 290, to: 501, why: 'For SOP Class Not Supported.', citation: { part: 'PS3.18', section: '8.5', table: null, edition: '2024e', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.5.html#sect_8.5' } },
      { first: 292, last: 292, to: 403, why: 'Not authorized.' },
      { first: 528, last: 528, to: 500, why: 'A fault of the gateway, not of the user agent.' },
      { first: 529, last: 529, to: 500, why: 'A fault of the gateway, not of the user agent.' },
      { first: 530, last: 530, to: 500, why: 'A fault of the gateway, not of the user agent.' },
    ],
  },
  {
    id: 'dimse-to-http',
    services: ['C-GET', 'C-MOVE'],
    webService: 'Studies Service',
    transaction: 'Retrieve Transaction',
    acronym: 'WADO-RS',
    rows: [
      { first: 0, last: 0, to: 200, why: 'Everything came; 404 if there was nothing to send.', citation: { part: 'PS3.18', section: '10.4.3.1', table: null, edition: '2024e', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_10.4.3.html#sect_10.4.3.1' } },
      { first: 45056, last: 45056, to: 206, why: 'Some came, and some did not. 200 if all came and only had warnings.', citation: { part: 'PS3.18', section: '10.4.3.1', table: null, edition: '2024e', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_10.4.3.html#sect_10.4.3.1' } },
      { first: 65280, last: 65280, why: 'Not final: wait for the last response.' },
      { first: 65024, last: 65024, why: 'Canceled by the gateway itself: nobody waits for the answer.' },
      { first: 42753, last: 42753, to: 503, why: 'Out of resources: try again later.' },
      { first: 42754, last: 42754, to: 503, why: 'Out of resources, or the destination could not be reached: try again later.' },
      { first: 43009, last: 43009, to: 500, why: 'The peer does not know the gateway as a destination: a fault of its configuration.' },
      { first: 43264, last: 43264, to: 400, why: 'The Identifier does not match the SOP Class.' },
      { first: 49152, last: 53247, to: 500, why: 'The peer failed, and may not say why.' },
      { first: 290, last: 290, to: 501, why: 'For SOP Class Not Supported.', citation: { part: 'PS3.18', section: '8.5', table: null, edition: '2024e', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.5.html#sect_8.5' } },
      { first: 292, last: 292, to: 403, why: 'Not authorized.' },
      { first: 528, last: 528, to: 500, why: 'A fault of the gateway, not of the user agent.' },
      { first: 529, last: 529, to: 500, why: 'A fault of the gateway, not of the user agent.' },
      { first: 530, last: 530, to: 500, why: 'A fault of the gateway, not of the user agent.' },
    ],
  },
  {
    id: 'store-status-to-reason',
    services: ['C-STORE'],
    webService: 'Studies Service',
    transaction: 'Store Transaction',
    acronym: 'STOW-RS',
    rows: [
      { first: 45056, last: 45056, to: 'same', why: 'Warning Reason with the same value.', citation: { part: 'PS3.18', section: 'I.2.1', table: null, edition: '2024e', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_I.2.html#sect_I.2.1' } },
      { first: 45062, last: 45062, to: 'same', why: 'Warning Reason with the same value.', citation: { part: 'PS3.18', section: 'I.2.1', table: null, edition: '2024e', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_I.2.html#sect_I.2.1' } },
      { first: 45063, last: 45063, to: 'same', why: 'Warning Reason with the same value.', citation: { part: 'PS3.18', section: 'I.2.1', table: null, edition: '2024e', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_I.2.html#sect_I.2.1' } },
      { first: 42752, last: 43007, to: 'same', why: 'Failure Reason with the same value.', citation: { part: 'PS3.18', section: 'I.2.2', table: null, edition: '2024e', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_I.2.2.html#sect_I.2.2' } },
      { first: 43264, last: 43519, to: 'same', why: 'Failure Reason with the same value.', citation: { part: 'PS3.18', section: 'I.2.2', table: null, edition: '2024e', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_I.2.2.html#sect_I.2.2' } },
      { first: 49442, last: 49442, to: 49152, why: 'As a Failure Reason C122 means that the transfer syntax is not supported; as a status it is the peer\'s own.' },
      { first: 49152, last: 53247, to: 'same', why: 'Failure Reason with the same value.', citation: { part: 'PS3.18', section: 'I.2.2', table: null, edition: '2024e', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_I.2.2.html#sect_I.2.2' } },
      { first: 272, last: 272, to: 'same', why: 'Failure Reason with the same value, although C-STORE does not list it.', citation: { part: 'PS3.18', section: 'I.2.2', table: null, edition: '2024e', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_I.2.2.html#sect_I.2.2' } },
      { first: 290, last: 290, to: 'same', why: 'Failure Reason with the same value.', citation: { part: 'PS3.18', section: 'I.2.2', table: null, edition: '2024e', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_I.2.2.html#sect_I.2.2' } },
      { first: 279, last: 279, to: 'same', why: 'Annex I has no reason for it, and allows more codes.' },
      { first: 292, last: 292, to: 'same', why: 'Annex I has no reason for it, and allows more codes.' },
      { first: 528, last: 528, to: 272, why: 'A fault of the gateway, not of the instance.' },
      { first: 529, last: 529, to: 272, why: 'A fault of the gateway, not of the instance.' },
      { first: 530, last: 530, to: 272, why: 'A fault of the gateway, not of the instance.' },
    ],
  },
  {
    id: 'failure-reason-to-commitment',
    rows: [
      { first: 42752, last: 43007, to: 531, why: 'Out of resources is a resource limitation.' },
      { first: 43264, last: 43519, to: 274, why: 'It was not stored, so it is not there.' },
      { first: 49442, last: 49442, to: 274, why: 'It was not stored, so it is not there.' },
      { first: 49152, last: 53247, to: 274, why: 'It was not stored, so it is not there.' },
      { first: 272, last: 272, to: 272, why: 'The same reason.', citation: { part: 'PS3.3', section: 'C.14.1.1', table: null, edition: '2024c', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.14.html#sect_C.14.1.1' } },
      { first: 290, last: 290, to: 290, why: 'The same reason.', citation: { part: 'PS3.3', section: 'C.14.1.1', table: null, edition: '2024c', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.14.html#sect_C.14.1.1' } },
    ],
  },
  {
    id: 'rejection-to-retry',
    rows: [
      { first: 1, last: 1, retry: 'after change', why: 'Permanent: there is no need to call later, the cause stays.', citation: { part: 'PS3.8', section: '7.1.1.7', table: null, edition: '2024c', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part08/chapter_7.html#sect_7.1.1.7' } },
      { first: 2, last: 2, retry: 'later', why: 'Transient: it may work later. The standard says only that a permanent one needs no call later.' },
    ],
  },
  ];

// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { Citation } from '../types.js';
/** A class of HTTP statuses. */
export type HTTPClassName = 'Success' | 'Redirection' | 'Client Error' | 'Server Error';
/** A DICOMweb service of PS3.18. */
export type WebService = 'DICOM Web Services' | 'URI Service' | 'Studies Service' | 'Worklist Service' | 'Non-Patient Instance Service' | 'Storage Commitment Service' | 'Modality Scheduled Procedure Step Service' | 'Modality Performed Procedure Step Service';
/** A transaction of a DICOMweb service. */
export type WebTransaction = 'Retrieve Capabilities Transaction' | 'Open Notification Connection Transaction' | 'Retrieve DICOM Instance Transaction' | 'Retrieve Rendered Instance Transaction' | 'Retrieve Transaction' | 'Store Transaction' | 'Search Transaction' | 'Create Workitem Transaction' | 'Retrieve Workitem Transaction' | 'Update Workitem Transaction' | 'Change Workitem State Transaction' | 'Request Cancellation Transaction' | 'Subscribe Transaction' | 'Unsubscribe Transaction' | 'Suspend Global Subscription Transaction' | 'Request Transaction' | 'Result Check Transaction' | 'Create Transaction' | 'Update Transaction';
/** What people call a transaction or a service. */
export type WebAcronym = 'WADO-URI' | 'WADO-RS' | 'STOW-RS' | 'QIDO-RS' | 'UPS-RS';

/** A class of HTTP statuses. */
export interface HTTPClass {
  readonly name: HTTPClassName;
  readonly from: number;
  readonly to: number;
  readonly explanation: string;
}

/** What a table of PS3.18 says of an HTTP status. */
export interface WebEntry {
  readonly code: number;
  /** Success or Failure as the table of the transaction prints it; in the general table the class. */
  readonly category: string;
  /** The constant. */
  readonly name: string;
  /** The reason phrase as printed. */
  readonly phrase: string;
  /** The first sentence as printed. */
  readonly meaning: string;
  /** What happened, in our words; undefined where the meaning says enough. */
  readonly explanation?: string;
  /** The last edition that has it, if it was removed from the standard. */
  readonly until?: string;
  /** What removed it, where that is known. */
  readonly changeProposals?: readonly string[];
  readonly discrepancies: readonly string[];
}

/** A table of HTTP statuses; the general one has neither service nor transaction. */
export interface WebTable {
  readonly service?: WebService;
  readonly transaction?: WebTransaction;
  /** What people call it, such as STOW-RS. */
  readonly acronym?: WebAcronym;
  readonly citation: Citation;
  readonly rows: readonly WebEntry[];
}

/** The classes of HTTP statuses. */
export const httpClasses: readonly HTTPClass[] = [
  { name: 'Success', from: 200, to: 299, explanation: 'The server received, understood and accepted the request.' },
  { name: 'Redirection', from: 300, to: 399, explanation: 'The user agent must take another step to complete the request.' },
  { name: 'Client Error', from: 400, to: 499, explanation: 'The request is at fault; the payload should say how, and whether the condition is permanent.' },
  { name: 'Server Error', from: 500, to: 599, explanation: 'The server failed or cannot perform the request; the payload should say why, and whether the condition is permanent.' },
];

/** The HTTP statuses of every transaction. */
export const generalTable: WebTable = {
  citation: { part: 'PS3.18', section: '8.5', table: '8.5-1', edition: '2025c', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.5.html#sect_8.5' },
  rows: [
    { code: 200, category: 'Success', name: 'OK', phrase: 'OK', meaning: 'All Target Resource representations are contained in the payload.', explanation: 'The payload has everything that was requested.', discrepancies: ['web-200-success'] },
    { code: 201, category: 'Success', name: 'Created', phrase: 'Created', meaning: 'The request has been fulfilled and has resulted in one or more new resources being created.', explanation: 'The server created a new resource; the Location header may give its address.', discrepancies: [] },
    { code: 202, category: 'Success', name: 'Accepted', phrase: 'Accepted', meaning: 'The request has been accepted for processing, but the processing has not been completed.', explanation: 'The server accepted the request but has not finished it; the payload should give the state.', discrepancies: [] },
    { code: 203, category: 'Success', name: 'NonAuthoritativeInformation', phrase: 'Non-Authoritative Information', meaning: 'The request was successful, but the enclosed payload has been modified from that of the origin server\'s 200 (OK) response by a transforming proxy.', explanation: 'Done, but a proxy on the way changed the payload.', discrepancies: [] },
    { code: 204, category: 'Success', name: 'NoContent', phrase: 'No-Content', meaning: 'The server has successfully fulfilled the request and there is no additional content to send in the response payload body.', explanation: 'Done; the response has no payload, for example because nothing matched.', discrepancies: ['web-204-no-content'] },
    { code: 205, category: 'Success', name: 'ResetContent', phrase: 'Reset Content', meaning: 'The server has fulfilled the request and desires that the user agent reset the "document view", which caused the request to be sent, to its original state as received from the origin server.', explanation: 'Done; the user agent should clear the form that sent the request.', discrepancies: [] },
    { code: 206, category: 'Success', name: 'PartialContent', phrase: 'Partial Content', meaning: 'The 206 (Partial Content) status code indicates that the server is successfully fulfilling a range request for the Target Resource by transferring one or more parts of the selected representation that correspond to the satisfiable ranges found in the request\'s Range Header Field.', explanation: 'The payload is only a part of the resource, as a range request asks for. Until 2024e some transactions used it for incomplete results.', until: '2024e', changeProposals: ['CP 2418'], discrepancies: ['web-206-not-range'] },
    { code: 301, category: 'Redirection', name: 'MovedPermanently', phrase: 'Moved Permanently', meaning: 'The origin server has assigned the Target Resource to a new permanent URI, indicated in a Location Header Field.', explanation: 'The resource has moved permanently: use the address in the Location header from now on.', discrepancies: [] },
    { code: 303, category: 'Redirection', name: 'SeeOther', phrase: 'See Other', meaning: 'The origin the server is redirecting the user agent to a different resource, as indicated by a URI in the Location Header Field, which will provide a response to the original request.', explanation: 'The result is at the address in the Location header: fetch it there with GET.', discrepancies: [] },
    { code: 304, category: 'Redirection', name: 'NotModified', phrase: 'Not Modified', meaning: 'The origin server has received a conditional GET or HEAD request that would have resulted in a 200 (OK) response if it were not for the fact that the condition evaluated to false.', explanation: 'The copy that the user agent has is still current.', discrepancies: [] },
    { code: 400, category: 'Client Error', name: 'BadRequest', phrase: 'Bad Request', meaning: 'The server cannot or will not process the request due to something that is perceived to be a client error (e.g., malformed request syntax, invalid request).', explanation: 'The server does not accept the form or content of the request: correct it before you send it again.', discrepancies: ['web-400-characters'] },
    { code: 401, category: 'Client Error', name: 'Unauthorized', phrase: 'Unauthorized', meaning: 'The request has not been fulfilled because it lacks valid authentication credentials for the service or Target Resource.', explanation: 'Credentials are missing, wrong or expired: check the token or the account. The WWW-Authenticate header names the kind of login.', discrepancies: [] },
    { code: 403, category: 'Client Error', name: 'Forbidden', phrase: 'Forbidden', meaning: 'The origin server understood the request, but refused to authorize it (e.g., an authorized user with insufficient privileges).', explanation: 'The server does not allow this user to do it: check rights and roles.', discrepancies: [] },
    { code: 404, category: 'Client Error', name: 'NotFound', phrase: 'Not Found', meaning: 'The origin server did not find a representation for the Target Resource or is not willing to disclose that one exists.', explanation: 'The resource does not exist, or the server hides it: check the address and the UIDs in it.', discrepancies: [] },
    { code: 405, category: 'Client Error', name: 'MethodNotAllowed', phrase: 'Method Not Allowed', meaning: 'The method in the request is known by the origin server but not supported by the target service or resource.', explanation: 'The resource does not support this method; the Allow header lists those that it supports.', discrepancies: [] },
    { code: 406, category: 'Client Error', name: 'NotAcceptable', phrase: 'Not Acceptable', meaning: 'The Target Resource does not have a representation that would be acceptable to the user agent, per the Content Negotiation Header Fields in the request, and the server is unwilling to supply a default representation.', explanation: 'The server supports none of the media types in the Accept header: accept others.', discrepancies: [] },
    { code: 409, category: 'Client Error', name: 'Conflict', phrase: 'Conflict', meaning: 'The request could not be completed due to a conflict with the current state of the Target Resource.', explanation: 'The request conflicts with the state of the resource. The payload should say what to change; for a store request it gives the Failure Reason of each instance.', discrepancies: [] },
    { code: 410, category: 'Client Error', name: 'Gone', phrase: 'Gone', meaning: 'Access to the Target Resource is no longer available at the origin server and this condition is likely to be permanent.', explanation: 'The resource existed and was removed permanently.', discrepancies: [] },
    { code: 411, category: 'Client Error', name: 'LengthRequired', phrase: 'Length Required', meaning: 'The origin server refuses to accept the request because the Content-Length Header Field was not specified.', explanation: 'The request needs a Content-Length header.', discrepancies: [] },
    { code: 413, category: 'Client Error', name: 'PayloadTooLarge', phrase: 'Payload Too Large', meaning: 'The server is refusing to process the request because the request payload is larger than the server is willing or able to process.', explanation: 'The payload or the result is larger than the server or a proxy before it allows: send or request fewer objects at once.', discrepancies: [] },
    { code: 414, category: 'Client Error', name: 'URITooLong', phrase: 'URI Too Long', meaning: 'The server is refusing to service the request because the request-target ([RFC7230] Section 5.3) is longer than the server is willing to interpret.', explanation: 'The address of the request is too long: use fewer or shorter parameters.', discrepancies: [] },
    { code: 415, category: 'Client Error', name: 'UnsupportedMediaType', phrase: 'Unsupported Media Type', meaning: 'The origin server does not support the Content-Type in the request payload.', explanation: 'The server does not support the media type of the payload: check Content-Type.', discrepancies: [] },
    { code: 500, category: 'Server Error', name: 'InternalServerError', phrase: 'Internal Server Error', meaning: 'The server encountered an unexpected condition that prevented it from fulfilling the request.', explanation: 'The server failed unexpectedly: look at its log.', discrepancies: [] },
    { code: 501, category: 'Server Error', name: 'NotImplemented', phrase: 'Not Implemented', meaning: 'The server does not support the functionality required to fulfill the request.', explanation: 'The server does not support the function, or in DICOM the SOP Class.', discrepancies: ['web-501-or-409'] },
    { code: 503, category: 'Server Error', name: 'ServiceUnavailable', phrase: 'Service Unavailable', meaning: 'The origin server is currently unable to handle the request due to a temporary overload or scheduled maintenance, which will likely be alleviated after some delay.', explanation: 'The server is overloaded or under maintenance: try again later, after the time in Retry-After if it is given.', discrepancies: [] },
    { code: 505, category: 'Server Error', name: 'HTTPVersionNotSupported', phrase: 'HTTP Version Not Supported', meaning: 'The origin server does not support, or refuses to support, the major version of HTTP that was used in the request message.', explanation: 'The server does not support this HTTP version.', discrepancies: [] },
  ],
};

/** The HTTP statuses of each transaction. */
export const transactionTables: readonly WebTable[] = [
  {
    service: 'DICOM Web Services',
    transaction: 'Retrieve Capabilities Transaction',
    citation: { part: 'PS3.18', section: '8.9.3.1', table: '8.9.3-1', edition: '2025c', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.9.3.html#sect_8.9.3.1' },
    rows: [
      { code: 200, category: 'Success', name: 'OK', phrase: 'OK', meaning: 'All Instances were successfully retrieved.', discrepancies: ['web-instances-retrieved'] },
      { code: 304, category: 'Success', name: 'NotModified', phrase: 'Not Modified', meaning: 'The user agent\'s current representation is up to date, so no payload was returned.', discrepancies: ['web-304-success'] },
      { code: 400, category: 'Failure', name: 'BadRequest', phrase: 'Bad Request', meaning: 'There was a problem with the request.', discrepancies: [] },
    ],
  },
  {
    service: 'DICOM Web Services',
    transaction: 'Open Notification Connection Transaction',
    citation: { part: 'PS3.18', section: '8.10.4.3.1', table: '8.10.4-2', edition: '2025c', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.10.4.3.html#sect_8.10.4.3.1' },
    rows: [
      { code: 101, category: 'Success', name: 'SwitchingProtocols', phrase: 'Switching Protocols', meaning: 'The protocol was successfully changed to WebSocket.', explanation: 'The connection is a WebSocket connection now.', discrepancies: ['web-101-success'] },
      { code: 400, category: 'Failure', name: 'BadRequest', phrase: 'Bad Request', meaning: 'There was a problem with the request.', discrepancies: [] },
    ],
  },
  {
    service: 'URI Service',
    transaction: 'Retrieve DICOM Instance Transaction',
    acronym: 'WADO-URI',
    citation: { part: 'PS3.18', section: '9.4.3.1', table: '9.4.3-1', edition: '2025c', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_9.4.3.html#sect_9.4.3.1' },
    rows: [
      { code: 200, category: 'Success', name: 'OK', phrase: 'OK', meaning: 'The Instance was successfully retrieved.', discrepancies: [] },
      { code: 400, category: 'Failure', name: 'BadRequest', phrase: 'Bad Request', meaning: 'There was a problem with the request.', discrepancies: [] },
      { code: 404, category: 'Failure', name: 'NotFound', phrase: 'Not Found', meaning: 'The resource corresponding to the UIDs in the Query Parameters was not found.', discrepancies: [] },
      { code: 410, category: 'Failure', name: 'Gone', phrase: 'Gone', meaning: 'The resource corresponding to the UIDs in the Query Parameters, once existed, but no longer exists.', discrepancies: [] },
    ],
  },
  {
    service: 'URI Service',
    transaction: 'Retrieve Rendered Instance Transaction',
    acronym: 'WADO-URI',
    citation: { part: 'PS3.18', section: '9.5.3.1', table: '9.5.3-1', edition: '2025c', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_9.5.3.html#sect_9.5.3.1' },
    rows: [
      { code: 200, category: 'Success', name: 'OK', phrase: 'OK', meaning: 'All Instances were successfully rendered and retrieved.', discrepancies: [] },
      { code: 400, category: 'Failure', name: 'BadRequest', phrase: 'Bad Request', meaning: 'There was a problem with the request.', discrepancies: [] },
    ],
  },
  {
    service: 'Studies Service',
    transaction: 'Retrieve Transaction',
    acronym: 'WADO-RS',
    citation: { part: 'PS3.18', section: '10.4.3.1', table: '10.4.3-1', edition: '2025c', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_10.4.3.html#sect_10.4.3.1' },
    rows: [
      { code: 200, category: 'Success', name: 'OK', phrase: 'OK', meaning: 'The response payload contains representations for all of the Target Resource(s)', discrepancies: [] },
      { code: 206, category: 'Success', name: 'PartialContent', phrase: 'Partial Content', meaning: 'The response payload contains representations for some, but not all, of the Target Resource(s)', until: '2024e', changeProposals: ['CP 2418'], discrepancies: ['web-206-not-range'] },
      { code: 400, category: 'Failure', name: 'BadRequest', phrase: 'Bad Request', meaning: 'The origin server cannot process the request because of errors in the request headers or parameters.', discrepancies: [] },
      { code: 404, category: 'Failure', name: 'NotFound', phrase: 'Not Found', meaning: 'The Target Resource does not exist', discrepancies: [] },
      { code: 406, category: 'Failure', name: 'NotAcceptable', phrase: 'Not Acceptable', meaning: 'The origin server does not support any of the Acceptable Media Types', discrepancies: [] },
      { code: 410, category: 'Failure', name: 'Gone', phrase: 'Gone', meaning: 'The Target Resource has been deleted', discrepancies: [] },
      { code: 413, category: 'Failure', name: 'PayloadTooLarge', phrase: 'Payload Too Large', meaning: 'The Target Resource is too large to be returned by the origin server.', discrepancies: [] },
    ],
  },
  {
    service: 'Studies Service',
    transaction: 'Store Transaction',
    acronym: 'STOW-RS',
    citation: { part: 'PS3.18', section: '10.5.3.1', table: '10.5.3-1', edition: '2025c', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_10.5.3.html#sect_10.5.3.1' },
    rows: [
      { code: 200, category: 'Success', name: 'OK', phrase: 'OK', meaning: 'The origin server successfully stored all Instances.', explanation: 'The server says that it stored every instance; the payload should name each.', discrepancies: [] },
      { code: 202, category: 'Success', name: 'Accepted', phrase: 'Accepted', meaning: 'The origin server stored some of the Instances but warnings or failures exist for others.', explanation: 'Some or all instances were stored. The payload names those with a warning and those that failed.', discrepancies: [] },
      { code: 400, category: 'Failure', name: 'BadRequest', phrase: 'Bad Request', meaning: 'The origin server was unable to store any Instances due to bad syntax.', explanation: 'No instance was stored, because the request has a wrong form.', discrepancies: [] },
      { code: 409, category: 'Failure', name: 'Conflict', phrase: 'Conflict', meaning: 'The request was formed correctly but the origin server was unable to store any Instances due to a conflict in the request (e.g., unsupported SOP Class or Study Instance UID mismatch).', explanation: 'The request is well formed, but no instance was stored: for example, the SOP Class is not supported, or the instances belong to another study than the address names. The payload should give the Failure Reason of each instance.', discrepancies: ['web-409-payload', 'web-501-or-409'] },
      { code: 415, category: 'Failure', name: 'UnsupportedMediaType', phrase: 'Unsupported Media Type', meaning: 'The origin server does not support the Media Type specified in the Content-Type Header Field of the request.', explanation: 'The server does not accept payloads of this media type here: check Content-Type of the request and of its parts.', discrepancies: [] },
    ],
  },
  {
    service: 'Studies Service',
    transaction: 'Search Transaction',
    acronym: 'QIDO-RS',
    citation: { part: 'PS3.18', section: '10.6.3.1', table: '10.6.3-1', edition: '2025c', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_10.6.3.html#sect_10.6.3.1' },
    rows: [
      { code: 200, category: 'Success', name: 'OK', phrase: 'OK', meaning: 'The search completed successfully, and the results are contained in the payload.', explanation: 'The payload has the matches; a Warning header points to further results or warnings.', discrepancies: [] },
      { code: 204, category: 'Success', name: 'NoContent', phrase: 'No Content', meaning: 'The search completed successfully, but there were zero results.', explanation: 'Nothing matched.', discrepancies: ['web-204-or-200'] },
      { code: 400, category: 'Failure', name: 'BadRequest', phrase: 'Bad Request', meaning: 'The was a problem with the request.', discrepancies: ['web-the-was'] },
      { code: 413, category: 'Failure', name: 'PayloadTooLarge', phrase: 'Payload Too Large', meaning: 'The search was too broad, and the body of the response should contain a Status Report with additional information about the failure.', discrepancies: [] },
    ],
  },
  {
    service: 'Worklist Service',
    transaction: 'Create Workitem Transaction',
    acronym: 'UPS-RS',
    citation: { part: 'PS3.18', section: '11.4.3.1', table: '11.4.3-1', edition: '2025c', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.4.3.html#sect_11.4.3.1' },
    rows: [
      { code: 201, category: 'Success', name: 'Created', phrase: 'Created', meaning: 'The Target Workitem was successfully added to the Worklist.', discrepancies: [] },
      { code: 400, category: 'Failure', name: 'BadRequest', phrase: 'Bad Request', meaning: 'There was a problem with the request.', explanation: 'The request is not valid; for example, the payload lacks what N-CREATE of a UPS requires.', discrepancies: [] },
      { code: 409, category: 'Failure', name: 'Conflict', phrase: 'Conflict', meaning: 'The Target Workitem already exists.', discrepancies: [] },
    ],
  },
  {
    service: 'Worklist Service',
    transaction: 'Retrieve Workitem Transaction',
    acronym: 'UPS-RS',
    citation: { part: 'PS3.18', section: '11.5.3.1', table: '11.5.3-1', edition: '2025c', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.5.3.html#sect_11.5.3.1' },
    rows: [
      { code: 200, category: 'Success', name: 'OK', phrase: 'OK', meaning: 'All Instances were successfully retrieved.', discrepancies: ['web-instances-retrieved'] },
      { code: 400, category: 'Failure', name: 'BadRequest', phrase: 'Bad Request', meaning: 'There was a problem with the request.', discrepancies: [] },
      { code: 404, category: 'Failure', name: 'NotFound', phrase: 'Not Found', meaning: 'The origin server has no knowledge of the Target Workitem.', discrepancies: [] },
      { code: 409, category: 'Failure', name: 'Conflict', phrase: 'Conflict', meaning: 'The request cannot be performed for one of the following reasons: the submitted request is inconsistent with the current state of the Target Workitem; the Transaction UID is missing; the Transaction UID is incorrect', discrepancies: ['web-transaction-uid-error'] },
      { code: 410, category: 'Failure', name: 'Gone', phrase: 'Gone', meaning: 'The origin server knows that the Target Workitem did exist but has been deleted.', discrepancies: [] },
    ],
  },
  {
    service: 'Worklist Service',
    transaction: 'Update Workitem Transaction',
    acronym: 'UPS-RS',
    citation: { part: 'PS3.18', section: '11.6.3.1', table: '11.6.3-1', edition: '2025c', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.6.3.html#sect_11.6.3.1' },
    rows: [
      { code: 200, category: 'Success', name: 'OK', phrase: 'OK', meaning: 'The Target Workitem was updated.', discrepancies: [] },
      { code: 400, category: 'Failure', name: 'BadRequest', phrase: 'Bad Request', meaning: 'There was a problem with the request. For example: the Target Workitem was in the COMPLETED or CANCELED state; the Transaction UID is missing; the Transaction UID is incorrect; the dataset did not conform to the requirements', discrepancies: ['web-transaction-uid-error'] },
      { code: 404, category: 'Failure', name: 'NotFound', phrase: 'Not Found', meaning: 'The Target Workitem was not found.', discrepancies: [] },
      { code: 409, category: 'Failure', name: 'Conflict', phrase: 'Conflict', meaning: 'The request is inconsistent with the current state of the Target Workitem', discrepancies: [] },
      { code: 410, category: 'Failure', name: 'Gone', phrase: 'Gone', meaning: 'The Target Workitem once existed, but no longer exists.', discrepancies: [] },
    ],
  },
  {
    service: 'Worklist Service',
    transaction: 'Change Workitem State Transaction',
    acronym: 'UPS-RS',
    citation: { part: 'PS3.18', section: '11.7.3.1', table: '11.7.3-1', edition: '2025c', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.7.3.html#sect_11.7.3.1' },
    rows: [
      { code: 200, category: 'Success', name: 'OK', phrase: 'OK', meaning: 'The update was successful, and the response payload contains a Status Report document.', discrepancies: [] },
      { code: 400, category: 'Failure', name: 'BadRequest', phrase: 'Bad Request', meaning: 'The request cannot be performed for one of the following reasons: the request is invalid given the current state of the Target Workitem; the Transaction UID is missing; the Transaction UID is incorrect', discrepancies: ['web-transaction-uid-error'] },
      { code: 404, category: 'Failure', name: 'NotFound', phrase: 'Not Found', meaning: 'The Target Workitem was not found.', discrepancies: [] },
      { code: 409, category: 'Failure', name: 'Conflict', phrase: 'Conflict', meaning: 'The request is inconsistent with the current state of the Target Workitem', discrepancies: [] },
      { code: 410, category: 'Failure', name: 'Gone', phrase: 'Gone', meaning: 'The Target Workitem once existed, but no longer exists.', discrepancies: [] },
    ],
  },
  {
    service: 'Worklist Service',
    transaction: 'Request Cancellation Transaction',
    acronym: 'UPS-RS',
    citation: { part: 'PS3.18', section: '11.8.3.1', table: '11.8.3-1', edition: '2026a', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.8.3.html#sect_11.8.3.1' },
    rows: [
      { code: 202, category: 'Success', name: 'Accepted', phrase: 'Accepted', meaning: 'The request was acknowledged by the origin server.', explanation: 'The server passes the request on. The performer need not cancel the workitem, and may not be informed.', discrepancies: [] },
      { code: 400, category: 'Failure', name: 'BadRequest', phrase: 'Bad Request', meaning: 'There was a problem with the syntax of the request.', discrepancies: [] },
      { code: 404, category: 'Failure', name: 'NotFound', phrase: 'Not Found', meaning: 'The Target Workitem was not found.', discrepancies: [] },
      { code: 409, category: 'Failure', name: 'Conflict', phrase: 'Conflict', meaning: 'The request cannot be performed due to a conflict, such as: The Target Workitem is in the COMPLETED state; The origin server is the performer/owner of the Target Workitem and chooses not to cancel; There is no possibility that the performer/owner of the Target Workitem will be informed of the cancel request', discrepancies: [] },
    ],
  },
  {
    service: 'Worklist Service',
    transaction: 'Search Transaction',
    acronym: 'UPS-RS',
    citation: { part: 'PS3.18', section: '11.9.3.1', table: '11.9.3-1', edition: '2026a', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.9.3.html#sect_11.9.3.1' },
    rows: [
      { code: 200, category: 'Success', name: 'OK', phrase: 'OK', meaning: 'The search completed successfully, and the matching results are returned in the message body.', explanation: 'The search is complete. If nothing matched, the payload is an empty list; before 2026a the answer was 204.', discrepancies: ['web-204-or-200'] },
      { code: 204, category: 'Success', name: 'NoContent', phrase: 'No Content', meaning: 'The search completed successfully, but there were no matching results.', until: '2025e', changeProposals: ['CP 2473'], discrepancies: ['web-204-or-200'] },
      { code: 206, category: 'Success', name: 'PartialContent', phrase: 'Partial Content', meaning: 'Only some of the search results were returned, and the rest can be requested through the appropriate request.', until: '2024e', changeProposals: ['CP 2418'], discrepancies: ['web-206-not-range'] },
      { code: 400, category: 'Failure', name: 'BadRequest', phrase: 'Bad Request', meaning: 'There was a problem with the request.', discrepancies: [] },
      { code: 413, category: 'Failure', name: 'PayloadTooLarge', phrase: 'Payload Too Large', meaning: 'The size of the results exceeds the maximum payload size supported by the origin server.', discrepancies: [] },
    ],
  },
  {
    service: 'Worklist Service',
    transaction: 'Subscribe Transaction',
    acronym: 'UPS-RS',
    citation: { part: 'PS3.18', section: '11.10.3.1', table: '11.10.3-1', edition: '2025c', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.10.3.html#sect_11.10.3.1' },
    rows: [
      { code: 201, category: 'Success', name: 'Created', phrase: 'Created', meaning: 'The Subscription was created.', discrepancies: [] },
      { code: 400, category: 'Failure', name: 'BadRequest', phrase: 'Bad Request', meaning: 'There was a problem with the syntax of the request.', discrepancies: [] },
      { code: 403, category: 'Failure', name: 'Forbidden', phrase: 'Forbidden', meaning: 'The origin server understood the request but is refusing to perform the query (e.g., the origin server does not support Worklist Subscription Filtering, or an authenticated user has insufficient privileges).', discrepancies: [] },
      { code: 404, category: 'Failure', name: 'NotFound', phrase: 'Not Found', meaning: 'The Target Resource was not found.', discrepancies: [] },
    ],
  },
  {
    service: 'Worklist Service',
    transaction: 'Unsubscribe Transaction',
    acronym: 'UPS-RS',
    citation: { part: 'PS3.18', section: '11.11.3.1', table: '11.11.3-1', edition: '2025c', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.11.3.html#sect_11.11.3.1' },
    rows: [
      { code: 200, category: 'Success', name: 'OK', phrase: 'OK', meaning: 'The Subscription(s) were removed.', discrepancies: [] },
      { code: 400, category: 'Failure', name: 'BadRequest', phrase: 'Bad Request', meaning: 'There was a problem with the request.', discrepancies: [] },
      { code: 404, category: 'Failure', name: 'NotFound', phrase: 'Not Found', meaning: 'The target Subscription was not found.', discrepancies: [] },
    ],
  },
  {
    service: 'Worklist Service',
    transaction: 'Suspend Global Subscription Transaction',
    acronym: 'UPS-RS',
    citation: { part: 'PS3.18', section: '11.12.3.1', table: '11.12.3-1', edition: '2025c', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.12.3.html#sect_11.12.3.1' },
    rows: [
      { code: 200, category: 'Success', name: 'OK', phrase: 'OK', meaning: 'The Worklist Subscription was suspended.', discrepancies: [] },
      { code: 400, category: 'Failure', name: 'BadRequest', phrase: 'Bad Request', meaning: 'There was a problem with the request.', discrepancies: [] },
      { code: 404, category: 'Failure', name: 'NotFound', phrase: 'Not Found', meaning: 'The target Subscription was not found.', discrepancies: [] },
    ],
  },
  {
    service: 'Non-Patient Instance Service',
    transaction: 'Retrieve Transaction',
    citation: { part: 'PS3.18', section: '12.4.3.1', table: '12.4.3-1', edition: '2025c', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_12.4.3.html#sect_12.4.3.1' },
    rows: [
      { code: 200, category: 'Success', name: 'OK', phrase: 'OK', meaning: 'The Instance was successfully retrieved.', discrepancies: [] },
      { code: 400, category: 'Failure', name: 'BadRequest', phrase: 'Bad Request', meaning: 'There was a problem with the request.', discrepancies: [] },
      { code: 404, category: 'Failure', name: 'NotFound', phrase: 'Not Found', meaning: 'The origin server did not find a current representation for the Target Resource or is not willing to disclose that one exists.', discrepancies: [] },
      { code: 406, category: 'Failure', name: 'NotAcceptable', phrase: 'Unsupported Media Type', meaning: 'The origin server does not support any of the Acceptable Media Types.', discrepancies: ['web-406-label'] },
    ],
  },
  {
    service: 'Non-Patient Instance Service',
    transaction: 'Store Transaction',
    citation: { part: 'PS3.18', section: '12.5.3.1', table: '12.5.3-1', edition: '2025c', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_12.5.3.html#sect_12.5.3.1' },
    rows: [
      { code: 200, category: 'Success', name: 'OK', phrase: 'OK', meaning: 'The origin server successfully stored or created at least one of the representations contained in the request payload and is returning a response payload.', discrepancies: [] },
      { code: 202, category: 'Success', name: 'Accepted', phrase: 'Accepted', meaning: 'The origin server successfully validated the request message but has not yet stored or created the representations in the request payload.', explanation: 'The request was checked, but the instance may not be stored yet: search for it later.', discrepancies: [] },
      { code: 400, category: 'Failure', name: 'BadRequest', phrase: 'Bad Request', meaning: 'The was a problem with the request. For example: the origin server did not store any of the representations contained in the request payload because of errors in the request message; the request contained an invalid Query Parameter; the request referenced an invalid Instance', discrepancies: ['web-the-was'] },
      { code: 404, category: 'Failure', name: 'NotFound', phrase: 'Not Found', meaning: 'The origin server did not find a current representation for the Target Resource or is not willing to disclose that one exists.', discrepancies: [] },
      { code: 409, category: 'Failure', name: 'Conflict', phrase: 'Conflict', meaning: 'The request could not be completed due to a conflict with the current state of the Target Resource.', discrepancies: [] },
      { code: 415, category: 'Failure', name: 'UnsupportedMediaType', phrase: 'Unsupported Media Type', meaning: 'The origin server does not support the Media Type specified in the Content-Type Header Field of the request, and none of the representations contained in the request were processed or stored.', explanation: 'The server does not accept payloads of this media type here: check Content-Type of the request and of its parts.', discrepancies: [] },
    ],
  },
  {
    service: 'Non-Patient Instance Service',
    transaction: 'Search Transaction',
    citation: { part: 'PS3.18', section: '12.6.3.1', table: '12.6.3-1', edition: '2025c', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_12.6.3.html#sect_12.6.3.1' },
    rows: [
      { code: 200, category: 'Success', name: 'OK', phrase: 'OK', meaning: 'The query completed and any matching results are returned in the message body.', discrepancies: [] },
      { code: 400, category: 'Failure', name: 'BadRequest', phrase: 'Bad Request', meaning: 'The request message contained an error.', discrepancies: [] },
      { code: 406, category: 'Failure', name: 'NotAcceptable', phrase: 'Unsupported Media Type', meaning: 'The origin server does not support any of the Acceptable Media Types.', discrepancies: ['web-406-label'] },
      { code: 413, category: 'Failure', name: 'PayloadTooLarge', phrase: 'Payload Too Large', meaning: 'The search was too broad, and the body of the response should contain a Status Report with additional information about the failure.', discrepancies: [] },
    ],
  },
  {
    service: 'Storage Commitment Service',
    transaction: 'Request Transaction',
    citation: { part: 'PS3.18', section: '13.4.3.1', table: '13.4.3-1', edition: '2025c', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_13.4.3.html#sect_13.4.3.1' },
    rows: [
      { code: 200, category: 'Success', name: 'OK', phrase: 'OK', meaning: 'The origin server finished processing the storage commitment request; the payload describes in detail what referenced SOP Instances have been committed for safekeeping, and what Instances have not.', discrepancies: [] },
      { code: 202, category: 'Success', name: 'Accepted', phrase: 'Accepted', meaning: 'The origin server has not finished processing the storage commitment request yet; there is no payload.', explanation: 'The request is not finished and there is no payload: ask for the result with Result Check.', discrepancies: [] },
      { code: 400, category: 'Failure', name: 'BadRequest', phrase: 'Bad Request', meaning: 'The origin server cannot handle the storage commitment request because of errors in the request headers or parameters.', discrepancies: [] },
      { code: 409, category: 'Failure', name: 'Conflict', phrase: 'Conflict', meaning: 'The origin server cannot handle the storage commitment request because the provided Transaction UID is already in use.', discrepancies: [] },
      { code: 503, category: 'Failure', name: 'ServiceUnavailable', phrase: 'Service Unavailable', meaning: 'The origin server cannot handle the storage commitment request; this may be a temporary or permanent state.', discrepancies: ['web-temporal-state'] },
    ],
  },
  {
    service: 'Storage Commitment Service',
    transaction: 'Result Check Transaction',
    citation: { part: 'PS3.18', section: '13.5.3.1', table: '13.5.3-1', edition: '2025c', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_13.5.3.html#sect_13.5.3.1' },
    rows: [
      { code: 200, category: 'Success', name: 'OK', phrase: 'OK', meaning: 'The origin server finished processing the Request transaction identified by the supplied Transaction UID (see Section 13.4); the payload contains the result.', discrepancies: [] },
      { code: 202, category: 'Success', name: 'Accepted', phrase: 'Accepted', meaning: 'The origin server has not yet finished processing the Request transaction identified by the supplied Transaction UID; there is no payload.', explanation: 'The result is not ready and there is no payload: ask again later.', discrepancies: [] },
      { code: 404, category: 'Failure', name: 'NotFound', phrase: 'Not Found', meaning: 'The origin server cannot find the storage commitment request result identified by the supplied Transaction UID.', discrepancies: [] },
      { code: 410, category: 'Failure', name: 'Gone', phrase: 'Gone', meaning: 'The origin server can no longer provide the storage commitment request result identified by the supplied Transaction UID.', discrepancies: [] },
      { code: 503, category: 'Failure', name: 'ServiceUnavailable', phrase: 'Service Unavailable', meaning: 'The origin server cannot handle the Result Check request; this may be a temporary or permanent state.', discrepancies: [] },
    ],
  },
  {
    service: 'Modality Scheduled Procedure Step Service',
    transaction: 'Search Transaction',
    citation: { part: 'PS3.18', section: '14.4.3.1', table: '14.4.3-1', edition: '2025e', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_14.4.3.html#sect_14.4.3.1' },
    rows: [
      { code: 200, category: 'Success', name: 'OK', phrase: 'OK', meaning: 'The origin server returns the matching results.', discrepancies: [] },
      { code: 204, category: 'Success', name: 'NoContent', phrase: 'No Content', meaning: 'The origin server has no matching results.', discrepancies: ['web-204-or-200'] },
      { code: 400, category: 'Failure', name: 'BadRequest', phrase: 'Bad Request', meaning: 'The origin server cannot handle the search request because of errors in the request headers or parameters.', discrepancies: [] },
      { code: 413, category: 'Failure', name: 'PayloadTooLarge', phrase: 'Payload Too Large', meaning: 'The origin server cannot return the results, as their combined size exceeds the maximum payload size supported.', discrepancies: [] },
      { code: 503, category: 'Failure', name: 'ServiceUnavailable', phrase: 'Service Unavailable', meaning: 'The origin server cannot handle the query; this may be a temporary or permanent state.', discrepancies: [] },
    ],
  },
  {
    service: 'Modality Performed Procedure Step Service',
    transaction: 'Create Transaction',
    citation: { part: 'PS3.18', section: '15.4.3.1', table: '15.4.3-1', edition: '2025e', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_15.4.3.html#sect_15.4.3.1' },
    rows: [
      { code: 201, category: 'Success', name: 'Created', phrase: 'Created', meaning: 'The origin server has created the requested Modality Performed Procedure Step with the provided attributes.', discrepancies: [] },
      { code: 400, category: 'Failure', name: 'BadRequest', phrase: 'Bad Request', meaning: 'The origin server cannot handle the create request because of errors in the request headers or parameters.', discrepancies: [] },
      { code: 409, category: 'Failure', name: 'Conflict', phrase: 'Conflict', meaning: 'The origin server cannot create the target Modality Performed Procedure Step because the provided Modality Performed Procedure Step UID is already in use.', discrepancies: [] },
      { code: 503, category: 'Failure', name: 'ServiceUnavailable', phrase: 'Service Unavailable', meaning: 'The origin server cannot handle the creation of the Modality Performed Procedure Step; this may be a temporal or permanent state.', discrepancies: ['web-temporal-state'] },
    ],
  },
  {
    service: 'Modality Performed Procedure Step Service',
    transaction: 'Update Transaction',
    citation: { part: 'PS3.18', section: '15.5.3.1', table: '15.5.3-1', edition: '2025e', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_15.5.3.html#sect_15.5.3.1' },
    rows: [
      { code: 200, category: 'Success', name: 'OK', phrase: 'OK', meaning: 'The origin server has updated the Modality Performed Procedure Step with the provided attributes.', discrepancies: [] },
      { code: 400, category: 'Failure', name: 'BadRequest', phrase: 'Bad Request', meaning: 'The origin server cannot handle the update request because of errors in the request headers or parameters.', discrepancies: [] },
      { code: 404, category: 'Failure', name: 'NotFound', phrase: 'Not Found', meaning: 'The origin server has no knowledge about the target Modality Performed Procedure Step.', discrepancies: [] },
      { code: 409, category: 'Failure', name: 'Conflict', phrase: 'Conflict', meaning: 'The origin server cannot update the target Modality Performed Procedure Step, for instance because the changes provided are incompatible with the data of the target Modality Performed Procedure Step.', explanation: 'The update contradicts the procedure step, or has Attributes that must be given at its creation (PS3.4 Table F.7.2-1).', discrepancies: [] },
      { code: 410, category: 'Failure', name: 'Gone', phrase: 'Gone', meaning: 'The origin server knows that the target Modality Performed Procedure Step did exist but has been deleted.', discrepancies: [] },
      { code: 503, category: 'Failure', name: 'ServiceUnavailable', phrase: 'Service Unavailable', meaning: 'The origin server cannot handle the creation of the Modality Performed Procedure Step; this may be a temporal or permanent state.', discrepancies: ['web-temporal-state', 'web-update-creation'] },
    ],
  },
  {
    service: 'Modality Performed Procedure Step Service',
    transaction: 'Retrieve Transaction',
    citation: { part: 'PS3.18', section: '15.6.3.1', table: '15.6.3-1', edition: '2025e', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_15.6.3.html#sect_15.6.3.1' },
    rows: [
      { code: 200, category: 'Success', name: 'OK', phrase: 'OK', meaning: 'The origin server returned the target Modality Performed Procedure Step.', discrepancies: [] },
      { code: 400, category: 'Failure', name: 'BadRequest', phrase: 'Bad Request', meaning: 'The origin server cannot handle the retrieve request because of errors in the request headers or parameters.', discrepancies: [] },
      { code: 404, category: 'Failure', name: 'NotFound', phrase: 'Not Found', meaning: 'The origin server has no knowledge about the target Modality Performed Procedure Step.', discrepancies: [] },
      { code: 410, category: 'Failure', name: 'Gone', phrase: 'Gone', meaning: 'The origin server knows that the target Modality Performed Procedure Step did exist but has been deleted.', discrepancies: [] },
      { code: 503, category: 'Failure', name: 'ServiceUnavailable', phrase: 'Service Unavailable', meaning: 'The origin server cannot handle the retrieval of the target Modality Performed Procedure Step; this may be a temporal or permanent state.', discrepancies: ['web-temporal-state'] },
    ],
  },
];

// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * HTTP statuses of every DICOMweb transaction.
 *
 * Source: PS3.18 2025c, Section 8.5, Table 8.5-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.5.html#sect_8.5
 */
export enum HTTPStatus {
  /**
   * 200 - OK.
   *
   * The payload has everything that was requested.
   *
   * Source: PS3.18 2025c, Section 8.5, Table 8.5-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.5.html#sect_8.5
   */
  OK = 200,
  /**
   * 201 - Created.
   *
   * The server created a new resource; the Location header may give its address.
   *
   * Source: PS3.18 2025c, Section 8.5, Table 8.5-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.5.html#sect_8.5
   */
  Created = 201,
  /**
   * 202 - Accepted.
   *
   * The server accepted the request but has not finished it; the payload should give the state.
   *
   * Source: PS3.18 2025c, Section 8.5, Table 8.5-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.5.html#sect_8.5
   */
  Accepted = 202,
  /**
   * 203 - Non-Authoritative Information.
   *
   * Done, but a proxy on the way changed the payload.
   *
   * Source: PS3.18 2025c, Section 8.5, Table 8.5-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.5.html#sect_8.5
   */
  NonAuthoritativeInformation = 203,
  /**
   * 204 - No-Content.
   *
   * Done; the response has no payload, for example because nothing matched.
   *
   * Source: PS3.18 2025c, Section 8.5, Table 8.5-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.5.html#sect_8.5
   */
  NoContent = 204,
  /**
   * 205 - Reset Content.
   *
   * Done; the user agent should clear the form that sent the request.
   *
   * Source: PS3.18 2025c, Section 8.5, Table 8.5-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.5.html#sect_8.5
   */
  ResetContent = 205,
  /**
   * 206 - Partial Content.
   *
   * The payload is only a part of the resource, as a range request asks for. Until 2024e some transactions used it
   * for incomplete results.
   *
   * Source: PS3.18 2024e, Section 8.5, Table 8.5-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.5.html#sect_8.5
   * @deprecated Removed from the standard after 2024e (CP 2418).
   */
  PartialContent = 206,
  /**
   * 301 - Moved Permanently.
   *
   * The resource has moved permanently: use the address in the Location header from now on.
   *
   * Source: PS3.18 2025c, Section 8.5, Table 8.5-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.5.html#sect_8.5
   */
  MovedPermanently = 301,
  /**
   * 303 - See Other.
   *
   * The result is at the address in the Location header: fetch it there with GET.
   *
   * Source: PS3.18 2025c, Section 8.5, Table 8.5-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.5.html#sect_8.5
   */
  SeeOther = 303,
  /**
   * 304 - Not Modified.
   *
   * The copy that the user agent has is still current.
   *
   * Source: PS3.18 2025c, Section 8.5, Table 8.5-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.5.html#sect_8.5
   */
  NotModified = 304,
  /**
   * 400 - Bad Request.
   *
   * The server does not accept the form or content of the request: correct it before you send it again.
   *
   * Source: PS3.18 2025c, Section 8.5, Table 8.5-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.5.html#sect_8.5
   */
  BadRequest = 400,
  /**
   * 401 - Unauthorized.
   *
   * Credentials are missing, wrong or expired: check the token or the account. The WWW-Authenticate header names
   * the kind of login.
   *
   * Source: PS3.18 2025c, Section 8.5, Table 8.5-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.5.html#sect_8.5
   */
  Unauthorized = 401,
  /**
   * 403 - Forbidden.
   *
   * The server does not allow this user to do it: check rights and roles.
   *
   * Source: PS3.18 2025c, Section 8.5, Table 8.5-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.5.html#sect_8.5
   */
  Forbidden = 403,
  /**
   * 404 - Not Found.
   *
   * The resource does not exist, or the server hides it: check the address and the UIDs in it.
   *
   * Source: PS3.18 2025c, Section 8.5, Table 8.5-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.5.html#sect_8.5
   */
  NotFound = 404,
  /**
   * 405 - Method Not Allowed.
   *
   * The resource does not support this method; the Allow header lists those that it supports.
   *
   * Source: PS3.18 2025c, Section 8.5, Table 8.5-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.5.html#sect_8.5
   */
  MethodNotAllowed = 405,
  /**
   * 406 - Not Acceptable.
   *
   * The server supports none of the media types in the Accept header: accept others.
   *
   * Source: PS3.18 2025c, Section 8.5, Table 8.5-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.5.html#sect_8.5
   */
  NotAcceptable = 406,
  /**
   * 409 - Conflict.
   *
   * The request conflicts with the state of the resource. The payload should say what to change; for a store
   * request it gives the Failure Reason of each instance.
   *
   * Source: PS3.18 2025c, Section 8.5, Table 8.5-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.5.html#sect_8.5
   */
  Conflict = 409,
  /**
   * 410 - Gone.
   *
   * The resource existed and was removed permanently.
   *
   * Source: PS3.18 2025c, Section 8.5, Table 8.5-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.5.html#sect_8.5
   */
  Gone = 410,
  /**
   * 411 - Length Required.
   *
   * The request needs a Content-Length header.
   *
   * Source: PS3.18 2025c, Section 8.5, Table 8.5-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.5.html#sect_8.5
   */
  LengthRequired = 411,
  /**
   * 413 - Payload Too Large.
   *
   * The payload or the result is larger than the server or a proxy before it allows: send or request fewer objects
   * at once.
   *
   * Source: PS3.18 2025c, Section 8.5, Table 8.5-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.5.html#sect_8.5
   */
  PayloadTooLarge = 413,
  /**
   * 414 - URI Too Long.
   *
   * The address of the request is too long: use fewer or shorter parameters.
   *
   * Source: PS3.18 2025c, Section 8.5, Table 8.5-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.5.html#sect_8.5
   */
  URITooLong = 414,
  /**
   * 415 - Unsupported Media Type.
   *
   * The server does not support the media type of the payload: check Content-Type.
   *
   * Source: PS3.18 2025c, Section 8.5, Table 8.5-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.5.html#sect_8.5
   */
  UnsupportedMediaType = 415,
  /**
   * 500 - Internal Server Error.
   *
   * The server failed unexpectedly: look at its log.
   *
   * Source: PS3.18 2025c, Section 8.5, Table 8.5-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.5.html#sect_8.5
   */
  InternalServerError = 500,
  /**
   * 501 - Not Implemented.
   *
   * The server does not support the function, or in DICOM the SOP Class.
   *
   * Source: PS3.18 2025c, Section 8.5, Table 8.5-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.5.html#sect_8.5
   */
  NotImplemented = 501,
  /**
   * 503 - Service Unavailable.
   *
   * The server is overloaded or under maintenance: try again later, after the time in Retry-After if it is given.
   *
   * Source: PS3.18 2025c, Section 8.5, Table 8.5-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.5.html#sect_8.5
   */
  ServiceUnavailable = 503,
  /**
   * 505 - HTTP Version Not Supported.
   *
   * The server does not support this HTTP version.
   *
   * Source: PS3.18 2025c, Section 8.5, Table 8.5-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.5.html#sect_8.5
   */
  HTTPVersionNotSupported = 505
}

/**
 * Whether a number is a member of HTTPStatus. False for any other value.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.5.html#sect_8.5
 */
export function isHTTPStatus(code: number): code is HTTPStatus {
  return Number.isInteger(code) && ((code >= 200 && code <= 206) || code === 301 || code === 303 || code === 304 || code === 400 || code === 401 || code === 403 || code === 404 || code === 405 || code === 406 || code === 409 || code === 410 || code === 411 || code === 413 || code === 414 || code === 415 || code === 500 || code === 501 || code === 503 || code === 505);
}

/**
 * The member of HTTPStatus that a number is.
 *
 * @param code - the number as received
 * @returns undefined for any other value
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.5.html#sect_8.5
 */
export function toHTTPStatus(code: number): HTTPStatus | undefined {
  if (isHTTPStatus(code)) return code;
  return undefined;
}

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
   * Everything that was asked for is in the payload.
   *
   * Source: PS3.18 2025c, Section 8.5, Table 8.5-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.5.html#sect_8.5
   */
  OK = 200,
  /**
   * 201 - Created.
   *
   * Something new was made.
   *
   * Source: PS3.18 2025c, Section 8.5, Table 8.5-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.5.html#sect_8.5
   */
  Created = 201,
  /**
   * 202 - Accepted.
   *
   * Taken in, but not finished; the payload should say what became of it, and one may ask again later.
   *
   * Source: PS3.18 2025c, Section 8.5, Table 8.5-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.5.html#sect_8.5
   */
  Accepted = 202,
  /**
   * 203 - Non-Authoritative Information.
   *
   * Done, but a proxy between changed the payload.
   *
   * Source: PS3.18 2025c, Section 8.5, Table 8.5-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.5.html#sect_8.5
   */
  NonAuthoritativeInformation = 203,
  /**
   * 204 - No-Content.
   *
   * Done, and there is nothing to send: nothing found, or nothing more to say.
   *
   * Source: PS3.18 2025c, Section 8.5, Table 8.5-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.5.html#sect_8.5
   */
  NoContent = 204,
  /**
   * 205 - Reset Content.
   *
   * Done; the form that sent the request should be cleared.
   *
   * Source: PS3.18 2025c, Section 8.5, Table 8.5-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.5.html#sect_8.5
   */
  ResetContent = 205,
  /**
   * 206 - Partial Content.
   *
   * A part of what is there. For range requests, and in some transactions for results that are not complete.
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
   * It has moved for good; the Location header tells where.
   *
   * Source: PS3.18 2025c, Section 8.5, Table 8.5-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.5.html#sect_8.5
   */
  MovedPermanently = 301,
  /**
   * 303 - See Other.
   *
   * The answer is to be fetched at the address in the Location header.
   *
   * Source: PS3.18 2025c, Section 8.5, Table 8.5-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.5.html#sect_8.5
   */
  SeeOther = 303,
  /**
   * 304 - Not Modified.
   *
   * What you have is still current.
   *
   * Source: PS3.18 2025c, Section 8.5, Table 8.5-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.5.html#sect_8.5
   */
  NotModified = 304,
  /**
   * 400 - Bad Request.
   *
   * The request is wrong in form or content; sending it again unchanged is of no use.
   *
   * Source: PS3.18 2025c, Section 8.5, Table 8.5-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.5.html#sect_8.5
   */
  BadRequest = 400,
  /**
   * 401 - Unauthorized.
   *
   * The server wants to know who asks; the WWW-Authenticate header tells how to say it.
   *
   * Source: PS3.18 2025c, Section 8.5, Table 8.5-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.5.html#sect_8.5
   */
  Unauthorized = 401,
  /**
   * 403 - Forbidden.
   *
   * The server knows who asks, and does not allow it.
   *
   * Source: PS3.18 2025c, Section 8.5, Table 8.5-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.5.html#sect_8.5
   */
  Forbidden = 403,
  /**
   * 404 - Not Found.
   *
   * Not there, or the server does not tell that it is there.
   *
   * Source: PS3.18 2025c, Section 8.5, Table 8.5-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.5.html#sect_8.5
   */
  NotFound = 404,
  /**
   * 405 - Method Not Allowed.
   *
   * The resource does not do this method; the Allow header tells which it does.
   *
   * Source: PS3.18 2025c, Section 8.5, Table 8.5-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.5.html#sect_8.5
   */
  MethodNotAllowed = 405,
  /**
   * 406 - Not Acceptable.
   *
   * The server cannot give any of the media types in the Accept header.
   *
   * Source: PS3.18 2025c, Section 8.5, Table 8.5-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.5.html#sect_8.5
   */
  NotAcceptable = 406,
  /**
   * 409 - Conflict.
   *
   * It does not fit the present state of the resource. The payload should tell what to change; of a store request
   * it tells why for each instance.
   *
   * Source: PS3.18 2025c, Section 8.5, Table 8.5-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.5.html#sect_8.5
   */
  Conflict = 409,
  /**
   * 410 - Gone.
   *
   * It was there, and is gone for good.
   *
   * Source: PS3.18 2025c, Section 8.5, Table 8.5-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.5.html#sect_8.5
   */
  Gone = 410,
  /**
   * 411 - Length Required.
   *
   * The Content-Length header is missing.
   *
   * Source: PS3.18 2025c, Section 8.5, Table 8.5-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.5.html#sect_8.5
   */
  LengthRequired = 411,
  /**
   * 413 - Payload Too Large.
   *
   * The payload, or the result, is larger than the server takes or gives.
   *
   * Source: PS3.18 2025c, Section 8.5, Table 8.5-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.5.html#sect_8.5
   */
  PayloadTooLarge = 413,
  /**
   * 414 - URI Too Long.
   *
   * The address of the request is too long.
   *
   * Source: PS3.18 2025c, Section 8.5, Table 8.5-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.5.html#sect_8.5
   */
  URITooLong = 414,
  /**
   * 415 - Unsupported Media Type.
   *
   * The server does not take the media type of the payload.
   *
   * Source: PS3.18 2025c, Section 8.5, Table 8.5-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.5.html#sect_8.5
   */
  UnsupportedMediaType = 415,
  /**
   * 500 - Internal Server Error.
   *
   * The server ran into something unexpected.
   *
   * Source: PS3.18 2025c, Section 8.5, Table 8.5-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.5.html#sect_8.5
   */
  InternalServerError = 500,
  /**
   * 501 - Not Implemented.
   *
   * The server does not do this at all; in DICOM also: it does not do the SOP Class.
   *
   * Source: PS3.18 2025c, Section 8.5, Table 8.5-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.5.html#sect_8.5
   */
  NotImplemented = 501,
  /**
   * 503 - Service Unavailable.
   *
   * The server is overloaded or being serviced; ask again later.
   *
   * Source: PS3.18 2025c, Section 8.5, Table 8.5-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.5.html#sect_8.5
   */
  ServiceUnavailable = 503,
  /**
   * 505 - HTTP Version Not Supported.
   *
   * The server does not speak this version of HTTP.
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

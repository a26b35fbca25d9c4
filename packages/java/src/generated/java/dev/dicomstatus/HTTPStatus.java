// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".
package dev.dicomstatus;

/** HTTP statuses of every DICOMweb transaction: PS3.18 8.5-1. */
public enum HTTPStatus {
    /** 200: OK */
    OK(200),
    /** 201: Created */
    CREATED(201),
    /** 202: Accepted */
    ACCEPTED(202),
    /** 203: Non-Authoritative Information */
    NON_AUTHORITATIVE_INFORMATION(203),
    /** 204: No-Content */
    NO_CONTENT(204),
    /** 205: Reset Content */
    RESET_CONTENT(205),
    /** 206: Partial Content */
    PARTIAL_CONTENT(206),
    /** 301: Moved Permanently */
    MOVED_PERMANENTLY(301),
    /** 303: See Other */
    SEE_OTHER(303),
    /** 304: Not Modified */
    NOT_MODIFIED(304),
    /** 400: Bad Request */
    BAD_REQUEST(400),
    /** 401: Unauthorized */
    UNAUTHORIZED(401),
    /** 403: Forbidden */
    FORBIDDEN(403),
    /** 404: Not Found */
    NOT_FOUND(404),
    /** 405: Method Not Allowed */
    METHOD_NOT_ALLOWED(405),
    /** 406: Not Acceptable */
    NOT_ACCEPTABLE(406),
    /** 409: Conflict */
    CONFLICT(409),
    /** 410: Gone */
    GONE(410),
    /** 411: Length Required */
    LENGTH_REQUIRED(411),
    /** 413: Payload Too Large */
    PAYLOAD_TOO_LARGE(413),
    /** 414: URI Too Long */
    URI_TOO_LONG(414),
    /** 415: Unsupported Media Type */
    UNSUPPORTED_MEDIA_TYPE(415),
    /** 500: Internal Server Error */
    INTERNAL_SERVER_ERROR(500),
    /** 501: Not Implemented */
    NOT_IMPLEMENTED(501),
    /** 503: Service Unavailable */
    SERVICE_UNAVAILABLE(503),
    /** 505: HTTP Version Not Supported */
    HTTP_VERSION_NOT_SUPPORTED(505);

    private final int code;

    HTTPStatus(int code) {
        this.code = code;
    }

    /** Its value; of a range, the first one. */
    public int code() {
        return code;
    }
}

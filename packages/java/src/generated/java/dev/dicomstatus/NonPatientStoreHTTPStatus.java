// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".
package dev.dicomstatus;

/** HTTP statuses of the Store Transaction of the Non-Patient Instance Service: PS3.18 12.5.3-1. */
public enum NonPatientStoreHTTPStatus {
    /** 200: OK */
    OK(200),
    /** 202: Accepted */
    ACCEPTED(202),
    /** 400: Bad Request */
    BAD_REQUEST(400),
    /** 404: Not Found */
    NOT_FOUND(404),
    /** 409: Conflict */
    CONFLICT(409),
    /** 415: Unsupported Media Type */
    UNSUPPORTED_MEDIA_TYPE(415);

    private final int code;

    NonPatientStoreHTTPStatus(int code) {
        this.code = code;
    }

    /** Its value; of a range, the first one. */
    public int code() {
        return code;
    }
}

// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".
package dev.dicomstatus;

/** HTTP statuses of the Store Transaction of the Studies Service: PS3.18 10.5.3-1. */
public enum StudiesStoreHTTPStatus {
    /** 200: OK */
    OK(200),
    /** 202: Accepted */
    ACCEPTED(202),
    /** 400: Bad Request */
    BAD_REQUEST(400),
    /** 409: Conflict */
    CONFLICT(409),
    /** 415: Unsupported Media Type */
    UNSUPPORTED_MEDIA_TYPE(415);

    private final int code;

    StudiesStoreHTTPStatus(int code) {
        this.code = code;
    }

    /** Its value; of a range, the first one. */
    public int code() {
        return code;
    }
}

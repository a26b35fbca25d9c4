// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".
package dev.dicomstatus;

/** HTTP statuses of the Search Transaction of the Non-Patient Instance Service: PS3.18 12.6.3-1. */
public enum NonPatientSearchHTTPStatus {
    /** 200: OK */
    OK(200),
    /** 400: Bad Request */
    BAD_REQUEST(400),
    /** 406: Unsupported Media Type */
    NOT_ACCEPTABLE(406),
    /** 413: Payload Too Large */
    PAYLOAD_TOO_LARGE(413);

    private final int code;

    NonPatientSearchHTTPStatus(int code) {
        this.code = code;
    }

    /** Its value; of a range, the first one. */
    public int code() {
        return code;
    }
}

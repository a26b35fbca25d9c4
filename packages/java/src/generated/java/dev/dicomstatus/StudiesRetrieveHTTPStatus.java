// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".
package dev.dicomstatus;

/** HTTP statuses of the Retrieve Transaction of the Studies Service: PS3.18 10.4.3-1. */
public enum StudiesRetrieveHTTPStatus {
    /** 200: OK */
    OK(200),
    /** 206: Partial Content */
    PARTIAL_CONTENT(206),
    /** 400: Bad Request */
    BAD_REQUEST(400),
    /** 404: Not Found */
    NOT_FOUND(404),
    /** 406: Not Acceptable */
    NOT_ACCEPTABLE(406),
    /** 410: Gone */
    GONE(410),
    /** 413: Payload Too Large */
    PAYLOAD_TOO_LARGE(413);

    private final int code;

    StudiesRetrieveHTTPStatus(int code) {
        this.code = code;
    }

    /** Its value; of a range, the first one. */
    public int code() {
        return code;
    }
}

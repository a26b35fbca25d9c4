// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".
package dev.dicomstatus;

/** HTTP statuses of the Search Transaction of the Worklist Service: PS3.18 11.9.3-1. */
public enum WorklistSearchHTTPStatus {
    /** 200: OK */
    OK(200),
    /** 204: No Content */
    NO_CONTENT(204),
    /** 206: Partial Content */
    PARTIAL_CONTENT(206),
    /** 400: Bad Request */
    BAD_REQUEST(400),
    /** 413: Payload Too Large */
    PAYLOAD_TOO_LARGE(413);

    private final int code;

    WorklistSearchHTTPStatus(int code) {
        this.code = code;
    }

    /** Its value; of a range, the first one. */
    public int code() {
        return code;
    }
}

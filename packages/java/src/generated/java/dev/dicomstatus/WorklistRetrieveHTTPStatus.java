// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".
package dev.dicomstatus;

/** HTTP statuses of the Retrieve Workitem Transaction of the Worklist Service: PS3.18 11.5.3-1. */
public enum WorklistRetrieveHTTPStatus {
    /** 200: OK */
    OK(200),
    /** 400: Bad Request */
    BAD_REQUEST(400),
    /** 404: Not Found */
    NOT_FOUND(404),
    /** 409: Conflict */
    CONFLICT(409),
    /** 410: Gone */
    GONE(410);

    private final int code;

    WorklistRetrieveHTTPStatus(int code) {
        this.code = code;
    }

    /** Its value; of a range, the first one. */
    public int code() {
        return code;
    }
}

// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".
package dev.dicomstatus;

/** HTTP statuses of the Request Cancellation Transaction of the Worklist Service: PS3.18 11.8.3-1. */
public enum WorklistRequestCancellationHTTPStatus {
    /** 202: Accepted */
    ACCEPTED(202),
    /** 400: Bad Request */
    BAD_REQUEST(400),
    /** 404: Not Found */
    NOT_FOUND(404),
    /** 409: Conflict */
    CONFLICT(409);

    private final int code;

    WorklistRequestCancellationHTTPStatus(int code) {
        this.code = code;
    }

    /** Its value; of a range, the first one. */
    public int code() {
        return code;
    }
}

// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".
package dev.dicomstatus;

/** HTTP statuses of the Create Workitem Transaction of the Worklist Service: PS3.18 11.4.3-1. */
public enum WorklistCreateHTTPStatus {
    /** 201: Created */
    CREATED(201),
    /** 400: Bad Request */
    BAD_REQUEST(400),
    /** 409: Conflict */
    CONFLICT(409);

    private final int code;

    WorklistCreateHTTPStatus(int code) {
        this.code = code;
    }

    /** Its value; of a range, the first one. */
    public int code() {
        return code;
    }
}

// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".
package dev.dicomstatus;

/** HTTP statuses of the Request Transaction of the Storage Commitment Service: PS3.18 13.4.3-1. */
public enum StorageCommitmentRequestHTTPStatus {
    /** 200: OK */
    OK(200),
    /** 202: Accepted */
    ACCEPTED(202),
    /** 400: Bad Request */
    BAD_REQUEST(400),
    /** 409: Conflict */
    CONFLICT(409),
    /** 503: Service Unavailable */
    SERVICE_UNAVAILABLE(503);

    private final int code;

    StorageCommitmentRequestHTTPStatus(int code) {
        this.code = code;
    }

    /** Its value; of a range, the first one. */
    public int code() {
        return code;
    }
}

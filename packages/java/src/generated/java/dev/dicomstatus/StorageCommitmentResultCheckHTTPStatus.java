// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".
package dev.dicomstatus;

/** HTTP statuses of the Result Check Transaction of the Storage Commitment Service: PS3.18 13.5.3-1. */
public enum StorageCommitmentResultCheckHTTPStatus {
    /** 200: OK */
    OK(200),
    /** 202: Accepted */
    ACCEPTED(202),
    /** 404: Not Found */
    NOT_FOUND(404),
    /** 410: Gone */
    GONE(410),
    /** 503: Service Unavailable */
    SERVICE_UNAVAILABLE(503);

    private final int code;

    StorageCommitmentResultCheckHTTPStatus(int code) {
        this.code = code;
    }

    /** Its value; of a range, the first one. */
    public int code() {
        return code;
    }
}

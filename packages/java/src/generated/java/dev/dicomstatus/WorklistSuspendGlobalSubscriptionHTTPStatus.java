// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".
package dev.dicomstatus;

/** HTTP statuses of the Suspend Global Subscription Transaction of the Worklist Service: PS3.18 11.12.3-1. */
public enum WorklistSuspendGlobalSubscriptionHTTPStatus {
    /** 200: OK */
    OK(200),
    /** 400: Bad Request */
    BAD_REQUEST(400),
    /** 404: Not Found */
    NOT_FOUND(404);

    private final int code;

    WorklistSuspendGlobalSubscriptionHTTPStatus(int code) {
        this.code = code;
    }

    /** Its value; of a range, the first one. */
    public int code() {
        return code;
    }
}

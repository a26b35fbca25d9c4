// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".
package dev.dicomstatus;

/** Reason of an A-ASSOCIATE-RJ from the service-provider (Presentation): PS3.8 9-21. */
public enum RejectReasonPresentation {
    /** 1: temporary-congestio */
    TEMPORARY_CONGESTION(1),
    /** 2: local-limit-exceeded */
    LOCAL_LIMIT_EXCEEDED(2);

    private final int code;

    RejectReasonPresentation(int code) {
        this.code = code;
    }

    /** Its value; of a range, the first one. */
    public int code() {
        return code;
    }
}

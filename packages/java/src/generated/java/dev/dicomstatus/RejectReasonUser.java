// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".
package dev.dicomstatus;

/** Reason of an A-ASSOCIATE-RJ from the service-user: PS3.8 9-21. */
public enum RejectReasonUser {
    /** 1: no-reason-given */
    NO_REASON_GIVEN(1),
    /** 2: application-context-name-not-supported */
    APPLICATION_CONTEXT_NAME_NOT_SUPPORTED(2),
    /** 3: calling-AE-title-not-recognized */
    CALLING_AE_TITLE_NOT_RECOGNIZED(3),
    /** 7: called-AE-title-not-recognized */
    CALLED_AE_TITLE_NOT_RECOGNIZED(7);

    private final int code;

    RejectReasonUser(int code) {
        this.code = code;
    }

    /** Its value; of a range, the first one. */
    public int code() {
        return code;
    }
}

// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".
package dev.dicomstatus;

/** Result of an A-ASSOCIATE-RJ: PS3.8 9-21. */
public enum RejectResult {
    /** 1: rejected-permanent */
    REJECTED_PERMANENT(1),
    /** 2: rejected-transient */
    REJECTED_TRANSIENT(2);

    private final int code;

    RejectResult(int code) {
        this.code = code;
    }

    /** Its value; of a range, the first one. */
    public int code() {
        return code;
    }
}

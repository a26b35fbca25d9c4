// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".
package dev.dicomstatus;

/** Reason of an A-ASSOCIATE-RJ from the service-provider (ACSE): PS3.8 9-21. */
public enum RejectReasonACSE {
    /** 1: no-reason-given */
    NO_REASON_GIVEN(1),
    /** 2: protocol-version-not-supported */
    PROTOCOL_VERSION_NOT_SUPPORTED(2);

    private final int code;

    RejectReasonACSE(int code) {
        this.code = code;
    }

    /** Its value; of a range, the first one. */
    public int code() {
        return code;
    }
}

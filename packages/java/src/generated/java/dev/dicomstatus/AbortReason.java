// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".
package dev.dicomstatus;

/** Reason of an A-ABORT from the service-provider: PS3.8 9-26. */
public enum AbortReason {
    /** 0: reason-not-specified */
    REASON_NOT_SPECIFIED(0),
    /** 1: unrecognized-PDU */
    UNRECOGNIZED_PDU(1),
    /** 2: unexpected-PDU */
    UNEXPECTED_PDU(2),
    /** 4: unrecognized-PDU parameter */
    UNRECOGNIZED_PDU_PARAMETER(4),
    /** 5: unexpected-PDU parameter */
    UNEXPECTED_PDU_PARAMETER(5),
    /** 6: invalid-PDU-parameter value */
    INVALID_PDU_PARAMETER_VALUE(6);

    private final int code;

    AbortReason(int code) {
        this.code = code;
    }

    /** Its value; of a range, the first one. */
    public int code() {
        return code;
    }
}

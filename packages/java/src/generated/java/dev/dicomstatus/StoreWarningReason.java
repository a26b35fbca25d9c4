// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".
package dev.dicomstatus;

/** Store Instances Response Warning Reason Values: PS3.18 I.2-1. */
public enum StoreWarningReason {
    /** 0xB000: Coercion of Data Elements */
    COERCION_OF_DATA_ELEMENTS(0xB000),
    /** 0xB006: Elements Discarded */
    ELEMENTS_DISCARDED(0xB006),
    /** 0xB007: Data Set does not match SOP Class */
    DATA_SET_DOES_NOT_MATCH_SOP_CLASS_WARNING(0xB007);

    private final int code;

    StoreWarningReason(int code) {
        this.code = code;
    }

    /** Its value; of a range, the first one. */
    public int code() {
        return code;
    }
}

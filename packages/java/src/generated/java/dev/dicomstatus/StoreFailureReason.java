// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".
package dev.dicomstatus;

/** Store Instances Response Failure Reason Values: PS3.18 I.2-2. */
public enum StoreFailureReason {
    /** 0xA700-0xA7FF: Refused out of Resources */
    OUT_OF_RESOURCES(0xA700),
    /** 0xA900-0xA9FF: Error: Data Set does not match SOP Class */
    DATA_SET_DOES_NOT_MATCH_SOP_CLASS(0xA900),
    /** 0xC000-0xCFFF: Error: Cannot understand */
    CANNOT_UNDERSTAND(0xC000),
    /** 0xC122: Referenced Transfer Syntax not supported */
    REFERENCED_TRANSFER_SYNTAX_NOT_SUPPORTED(0xC122),
    /** 0x0110: Processing failure */
    PROCESSING_FAILURE(0x0110),
    /** 0x0122: Referenced SOP Class not supported */
    REFERENCED_SOP_CLASS_NOT_SUPPORTED(0x0122);

    private final int code;

    StoreFailureReason(int code) {
        this.code = code;
    }

    /** Its value; of a range, the first one. */
    public int code() {
        return code;
    }
}

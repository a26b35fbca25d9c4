// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".
package dev.dicomstatus;

/** C-FIND Response Status Values: PS3.4 K.4-1. */
public enum ModalityWorklistStatus implements StatusCode {
    /** 0x0000: Matching is complete - No final Identifier is supplied. */
    SUCCESS(0x0000),
    /** 0x0122: Refused: SOP Class not supported */
    SOP_CLASS_NOT_SUPPORTED(0x0122),
    /** 0x0124: Refused: Not authorized */
    NOT_AUTHORIZED(0x0124),
    /** 0x0210: Duplicate invocation */
    DUPLICATE_INVOCATION(0x0210),
    /** 0x0211: Unrecognized operation */
    UNRECOGNIZED_OPERATION(0x0211),
    /** 0x0212: Mistyped argument */
    MISTYPED_ARGUMENT(0x0212),
    /** 0xA700: Refused: Out of resources */
    OUT_OF_RESOURCES(0xA700),
    /** 0xA900: Error: Data Set does not match SOP Class */
    DATA_SET_DOES_NOT_MATCH_SOP_CLASS(0xA900),
    /** 0xC000-0xCFFF: Failed: Unable to process */
    UNABLE_TO_PROCESS(0xC000),
    /** 0xFE00: Matching terminated due to Cancel request */
    CANCEL(0xFE00),
    /** 0xFF00: Matches are continuing - Current Match is supplied and any Optional Keys were supported in the same manner as Required Keys. */
    PENDING(0xFF00),
    /** 0xFF01: Matches are continuing - Warning that one or more Optional Keys were not supported for existence for this Identifier. */
    PENDING_WITH_UNSUPPORTED_KEYS(0xFF01);

    private final int code;

    ModalityWorklistStatus(int code) {
        this.code = code;
    }

    /** Its value; of a range, the first one. */
    @Override
    public int code() {
        return code;
    }
}

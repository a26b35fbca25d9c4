// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".
package dev.dicomstatus;

/** C-STORE Response Status Values: PS3.4 B.2-1. */
public enum StorageStatus implements StatusCode {
    /** 0x0000: Success */
    SUCCESS(0x0000),
    /** 0x0117: Invalid SOP Instance */
    INVALID_SOP_INSTANCE(0x0117),
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
    /** 0xA700-0xA7FF: Refused: Out of resources */
    OUT_OF_RESOURCES(0xA700),
    /** 0xA900-0xA9FF: Error: Data Set does not match SOP Class */
    DATA_SET_DOES_NOT_MATCH_SOP_CLASS(0xA900),
    /** 0xB000: Coercion of Data Elements */
    COERCION_OF_DATA_ELEMENTS(0xB000),
    /** 0xB006: Elements Discarded */
    ELEMENTS_DISCARDED(0xB006),
    /** 0xB007: Data Set does not match SOP Class */
    DATA_SET_DOES_NOT_MATCH_SOP_CLASS_WARNING(0xB007),
    /** 0xC000-0xCFFF: Error: Cannot understand */
    CANNOT_UNDERSTAND(0xC000);

    private final int code;

    StorageStatus(int code) {
        this.code = code;
    }

    /** Its value; of a range, the first one. */
    @Override
    public int code() {
        return code;
    }
}

// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".
package dev.dicomstatus;

/** Statuses of C-GET in every service class: PS3.7 9.1.3.1.6. */
public enum CGetStatus implements StatusCode {
    /** 0x0000: Success */
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
    /** 0xFE00: Cancel */
    CANCEL(0xFE00);

    private final int code;

    CGetStatus(int code) {
        this.code = code;
    }

    /** Its value; of a range, the first one. */
    @Override
    public int code() {
        return code;
    }
}

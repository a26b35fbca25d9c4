// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".
package dev.dicomstatus;

/** C-GET Response Status Values for Composite Instance Retrieve Without Bulk Data: PS3.4 Z.4-1. */
public enum CompositeInstanceRetrieveWithoutBulkDataStatus implements StatusCode {
    /** 0x0000: Sub-operations Complete - No Failures or Warnings */
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
    /** 0xA701: Refused: Out of resources - Unable to calculate number of matches */
    UNABLE_TO_COUNT_MATCHES(0xA701),
    /** 0xA702: Refused: Out of resources - Unable to perform sub-operations */
    UNABLE_TO_PERFORM_SUB_OPERATIONS(0xA702),
    /** 0xA900: Error: Data Set does not match SOP Class */
    DATA_SET_DOES_NOT_MATCH_SOP_CLASS(0xA900),
    /** 0xB000: Sub-operations Complete - One or more Failures or Warnings */
    COMPLETE_WITH_FAILURES(0xB000),
    /** 0xC000-0xCFFF: Failed: Unable to process */
    UNABLE_TO_PROCESS(0xC000),
    /** 0xFE00: Sub-operations terminated due to Cancel Indication */
    CANCEL(0xFE00),
    /** 0xFF00: Sub-operations are continuing */
    PENDING(0xFF00);

    private final int code;

    CompositeInstanceRetrieveWithoutBulkDataStatus(int code) {
        this.code = code;
    }

    /** Its value; of a range, the first one. */
    @Override
    public int code() {
        return code;
    }
}

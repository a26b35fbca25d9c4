// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".
package dev.dicomstatus;

/** Failure Reason of the Storage Commitment Module: PS3.3 C.14.1.1. */
public enum StorageCommitmentFailureReason {
    /** 0x0110: Processing failure */
    PROCESSING_FAILURE(0x0110),
    /** 0x0112: No such object instance */
    NO_SUCH_SOP_INSTANCE(0x0112),
    /** 0x0213: Resource limitation */
    RESOURCE_LIMITATION(0x0213),
    /** 0x0122: Referenced SOP Class not supported */
    REFERENCED_SOP_CLASS_NOT_SUPPORTED(0x0122),
    /** 0x0119: Class/Instance conflict */
    CLASS_INSTANCE_CONFLICT(0x0119),
    /** 0x0131: Duplicate transaction UID */
    DUPLICATE_TRANSACTION_UID(0x0131);

    private final int code;

    StorageCommitmentFailureReason(int code) {
        this.code = code;
    }

    /** Its value; of a range, the first one. */
    public int code() {
        return code;
    }
}

// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".
package dev.dicomstatus;

/** Response Statuses: PS3.4 S.3.2.3.4-1. */
public enum MediaCreationCancelStatus implements StatusCode {
    /** 0x0000: Success */
    SUCCESS(0x0000),
    /** 0x0110: Processing Failure */
    PROCESSING_FAILURE(0x0110),
    /** 0x0112: No such SOP Instance */
    NO_SUCH_SOP_INSTANCE(0x0112),
    /** 0x0114: No such argument */
    NO_SUCH_ARGUMENT(0x0114),
    /** 0x0115: Invalid argument value */
    INVALID_ARGUMENT_VALUE(0x0115),
    /** 0x0117: Invalid SOP Instance */
    INVALID_SOP_INSTANCE(0x0117),
    /** 0x0118: No such SOP Class */
    NO_SUCH_SOP_CLASS(0x0118),
    /** 0x0119: Class-Instance conflict */
    CLASS_INSTANCE_CONFLICT(0x0119),
    /** 0x0123: No such Action */
    NO_SUCH_ACTION_TYPE(0x0123),
    /** 0x0124: Refused: Not authorized */
    NOT_AUTHORIZED(0x0124),
    /** 0x0210: Duplicate invocation */
    DUPLICATE_INVOCATION(0x0210),
    /** 0x0211: Unrecognized operation */
    UNRECOGNIZED_OPERATION(0x0211),
    /** 0x0212: Mistyped argument */
    MISTYPED_ARGUMENT(0x0212),
    /** 0x0213: Resource limitation */
    RESOURCE_LIMITATION(0x0213),
    /** 0xC201: Failed: Media creation request already completed. */
    REQUEST_ALREADY_COMPLETED(0xC201),
    /** 0xC202: Failed: Media creation request already in progress and cannot be interrupted. */
    REQUEST_CANNOT_BE_INTERRUPTED(0xC202),
    /** 0xC203: Failed: Cancellation denied for unspecified reason. */
    CANCELLATION_DENIED(0xC203);

    private final int code;

    MediaCreationCancelStatus(int code) {
        this.code = code;
    }

    /** Its value; of a range, the first one. */
    @Override
    public int code() {
        return code;
    }
}

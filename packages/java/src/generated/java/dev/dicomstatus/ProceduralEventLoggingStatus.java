// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".
package dev.dicomstatus;

/** Response Status: PS3.4 P.2-3. */
public enum ProceduralEventLoggingStatus implements StatusCode {
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
    /** 0xB101: Specified Synchronization Frame of Reference UID does not match SCP Synchronization Frame of Reference */
    SYNCHRONIZATION_MISMATCH(0xB101),
    /** 0xB102: Study Instance UID coercion; Event logged under a different Study Instance UID */
    STUDY_INSTANCE_UID_COERCED(0xB102),
    /** 0xB104: IDs inconsistent in matching a current study; Event logged */
    INCONSISTENT_IDS_LOGGED(0xB104),
    /** 0xC101: Failed: Procedural Logging not available for specified Study Instance UID */
    LOGGING_NOT_AVAILABLE(0xC101),
    /** 0xC102: Failed: Event Information does not match Template */
    TEMPLATE_MISMATCH(0xC102),
    /** 0xC103: Failed: Cannot match event to a current study */
    NO_MATCHING_CURRENT_STUDY(0xC103),
    /** 0xC104: Failed: IDs inconsistent in matching a current study; Event not logged */
    INCONSISTENT_IDS_NOT_LOGGED(0xC104);

    private final int code;

    ProceduralEventLoggingStatus(int code) {
        this.code = code;
    }

    /** Its value; of a range, the first one. */
    @Override
    public int code() {
        return code;
    }
}

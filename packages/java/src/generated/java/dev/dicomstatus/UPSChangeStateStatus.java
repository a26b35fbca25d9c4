// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".
package dev.dicomstatus;

/** N-ACTION Response Status Values [for Change UPS State]: PS3.4 CC.2.1-2. */
public enum UPSChangeStateStatus implements StatusCode {
    /** 0x0000: The requested state change was performed */
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
    /** 0xB304: The UPS is already in the requested state of CANCELED */
    ALREADY_IN_STATE_CANCELED(0xB304),
    /** 0xB306: The UPS is already in the requested state of COMPLETED */
    ALREADY_IN_STATE_COMPLETED(0xB306),
    /** 0xC300: Failed: The UPS may no longer be updated */
    MAY_NO_LONGER_BE_UPDATED(0xC300),
    /** 0xC301: Failed: The correct Transaction UID was not provided */
    INCORRECT_TRANSACTION_UID(0xC301),
    /** 0xC302: Failed: The UPS is already IN PROGRESS */
    ALREADY_IN_PROGRESS(0xC302),
    /** 0xC303: Failed: The UPS may only become SCHEDULED via N-CREATE, not N-SET or N-ACTION */
    ONLY_SCHEDULED_BY_CREATE(0xC303),
    /** 0xC304: Failed: The UPS has not met final state requirements for the requested state change */
    FINAL_STATE_NOT_READY(0xC304),
    /** 0xC307: Failed: Specified SOP Instance UID does not exist or is not a UPS Instance managed by this SCP */
    NO_SUCH_UPS_INSTANCE(0xC307),
    /** 0xC310: Failed: The UPS is not yet in the "IN PROGRESS" state */
    NOT_IN_PROGRESS(0xC310);

    private final int code;

    UPSChangeStateStatus(int code) {
        this.code = code;
    }

    /** Its value; of a range, the first one. */
    @Override
    public int code() {
        return code;
    }
}

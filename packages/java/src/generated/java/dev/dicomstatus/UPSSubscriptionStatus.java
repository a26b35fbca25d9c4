// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".
package dev.dicomstatus;

/** N-ACTION Response Status Values [for Subscribe/Unsubscribe to Receive UPS sEvent Reports]: PS3.4 CC.2.3-3. */
public enum UPSSubscriptionStatus implements StatusCode {
    /** 0x0000: The requested change of subscription state was performed */
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
    /** 0xB301: Deletion Lock not granted. */
    DELETION_LOCK_NOT_GRANTED(0xB301),
    /** 0xC307: Failed: Specified SOP Instance UID does not exist or is not a UPS Instance managed by this SCP */
    NO_SUCH_UPS_INSTANCE(0xC307),
    /** 0xC308: Failed: Receiving AE Title is Unknown to this SCP */
    AE_TITLE_UNKNOWN(0xC308),
    /** 0xC314: Failed: Specified action not appropriate for specified instance */
    ACTION_NOT_APPROPRIATE(0xC314),
    /** 0xC315: Failed: SCP does not support Event Reports */
    NO_EVENT_REPORTS(0xC315);

    private final int code;

    UPSSubscriptionStatus(int code) {
        this.code = code;
    }

    /** Its value; of a range, the first one. */
    @Override
    public int code() {
        return code;
    }
}

// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".
package dev.dicomstatus;

/** RT Ion Machine Verification SOP Class N-SET Status Values: PS3.4 DD.3.2.1.2-2. */
public enum RTMachineVerificationSetStatus implements StatusCode {
    /** 0x0000: Machine Verification successfully updated */
    SUCCESS(0x0000),
    /** 0x0105: No such Attribute */
    NO_SUCH_ATTRIBUTE(0x0105),
    /** 0x0106: Invalid Attribute Value */
    INVALID_ATTRIBUTE_VALUE(0x0106),
    /** 0x0107: Attribute List warning */
    ATTRIBUTE_LIST_WARNING(0x0107),
    /** 0x0110: Processing Failure */
    PROCESSING_FAILURE(0x0110),
    /** 0x0112: No such SOP Instance */
    NO_SUCH_SOP_INSTANCE(0x0112),
    /** 0x0116: Attribute Value out of range */
    ATTRIBUTE_VALUE_OUT_OF_RANGE(0x0116),
    /** 0x0117: Invalid SOP Instance */
    INVALID_SOP_INSTANCE(0x0117),
    /** 0x0118: No such SOP Class */
    NO_SUCH_SOP_CLASS(0x0118),
    /** 0x0119: Class-Instance conflict */
    CLASS_INSTANCE_CONFLICT(0x0119),
    /** 0x0121: Missing Attribute Value */
    MISSING_ATTRIBUTE_VALUE(0x0121),
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
    /** 0xC224: Failed: Referenced Beam Number not found within the referenced Fraction Group */
    BEAM_NOT_FOUND(0xC224),
    /** 0xC225: Failed: Referenced device or accessory not supported */
    DEVICE_OR_ACCESSORY_NOT_SUPPORTED(0xC225),
    /** 0xC226: Failed: Referenced device or accessory not found within the referenced beam */
    DEVICE_OR_ACCESSORY_NOT_FOUND(0xC226);

    private final int code;

    RTMachineVerificationSetStatus(int code) {
        this.code = code;
    }

    /** Its value; of a range, the first one. */
    @Override
    public int code() {
        return code;
    }
}

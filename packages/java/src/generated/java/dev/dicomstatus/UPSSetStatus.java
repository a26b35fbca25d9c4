// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".
package dev.dicomstatus;

/** N-SET Response Status Values [for Set Unified Procedure Step Information]: PS3.4 CC.2.6-1. */
public enum UPSSetStatus implements StatusCode {
    /** 0x0000: The requested modification of the Attribute Values is performed */
    SUCCESS(0x0000),
    /** 0x0001: Requested optional Attributes are not supported. */
    OPTIONAL_ATTRIBUTES_UNSUPPORTED(0x0001),
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
    /** 0xB305: Coerced invalid values to valid values */
    COERCED_INVALID_VALUES(0xB305),
    /** 0xC300: Failed: The UPS may no longer be updated */
    MAY_NO_LONGER_BE_UPDATED(0xC300),
    /** 0xC301: Failed: The correct Transaction UID was not provided */
    INCORRECT_TRANSACTION_UID(0xC301),
    /** 0xC307: Failed: Specified SOP Instance UID does not exist or is not a UPS Instance managed by this SCP */
    NO_SUCH_UPS_INSTANCE(0xC307),
    /** 0xC310: Failed: The UPS is not in the "IN PROGRESS" state */
    NOT_IN_PROGRESS(0xC310);

    private final int code;

    UPSSetStatus(int code) {
        this.code = code;
    }

    /** Its value; of a range, the first one. */
    @Override
    public int code() {
        return code;
    }
}

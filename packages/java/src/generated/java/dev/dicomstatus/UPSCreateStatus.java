// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".
package dev.dicomstatus;

/** N-CREATE Response Status Values [for Create a Unified Procedure Step]: PS3.4 CC.2.5-4. */
public enum UPSCreateStatus implements StatusCode {
    /** 0x0000: The UPS was created as requested */
    SUCCESS(0x0000),
    /** 0x0105: No such Attribute */
    NO_SUCH_ATTRIBUTE(0x0105),
    /** 0x0106: Invalid Attribute Value */
    INVALID_ATTRIBUTE_VALUE(0x0106),
    /** 0x0107: Attribute List warning */
    ATTRIBUTE_LIST_WARNING(0x0107),
    /** 0x0110: Processing Failure */
    PROCESSING_FAILURE(0x0110),
    /** 0x0111: Duplicate SOP Instance */
    DUPLICATE_SOP_INSTANCE(0x0111),
    /** 0x0116: Attribute Value out of range */
    ATTRIBUTE_VALUE_OUT_OF_RANGE(0x0116),
    /** 0x0117: Invalid SOP Instance */
    INVALID_SOP_INSTANCE(0x0117),
    /** 0x0118: No such SOP Class */
    NO_SUCH_SOP_CLASS(0x0118),
    /** 0x0120: Missing Attribute */
    MISSING_ATTRIBUTE(0x0120),
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
    /** 0xB300: The UPS was created with modifications */
    CREATED_WITH_MODIFICATIONS(0xB300),
    /** 0xC309: Failed: The provided value of UPS State was not "SCHEDULED". */
    STATE_NOT_SCHEDULED(0xC309);

    private final int code;

    UPSCreateStatus(int code) {
        this.code = code;
    }

    /** Its value; of a range, the first one. */
    @Override
    public int code() {
        return code;
    }
}

// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".
package dev.dicomstatus;

/** Response Status: PS3.4 P.3-3. */
public enum SubstanceAdministrationLoggingStatus implements StatusCode {
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
    /** 0xC10E: Failed: Operator Refused: Not authorized to add entry to Medication Administration Record */
    NOT_AUTHORIZED_TO_ADD_ENTRY(0xC10E),
    /** 0xC110: Failed: Patient cannot be identified from Patient ID (0010,0020) or Admission ID (0038,0010) */
    PATIENT_CANNOT_BE_IDENTIFIED(0xC110),
    /** 0xC111: Failed: Update of Medication Administration Record failed */
    RECORD_UPDATE_FAILED(0xC111);

    private final int code;

    SubstanceAdministrationLoggingStatus(int code) {
        this.code = code;
    }

    /** Its value; of a range, the first one. */
    @Override
    public int code() {
        return code;
    }
}

// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".
package dev.dicomstatus;

/** Status Values for Basic Color Image Box SOP Class: PS3.4 H.4.3.2.2.1.2-1. */
public enum BasicColorImageBoxStatus implements StatusCode {
    /** 0x0000: Success */
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
    /** 0xB604: Image size larger than image box size, the image has been demagnified. */
    IMAGE_DEMAGNIFIED(0xB604),
    /** 0xB609: Image size is larger than the Image Box size. The Image has been cropped to fit. */
    IMAGE_CROPPED(0xB609),
    /** 0xB60A: Image size or Combined Print Image size is larger than the Image Box size. The Image or Combined Print Image has been decimated to fit. */
    IMAGE_DECIMATED(0xB60A),
    /** 0xC603: Failed: Image size is larger than image box size */
    IMAGE_TOO_LARGE(0xC603),
    /** 0xC605: Failed: Insufficient memory in printer to store the image */
    OUT_OF_PRINTER_MEMORY(0xC605),
    /** 0xC613: Failed: Combined Print Image size is larger than the Image Box size */
    COMBINED_IMAGE_TOO_LARGE(0xC613);

    private final int code;

    BasicColorImageBoxStatus(int code) {
        this.code = code;
    }

    /** Its value; of a range, the first one. */
    @Override
    public int code() {
        return code;
    }
}

// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".
package dev.dicomstatus;

/** SOP Class Status Values: PS3.4 H.4-4. */
public enum BasicFilmSessionPrintStatus implements StatusCode {
    /** 0x0000: Film belonging to the film session are accepted for printing; if supported, the Print Job SOP Instance is created */
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
    /** 0xB601: Film session printing (collation) is not supported */
    COLLATION_NOT_SUPPORTED(0xB601),
    /** 0xB602: Film Session SOP Instance hierarchy does not contain Image Box SOP Instances (empty page) */
    NO_IMAGE_BOXES(0xB602),
    /** 0xB604: Image size is larger than image box size, the image has been demagnified. */
    IMAGE_DEMAGNIFIED(0xB604),
    /** 0xB609: Image size is larger than the Image Box size. The Image has been cropped to fit. */
    IMAGE_CROPPED(0xB609),
    /** 0xB60A: Image size or Combined Print Image size is larger than the Image Box size. Image or Combined Print Image has been decimated to fit. */
    IMAGE_DECIMATED(0xB60A),
    /** 0xC600: Failed: Film Session SOP Instance hierarchy does not contain Film Box SOP Instances */
    NO_FILM_BOXES(0xC600),
    /** 0xC601: Failed: Unable to create Print Job SOP Instance; print queue is full */
    PRINT_QUEUE_FULL(0xC601),
    /** 0xC603: Failed: Image size is larger than image box size */
    IMAGE_TOO_LARGE(0xC603),
    /** 0xC613: Failed: Combined Print Image size is larger than the Image Box size */
    COMBINED_IMAGE_TOO_LARGE(0xC613);

    private final int code;

    BasicFilmSessionPrintStatus(int code) {
        this.code = code;
    }

    /** Its value; of a range, the first one. */
    @Override
    public int code() {
        return code;
    }
}

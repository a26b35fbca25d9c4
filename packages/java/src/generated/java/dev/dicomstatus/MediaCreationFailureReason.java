// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".
package dev.dicomstatus;

/** Failure Reason of the Media Creation Management Module: PS3.3 C.22.1.4. */
public enum MediaCreationFailureReason {
    /** 0x0110: Processing failure */
    PROCESSING_FAILURE(0x0110),
    /** 0x0112: No such object Instance */
    NO_SUCH_SOP_INSTANCE(0x0112),
    /** 0x0122: Referenced SOP Class not supported */
    REFERENCED_SOP_CLASS_NOT_SUPPORTED(0x0122),
    /** 0x0119: Class/Instance conflict */
    CLASS_INSTANCE_CONFLICT(0x0119),
    /** 0x0201: Media Application Profiles conflict */
    MEDIA_APPLICATION_PROFILES_CONFLICT(0x0201),
    /** 0x0202: Media Application Profile/Instance conflict */
    MEDIA_APPLICATION_PROFILE_INSTANCE_CONFLICT(0x0202),
    /** 0x0203: Media Application Profile/Compression conflict */
    MEDIA_APPLICATION_PROFILE_COMPRESSION_CONFLICT(0x0203),
    /** 0x0204: Media Application Profile not supported */
    MEDIA_APPLICATION_PROFILE_NOT_SUPPORTED(0x0204),
    /** 0x0205: Instance size exceeded */
    INSTANCE_SIZE_EXCEEDED(0x0205),
    /** 0x0120: Missing Attribute */
    MISSING_ATTRIBUTE(0x0120),
    /** 0x0121: Missing Attribute value */
    MISSING_ATTRIBUTE_VALUE(0x0121);

    private final int code;

    MediaCreationFailureReason(int code) {
        this.code = code;
    }

    /** Its value; of a range, the first one. */
    public int code() {
        return code;
    }
}

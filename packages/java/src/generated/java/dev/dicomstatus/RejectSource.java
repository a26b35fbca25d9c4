// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".
package dev.dicomstatus;

/** Source of an A-ASSOCIATE-RJ: PS3.8 9-21. */
public enum RejectSource {
    /** 1: DICOM UL service-user */
    SERVICE_USER(1),
    /** 2: DICOM UL service-provider (ACSE related function) */
    SERVICE_PROVIDER_ACSE(2),
    /** 3: DICOM UL service-provider (Presentation related function) */
    SERVICE_PROVIDER_PRESENTATION(3);

    private final int code;

    RejectSource(int code) {
        this.code = code;
    }

    /** Its value; of a range, the first one. */
    public int code() {
        return code;
    }
}

// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".
package dev.dicomstatus;

/** Source of an A-ABORT: PS3.8 9-26. */
public enum AbortSource {
    /** 0: DICOM UL service-user (initiated abort) */
    SERVICE_USER(0),
    /** 2: DICOM UL service-provider (initiated abort) */
    SERVICE_PROVIDER(2);

    private final int code;

    AbortSource(int code) {
        this.code = code;
    }

    /** Its value; of a range, the first one. */
    public int code() {
        return code;
    }
}

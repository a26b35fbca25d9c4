// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".
package dev.dicomstatus;

/** HTTP statuses of the Retrieve Capabilities Transaction of the DICOM Web Services: PS3.18 8.9.3-1. */
public enum RetrieveCapabilitiesHTTPStatus {
    /** 200: OK */
    OK(200),
    /** 304: Not Modified */
    NOT_MODIFIED(304),
    /** 400: Bad Request */
    BAD_REQUEST(400);

    private final int code;

    RetrieveCapabilitiesHTTPStatus(int code) {
        this.code = code;
    }

    /** Its value; of a range, the first one. */
    public int code() {
        return code;
    }
}

// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".
package dev.dicomstatus;

/** HTTP statuses of the Retrieve Rendered Instance Transaction of the URI Service: PS3.18 9.5.3-1. */
public enum URIRetrieveRenderedHTTPStatus {
    /** 200: OK */
    OK(200),
    /** 400: Bad Request */
    BAD_REQUEST(400);

    private final int code;

    URIRetrieveRenderedHTTPStatus(int code) {
        this.code = code;
    }

    /** Its value; of a range, the first one. */
    public int code() {
        return code;
    }
}

// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".
package dev.dicomstatus;

/** HTTP statuses of the Retrieve Transaction of the Non-Patient Instance Service: PS3.18 12.4.3-1. */
public enum NonPatientRetrieveHTTPStatus {
    /** 200: OK */
    OK(200),
    /** 400: Bad Request */
    BAD_REQUEST(400),
    /** 404: Not Found */
    NOT_FOUND(404),
    /** 406: Unsupported Media Type */
    NOT_ACCEPTABLE(406);

    private final int code;

    NonPatientRetrieveHTTPStatus(int code) {
        this.code = code;
    }

    /** Its value; of a range, the first one. */
    public int code() {
        return code;
    }
}

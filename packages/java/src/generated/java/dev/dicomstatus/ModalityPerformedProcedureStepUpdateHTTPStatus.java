// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".
package dev.dicomstatus;

/** HTTP statuses of the Update Transaction of the Modality Performed Procedure Step Service: PS3.18 15.5.3-1. */
public enum ModalityPerformedProcedureStepUpdateHTTPStatus {
    /** 200: OK */
    OK(200),
    /** 400: Bad Request */
    BAD_REQUEST(400),
    /** 404: Not Found */
    NOT_FOUND(404),
    /** 409: Conflict */
    CONFLICT(409),
    /** 410: Gone */
    GONE(410),
    /** 503: Service Unavailable */
    SERVICE_UNAVAILABLE(503);

    private final int code;

    ModalityPerformedProcedureStepUpdateHTTPStatus(int code) {
        this.code = code;
    }

    /** Its value; of a range, the first one. */
    public int code() {
        return code;
    }
}

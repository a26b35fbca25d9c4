// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".
package dev.dicomstatus;

/** HTTP statuses of the Create Transaction of the Modality Performed Procedure Step Service: PS3.18 15.4.3-1. */
public enum ModalityPerformedProcedureStepCreateHTTPStatus {
    /** 201: Created */
    CREATED(201),
    /** 400: Bad Request */
    BAD_REQUEST(400),
    /** 409: Conflict */
    CONFLICT(409),
    /** 503: Service Unavailable */
    SERVICE_UNAVAILABLE(503);

    private final int code;

    ModalityPerformedProcedureStepCreateHTTPStatus(int code) {
        this.code = code;
    }

    /** Its value; of a range, the first one. */
    public int code() {
        return code;
    }
}

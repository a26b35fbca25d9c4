// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".
package dev.dicomstatus;

/** HTTP statuses of the Search Transaction of the Modality Scheduled Procedure Step Service: PS3.18 14.4.3-1. */
public enum ModalityScheduledProcedureStepSearchHTTPStatus {
    /** 200: OK */
    OK(200),
    /** 204: No Content */
    NO_CONTENT(204),
    /** 400: Bad Request */
    BAD_REQUEST(400),
    /** 413: Payload Too Large */
    PAYLOAD_TOO_LARGE(413),
    /** 503: Service Unavailable */
    SERVICE_UNAVAILABLE(503);

    private final int code;

    ModalityScheduledProcedureStepSearchHTTPStatus(int code) {
        this.code = code;
    }

    /** Its value; of a range, the first one. */
    public int code() {
        return code;
    }
}

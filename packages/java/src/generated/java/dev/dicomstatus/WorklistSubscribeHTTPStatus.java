// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".
package dev.dicomstatus;

/** HTTP statuses of the Subscribe Transaction of the Worklist Service: PS3.18 11.10.3-1. */
public enum WorklistSubscribeHTTPStatus {
    /** 201: Created */
    CREATED(201),
    /** 400: Bad Request */
    BAD_REQUEST(400),
    /** 403: Forbidden */
    FORBIDDEN(403),
    /** 404: Not Found */
    NOT_FOUND(404);

    private final int code;

    WorklistSubscribeHTTPStatus(int code) {
        this.code = code;
    }

    /** Its value; of a range, the first one. */
    public int code() {
        return code;
    }
}

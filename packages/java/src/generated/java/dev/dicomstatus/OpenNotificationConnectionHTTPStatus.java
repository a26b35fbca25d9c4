// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".
package dev.dicomstatus;

/** HTTP statuses of the Open Notification Connection Transaction of the DICOM Web Services: PS3.18 8.10.4-2. */
public enum OpenNotificationConnectionHTTPStatus {
    /** 101: Switching Protocols */
    SWITCHING_PROTOCOLS(101),
    /** 400: Bad Request */
    BAD_REQUEST(400);

    private final int code;

    OpenNotificationConnectionHTTPStatus(int code) {
        this.code = code;
    }

    /** Its value; of a range, the first one. */
    public int code() {
        return code;
    }
}

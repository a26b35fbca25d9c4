// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".
package dev.dicomstatus;

/** Type of a PDU: PS3.8 9.3.1. */
public enum PDUType {
    /** 1: A-ASSOCIATE-RQ */
    ASSOCIATE_REQUEST(1),
    /** 2: A-ASSOCIATE-AC */
    ASSOCIATE_ACCEPT(2),
    /** 3: A-ASSOCIATE-RJ */
    ASSOCIATE_REJECT(3),
    /** 4: P-DATA-TF */
    DATA_TRANSFER(4),
    /** 5: A-RELEASE-RQ */
    RELEASE_REQUEST(5),
    /** 6: A-RELEASE-RP */
    RELEASE_RESPONSE(6),
    /** 7: A-ABORT */
    ABORT(7);

    private final int code;

    PDUType(int code) {
        this.code = code;
    }

    /** Its value; of a range, the first one. */
    public int code() {
        return code;
    }
}

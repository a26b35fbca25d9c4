// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".
package dev.dicomstatus;

/** Result of a presentation context: PS3.8 9-18. */
public enum PresentationContextResult {
    /** 0: acceptance */
    ACCEPTANCE(0),
    /** 1: user-rejection */
    USER_REJECTION(1),
    /** 2: no-reason (provider rejection) */
    NO_REASON(2),
    /** 3: abstract-syntax-not-supported (provider rejection) */
    ABSTRACT_SYNTAX_NOT_SUPPORTED(3),
    /** 4: transfer-syntaxes-not-supported (provider rejection) */
    TRANSFER_SYNTAXES_NOT_SUPPORTED(4);

    private final int code;

    PresentationContextResult(int code) {
        this.code = code;
    }

    /** Its value; of a range, the first one. */
    public int code() {
        return code;
    }
}

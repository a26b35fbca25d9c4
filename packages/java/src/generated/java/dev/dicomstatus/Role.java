// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".
package dev.dicomstatus;

/** A field of a PDU. */
public enum Role {
    /** reject result */
    REJECT_RESULT("reject result"),
    /** reject source */
    REJECT_SOURCE("reject source"),
    /** reject reason */
    REJECT_REASON("reject reason"),
    /** abort source */
    ABORT_SOURCE("abort source"),
    /** abort reason */
    ABORT_REASON("abort reason"),
    /** presentation context result */
    PRESENTATION_CONTEXT_RESULT("presentation context result"),
    /** PDU type */
    PDU_TYPE("PDU type");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    /** As the standard or this package writes it. */
    public String label() {
        return label;
    }

    /** The constant with a label; empty for any other text. */
    public static java.util.Optional<Role> of(String label) {
        return java.util.Arrays.stream(values()).filter(value -> value.label.equals(label)).findFirst();
    }
}

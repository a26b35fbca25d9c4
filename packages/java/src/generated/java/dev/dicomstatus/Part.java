// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".
package dev.dicomstatus;

/** A part of a context in which a code was received. */
public enum Part {
    /** service */
    SERVICE("service"),
    /** SOP Class */
    SOP_CLASS("SOP Class"),
    /** service class */
    SERVICE_CLASS("service class"),
    /** Action Type ID */
    ACTION_TYPE_ID("Action Type ID"),
    /** implementation */
    IMPLEMENTATION("implementation");

    private final String label;

    Part(String label) {
        this.label = label;
    }

    /** As the standard or this package writes it. */
    public String label() {
        return label;
    }

    /** The constant with a label; empty for any other text. */
    public static java.util.Optional<Part> of(String label) {
        return java.util.Arrays.stream(values()).filter(value -> value.label.equals(label)).findFirst();
    }
}

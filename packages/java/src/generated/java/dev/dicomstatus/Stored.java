// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".
package dev.dicomstatus;

/** Whether the receiver holds the object, or of a retrieve the destination the objects. */
public enum Stored {
    /** yes */
    YES("yes"),
    /** no */
    NO("no"),
    /** some */
    SOME("some");

    private final String label;

    Stored(String label) {
        this.label = label;
    }

    /** As the standard or this package writes it. */
    public String label() {
        return label;
    }

    /** The constant with a label; empty for any other text. */
    public static java.util.Optional<Stored> of(String label) {
        return java.util.Arrays.stream(values()).filter(value -> value.label.equals(label)).findFirst();
    }
}

// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".
package dev.dicomstatus;

/** Whether the same request may be tried again. */
public enum Retry {
    /** no */
    NO("no"),
    /** later */
    LATER("later"),
    /** after change */
    AFTER_CHANGE("after change");

    private final String label;

    Retry(String label) {
        this.label = label;
    }

    /** As the standard or this package writes it. */
    public String label() {
        return label;
    }

    /** The constant with a label; empty for any other text. */
    public static java.util.Optional<Retry> of(String label) {
        return java.util.Arrays.stream(values()).filter(value -> value.label.equals(label)).findFirst();
    }
}

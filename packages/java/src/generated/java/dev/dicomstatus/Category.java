// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".
package dev.dicomstatus;

/** A Status Class of PS3.7 Annex C. */
public enum Category {
    /** Success */
    SUCCESS("Success"),
    /** Pending */
    PENDING("Pending"),
    /** Cancel */
    CANCEL("Cancel"),
    /** Warning */
    WARNING("Warning"),
    /** Failure */
    FAILURE("Failure");

    private final String label;

    Category(String label) {
        this.label = label;
    }

    /** As the standard or this package writes it. */
    public String label() {
        return label;
    }

    /** The constant with a label; empty for any other text. */
    public static java.util.Optional<Category> of(String label) {
        return java.util.Arrays.stream(values()).filter(value -> value.label.equals(label)).findFirst();
    }
}

// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".
package dev.dicomstatus;

/** Who gives a meaning to a code, from the most specific to the least. */
public enum Scope {
    /** implementation */
    IMPLEMENTATION("implementation"),
    /** service class */
    SERVICE_CLASS("service class"),
    /** DIMSE service */
    DIMSE_SERVICE("DIMSE service"),
    /** general */
    GENERAL("general"),
    /** class */
    CLASS("class");

    private final String label;

    Scope(String label) {
        this.label = label;
    }

    /** As the standard or this package writes it. */
    public String label() {
        return label;
    }

    /** The constant with a label; empty for any other text. */
    public static java.util.Optional<Scope> of(String label) {
        return java.util.Arrays.stream(values()).filter(value -> value.label.equals(label)).findFirst();
    }
}

// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".
package dev.dicomstatus;

/** A DIMSE service of PS3.7. */
public enum Service {
    /** C-STORE */
    C_STORE("C-STORE"),
    /** C-GET */
    C_GET("C-GET"),
    /** C-FIND */
    C_FIND("C-FIND"),
    /** C-MOVE */
    C_MOVE("C-MOVE"),
    /** C-ECHO */
    C_ECHO("C-ECHO"),
    /** N-EVENT-REPORT */
    N_EVENT_REPORT("N-EVENT-REPORT"),
    /** N-GET */
    N_GET("N-GET"),
    /** N-SET */
    N_SET("N-SET"),
    /** N-ACTION */
    N_ACTION("N-ACTION"),
    /** N-CREATE */
    N_CREATE("N-CREATE"),
    /** N-DELETE */
    N_DELETE("N-DELETE");

    private final String label;

    Service(String label) {
        this.label = label;
    }

    /** As the standard or this package writes it. */
    public String label() {
        return label;
    }

    /** The constant with a label; empty for any other text. */
    public static java.util.Optional<Service> of(String label) {
        return java.util.Arrays.stream(values()).filter(value -> value.label.equals(label)).findFirst();
    }
}

// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".
package dev.dicomstatus;

/** Who has to act: who made the request (sender), who answered it (receiver), or who runs them (administrator). */
public enum Actor {
    /** sender */
    SENDER("sender"),
    /** receiver */
    RECEIVER("receiver"),
    /** administrator */
    ADMINISTRATOR("administrator");

    private final String label;

    Actor(String label) {
        this.label = label;
    }

    /** As the standard or this package writes it. */
    public String label() {
        return label;
    }

    /** The constant with a label; empty for any other text. */
    public static java.util.Optional<Actor> of(String label) {
        return java.util.Arrays.stream(values()).filter(value -> value.label.equals(label)).findFirst();
    }
}

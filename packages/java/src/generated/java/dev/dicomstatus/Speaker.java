// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".
package dev.dicomstatus;

/** Who speaks at the peer: its application or its network layer. */
public enum Speaker {
    /** service-user */
    SERVICE_USER("service-user"),
    /** service-provider */
    SERVICE_PROVIDER("service-provider");

    private final String label;

    Speaker(String label) {
        this.label = label;
    }

    /** As the standard or this package writes it. */
    public String label() {
        return label;
    }

    /** The constant with a label; empty for any other text. */
    public static java.util.Optional<Speaker> of(String label) {
        return java.util.Arrays.stream(values()).filter(value -> value.label.equals(label)).findFirst();
    }
}

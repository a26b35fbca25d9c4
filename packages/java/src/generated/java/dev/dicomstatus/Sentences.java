// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".
package dev.dicomstatus;

/** Sentences that every language says in the same words. */
final class Sentences {
    /** What is said of values of PDU fields that the standard does not define. */
    static final String UNDEFINED_VALUES = "PS3.8 gives no meaning to these values; some products send them. Look into the log of the peer.";

    /** What is said of a reason that stands in the attribute of another class than its own. */
    static final String OTHER_CLASS = "By its class this code does not belong in the attribute that holds it: look at the log of the server.";

    private Sentences() {
    }
}

// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".
package dev.dicomstatus;

import java.util.List;
import java.util.stream.Stream;

/** A class of HTTP statuses. */
final class HTTPClassesTable {
    /** The rows. */
    static final List<HTTPClass> ROWS = Stream.<List<HTTPClass>>of(rows0()).flatMap(List::stream).toList();

    private HTTPClassesTable() {
    }

    private static List<HTTPClass> rows0() {
        return List.of(
            new HTTPClass("Success", 0x00C8, 0x012B, "The server received, understood and accepted the request."),
            new HTTPClass("Redirection", 0x012C, 0x018F, "The user agent must take another step to complete the request."),
            new HTTPClass("Client Error", 0x0190, 0x01F3, "The request is at fault; the payload should say how, and whether the condition is permanent."),
            new HTTPClass("Server Error", 0x01F4, 0x0257, "The server failed or cannot perform the request; the payload should say why, and whether the condition is permanent."));
    }
}

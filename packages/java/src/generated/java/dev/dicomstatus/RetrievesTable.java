// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".
package dev.dicomstatus;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The statuses of a retrieve. */
final class RetrievesTable {
    /** The rows. */
    static final List<RetrieveCodes> ROWS = Stream.<List<RetrieveCodes>>of(rows0()).flatMap(List::stream).toList();

    private RetrievesTable() {
    }

    private static List<RetrieveCodes> rows0() {
        return List.of(
            new RetrieveCodes(Set.of(Service.C_MOVE), 0xFF00, 0xFE00, 0x0000, 0xB000, 0xA702),
            new RetrieveCodes(Set.of(Service.C_GET), 0xFF00, 0xFE00, 0x0000, 0xB000, 0xA702));
    }
}

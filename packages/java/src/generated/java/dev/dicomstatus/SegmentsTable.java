// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".
package dev.dicomstatus;

import java.util.List;
import java.util.stream.Stream;

/** A run of codes of one class, by PS3.7 Annex C. Codes in no segment are not allowed. */
final class SegmentsTable {
    /** The rows. */
    static final List<Segment> ROWS = Stream.<List<Segment>>of(rows0()).flatMap(List::stream).toList();

    private SegmentsTable() {
    }

    private static List<Segment> rows0() {
        return List.of(
            new Segment(0x0000, 0x0000, Category.SUCCESS),
            new Segment(0x0001, 0x0001, Category.WARNING),
            new Segment(0x0100, 0x0106, Category.FAILURE),
            new Segment(0x0107, 0x0107, Category.WARNING),
            new Segment(0x0108, 0x0115, Category.FAILURE),
            new Segment(0x0116, 0x0116, Category.WARNING),
            new Segment(0x0117, 0x02FF, Category.FAILURE),
            new Segment(0xA000, 0xAFFF, Category.FAILURE),
            new Segment(0xB000, 0xBFFF, Category.WARNING),
            new Segment(0xC000, 0xCFFF, Category.FAILURE),
            new Segment(0xFE00, 0xFE00, Category.CANCEL),
            new Segment(0xFF00, 0xFF01, Category.PENDING));
    }
}

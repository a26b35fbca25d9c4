package dev.dicomstatus;

import java.util.Optional;

/** The Status Class convention of PS3.7 Annex C. */
final class Categories {
    private Categories() {
    }

    static Optional<Category> of(int code) {
        check(code);
        return SegmentsTable.ROWS.stream().filter(segment -> segment.first() <= code && code <= segment.last()).map(Segment::category).findFirst();
    }

    static void check(int code) {
        if (code < 0 || code > 0xFFFF) {
            throw new IllegalArgumentException("a DICOM Status Code is from 0 to 65535, not " + code);
        }
    }
}

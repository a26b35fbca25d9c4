// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".
package dev.dicomstatus;

/**
 * A run of codes of one class, by PS3.7 Annex C. Codes in no segment are not allowed.
 *
 * @param first The code, or the first code of a range.
 * @param last The last code of the range; the code itself where it is one.
 * @param category The Status Class.
 */
public record Segment(
        int first,
        int last,
        Category category) {
}

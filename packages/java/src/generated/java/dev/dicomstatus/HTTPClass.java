// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".
package dev.dicomstatus;

/**
 * A class of HTTP statuses.
 *
 * @param name Its name.
 * @param first The code, or the first code of a range.
 * @param last The last code of the range; the code itself where it is one.
 * @param explanation What happened, in our words.
 */
public record HTTPClass(
        String name,
        int first,
        int last,
        String explanation) {
}

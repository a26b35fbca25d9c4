// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".
package dev.dicomstatus;

/**
 * What to do about a status: our guidance, not the standard's. Of the rows that fit, the first counts.
 *
 * @param first The code, or the first code of a range.
 * @param last The last code of the range; the code itself where it is one.
 * @param services The DIMSE services; empty for all.
 * @param annex The annex of PS3.4 that defines the service class.
 * @param stored Whether the receiver holds the object, where that can be said.
 * @param retry Whether the same request may be tried again, where that can be said: our guidance.
 * @param actors Who has to act: our guidance.
 * @param why What it means for the object or what to check, in our words.
 */
public record AdviceRow(
        int first,
        int last,
        java.util.Set<Service> services,
        String annex,
        Stored stored,
        Retry retry,
        java.util.List<Actor> actors,
        String why) {
}

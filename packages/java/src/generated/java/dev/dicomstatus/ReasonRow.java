// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".
package dev.dicomstatus;

/**
 * A value of Failure Reason (0008,1197) or Warning Reason (0008,1196).
 *
 * @param attribute The attribute by its tag.
 * @param context The response or module that holds it.
 * @param first The code, or the first code of a range.
 * @param last The last code of the range; the code itself where it is one.
 * @param notation What is printed for a range, such as A7xx.
 * @param name The constant.
 * @param meaning As printed; empty where nothing is printed.
 * @param explanation What happened, in our words.
 * @param retry Whether the same request may be tried again, where that can be said: our guidance.
 * @param actors Who has to act: our guidance.
 * @param citation Where it is printed.
 */
public record ReasonRow(
        String attribute,
        String context,
        int first,
        int last,
        String notation,
        String name,
        String meaning,
        String explanation,
        Retry retry,
        java.util.List<Actor> actors,
        Citation citation) {
}

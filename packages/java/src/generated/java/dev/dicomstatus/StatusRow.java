// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".
package dev.dicomstatus;

/**
 * A status in a place that has it: a table of PS3.4, the list of a DIMSE service in PS3.7, or the general statuses.
 *
 * @param first The code, or the first code of a range.
 * @param last The last code of the range; the code itself where it is one.
 * @param notation What is printed for a range, such as A7xx.
 * @param category The Status Class.
 * @param name The constant.
 * @param meaning As printed; empty where nothing is printed.
 * @param scope What kind of place it is.
 * @param annex The annex of PS3.4 that defines the service class.
 * @param services The DIMSE services; empty for all.
 * @param sopClasses The UIDs of the SOP Classes that it is for; empty for all of the service class.
 * @param actionTypeIds The Action Type IDs that it is for; empty for all.
 * @param relatedFields The command elements and parts of the Data Set that may come with it.
 * @param explanation What happened, in our words.
 * @param citation Where it is printed.
 * @param until The last edition that has it, if it was removed.
 */
public record StatusRow(
        int first,
        int last,
        String notation,
        Category category,
        String name,
        String meaning,
        Scope scope,
        String annex,
        java.util.Set<Service> services,
        java.util.List<String> sopClasses,
        java.util.List<Integer> actionTypeIds,
        java.util.List<String> relatedFields,
        String explanation,
        Citation citation,
        String until) {
}

// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".
package dev.dicomstatus;

/**
 * A meaning that a product or toolkit gives to a code.
 *
 * @param implementation The product by its name in this package, such as dcm4chee-arc.
 * @param first The code, or the first code of a range.
 * @param last The last code of the range; the code itself where it is one.
 * @param notation What is printed for a range, such as A7xx.
 * @param name The constant.
 * @param meaning As printed; empty where nothing is printed.
 * @param explanation What happened, in our words.
 * @param services The DIMSE services; empty for all.
 * @param relatedFields The command elements and parts of the Data Set that may come with it.
 * @param heading Whether it is a range that only groups other codes.
 * @param stored Whether the receiver holds the object, where that can be said.
 * @param retry Whether the same request may be tried again, where that can be said: our guidance.
 * @param actors Who has to act: our guidance.
 * @param address Where it was read.
 */
public record ImplementationRow(
        String implementation,
        int first,
        int last,
        String notation,
        String name,
        String meaning,
        String explanation,
        java.util.Set<Service> services,
        java.util.List<String> relatedFields,
        boolean heading,
        Stored stored,
        Retry retry,
        java.util.List<Actor> actors,
        String address) {
}

// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".
package dev.dicomstatus;

/**
 * An HTTP status in the table of a DICOMweb transaction, or in the general table of PS3.18, which has no transaction.
 *
 * @param service The service of PS3.18.
 * @param transaction Its transaction.
 * @param acronym What people call it, such as STOW-RS.
 * @param code The HTTP status.
 * @param category Success or Failure as the table prints it; in the general table the class.
 * @param name The constant.
 * @param phrase The reason phrase as printed.
 * @param meaning The first sentence as printed.
 * @param explanation What happened, in our words.
 * @param citation Where it is printed.
 * @param until The last edition that has it, if it was removed.
 */
public record HTTPRow(
        String service,
        String transaction,
        String acronym,
        int code,
        String category,
        String name,
        String phrase,
        String meaning,
        String explanation,
        Citation citation,
        String until) {
}

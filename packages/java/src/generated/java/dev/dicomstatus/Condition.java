// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".
package dev.dicomstatus;

/**
 * A condition that a product logs for trouble with the network.
 *
 * @param implementation The product by its name in this package, such as dcmtk.
 * @param code As module and code, such as 0006:0317.
 * @param name Its constant.
 * @param meaning What the product prints.
 * @param exception The exception that stands for it.
 * @param explanation What happened, in our words.
 */
public record Condition(
        String implementation,
        String code,
        String name,
        String meaning,
        String exception,
        String explanation) {
}

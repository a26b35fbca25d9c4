// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".
package dev.dicomstatus;

/**
 * The statuses of a retrieve.
 *
 * @param services C-MOVE or C-GET.
 * @param pending While sub-operations remain.
 * @param cancel When it was canceled.
 * @param success When every sub-operation was done without a warning.
 * @param warning When some were not.
 * @param failure When every one failed.
 */
public record RetrieveCodes(
        java.util.Set<Service> services,
        int pending,
        int cancel,
        int success,
        int warning,
        int failure) {
}

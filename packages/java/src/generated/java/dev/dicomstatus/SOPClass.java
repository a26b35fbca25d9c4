// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".
package dev.dicomstatus;

/**
 * A SOP Class, current or retired.
 *
 * @param uid Its UID.
 * @param annex The annex of its service class; missing if that is retired too.
 * @param services The DIMSE services of its messages; of a retired one, those of the service class.
 * @param retired Whether it is retired: it then counts as its service class.
 */
public record SOPClass(
        String uid,
        String annex,
        java.util.Set<Service> services,
        boolean retired) {
}

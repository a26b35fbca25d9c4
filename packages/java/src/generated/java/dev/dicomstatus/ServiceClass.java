// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".
package dev.dicomstatus;

/**
 * A service class of PS3.4.
 *
 * @param annex The annex of PS3.4 that defines the service class.
 * @param name Its name.
 * @param services The DIMSE services of its messages.
 * @param actionTypeIds The Action Type IDs that decide which statuses an N-ACTION has.
 */
public record ServiceClass(
        String annex,
        String name,
        java.util.Set<Service> services,
        java.util.List<Integer> actionTypeIds) {
}

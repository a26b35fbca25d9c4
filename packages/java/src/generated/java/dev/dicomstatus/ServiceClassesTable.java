// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".
package dev.dicomstatus;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A service class of PS3.4. */
final class ServiceClassesTable {
    /** The rows. */
    static final List<ServiceClass> ROWS = Stream.<List<ServiceClass>>of(rows0()).flatMap(List::stream).toList();

    private ServiceClassesTable() {
    }

    private static List<ServiceClass> rows0() {
        return List.of(
            new ServiceClass("A", "Verification", Set.of(Service.C_ECHO), List.of()),
            new ServiceClass("B", "Storage", Set.of(Service.C_STORE), List.of()),
            new ServiceClass("C", "Query/Retrieve", Set.of(Service.C_FIND, Service.C_MOVE, Service.C_GET), List.of()),
            new ServiceClass("F", "Modality Performed Procedure Step", Set.of(Service.N_SET, Service.N_CREATE, Service.N_GET, Service.N_EVENT_REPORT), List.of()),
            new ServiceClass("H", "Print Management", Set.of(Service.N_SET, Service.N_ACTION, Service.N_CREATE, Service.N_DELETE, Service.N_EVENT_REPORT, Service.N_GET), List.of()),
            new ServiceClass("J", "Storage Commitment", Set.of(Service.N_EVENT_REPORT, Service.N_ACTION), List.of()),
            new ServiceClass("K", "Basic Worklist Management", Set.of(Service.C_FIND), List.of()),
            new ServiceClass("P", "Application Event Logging", Set.of(Service.N_ACTION), List.of()),
            new ServiceClass("Q", "Relevant Patient Information Query", Set.of(Service.C_FIND), List.of()),
            new ServiceClass("R", "Instance Availability Notification", Set.of(Service.N_CREATE), List.of()),
            new ServiceClass("S", "Media Creation Management", Set.of(Service.N_GET, Service.N_ACTION, Service.N_CREATE), List.of(1, 2)),
            new ServiceClass("U", "Hanging Protocol Query/Retrieve", Set.of(Service.C_FIND, Service.C_MOVE, Service.C_GET), List.of()),
            new ServiceClass("V", "Substance Administration Query", Set.of(Service.C_FIND), List.of()),
            new ServiceClass("X", "Color Palette Query/Retrieve", Set.of(Service.C_FIND, Service.C_MOVE, Service.C_GET), List.of()),
            new ServiceClass("Y", "Composite Instance Root Retrieve", Set.of(Service.C_MOVE, Service.C_GET), List.of()),
            new ServiceClass("Z", "Composite Instance Retrieve Without Bulk Data", Set.of(Service.C_GET), List.of()),
            new ServiceClass("BB", "Implant Template Query/Retrieve", Set.of(Service.C_FIND, Service.C_MOVE, Service.C_GET), List.of()),
            new ServiceClass("CC", "Unified Procedure Step", Set.of(Service.N_GET, Service.N_ACTION, Service.N_CREATE, Service.C_FIND, Service.N_SET, Service.N_EVENT_REPORT), List.of(1, 2, 3, 4, 5)),
            new ServiceClass("DD", "RT Machine Verification", Set.of(Service.N_EVENT_REPORT, Service.N_GET, Service.N_SET, Service.N_ACTION, Service.N_CREATE, Service.N_DELETE), List.of()),
            new ServiceClass("EE", "Display System Management", Set.of(Service.N_GET), List.of()),
            new ServiceClass("GG", "Non-Patient Object Storage", Set.of(Service.C_STORE), List.of()),
            new ServiceClass("HH", "Defined Procedure Protocol Query/Retrieve", Set.of(Service.C_FIND, Service.C_MOVE, Service.C_GET), List.of()),
            new ServiceClass("II", "Protocol Approval Query/Retrieve", Set.of(Service.C_FIND, Service.C_MOVE, Service.C_GET), List.of()),
            new ServiceClass("JJ", "Inventory Query/Retrieve", Set.of(Service.C_FIND, Service.C_MOVE, Service.C_GET), List.of()),
            new ServiceClass("KK", "Storage Management", Set.of(Service.N_EVENT_REPORT, Service.N_ACTION), List.of()));
    }
}

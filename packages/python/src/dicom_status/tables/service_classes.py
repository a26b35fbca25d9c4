# Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".
"""A service class of PS3.4."""

from typing import Tuple

from .rows import ServiceClass

SERVICE_CLASSES: Tuple[ServiceClass, ...] = (
    ServiceClass("A", "Verification", ("C-ECHO",), ()),
    ServiceClass("B", "Storage", ("C-STORE",), ()),
    ServiceClass("C", "Query/Retrieve", ("C-FIND", "C-MOVE", "C-GET"), ()),
    ServiceClass("F", "Modality Performed Procedure Step", ("N-SET", "N-CREATE", "N-GET", "N-EVENT-REPORT"), ()),
    ServiceClass("H", "Print Management", ("N-SET", "N-ACTION", "N-CREATE", "N-DELETE", "N-EVENT-REPORT", "N-GET"), ()),
    ServiceClass("J", "Storage Commitment", ("N-EVENT-REPORT", "N-ACTION"), ()),
    ServiceClass("K", "Basic Worklist Management", ("C-FIND",), ()),
    ServiceClass("P", "Application Event Logging", ("N-ACTION",), ()),
    ServiceClass("Q", "Relevant Patient Information Query", ("C-FIND",), ()),
    ServiceClass("R", "Instance Availability Notification", ("N-CREATE",), ()),
    ServiceClass("S", "Media Creation Management", ("N-GET", "N-ACTION", "N-CREATE"), (1, 2)),
    ServiceClass("U", "Hanging Protocol Query/Retrieve", ("C-FIND", "C-MOVE", "C-GET"), ()),
    ServiceClass("V", "Substance Administration Query", ("C-FIND",), ()),
    ServiceClass("X", "Color Palette Query/Retrieve", ("C-FIND", "C-MOVE", "C-GET"), ()),
    ServiceClass("Y", "Composite Instance Root Retrieve", ("C-MOVE", "C-GET"), ()),
    ServiceClass("Z", "Composite Instance Retrieve Without Bulk Data", ("C-GET",), ()),
    ServiceClass("BB", "Implant Template Query/Retrieve", ("C-FIND", "C-MOVE", "C-GET"), ()),
    ServiceClass("CC", "Unified Procedure Step", ("N-GET", "N-ACTION", "N-CREATE", "C-FIND", "N-SET", "N-EVENT-REPORT"), (1, 2, 3, 4, 5)),
    ServiceClass("DD", "RT Machine Verification", ("N-EVENT-REPORT", "N-GET", "N-SET", "N-ACTION", "N-CREATE", "N-DELETE"), ()),
    ServiceClass("EE", "Display System Management", ("N-GET",), ()),
    ServiceClass("GG", "Non-Patient Object Storage", ("C-STORE",), ()),
    ServiceClass("HH", "Defined Procedure Protocol Query/Retrieve", ("C-FIND", "C-MOVE", "C-GET"), ()),
    ServiceClass("II", "Protocol Approval Query/Retrieve", ("C-FIND", "C-MOVE", "C-GET"), ()),
    ServiceClass("JJ", "Inventory Query/Retrieve", ("C-FIND", "C-MOVE", "C-GET"), ()),
    ServiceClass("KK", "Storage Management", ("N-EVENT-REPORT", "N-ACTION"), ()),
)

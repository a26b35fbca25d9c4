"""What pynetdicom and pynetdicom2 say of each case: a line of JSON for each. Cases come on standard input, one on a line."""

import json
import sys
from importlib.metadata import version

from pynetdicom import status
from pynetdicom2 import dimsemessages, statuses

# The dictionary of pynetdicom for each service class and DIMSE service, where its names leave no doubt.
DICTIONARIES = {
    ("Verification", "C-ECHO"): status.VERIFICATION_SERVICE_CLASS_STATUS,
    ("Storage", "C-STORE"): status.STORAGE_SERVICE_CLASS_STATUS,
    ("Query/Retrieve", "C-FIND"): status.QR_FIND_SERVICE_CLASS_STATUS,
    ("Query/Retrieve", "C-MOVE"): status.QR_MOVE_SERVICE_CLASS_STATUS,
    ("Query/Retrieve", "C-GET"): status.QR_GET_SERVICE_CLASS_STATUS,
    ("Modality Performed Procedure Step", None): status.PROCEDURE_STEP_STATUS,
    ("Print Management", None): status.PRINT_JOB_MANAGEMENT_SERVICE_CLASS_STATUS,
    ("Storage Commitment", None): status.STORAGE_COMMITMENT_SERVICE_CLASS_STATUS,
    ("Basic Worklist Management", "C-FIND"): status.MODALITY_WORKLIST_SERVICE_CLASS_STATUS,
    ("Application Event Logging", None): status.APPLICATION_EVENT_LOGGING_SERVICE_CLASS_STATUS,
    ("Relevant Patient Information Query", "C-FIND"): status.RELEVANT_PATIENT_SERVICE_CLASS_STATUS,
    ("Media Creation Management", None): status.MEDIA_CREATION_MANAGEMENT_SERVICE_CLASS_STATUS,
    ("Substance Administration Query", "C-FIND"): status.SUBSTANCE_ADMINISTRATION_SERVICE_CLASS_STATUS,
    ("Unified Procedure Step", None): status.UNIFIED_PROCEDURE_STEP_SERVICE_CLASS_STATUS,
    ("RT Machine Verification", None): status.RT_MACHINE_VERIFICATION_SERVICE_CLASS_STATUS,
    ("Non-Patient Object Storage", "C-STORE"): status.NON_PATIENT_SERVICE_CLASS_STATUS,
    ("Storage Management", None): status.STORAGE_MANAGEMENT_SERVICE_CLASS_STATUS,
}

# The response messages of pynetdicom2, by which it finds a status.
MESSAGES = {
    "C-ECHO": dimsemessages.CEchoRSPMessage,
    "C-STORE": dimsemessages.CStoreRSPMessage,
    "C-FIND": dimsemessages.CFindRSPMessage,
    "C-GET": dimsemessages.CGetRSPMessage,
    "C-MOVE": dimsemessages.CMoveRSPMessage,
    "N-EVENT-REPORT": dimsemessages.NEventReportRSPMessage,
    "N-GET": dimsemessages.NGetRSPMessage,
    "N-SET": dimsemessages.NSetRSPMessage,
    "N-ACTION": dimsemessages.NActionRSPMessage,
    "N-CREATE": dimsemessages.NCreateRSPMessage,
    "N-DELETE": dimsemessages.NDeleteRSPMessage,
}


def by_pynetdicom(case: dict) -> dict:
    """The category by code, and the words of the dictionary."""
    service, service_class, code = case.get("service"), case.get("serviceClass"), case["code"]
    known = DICTIONARIES.get((service_class, service), DICTIONARIES.get((service_class, None)))
    return {"category": status.code_to_category(code), "asked": known is not None, "meaning": (known or {}).get(code, (None, None))[1]}


def by_pynetdicom2(case: dict) -> dict:
    """What a Status object says; it calls what it does not know an unknown failure."""
    found = statuses.Status(case["code"], MESSAGES.get(case.get("service")))
    is_known = found.description != statuses.UNKNOWN.description
    return {"category": found.status_type if is_known else "Unknown", "asked": True, "meaning": found.description if is_known else None}


for line in sys.stdin:
    case = json.loads(line)
    for name, function in (("pynetdicom", by_pynetdicom), ("pynetdicom2", by_pynetdicom2)):
        print(json.dumps({"peer": name, "version": version(name), "id": case["id"], **function(case)}))

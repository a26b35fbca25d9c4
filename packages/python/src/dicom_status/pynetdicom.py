"""The standard's statuses as dictionaries in the shape of ``pynetdicom.status``, and one call that makes pynetdicom use them.

Example:
    >>> STORAGE_SERVICE_CLASS_STATUS[0xA702]
    ('Failure', 'Refused: Out of resources')
"""

from typing import Dict, Tuple

from .categories import code_to_category
from .tables.implementations import IMPLEMENTATIONS
from .tables.rows import StatusRow
from .tables.statuses import STATUSES

StatusDictionary = Dict[int, Tuple[str, str]]
"""Category and meaning by code."""


def _dictionary(annex: str, *services: str) -> StatusDictionary:
    """The statuses of a service class: the general ones, the lists of its DIMSE services, its tables, and pynetdicom's own codes."""
    statuses: StatusDictionary = {}
    # What comes later counts: a table says more than a list, and a single code more than a range.
    for scope in ("general", "DIMSE service", "service class"):
        rows = [row for row in STATUSES if _is_of(row, scope, annex, services)]
        ranges = [row for row in rows if row.first != row.last]
        singles = [row for row in rows if row.first == row.last]
        for row in ranges:
            statuses.update((code, (row.category, row.meaning)) for code in range(row.first, row.last + 1))
        for code in sorted({row.first for row in singles}):
            words = dict.fromkeys(row.meaning or row.category for row in singles if row.first == code)
            statuses[code] = (next(row.category for row in singles if row.first == code), "; or ".join(words))
    for reading in IMPLEMENTATIONS:
        is_ours = not reading.services or any(service in services for service in reading.services)
        if reading.implementation == "pynetdicom" and not reading.heading and is_ours:
            statuses[reading.first] = (code_to_category(reading.first), reading.meaning)
    return statuses


def _is_of(row: StatusRow, scope: str, annex: str, services: Tuple[str, ...]) -> bool:
    is_of_service = not row.services or any(service in services for service in row.services)
    return row.scope == scope and is_of_service and row.annex in (None, annex)


GENERAL_STATUS: StatusDictionary = {row.first: (row.category, row.meaning or row.category) for row in STATUSES if row.scope == "general"}
VERIFICATION_SERVICE_CLASS_STATUS = _dictionary("A", "C-ECHO")
STORAGE_SERVICE_CLASS_STATUS = _dictionary("B", "C-STORE")
QR_FIND_SERVICE_CLASS_STATUS = _dictionary("C", "C-FIND")
QR_MOVE_SERVICE_CLASS_STATUS = _dictionary("C", "C-MOVE")
QR_GET_SERVICE_CLASS_STATUS = _dictionary("C", "C-GET")
PROCEDURE_STEP_STATUS = _dictionary("F", "N-CREATE", "N-SET", "N-GET", "N-EVENT-REPORT")
PRINT_JOB_MANAGEMENT_SERVICE_CLASS_STATUS = _dictionary("H", "N-CREATE", "N-SET", "N-GET", "N-ACTION", "N-DELETE", "N-EVENT-REPORT")
STORAGE_COMMITMENT_SERVICE_CLASS_STATUS = _dictionary("J", "N-ACTION", "N-EVENT-REPORT")
MODALITY_WORKLIST_SERVICE_CLASS_STATUS = _dictionary("K", "C-FIND")
APPLICATION_EVENT_LOGGING_SERVICE_CLASS_STATUS = _dictionary("P", "N-ACTION")
RELEVANT_PATIENT_SERVICE_CLASS_STATUS = _dictionary("Q", "C-FIND")
MEDIA_CREATION_MANAGEMENT_SERVICE_CLASS_STATUS = _dictionary("S", "N-CREATE", "N-ACTION", "N-GET")
SUBSTANCE_ADMINISTRATION_SERVICE_CLASS_STATUS = _dictionary("V", "C-FIND")
UNIFIED_PROCEDURE_STEP_SERVICE_CLASS_STATUS = _dictionary("CC", "N-CREATE", "N-SET", "N-GET", "N-ACTION", "N-EVENT-REPORT", "C-FIND")
RT_MACHINE_VERIFICATION_SERVICE_CLASS_STATUS = _dictionary("DD", "N-CREATE", "N-SET", "N-GET", "N-ACTION", "N-DELETE", "N-EVENT-REPORT")
NON_PATIENT_SERVICE_CLASS_STATUS = _dictionary("GG", "C-STORE")
STORAGE_MANAGEMENT_SERVICE_CLASS_STATUS = _dictionary("KK", "N-ACTION", "N-GET", "N-EVENT-REPORT")


def install() -> None:
    """Make pynetdicom use these statuses, for what it logs and for what it counts as a known status.

    Each dictionary of ``pynetdicom.status`` that this module has too gets the standard's codes and words; codes that only
    pynetdicom has stay. Call it once, before an association is made.

    Raises:
        ImportError: if pynetdicom is not there.
    """
    from pynetdicom import status

    for name, statuses in DICTIONARIES.items():
        if hasattr(status, name):
            getattr(status, name).update(statuses)


DICTIONARIES: Dict[str, StatusDictionary] = {
    "GENERAL_STATUS": GENERAL_STATUS,
    "VERIFICATION_SERVICE_CLASS_STATUS": VERIFICATION_SERVICE_CLASS_STATUS,
    "STORAGE_SERVICE_CLASS_STATUS": STORAGE_SERVICE_CLASS_STATUS,
    "QR_FIND_SERVICE_CLASS_STATUS": QR_FIND_SERVICE_CLASS_STATUS,
    "QR_MOVE_SERVICE_CLASS_STATUS": QR_MOVE_SERVICE_CLASS_STATUS,
    "QR_GET_SERVICE_CLASS_STATUS": QR_GET_SERVICE_CLASS_STATUS,
    "PROCEDURE_STEP_STATUS": PROCEDURE_STEP_STATUS,
    "PRINT_JOB_MANAGEMENT_SERVICE_CLASS_STATUS": PRINT_JOB_MANAGEMENT_SERVICE_CLASS_STATUS,
    "STORAGE_COMMITMENT_SERVICE_CLASS_STATUS": STORAGE_COMMITMENT_SERVICE_CLASS_STATUS,
    "MODALITY_WORKLIST_SERVICE_CLASS_STATUS": MODALITY_WORKLIST_SERVICE_CLASS_STATUS,
    "APPLICATION_EVENT_LOGGING_SERVICE_CLASS_STATUS": APPLICATION_EVENT_LOGGING_SERVICE_CLASS_STATUS,
    "RELEVANT_PATIENT_SERVICE_CLASS_STATUS": RELEVANT_PATIENT_SERVICE_CLASS_STATUS,
    "MEDIA_CREATION_MANAGEMENT_SERVICE_CLASS_STATUS": MEDIA_CREATION_MANAGEMENT_SERVICE_CLASS_STATUS,
    "SUBSTANCE_ADMINISTRATION_SERVICE_CLASS_STATUS": SUBSTANCE_ADMINISTRATION_SERVICE_CLASS_STATUS,
    "UNIFIED_PROCEDURE_STEP_SERVICE_CLASS_STATUS": UNIFIED_PROCEDURE_STEP_SERVICE_CLASS_STATUS,
    "RT_MACHINE_VERIFICATION_SERVICE_CLASS_STATUS": RT_MACHINE_VERIFICATION_SERVICE_CLASS_STATUS,
    "NON_PATIENT_SERVICE_CLASS_STATUS": NON_PATIENT_SERVICE_CLASS_STATUS,
    "STORAGE_MANAGEMENT_SERVICE_CLASS_STATUS": STORAGE_MANAGEMENT_SERVICE_CLASS_STATUS,
}
"""The dictionaries by the names that pynetdicom has for them."""

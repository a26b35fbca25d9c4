"""Every DICOM status with its class, its meaning where it was received, what to do about it, and a citation.

Example:
    >>> import dicom_status
    >>> found = dicom_status.lookup(0xA702, service="C-MOVE")
    >>> str(found)
    '0xA702 Failure: Refused: Out of resources - Unable to perform sub-operations'
    >>> dicom_status.StorageStatus(0xB007).name
    'DATA_SET_DOES_NOT_MATCH_SOP_CLASS_WARNING'
"""

from .association import Description, describe_abort, describe_presentation_context_result, describe_rejection, lookup_condition
from .categories import code_to_category, is_cancel, is_failure, is_final, is_pending, is_success, is_warning
from .exceptions import (
    AssociationAbortedError,
    AssociationError,
    AssociationRejectedError,
    AssociationReleasedError,
    ClassNotSupportedError,
    DCMTimeoutError,
    DIMSEProcessingError,
    DIMSEStatusError,
    EventHandlingError,
    NetDICOMError,
    PDUProcessingError,
)
from .lookup import IMPLEMENTATION_NAMES, Explanation, lookup
from .retrieve import final_retrieve_status
from .status import code_to_status
from .tables import constants
from .tables.constants import *  # noqa: F403 - the constants of every table
from .tables.rows import Citation
from .web import HTTPExplanation, ReasonExplanation, lookup_http, lookup_reason, store_outcome

__all__ = [
    "IMPLEMENTATION_NAMES",
    "AssociationAbortedError",
    "AssociationError",
    "AssociationRejectedError",
    "AssociationReleasedError",
    "Citation",
    "ClassNotSupportedError",
    "DCMTimeoutError",
    "DIMSEProcessingError",
    "DIMSEStatusError",
    "Description",
    "EventHandlingError",
    "Explanation",
    "HTTPExplanation",
    "NetDICOMError",
    "PDUProcessingError",
    "ReasonExplanation",
    "code_to_category",
    "code_to_status",
    "describe_abort",
    "describe_presentation_context_result",
    "describe_rejection",
    "final_retrieve_status",
    "is_cancel",
    "is_failure",
    "is_final",
    "is_pending",
    "is_success",
    "is_warning",
    "lookup",
    "lookup_condition",
    "lookup_http",
    "lookup_reason",
    "store_outcome",
]
__all__ += constants.__all__

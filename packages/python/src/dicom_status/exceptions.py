"""What can go wrong in a DICOM network exchange, as exceptions."""

from typing import Optional, Tuple

from .association import describe_abort, describe_rejection
from .lookup import Explanation, lookup


class NetDICOMError(Exception):
    """Any error in a DICOM network exchange; the base class of all others."""


class ClassNotSupportedError(NetDICOMError):
    """The application entity does not support the requested SOP Class."""

    def __init__(self, message: str = "The SOP Class is not supported.", *, sop_class: Optional[str] = None) -> None:
        super().__init__(message)
        self.sop_class = sop_class


class PDUProcessingError(NetDICOMError):
    """A PDU could not be handled, for example because it could not be decoded."""

    def __init__(self, message: str = "A PDU could not be handled.", *, pdu_type: Optional[int] = None) -> None:
        super().__init__(message)
        self.pdu_type = pdu_type


class DIMSEProcessingError(NetDICOMError):
    """A DIMSE message could not be handled, for example because its fragments do not fit together."""

    def __init__(self, message: str = "A DIMSE message could not be handled.", *, command_field: Optional[int] = None) -> None:
        super().__init__(message)
        self.command_field = command_field


class AssociationError(NetDICOMError):
    """Something ended an association, or prevented it from being opened. Only classes derived from it are raised."""


class AssociationRejectedError(AssociationError):
    """The peer rejected the association.

    Example:
        >>> str(AssociationRejectedError(1, 1, 7)).split(" (")[0]
        'Rejected: called-AE-title-not-recognized'
    """

    def __init__(self, result: int, source: int, reason: int) -> None:
        described = describe_rejection(result, source, reason)
        super().__init__(result, source, reason)
        self._sentence = f"Rejected: {described.symbol or 'undefined'} (result {result}, source {source}, reason {reason}). {described.explanation}"
        self.result = result
        self.source = source
        self.reason = reason

    def __str__(self) -> str:
        return self._sentence

    @property
    def diagnostic(self) -> int:
        """The reason, as pynetdicom2 calls it."""
        return self.reason


class AssociationReleasedError(AssociationError):
    """The peer released the association while it was still needed."""

    def __init__(self, message: str = "The peer released the association.") -> None:
        super().__init__(message)


class AssociationAbortedError(AssociationError):
    """The peer aborted the association.

    Example:
        >>> str(AssociationAbortedError(2, 2)).split(" (")[0]
        'Aborted: unexpected-PDU'
    """

    def __init__(self, source: int, reason: int) -> None:
        described = describe_abort(source, reason)
        super().__init__(source, reason)
        self._sentence = f"Aborted: {described.symbol or 'undefined'} (source {source}, reason {reason}). {described.explanation}"
        self.source = source
        self.reason = reason

    def __str__(self) -> str:
        return self._sentence

    @property
    def reason_diag(self) -> int:
        """The reason, as pynetdicom2 calls it."""
        return self.reason


class DCMTimeoutError(NetDICOMError):
    """An expected PDU did not come in time."""

    def __init__(self, message: str = "An expected PDU did not come in time.", *, timeout: Optional[int] = None) -> None:
        super().__init__(message)
        self.timeout = timeout


class EventHandlingError(NetDICOMError):
    """For your own event handlers: the event could not be processed, and the service answers with a failure."""

    def __init__(self, message: str = "The event could not be processed.") -> None:
        super().__init__(message)


class DIMSEStatusError(NetDICOMError):
    """The peer answered with a status that is not a success.

    Example:
        >>> str(DIMSEStatusError(0xA700, service="C-STORE"))
        'C-STORE: 0xA700 Failure: Refused: Out of resources'
    """

    def __init__(self, code: int, *, service: Optional[str] = None, sop_class: Optional[str] = None) -> None:
        self.code = code
        self.explanation: Optional[Explanation] = lookup(code, service=service, sop_class=sop_class)
        self.service = service
        self.sop_class = sop_class
        super().__init__(code)

    def __str__(self) -> str:
        said = str(self.explanation) if self.explanation else f"0x{self.code:04X} Unknown"
        return said if self.service is None else f"{self.service}: {said}"

    def __reduce__(self) -> Tuple[object, ...]:
        return _status_error, (self.code, self.service, self.sop_class)


def _status_error(code: int, service: Optional[str], sop_class: Optional[str]) -> DIMSEStatusError:
    """Makes the exception again from what a pickle holds."""
    return DIMSEStatusError(code, service=service, sop_class=sop_class)

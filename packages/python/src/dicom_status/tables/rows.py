# Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".
"""The types of the tables."""

from typing import Literal, NamedTuple, Optional, Tuple

Category = Literal["Success", "Pending", "Cancel", "Warning", "Failure"]
"""A Status Class of PS3.7 Annex C."""

Scope = Literal["implementation", "service class", "DIMSE service", "general", "class"]
"""Who gives a meaning to a code, from the most specific to the least."""

Role = Literal["reject result", "reject source", "reject reason", "abort source", "abort reason", "presentation context result", "PDU type"]
"""A field of a PDU."""

Retry = Literal["no", "later", "after change"]
"""Whether the same request may be tried again."""

Stored = Literal["yes", "no", "some"]
"""Whether the receiver holds the object, or of a retrieve the destination the objects."""

Speaker = Literal["service-user", "service-provider"]
"""Who speaks at the peer: its application or its network layer."""

Service = Literal["C-STORE", "C-GET", "C-FIND", "C-MOVE", "C-ECHO", "N-EVENT-REPORT", "N-GET", "N-SET", "N-ACTION", "N-CREATE", "N-DELETE"]
"""A DIMSE service of PS3.7."""

Actor = Literal["sender", "receiver", "administrator"]
"""Who has to act: who made the request (sender), who answered it (receiver), or who runs them (administrator)."""

Part = Literal["service", "SOP Class", "service class", "Action Type ID", "implementation"]
"""A part of a context in which a code was received."""


class Citation(NamedTuple):
    """Where in the standard something stands."""

    part: str
    """The part, such as ``PS3.4``."""
    section: str
    """The bare number of the section, such as ``B.2.3``."""
    table: Optional[str]
    """The bare number of the table, such as ``B.2-1``."""
    edition: str
    """The edition that was read, such as ``2024c``."""
    address: str
    """The section in the current edition."""


class Segment(NamedTuple):
    """A run of codes of one class, by PS3.7 Annex C. Codes in no segment are not allowed."""

    first: int
    """The code, or the first code of a range."""
    last: int
    """The last code of the range; the code itself where it is one."""
    category: Category
    """The Status Class."""


class StatusRow(NamedTuple):
    """A status in a place that has it: a table of PS3.4, the list of a DIMSE service in PS3.7, or the general statuses."""

    first: int
    """The code, or the first code of a range."""
    last: int
    """The last code of the range; the code itself where it is one."""
    notation: Optional[str]
    """What is printed for a range, such as A7xx."""
    category: Category
    """The Status Class."""
    name: str
    """The constant."""
    meaning: str
    """As printed; empty where nothing is printed."""
    scope: Scope
    """What kind of place it is."""
    annex: Optional[str]
    """The annex of PS3.4 that defines the service class."""
    services: Tuple[Service, ...]
    """The DIMSE services; empty for all."""
    sop_classes: Tuple[str, ...]
    """The UIDs of the SOP Classes that it is for; empty for all of the service class."""
    action_type_ids: Tuple[int, ...]
    """The Action Type IDs that it is for; empty for all."""
    related_fields: Tuple[str, ...]
    """The command elements and parts of the Data Set that may come with it."""
    explanation: Optional[str]
    """What happened, in our words."""
    citation: Citation
    """Where it is printed."""
    until: Optional[str]
    """The last edition that has it, if it was removed."""


class ServiceClass(NamedTuple):
    """A service class of PS3.4."""

    annex: str
    """The annex of PS3.4 that defines the service class."""
    name: str
    """Its name."""
    services: Tuple[Service, ...]
    """The DIMSE services of its messages."""
    action_type_ids: Tuple[int, ...]
    """The Action Type IDs that decide which statuses an N-ACTION has."""


class SOPClass(NamedTuple):
    """A SOP Class, current or retired."""

    uid: str
    """Its UID."""
    annex: Optional[str]
    """The annex of its service class; missing if that is retired too."""
    services: Tuple[Service, ...]
    """The DIMSE services of its messages; of a retired one, those of the service class."""
    retired: bool
    """Whether it is retired: it then counts as its service class."""


class AdviceRow(NamedTuple):
    """What to do about a status: our guidance, not the standard's. Of the rows that fit, the first counts."""

    first: int
    """The code, or the first code of a range."""
    last: int
    """The last code of the range; the code itself where it is one."""
    services: Tuple[Service, ...]
    """The DIMSE services; empty for all."""
    annex: Optional[str]
    """The annex of PS3.4 that defines the service class."""
    stored: Optional[Stored]
    """Whether the receiver holds the object, where that can be said."""
    retry: Optional[Retry]
    """Whether the same request may be tried again, where that can be said: our guidance."""
    actors: Tuple[Actor, ...]
    """Who has to act: our guidance."""
    why: str
    """What it means for the object or what to check, in our words."""


class ImplementationRow(NamedTuple):
    """A meaning that a product or toolkit gives to a code."""

    implementation: str
    """The product by its name in this package, such as dcm4chee-arc."""
    first: int
    """The code, or the first code of a range."""
    last: int
    """The last code of the range; the code itself where it is one."""
    notation: Optional[str]
    """What is printed for a range, such as A7xx."""
    name: str
    """The constant."""
    meaning: str
    """As printed; empty where nothing is printed."""
    explanation: Optional[str]
    """What happened, in our words."""
    services: Tuple[Service, ...]
    """The DIMSE services; empty for all."""
    related_fields: Tuple[str, ...]
    """The command elements and parts of the Data Set that may come with it."""
    heading: bool
    """Whether it is a range that only groups other codes."""
    stored: Optional[Stored]
    """Whether the receiver holds the object, where that can be said."""
    retry: Optional[Retry]
    """Whether the same request may be tried again, where that can be said: our guidance."""
    actors: Tuple[Actor, ...]
    """Who has to act: our guidance."""
    address: str
    """Where it was read."""


class Condition(NamedTuple):
    """A condition that a product logs for trouble with the network."""

    implementation: str
    """The product by its name in this package, such as dcmtk."""
    code: str
    """As module and code, such as 0006:0317."""
    name: Optional[str]
    """Its constant."""
    meaning: Optional[str]
    """What the product prints."""
    exception: Optional[str]
    """The exception that stands for it."""
    explanation: str
    """What happened, in our words."""


class PDUValue(NamedTuple):
    """A value, or a reserved range of values, of a PDU field of PS3.8."""

    role: Role
    """The field."""
    source: Optional[int]
    """Of a reason, the source to which it belongs."""
    first: int
    """The value, or the first one of a range."""
    last: int
    """The last value of the range; the value itself where it is one."""
    name: Optional[str]
    """The constant; missing where the value is reserved."""
    symbol: str
    """As printed, or as we read a misprint."""
    explanation: str
    """What happened, in our words."""
    said_by: Optional[Speaker]
    """Who speaks at the peer, where that is said."""
    permanent: Optional[bool]
    """Of a result, whether asking again cannot help."""
    retry: Optional[Retry]
    """Whether the same request may be tried again, where that can be said: our guidance."""
    actors: Tuple[Actor, ...]
    """Who has to act: our guidance."""
    citation: Citation
    """Where it is printed."""


class HTTPRow(NamedTuple):
    """An HTTP status in the table of a DICOMweb transaction, or in the general table of PS3.18, which has no transaction."""

    service: Optional[str]
    """The service of PS3.18."""
    transaction: Optional[str]
    """Its transaction."""
    acronym: Optional[str]
    """What people call it, such as STOW-RS."""
    code: int
    """The HTTP status."""
    category: str
    """Success or Failure as the table prints it; in the general table the class."""
    name: str
    """The constant."""
    phrase: str
    """The reason phrase as printed."""
    meaning: str
    """The first sentence as printed."""
    explanation: Optional[str]
    """What happened, in our words."""
    citation: Citation
    """Where it is printed."""
    until: Optional[str]
    """The last edition that has it, if it was removed."""


class HTTPClass(NamedTuple):
    """A class of HTTP statuses."""

    name: str
    """Its name."""
    first: int
    """The code, or the first code of a range."""
    last: int
    """The last code of the range; the code itself where it is one."""
    explanation: str
    """What happened, in our words."""


class ReasonRow(NamedTuple):
    """A value of Failure Reason (0008,1197) or Warning Reason (0008,1196)."""

    attribute: str
    """The attribute by its tag."""
    context: str
    """The response or module that holds it."""
    first: int
    """The code, or the first code of a range."""
    last: int
    """The last code of the range; the code itself where it is one."""
    notation: Optional[str]
    """What is printed for a range, such as A7xx."""
    name: str
    """The constant."""
    meaning: str
    """As printed; empty where nothing is printed."""
    explanation: str
    """What happened, in our words."""
    retry: Optional[Retry]
    """Whether the same request may be tried again, where that can be said: our guidance."""
    actors: Tuple[Actor, ...]
    """Who has to act: our guidance."""
    citation: Citation
    """Where it is printed."""


class RetrieveCodes(NamedTuple):
    """The statuses of a retrieve."""

    services: Tuple[Service, ...]
    """C-MOVE or C-GET."""
    pending: int
    """While sub-operations remain."""
    cancel: int
    """When it was canceled."""
    success: int
    """When every sub-operation was done without a warning."""
    warning: int
    """When some were not."""
    failure: int
    """When every one failed."""

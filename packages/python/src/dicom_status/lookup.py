"""What a Status Code means where it was received, and what to do about it."""

from bisect import bisect_left, bisect_right
from functools import lru_cache
from typing import Dict, List, NamedTuple, Optional, Sequence, Tuple, TypeVar, Union

from .categories import check_code, code_to_category
from .tables.advice import ADVICE
from .tables.implementations import IMPLEMENTATIONS
from .tables.rows import Actor, Category, Citation, ImplementationRow, Part, Retry, Scope, ServiceClass, SOPClass, StatusRow, Stored
from .tables.service_classes import SERVICE_CLASSES
from .tables.sop_classes import SOP_CLASSES
from .tables.statuses import STATUSES


class Explanation(NamedTuple):
    """What a Status Code means, and what to do about it. What is not known is None."""

    code: int
    """The code as it was given, never replaced by the start of a range."""
    category: Category
    """Its class by the standard, whatever an implementation says."""
    final: bool
    """Whether no further response follows."""
    scope: Scope
    """Who gives the answer; ``"class"`` where only the class of the code is known."""
    listed: bool
    """Whether the standard lists the code for this DIMSE service and SOP Class."""
    name: Optional[str]
    """The constant, as the standard's words: ``OutOfResources``."""
    meaning: Optional[str]
    """The words of the standard or the implementation; None where only the class is known."""
    notation: Optional[str]
    """The range that matched, such as ``A7xx``."""
    explanation: Optional[str]
    """What happened, in our words."""
    related_fields: Tuple[str, ...]
    """The command elements and parts of the Data Set that may come with it."""
    citation: Optional[Citation]
    """Where it is printed."""
    address: Optional[str]
    """Where the meaning of an implementation was read."""
    until: Optional[str]
    """The last edition that has it, if it was removed from the standard."""
    ignored: Tuple[Part, ...]
    """The parts of the context that were of no use; the answer is the one without them."""
    stored: Optional[Stored]
    """Whether the receiver holds the object now: our guidance, as are the next three."""
    retry: Optional[Retry]
    """Whether the same request may be tried again."""
    actors: Tuple[Actor, ...]
    """Who has to act."""
    why: Optional[str]
    """What it means for the object or what to check, in our words."""

    def __str__(self) -> str:
        """Such as ``0xA700 Failure: Refused: Out of resources``."""
        head = f"0x{self.code:04X} {self.category}"
        return f"{head}: {self.meaning}" if self.meaning and self.meaning != self.category else head


class _Scope(NamedTuple):
    """The part of the tables in which a context lets a lookup search."""

    service: Optional[str]
    annex: Optional[str]
    uid: Optional[str]
    action_type_id: Optional[int]
    ignored: Tuple[Part, ...]


_Row = Union[StatusRow, ImplementationRow]
_R = TypeVar("_R", StatusRow, ImplementationRow)

_FIRST: List[int] = [row.first for row in STATUSES]
_WIDEST = max(row.last - row.first for row in STATUSES)
_BY_UID: Dict[str, SOPClass] = {sop_class.uid: sop_class for sop_class in SOP_CLASSES}
_BY_NAME: Dict[str, ServiceClass] = {
    **{service_class.annex: service_class for service_class in SERVICE_CLASSES},
    **{service_class.name: service_class for service_class in SERVICE_CLASSES},
}
_SERVICES = {row.services[0] for row in STATUSES if row.scope == "DIMSE service"}


def lookup(
    code: int,
    *,
    service: Optional[str] = None,
    sop_class: Optional[str] = None,
    service_class: Optional[str] = None,
    action_type_id: Optional[int] = None,
    implementation: Optional[str] = None,
) -> Optional[Explanation]:
    """What a Status Code means in a context, and what to do about it.

    The most specific meaning goes first: the implementation's, the table of the SOP Class, a range in it, the list of the
    DIMSE service, the general statuses, the class. A part of the context that is of no use, such as a private SOP Class,
    takes nothing away and is named in ``ignored``. Without a DIMSE service nothing is guessed.

    Args:
        code: as received, 0 to 65535.
        service: the DIMSE service of the response, such as ``"C-STORE"``.
        sop_class: the SOP Class UID of the response.
        service_class: the service class by its name or its annex of PS3.4; of use with a private SOP Class.
        action_type_id: Action Type ID (0000,1008) of an N-ACTION.
        implementation: the product whose own meanings go first, such as ``"dcm4chee-arc"``.

    Returns:
        None for a code that the standard does not allow.

    Raises:
        TypeError, ValueError: if it cannot be a Status Code.

    Example:
        >>> lookup(0xB000, service="C-MOVE").meaning
        'Sub-operations Complete - One or more Failures'
    """
    action = action_type_id if action_type_id is None or isinstance(action_type_id, int) else _NO_ACTION
    return _lookup(int(check_code(code)), _text(service), _text(sop_class), _text(service_class), action, _text(implementation))


_NO_ACTION = -1
"""Stands for what cannot be an Action Type ID."""

_LONGEST = 100
"""No UID and no name of the standard is longer; longer ones, which a peer may send, are not kept."""


def _text(value: object) -> Optional[str]:
    """A part of a context as text: what comes from the network may be a list or anything else."""
    return None if value is None else str(value)[:_LONGEST]


@lru_cache(maxsize=16384)
def _lookup(
    code: int,
    service: Optional[str],
    sop_class: Optional[str],
    service_class: Optional[str],
    action_type_id: Optional[int],
    implementation: Optional[str],
) -> Optional[Explanation]:
    category = code_to_category(code)
    if category == "Unknown":
        return None
    given = service if service in _SERVICES else None
    scope = _scope(given, sop_class, service_class, action_type_id)
    ignored: Tuple[Part, ...] = (
        *(() if service is None or given is not None else ("service",)),
        *scope.ignored,
        *(() if implementation is None or implementation in IMPLEMENTATION_NAMES else ("implementation",)),
    )
    rows = _covering(code)
    tabled = [row for row in rows if row.scope == "service class" and _is_in_table(row, scope)]
    general = [row for row in rows if row.scope == "general"]
    always = general if scope.service is None else [row for row in rows if row.scope == "DIMSE service" and scope.service in row.services]
    own = [row for row in IMPLEMENTATIONS if row.implementation == implementation and row.first <= code <= row.last and _is_for(row, scope.service)]
    row = _choose(scope, tabled, general, always, own)
    listed = bool(tabled or always)
    asked: Sequence[str] = [given] if given is not None else row.services if row is not None else ()
    annex = (row.annex if isinstance(row, StatusRow) else None) or scope.annex
    fitting = [
        advice
        for advice in ADVICE
        if advice.first <= code <= advice.last
        and (not advice.services or (asked and all(one in advice.services for one in asked)))
        and (advice.annex is None or advice.annex == annex)
    ]
    stored = next((advice.stored for advice in fitting if advice.stored), None)
    retry, actors, why = (fitting[0].retry, fitting[0].actors, fitting[0].why) if fitting else (None, (), None)
    if isinstance(row, ImplementationRow) and (row.retry or row.stored or row.explanation):
        # Where a product says more than the standard, our advice may be wrong; that a failure is not stored holds.
        stored = row.stored or (stored if category == "Failure" else None)
        retry, actors, why = row.retry, row.actors, None
    if row is None:
        return Explanation(
            code, category, category != "Pending", "class", listed, None, None, None, None, (), None, None, None, ignored, stored, retry, actors, why
        )
    return Explanation(
        code,
        category,
        category != "Pending",
        row.scope if isinstance(row, StatusRow) else "implementation",
        listed,
        row.name,
        row.meaning,
        row.notation,
        row.explanation,
        row.related_fields,
        row.citation if isinstance(row, StatusRow) else None,
        row.address if isinstance(row, ImplementationRow) else None,
        row.until if isinstance(row, StatusRow) else None,
        ignored,
        stored,
        retry,
        actors,
        why,
    )


def _covering(code: int) -> List[StatusRow]:
    """The rows whose code or range has the code: no range is wider than the widest."""
    start, end = bisect_left(_FIRST, code - _WIDEST), bisect_right(_FIRST, code)
    return [row for row in STATUSES[start:end] if code <= row.last]


def _scope(service: Optional[str], sop_class: Optional[str], service_class: Optional[str], action_type_id: Optional[int]) -> _Scope:
    known = _BY_UID.get(sop_class.lstrip(" ").rstrip(" \0")) if sop_class is not None else None
    named = _BY_NAME.get(service_class) if service_class is not None else None
    by_sop_class = known if known is not None and known.annex is not None and _uses(known, service) else None
    place: Union[SOPClass, ServiceClass, None] = by_sop_class or (named if named is not None and _uses(named, service) else None)
    annex = place.annex if place is not None else None
    actions = {action for one in SERVICE_CLASSES if annex is None or one.annex == annex for action in one.action_type_ids}
    used_action = action_type_id if action_type_id in actions else None
    is_class_of_use = named is not None and _uses(named, service) and named.annex == annex
    ignored: Tuple[Part, ...] = (
        *(() if sop_class is None or by_sop_class is not None else ("SOP Class",)),
        *(() if service_class is None or is_class_of_use else ("service class",)),
        *(() if action_type_id == used_action else ("Action Type ID",)),
    )
    return _Scope(
        service if service is not None else place.services[0] if place is not None and len(place.services) == 1 else None,
        annex,
        by_sop_class.uid if by_sop_class is not None and not by_sop_class.retired else None,
        used_action,
        ignored,
    )


def _uses(place: Union[SOPClass, ServiceClass], service: Optional[str]) -> bool:
    return service is None or service in place.services


def _is_for(row: ImplementationRow, service: Optional[str]) -> bool:
    return service is None or not row.services or service in row.services


def _is_in_table(row: StatusRow, scope: _Scope) -> bool:
    return (
        (scope.service is None or scope.service in row.services)
        and (scope.annex is None or row.annex == scope.annex)
        and (scope.uid is None or not row.sop_classes or scope.uid in row.sop_classes)
        and (scope.action_type_id is None or not row.action_type_ids or scope.action_type_id in row.action_type_ids)
    )


def _choose(scope: _Scope, tabled: List[StatusRow], general: List[StatusRow], always: List[StatusRow], own: List[ImplementationRow]) -> Optional[_Row]:
    """The row that answers: the first group that has anything decides, if its rows mean the same."""
    is_service_known = scope.service is not None

    def agreed(rows: Sequence[_R]) -> Optional[_R]:
        return rows[0] if rows and all(_means_the_same(row, rows[0], is_service_known) for row in rows) else None

    def if_agreed(rows: List[_R]) -> List[_R]:
        return rows if agreed(rows) is not None else []

    single = [row for row in own if row.first == row.last]
    narrower = [row for row in own if not row.heading and all(row.last - row.first < other.last - other.first for other in tabled)]
    groups: List[Sequence[_Row]]
    if scope.annex is None:
        groups = [if_agreed(single), always, if_agreed(narrower), own if own and agreed(tabled) is None else tabled, general, own]
    else:
        groups = [if_agreed(single), [row for row in tabled if row.first == row.last], if_agreed(narrower), tabled, always, general, own]
    first = next((rows for rows in groups if rows), ())
    return agreed(first) or agreed(always)  # type: ignore[type-var]


def _means_the_same(row: _Row, first: _Row, is_service_known: bool) -> bool:
    """The same name, and without a DIMSE service the same words for the same services: nothing is guessed."""
    return row.name == first.name and (
        is_service_known or (row.meaning == first.meaning and row.explanation == first.explanation and row.services == first.services)
    )


IMPLEMENTATION_NAMES: Tuple[str, ...] = tuple(sorted({row.implementation for row in IMPLEMENTATIONS}))
"""The products that have meanings of their own, by name."""

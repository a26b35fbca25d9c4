"""HTTP statuses and reasons of DICOMweb (PS3.18)."""

from typing import List, Literal, NamedTuple, Optional, Tuple, Union

from .categories import check_code, code_to_category
from .lookup import lookup
from .tables.http_classes import HTTP_CLASSES
from .tables.http_statuses import HTTP_STATUSES
from .tables.reasons import REASONS
from .tables.rows import Actor, Category, Citation, HTTPRow, ReasonRow, Retry
from .tables.sentences import OTHER_CLASS

Outcome = Literal["stored", "stored with warnings", "partly stored", "nothing stored", "unknown"]
"""What became of the instances of a store request."""

_FAILURE_REASON, _WARNING_REASON = "(0008,1197)", "(0008,1196)"

_MAY_HAVE_STORED = frozenset((408, 500, 502, 504))
"""Answers of a server that failed on the way, or of a proxy before it."""


class HTTPExplanation(NamedTuple):
    """What an HTTP status means as an answer of DICOMweb. What is not known is None."""

    code: int
    """The status as it was given."""
    class_name: Optional[str]
    """Its class by PS3.18 8.5; None for 101."""
    category: Optional[str]
    """Success or Failure as the table of the transaction prints it, or the class of the general table."""
    name: Optional[str]
    """The constant."""
    phrase: Optional[str]
    """The reason phrase as printed."""
    meaning: Optional[str]
    """The first sentence as printed; None where only the class is known."""
    explanation: Optional[str]
    """What happened, in our words."""
    scope: Literal["transaction", "general", "class"]
    """What gives the answer."""
    listed: bool
    """Whether the table of the transaction lists it today; without a transaction, whether the general table does."""
    until: Optional[str]
    """The last edition that has the row, if it was removed."""
    citation: Optional[Citation]
    """Where it is printed."""


class ReasonExplanation(NamedTuple):
    """What a Failure Reason or Warning Reason means. What is not known, or left open, is None."""

    code: int
    """The value as it was given."""
    category: Union[Category, Literal["Unknown"]]
    """Failure or Warning by the attribute, where it is given; otherwise the class of the code."""
    name: Optional[str]
    """The constant."""
    meaning: Optional[str]
    """As printed."""
    notation: Optional[str]
    """The range that matched, such as ``A7xx``."""
    explanation: Optional[str]
    """What happened, in our words."""
    retry: Optional[Retry]
    """Whether the same request may be tried again: our guidance."""
    actors: Tuple[Actor, ...]
    """Who has to act: our guidance."""
    scope: Literal["reason", "Status Code", "class"]
    """A table of reasons, or the Status Code of C-STORE with this value, or its class alone."""
    listed: bool
    """Whether a table of the place lists the value."""
    citation: Optional[Citation]
    """Where it is printed."""


def lookup_http(code: int, *, service: Optional[str] = None, transaction: Optional[str] = None) -> Optional[HTTPExplanation]:
    """What an HTTP status means as the answer of a DICOMweb transaction (PS3.18 8.5 and the tables of the transactions).

    Args:
        code: the HTTP status.
        service: the service of PS3.18, or an acronym; needed where several services have the transaction.
        transaction: ``"STOW-RS"``, ``"QIDO-RS"``, ``"WADO-RS"``, or the name of PS3.18 with or without the word Transaction.

    Returns:
        None where PS3.18 gives no class.

    Example:
        >>> lookup_http(409, transaction="STOW-RS").category
        'Failure'
    """
    if not isinstance(code, int):
        return None
    http_class = next((one for one in HTTP_CLASSES if one.first <= code <= one.last), None)
    class_name = http_class.name if http_class else None
    table = _http_table(service, transaction)
    row = next((one for one in HTTP_STATUSES if table is not None and _table_of(one) == table and one.code == code), None)
    if row is not None:
        return _http(row, class_name, "transaction", row.until is None)
    row = next((one for one in HTTP_STATUSES if one.transaction is None and one.code == code), None)
    if row is not None:
        return _http(row, class_name, "general", table is None and row.until is None)
    if http_class is None:
        return None
    return HTTPExplanation(code, class_name, None, None, None, None, http_class.explanation, "class", False, None, None)


def lookup_reason(code: int, *, attribute: Optional[str] = None, context: Optional[str] = None) -> ReasonExplanation:
    """What a Failure Reason (0008,1197) or Warning Reason (0008,1196) means.

    Args:
        code: as received, 0 to 65535.
        attribute: its tag, ``"(0008,1197)"`` or ``"(0008,1196)"``.
        context: ``"store-instances"``, ``"storage-commitment"`` or ``"media-creation"``.

    Raises:
        TypeError, ValueError: if it cannot be a 16-bit value.

    Example:
        >>> lookup_reason(0xC122, context="store-instances").name
        'ReferencedTransferSyntaxNotSupported'
    """
    category: Union[Category, Literal["Unknown"]] = code_to_category(check_code(code))
    if attribute == _FAILURE_REASON:
        category = "Failure"
    elif attribute == _WARNING_REASON:
        category = "Warning"
    matches = _reasons(code, attribute, context)
    if matches:
        first = matches[0]
        is_named = all(row.name == first.name for row in matches)
        agree = is_named and all(row.explanation == first.explanation for row in matches)
        return ReasonExplanation(
            code,
            category,
            first.name if is_named else None,
            first.meaning if is_named else None,
            first.notation if is_named else None,
            first.explanation if agree else None,
            first.retry if agree else None,
            first.actors if agree else (),
            "reason",
            True,
            first.citation,
        )
    found = lookup(code, service="C-STORE")
    if found is None or found.meaning is None:
        return ReasonExplanation(code, category, None, None, None, None, None, (), "class", False, None)
    if found.category != category:
        return ReasonExplanation(code, category, found.name, found.meaning, None, OTHER_CLASS, None, (), "Status Code", False, found.citation)
    # What to do says more of a Status Code than its words, which are those of any DIMSE service.
    explanation = (found.why or found.explanation) if found.explanation else None
    return ReasonExplanation(code, category, found.name, found.meaning, None, explanation, found.retry, found.actors, "Status Code", False, found.citation)


def store_outcome(status: Optional[int], *, stored: int, warned: int = 0, failed: int = 0, other_failures: int = 0, sent: Optional[int] = None) -> Outcome:
    """What became of the instances of a Store Instances request (PS3.18 10.5). It claims no success that is not shown.

    Args:
        status: the HTTP status, if it is known.
        stored: how many instances the payload names as stored without a warning.
        warned: how many as stored with a warning.
        failed: how many as failed.
        other_failures: how many failures the payload has that belong to no instance.
        sent: how many instances were sent, if that is known.

    Example:
        >>> store_outcome(202, stored=3, failed=1)
        'partly stored'
    """
    any_failed = failed + other_failures > 0
    if stored + warned > 0:
        is_other_status = status is not None and not 200 <= status <= 299
        is_part_only = status == 202 and not any_failed and warned == 0
        is_unnamed = sent is not None and sent > stored + warned + failed + other_failures
        if any_failed or is_unnamed or is_other_status or is_part_only:
            return "partly stored"
        return "stored with warnings" if warned else "stored"
    is_refused = status is not None and 400 <= status <= 599 and status not in _MAY_HAVE_STORED
    return "nothing stored" if any_failed or is_refused else "unknown"


def _http_table(service: Optional[str], transaction: Optional[str]) -> Optional[Tuple[Optional[str], Optional[str]]]:
    """The service and transaction of the only table that has these names."""
    if service is None and transaction is None:
        return None
    tables = {
        _table_of(row)
        for row in HTTP_STATUSES
        if row.transaction is not None
        and (service is None or service in (row.service, row.acronym))
        and (transaction is None or transaction in (row.transaction, row.acronym) or f"{transaction} Transaction" == row.transaction)
    }
    return tables.pop() if len(tables) == 1 else None


def _table_of(row: HTTPRow) -> Tuple[Optional[str], Optional[str]]:
    return row.service, row.transaction


def _http(row: HTTPRow, class_name: Optional[str], scope: Literal["transaction", "general"], listed: bool) -> HTTPExplanation:
    return HTTPExplanation(row.code, class_name, row.category, row.name, row.phrase, row.meaning, row.explanation, scope, listed, row.until, row.citation)


def _reasons(code: int, attribute: Optional[str], context: Optional[str]) -> List[ReasonRow]:
    """The row of each place that has the code: a single code before a range."""
    fitting = [
        row
        for row in REASONS
        if row.first <= code <= row.last and (attribute is None or row.attribute == attribute) and (context is None or row.context == context)
    ]
    return [row for row in fitting if row.first == row.last or not any(_is_better(other, row) for other in fitting)]


def _is_better(other: ReasonRow, row: ReasonRow) -> bool:
    return other.first == other.last and (other.attribute, other.context) == (row.attribute, row.context)

"""Why an association was rejected or aborted, and what became of a presentation context (PS3.8 9.3)."""

from typing import NamedTuple, Optional, Sequence, Tuple

from .tables.conditions import CONDITIONS
from .tables.pdu_values import PDU_VALUES
from .tables.rows import Actor, Citation, Condition, PDUValue, Retry, Role, Speaker
from .tables.sentences import UNDEFINED_VALUES


class Description(NamedTuple):
    """What the bytes of a PDU mean. What is not known, or does not apply, is None."""

    known: bool
    """Whether PS3.8 gives a meaning to every value."""
    result_name: Optional[str]
    """The constant of the result."""
    source_name: Optional[str]
    """The constant of the source."""
    reason_name: Optional[str]
    """The constant of the reason."""
    permanent: Optional[bool]
    """Of a rejection, whether asking again cannot help."""
    said_by: Optional[Speaker]
    """Who speaks at the peer: its application or its network layer."""
    symbol: Optional[str]
    """What PS3.8 prints for the value that says most."""
    explanation: str
    """What happened and what to look at, in our words."""
    retry: Optional[Retry]
    """Whether the same request may be tried again: our guidance."""
    actors: Tuple[Actor, ...]
    """Who has to act: our guidance."""
    citation: Optional[Citation]
    """Where it is printed."""


def describe_rejection(result: int, source: int, reason: int) -> Description:
    """Why a peer rejected an association: Result, Source and Reason/Diag. of an A-ASSOCIATE-RJ (PS3.8 9.3.4).

    Never raises: values that are reserved or impossible are described as such.

    Example:
        >>> describe_rejection(1, 1, 7).reason_name
        'CalledAETitleNotRecognized'
    """
    results, sources = _value("reject result", result), _value("reject source", source)
    reasons = _value("reject reason", reason, source)
    described = _describe((results, sources, reasons), reasons)
    retry = results.retry if results and results.retry and described.retry else described.retry
    return described._replace(
        result_name=_name(results),
        source_name=_name(sources),
        reason_name=_name(reasons),
        permanent=results.permanent if results else None,
        retry=retry,
    )


def describe_abort(source: int, reason: int) -> Description:
    """Why a peer aborted an association: Source and Reason/Diag. of an A-ABORT (PS3.8 9.3.8).

    A reason means something only if the source is the service-provider (2). Never raises.

    Example:
        >>> describe_abort(2, 2).reason_name
        'UnexpectedPDU'
    """
    sources, reasons = _value("abort source", source), _value("abort reason", reason, source)
    is_significant = any(row.role == "abort reason" and row.source == source for row in PDU_VALUES)
    described = _describe((sources, reasons), reasons) if is_significant else _describe((sources,), sources)
    return described._replace(source_name=_name(sources), reason_name=_name(reasons))


def describe_presentation_context_result(result: int) -> Description:
    """What became of a presentation context: its Result/Reason in an A-ASSOCIATE-AC (PS3.8 9.3.3.2). Never raises.

    Example:
        >>> describe_presentation_context_result(3).result_name
        'AbstractSyntaxNotSupported'
    """
    value = _value("presentation context result", result)
    return _describe((value,), value)._replace(result_name=_name(value))


def lookup_condition(code: str, implementation: str) -> Optional[Condition]:
    """What a condition in the log of a product means.

    Args:
        code: module and code, four hexadecimal digits each, such as ``"0006:0317"``.
        implementation: whose log it is, such as ``"dcmtk"``.

    Example:
        >>> lookup_condition("0006:0317", "dcmtk").exception
        'AssociationAbortedError'
    """
    return next((row for row in CONDITIONS if row.implementation == implementation and row.code == code), None)


def _value(role: Role, value: int, source: Optional[int] = None) -> Optional[PDUValue]:
    if not isinstance(value, int):
        return None
    return next((row for row in PDU_VALUES if row.role == role and row.source == source and row.first <= value <= row.last), None)


def _name(value: Optional[PDUValue]) -> Optional[str]:
    return value.name if value else None


def _describe(values: Sequence[Optional[PDUValue]], advising: Optional[PDUValue]) -> Description:
    found = [value for value in values if value]
    known = all(value and value.name for value in values)
    last = found[-1] if found else None
    return Description(
        known=known,
        result_name=None,
        source_name=None,
        reason_name=None,
        permanent=None,
        said_by=next((value.said_by for value in found if value.said_by), None),
        symbol=last.symbol if last else None,
        explanation=last.explanation if known and last else UNDEFINED_VALUES,
        retry=advising.retry if advising else None,
        actors=advising.actors if advising else (),
        citation=last.citation if last else None,
    )

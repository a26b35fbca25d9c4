"""Status Classes: what a Status Code tells by its value alone (PS3.7 Annex C)."""

from bisect import bisect_right
from typing import Literal, Union

from .tables.rows import Category
from .tables.segments import SEGMENTS

_FIRST = [segment.first for segment in SEGMENTS]


def check_code(code: int) -> int:
    """Return a code if it can be one.

    Raises:
        TypeError: if it is not an integer.
        ValueError: if it is not in 0 to 65535; Status (0000,0900) has 16 bits.
    """
    if not isinstance(code, int):
        raise TypeError(f"a DICOM Status Code is an int, not {code!r}")
    if not 0 <= code <= 0xFFFF:
        raise ValueError(f"a DICOM Status Code is from 0 to 65535, not {code!r}")
    return code


def code_to_category(code: int) -> Union[Category, Literal["Unknown"]]:
    """The Status Class of a code, by PS3.7 Annex C; ``"Unknown"`` for a code that the standard does not allow.

    Args:
        code: as received, 0 to 65535.

    Raises:
        TypeError, ValueError: if it cannot be a Status Code.

    Example:
        >>> code_to_category(0xB006)
        'Warning'
    """
    index = bisect_right(_FIRST, check_code(code)) - 1
    segment = SEGMENTS[index]
    return segment.category if index >= 0 and code <= segment.last else "Unknown"


def is_success(code: int) -> bool:
    """Whether the operation succeeded.

    >>> is_success(0x0000)
    True
    """
    return code_to_category(code) == "Success"


def is_pending(code: int) -> bool:
    """Whether the operation goes on and more responses follow: FF00 and FF01.

    >>> is_pending(0xFF01)
    True
    """
    return code_to_category(code) == "Pending"


def is_final(code: int) -> bool:
    """Whether no further response follows.

    >>> is_final(0xB000)
    True
    """
    return not is_pending(code)


def is_cancel(code: int) -> bool:
    """Whether the operation was canceled at the request of its user.

    >>> is_cancel(0xFE00)
    True
    """
    return code_to_category(code) == "Cancel"


def is_warning(code: int) -> bool:
    """Whether the operation was done, but not quite as asked.

    >>> is_warning(0x0107)
    True
    """
    return code_to_category(code) == "Warning"


def is_failure(code: int) -> bool:
    """Whether the operation failed.

    >>> is_failure(0x0117)
    True
    """
    return code_to_category(code) == "Failure"

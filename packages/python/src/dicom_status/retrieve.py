"""The status that a retrieve answers (PS3.4 C.4.2.3.1 and C.4.3.3.1)."""

from .tables.retrieves import RETRIEVES


def final_retrieve_status(service: str, *, remaining: int = 0, completed: int = 0, failed: int = 0, warning: int = 0, canceled: bool = False) -> int:
    """The status of a retrieve by the numbers of its sub-operations.

    Args:
        service: ``"C-MOVE"`` or ``"C-GET"``.
        remaining: those that remain.
        completed: those that were done without a warning.
        failed: those that failed.
        warning: those that were done with a warning.
        canceled: whether the retrieve was canceled.

    Raises:
        ValueError: if the service does not retrieve.

    Example:
        >>> hex(final_retrieve_status("C-MOVE", completed=4, failed=1))
        '0xb000'
    """
    codes = next((row for row in RETRIEVES if service in row.services), None)
    if codes is None:
        raise ValueError(f"a retrieve is C-MOVE or C-GET, not {service!r}")
    if canceled:
        return codes.cancel
    if remaining > 0:
        return codes.pending
    if failed == 0 and warning == 0:
        return codes.success
    return codes.failure if completed == 0 and warning == 0 else codes.warning

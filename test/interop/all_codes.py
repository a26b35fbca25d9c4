"""Compares pynetdicom and pynetdicom2 with us for all 65,536 codes in every DIMSE service; each difference must be explained.

A difference is (peer, what, DIMSE services, first code, last code, theirs, ours). Those of EXPLAINED are known, with their reason and
citation; any other one fails, and so does an explanation that no longer meets a difference.
"""

import re
import sys
from typing import Callable, Dict, Iterator, List, NamedTuple, Optional, Tuple

from dicom_status import code_to_category, lookup
from pynetdicom import status
from pynetdicom2 import dimsemessages, statuses

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

# The service class whose table pynetdicom2 has for a DIMSE service, and the dictionary of pynetdicom for it.
TABLES = {
    "C-ECHO": ("Verification", status.VERIFICATION_SERVICE_CLASS_STATUS),
    "C-STORE": ("Storage", status.STORAGE_SERVICE_CLASS_STATUS),
    "C-FIND": ("Query/Retrieve", status.QR_FIND_SERVICE_CLASS_STATUS),
    "C-GET": ("Query/Retrieve", status.QR_GET_SERVICE_CLASS_STATUS),
    "C-MOVE": ("Query/Retrieve", status.QR_MOVE_SERVICE_CLASS_STATUS),
}


class Difference(NamedTuple):
    """What a peer says of a run of codes, and what we say."""

    peer: str
    what: str
    service: str
    first: int
    last: int
    theirs: str
    ours: str


class Explained(NamedTuple):
    """Why a peer differs."""

    peer: str
    what: str
    codes: List[Tuple[int, int]]
    theirs: str
    why: str


EXPLAINED = [
    Explained("pynetdicom", "category", [(0x0100, 0x02FF)], r"Unknown", "It has a class for the codes of 01xx and 02xx that PS3.7 Annex C lists, not for the rest of these classes."),
    Explained("pynetdicom2", "category", [(0x0107, 0x0107), (0x0116, 0x0116)], r"Failure", "They are warnings: PS3.7 C.4.2 and C.4.3; discrepancy 0107-failure."),
    Explained("pynetdicom2", "words", [(0x0112, 0x0112)], r"Failed: SOP Class Not Supported", "Editions of PS3.7 printed 0112 so for some services; discrepancy 0112-0122."),
    Explained("both", "words", [(0x0000, 0x0000)], r"|Success", "No words, or those of the class, for a success."),
    Explained("pynetdicom", "words", [(0xFE00, 0xFE00)], r"", "No words for a cancel."),
    Explained("pynetdicom", "words", [(0x0124, 0x0124), (0x0211, 0x0211)], r"Refused: Not Authorised|Unrecognised Operation", "British spelling of PS3.7 C.5.25 and C.5.23."),
    Explained("pynetdicom", "words", [(0xB006, 0xB006)], r"Element Discarded", "PS3.4 Table B.2-1: Elements Discarded."),
    Explained("pynetdicom", "words", [(0xA900, 0xA900)], r"(?i)Identifier Does Not Match SOP Class", "Words of its own: PS3.4 Table C.4-1 prints Error: Data Set does not match SOP Class."),
    Explained("pynetdicom", "words", [(0xFF00, 0xFF01)], r"Matches are continuing, (current match supplied|warning)", "Shortened words of PS3.4 Table C.4-1."),
    Explained("both", "words", [(0xAA00, 0xAA04)], r"(?i)(Failed: )?(None of the frames|Unable to|Time-based|Invalid Request).*", "Codes of Composite Instance Root Retrieve (PS3.4 Table Y.4-1), which the tables of Query/Retrieve do not have."),
    Explained("both", "words", [(0xB000, 0xB000)], r"Sub-operations [Cc]omplete(d)?.*", "PS3.4 Table C.4-2 prints One or more Failures; that of C-GET, C.4-3, adds or Warnings."),
    Explained("both", "words", [(0x0107, 0x0107)], r"Attribute List Error", "Words of earlier editions of PS3.7; today: Attribute List warning (C.4.2)."),
    Explained("both", "words", [(0x0111, 0x0111)], r"Duplica(te|tion) SOP Instance", "PS3.7 C.5.8: Duplicate SOP Instance."),
    Explained("both", "words", [(0x0117, 0x0117)], r"Invalid Object Instance", "Words of earlier editions of PS3.7; today: Invalid SOP Instance (C.5.12)."),
    Explained("both", "words", [(0x0123, 0x0123)], r"No Such Action", "Words of its own: PS3.7 C.5.24 prints No such Action Type."),
]


def plain(words: Optional[str]) -> str:
    """Words without the category before them, case, blanks and punctuation."""
    return re.sub(r"[^a-z0-9]", "", re.sub(r"^(refused|failed|failure|error|warning|pending|cancel|success):\s*", "", (words or "").lower()))


def runs(peer: str, what: str, service: str, theirs: Callable[[int], Optional[str]], ours: Callable[[int], Optional[str]]) -> Iterator[Difference]:
    """The runs of codes for which a peer says something else; None of a peer is that it says nothing."""
    found: List[Difference] = []
    for code in range(0x10000):
        said, right = theirs(code), ours(code)
        if said is None or plain(said) == plain(right):
            continue
        if found and found[-1].last == code - 1 and (found[-1].theirs, found[-1].ours) == (said, right or ""):
            found[-1] = found[-1]._replace(last=code)
        else:
            found.append(Difference(peer, what, service, code, code, said, right or ""))
    yield from found


def differences() -> Iterator[Difference]:
    yield from runs("pynetdicom", "category", "every service", status.code_to_category, code_to_category)
    for service, message in MESSAGES.items():

        def found(code: int, message: object = message) -> Optional[statuses.Status]:
            said = statuses.Status(code, message)
            return None if said.description == statuses.UNKNOWN.description else said

        service_class, dictionary = TABLES.get(service, (None, None))

        def meaning(code: int, service: str = service, service_class: Optional[str] = service_class) -> Optional[str]:
            said = lookup(code, service=service, service_class=service_class)
            return said.meaning if said else None

        yield from runs("pynetdicom2", "category", service, lambda code: getattr(found(code), "status_type", None), code_to_category)
        yield from runs("pynetdicom2", "words", service, lambda code: getattr(found(code), "description", None), meaning)
        if dictionary is not None:
            known: Dict[int, Tuple[str, str]] = dictionary
            yield from runs("pynetdicom", "words", service, lambda code: known[code][1] if code in known else None, meaning)


def explains(reason: Explained, difference: Difference) -> bool:
    """Whether a reason is for a difference."""
    return (
        reason.peer in (difference.peer, "both")
        and reason.what == difference.what
        and any(first <= difference.first and difference.last <= last for first, last in reason.codes)
        and re.fullmatch(reason.theirs, difference.theirs) is not None
    )


def main() -> int:
    """Print what is not explained, and count."""
    all_differences = list(differences())
    unexplained = [one for one in all_differences if not any(explains(reason, one) for reason in EXPLAINED)]
    unused = [reason for reason in EXPLAINED if not any(explains(reason, one) for one in all_differences)]
    for one in unexplained:
        print(f"{one.peer}, {one.what}, {one.service}, {one.first:04X}-{one.last:04X}: {one.theirs!r}, not {one.ours!r}", file=sys.stderr)
    for reason in unused:
        print(f"no such difference any more: {reason}", file=sys.stderr)
    failed = len(unexplained) + len(unused)
    print(f"all codes of pynetdicom and pynetdicom2: {len(all_differences) - len(unexplained)} passed, {failed} failed")
    return int(failed > 0)


if __name__ == "__main__":
    sys.exit(main())

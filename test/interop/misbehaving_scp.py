"""An SCP of pynetdicom that misbehaves as it is told by the called AE title.

Usage: misbehaving_scp.py PORT

RAISES: its handlers raise; NOSTATUS: they return a data set without a status; TEXT: they return a text; ABORTS: it aborts instead of an
answer; QUIETLY: it closes the connection instead of an answer; CANCELS: it answers that it was canceled; any other AE title is rejected.
"""

import sys

from pydicom.dataset import Dataset
from pynetdicom import AE, evt
from pynetdicom.sop_class import (  # type: ignore[attr-defined]
    CTImageStorage,
    StudyRootQueryRetrieveInformationModelFind,
    StudyRootQueryRetrieveInformationModelMove,
    Verification,
)

TITLES = ["RAISES", "NOSTATUS", "TEXT", "ABORTS", "QUIETLY", "CANCELS"]


def told(event: evt.Event) -> object:
    """What a handler returns, or what it does instead."""
    title = event.assoc.requestor.primitive.called_ae_title
    if title == "RAISES":
        raise ValueError("told to raise")
    if title == "NOSTATUS":
        return Dataset()
    if title == "TEXT":
        return "stored"
    if title == "ABORTS":
        event.assoc.abort()
    if title == "QUIETLY":
        event.assoc.dul.socket.close()
    return 0xFE00


def found(event: evt.Event):  # type: ignore[no-untyped-def]
    """The same for the handlers that yield."""
    status = told(event)
    yield status, None


def moved(event: evt.Event):  # type: ignore[no-untyped-def]
    """A move begins with the destination: none is known."""
    told(event)
    yield None, None


def accepted(event: evt.Event) -> None:
    """Rejects whatever is not in the list, as the application would."""
    if event.assoc.requestor.primitive.called_ae_title not in TITLES:
        event.assoc.acse.send_reject(0x01, 0x01, 0x07)
        event.assoc.kill()


def main(port: int) -> None:
    ae = AE(ae_title="ANY")
    for sop_class in (Verification, CTImageStorage, StudyRootQueryRetrieveInformationModelFind, StudyRootQueryRetrieveInformationModelMove):
        ae.add_supported_context(sop_class)
    ae.maximum_associations = 10
    handlers = [
        (evt.EVT_REQUESTED, accepted),
        (evt.EVT_C_ECHO, told),
        (evt.EVT_C_STORE, told),
        (evt.EVT_C_FIND, found),
        (evt.EVT_C_MOVE, moved),
    ]
    ae.start_server(("127.0.0.1", port), evt_handlers=handlers)  # type: ignore[arg-type]


if __name__ == "__main__":
    main(int(sys.argv[1]))

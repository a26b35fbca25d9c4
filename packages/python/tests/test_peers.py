"""Real pynetdicom and pynetdicom2 peers on loopback that send our constants and read received codes."""

import socket
from typing import Any, BinaryIO, Iterator, Tuple, Union

import pynetdicom
import pynetdicom2
import pytest
from pydicom import Dataset
from pydicom.uid import ExplicitVRLittleEndian
from pynetdicom import evt, status
from pynetdicom2 import sopclass

from dicom_status import QueryRetrieveFindStatus, StorageStatus, code_to_category, code_to_status, is_pending, lookup
from dicom_status import pynetdicom as ours

CT = "1.2.840.10008.5.1.4.1.1.2"
STUDY_ROOT_FIND = "1.2.840.10008.5.1.4.1.2.2.1"


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def instance() -> Dataset:
    dataset = Dataset()
    dataset.SOPClassUID = CT
    dataset.SOPInstanceUID = "1.2.826.0.1.3680043.8.498.1"
    dataset.PatientName = "Test"
    dataset.file_meta = Dataset()
    dataset.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    return dataset


@pytest.fixture
def installed() -> Iterator[None]:
    """pynetdicom with our statuses, and as it was afterwards."""
    before = {name: dict(value) for name, value in vars(status).items() if name.endswith("_STATUS") and isinstance(value, dict)}
    ours.install()
    yield
    for name, value in before.items():
        getattr(status, name).clear()
        getattr(status, name).update(value)


def served(handlers: Any, sop_class: str) -> Tuple[Any, Any]:
    """A pynetdicom SCP, and an association with it."""
    scp = pynetdicom.AE()
    scp.add_supported_context(sop_class, ExplicitVRLittleEndian)
    server = scp.start_server(("127.0.0.1", 0), block=False, evt_handlers=handlers)
    scu = pynetdicom.AE()
    scu.add_requested_context(sop_class, ExplicitVRLittleEndian)
    association = scu.associate("127.0.0.1", server.socket.getsockname()[1])
    assert association.is_established
    return server, association


@pytest.mark.parametrize("sent", [StorageStatus.SUCCESS, StorageStatus.ELEMENTS_DISCARDED, StorageStatus.OUT_OF_RESOURCES, 0xA7FF, 0xC211])
def test_pynetdicom_scp_sends_and_scu_reads_a_store_status(installed: None, sent: int) -> None:
    server, association = served([(evt.EVT_C_STORE, lambda event: sent)], CT)
    try:
        received = association.send_c_store(instance())
        found = lookup(received.Status, service="C-STORE", sop_class=CT)
        assert received.Status == sent
        assert found is not None
        assert found.category == status.STORAGE_SERVICE_CLASS_STATUS[sent][0]
        assert found.stored == ("yes" if code_to_category(sent) in ("Success", "Warning") else "no")
        association.release()
    finally:
        server.shutdown()


def test_a_pynetdicom_find_goes_on_until_a_final_status(installed: None) -> None:
    """FF01 is not final: who takes it for that ends a query early."""

    def find(event: Any) -> Iterator[Tuple[int, Any]]:
        for code in (QueryRetrieveFindStatus.PENDING, QueryRetrieveFindStatus.PENDING_WITH_UNSUPPORTED_KEYS):
            match = Dataset()
            match.QueryRetrieveLevel = "STUDY"
            yield code, match
        yield QueryRetrieveFindStatus.SUCCESS, None

    server, association = served([(evt.EVT_C_FIND, find)], STUDY_ROOT_FIND)
    try:
        identifier = Dataset()
        identifier.QueryRetrieveLevel = "STUDY"
        codes = [response.Status for response, _ in association.send_c_find(identifier, STUDY_ROOT_FIND)]
        assert codes == [0xFF00, 0xFF01, 0x0000]
        assert [is_pending(code) for code in codes] == [True, True, False]
        association.release()
    finally:
        server.shutdown()


def test_install_puts_our_statuses_into_the_dictionaries_of_pynetdicom(installed: None) -> None:
    assert status.STORAGE_SERVICE_CLASS_STATUS[0xB006] == ("Warning", "Elements Discarded")
    assert status.STORAGE_SERVICE_CLASS_STATUS[0xC211][1].startswith("Unhandled exception")
    assert status.QR_MOVE_SERVICE_CLASS_STATUS[0xA801] == ("Failure", "Refused: Move Destination unknown")
    named = [name for name, value in vars(status).items() if name.endswith("_STATUS") and isinstance(value, dict) and name not in vars(ours)]
    assert named == []


def test_code_to_status_is_the_data_set_of_pynetdicom() -> None:
    assert code_to_status(0xA700) == status.code_to_status(0xA700)


class StoreAE(pynetdicom2.AE):  # type: ignore[misc]
    """A pynetdicom2 SCP that answers one code."""

    answer: int = StorageStatus.SUCCESS

    def on_receive_store(self, context: Any, ds: Union[BinaryIO, bytes]) -> int:
        return self.answer


@pytest.mark.parametrize("sent", [StorageStatus.SUCCESS, StorageStatus.ELEMENTS_DISCARDED, StorageStatus.OUT_OF_RESOURCES, 0xA7FF])
def test_pynetdicom2_scp_sends_and_scu_reads_a_store_status(sent: int) -> None:
    port = free_port()
    scp = StoreAE("SCP", port, supported_ts=[ExplicitVRLittleEndian]).add_scp(sopclass.storage_scp)
    scp.answer = sent
    client = pynetdicom2.ClientAE("SCU", supported_ts=[ExplicitVRLittleEndian]).add_scu(sopclass.storage_scu, [CT])
    with scp, client.request_association({"aet": "SCP", "address": "127.0.0.1", "port": port}) as association:
        received = association.get_scu(CT)(instance(), 1)
        assert int(received) == sent
        assert received.status_type == code_to_category(int(received))
        found = lookup(int(received), service="C-STORE", sop_class=CT)
        assert found is not None
        assert found.scope == "service class"

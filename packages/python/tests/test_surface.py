"""What the vectors do not reach: input that cannot be a code, exceptions, constants."""

import copy
import json
import pickle
from pathlib import Path
from typing import Any

import pytest

import dicom_status

JSON = Path(__file__).parents[3] / "generated" / "json"


@pytest.mark.parametrize("value", [None, "A700", 1.5, [], object()])
def test_what_is_not_an_int_is_a_type_error_that_shows_it(value: Any) -> None:
    with pytest.raises(TypeError, match="is an int, not"):
        dicom_status.lookup(value)


@pytest.mark.parametrize("value", [-1, 0x10000, 10**30])
def test_what_has_more_than_16_bits_is_a_value_error_that_shows_it(value: int) -> None:
    with pytest.raises(ValueError, match=f"from 0 to 65535, not {value}"):
        dicom_status.code_to_category(value)


@pytest.mark.parametrize("context", [{"service": 7}, {"sop_class": b"1.2"}, {"service_class": ""}, {"action_type_id": "1"}, {"implementation": "x"}])
def test_a_context_of_no_use_takes_nothing_away(context: Any) -> None:
    found = dicom_status.lookup(0x0110, **context)
    assert found is not None
    assert len(found.ignored) == 1
    assert found._replace(ignored=()) == dicom_status.lookup(0x0110)


@pytest.mark.parametrize("value", [["1.2", "1.3"], {"a": 1}, b"1.2.840.10008.5.1.4.1.1.2", object(), "x" * 100_000])
def test_a_uid_from_the_network_may_be_anything(value: Any) -> None:
    found = dicom_status.lookup(0x0122, service="C-ECHO", sop_class=value, action_type_id=value, implementation=value)
    assert found is not None
    assert found.name == "SOPClassNotSupported"
    assert found.ignored == ("SOP Class", "Action Type ID", "implementation")


@pytest.mark.parametrize(
    "raised",
    [dicom_status.AssociationRejectedError(1, 1, 7), dicom_status.AssociationAbortedError(9, 9), dicom_status.DIMSEStatusError(0xA700, service="C-STORE")],
)
def test_exceptions_survive_a_pickle_and_a_copy(raised: dicom_status.NetDICOMError) -> None:
    assert "None" not in str(raised)
    for again in (pickle.loads(pickle.dumps(raised)), copy.copy(raised), copy.deepcopy(raised)):
        assert (type(again), str(again)) == (type(raised), str(raised))


@pytest.mark.parametrize("value", [None, "x", 1.5])
def test_what_cannot_be_a_byte_is_described(value: Any) -> None:
    assert not dicom_status.describe_rejection(value, value, value).known
    assert not dicom_status.describe_abort(value, value).known
    assert dicom_status.lookup_http(value) is None


@pytest.mark.parametrize("value", [-1, 256, 10**9])
def test_bytes_that_cannot_be_are_described(value: int) -> None:
    assert not dicom_status.describe_rejection(value, value, value).known
    assert not dicom_status.describe_abort(value, value).known
    assert not dicom_status.describe_presentation_context_result(value).known
    assert dicom_status.lookup_http(-abs(value)) is None


def test_every_code_has_an_answer_or_none() -> None:
    for code in range(0x10000):
        found = dicom_status.lookup(code, service="C-STORE")
        assert (found is None) == (dicom_status.code_to_category(code) == "Unknown")


def test_a_member_is_an_int_and_two_names_of_a_value_are_one_member() -> None:
    assert int(dicom_status.StorageStatus.OUT_OF_RESOURCES) == 0xA700
    assert dicom_status.lookup(dicom_status.StorageStatus.OUT_OF_RESOURCES, service="C-STORE") == dicom_status.lookup(0xA700, service="C-STORE")


def test_the_exceptions_are_those_of_the_data() -> None:
    for row in json.loads((JSON / "exceptions.json").read_text(encoding="utf-8")):
        raised = getattr(dicom_status, row["name"])
        assert raised.__bases__ == ((getattr(dicom_status, row["base"]),) if row["base"] else (Exception,))
        assert issubclass(raised, dicom_status.NetDICOMError)


def test_a_retrieve_service_must_be_one() -> None:
    with pytest.raises(ValueError, match="not 'C-STORE'"):
        dicom_status.final_retrieve_status("C-STORE")

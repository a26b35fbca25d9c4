"""A Status Code as a data set."""

from typing import TYPE_CHECKING, Any, Dict, Union

from .categories import check_code

if TYPE_CHECKING:
    from pydicom.dataset import Dataset


def code_to_status(code: int) -> "Union[Dataset, Dict[str, Any]]":
    """The Status element (0000,0900) of a response: a pydicom Dataset, as pynetdicom has it.

    Without pydicom it is the same in the DICOM JSON Model (PS3.18 Annex F).

    Raises:
        TypeError, ValueError: if it cannot be a Status Code.
    """
    value = int(check_code(code))
    try:
        from pydicom.dataset import Dataset
    except ImportError:
        return {"00000900": {"vr": "US", "Value": [value]}}
    status = Dataset()
    status.Status = value
    return status

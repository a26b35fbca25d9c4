"""A million lookups beside a million reads of a dict, in one run. Not part of the tests."""

import random
import time
from typing import Callable

from dicom_status import code_to_category, lookup
from dicom_status.pynetdicom import STORAGE_SERVICE_CLASS_STATUS

N = 1_000_000
CODES = random.Random(1).choices(list(STORAGE_SERVICE_CLASS_STATUS), k=N)


def measure(name: str, function: Callable[[int], object]) -> None:
    """Print how long a function takes for all codes."""
    start = time.perf_counter()
    for code in CODES:
        function(code)
    print(f"python: {name}: {time.perf_counter() - start:.2f} s for {N} calls")


measure("dict", STORAGE_SERVICE_CLASS_STATUS.__getitem__)
measure("code_to_category", code_to_category)
measure("lookup", lambda code: lookup(code, service="C-STORE", sop_class="1.2.840.10008.5.1.4.1.1.2"))

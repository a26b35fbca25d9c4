# Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".
"""The statuses of a retrieve."""

from typing import Tuple

from .rows import RetrieveCodes

RETRIEVES: Tuple[RetrieveCodes, ...] = (
    RetrieveCodes(("C-MOVE",), 0xFF00, 0xFE00, 0x0000, 0xB000, 0xA702),
    RetrieveCodes(("C-GET",), 0xFF00, 0xFE00, 0x0000, 0xB000, 0xA702),
)

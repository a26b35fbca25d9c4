# Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".
"""A run of codes of one class, by PS3.7 Annex C. Codes in no segment are not allowed."""

from typing import Tuple

from .rows import Segment

SEGMENTS: Tuple[Segment, ...] = (
    Segment(0x0000, 0x0000, "Success"),
    Segment(0x0001, 0x0001, "Warning"),
    Segment(0x0100, 0x0106, "Failure"),
    Segment(0x0107, 0x0107, "Warning"),
    Segment(0x0108, 0x0115, "Failure"),
    Segment(0x0116, 0x0116, "Warning"),
    Segment(0x0117, 0x02FF, "Failure"),
    Segment(0xA000, 0xAFFF, "Failure"),
    Segment(0xB000, 0xBFFF, "Warning"),
    Segment(0xC000, 0xCFFF, "Failure"),
    Segment(0xFE00, 0xFE00, "Cancel"),
    Segment(0xFF00, 0xFF01, "Pending"),
)

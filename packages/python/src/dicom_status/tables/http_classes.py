# Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".
"""A class of HTTP statuses."""

from typing import Tuple

from .rows import HTTPClass

HTTP_CLASSES: Tuple[HTTPClass, ...] = (
    HTTPClass("Success", 0x00C8, 0x012B, "The server received, understood and accepted the request."),
    HTTPClass("Redirection", 0x012C, 0x018F, "The user agent must take another step to complete the request."),
    HTTPClass("Client Error", 0x0190, 0x01F3, "The request is at fault; the payload should say how, and whether the condition is permanent."),
    HTTPClass("Server Error", 0x01F4, 0x0257, "The server failed or cannot perform the request; the payload should say why, and whether the condition is permanent."),
)

"""What dicom-storescu of dicom-rs logs when a C-STORE is answered with each code: a line of JSON for each case of C-STORE.

Usage: python dicom_rs.py DICOM_STORESCU VERSION < cases
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

import pynetdicom
from pydicom import Dataset
from pydicom.uid import CTImageStorage, ExplicitVRLittleEndian
from pynetdicom import evt

# What it logs, the first that fits.
LOGGED = (("status is pending", "Pending"), ("possible issue", "Warning"), ("failed to store", "Failure"), ("cancel", "Cancel"), ("success", "Success"))

answer = 0


def main(program: str, version: str) -> None:
    global answer
    scp = pynetdicom.AE()
    scp.add_supported_context(CTImageStorage, ExplicitVRLittleEndian)
    server = scp.start_server(("127.0.0.1", 0), block=False, evt_handlers=[(evt.EVT_C_STORE, lambda event: answer)])
    address = f"127.0.0.1:{server.socket.getsockname()[1]}"
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "ct.dcm"
        write(file)
        for line in sys.stdin:
            case = json.loads(line)
            if case.get("service") != "C-STORE":
                continue
            answer = case["code"]
            done = subprocess.run([program, "-v", address, str(file)], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
            category = next((name for words, name in LOGGED if words in done.stdout.lower()), "Unknown")
            print(json.dumps({"peer": "dicom-rs", "version": version, "id": case["id"], "category": category, "asked": False, "meaning": None}))
    server.shutdown()


def write(file: Path) -> None:
    dataset = Dataset()
    dataset.file_meta = Dataset()
    dataset.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    dataset.file_meta.MediaStorageSOPClassUID = dataset.SOPClassUID = CTImageStorage
    dataset.file_meta.MediaStorageSOPInstanceUID = dataset.SOPInstanceUID = "1.2.826.0.1.3680043.8.498.1"
    dataset.PatientName = "Test"
    dataset.save_as(file, enforce_file_format=True)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])

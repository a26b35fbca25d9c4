"""Asks an SCP for a status after the other, and prints what pynetdicom prints.

Usage: pynetdicom_scu.py PORT SERVICE CODE ...

The SCP answers with the Message ID of the request as the status; of a request whose code is 0, which is not a Message ID, with 0.
"""

import sys

from pydicom.dataset import Dataset
from pydicom.uid import ImplicitVRLittleEndian, generate_uid
from pynetdicom import AE, debug_logger
from pynetdicom.sop_class import (  # type: ignore[attr-defined]
    CTImageStorage,
    ModalityPerformedProcedureStep,
    StudyRootQueryRetrieveInformationModelFind,
    StudyRootQueryRetrieveInformationModelGet,
    StudyRootQueryRetrieveInformationModelMove,
    Verification,
)


def main(port: int, service: str, codes: list[int]) -> None:
    debug_logger()
    ae = AE(ae_title="SCU")
    ae.acse_timeout = ae.dimse_timeout = ae.network_timeout = 10
    contexts = {
        "C-ECHO": Verification,
        "C-STORE": CTImageStorage,
        "C-FIND": StudyRootQueryRetrieveInformationModelFind,
        "C-GET": StudyRootQueryRetrieveInformationModelGet,
        "C-MOVE": StudyRootQueryRetrieveInformationModelMove,
    }
    sop_class = contexts.get(service, ModalityPerformedProcedureStep)
    ae.add_requested_context(sop_class, ImplicitVRLittleEndian)
    query = Dataset()
    query.QueryRetrieveLevel = "STUDY"
    query.StudyInstanceUID = "1.2.3"
    image = Dataset()
    image.SOPClassUID = CTImageStorage
    image.SOPInstanceUID = generate_uid()
    image.PatientID = "1"
    image.file_meta = Dataset()  # type: ignore[assignment]
    image.file_meta.TransferSyntaxUID = ImplicitVRLittleEndian
    image.set_original_encoding(True, True)
    attributes = Dataset()
    attributes.PatientID = "1"
    uid = generate_uid()
    for code in codes:
        association = ae.associate("127.0.0.1", port, ae_title="ANSWERS")
        if not association.is_established:
            sys.exit("no association")
        print(f"=== {code:04X}", flush=True)
        number = code or 1
        requests = {
            "C-ECHO": lambda: association.send_c_echo(msg_id=number),
            "C-STORE": lambda: association.send_c_store(image, msg_id=number),
            "C-FIND": lambda: list(association.send_c_find(query, sop_class, msg_id=number)),
            "C-GET": lambda: list(association.send_c_get(query, sop_class, msg_id=number)),
            "C-MOVE": lambda: list(association.send_c_move(query, "SOMEWHERE", sop_class, msg_id=number)),
            "N-EVENT-REPORT": lambda: association.send_n_event_report(attributes, 1, sop_class, uid, msg_id=number),
            "N-GET": lambda: association.send_n_get([0x00100010, 0x00100020], sop_class, uid, msg_id=number),
            "N-SET": lambda: association.send_n_set(attributes, sop_class, uid, msg_id=number),
            "N-ACTION": lambda: association.send_n_action(attributes, 1, sop_class, uid, msg_id=number),
            "N-CREATE": lambda: association.send_n_create(attributes, sop_class, uid, msg_id=number),
            "N-DELETE": lambda: association.send_n_delete(sop_class, uid, msg_id=number),
        }
        requests[service]()
        association.release()


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2], [int(code, 16) for code in sys.argv[3:]])

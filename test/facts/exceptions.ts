import type { Comparison } from './comparison.js';
import { typed } from '../support/typed.js';

// The seed on pynetdicom2.exceptions gives the tree and the names; PS3.8 2024c 9.3 one byte to each field of a PDU, PS3.7 E.1 two to Command Field.
// Name, base, code, where the standard has it, what makes the message.
const CLASSES = typed(`
NetDICOMError | | ERR_DICOM_NETWORK | | message
ClassNotSupportedError | NetDICOMError | ERR_DICOM_CLASS_NOT_SUPPORTED | | message
PDUProcessingError | NetDICOMError | ERR_DICOM_PDU_PROCESSING | | message
DIMSEProcessingError | NetDICOMError | ERR_DICOM_DIMSE_PROCESSING | | message
AssociationError | NetDICOMError | ERR_DICOM_ASSOCIATION | | abstract
AssociationRejectedError | AssociationError | ERR_DICOM_ASSOCIATION_REJECTED | PS3.8 9.3.4 | rejection
AssociationReleasedError | AssociationError | ERR_DICOM_ASSOCIATION_RELEASED | PS3.8 7.2 | message
AssociationAbortedError | AssociationError | ERR_DICOM_ASSOCIATION_ABORTED | PS3.8 9.3.8 | abort
DCMTimeoutError | NetDICOMError | ERR_DICOM_TIMEOUT | | message
EventHandlingError | NetDICOMError | ERR_DICOM_EVENT_HANDLING | | message
DIMSEStatusError | NetDICOMError | ERR_DICOM_STATUS | PS3.7 C | status
`);

const FIELDS = typed(`
ClassNotSupportedError | sopClass | text | | | optional |
PDUProcessingError | pduType | integer | 0-255 | PDUType | optional |
DIMSEProcessingError | commandField | integer | 0-65535 | | optional |
AssociationRejectedError | result | integer | 0-255 | RejectResult | required |
AssociationRejectedError | source | integer | 0-255 | RejectSource | required |
AssociationRejectedError | reason | integer | 0-255 | | required | diagnostic
AssociationAbortedError | source | integer | 0-255 | AbortSource | required |
AssociationAbortedError | reason | integer | 0-255 | | required | reasonDiag
DCMTimeoutError | timeout | integer | 0- | | optional |
DIMSEStatusError | status | status | | | required |
`);

/** The classes of `dicom-status/errors`. */
export const EXCEPTIONS: readonly Comparison[] = [
  {
    name: 'the exceptions',
    of: ({ exceptions }) => [
      exceptions.map(({ name, base = '', code, part = '', section = '', abstract, describedBy, message }) => [
        ...[name, base, code, `${part} ${section}`.trim()],
        abstract ? 'abstract' : (describedBy ?? (message === undefined ? '' : 'message')),
      ]),
      CLASSES,
    ],
  },
  {
    name: 'the other names of exceptions',
    of: ({ exceptions }) => [
      exceptions.map(({ aliases }) => aliases),
      // pynetdicom2 has no class for a status.
      exceptions.map(({ name }) => (name === 'DIMSEStatusError' ? undefined : [`pynetdicom2:${name}`])),
    ],
  },
  {
    name: 'the fields of exceptions',
    of: ({ exceptions }) => [
      exceptions.flatMap(({ name, fields }) =>
        fields.map(({ name: field, type, minimum, maximum, enum: of = '', required, aliases = [] }) => [
          ...[name, field, type, minimum === undefined ? '' : `${String(minimum)}-${String(maximum ?? '')}`],
          ...[of, required ? 'required' : 'optional', aliases.join(' ')],
        ]),
      ),
      FIELDS,
    ],
  },
];

import type { Comparison } from './comparison.js';
import { items, typed } from '../support/typed.js';

// Typed from the spec when it was reviewed, to show in review that a product lost or gained rows; the facts behind them are compared in `products.ts`.
// How many statuses, reasons, rejections and aborts, error numbers, and names to replace were typed for each product.
const INVENTORY = typed(`
agfa-nx | 5 | 0 | 0 | 0 | 0
aws-healthimaging | 0 | 10 | 0 | 0 | 0
azure-dicom | 0 | 15 | 0 | 0 | 0
clearcanvas | 6 | 0 | 7 | 0 | 0
conquest | 9 | 0 | 5 | 0 | 0
dcm4che | 9 | 0 | 0 | 0 | 0
dcm4chee-arc | 21 | 16 | 2 | 0 | 0
dcmjs-dimse | 1 | 0 | 0 | 0 | 53
dcmtk | 20 | 0 | 8 | 586 | 0
dicom-rs | 6 | 0 | 1 | 0 | 0
dicomnode | 4 | 0 | 0 | 0 | 0
dicoogle | 3 | 0 | 0 | 0 | 0
evil-dicom | 2 | 0 | 0 | 0 | 0
fo-dicom | 7 | 0 | 15 | 0 | 0
gdcm | 3 | 0 | 0 | 0 | 0
ge-ct | 2 | 0 | 0 | 0 | 0
ge-pacs | 1 | 0 | 0 | 0 | 0
ge-signa | 4 | 0 | 0 | 0 | 0
go-netdicom | 3 | 0 | 0 | 0 | 0
google-dicom-adapter | 9 | 1 | 0 | 0 | 0
horos | 2 | 0 | 0 | 0 | 0
kheops | 0 | 2 | 0 | 0 | 0
mirc-ctp | 1 | 0 | 0 | 0 | 0
mirth-connect | 1 | 0 | 0 | 0 | 0
orthanc | 11 | 4 | 4 | 0 | 0
pacs-system | 5 | 0 | 0 | 0 | 0
pynetdicom | 22 | 0 | 14 | 0 | 21
pynetdicom-apps | 10 | 0 | 0 | 0 | 0
pynetdicom2 | 55 | 0 | 0 | 0 | 2
raccoon | 0 | 2 | 0 | 0 | 0
rsna-anonymizer | 4 | 0 | 0 | 0 | 0
starviewer | 2 | 0 | 0 | 0 | 0
static-dicomweb | 0 | 2 | 0 | 0 | 0
unnamed-pacs | 1 | 0 | 0 | 0 | 0
weasis | 5 | 0 | 0 | 0 | 0
wireshark | 8 | 0 | 0 | 0 | 0
xnat | 2 | 0 | 0 | 0 | 0
`);

// What products print for a rejection or an abort, or send: PDU, source, reason, words.
const ASSOCIATIONS = typed(`
clearcanvas | A-ABORT | 0 | | Unknown
clearcanvas | A-ABORT | 1 | | ServiceUser
clearcanvas | A-ABORT | 2 | | ServiceProvider
clearcanvas | A-ASSOCIATE-RJ | 1 | 1 |
clearcanvas | A-ASSOCIATE-RJ | 1 | 3 |
clearcanvas | A-ASSOCIATE-RJ | 2 | 1 | ProtocolVersionNotSupported
clearcanvas | A-ASSOCIATE-RJ | 2 | 7 |
conquest | A-ABORT | 0 | 1 |
conquest | A-ASSOCIATE-RJ | 1 | 2 | AppContext Not-Supported
conquest | A-ASSOCIATE-RJ | 1 | 3 | Calling AE title not accepted
conquest | A-ASSOCIATE-RJ | 1 | 7 | Called AE title not accepted
conquest | A-ASSOCIATE-RJ | 3 | 1 |
dcm4chee-arc | A-ASSOCIATE-RJ | 1 | 3 |
dcm4chee-arc | A-ASSOCIATE-RJ | 2 | 1 |
dcmtk | A-ASSOCIATE-RJ | 1 | 1 | No Reason
dcmtk | A-ASSOCIATE-RJ | 1 | 2 | App Context Name Not Supported
dcmtk | A-ASSOCIATE-RJ | 1 | 3 | Calling AE Title Not Recognized
dcmtk | A-ASSOCIATE-RJ | 1 | 7 | Called AE Title Not Recognized
dcmtk | A-ASSOCIATE-RJ | 2 | 1 | No Reason
dcmtk | A-ASSOCIATE-RJ | 2 | 2 | Protocol Version Not Supported
dcmtk | A-ASSOCIATE-RJ | 3 | 1 | Temporary Congestion
dcmtk | A-ASSOCIATE-RJ | 3 | 2 | Local Limit Exceeded
dicom-rs | A-ASSOCIATE-RJ | 1 | 1 | no reason given
fo-dicom | A-ABORT | 0 | | ServiceUser
fo-dicom | A-ABORT | 1 | | Unknown
fo-dicom | A-ABORT | 2 | 0 | NotSpecified
fo-dicom | A-ABORT | 2 | 1 | UnrecognizedPDU
fo-dicom | A-ABORT | 2 | 2 | UnexpectedPDU
fo-dicom | A-ABORT | 2 | 4 | UnrecognizedPDUParameter
fo-dicom | A-ABORT | 2 | 5 | UnexpectedPDUParameter
fo-dicom | A-ABORT | 2 | 6 | InvalidPDUParameter
fo-dicom | A-ASSOCIATE-RJ | 1 | 1 | NoReasonGiven
fo-dicom | A-ASSOCIATE-RJ | 1 | 2 | ApplicationContextNotSupported
fo-dicom | A-ASSOCIATE-RJ | 1 | 3 | CallingAENotRecognized
fo-dicom | A-ASSOCIATE-RJ | 1 | 7 | CalledAENotRecognized
fo-dicom | A-ASSOCIATE-RJ | 2 | 2 | ProtocolVersionNotSupported
fo-dicom | A-ASSOCIATE-RJ | 3 | 1 | TemporaryCongestion
fo-dicom | A-ASSOCIATE-RJ | 3 | 2 | LocalLimitExceeded
orthanc | A-ABORT | 0 | |
orthanc | A-ASSOCIATE-RJ | 1 | 1 |
orthanc | A-ASSOCIATE-RJ | 1 | 3 |
orthanc | A-ASSOCIATE-RJ | 1 | 7 |
pynetdicom | A-ABORT | 2 | 0 | No reason given
pynetdicom | A-ABORT | 2 | 1 | Unrecognised PDU
pynetdicom | A-ABORT | 2 | 2 | Unexpected PDU
pynetdicom | A-ABORT | 2 | 4 | Unrecognised PDU parameter
pynetdicom | A-ABORT | 2 | 5 | Unexpected PDU parameter
pynetdicom | A-ABORT | 2 | 6 | Invalid PDU parameter value
pynetdicom | A-ASSOCIATE-RJ | 1 | 1 | No reason given
pynetdicom | A-ASSOCIATE-RJ | 1 | 2 | Application context name not supported
pynetdicom | A-ASSOCIATE-RJ | 1 | 3 | Calling AE title not recognised
pynetdicom | A-ASSOCIATE-RJ | 1 | 7 | Called AE title not recognised
pynetdicom | A-ASSOCIATE-RJ | 2 | 1 | No reason given
pynetdicom | A-ASSOCIATE-RJ | 2 | 2 | Protocol version not supported
pynetdicom | A-ASSOCIATE-RJ | 3 | 1 | Temporary congestion
pynetdicom | A-ASSOCIATE-RJ | 3 | 2 | Local limit exceeded
`);

// What products print instead of the code: product, code, DIMSE services, words.
const PRINTED = typed(`
dcmjs-dimse | 0112 | | No Such Object Instance
dcmtk | 0122 | C-FIND C-GET C-MOVE | Refused: SOPClassNotSupported
dcmtk | 0122 | C-STORE | Refused: SOPClassNotSupported
dcmtk | A700 | C-FIND | Refused: OutOfResources
dcmtk | A700 | C-STORE | Refused: OutOfResources
dcmtk | A702 | C-GET C-MOVE | Refused: OutOfResourcesSubOperations
dcmtk | A801 | C-MOVE | Refused: MoveDestinationUnknown
dcmtk | A900 | C-FIND | Error: DataSetDoesNotMatchSOPClass
dcmtk | A900 | C-STORE | Error: DataSetDoesNotMatchSOPClass
dcmtk | B000 | C-GET C-MOVE | Warning: SubOperationsCompleteOneOrMoreFailures
dcmtk | C000 | C-FIND | Failed: UnableToProcess
dcmtk | C000 | C-STORE | Error: CannotUnderstand
dcmtk | FF01 | C-FIND | Pending: WarningUnsupportedOptionalKeys
dicom-rs | A701 | C-MOVE | Out of resources (number of matches)
dicom-rs | A702 | C-MOVE | Out of resources (sub-operations)
dicom-rs | B000 | C-MOVE | Sub-operations complete with one or more failures
dicom-rs | FE00 | C-MOVE | Sub-operations terminated due to cancel indication
dicom-rs | FE00 | C-STORE | operation cancelled
gdcm | A701 | C-FIND C-GET C-MOVE | Refused: Out of Resources Unable to calculate number of matches
gdcm | A702 | C-FIND C-GET C-MOVE | Refused: Out of Resources Unable to perform sub-operations
gdcm | A801 | C-FIND C-GET C-MOVE | Refused: Move Destination unknown
horos | A700 | C-MOVE | Unknown Status: 0xa700
wireshark | 0107 | | Attribute list error
wireshark | B000 | | Sub-operations Complete - One or more Failures
`);

// Reasons of products, with their Attribute: Warning Reason (0008,1196), Failure Reason (0008,1197).
const REASONS = typed(`
aws-healthimaging | (0008,1196) | B100 B110 B111 B112 B120 B201 B202 B203 B999 BFFF
azure-dicom | (0008,1196) | 0001 B007
azure-dicom | (0008,1197) | 0110 0111 0120 0121 A900 A901 B00E B00F C302 C303 C304 C306 C313
dcm4chee-arc | (0008,1197) | A770 A771 A772 A773 A774 A775 A776 A777 A778 A779 A77A A77B A900 A922 C409 C499
google-dicom-adapter | (0008,1197) | 0110
kheops | (0008,1197) | 0106 0124
orthanc | (0008,1197) | 0000 0110 A700 C000
raccoon | (0008,1197) | A900 A901
static-dicomweb | (0008,1197) | C000 D000
`).flatMap(([product = '', attribute = '', codes]) => items(codes).map((code) => [product, attribute, code]));

/** What was typed for each product. */
export const PRODUCTS_INVENTORY: readonly Comparison[] = [
  {
    name: 'how much was typed for each product',
    of: ({ implementations }) => [
      implementations.map(({ id, entries, reasons, associations, conditions, migration }) => [
        id,
        ...[entries, reasons, associations, conditions, migration].map((rows) => String(rows?.length ?? 0)),
      ]),
      INVENTORY,
    ],
  },
  {
    name: 'what products print for rejections and aborts',
    of: ({ implementations }) => [
      implementations.flatMap(({ id, associations = [] as never[] }) =>
        associations.map(({ pdu, source, reason, printed = '' }) => [id, pdu, String(source), String(reason ?? ''), printed]),
      ),
      ASSOCIATIONS,
    ],
  },
  {
    name: 'what products print instead of a code',
    of: ({ implementations }) => [
      implementations.flatMap(({ id, entries }) =>
        entries.flatMap(({ code = '', services, printed }) => (printed === undefined ? [] : [[id, code, [...(services ?? [])].sort().join(' '), printed]])),
      ),
      PRINTED,
    ],
  },
  {
    name: 'the reasons of products',
    of: ({ implementations }) => [
      implementations.flatMap(({ id, reasons }) => (reasons ?? ([] as never[])).map(({ attribute, code }) => [id, attribute, code])),
      REASONS,
    ],
  },
];

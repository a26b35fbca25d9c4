/** Responses that the schema of a DIMSE response takes or refuses, typed by hand from PS3.7 and PS3.4. */
type Cases = readonly (readonly [name: string, response: Record<string, unknown>])[];

const counters = { NumberOfCompletedSuboperations: 1, NumberOfFailedSuboperations: 1, NumberOfWarningSuboperations: 0 };

export const GOOD_RESPONSES: Cases = [
  ['a stored object', { service: 'C-STORE', AffectedSOPClassUID: '1.2.840.10008.5.1.4.1.1.2', Status: 0x0000 }],
  ['coercion with its fields', { service: 'C-STORE', Status: 0xb000, OffendingElement: ['00100020'], ErrorComment: 'Patient ID replaced' }],
  ['a code of a range with its fields', { service: 'C-STORE', Status: 0xc123, OffendingElement: ['00100020'] }],
  ['a retrieve with counters', { service: 'C-MOVE', Status: 0xb000, ...counters }],
  ['a pending retrieve', { service: 'C-MOVE', Status: 0xff00, NumberOfRemainingSuboperations: 3, ...counters }],
  ['a match', { service: 'C-FIND', Status: 0xff00, DataSet: { '00100010': { vr: 'PN' } } }],
  [
    'a closed performed procedure step',
    { service: 'N-SET', Status: 0x0110, ErrorComment: 'Performed Procedure Step Object may no longer be updated', ErrorID: 0xa710 },
  ],
  ['unknown Attributes', { service: 'N-GET', Status: 0x0107, AttributeIdentifierList: ['00100010', '00100020'] }],
  ['a response with its Command Field', { service: 'C-STORE', CommandField: 0x8001, MessageIDBeingRespondedTo: 7, Status: 0 }],
  ['an action with its Action Type ID', { service: 'N-ACTION', ActionTypeID: 1, Status: 0 }],
  ['counters with any status of a retrieve', { service: 'C-MOVE', Status: 0xc123, ErrorComment: 'x', ...counters }],
  ['an error comment with a failure whose table has no fields', { service: 'N-ACTION', Status: 0xc300, ErrorComment: 'too late' }],
  ['a code that is listed nowhere, with whatever the product sends', { service: 'C-GET', Status: 0xa801, ErrorComment: 'x' }],
];

export const BAD_RESPONSES: Cases = [
  ['a code that the standard does not allow', { service: 'C-STORE', Status: 0xd000 }],
  ['a Pending of a service that has none', { service: 'C-STORE', Status: 0xff00 }],
  ['a code of 01xx that PS3.7 does not list for the service', { service: 'C-STORE', Status: 0x0113 }],
  ['no status', { service: 'C-STORE' }],
  ['no DIMSE service', { Status: 0 }],
  ['an error comment with a success', { service: 'C-STORE', Status: 0x0000, ErrorComment: 'fine' }],
  ['an error comment with 0115', { service: 'N-CREATE', Status: 0x0111, ErrorComment: 'exists' }],
  ['counters of a retrieve in a C-STORE response', { service: 'C-STORE', Status: 0xb000, ...counters }],
  ['counters in a C-STORE response whatever the code', { service: 'C-STORE', Status: 0xafff, ...counters }],
  ['an Event Type ID in the response of an action', { service: 'N-ACTION', EventTypeID: 1, Status: 0 }],
  ['the Command Field of another response', { service: 'C-STORE', CommandField: 0x8021, Status: 0 }],
  ['the Command Field of the request', { service: 'C-STORE', CommandField: 0x0001, Status: 0 }],
  ['a field of requests', { service: 'C-MOVE', MoveDestination: 'ARCHIVE', Status: 0 }],
  ['an error ID with a status that is no processing failure', { service: 'N-ACTION', Status: 0xc300, ErrorID: 1 }],
  ['an offending element with A700', { service: 'C-STORE', Status: 0xa700, OffendingElement: ['00100020'] }],
  ['an error comment that is too long', { service: 'C-STORE', Status: 0xa700, ErrorComment: 'x'.repeat(65) }],
  ['an offending element that is no tag', { service: 'C-STORE', Status: 0xb000, OffendingElement: ['PatientID'] }],
  ['a field that no response has', { service: 'C-STORE', Status: 0, Priority2: 1 }],
];

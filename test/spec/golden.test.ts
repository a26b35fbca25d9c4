import { describe, expect, it } from 'vitest';
import { lookup, type DIMSEService, type LookupContext } from '../../src/index.js';

// Typed by hand from PS3.4 2024c and PS3.7 2026c: DIMSE service, SOP Class UID (1.2.840.10008. is left out), code, category,
// words as printed, where. Never generated from the spec.
const GOLDEN = `
C-ECHO | 1.1 | 0000 | Success | Success | 9.1.5.1.4
C-ECHO | 1.1 | 0122 | Failure | Refused: SOP Class not supported | 9.1.5.1.4
C-ECHO | 1.1 | 0210 | Failure | Duplicate invocation | 9.1.5.1.4
C-ECHO | 1.1 | 0211 | Failure | Unrecognized operation | 9.1.5.1.4
C-ECHO | 1.1 | 0212 | Failure | Mistyped argument | 9.1.5.1.4
C-STORE | 5.1.4.1.1.2 | 0000 | Success | Success | B.2-1
C-STORE | 5.1.4.1.1.2 | A700 | Failure | Refused: Out of resources | B.2-1
C-STORE | 5.1.4.1.1.2 | A7FF | Failure | Refused: Out of resources | B.2-1
C-STORE | 5.1.4.1.1.4 | A900 | Failure | Error: Data Set does not match SOP Class | B.2-1
C-STORE | 5.1.4.1.1.4 | A9C0 | Failure | Error: Data Set does not match SOP Class | B.2-1
C-STORE | 5.1.4.1.1.7 | C000 | Failure | Error: Cannot understand | B.2-1
C-STORE | 5.1.4.1.1.7 | CFFF | Failure | Error: Cannot understand | B.2-1
C-STORE | 5.1.4.1.1.2 | B000 | Warning | Coercion of Data Elements | B.2-1
C-STORE | 5.1.4.1.1.2 | B006 | Warning | Elements Discarded | B.2-1
C-STORE | 5.1.4.1.1.2 | B007 | Warning | Data Set does not match SOP Class | B.2-1
C-STORE | 5.1.4.1.1.2 | 0117 | Failure | Invalid SOP Instance | 9.1.1.1.9
C-STORE | 5.1.4.1.1.2 | 0122 | Failure | Refused: SOP Class not supported | 9.1.1.1.9
C-STORE | 5.1.4.1.1.2 | 0124 | Failure | Refused: Not authorized | 9.1.1.1.9
C-STORE | 5.1.4.38.1 | A700 | Failure | Refused: Out of resources | GG.4-1
C-STORE | 5.1.4.39.1 | A900 | Failure | Error: Data Set does not match SOP Class | GG.4-1
C-STORE | 5.1.4.43.1 | C000 | Failure | Error: Cannot understand | GG.4-1
C-FIND | 5.1.4.1.2.1.1 | A700 | Failure | Refused: Out of resources | C.4-1
C-FIND | 5.1.4.1.2.1.1 | A900 | Failure | Error: Data Set does not match SOP Class | C.4-1
C-FIND | 5.1.4.1.2.2.1 | C001 | Failure | Failed: Unable to process | C.4-1
C-FIND | 5.1.4.1.2.2.1 | FE00 | Cancel | Matching terminated due to Cancel request | C.4-1
C-FIND | 5.1.4.1.2.2.1 | 0000 | Success | Matching is complete - No final Identifier is supplied. | C.4-1
C-FIND | 5.1.4.1.2.2.1 | FF00 | Pending | Matches are continuing - Current Match is supplied and any Optional Keys were supported in the same manner as Required Keys. | C.4-1
C-FIND | 5.1.4.1.2.2.1 | FF01 | Pending | Matches are continuing - Warning that one or more Optional Keys were not supported for existence and/or matching for this Identifier. | C.4-1
C-FIND | 5.1.4.1.2.2.1 | 0124 | Failure | Refused: Not authorized | 9.1.2.1.6
C-FIND | 5.1.4.1.1.201.6 | A710 | Failure | Invalid Prior Record Key | C.6.4.3-1
C-FIND | 5.1.4.1.1.201.6 | B001 | Warning | Matching reached response limit, subsequent request may return additional matches | C.6.4.3-1
C-FIND | 5.1.4.1.1.201.6 | A700 | Failure | Refused: Out of resources | C.4-1
C-MOVE | 5.1.4.1.2.2.2 | A701 | Failure | Refused: Out of resources - Unable to calculate number of matches | C.4-2
C-MOVE | 5.1.4.1.2.2.2 | A702 | Failure | Refused: Out of resources - Unable to perform sub-operations | C.4-2
C-MOVE | 5.1.4.1.2.2.2 | A801 | Failure | Refused: Move Destination unknown | C.4-2
C-MOVE | 5.1.4.1.2.2.2 | A900 | Failure | Error: Data Set does not match SOP Class | C.4-2
C-MOVE | 5.1.4.1.2.2.2 | C502 | Failure | Failed: Unable to process | C.4-2
C-MOVE | 5.1.4.1.2.2.2 | FE00 | Cancel | Sub-operations terminated due to Cancel Indication | C.4-2
C-MOVE | 5.1.4.1.2.2.2 | B000 | Warning | Sub-operations Complete - One or more Failures | C.4-2
C-MOVE | 5.1.4.1.2.2.2 | 0000 | Success | Sub-operations Complete - No Failures | C.4-2
C-MOVE | 5.1.4.1.2.2.2 | FF00 | Pending | Sub-operations are continuing | C.4-2
C-GET | 5.1.4.1.2.1.3 | A701 | Failure | Refused: Out of resources - Unable to calculate number of matches | C.4-3
C-GET | 5.1.4.1.2.1.3 | A702 | Failure | Refused: Out of resources - Unable to perform sub-operations | C.4-3
C-GET | 5.1.4.1.2.1.3 | B000 | Warning | Sub-operations Complete - One or more Failures or Warnings | C.4-3
C-GET | 5.1.4.1.2.1.3 | 0000 | Success | Sub-operations Complete - No Failures or Warnings | C.4-3
C-GET | 5.1.4.1.2.1.3 | 0212 | Failure | Mistyped argument | 9.1.3.1.6
C-FIND | 5.1.4.38.2 | FF01 | Pending | Matches are continuing - Warning that one or more Optional Keys were not supported for existence for this Identifier. | K.4-1
C-MOVE | 5.1.4.39.3 | A801 | Failure | Refused: Move Destination unknown | C.4-2
C-GET | 5.1.4.43.4 | B000 | Warning | Sub-operations Complete - One or more Failures or Warnings | C.4-3
C-GET | 5.1.4.20.3 | A702 | Failure | Refused: Out of resources - Unable to perform sub-operations | C.4-3
C-FIND | 5.1.4.1.1.200.4 | A900 | Failure | Error: Data Set does not match SOP Class | K.4-1
C-MOVE | 5.1.4.1.1.201.3 | B000 | Warning | Sub-operations Complete - One or more Failures | C.4-2
N-SET | 3.1.2.3.3 | 0110 | Failure | Processing Failure | F.7.2-2
N-CREATE | 3.1.2.3.3 | 0106 | Failure | Invalid Attribute Value | 10.1.5.1.6
N-GET | 3.1.2.3.4 | 0001 | Warning | Requested optional Attributes are not supported | F.8.2-2
N-GET | 3.1.2.3.4 | 0112 | Failure | No such SOP Instance | 10.1.2.1.9
N-CREATE | 5.1.1.1 | 0000 | Success | Film session successfully created | H.4.1.2.1.2-1
N-CREATE | 5.1.1.1 | B600 | Warning | Memory allocation not supported | H.4.1.2.1.2-1
N-SET | 5.1.1.1 | B600 | Warning | Memory allocation not supported | H.4.1.2.1.2-1
N-ACTION | 5.1.1.1 | B601 | Warning | Film session printing (collation) is not supported | H.4-4
N-ACTION | 5.1.1.1 | B602 | Warning | Film Session SOP Instance hierarchy does not contain Image Box SOP Instances (empty page) | H.4-4
N-ACTION | 5.1.1.1 | B604 | Warning | Image size is larger than image box size, the image has been demagnified. | H.4-4
N-ACTION | 5.1.1.1 | C600 | Failure | Failed: Film Session SOP Instance hierarchy does not contain Film Box SOP Instances | H.4-4
N-ACTION | 5.1.1.1 | C601 | Failure | Failed: Unable to create Print Job SOP Instance; print queue is full | H.4-4
N-ACTION | 5.1.1.1 | C613 | Failure | Failed: Combined Print Image size is larger than the Image Box size | H.4-4
N-CREATE | 5.1.1.2 | 0000 | Success | Film Box successfully created | H.4.2.2.1.2-1
N-CREATE | 5.1.1.2 | B605 | Warning | Requested Min Density or Max Density outside of printer's operating range. The printer will use its respective minimum or maximum density value instead. | H.4.2.2.1.2-1
N-ACTION | 5.1.1.2 | B603 | Warning | Film Box SOP Instance hierarchy does not contain Image Box SOP Instances (empty page) | H.4-9
N-ACTION | 5.1.1.2 | B609 | Warning | Image size is larger than the Image Box size. The Image has been cropped to fit. | H.4-9
N-ACTION | 5.1.1.2 | C602 | Failure | Failed: Unable to create Print Job SOP Instance; print queue is full | H.4-9
N-ACTION | 5.1.1.2 | C603 | Failure | Failed: Image size is larger than image box size | H.4-9
N-SET | 5.1.1.4 | 0000 | Success | Image successfully stored in Image Box | H.4.3.1.2.1.2-1
N-SET | 5.1.1.4 | B604 | Warning | Image size larger than image box size, the image has been demagnified. | H.4.3.1.2.1.2-1
N-SET | 5.1.1.4 | C605 | Failure | Failed: Insufficient memory in printer to store the image | H.4.3.1.2.1.2-1
N-SET | 5.1.1.4.1 | B60A | Warning | Image size or Combined Print Image size is larger than the Image Box size. The Image or Combined Print Image has been decimated to fit. | H.4.3.2.2.1.2-1
N-SET | 5.1.1.4.1 | 0000 | Success | Success | 10.1.3.1.9
N-CREATE | 5.1.1.23 | 0000 | Success | Presentation LUT successfully created | H.4.9.2.1.2-1
N-GET | 5.1.1.16 | 0107 | Warning | Attribute List warning | 10.1.2.1.9
N-ACTION | 1.20.1 | 0000 | Success | Success | 10.1.4.1.10
N-ACTION | 1.20.1 | 0123 | Failure | No such Action | 10.1.4.1.10
N-EVENT-REPORT | 1.20.1 | 0113 | Failure | No such Event Type | 10.1.1.1.8
N-EVENT-REPORT | 1.20.1 | 0213 | Failure | Resource limitation | 10.1.1.1.8
C-FIND | 5.1.4.31 | A700 | Failure | Refused: Out of resources | K.4-1
C-FIND | 5.1.4.31 | C123 | Failure | Failed: Unable to process | K.4-1
C-FIND | 5.1.4.31 | FF01 | Pending | Matches are continuing - Warning that one or more Optional Keys were not supported for existence for this Identifier. | K.4-1
N-ACTION | 1.40 | B101 | Warning | Specified Synchronization Frame of Reference UID does not match SCP Synchronization Frame of Reference | P.2-3
N-ACTION | 1.40 | B102 | Warning | Study Instance UID coercion; Event logged under a different Study Instance UID | P.2-3
N-ACTION | 1.40 | B104 | Warning | IDs inconsistent in matching a current study; Event logged | P.2-3
N-ACTION | 1.40 | C101 | Failure | Failed: Procedural Logging not available for specified Study Instance UID | P.2-3
N-ACTION | 1.40 | C102 | Failure | Failed: Event Information does not match Template | P.2-3
N-ACTION | 1.40 | C103 | Failure | Failed: Cannot match event to a current study | P.2-3
N-ACTION | 1.40 | C104 | Failure | Failed: IDs inconsistent in matching a current study; Event not logged | P.2-3
N-ACTION | 1.42 | C10E | Failure | Failed: Operator Refused: Not authorized to add entry to Medication Administration Record | P.3-3
N-ACTION | 1.42 | C110 | Failure | Failed: Patient cannot be identified from Patient ID (0010,0020) or Admission ID (0038,0010) | P.3-3
N-ACTION | 1.42 | C111 | Failure | Failed: Update of Medication Administration Record failed | P.3-3
C-FIND | 5.1.4.37.1 | C000 | Failure | Failed: Unable to process | Q.2-1
C-FIND | 5.1.4.37.2 | C100 | Failure | Failed: More than one match found | Q.2-1
C-FIND | 5.1.4.37.3 | C200 | Failure | Failed: Unable to support requested template | Q.2-1
C-FIND | 5.1.4.37.1 | FF00 | Pending | Current Match is supplied. | Q.2-1
C-FIND | 5.1.4.37.1 | 0000 | Success | Success. Matching is complete - No final Identifier is supplied. | Q.2-1
N-CREATE | 5.1.4.33 | 0111 | Failure | Duplicate SOP Instance | 10.1.5.1.6
N-CREATE | 5.1.1.33 | A510 | Failure | Failed: An Initiate Media Creation action has already been received for this SOP Instance. | S.3.2.2.4-1
N-ACTION | 5.1.1.33 | C201 | Failure | Failed: Media creation request already completed. | S.3.2.3.4-1
N-ACTION | 5.1.1.33 | C202 | Failure | Failed: Media creation request already in progress and cannot be interrupted. | S.3.2.3.4-1
N-ACTION | 5.1.1.33 | C203 | Failure | Failed: Cancellation denied for unspecified reason. | S.3.2.3.4-1
N-GET | 5.1.1.33 | 0001 | Warning | Requested optional Attributes are not supported | S.3.2.4.4-1
C-FIND | 5.1.4.41 | A700 | Failure | Refused: Out of resources | V.4-1
C-FIND | 5.1.4.42 | FE00 | Cancel | Matching terminated due to Cancel request | V.4-1
C-MOVE | 5.1.4.1.2.4.2 | AA00 | Failure | Failed: None of the frames requested were found in the SOP Instance | Y.4-1
C-MOVE | 5.1.4.1.2.4.2 | AA01 | Failure | Failed: Unable to create new object for this SOP Class | Y.4-1
C-MOVE | 5.1.4.1.2.4.2 | A801 | Failure | Refused: Move Destination unknown | Y.4-1
C-GET | 5.1.4.1.2.4.3 | AA02 | Failure | Failed: Unable to extract frames | Y.4-2
C-GET | 5.1.4.1.2.4.3 | AA03 | Failure | Failed: Time-based request received for a non-time-based original SOP Instance. | Y.4-2
C-GET | 5.1.4.1.2.4.3 | AA04 | Failure | Failed: Invalid Request | Y.4-2
C-GET | 5.1.4.1.2.5.3 | A702 | Failure | Refused: Out of resources - Unable to perform sub-operations | Z.4-1
C-GET | 5.1.4.1.2.5.3 | B000 | Warning | Sub-operations Complete - One or more Failures or Warnings | Z.4-1
N-ACTION | 5.1.4.34.6.3 | 0000 | Success | The requested state change was performed | CC.2.1-2
N-ACTION | 5.1.4.34.6.1 | B304 | Warning | The UPS is already in the requested state of CANCELED | CC.2.1-2
N-ACTION | 5.1.4.34.6.1 | B306 | Warning | The UPS is already in the requested state of COMPLETED | CC.2.1-2
N-ACTION | 5.1.4.34.6.1 | C300 | Failure | Failed: The UPS may no longer be updated | CC.2.1-2
N-ACTION | 5.1.4.34.6.1 | C301 | Failure | Failed: The correct Transaction UID was not provided | CC.2.1-2
N-ACTION | 5.1.4.34.6.1 | C302 | Failure | Failed: The UPS is already IN PROGRESS | CC.2.1-2
N-ACTION | 5.1.4.34.6.3 | C303 | Failure | Failed: The UPS may only become SCHEDULED via N-CREATE, not N-SET or N-ACTION | CC.2.1-2
N-ACTION | 5.1.4.34.6.3 | C304 | Failure | Failed: The UPS has not met final state requirements for the requested state change | CC.2.1-2
N-ACTION | 5.1.4.34.6.3 | C310 | Failure | Failed: The UPS is not yet in the "IN PROGRESS" state | CC.2.1-2
N-ACTION | 5.1.4.34.6.1 | C311 | Failure | Failed: The UPS is already COMPLETED | CC.2.2-2
N-ACTION | 5.1.4.34.6.1 | C312 | Failure | Failed: The performer cannot be contacted | CC.2.2-2
N-ACTION | 5.1.4.34.6.2 | C313 | Failure | Failed: Performer chooses not to cancel | CC.2.2-2
N-ACTION | 5.1.4.34.6.2 | B301 | Warning | Deletion Lock not granted. | CC.2.3-3
N-ACTION | 5.1.4.34.6.2 | C308 | Failure | Failed: Receiving AE Title is Unknown to this SCP | CC.2.3-3
N-ACTION | 5.1.4.34.6.2 | C314 | Failure | Failed: Specified action not appropriate for specified instance | CC.2.3-3
N-ACTION | 5.1.4.34.6.2 | C315 | Failure | Failed: SCP does not support Event Reports | CC.2.3-3
N-CREATE | 5.1.4.34.6.1 | B300 | Warning | The UPS was created with modifications | CC.2.5-4
N-CREATE | 5.1.4.34.6.1 | C309 | Failure | Failed: The provided value of UPS State was not "SCHEDULED". | CC.2.5-4
N-SET | 5.1.4.34.6.3 | 0001 | Warning | Requested optional Attributes are not supported. | CC.2.6-1
N-SET | 5.1.4.34.6.1 | B305 | Warning | Coerced invalid values to valid values | CC.2.6-1
N-SET | 5.1.4.34.6.1 | C310 | Failure | Failed: The UPS is not in the "IN PROGRESS" state | CC.2.6-1
N-GET | 5.1.4.34.6.1 | C307 | Failure | Failed: Specified SOP Instance UID does not exist or is not a UPS Instance managed by this SCP | CC.2.7-1
C-FIND | 5.1.4.34.6.3 | 0122 | Failure | Refused: SOP Class not supported | CC.2.8-2
C-FIND | 5.1.4.34.6.5 | C311 | Failure | Failed: Unable to process | CC.2.8-2
N-CREATE | 5.1.4.34.8 | C227 | Failure | Failed: No such object instance - Referenced RT Plan not found | DD.3.2.1.2-1
N-CREATE | 5.1.4.34.9 | C221 | Failure | Failed: The Referenced Fraction Group Number does not exist in the referenced plan | DD.3.2.1.2-1
N-CREATE | 5.1.4.34.9 | C223 | Failure | Failed: SCU already verifying and cannot currently process this request. | DD.3.2.1.2-1
N-SET | 5.1.4.34.8 | C224 | Failure | Failed: Referenced Beam Number not found within the referenced Fraction Group | DD.3.2.1.2-2
N-SET | 5.1.4.34.8 | C226 | Failure | Failed: Referenced device or accessory not found within the referenced beam | DD.3.2.1.2-2
N-GET | 5.1.4.34.8 | C112 | Failure | Failed: Applicable Machine Verification instance not found | DD.3.2.2.3-1
N-ACTION | 5.1.4.34.9 | C112 | Failure | Failed: Machine Verification requested instance not found. | DD.3.2.3-2
N-GET | 5.1.1.40 | 0211 | Failure | Unrecognized operation | 10.1.2.1.9
N-ACTION | 5.1.4.1.1.201.5 | B010 | Warning | Attribute list error - One or more of Key Attributes are not supported for matching | KK.2.2.3-1
N-ACTION | 5.1.4.1.1.201.5 | 0212 | Failure | Mistyped argument - One of the parameters supplied has not been agreed for use | KK.2.2.3-1
N-ACTION | 5.1.4.1.1.201.5 | 0213 | Failure | Resource Limitation | KK.2.2.3-1
N-SET | 5.1.1.15 | 0116 | Warning | Attribute Value out of range | 10.1.3.1.9
N-DELETE | 5.1.1.1 | 0119 | Failure | Class-Instance conflict | 10.1.6.1.7
N-CREATE | 5.1.1.2 | 0120 | Failure | Missing Attribute | 10.1.5.1.6
N-SET | 5.1.1.2 | 0105 | Failure | No such Attribute | 10.1.3.1.9
N-SET | 5.1.1.2 | 0121 | Failure | Missing Attribute Value | 10.1.3.1.9
N-ACTION | 1.40 | 0114 | Failure | No such argument | 10.1.4.1.10
N-ACTION | 1.40 | 0115 | Failure | Invalid argument value | 10.1.4.1.10
N-DELETE | 5.1.1.23 | 0118 | Failure | No such SOP Class | 10.1.6.1.7
`;

const rows = GOLDEN.trim()
  .split('\n')
  .map((line) => line.split(' | '));

describe('rows typed by hand from the standard', () => {
  it('are at least 120', () => {
    expect(rows.length).toBeGreaterThanOrEqual(120);
  });

  it.each(rows)('%s of %s: %s is %s "%s" (%s)', (service = '', uid = '', code = '', category, meaning, where = '') => {
    const context: LookupContext = { service: service, sopClass: `1.2.840.10008.${uid}` };
    const result = lookup(Number.parseInt(code, 16), context);
    expect(result).toMatchObject({ code: Number.parseInt(code, 16), category, meaning, listed: true });
    expect(result?.fallback).toBeUndefined();
    expect(result?.citations.map(({ table, section }) => table ?? section)).toContain(where);
  });
});

describe('the related fields, typed by hand', () => {
  const FIELDS: readonly (readonly [DIMSEService, string, number, readonly string[]])[] = [
    ['C-STORE', '5.1.4.1.1.2', 0xa700, ['(0000,0902)']],
    ['C-STORE', '5.1.4.1.1.2', 0xb000, ['(0000,0901)', '(0000,0902)']],
    ['C-STORE', '5.1.4.1.1.2', 0x0000, []],
    ['C-FIND', '5.1.4.1.2.2.1', 0xff00, ['Identifier']],
    ['C-MOVE', '5.1.4.1.2.2.2', 0xa702, ['(0000,1021)', '(0000,1022)', '(0000,1023)']],
    ['C-MOVE', '5.1.4.1.2.2.2', 0xfe00, ['(0000,1020)', '(0000,1021)', '(0000,1022)', '(0000,1023)']],
    ['C-GET', '5.1.4.1.2.4.3', 0xb000, ['(0000,1020)', '(0000,1021)', '(0000,1022)', '(0000,1023)']],
    ['N-SET', '3.1.2.3.3', 0x0110, ['(0000,0902)', '(0000,0903)']],
    ['N-GET', '3.1.2.3.4', 0x0110, ['(0000,0002)', '(0000,0902)', '(0000,0903)', '(0000,1000)']],
    ['N-ACTION', '5.1.4.1.1.201.5', 0xb010, ['(0000,1005)']],
    ['N-ACTION', '1.40', 0x0115, ['(0000,0002)', '(0000,1000)', '(0000,1008)', 'Action Information']],
    ['N-EVENT-REPORT', '1.20.1', 0x0115, ['(0000,0002)', '(0000,1000)', '(0000,1002)', 'Event Information']],
  ];

  it.each(FIELDS)('%s of %s: %i', (service, uid, code, expected) => {
    const fields = lookup(code, { service, sopClass: `1.2.840.10008.${uid}` })?.relatedFields;
    expect(fields?.map(({ tag, name }) => tag ?? name).sort()).toEqual([...expected].sort());
  });

  it('have the names, VRs and VMs of PS3.7 E.1', () => {
    expect(lookup(0xb000, { service: 'C-STORE' })?.relatedFields).toEqual([
      { name: 'Offending Element', tag: '(0000,0901)', keyword: 'OffendingElement', vr: 'AT', vm: '1-n' },
      { name: 'Error Comment', tag: '(0000,0902)', keyword: 'ErrorComment', vr: 'LO', vm: '1' },
    ]);
  });

  it('have the values that the standard prescribes', () => {
    const fields = lookup(0x0110, { service: 'N-SET', sopClass: '1.2.840.10008.3.1.2.3.3' })?.relatedFields;
    expect(fields?.map(({ value }) => value)).toEqual(['Performed Procedure Step Object may no longer be updated', 'A710']);
  });
});

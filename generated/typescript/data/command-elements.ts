// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/** A command element of PS3.7 E.1. */
export interface CommandElement {
  /** Such as `(0000,0900)`. */
  readonly tag: string;
  readonly name: string;
  readonly keyword: string;
  readonly vr: string;
  readonly vm: string;
}

/** The command elements. */
export const commandElements: readonly CommandElement[] = [
  { tag: '(0000,0000)', name: 'Command Group Length', keyword: 'CommandGroupLength', vr: 'UL', vm: '1' },
  { tag: '(0000,0002)', name: 'Affected SOP Class UID', keyword: 'AffectedSOPClassUID', vr: 'UI', vm: '1' },
  { tag: '(0000,0003)', name: 'Requested SOP Class UID', keyword: 'RequestedSOPClassUID', vr: 'UI', vm: '1' },
  { tag: '(0000,0100)', name: 'Command Field', keyword: 'CommandField', vr: 'US', vm: '1' },
  { tag: '(0000,0110)', name: 'Message ID', keyword: 'MessageID', vr: 'US', vm: '1' },
  { tag: '(0000,0120)', name: 'Message ID Being Responded To', keyword: 'MessageIDBeingRespondedTo', vr: 'US', vm: '1' },
  { tag: '(0000,0600)', name: 'Move Destination', keyword: 'MoveDestination', vr: 'AE', vm: '1' },
  { tag: '(0000,0700)', name: 'Priority', keyword: 'Priority', vr: 'US', vm: '1' },
  { tag: '(0000,0800)', name: 'Command Data Set Type', keyword: 'CommandDataSetType', vr: 'US', vm: '1' },
  { tag: '(0000,0900)', name: 'Status', keyword: 'Status', vr: 'US', vm: '1' },
  { tag: '(0000,0901)', name: 'Offending Element', keyword: 'OffendingElement', vr: 'AT', vm: '1-n' },
  { tag: '(0000,0902)', name: 'Error Comment', keyword: 'ErrorComment', vr: 'LO', vm: '1' },
  { tag: '(0000,0903)', name: 'Error ID', keyword: 'ErrorID', vr: 'US', vm: '1' },
  { tag: '(0000,1000)', name: 'Affected SOP Instance UID', keyword: 'AffectedSOPInstanceUID', vr: 'UI', vm: '1' },
  { tag: '(0000,1001)', name: 'Requested SOP Instance UID', keyword: 'RequestedSOPInstanceUID', vr: 'UI', vm: '1' },
  { tag: '(0000,1002)', name: 'Event Type ID', keyword: 'EventTypeID', vr: 'US', vm: '1' },
  { tag: '(0000,1005)', name: 'Attribute Identifier List', keyword: 'AttributeIdentifierList', vr: 'AT', vm: '1-n' },
  { tag: '(0000,1008)', name: 'Action Type ID', keyword: 'ActionTypeID', vr: 'US', vm: '1' },
  { tag: '(0000,1020)', name: 'Number of Remaining Sub-operations', keyword: 'NumberOfRemainingSuboperations', vr: 'US', vm: '1' },
  { tag: '(0000,1021)', name: 'Number of Completed Sub-operations', keyword: 'NumberOfCompletedSuboperations', vr: 'US', vm: '1' },
  { tag: '(0000,1022)', name: 'Number of Failed Sub-operations', keyword: 'NumberOfFailedSuboperations', vr: 'US', vm: '1' },
  { tag: '(0000,1023)', name: 'Number of Warning Sub-operations', keyword: 'NumberOfWarningSuboperations', vr: 'US', vm: '1' },
  { tag: '(0000,1030)', name: 'Move Originator Application Entity Title', keyword: 'MoveOriginatorApplicationEntityTitle', vr: 'AE', vm: '1' },
  { tag: '(0000,1031)', name: 'Move Originator Message ID', keyword: 'MoveOriginatorMessageID', vr: 'US', vm: '1' },
];

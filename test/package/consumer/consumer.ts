// Compiled against the packed package by the compiler test, and run.
import { describeRejection, isRejection, RejectReasonUser, RejectResult, RejectSource, toRejectResult, type Rejection } from 'dicom-status/association';
import { checkConformance, type ConformanceStatement } from 'dicom-status/conformance';
import * as constants from 'dicom-status/constants';
import { crosswalk } from 'dicom-status/crosswalks';
import { AssociationRejectedError, assertSuccess, DIMSEStatusError, fromJSON, isAssociationError, Status as StatusOfErrors } from 'dicom-status/errors';
import { dcmtk, lookupCondition, pynetdicom } from 'dicom-status/implementations';
import { checkResponse, finalRetrieveStatus, serviceOfCommandField, type CommandSet } from 'dicom-status/response';
import { annotate, parse, search, type Finding, type ParseContext } from 'dicom-status/text';
import { explainStoreResponse, HTTPStatus, lookupReason, lookupWeb, type WebContext } from 'dicom-status/web';
import { explainStoreResponseXML } from 'dicom-status/web-xml';
import {
  CEchoStatus,
  codeToCategory,
  defineImplementation,
  explain,
  isModalityWorklistStatus,
  isStorageStatus,
  lookup,
  Status,
  StorageStatus,
  toStorageStatus,
  type CategoryOf,
  type DICOMStatusSpec,
  type LookupContext,
  type StatusCodeOf,
} from 'dicom-status';

function equal(actual: unknown, expected: unknown): void {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) throw new Error(`${JSON.stringify(actual)}, not ${JSON.stringify(expected)}`);
}

const sent: StorageStatus = StorageStatus.OutOfResources;
const same: 0xa700 = constants.StorageStatus.OutOfResources;
const category: CategoryOf<0xa700> = 'Failure';
const code: StatusCodeOf<'C-STORE'> = 0xb006;
equal(sent, same);
equal(codeToCategory(code), 'Warning');
equal(category, codeToCategory(sent));
equal(CEchoStatus.SOPClassNotSupported, 0x0122);

function isStored(received: number): boolean | undefined {
  const category = codeToCategory(received);
  switch (category) {
    case 'Success':
    case 'Warning':
      return true;
    case 'Failure':
      return false;
    case 'Cancel':
    case 'Pending':
    case 'Unknown':
      return undefined;
    default: {
      const never: never = category;
      return never;
    }
  }
}

equal([0xb006, 0xa755, 0xc123].map(isStored), [true, false, false]);
equal(isStored(0xff00), undefined);
equal([toStorageStatus(0xa755), toStorageStatus(0xff00)], [StorageStatus.OutOfResources, undefined]);
equal([isStorageStatus(0xa755), isModalityWorklistStatus(0xff01)], [false, true]);

// A context in a const needs no `as const`.
const context = { service: 'C-MOVE', sopClass: '1.2.840.10008.5.1.4.1.2.2.2' };
const typed: LookupContext = { service: 'C-STORE', implementation: pynetdicom };
equal(lookup(0xc502, context)?.code, 0xc502);
equal(lookup(0xc211, typed)?.scope, 'implementation');
equal(explain(0xb000, { service: 'C-STORE' })?.stored, 'yes');
equal(String(new Status(0xa700, { service: 'C-STORE' })), '0xA700 Failure: Refused: Out of resources');
const ours = defineImplementation({ name: 'ours', statuses: [{ code: 0xc502, category: 'Failure', meaning: 'Ours' }] });
equal(lookup(0xc502, { implementation: ours })?.meaning, 'Ours');
const status: Status = new StatusOfErrors(0);
equal(status.isSuccess, true);

export type Edition = DICOMStatusSpec['metadata']['sources'][number]['edition'];

const rejection: Rejection = { result: RejectResult.RejectedPermanent, source: RejectSource.ServiceUser, reason: RejectReasonUser.CalledAETitleNotRecognized };
const receivedRejection = { result: 1, source: 3, reason: 56 };
equal([isRejection(rejection), isRejection(receivedRejection), describeRejection(receivedRejection).known], [true, false, false]);
if (isRejection(receivedRejection) && receivedRejection.source === RejectSource.ServiceUser) {
  const reason: RejectReasonUser = receivedRejection.reason;
  equal(typeof reason, 'number');
}
equal(toRejectResult(2), RejectResult.RejectedTransient);

const error = new AssociationRejectedError(1, 1, 7, { cause: new Error('x') });
equal(isAssociationError(error) && fromJSON(structuredClone(error.toJSON())) instanceof AssociationRejectedError, true);
equal(describeRejection(error).reasonName, 'CalledAETitleNotRecognized');
equal(new DIMSEStatusError(0xa700).status.code, 0xa700);
equal(assertSuccess(0xff00).isPending, true);
equal(lookupCondition('0006:0317', dcmtk)?.exception, 'AssociationAbortedError');

const web: WebContext = { service: 'Studies Service', transaction: 'Store Transaction' };
equal(lookupWeb(HTTPStatus.Conflict, web)?.category, 'Failure');
equal(lookupWeb(409, { transaction: 'STOW-RS' })?.category, 'Failure');
equal(lookupReason(0xc122, { context: 'store-instances' }).name, 'ReferencedTransferSyntaxNotSupported');
equal(explainStoreResponse(409).outcome, 'nothing stored');
equal(explainStoreResponseXML('<NativeDicomModel/>', 202).outcome, 'unknown');

const statement: ConformanceStatement = { tables: [{ table: 'N.7-98', rows: [{ category: 'Success', meaning: 'Created', code: '201', condition: 'x' }] }] };
equal(checkConformance(statement).length, 2);
const commandSet: CommandSet = { '00000100': { vr: 'US', Value: [0x8001] } };
equal(checkResponse(commandSet).service, 'C-STORE');
equal(serviceOfCommandField(0x8020), 'C-FIND');
equal(finalRetrieveStatus({ completed: 1, failed: 1 }, 'C-MOVE').code, 0xb000);
equal(crosswalk('http-to-dimse', 503, { service: 'C-STORE' })?.to, 0xa700);

const pasted: ParseContext = { service: 'C-MOVE', implementation: pynetdicom };
equal(parse('A801', pasted)[0]?.meaning, 'Refused: Move Destination unknown');
equal(search('move destination')[0]?.code, 0xa801);
const findings: AsyncGenerator<Finding, void> = annotate('I: Received Echo Response (Success)');
equal(typeof findings.next, 'function');

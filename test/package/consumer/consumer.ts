// Compiled against the packed package by the consumer test, and run.
import assert from 'node:assert/strict';
import { describeRejection, isRejection, RejectReasonUser, RejectResult, RejectSource, type Rejection } from 'dicom-status/association';
import { checkConformance, type ConformanceStatement } from 'dicom-status/conformance';
import * as constants from 'dicom-status/constants';
import { AssociationRejectedError, assertSuccess, DIMSEStatusError, fromJSON, isAssociationError } from 'dicom-status/errors';
import { crosswalk, guidanceOf } from 'dicom-status/guidance';
import { checkResponse, finalRetrieveStatus, type CommandSet } from 'dicom-status/response';
import { explainStoreResponse, HttpStatus, lookupReason, lookupWeb, type WebContext } from 'dicom-status/web';
import { explainStoreResponseXml } from 'dicom-status/web-xml';
import {
  codeToCategory,
  createRegistry,
  isModalityWorklistStatus,
  isStorageStatus,
  isStorageStatusCode,
  lookup,
  Status,
  StorageStatus,
  type CategoryOf,
  type DicomStatusSpec,
  type StatusCodeOf,
} from 'dicom-status';

const sent: StorageStatus = StorageStatus.OutOfResources;
const twin: 0xa700 = constants.StorageStatus.OutOfResources;
const category: CategoryOf<0xa700> = 'Failure';
const code: StatusCodeOf<'C-STORE'> = 0xb006;
assert.equal(sent as number, twin);
assert.equal(codeToCategory(code), 'Warning');
assert.equal(category, codeToCategory(sent));

function narrow(received: number): string {
  if (!isStorageStatus(received)) return isStorageStatusCode(received) ? 'range or general' : 'not for C-STORE';
  switch (received) {
    case StorageStatus.Success:
    case StorageStatus.CoercionOfDataElements:
    case StorageStatus.ElementsDiscarded:
    case StorageStatus.DataSetDoesNotMatchSOPClassWarning:
      return 'stored';
    case StorageStatus.OutOfResources:
    case StorageStatus.DataSetDoesNotMatchSOPClass:
    case StorageStatus.CannotUnderstand:
      return 'not stored';
    default: {
      const never: never = received;
      return never;
    }
  }
}

assert.deepEqual([0xb006, 0xa755, 0xff00, 0xc000].map(narrow), ['stored', 'range or general', 'not for C-STORE', 'not stored']);
assert.equal(isModalityWorklistStatus(0xff01), true);
assert.equal(lookup(0xc502, { service: 'C-FIND' })?.code, 0xc502);
assert.equal(String(new Status(0xa700, { service: 'C-STORE' })), '0xA700 Failure: Refused: Out of resources');
assert.equal(createRegistry({ statuses: [{ code: 0xc502, category: 'Failure', meaning: 'Ours' }] }).lookup(0xc502)?.meaning, 'Ours');

export type Edition = DicomStatusSpec['metadata']['sources'][number]['edition'];

const rejection: Rejection = { result: RejectResult.RejectedPermanent, source: RejectSource.ServiceUser, reason: RejectReasonUser.CalledAeTitleNotRecognized };
const receivedRejection = { result: 1, source: 3, reason: 56 };
assert.equal(isRejection(rejection), true);
assert.equal(isRejection(receivedRejection), false);
assert.equal(describeRejection(receivedRejection).known, false);
if (isRejection(receivedRejection) && receivedRejection.source === RejectSource.ServiceUser) {
  const reason: RejectReasonUser = receivedRejection.reason;
  assert.ok(reason);
}

const error = new AssociationRejectedError(1, 1, 7, { cause: new Error('x') });
assert.equal(isAssociationError(error) && fromJSON(structuredClone(error.toJSON())) instanceof AssociationRejectedError, true);
assert.throws(() => assertSuccess(0xa700, { service: 'C-STORE' }), DIMSEStatusError);

const web: WebContext = { service: 'Studies Service', transaction: 'Store Transaction' };
assert.equal(lookupWeb(HttpStatus.Conflict, web)?.category, 'Failure');
assert.equal(lookupReason(0xc122, { context: 'store-instances' }).name, 'ReferencedTransferSyntaxNotSupported');
assert.equal(explainStoreResponse(409).outcome, 'nothing stored');
assert.equal(explainStoreResponseXml('<NativeDicomModel/>', 202).outcome, 'unknown');

const statement: ConformanceStatement = { tables: [{ table: 'N.7-98', rows: [{ category: 'Success', meaning: 'Created', code: '201', condition: 'x' }] }] };
assert.equal(checkConformance(statement).length, 2);
const commandSet: CommandSet = { '00000100': { vr: 'US', Value: [0x8001] } };
assert.equal(checkResponse(commandSet).service, 'C-STORE');
assert.equal(finalRetrieveStatus({ completed: 1, failed: 1 }, 'C-MOVE').code, 0xb000);
assert.equal(guidanceOf(0xb000, { service: 'C-STORE' })?.stored, 'yes');
assert.equal(crosswalk('http-to-dimse', 503, { service: 'C-STORE' })?.to, 0xa700);

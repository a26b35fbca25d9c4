// Compiled against the packed package by the consumer test, and run.
import assert from 'node:assert/strict';
import * as constants from 'dicom-status/constants';
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

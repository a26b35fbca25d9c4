import { describe, expectTypeOf, test } from 'vitest';
import {
  isRejection,
  isRejectResult,
  type Abort,
  type AbortReason,
  type AbortSource,
  type ReceivedRejection,
  type Rejection,
  type RejectReasonACSE,
  type RejectReasonUser,
  type RejectResult,
  type RejectSource,
} from '../../src/association.js';
import * as constants from '../../src/constants.js';
import { isAssociationAbortedError, isAssociationReleasedError, isEventHandlingError, isNetDICOMError, type DCMTimeoutError } from '../../src/errors.js';
import {
  codeToCategory,
  codeToStatus,
  defineImplementation,
  explain,
  isFailure,
  isModalityWorklistStatus,
  isStorageStatus,
  lookup,
  Status,
  StorageStatus,
  toStorageStatus,
  type CategoryOf,
  type DICOMStatusSpec,
  type DIMSEService,
  type Explanation,
  type Implementation,
  type LookupResult,
  type StatusCategory,
  type StatusCodeOf,
} from '../../src/index.js';

declare const received: number;
declare const result: LookupResult;

describe('guards', () => {
  test('narrow to the enum', () => {
    if (isStorageStatus(received)) expectTypeOf(received).toEqualTypeOf<StorageStatus>();
    if (isModalityWorklistStatus(received)) expectTypeOf(received).not.toEqualTypeOf<StorageStatus>();
  });

  test('for categories are plain booleans', () => {
    expectTypeOf(isFailure).returns.toEqualTypeOf<boolean>();
    if (isFailure(received)) expectTypeOf(received).toEqualTypeOf<number>();
  });

  test('have a function beside them that folds ranges', () => {
    expectTypeOf(toStorageStatus(received)).toEqualTypeOf<StorageStatus | undefined>();
  });

  test('let a switch over every member end in never', () => {
    const describe = (status: StorageStatus): string => {
      switch (status) {
        case StorageStatus.Success:
        case StorageStatus.OutOfResources:
        case StorageStatus.DataSetDoesNotMatchSOPClass:
        case StorageStatus.CoercionOfDataElements:
        case StorageStatus.ElementsDiscarded:
        case StorageStatus.DataSetDoesNotMatchSOPClassWarning:
        case StorageStatus.CannotUnderstand:
        case StorageStatus.InvalidSOPInstance:
        case StorageStatus.SOPClassNotSupported:
        case StorageStatus.NotAuthorized:
        case StorageStatus.DuplicateInvocation:
        case StorageStatus.UnrecognizedOperation:
        case StorageStatus.MistypedArgument:
          return 'known';
        default:
          expectTypeOf(status).toBeNever();
          return status;
      }
    };
    expectTypeOf(describe).parameter(0).toEqualTypeOf<StorageStatus>();
  });
});

describe('the constants', () => {
  test('are literal unions: they compare across services and take no number', () => {
    expectTypeOf(constants.StorageStatus.OutOfResources).toEqualTypeOf<0xa700>();
    expectTypeOf<constants.StorageStatus>().toEqualTypeOf<
      0x0000 | 0x0117 | 0x0122 | 0x0124 | 0x0210 | 0x0211 | 0x0212 | 0xa700 | 0xa900 | 0xb000 | 0xb006 | 0xb007 | 0xc000
    >();
    expectTypeOf(constants.StorageStatus.OutOfResources).toEqualTypeOf(constants.QueryRetrieveFindStatus.OutOfResources);
    // @ts-expect-error a number from the wire is not a member before a guard has looked at it
    const status: constants.StorageStatus = received;
    expectTypeOf(status).toEqualTypeOf<constants.StorageStatus>();
  });
});

describe('CategoryOf', () => {
  test('is the class of a literal', () => {
    expectTypeOf<CategoryOf<0x0000>>().toEqualTypeOf<'Success'>();
    expectTypeOf<CategoryOf<0x0001>>().toEqualTypeOf<'Warning'>();
    expectTypeOf<CategoryOf<0x0106>>().toEqualTypeOf<'Failure'>();
    expectTypeOf<CategoryOf<0x0107>>().toEqualTypeOf<'Warning'>();
    expectTypeOf<CategoryOf<0x0116>>().toEqualTypeOf<'Warning'>();
    expectTypeOf<CategoryOf<0x02ff>>().toEqualTypeOf<'Failure'>();
    expectTypeOf<CategoryOf<0xa000>>().toEqualTypeOf<'Failure'>();
    expectTypeOf<CategoryOf<0xa700>>().toEqualTypeOf<'Failure'>();
    expectTypeOf<CategoryOf<0xafff>>().toEqualTypeOf<'Failure'>();
    expectTypeOf<CategoryOf<0xb000>>().toEqualTypeOf<'Warning'>();
    expectTypeOf<CategoryOf<0xbfff>>().toEqualTypeOf<'Warning'>();
    expectTypeOf<CategoryOf<0xc502>>().toEqualTypeOf<'Failure'>();
    expectTypeOf<CategoryOf<0xfe00>>().toEqualTypeOf<'Cancel'>();
    expectTypeOf<CategoryOf<0xff00>>().toEqualTypeOf<'Pending'>();
    expectTypeOf<CategoryOf<0xff01>>().toEqualTypeOf<'Pending'>();
  });

  test("is 'Unknown' for what the standard does not allow", () => {
    expectTypeOf<CategoryOf<0x0002>>().toEqualTypeOf<'Unknown'>();
    expectTypeOf<CategoryOf<0x00ff>>().toEqualTypeOf<'Unknown'>();
    expectTypeOf<CategoryOf<0x0300>>().toEqualTypeOf<'Unknown'>();
    expectTypeOf<CategoryOf<0x9fff>>().toEqualTypeOf<'Unknown'>();
    expectTypeOf<CategoryOf<0xd000>>().toEqualTypeOf<'Unknown'>();
    expectTypeOf<CategoryOf<0xff02>>().toEqualTypeOf<'Unknown'>();
  });

  test('takes enum members and numbers', () => {
    expectTypeOf<CategoryOf<StorageStatus.ElementsDiscarded>>().toEqualTypeOf<'Warning'>();
    expectTypeOf<CategoryOf<number>>().toEqualTypeOf<StatusCategory | 'Unknown'>();
    expectTypeOf<CategoryOf<0xa700 | 0xff00>>().toEqualTypeOf<'Failure' | 'Pending'>();
  });
});

describe('StatusCodeOf', () => {
  test('is the codes of a DIMSE service', () => {
    expectTypeOf<StatusCodeOf<'C-ECHO'>>().toEqualTypeOf<0x0000 | 0x0122 | 0x0210 | 0x0211 | 0x0212>();
    expectTypeOf<0xb006>().toExtend<StatusCodeOf<'C-STORE'>>();
    expectTypeOf<0xb006>().not.toExtend<StatusCodeOf<'C-MOVE'>>();
    expectTypeOf<0xff01>().toExtend<StatusCodeOf<'C-FIND'>>();
    expectTypeOf<StatusCodeOf<DIMSEService>>().toExtend<number>();
  });
});

describe('the functions', () => {
  test('take numbers and give what they say', () => {
    expectTypeOf(codeToCategory).parameter(0).toBeNumber();
    expectTypeOf(codeToCategory(received)).toEqualTypeOf<StatusCategory | 'Unknown'>();
    expectTypeOf(lookup(received)).toEqualTypeOf<LookupResult | undefined>();
    expectTypeOf(codeToStatus(received)['00000900'].Value).toEqualTypeOf<readonly [number]>();
    expectTypeOf(new Status(received).category).toEqualTypeOf<StatusCategory | 'Unknown'>();
    expectTypeOf(defineImplementation({ name: 'ours', statuses: [] })).toEqualTypeOf<Implementation>();
    expectTypeOf(explain(received)).toEqualTypeOf<Explanation | undefined>();
  });

  test('take a context that was written as a plain object', () => {
    const context = { service: 'C-MOVE', sopClass: '1.2.840.10008.5.1.4.1.2.2.2' };
    expectTypeOf(lookup(received, context)).toEqualTypeOf<LookupResult | undefined>();
  });

  test('refuse what is no context, and changes of a result', () => {
    // @ts-expect-error an implementation is a value, not a name
    lookup(received, { implementation: 'pynetdicom' });
    // @ts-expect-error the result cannot be changed
    result.code = 1;
  });

  test('the spec has types', () => {
    expectTypeOf<DICOMStatusSpec['serviceClasses'][number]['tables'][number]['rows'][number]['category']>().toEqualTypeOf<StatusCategory>();
  });
});

describe('rejections', () => {
  test('join a reason to its source', () => {
    type ReasonOf<S extends RejectSource> = Extract<Rejection, { source: S }>['reason'];
    expectTypeOf<ReasonOf<RejectSource.ServiceUser>>().toEqualTypeOf<RejectReasonUser>();
    expectTypeOf<ReasonOf<RejectSource.ServiceProviderACSE>>().toEqualTypeOf<RejectReasonACSE>();
  });

  test('are narrowed by the guard', () => {
    const received = {} as ReceivedRejection;
    if (isRejection(received)) expectTypeOf(received.result).toEqualTypeOf<RejectResult>();
    if (isRejectResult(received.result)) expectTypeOf(received.result).toEqualTypeOf<RejectResult>();
  });

  test('give a reason to the abort of a provider only', () => {
    expectTypeOf<Extract<Abort, { source: AbortSource.ServiceProvider }>['reason']>().toEqualTypeOf<AbortReason>();
    expectTypeOf<Extract<Abort, { source: AbortSource.ServiceUser }>['reason']>().toEqualTypeOf<number>();
  });
});

describe('exceptions', () => {
  test('stay what they are after a guard said no', () => {
    const caught = {} as unknown;
    if (isNetDICOMError(caught) && !isAssociationReleasedError(caught) && !isEventHandlingError(caught)) expectTypeOf(caught.message).toEqualTypeOf<string>();
    if (isNetDICOMError(caught) && isAssociationAbortedError(caught)) expectTypeOf(caught.reason).toEqualTypeOf<number>();
  });

  test('have codes of their own', () => {
    expectTypeOf<DCMTimeoutError['code']>().toEqualTypeOf<'ERR_DICOM_TIMEOUT'>();
  });
});

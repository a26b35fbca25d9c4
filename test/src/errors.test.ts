import { Ajv2020 } from 'ajv/dist/2020.js';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import * as api from '../../src/errors.js';
import { emitted } from '../support/output.js';
import { fixture, source } from '../support/repository.js';

const { AssociationAbortedError, AssociationError, AssociationRejectedError, DCMTimeoutError, DIMSEStatusError, NetDICOMError, Status, fromJSON } = api;

/** One of each class that can be thrown, with every field. */
const samples = [
  new NetDICOMError(),
  new api.ClassNotSupportedError('No CT here', { sopClass: '1.2.840.10008.5.1.4.1.1.2' }),
  new api.PDUProcessingError(undefined, { pduType: 0x7f }),
  new api.DIMSEProcessingError(undefined, { commandField: 0x8001 }),
  new AssociationRejectedError(1, 1, 7),
  new api.AssociationReleasedError(),
  new AssociationAbortedError(2, 2),
  new DCMTimeoutError(undefined, { timeout: 30_000 }),
  new api.EventHandlingError('Disk full'),
  new DIMSEStatusError(new Status(0xa700, { service: 'C-STORE' })),
];

const seed = fixture('seeds/pynetdicom2-exceptions.txt').trim().split('\n');

describe("pynetdicom2's exceptions", () => {
  it.each(seed)('%s', (line) => {
    const [name = '', parameters] = line.replace(')', '').split('(');
    const exception = source.spec.exceptions.find((candidate) => candidate.name === name);
    expect(exception?.aliases).toContain(`pynetdicom2:${name}`);
    expect(api).toHaveProperty(name);
    const names = (parameters ?? '').split(', ').filter((parameter) => parameter !== '');
    const camel = names.map((parameter) => parameter.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()));
    // What a peer gives as reason has the name of the standard here, and that of the seed as an alias.
    expect(exception?.fields.filter(({ required }) => required).map((field) => field.aliases?.[0] ?? field.name)).toEqual(camel);
  });

  it('are all that we have, with the error of a status', () => {
    expect(source.spec.exceptions.map(({ name }) => name)).toEqual([...seed.map((line) => line.replace(/\(.*/, '')), 'DIMSEStatusError']);
  });
});

describe('the tree', () => {
  it.each([
    ['ClassNotSupportedError', 'NetDICOMError'],
    ['PDUProcessingError', 'NetDICOMError'],
    ['DIMSEProcessingError', 'NetDICOMError'],
    ['AssociationError', 'NetDICOMError'],
    ['AssociationRejectedError', 'AssociationError'],
    ['AssociationReleasedError', 'AssociationError'],
    ['AssociationAbortedError', 'AssociationError'],
    ['DCMTimeoutError', 'NetDICOMError'],
    ['EventHandlingError', 'NetDICOMError'],
    ['DIMSEStatusError', 'NetDICOMError'],
  ] as const)('%s derives from %s', (name, base) => {
    expect(Object.getPrototypeOf(api[name])).toBe(api[base]);
  });

  it('holds for instances', () => {
    const error = new AssociationRejectedError(1, 1, 7);
    expect(error).toBeInstanceOf(AssociationError);
    expect(error).toBeInstanceOf(NetDICOMError);
    expect(error).toBeInstanceOf(Error);
    expect(error).not.toBeInstanceOf(AssociationAbortedError);
  });

  it('has a base for associations that is not thrown', () => {
    const Direct = AssociationError as unknown as new () => Error;
    expect(() => new Direct()).toThrow(new TypeError('AssociationError is not thrown itself, but its derived classes are'));
  });
});

describe.each(samples.map((sample) => [sample.name, sample] as const))('%s', (name, sample) => {
  const validate = new Ajv2020({ strict: true }).compile(JSON.parse(emitted('schema/exception.schema.json')) as object);

  it('has a name, a code, a message and a stack', () => {
    expect(sample.name).toBe(sample.constructor.name);
    expect(sample.code).toMatch(/^ERR_DICOM_[A-Z_]+$/);
    expect(sample.message).not.toBe('');
    expect(sample.stack).toContain('errors.test.ts');
    expect(String(sample)).toBe(`${name}: ${sample.message}`);
  });

  it.each([
    ['JSON', (json: unknown): unknown => JSON.parse(JSON.stringify(json))],
    ['structuredClone', (json: unknown): unknown => structuredClone(json)],
  ])('survives %s', (_way, copy) => {
    const json = copy(sample.toJSON());
    expect(validate(json), JSON.stringify(validate.errors)).toBe(true);
    const again = fromJSON(json);
    expect(again.constructor).toBe(sample.constructor);
    expect(again.toJSON()).toEqual(sample.toJSON());
    expect(Object.entries(again)).toEqual(Object.entries(sample));
  });
});

describe('an exception as plain data', () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();

  it.each<[string, unknown]>([
    ['a name that is a BigInt', Object.assign(new Error('x'), { name: 10n })],
    ['a message that is a cycle', Object.assign(new Error('x'), { message: [] as unknown[] })],
    ['a message that cannot be read', Object.assign(new Error('x'), { message: proxy })],
    ['an error of another realm', runInNewContext('new TypeError("x")')],
  ])('with a cause that has %s can be written and cloned', (_name, cause) => {
    const json = new NetDICOMError('x', { cause }).toJSON();
    expect(() => structuredClone(json)).not.toThrow();
    expect(JSON.parse(JSON.stringify(json))).toMatchObject({ cause: { message: expect.any(String) as string } });
  });

  it('keeps what can be read of fields that somebody added', () => {
    const error = Object.assign(new NetDICOMError('x'), { extra: proxy, big: 5n, fine: 1 });
    Object.defineProperty(error, 'throwing', {
      enumerable: true,
      get() {
        throw new Error('unreadable');
      },
    });
    expect(error.toJSON()).toMatchObject({ message: 'x', extra: 'cannot be read', big: '5', fine: 1 });
  });
});

describe('a cause', () => {
  it('that cannot be read does not keep its exception from becoming JSON', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const throwing = {
      get toJSON(): never {
        throw new Error('unreadable');
      },
    };
    expect(new NetDICOMError('x', { cause: proxy }).toJSON().cause).toBe('cannot be read');
    expect(new NetDICOMError('x', { cause: throwing }).toJSON().cause).toBe('[object Object]');
  });

  it('survives with its own cause', () => {
    const cause = new DCMTimeoutError('No answer', { timeout: 5, cause: new RangeError('too long') });
    const error = fromJSON(JSON.parse(JSON.stringify(new AssociationAbortedError(2, 0, { cause }))));
    expect(error.cause).toBeInstanceOf(DCMTimeoutError);
    expect((error.cause as Error).cause).toMatchObject({ name: 'RangeError', message: 'too long' });
  });

  it('may be any value', () => {
    expect(fromJSON(new NetDICOMError('x', { cause: 42 }).toJSON()).cause).toBe(42);
    expect('cause' in new NetDICOMError('x').toJSON()).toBe(false);
  });
});

describe('fromJSON refuses', () => {
  it.each([
    [null, 'an exception as JSON is an object, not null'],
    ['x', 'an exception as JSON is an object, not "x"'],
    [{}, '"name" of an exception as JSON names a class that can be thrown, not undefined'],
    [{ name: 'AssociationError', message: 'x' }, '"name" of an exception as JSON names a class that can be thrown, not "AssociationError"'],
    [{ name: 'constructor', message: 'x' }, '"name" of an exception as JSON names a class that can be thrown, not "constructor"'],
    [{ name: 'NetDICOMError' }, '"message" of an exception as JSON is a text, not undefined'],
    [{ name: 'AssociationRejectedError', message: 'x', result: 1, source: '1', diagnostic: 0 }, '"source" of an exception as JSON is a number, not "1"'],
    [{ name: 'DIMSEStatusError', message: 'x', status: { code: 70000 } }, '"status" of an exception as JSON is a status, not one with the code 70000'],
    [{ name: 'DIMSEStatusError', message: 'x' }, '"status" of an exception as JSON is a status, not undefined'],
  ])('%j', (json, message) => {
    expect(() => fromJSON(json)).toThrow(new TypeError(message));
  });
});

describe('toJSON', () => {
  it('takes any cause, also one that leads back to itself', () => {
    const error = new NetDICOMError('x');
    const loop = new DCMTimeoutError('y', { cause: error });
    Object.assign(error, { cause: loop });
    expect(error.toJSON()).toMatchObject({ cause: { name: 'DCMTimeoutError', cause: 'circular' } });
    const cyclic: Record<string, unknown> = {};
    cyclic.self = cyclic;
    for (const cause of [10n, Symbol('s'), () => 1, cyclic, { headers: { a: () => 1 } }, new Map(), Object.create(null), new RangeError('z')]) {
      const json = new NetDICOMError('x', { cause }).toJSON();
      expect(() => structuredClone(json)).not.toThrow();
      expect(fromJSON(JSON.parse(JSON.stringify(json))).message).toBe('x');
    }
  });

  it('is read again whatever numbers an exception had', () => {
    for (const timeout of [1.5, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(fromJSON(JSON.parse(JSON.stringify(new DCMTimeoutError('x', { timeout }))))).toBeInstanceOf(DCMTimeoutError);
    }
    expect(fromJSON(new AssociationRejectedError(300, 1, 1).toJSON())).toMatchObject({ result: 300 });
  });

  it('is read again however deep its causes are', () => {
    let json: unknown = { name: 'NetDICOMError', code: 'ERR_DICOM_NETWORK', message: 'x' };
    for (let depth = 0; depth < 10_000; depth++) json = { name: 'NetDICOMError', code: 'ERR_DICOM_NETWORK', message: 'x', cause: json };
    expect(fromJSON(json)).toBeInstanceOf(NetDICOMError);
  });
});

describe('the guards', () => {
  it('know a class that derives from ours', () => {
    class Mine extends DCMTimeoutError {
      override readonly name = 'Mine';
    }
    expect(api.isDCMTimeoutError(new Mine('x'))).toBe(true);
    expect(api.isNetDICOMError(new Mine('x'))).toBe(true);
  });

  it('never throw, and take no plain data for an error', () => {
    const hostile = new Proxy(new Error('x'), {
      get() {
        throw new Error('no');
      },
    });
    const getter = Object.defineProperty(new Error('x'), 'code', {
      get() {
        throw new Error('no');
      },
    });
    for (const value of [hostile, getter, { code: 'ERR_DICOM_TIMEOUT' }, new DCMTimeoutError('x').toJSON()]) expect(api.isDCMTimeoutError(value)).toBe(false);
  });

  it('know an exception of another copy of the package', () => {
    const foreign = Object.assign(new Error('x'), { code: 'ERR_DICOM_ASSOCIATION_REJECTED', result: 1, source: 1, diagnostic: 7 });
    expect(foreign).not.toBeInstanceOf(NetDICOMError);
    expect(api.isAssociationRejectedError(foreign)).toBe(true);
    expect(api.isAssociationError(foreign)).toBe(true);
    expect(api.isNetDICOMError(foreign)).toBe(true);
    expect(api.isAssociationAbortedError(foreign)).toBe(false);
  });

  it('are false for anything else', () => {
    for (const value of [null, undefined, 'ERR_DICOM_NETWORK', 42, {}, new Error('x'), Object.assign(new Error('x'), { code: 'ENOENT' })]) {
      expect(api.isNetDICOMError(value)).toBe(false);
    }
  });
});

describe('assertSuccess', () => {
  it.each([0x0000, 0xff00, 0xff01, 0xb000, 0x0001, 0x0107, 0x0116])('lets %i pass', (code) => {
    expect(api.assertSuccess(code, { service: 'C-FIND' }).code).toBe(code);
  });

  it.each([0xa700, 0xc123, 0x0110, 0x0122, 0xfe00, 0x0002, 0xd000])('throws for %i', (code) => {
    const status = new Status(code, { service: 'C-STORE' });
    expect(() => api.assertSuccess(status)).toThrow(DIMSEStatusError);
    expect(() => api.assertSuccess(status)).toThrow(`C-STORE: ${String(status)}`);
  });

  it('takes a status as JSON, or of another copy', () => {
    const json = JSON.parse(JSON.stringify(new Status(0xa700, { service: 'C-STORE' }))) as ReturnType<InstanceType<typeof Status>['toJSON']>;
    expect(() => api.assertSuccess(json)).toThrow('C-STORE: 0xA700 Failure: Refused: Out of resources');
    expect(api.assertSuccess({ ...json, code: 0 })).toBeInstanceOf(Status);
  });

  it('lets nothing pass that is no status', () => {
    for (const value of ['A700', 42752n, [0xa700], undefined, null, {}]) expect(() => api.assertSuccess(value as number)).toThrow(TypeError);
  });

  it('is a TypeError or RangeError for what is no Status Code', () => {
    expect(() => api.assertSuccess(-1)).toThrow(RangeError);
    expect(() => api.assertSuccess(1.5)).toThrow(TypeError);
  });
});

describe('assertNoFailure', () => {
  it('lets a Cancel pass, but no failure', () => {
    expect(api.assertNoFailure(0xfe00).isCancel).toBe(true);
    expect(() => api.assertNoFailure(0xa801, { service: 'C-MOVE' })).toThrow('C-MOVE: 0xA801 Failure: Refused: Move Destination unknown');
  });
});

describe('a cause that only looks like an exception of this package', () => {
  it('stays an error when it is read back', () => {
    const cause = Object.assign(new Error('no fields'), { name: 'AssociationRejectedError' });
    const read = fromJSON(JSON.parse(JSON.stringify(new NetDICOMError('outer', { cause }))));
    expect(read.cause).toMatchObject({ name: 'AssociationRejectedError', message: 'no fields' });
  });

  it('keeps its fields when it comes from another copy, which writes itself', () => {
    const other = Object.assign(new Error('rejected'), { toJSON: () => new AssociationRejectedError(1, 1, 7).toJSON() });
    expect(fromJSON(JSON.parse(JSON.stringify(new NetDICOMError('outer', { cause: other })))).cause).toBeInstanceOf(AssociationRejectedError);
  });
});

describe('the schema of exceptions and fromJSON', () => {
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true, validateFormats: false }).compile(
    JSON.parse(emitted('schema/exception.schema.json')) as object,
  );
  const rejected = new AssociationRejectedError(1, 1, 7).toJSON();

  it.each<[string, unknown]>([
    ['what toJSON gives', rejected],
    ['a reason that no PDU can hold', new AssociationRejectedError(256, -1, 1.5).toJSON()],
    ['a number that JSON does not know', JSON.parse(JSON.stringify(new AssociationRejectedError(Number.NaN, 1, 1)))],
    ['a field of somebody else', { ...rejected, more: true }],
    ['the code of another class', { ...rejected, code: 'ERR_DICOM_TIMEOUT' }],
    ['a field that is missing', { ...rejected, reason: undefined }],
    ['a number as text', { ...rejected, reason: '7' }],
    ['a class that cannot be thrown', { ...rejected, name: 'AssociationError' }],
    ['no message', { ...rejected, message: undefined }],
    ['nothing', null],
  ])('agree on %s', (_name, given) => {
    const json = JSON.parse(JSON.stringify(given)) as unknown;
    let taken = true;
    try {
      fromJSON(json);
    } catch {
      taken = false;
    }
    expect(taken).toBe(validate(json));
  });
});

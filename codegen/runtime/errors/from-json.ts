import { describeValue } from '../code.js';
import { Status } from '../status.js';
import type { CodedError } from './coded-error.js';
import { makers } from './makers.js';

/**
 * Makes an exception again of what its `toJSON` gave, after JSON, `structuredClone` or a message between threads. The stack
 * is that of this call.
 *
 * @param json - the plain data
 * @throws TypeError when it is no exception of this package, with the place and the value
 */
export function fromJSON(json: unknown): CodedError {
  if (typeof json !== 'object' || json === null) throw new TypeError(`an exception as JSON is an object, not ${describeValue(json)}`);
  const record = json as Readonly<Record<string, unknown>>;
  const maker = typeof record.name === 'string' && Object.hasOwn(makers, record.name) ? makers[record.name] : undefined;
  if (maker === undefined) throw new TypeError(`"name" of an exception as JSON names a class that can be thrown, not ${describeValue(record.name)}`);
  const message = read(record, 'message', 'text');
  return maker({
    integer: (name, minimum, maximum) => read(record, name, 'integer', minimum, maximum) as number,
    text: (name) => read(record, name, 'text') as string,
    status: (name) => readStatus(record, name),
    has: (name) => record[name] !== undefined,
    options: { message: message as string, ...('cause' in record && { cause: causeOf(record.cause) }) },
  });
}

/** What a maker may ask for. */
export interface Fields {
  integer(name: string, minimum: number, maximum: number): number;
  text(name: string): string;
  status(name: string): Status;
  has(name: string): boolean;
  readonly options: { readonly message: string; readonly cause?: unknown };
}

function read(record: Readonly<Record<string, unknown>>, name: string, type: 'integer' | 'text', minimum = 0, maximum = Infinity): unknown {
  const value = record[name];
  const fits = type === 'text' ? typeof value === 'string' : Number.isInteger(value) && minimum <= Number(value) && Number(value) <= maximum;
  if (!fits)
    throw new TypeError(
      `"${name}" of an exception as JSON is ${type === 'text' ? 'a text' : `an integer from ${String(minimum)} to ${String(maximum)}`}, not ${describeValue(value)}`,
    );
  return value;
}

function readStatus(record: Readonly<Record<string, unknown>>, name: string): Status {
  const value = record[name];
  if (typeof value !== 'object' || value === null) throw new TypeError(`"${name}" of an exception as JSON is a status, not ${describeValue(value)}`);
  const { code, context } = value as { code?: unknown; context?: object };
  return new Status(code as number, context ?? {});
}

/** Causes that were exceptions of this package become such again, other errors become errors. */
function causeOf(cause: unknown): unknown {
  if (typeof cause !== 'object' || cause === null || !('name' in cause) || !('message' in cause)) return cause;
  if (typeof cause.name === 'string' && Object.hasOwn(makers, cause.name)) return fromJSON(cause);
  const error = new Error(String(cause.message));
  error.name = String(cause.name);
  return error;
}

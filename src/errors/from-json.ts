import { makers } from '../../generated/typescript/errors/makers.js';
import { shown } from '../values/shown.js';
import { Status } from '../status/status.js';
import { DEEPEST_CAUSE, type CodedError } from './coded-error.js';

/**
 * Makes an exception again of what its `toJSON` gave, after JSON, `structuredClone` or a message between threads. The stack
 * is that of this call.
 *
 * @param json - the plain data
 * @throws TypeError when it is not an exception of this package, with the place and the value
 * @example
 * ```ts
 * fromJSON(new AssociationAbortedError(2, 2).toJSON()).name; // 'AssociationAbortedError'
 * ```
 */
export function fromJSON(json: unknown): CodedError {
  return make(json, 0);
}

function make(json: unknown, depth: number): CodedError {
  if (typeof json !== 'object' || json === null) throw new TypeError(`an exception as JSON is an object, not ${shown(json)}`);
  const record = json as Readonly<Record<string, unknown>>;
  const maker = typeof record.name === 'string' && Object.hasOwn(makers, record.name) ? makers[record.name] : undefined;
  if (maker === undefined) throw new TypeError(`"name" of an exception as JSON names a class that can be thrown, not ${shown(record.name)}`);
  const error = maker({
    integer: (name) => integerAt(record, name),
    text: (name) => textAt(record, name),
    status: (name) => statusAt(record, name),
    has: (name) => record[name] !== undefined,
    options: { message: textAt(record, 'message'), ...('cause' in record && { cause: causeOf(record.cause, depth + 1) }) },
  });
  if (record.code !== error.code) throw new TypeError(`"code" of an exception as JSON is ${error.code} for ${error.name}, not ${shown(record.code)}`);
  return error;
}

/** Whatever number the exception had; JSON writes null for those that it does not know. */
function integerAt(record: Readonly<Record<string, unknown>>, name: string): number {
  const value = record[name];
  if (value === null) return Number.NaN;
  if (typeof value !== 'number') throw new TypeError(`"${name}" of an exception as JSON is a number, not ${shown(value)}`);
  return value;
}

function textAt(record: Readonly<Record<string, unknown>>, name: string): string {
  const value = record[name];
  if (typeof value !== 'string') throw new TypeError(`"${name}" of an exception as JSON is a text, not ${shown(value)}`);
  return value;
}

function statusAt(record: Readonly<Record<string, unknown>>, name: string): Status {
  const value = record[name];
  const { code, context } = typeof value === 'object' && value !== null ? (value as { code?: unknown; context?: object }) : {};
  try {
    return new Status(code as number, context ?? {});
  } catch (cause) {
    throw new TypeError(`"${name}" of an exception as JSON is a status, not ${typeof value === 'object' ? `one with the code ${shown(code)}` : shown(value)}`, {
      cause,
    });
  }
}

/** Causes that were exceptions of this package become such again, other errors become errors. */
function causeOf(cause: unknown, depth: number): unknown {
  if (depth > DEEPEST_CAUSE || typeof cause !== 'object' || cause === null || !('name' in cause) || !('message' in cause)) return cause;
  try {
    if (typeof cause.name === 'string' && Object.hasOwn(makers, cause.name)) return make(cause, depth);
  } catch {
    // It only has the name of an exception of this package: it stays an error.
  }
  const error = new Error(shown(cause.message));
  error.message = typeof cause.message === 'string' ? cause.message : error.message;
  error.name = typeof cause.name === 'string' ? cause.name : error.name;
  return error;
}

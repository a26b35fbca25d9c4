import { makers } from '../../generated/typescript/errors/makers.js';
import { property } from '../values/property.js';
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
  const [name, code, cause] = [property(json, 'name'), property(json, 'code'), property(json, 'cause')];
  const maker = typeof name === 'string' && Object.hasOwn(makers, name) ? makers[name] : undefined;
  if (maker === undefined) throw new TypeError(`"name" of an exception as JSON names a class that can be thrown, not ${shown(name)}`);
  const error = maker({
    integer: (name) => integerAt(json, name),
    text: (name) => textAt(json, name),
    status: (name) => statusAt(json, name),
    has: (name) => property(json, name) !== undefined,
    options: { message: textAt(json, 'message'), ...(cause !== undefined && { cause: causeOf(cause, depth + 1) }) },
  });
  if (code !== error.code) throw new TypeError(`"code" of an exception as JSON is ${error.code} for ${error.name}, not ${shown(code)}`);
  return error;
}

/** Whatever number the exception had; JSON writes null for those that it does not know. */
function integerAt(json: object, name: string): number {
  const value = property(json, name);
  if (value === null) return Number.NaN;
  if (typeof value !== 'number') throw new TypeError(`"${name}" of an exception as JSON is a number, not ${shown(value)}`);
  return value;
}

function textAt(json: object, name: string): string {
  const value = property(json, name);
  if (typeof value !== 'string') throw new TypeError(`"${name}" of an exception as JSON is a text, not ${shown(value)}`);
  return value;
}

function statusAt(json: object, name: string): Status {
  const value = property(json, name);
  const [code, context] = [property(value, 'code'), property(value, 'context')];
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
  const [name, message] = [property(cause, 'name'), property(cause, 'message')];
  if (depth > DEEPEST_CAUSE || typeof cause !== 'object' || name === undefined || message === undefined) return cause;
  try {
    if (typeof name === 'string' && Object.hasOwn(makers, name)) return make(cause, depth);
  } catch {
    // It only has the name of an exception of this package: it stays an error.
  }
  const error = new Error(typeof message === 'string' ? message : shown(message));
  if (typeof name === 'string') error.name = name;
  return error;
}

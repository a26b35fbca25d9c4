import { keysOf, property } from '../values/property.js';

/** An exception as plain data: what `JSON.stringify` writes and `structuredClone` takes. */
export interface ErrorJSON {
  readonly name: string;
  /** Stable, such as `ERR_DICOM_TIMEOUT`. */
  readonly code: string;
  readonly message: string;
  /** What led to it: an exception as plain data, another error's name and message, or a plain value. */
  readonly cause?: unknown;
  /** The fields of the class. */
  readonly [field: string]: unknown;
}

/** What every exception may be told. */
export interface ExceptionOptions {
  /** What led to it. */
  readonly cause?: unknown;
}

/** An error with a stable code and fields, which can become plain data. */
export abstract class CodedError extends Error {
  /** Stable across versions and copies of the package. */
  abstract readonly code: string;

  /** The exception as plain data. `fromJSON` makes it an exception again. */
  toJSON(): ErrorJSON {
    return errorJSON(this, new Set());
  }
}

/** Causes below this depth are left out, or stay plain data: a chain without end must end somewhere. */
export const DEEPEST_CAUSE = 100;

/** What every exception has, beside its own fields. */
const COMMON: ReadonlySet<string> = new Set(['name', 'code', 'message', 'cause', 'stack']);

function errorJSON(error: CodedError, seen: Set<unknown>): ErrorJSON {
  seen.add(error);
  const fields = keysOf(error)
    .filter((key) => !COMMON.has(key))
    .flatMap((key) => {
      const value = property(error, key);
      return value === undefined ? [] : [[key, plain(value)] as const];
    });
  const cause = property(error, 'cause');
  return {
    name: textOf(error, 'name'),
    code: textOf(error, 'code'),
    message: textOf(error, 'message'),
    ...Object.fromEntries(fields),
    ...(cause !== undefined && { cause: plainCause(cause, seen) }),
  };
}

/** A property that is a text, whatever somebody made of it. */
function textOf(error: unknown, key: string): string {
  const value = property(error, key);
  return typeof value === 'string' ? value : String(plain(value));
}

/** A cause may be anything, also what throws when it is looked at. */
function plainCause(cause: unknown, seen: Set<unknown>): unknown {
  try {
    return causeJSON(cause, seen);
  } catch {
    return UNREADABLE;
  }
}

/** One that leads back to itself ends there. */
function causeJSON(cause: unknown, seen: Set<unknown>): unknown {
  if (seen.has(cause)) return 'circular';
  if (seen.size > DEEPEST_CAUSE) return 'further causes are left out';
  if (cause instanceof CodedError) return errorJSON(cause, seen);
  if (!isError(cause)) return plain(cause);
  // An exception of another copy of the package writes itself.
  if (typeof property(cause, 'toJSON') === 'function') return plain(cause);
  return { name: textOf(cause, 'name'), message: textOf(cause, 'message') };
}

/** An error of this realm or of another one, such as that of a test runner. */
function isError(value: unknown): boolean {
  return value instanceof Error || Object.prototype.toString.call(value) === '[object Error]';
}

const UNREADABLE = 'cannot be read';

/** What JSON keeps of a value; what it cannot write at all becomes a text. */
function plain(value: unknown): unknown {
  try {
    const text = JSON.stringify(value) as string | undefined;
    return text === undefined ? String(value) : (JSON.parse(text) as unknown);
  } catch {
    return described(value);
  }
}

function described(value: unknown): string {
  try {
    return typeof value === 'bigint' ? String(value) : Object.prototype.toString.call(value);
  } catch {
    return UNREADABLE;
  }
}

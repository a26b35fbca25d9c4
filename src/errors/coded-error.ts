import { property } from '../values/property.js';

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

function errorJSON(error: CodedError, seen: Set<unknown>): ErrorJSON {
  seen.add(error);
  const { name, code, message, cause, ...fields } = error;
  const entries = Object.entries<unknown>(fields).filter(([key, value]) => value !== undefined && key !== 'stack');
  return {
    name,
    code,
    message,
    ...Object.fromEntries(entries.map(([key, value]) => [key, plain(value)])),
    ...(cause !== undefined && { cause: plainCause(cause, seen) }),
  };
}

/** A cause may be anything, also what throws when it is looked at. */
function plainCause(cause: unknown, seen: Set<unknown>): unknown {
  try {
    return causeJSON(cause, seen);
  } catch {
    return 'cannot be read';
  }
}

/** One that leads back to itself ends there. */
function causeJSON(cause: unknown, seen: Set<unknown>): unknown {
  if (seen.has(cause)) return 'circular';
  if (seen.size > DEEPEST_CAUSE) return 'further causes are left out';
  if (cause instanceof CodedError) return errorJSON(cause, seen);
  // An exception of another copy of the package writes itself.
  if (cause instanceof Error && typeof property(cause, 'toJSON') === 'function') return plain(cause);
  return cause instanceof Error ? { name: cause.name, message: cause.message } : plain(cause);
}

/** What JSON keeps of a value; what it cannot write at all becomes a text. */
function plain(value: unknown): unknown {
  try {
    const text = JSON.stringify(value) as string | undefined;
    return text === undefined ? String(value) : (JSON.parse(text) as unknown);
  } catch {
    return Object.prototype.toString.call(value);
  }
}

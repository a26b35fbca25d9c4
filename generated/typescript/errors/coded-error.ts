// Generated from codegen/runtime/errors/coded-error.ts by codegen. Do not edit: run "npm run generate".

/** An exception as plain data: what `JSON.stringify` writes and `structuredClone` takes. */
export interface ErrorJson {
  readonly name: string;
  /** Stable, such as `ERR_DICOM_TIMEOUT`. */
  readonly code: string;
  readonly message: string;
  /** What led to it: an exception as plain data, another error's name and message, or a plain value. */
  readonly cause?: unknown;
  /** The fields of the class. */
  readonly [field: string]: unknown;
}

/** An error with a stable code and fields, which can become plain data. */
export abstract class CodedError extends Error {
  /** Stable across versions and copies of the package. */
  abstract readonly code: string;

  /** The exception as plain data. `fromJSON` makes it an exception again. */
  toJSON(): ErrorJson {
    const { name, code, message, cause, ...fields } = this;
    const entries = Object.entries(fields).filter(([key, value]) => value !== undefined && key !== 'stack');
    return {
      name,
      code,
      message,
      ...Object.fromEntries(entries.map(([key, value]) => [key, plain(value)])),
      ...(cause !== undefined && { cause: plain(cause) }),
    };
  }
}

function plain(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if ('toJSON' in value && typeof value.toJSON === 'function') return (value.toJSON as () => unknown)();
  return value instanceof Error ? { name: value.name, message: value.message } : value;
}

import type { StatusCategory } from '../../generated/typescript/types.js';
import { assertStatusCode, toHex } from '../values/code.js';
import { property } from '../values/property.js';
import { codeToCategory } from './code-to-category.js';
import { lookup } from './lookup.js';
import type { LookupContext, LookupResult } from './types.js';

/** A Status as JSON. */
export interface StatusJSON {
  readonly code: number;
  readonly hex: string;
  readonly category: StatusCategory | 'Unknown';
  readonly name?: string;
  readonly meaning?: string;
  /** The context; an implementation stands with its name only. */
  readonly context: Omit<LookupContext, 'implementation'> & { readonly implementation?: string };
}

/**
 * A Status Code with the context that gives it its meaning. Immutable.
 *
 * @example
 * ```ts
 * String(new Status(0xa700, { service: 'C-STORE' })); // '0xA700 Failure: Refused: Out of resources'
 * ```
 */
export class Status {
  /** The code as received, 0 to 65535. */
  readonly code: number;
  /** Where it was received. */
  readonly context: LookupContext;

  /**
   * @param code - the code as received, 0 to 65535; codes that the standard does not allow have the category 'Unknown'
   * @param context - where it was received
   * @throws TypeError | RangeError when the value cannot be a Status Code; the message shows it
   */
  constructor(code: number, context: LookupContext = {}) {
    assertStatusCode(code);
    this.code = code;
    this.context = Object.freeze({ ...context });
    Object.freeze(this);
  }

  /** Everything known about it; undefined for a code that the standard does not allow. */
  get details(): LookupResult | undefined {
    return lookup(this.code, this.context);
  }

  /** Its class by PS3.7 Annex C. */
  get category(): StatusCategory | 'Unknown' {
    return codeToCategory(this.code);
  }

  /** The constant, if the context gives the code a meaning. */
  get name(): string | undefined {
    return this.details?.name;
  }

  /** The words of the standard, if the context gives the code a meaning. */
  get meaning(): string | undefined {
    return this.details?.meaning;
  }

  /** The operation succeeded. */
  get isSuccess(): boolean {
    return this.category === 'Success';
  }

  /** The operation goes on; more responses follow (0xFF00 and 0xFF01). */
  get isPending(): boolean {
    return this.category === 'Pending';
  }

  /** The operation was canceled at the request of its user. */
  get isCancel(): boolean {
    return this.category === 'Cancel';
  }

  /** The operation was done, but not quite as asked. */
  get isWarning(): boolean {
    return this.category === 'Warning';
  }

  /** The operation failed. */
  get isFailure(): boolean {
    return this.category === 'Failure';
  }

  /** Whether the other status, or number, has the same code. */
  equals(other: Status | number): boolean {
    return other instanceof Status ? other.code === this.code : typeof other === 'number' && other === this.code;
  }

  /** The code, so that a status can stand where a number is wanted. */
  valueOf(): number {
    return this.code;
  }

  /** Such as `0xA700 Failure: Refused: Out of resources`; without a meaning, or with one that only repeats the class, `0x0000 Success`. */
  toString(): string {
    const head = `${toHex(this.code)} ${this.category}`;
    const { meaning } = this;
    return meaning === undefined || meaning === '' || meaning === this.category ? head : `${head}: ${meaning}`;
  }

  /** What `JSON.stringify` writes. */
  toJSON(): StatusJSON {
    const { code, category, name, meaning } = this;
    const { implementation, ...context } = this.context;
    const named = property(implementation, 'name') ?? implementation;
    return {
      code,
      hex: toHex(code),
      category,
      ...(name !== undefined && { name }),
      ...(meaning !== undefined && { meaning }),
      context: { ...context, ...(typeof named === 'string' && { implementation: named }) },
    };
  }

  /** What Node.js prints for `console.log(status)`. */
  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return `Status { ${this.toString()} }`;
  }
}

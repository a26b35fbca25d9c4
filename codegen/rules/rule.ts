import type { DICOMStatusSpec } from '../../generated/typescript/spec.js';
import type { SchemaNode } from '../canonical.js';
import type { Finding } from '../errors.js';

/** What a rule looks at. */
export interface RuleInput {
  /** The spec without rows that others replace. */
  readonly spec: DICOMStatusSpec;
  readonly whole: DICOMStatusSpec;
  /** The spec as it stands in its file. */
  readonly text: string;
  readonly schema: SchemaNode;
}

/** A check of the spec that its schema cannot express. */
export interface Rule {
  readonly id: string;
  check(input: RuleInput): Finding[];
}

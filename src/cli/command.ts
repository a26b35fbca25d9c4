import type { Output } from './output.js';

/** An option of a command. */
export interface Option {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  /** What stands for its value in the help, such as `UID|NAME`. */
  readonly value?: string;
  readonly help: string;
  /** Which known names a shell may complete. */
  readonly completes?: 'services' | 'service-classes' | 'implementations' | 'transactions' | 'reason-places';
}

/** What a command is called with. */
export interface Call {
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly positionals: readonly string[];
  readonly output: Output;
  /** For what is not part of the output. */
  readonly errors: Output;
}

/** Exit codes: explained, nothing known or a check failed, wrong usage. */
export const EXIT = { explained: 0, unknown: 1, usage: 2 } as const;

/** A command: what its help, the man page and the completions say of it, and how to load it. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  /** What stands after the name. */
  readonly parameters: string;
  readonly details?: string;
  readonly takes?: 'files';
  readonly options: Readonly<Record<string, Option>>;
  readonly examples: readonly string[];
  readonly load: () => Promise<{ readonly run: (call: Call) => Promise<number> | number }>;
}

/** Something that the user has to write differently. */
export class UsageError extends Error {}

/** A file that cannot be used: help on the command would not help. */
export class InputError extends Error {}

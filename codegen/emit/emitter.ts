import type { SchemaNode } from '../canonical.js';
import type { ResolvedModel } from '../model.js';

/** What an emitter may read. */
export interface EmitInput {
  readonly model: ResolvedModel;
  /** The schema of the spec. */
  readonly schema: SchemaNode;
}

/** A file: its path in the folder of its target, with forward slashes, and its text. */
export interface EmittedFile {
  readonly path: string;
  readonly text: string;
}

/** A target: a pure function from the model to files. It touches no disk, parses no code and invents no name. */
export interface Emitter {
  readonly id: string;
  /** Where its files stand among others: a package. Without it, in `generated/`, where there are no others. */
  readonly package?: string;
  emit(input: EmitInput): EmittedFile[] | Promise<EmittedFile[]>;
}

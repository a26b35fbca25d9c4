import type { Status } from '../status/status.js';

/** What the maker of an exception may ask of its plain data. */
export interface Fields {
  integer(name: string): number;
  text(name: string): string;
  status(name: string): Status;
  has(name: string): boolean;
  readonly options: { readonly message: string; readonly cause?: unknown };
}

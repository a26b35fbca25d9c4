// Generated from codegen/runtime/reference.ts by codegen. Do not edit: run "npm run generate".

/** Where in the standard something stands. */
export interface Reference {
  readonly part: string;
  /** The bare number of the section, such as `9.3.4`. */
  readonly section: string;
  /** The bare number of the table, such as `9-21`; null where there is none. */
  readonly table: string | null;
  readonly edition: string;
  /** The section in the current edition of the standard. */
  readonly address: string;
}

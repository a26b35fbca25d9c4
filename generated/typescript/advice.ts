// Generated from codegen/runtime/advice.ts by codegen. Do not edit: run "npm run generate".

/** What to do about a status, a rejection or a failure: our guidance, not the standard's. */
export interface Advice {
  /** Whether the same may be tried again: no; the same, later; or after something was changed. */
  readonly retry: 'no' | 'later' | 'after change';
  /** Who has to act: who made the request (sender), who answered it (receiver), or who runs them (administrator). */
  readonly actors: readonly ('sender' | 'receiver' | 'administrator')[];
}

/** Where a command prints: results, and everything else. */
export interface Terminal {
  out(text: string): void;
  error(text: string): void;
}

/** The terminal of the process. */
export const TERMINAL: Terminal = { out: console.log, error: console.error };

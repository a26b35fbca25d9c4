import type { Terminal } from '../../codegen/terminal.js';

/** What a command printed, and its exit status. */
export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly error: string;
}

/** Runs a command with a terminal that keeps what is printed. */
export async function ran(command: (terminal: Terminal) => Promise<number>): Promise<Ran> {
  const printed: { out: string[]; error: string[] } = { out: [], error: [] };
  const status = await command({ out: (text) => printed.out.push(text), error: (text) => printed.error.push(text) });
  return { status, out: printed.out.join('\n'), error: printed.error.join('\n') };
}

/** Where a command prints: results, and everything else. */
export interface Terminal {
  out(text: string): void;
  error(text: string): void;
}

/** The terminal of the process. */
export const TERMINAL: Terminal = { out: console.log, error: console.error };

// Who reads may stop at any time, as `head` does; what is left to print is then of no interest.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    process.exitCode = 2;
    if (stream === process.stdout) console.error(`What was to be printed could not be written: ${error.message}`);
  });
}

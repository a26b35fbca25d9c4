/** Where a command prints: results, and everything else. */
export interface Terminal {
  out(text: string): void;
  error(text: string): void;
}

/** The terminal of the process. */
export const TERMINAL: Terminal = {
  out(text) {
    console.log(escapeControls(text));
  },
  error(text) {
    console.error(escapeControls(text));
  },
};

/** Control characters, which names in archives and words of documents may have, shown as JSON writes them: no terminal obeys them. */
export function escapeControls(text: string): string {
  return text.replace(/[\p{Cc}\u2028-\u202e\u2066-\u2069]/gu, (character) =>
    '\n\t'.includes(character) ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

// Who reads may stop at any time, as `head` does; what is left to print is then of no interest.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    process.exitCode = 2;
    if (stream === process.stdout) console.error(`What was to be printed could not be written: ${error.message}`);
  });
}

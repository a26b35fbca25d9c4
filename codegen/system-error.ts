/** What the operating system refuses: no space, no permission, no such file. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}

/** The refusal as a sentence. */
export function systemMessage({ message }: NodeJS.ErrnoException): string {
  return `A file could not be read or written: ${message}`;
}

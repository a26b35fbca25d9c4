/** Whether a value is an error with one of the codes, whichever copy of the package made it. Never throws, whatever was caught. */
export function hasCode(value: unknown, codes: readonly string[]): boolean {
  try {
    // Errors of another realm are not instances of this one's Error.
    if (Object.prototype.toString.call(value) !== '[object Error]') return false;
    const { code } = value as { code?: unknown };
    return typeof code === 'string' && codes.includes(code);
  } catch {
    return false;
  }
}

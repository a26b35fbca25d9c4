/** One thing wrong with the spec: where, what is there, what was expected, and which check says so. */
export interface Finding {
  readonly rule: string;
  readonly place: string;
  readonly value: unknown;
  readonly expected: string;
}

/** The spec cannot be used. The message lists every finding with file, place, value and expectation. */
export class SpecError extends Error {
  override readonly name = 'SpecError';

  constructor(
    readonly file: string,
    readonly findings: readonly Finding[],
  ) {
    super(findings.map((finding) => describeFinding(file, finding)).join('\n'));
  }
}

function describeFinding(file: string, { rule, place, value, expected }: Finding): string {
  return `${file}: ${place}: found ${value === undefined ? 'nothing' : JSON.stringify(value)}, expected ${expected} [${rule}]`;
}

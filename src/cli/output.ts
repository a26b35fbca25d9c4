import type { Writable } from 'node:stream';

/** How text is set off on a terminal. */
export type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan';

const CODES: Readonly<Record<Style, readonly [on: number, off: number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
};

const CATEGORY_STYLES: Readonly<Record<string, Style>> = { Success: 'green', Pending: 'cyan', Cancel: 'yellow', Warning: 'yellow', Failure: 'red' };

/** A stream that may be a terminal. */
export type Stream = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** Where a command prints: text with colors only where a person sees them. */
export class Output {
  readonly isColored: boolean;
  readonly width: number;
  private readonly stream: Stream;
  private isStopped = false;

  constructor(stream: Stream, environment: Readonly<Record<string, string | undefined>>) {
    this.stream = stream;
    const { NO_COLOR: no, FORCE_COLOR: force } = environment;
    this.isColored = force !== undefined && force !== '' ? force !== '0' : (no ?? '') === '' && stream.isTTY === true && environment.TERM !== 'dumb';
    // Nobody reads on, or nothing more can be written: the rest is of no use.
    stream.once('error', () => {
      this.isStopped = true;
    });
    this.width = Math.max(40, Math.min(stream.columns ?? 100, 100));
  }

  /** Whether nobody reads on, so that a long work may end. */
  get isClosed(): boolean {
    return this.isStopped;
  }

  /** Writes, and waits until a slow reader has taken it. */
  async write(text: string | Uint8Array): Promise<void> {
    if (this.isStopped || this.stream.write(text)) return;
    await new Promise<void>((resolve) => {
      const goOn = (): void => {
        this.stream.off('drain', goOn).off('error', goOn).off('close', goOn);
        resolve();
      };
      this.stream.on('drain', goOn).on('error', goOn).on('close', goOn);
    });
  }

  line(text = ''): Promise<void> {
    return this.write(`${text}\n`);
  }

  json(value: unknown): Promise<void> {
    return this.line(JSON.stringify(value, undefined, 2));
  }

  style(text: string, ...styles: readonly Style[]): string {
    if (!this.isColored || text === '') return text;
    return styles.reduce((inner, style) => `\u001b[${String(CODES[style][0])}m${inner}\u001b[${String(CODES[style][1])}m`, text);
  }

  /** A category in its color. */
  category(category: string, text = category): string {
    const style = CATEGORY_STYLES[category];
    return style === undefined ? text : this.style(text, style);
  }

  /** Lines of an indented text, none wider than the terminal where words allow it, and a narrow column still can be read. */
  wrap(text: string, indent: number): string[] {
    const width = Math.max(this.width - indent, 40);
    const lines: string[] = [];
    for (const word of text.split(' ')) {
      const last = lines.at(-1);
      if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
      else lines.push(word);
    }
    return lines;
  }

  /** Prints rows with aligned columns; the last one is wrapped. */
  async table(rows: readonly (readonly string[])[]): Promise<void> {
    const widths = (rows[0] ?? []).slice(0, -1).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
    const indent = widths.reduce((sum, width) => sum + width + 2, 0);
    for (const row of rows) {
      const head = widths.map((width, column) => `${this.category(row[column] ?? '', (row[column] ?? '').padEnd(width))}  `).join('');
      const [first = '', ...rest] = this.wrap(row.at(-1) ?? '', indent);
      await this.line(`${head}${first}`.trimEnd());
      for (const more of rest) await this.line(`${' '.repeat(indent)}${more}`);
    }
  }
}

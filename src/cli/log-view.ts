import type { ReadBlock } from '../text/annotate.js';
import { shortly } from '../text/code-words.js';
import type { Finding } from '../text/findings.js';
import type { Output } from './output.js';

const LF = 0x0a;

/** Shows a log with what was found in it. */
export class LogView {
  /** What is to be explained when its line ends. */
  private waiting: Finding[] = [];
  private readonly output: Output;
  private readonly isJSON: boolean;
  private readonly isOnly: boolean;

  constructor(output: Output, isJSON: boolean, isOnly: boolean) {
    this.output = output;
    this.isJSON = isJSON;
    this.isOnly = isOnly;
  }

  async startFile(file: string): Promise<void> {
    await this.end();
    if (!this.isJSON) await this.output.line(this.output.style(`==> ${file} <==`, 'bold'));
  }

  async showBlock(block: ReadBlock, file: string): Promise<void> {
    if (this.isJSON) return this.showJSON(block.findings, file);
    const { bytes, findings, isOpen } = block;
    let position = 0;
    if (this.waiting.length > 0) {
      position = bytes.indexOf(LF) + 1 || bytes.length;
      await this.output.write(bytes.subarray(0, position));
    }
    const ends = [...new Set([...(position > 0 ? [position] : []), ...findings.map(({ end }) => end)])];
    for (const end of ends) {
      if (end > position) await this.output.write(bytes.subarray(this.isOnly ? Math.max(position, bytes.lastIndexOf(LF, end - 2) + 1) : position, end));
      position = end;
      this.waiting.push(...findings.filter((found) => found.end === end).map(({ finding }) => finding));
      // Of a line that goes on in the next block, the end comes first.
      if (!(isOpen && end === bytes.length)) await this.explain(bytes[end - 1] !== LF);
    }
    if (!this.isOnly) await this.output.write(bytes.subarray(position));
  }

  /** Explains what waits for the end of a line that the log does not have. */
  async end(): Promise<void> {
    if (this.waiting.length > 0) await this.explain(true);
  }

  private async explain(isLineOpen: boolean): Promise<void> {
    if (isLineOpen) await this.output.line();
    for (const finding of this.waiting) await this.output.line(this.output.category(finding.category, `   => ${shortly(finding)}`));
    this.waiting = [];
  }

  private async showJSON(findings: ReadBlock['findings'], file: string): Promise<void> {
    for (const { finding } of findings) {
      const { line, column, text, kind, code, context, category, meaning, certainty } = finding;
      await this.output.line(JSON.stringify({ file, line, column, text, kind, code, context, category, meaning: meaning ?? null, certainty }));
    }
  }
}

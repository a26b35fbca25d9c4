import type { ReadBlock } from '../text/annotate.js';
import type { Output } from './output.js';
import { shortly } from '../text/code-words.js';

const LF = 0x0a;

/** Shows a log with what was found in it. */
export class LogView {
  private readonly output: Output;
  private readonly isJSON: boolean;
  private readonly isOnly: boolean;

  constructor(output: Output, isJSON: boolean, isOnly: boolean) {
    this.output = output;
    this.isJSON = isJSON;
    this.isOnly = isOnly;
  }

  async startFile(file: string): Promise<void> {
    if (!this.isJSON) await this.output.line(this.output.style(`==> ${file} <==`, 'bold'));
  }

  async showBlock({ bytes, findings }: ReadBlock, file: string): Promise<void> {
    if (this.isJSON) return this.showJSON(findings, file);
    let position = 0;
    for (const { finding, end } of findings) {
      // Of a line that carries several, the line comes once.
      if (end > position) {
        await this.output.write(bytes.subarray(this.isOnly ? bytes.lastIndexOf(LF, end - 2) + 1 : position, end));
        if (bytes[end - 1] !== LF) await this.output.write('\n');
        position = end;
      }
      await this.output.line(this.output.category(finding.category, `   => ${shortly(finding)}`));
    }
    if (!this.isOnly) await this.output.write(bytes.subarray(position));
  }

  /** Nothing is left to be shown when the log ends. */
  end(): Promise<void> {
    return Promise.resolve();
  }

  private async showJSON(findings: ReadBlock['findings'], file: string): Promise<void> {
    for (const { finding } of findings) {
      const { line, column, text, kind, code, context, category, meaning, certainty } = finding;
      await this.output.line(JSON.stringify({ file, line, column, text, kind, code, context, category, meaning: meaning ?? null, certainty }));
    }
  }
}

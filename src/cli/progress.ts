import { statSync } from 'node:fs';
import process from 'node:process';

/** Smaller files are read before anybody waits. */
const LARGE = 8 * 1024 * 1024;
const STEP = 4 * 1024 * 1024;

/** How much of a large file was read, on standard error where that is a terminal and the log does not go to one. */
export class Progress {
  private readonly size: number;
  private readonly isShown: boolean;
  private readBytes = 0;
  private shownBytes = 0;

  constructor(file: string) {
    this.size = file === '-' ? 0 : (statSync(file, { throwIfNoEntry: false })?.size ?? 0);
    this.isShown = process.stderr.isTTY && !process.stdout.isTTY;
  }

  add(bytes: number): void {
    this.readBytes += bytes;
    if (!this.isShown || this.readBytes < LARGE || this.readBytes - this.shownBytes < STEP) return;
    this.shownBytes = this.readBytes;
    const share = this.size === 0 ? '' : ` of ${megabytes(this.size)}`;
    process.stderr.write(`\r${megabytes(this.readBytes)}${share} MB read `);
  }

  clear(): void {
    if (this.shownBytes > 0) process.stderr.write('\r\u001b[K');
    this.shownBytes = 0;
  }
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(0);
}

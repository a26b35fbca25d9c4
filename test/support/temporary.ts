import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder with these files, which goes when the test ends. */
export function temporaryFolder(files: readonly { readonly name: string; readonly text: string | Uint8Array }[] = []): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'dicom-status-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  for (const { name, text } of files) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  return folder;
}

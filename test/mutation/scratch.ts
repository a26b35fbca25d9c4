import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ROOT } from '../support/repository.js';

/** A copy in which a file may be changed. */
export function scratch(name: string): string {
  const copy = path.join(os.tmpdir(), `dicom-status-mutants-${name}`);
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy);
  for (const entry of readdirSync(ROOT)) {
    if (['.git', '_site', 'node_modules', 'site'].includes(entry)) continue;
    cpSync(path.join(ROOT, entry), path.join(copy, entry), { recursive: true });
  }
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(copy, 'node_modules'));
  return copy;
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

/** A file of this package, parsed; the path is from its root. */
export function packageJSON(path: string): unknown {
  return JSON.parse(readFileSync(packageFile(path), 'utf8')) as unknown;
}

/** Where a file or folder of this package lies. */
export function packageFile(path: string): URL {
  return new URL(path, pathToFileURL(createRequire(import.meta.url).resolve('dicom-status/package.json')));
}

/**
 * Writes the version of `package.json` into the packages of the other languages; `npm version` calls it:
 *
 *     npm version 1.0.0-rc.1
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.join(import.meta.dirname, '..');

/** What all registries can say: a version, or one that is tried before it. */
const VERSION = /^\d+\.\d+\.\d+(?:-(?:alpha|beta|rc)\.\d+)?$/;

/** PEP 440 writes `1.0.0rc1`. */
function pythonVersion(version: string): string {
  return version.replace(/-(a|b|rc)[a-z]*\.(\d+)$/, '$1$2');
}

/** CMake knows numbers only. */
function plainVersion(version: string): string {
  return version.replace(/-.*$/, '');
}

/** Where the version stands: the file, the text before and after it, and how it is written there. */
export const PLACES: readonly (readonly [file: string, before: string, after: string, form?: (version: string) => string])[] = [
  ['packages/python/pyproject.toml', '\nversion = "', '"', pythonVersion],
  ['packages/rust/Cargo.toml', '\nversion = "', '"'],
  ['packages/rust/Cargo.lock', '\nname = "dicom-status"\nversion = "', '"'],
  ['packages/java/pom.xml', '<artifactId>dicom-status</artifactId>\n  <version>', '</version>'],
  ['packages/java/README.md', '`dev.dicom-status:dicom-status:', '`'],
  ['packages/csharp/DicomStatus.csproj', '<Version>', '</Version>'],
  ['packages/c/CMakeLists.txt', 'project(dicom_status_c VERSION ', ' ', plainVersion],
  ['packages/cpp/CMakeLists.txt', 'project(dicom_status_cpp VERSION ', ' ', plainVersion],
];

/** The text with another version in its place. */
export function withVersion(text: string, [file, before, after, form = (plain: string) => plain]: (typeof PLACES)[number], version: string): string {
  const start = text.indexOf(before) + before.length;
  if (start < before.length) throw new Error(`${file}: no ${JSON.stringify(before)} before a version`);
  return text.slice(0, start) + form(version) + text.slice(text.indexOf(after, start));
}

/**
 * Writes the version everywhere, or nowhere.
 *
 * @throws Error that names the file, the value and what was expected
 */
export function writeVersions(): void {
  const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { version: string };
  if (!VERSION.test(version)) throw new Error(`package.json: version ${JSON.stringify(version)}, expected 1.2.3, 1.2.3-alpha.4, 1.2.3-beta.4 or 1.2.3-rc.4`);
  const texts = PLACES.map((place) => [place[0], withVersion(readFileSync(path.join(ROOT, place[0]), 'utf8'), place, version)] as const);
  // Only when all of them are known.
  for (const [file, text] of texts) writeFileSync(path.join(ROOT, file), text);
}

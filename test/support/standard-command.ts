import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { DICOMStatusSpec, Row } from '../../generated/typescript/spec.js';
import type { Book } from '../../codegen/import/read/book.js';
import { runStandard } from '../../codegen/import/command-line.js';
import { parseSpec } from '../../codegen/load.js';
import { TO_BE_WRITTEN } from '../../codegen/spec-rows/group.js';
import { SPEC_PATH } from '../../codegen/spec-file.js';
import { docbook } from './render-book.js';
import { ran, type Ran } from './ran.js';
import { ROOT, source } from './repository.js';
import { temporaryFolder } from './temporary.js';

/** Runs a command of the importer in a repository. */
export function standard(root: string, ...args: readonly string[]): Promise<Ran> {
  return ran((terminal) => runStandard(root, args, terminal));
}

/** A copy of what the importer reads and writes of the repository. */
export function specCopy(): string {
  const copy = temporaryFolder();
  cpSync(path.join(ROOT, 'spec'), path.join(copy, 'spec'), { recursive: true });
  return copy;
}

/** The path of a fixture of the importer. */
export function importFixture(name: string): string {
  return path.join(ROOT, 'test/fixtures/import', name);
}

/** A book as a DocBook file. */
export function bookFile(book: Book): string {
  const { name, text } = docbook(book);
  return path.join(temporaryFolder([{ name, text }]), name);
}

/** The text of the spec of a repository. */
export function specText(root: string): string {
  return readFileSync(path.join(root, SPEC_PATH), 'utf8');
}

/** The spec of a repository. */
export function specOf(root: string): DICOMStatusSpec {
  return parseSpec(specText(root), source.schema);
}

/** The rows of a status table in the spec of a repository. */
export function statusRows(root: string, number: string): Row[] {
  const table = specOf(root)
    .serviceClasses.flatMap(({ tables }) => tables)
    .find((candidate) => candidate.table === number);
  if (table === undefined) throw new Error(number);
  return table.rows;
}

/** Does what a person does with proposed rows: looks at them, writes what is to be written, and takes the marks away. */
export function review(root: string): void {
  writeFileSync(
    path.join(root, SPEC_PATH),
    specText(root)
      .replaceAll(/, "review": "[^"]*"/g, '')
      .replaceAll(TO_BE_WRITTEN, 'Something happened.'),
  );
}

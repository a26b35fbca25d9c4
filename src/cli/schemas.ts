import { readdirSync } from 'node:fs';
import { known } from './names.js';
import { packageFile, packageJSON } from './package-files.js';

const ENDING = '.schema.json';

/** The names of the JSON Schemas of this package. */
export function schemaNames(): string[] {
  const files = readdirSync(packageFile('generated/schema')).filter((name) => name.endsWith(ENDING));
  return files.map((name) => name.slice(0, -ENDING.length)).sort();
}

/** A JSON Schema of this package by its name, with or without the ending. */
export function schemaNamed(name: string): object {
  const found = known('schema', name, schemaNames(), name.replace(/(\.schema)?\.json$/, ''));
  return packageJSON(`generated/schema/${found}${ENDING}`) as object;
}

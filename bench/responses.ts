/**
 * How long it takes to validate responses: ajv as a program compiles the schema when it starts, and the code that ajv writes once.
 *
 *     npm run bench:responses [-- MILLIONS]
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { buildSync } from 'esbuild';
import { markdownTable } from 'markdown-table';
import { BAD_RESPONSES, GOOD_RESPONSES } from '../test/support/response-cases.js';

type Validate = (value: unknown) => boolean;

const count = 1_000_000 * Number(process.argv[2] ?? 1);
const root = path.join(import.meta.dirname, '..');
const schema = JSON.parse(readFileSync(path.join(root, 'generated/schema/dimse-response.schema.json'), 'utf8')) as object;
const responses = [...GOOD_RESPONSES, ...BAD_RESPONSES].map(([, response]) => response);
const folder = mkdtempSync(path.join(os.tmpdir(), 'bench-responses-'));
try {
  write();
  const rows = [measured('ajv, compiled when the program starts', compiled), measured('the code that ajv writes, in a file', standalone)];
  const checked = [responses.map(compiled()), responses.map(standalone())].map((results) => results.join());
  if (checked[0] !== checked[1]) throw new Error('the two validators do not agree');
  console.log(markdownTable([[`${String(count)} responses`, 'ms until ready', 's', 'Valid'], ...rows]));
} finally {
  rmSync(folder, { recursive: true });
}

function compiled(): Validate {
  return new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);
}

function standalone(): Validate {
  const file = path.join(folder, 'validate.cjs');
  return createRequire(import.meta.url)(file) as Validate;
}

function measured(name: string, make: () => Validate): string[] {
  const before = performance.now();
  const validate = make();
  const ready = performance.now();
  let valid = 0;
  for (let index = 0; index < count; index++) if (validate(responses[index % responses.length])) valid++;
  return [name, (ready - before).toFixed(1), ((performance.now() - ready) / 1000).toFixed(1), String(valid)];
}

/** What ajv writes calls functions of ajv: esbuild puts them into the file. */
function write(): void {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, code: { source: true } });
  const source = path.join(folder, 'source.cjs');
  writeFileSync(source, (standaloneCode as unknown as (ajv: Ajv2020, validate: unknown) => string)(ajv, ajv.compile(schema)));
  buildSync({
    entryPoints: [source],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    nodePaths: [path.join(root, 'node_modules')],
    outfile: path.join(folder, 'validate.cjs'),
    logLevel: 'silent',
  });
}

import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import path from 'node:path';
import { findDrift, findPackageDrift } from './drift.js';
import { SpecError } from './errors.js';
import { loadSpec } from './load.js';
import { fixedSpec, generatedFiles, packageFiles, runPipeline, type Output } from './pipeline.js';
import { isSystemError, systemMessage } from './system-error.js';
import { writeOwned } from './owned-files.js';
import { GENERATED_PATH, PACKAGES_PATH, SPEC_PATH } from './spec-file.js';
import type { Terminal } from './terminal.js';
import { replaceFolder, replaceIfSame, WriteError } from './write.js';

const USAGE = `Usage: codegen <command>

  generate   check the spec, write generated/ and packages/, build dist/, show one lookup
  check      fail if generated/ or packages/ is not what the spec gives
  fix-spec   put the spec in its canonical form

Exit status: 0 done, 1 the spec or generated/ needs a change, 2 wrong usage, or a file could not be read or written`;

const COMMANDS: Readonly<Record<string, (root: string, terminal: Terminal) => Promise<number>>> = { generate, check, 'fix-spec': fixSpec };

async function generate(root: string, terminal: Terminal): Promise<number> {
  const output = await runPipeline(await loadSpec(root));
  await replaceFolder(path.join(root, GENERATED_PATH), generatedFiles(output));
  await writeOwned(path.join(root, PACKAGES_PATH), packageFiles(output));
  const build = spawnSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (build.status !== 0) return 1;
  terminal.out(summarize(output));
  terminal.out(await exampleLookup(root));
  return 0;
}

async function check(root: string, terminal: Terminal): Promise<number> {
  const output = await runPipeline(await loadSpec(root));
  const drift = await findDrift(path.join(root, GENERATED_PATH), generatedFiles(output));
  const packageDrift = await findPackageDrift(path.join(root, PACKAGES_PATH), packageFiles(output));
  if (drift + packageDrift === '') {
    terminal.out('generated/ and packages/ are what the spec gives.');
    return 0;
  }
  terminal.error([drift, packageDrift].filter((text) => text !== '').join('\n'));
  terminal.error(
    'generated/ or packages/ is not what the spec gives. Edit spec/dicom-status.json or codegen/, never a generated file; then run "npm run generate" and commit the result.',
  );
  return 1;
}

async function fixSpec(root: string): Promise<number> {
  const file = await loadSpec(root);
  await replaceIfSame(path.join(root, SPEC_PATH), file.text, fixedSpec(file));
  return 0;
}

function summarize({ model, targets }: Output): string {
  const { association, conformance, crosswalks, discrepancies, exceptions, guidance, reasons, serviceClasses, tables, web } = model;
  const rowsOf = (groups: readonly { readonly rows: readonly unknown[] }[]): number => groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const counts: readonly (readonly [count: number, what: string])[] = [
    [model.statusTypes.length, 'status types'],
    [model.dimseServices.length, 'DIMSE services'],
    [rowsOf(tables), `rows in ${String(tables.length)} status tables`],
    [serviceClasses.reduce((sum, serviceClass) => sum + serviceClass.sopClasses.length, 0), 'SOP Classes'],
    [association.fields.reduce((sum, { values }) => sum + values.length, 0), 'values of PDU fields'],
    [exceptions.length, 'exceptions'],
    [rowsOf([web.general, ...web.transactions]), `rows in ${String(web.transactions.length + 1)} tables of HTTP statuses`],
    [rowsOf(reasons), 'reasons'],
    [rowsOf(conformance), `rows in ${String(conformance.length)} conformance tables`],
    [guidance.length + rowsOf(crosswalks), 'rows of guidance'],
    [discrepancies.length, 'discrepancies'],
  ];
  const kindOf = (id: string): string => id.split('/', 1)[0] ?? id;
  const kinds = [...new Set(targets.map(({ id }) => kindOf(id)))];
  const filesOf = (kind: string): number => targets.filter(({ id }) => kindOf(id) === kind).reduce((sum, { files }) => sum + files.length, 0);
  return [
    `${model.sources.map(({ part, edition }) => `${part} ${edition}`).join(', ')}:`,
    ...counts.map(([count, what]) => `  ${String(count).padStart(4)} ${what}`),
    `Written: ${kinds.map((kind) => `${String(filesOf(kind))} files of ${kind}`).join(', ')}.`,
  ].join('\n');
}

async function exampleLookup(root: string): Promise<string> {
  const built = (await import(pathToFileURL(path.join(root, 'dist/index.js')).href)) as typeof import('../src/index.js');
  const status = new built.Status(0xa702, { sopClass: '1.2.840.10008.5.1.4.1.2.2.2' });
  const { citations, explanation } = status.details ?? { citations: [], explanation: '' };
  const cited = citations.map(({ part, section, table, edition }) => `${part} ${edition} ${section}${table === null ? '' : `, Table ${table}`}`);
  return `A lookup: 0xA702 from a Study Root C-MOVE is "${String(status)}" (${cited.join('; ')}).\n${explanation ?? ''}`;
}

/**
 * Runs a command of the generator.
 *
 * @param root - the root of the repository
 * @param args - the command
 * @param terminal - where to print
 * @returns the exit status
 */
export async function runCodegen(root: string, args: readonly string[], terminal: Terminal): Promise<number> {
  if (args[0] === '--help') {
    terminal.out(USAGE);
    return 0;
  }
  const command = Object.hasOwn(COMMANDS, args[0] ?? '') ? COMMANDS[args[0] ?? ''] : undefined;
  if (command === undefined || args.length !== 1) {
    terminal.error(USAGE);
    return 2;
  }
  try {
    return await command(root, terminal);
  } catch (error) {
    if (error instanceof SpecError) {
      terminal.error(error.message);
      return 1;
    }
    if (!(error instanceof WriteError) && !isSystemError(error)) throw error;
    terminal.error(isSystemError(error) ? systemMessage(error) : error.message);
    return 2;
  }
}

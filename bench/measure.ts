import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { rolldown } from 'rolldown';

const ROOT = path.resolve(import.meta.dirname, '..');

/** What is measured: a row of the table in README.md, and a program that imports it. */
export const PROGRAMS: Readonly<Record<string, string>> = {
  'one constant (`StorageStatus` of `/constants`)': `import { StorageStatus } from 'dicom-status/constants'; console.log(StorageStatus.OutOfResources)`,
  'one enum with its two functions': `export { StorageStatus, isStorageStatus, toStorageStatus } from 'dicom-status'`,
  'the largest guard (`isCompositeInstanceRootRetrieveMoveStatus`)': `export { isCompositeInstanceRootRetrieveMoveStatus } from 'dicom-status'`,
  '`isFailure`': `export { isFailure } from 'dicom-status'`,
  '`lookup`': `export { lookup } from 'dicom-status'`,
  '`explain`': `export { explain } from 'dicom-status'`,
  'everything of `dicom-status`': `export * from 'dicom-status'`,
  ...Object.fromEntries(
    ['association', 'errors', 'web', 'web-xml', 'implementations', 'crosswalks', 'response', 'conformance', 'text', 'constants'].map((entry) => [
      `everything of \`/${entry}\``,
      `export * from 'dicom-status/${entry}'`,
    ]),
  ),
};

/** The same for peers. */
export const PEERS: Readonly<Record<string, string>> = {
  'http-status-codes, one constant': `import { StatusCodes } from 'http-status-codes'; console.log(StatusCodes.OK)`,
  'statuses, everything': `import statuses from 'statuses'; console.log(statuses(200))`,
  'dcmjs-dimse, one constant': `import dimse from 'dcmjs-dimse'; console.log(dimse.constants.Status.Success)`,
};

interface Size {
  readonly minified: number;
  readonly gzip: number;
  readonly brotli: number;
}

/** The same by rolldown, which reads the program from a file. */
export async function sizeByRolldown(program: string): Promise<Size> {
  const folder = mkdtempSync(path.join(ROOT, 'node_modules/.bench-'));
  try {
    const input = path.join(folder, 'program.js');
    writeFileSync(input, program);
    const bundle = await rolldown({ input, platform: 'node', logLevel: 'silent' });
    const { output } = await bundle.generate({ format: 'esm', minify: true });
    return sizesOf(Buffer.from(output[0].code));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function sizesOf(contents: Uint8Array): Size {
  return { minified: contents.length, gzip: gzipSync(contents, { level: 9 }).length, brotli: brotliCompressSync(contents).length };
}

/** Bytes of a program that uses the built package, bundled by esbuild and minified. */
export async function sizeOf(program: string): Promise<Size> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: ROOT, loader: 'js' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    write: false,
    logLevel: 'silent',
  });
  const [{ contents } = { contents: new Uint8Array() }] = outputFiles;
  return sizesOf(contents);
}

/** Milliseconds to import a module in a fresh process, less those for an empty file: the median of several. */
export function importTime(specifier: string): number {
  return medianTime(specifier) - (emptyTime ??= medianTime('./bench/empty.cjs'));
}

let emptyTime: number | undefined;

function medianTime(specifier: string, times = 15): number {
  const script = `const start = performance.now(); await import(${JSON.stringify(specifier)}); console.log(performance.now() - start);`;
  const all = Array.from({ length: times }, () =>
    Number(spawnSync(process.execPath, ['--input-type=module', '-e', script], { cwd: ROOT, encoding: 'utf8' }).stdout),
  );
  return all.sort((left, right) => left - right)[Math.floor(times / 2)] ?? Number.NaN;
}

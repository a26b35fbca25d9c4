import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { output, ROOT } from '../support/repository.js';

/** The largest size of each entry as a whole, in bytes; most of them hold the lookup of statuses too. */
const LIMITS = {
  index: 16 * 1024,
  association: 6.5 * 1024,
  errors: 16.5 * 1024,
  web: 22.5 * 1024,
  'web-xml': 29 * 1024,
  conformance: 28 * 1024,
  response: 16 * 1024,
  guidance: 17 * 1024,
} as const;

const ALIAS: Record<string, string> = Object.fromEntries<string>([
  ...['constants', ...Object.keys(LIMITS).filter((name) => name !== 'index')].map((name): [string, string] => [
    `dicom-status/${name}`,
    path.join(ROOT, `dist/${name}.js`),
  ]),
  ['dicom-status', path.join(ROOT, 'dist/index.js')],
]);

function specifier(entry: string): string {
  return entry === 'index' ? 'dicom-status' : `dicom-status/${entry}`;
}

/** Bytes of a program that uses the built package, bundled, minified and compressed. */
async function size(code: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: ROOT, loader: 'js' },
    alias: ALIAS,
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  });
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
}

const names = output.model.enums.map(({ name }) => name);

describe('the size of a bundle that imports', () => {
  it.each(names)('one member of the twin of %s is at most 450 bytes', async (name) => {
    expect(await size(`import { ${name} } from 'dicom-status/constants'; console.log(Object.keys(${name}).length && ${name}.Success)`)).toBeLessThanOrEqual(
      450,
    );
  });

  it.each(['isStorageStatus', 'isQueryRetrieveFindStatus', 'isModalityWorklistStatus', 'isSuccess', 'isPending', 'isCancel'])(
    'the guard %s is at most 120 bytes',
    async (name) => {
      expect(await size(`export { ${name} } from 'dicom-status'`)).toBeLessThanOrEqual(120);
    },
  );

  it.each(names.filter((name) => name !== 'GeneralStatus'))('%s with its guards is at most 600 bytes', async (name) => {
    expect(await size(`export { ${name}, is${name}, is${name}Code } from 'dicom-status'`)).toBeLessThanOrEqual(600);
  });

  it.each(names.flatMap((name) => [`is${name}`, `is${name}Code`]).concat('isFailure', 'isWarning'))(
    'the guard %s is at most 220 bytes, however many codes it knows',
    async (name) => {
      expect(await size(`export { ${name} } from 'dicom-status'`)).toBeLessThanOrEqual(220);
    },
  );

  it.each(Object.entries(LIMITS))('the complete entry %s is at most %i bytes', async (entry, limit) => {
    expect(await size(`export * from '${specifier(entry)}'`)).toBeLessThanOrEqual(limit);
  });

  it.each([
    ['association', 'isRejectResult', 120],
    ['web', 'isStudiesStoreHttpStatus', 120],
    ['web', 'isStoreFailureReasonCode', 160],
    ['association', 'RejectResult', 160],
    ['errors', 'DCMTimeoutError', 550],
    ['response', 'finalRetrieveStatus', 1300],
    ['association', 'describeRejection', 3000],
  ])('%s: %s is at most %i bytes', async (entry, name, limit) => {
    expect(await size(`export { ${name} } from '${specifier(entry)}'`)).toBeLessThanOrEqual(limit);
  });

  it.each(output.model.valueEnums.map(({ name }) => name))('one member of the twin of %s is at most 450 bytes', async (name) => {
    expect(await size(`import { ${name} } from 'dicom-status/constants'; console.log(Object.keys(${name}).length && ${name}.Ok)`)).toBeLessThanOrEqual(450);
  });

  it('a guard brings no text along', async () => {
    const { outputFiles } = await build({
      stdin: { contents: `export { isStorageStatusCode } from 'dicom-status'`, resolveDir: ROOT, loader: 'js' },
      alias: ALIAS,
      bundle: true,
      format: 'esm',
      write: false,
    });
    expect(outputFiles[0]?.text).not.toMatch(/OutOfResources|Refused/);
  });

  it('the root brings nothing of the web, of associations or of conformance statements along', async () => {
    const { outputFiles, warnings } = await build({
      stdin: { contents: `export * from 'dicom-status'`, resolveDir: ROOT, loader: 'js' },
      alias: ALIAS,
      bundle: true,
      format: 'esm',
      write: false,
    });
    expect(outputFiles[0]?.text).not.toMatch(/PS3\.18|PS3\.8|N\.7-|called-AE-title|Conflict \(/);
    expect(warnings).toEqual([]);
  });

  it.each(Object.keys(LIMITS))('%s gives bundlers nothing to warn of', async (entry) => {
    const { warnings } = await build({
      stdin: { contents: `export * from '${specifier(entry)}'`, resolveDir: ROOT, loader: 'js' },
      alias: ALIAS,
      bundle: true,
      format: 'esm',
      write: false,
      logLevel: 'silent',
    });
    expect(warnings).toEqual([]);
  });
});

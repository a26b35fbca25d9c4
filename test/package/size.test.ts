import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { output, ROOT } from '../support/repository.js';

/** Bytes of a program that uses the built package, bundled, minified and compressed. */
async function size(code: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: ROOT, loader: 'js' },
    alias: { 'dicom-status/constants': path.join(ROOT, 'dist/constants.js'), 'dicom-status': path.join(ROOT, 'dist/index.js') },
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

  it('the complete root entry is at most 16 kB', async () => {
    expect(await size(`export * from 'dicom-status'`)).toBeLessThanOrEqual(16 * 1024);
  });

  it('a guard brings no text along', async () => {
    const { outputFiles } = await build({
      stdin: { contents: `export { isStorageStatusCode } from 'dicom-status'`, resolveDir: ROOT, loader: 'js' },
      alias: { 'dicom-status': path.join(ROOT, 'dist/index.js') },
      bundle: true,
      format: 'esm',
      write: false,
    });
    expect(outputFiles[0]?.text).not.toMatch(/OutOfResources|Refused/);
  });
});

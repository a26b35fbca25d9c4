import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { PROGRAMS, sizeOf } from '../../bench/measure.js';
import { tablesOf } from '../support/markdown.js';
import { output } from '../support/output.js';
import { ROOT } from '../support/repository.js';

const [table] = tablesOf(readFileSync(path.join(ROOT, 'bench/README.md'), 'utf8')).filter(({ head }) => head[2] === 'gzip');
const measured = new Map(table?.rows.map(([name = '', , gzip = '']) => [name, Number(gzip)]));

/** What the table says, and a tenth: who adds more updates the table, and says why. */
const TOLERANCE = 1.1;

/** The limits, in bytes of gzip. */
const CONSTANT = 450;
const GUARD = 220;

async function textOf(program: string): Promise<{ readonly text: string; readonly warnings: readonly unknown[] }> {
  const { outputFiles, warnings } = await build({
    stdin: { contents: program, resolveDir: ROOT, loader: 'js' },
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'silent',
  });
  return { text: outputFiles[0]?.text ?? '', warnings };
}

describe('the size of a bundle that imports', () => {
  it.each(Object.entries(PROGRAMS))('%s is what bench/README.md says', async (name, program) => {
    const said = measured.get(name.replaceAll('`', ''));
    expect(said).toBeGreaterThan(0);
    expect((await sizeOf(program)).gzip).toBeLessThanOrEqual((said ?? 0) * TOLERANCE);
  });

  it.each(output.model.enums.map((item) => [item.name, item] as const))(
    'one member of the constants of %s, or its guard, is small',
    async (name, { group, members }) => {
      const entry = group === 'status' ? 'dicom-status' : `dicom-status/${group}`;
      const constant = await sizeOf(`import { ${name} } from 'dicom-status/constants'; console.log(${name}.${members[0]?.name ?? ''})`);
      expect(constant.gzip).toBeLessThanOrEqual(CONSTANT);
      expect((await sizeOf(`export { is${name} } from '${entry}'`)).gzip).toBeLessThanOrEqual(GUARD);
    },
  );

  it('a guard or a fold brings no text along', async () => {
    expect((await textOf(`export { isStorageStatus, toStorageStatus } from 'dicom-status'`)).text).not.toMatch(/OutOfResources|Refused/);
  });

  it('the root brings nothing of the web, of associations or of conformance statements along', async () => {
    expect((await textOf(`export * from 'dicom-status'`)).text).not.toMatch(/PS3\.18|PS3\.8|N\.7-|called-AE-title|Conflict \(/);
  });

  it.each(Object.values(PROGRAMS))('%s gives bundlers nothing to warn of', async (program) => {
    expect((await textOf(program)).warnings).toEqual([]);
  });
});

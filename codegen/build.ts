/** Bundles the entries that package.json exports into `dist/`; what several of them need stands in `dist/shared/`. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';

interface Manifest {
  readonly exports: Readonly<Record<string, string | { readonly default: string }>>;
}

/**
 * An import without names, which esbuild writes where one module must run before another. No module here does anything when it
 * runs, and bundlers warn of such imports in a package without side effects.
 */
const BARE_IMPORT = /^import "[^"]*";\n/gm;

async function main(root: string): Promise<void> {
  const manifest = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as Manifest;
  const modules = Object.values(manifest.exports).flatMap((target) => (typeof target === 'string' || !target.default.endsWith('.js') ? [] : target.default));
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: modules.map((file) => `generated/typescript/${path.posix.basename(file, '.js')}.ts`),
    outdir: 'dist',
    bundle: true,
    splitting: true,
    chunkNames: 'shared/[name]-[hash]',
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'warning',
    write: false,
  });
  for (const { path: file, text } of outputFiles) {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text.replace(BARE_IMPORT, ''));
  }
}

await main(process.cwd());

/**
 * Bundles each entry that package.json exports into one file of `dist/`: every file more costs a millisecond at the start. What an
 * entry offers, others import from its file, so that there is one `Status`, and the data of a lookup is there once.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';

interface Manifest {
  readonly exports: Readonly<Record<string, string | { readonly default: string }>>;
}

/** Modules whose exports an entry offers, by the ends of their paths, and that entry. */
const OFFERED: readonly (readonly [module: RegExp, entry: string])[] = [
  [/\/(categories|lookup|status)\.js$/, 'index'],
  [/\/describe\.js$/, 'association'],
  [/\/(lookup-web|explain-store-response)\.js$/, 'web'],
];

/** Leaves to the other entries what they offer. */
function leaveToOthers(entry: string): Plugin {
  return {
    name: 'leave-to-others',
    setup(build) {
      for (const [filter, owner] of OFFERED) {
        if (owner !== entry) build.onResolve({ filter }, () => ({ path: `./${owner}.js`, external: true }));
      }
    },
  };
}

async function main(root: string): Promise<void> {
  const manifest = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as Manifest;
  const modules = Object.values(manifest.exports).flatMap((target) => (typeof target === 'string' || !target.default.endsWith('.js') ? [] : target.default));
  await Promise.all(
    modules.map(async (file) => {
      const entry = path.posix.basename(file, '.js');
      await build({
        absWorkingDir: root,
        entryPoints: [`generated/typescript/${entry}.ts`],
        plugins: [leaveToOthers(entry)],
        outfile: file,
        bundle: true,
        format: 'esm',
        target: 'es2022',
        charset: 'utf8',
        logLevel: 'warning',
      });
    }),
  );
}

await main(process.cwd());

/** Builds the site into `_site/`: the pages from the spec, the script, the styles. `npm run site` */
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Eleventy } from '@11ty/eleventy';
import { build } from 'esbuild';
import { loadSpec } from '../codegen/load.js';
import { runPipeline } from '../codegen/pipeline.js';
import type { Inline } from './page.js';
import { overviewPages } from './pages/overview.js';
import { referencePages } from './pages/reference.js';
import { rootOf } from './paths.js';
import { statusPages } from './pages/statuses.js';

const root = path.join(import.meta.dirname, '..');
const out = path.join(root, '_site');

const { model } = await runPipeline(await loadSpec(root), []);
const statuses = statusPages(model);
const references = referencePages(model);
const pages = [...overviewPages(model, statuses, references), ...statuses.map(({ page }) => page), ...references];

rmSync(out, { recursive: true, force: true });
const eleventy = new Eleventy('site/templates', '_site', {
  quietMode: true,
  configPath: false,
  config(config) {
    config.addGlobalData('pages', pages);
    config.addFilter('rootOf', rootOf);
    // Names such as C-STORE are not to be broken.
    config.addFilter('isShort', (cell: readonly Inline[]) => cell.length === 1 && typeof cell[0] === 'string' && cell[0].length <= 16);
    config.setTemplateFormats('njk');
    config.setIncludesDirectory('.');
    config.ignores.add('site/templates/blocks.njk');
  },
});
await eleventy.write();

for (const { id, json } of statuses) writeFileSync(path.join(out, 'status', `${id}.json`), `${JSON.stringify(json, undefined, 2)}\n`);
mkdirSync(path.join(out, 'assets'), { recursive: true });
for (const file of ['site.css', 'icon.svg']) copyFileSync(path.join(root, 'site/styles', file), path.join(out, 'assets', file));
await build({
  entryPoints: { main: path.join(root, 'site/client/main.ts'), answer: path.join(root, 'site/client/answer.ts') },
  outdir: path.join(out, 'assets'),
  bundle: true,
  splitting: true,
  format: 'esm',
  minify: true,
  charset: 'utf8',
  target: 'es2022',
  chunkNames: '[name]-[hash]',
  define: { STATUS_PAGES: JSON.stringify(statuses.map(({ id }) => id)) },
});
const assets = readdirSync(path.join(out, 'assets')).sort();
const files = [...pages.map((page) => page.path), ...assets.map((name) => `assets/${name}`)];
const hash = createHash('sha256');
for (const file of files) hash.update(readFileSync(path.join(out, file.endsWith('/') || file === '' ? `${file}index.html` : file)));
await build({
  entryPoints: { worker: path.join(root, 'site/client/worker.ts') },
  outdir: out,
  bundle: true,
  format: 'iife',
  minify: true,
  target: 'es2022',
  define: { FILES: JSON.stringify(files), BUILD: JSON.stringify(hash.digest('hex').slice(0, 12)) },
});
console.log(`${String(pages.length)} pages in _site/`);

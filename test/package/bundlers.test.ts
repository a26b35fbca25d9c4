import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build as esbuild } from 'esbuild';
import { build as vite } from 'vite';
import webpack from 'webpack';
import { beforeAll, describe, expect, it } from 'vitest';
import { installed, run } from '../support/installed.js';

const PROGRAM = `import { isStorageStatus } from 'dicom-status';
import { RejectResult } from 'dicom-status/association';
console.log(isStorageStatus(0xb006), RejectResult.RejectedPermanent);\n`;

let folder: string;

beforeAll(() => {
  folder = path.join(installed(), 'bundlers');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'main.js'), PROGRAM);
});

const BUNDLERS: Readonly<Record<string, (out: string) => Promise<unknown>>> = {
  esbuild: (out) => esbuild({ entryPoints: [path.join(folder, 'main.js')], bundle: true, minify: true, format: 'esm', outfile: path.join(out, 'main.js') }),
  vite: (out) =>
    vite({
      root: folder,
      logLevel: 'error',
      build: { outDir: out, emptyOutDir: true, lib: { entry: path.join(folder, 'main.js'), formats: ['es'], fileName: () => 'main.js' } },
    }),
  webpack: (out) =>
    new Promise((resolve, reject) => {
      webpack({ mode: 'production', context: folder, entry: './main.js', output: { path: out, filename: 'main.js' } }, (error, stats) => {
        if (error || stats?.hasErrors() || stats?.hasWarnings()) reject(error ?? new Error(stats?.toString()));
        else resolve(stats);
      });
    }),
};

describe.each(Object.entries(BUNDLERS))('%s', (name, bundle) => {
  it('bundles what is used, and drops the rest', async () => {
    const out = path.join(folder, `out-${name}`);
    await bundle(out);
    const [file = ''] = readdirSync(out).filter((candidate) => candidate.endsWith('.js'));
    expect(run(process.execPath, [path.join(out, file)])).toEqual({ status: 0, output: 'true 1\n' });
    const text = readFileSync(path.join(out, file), 'utf8');
    expect(text).not.toMatch(/Refused|called-AE-title/);
    expect(text.length).toBeLessThan(1200);
  });
});

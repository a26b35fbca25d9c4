// Bundles each entry that package.json exports, as ESM and CommonJS, with declarations for both. What entries share lies in
// files of its own, so that there is one `Status` in each format, and the data of a lookup is there once.
import { readFileSync } from 'node:fs';
import commonjs from '@rollup/plugin-commonjs';
import json from '@rollup/plugin-json';
import resolve from '@rollup/plugin-node-resolve';
import { dts } from 'rollup-plugin-dts';
import esbuild from 'rollup-plugin-esbuild';
import { sbom } from './release/sbom.js';

const { exports } = JSON.parse(readFileSync(`${import.meta.dirname}/package.json`, 'utf8'));
const names = Object.values(exports).flatMap((target) => target.import?.default.match(/^\.\/dist\/(.*)\.js$/)?.[1] ?? []);
const input = Object.fromEntries(names.map((name) => [name, `src/${name}.ts`]));

/** Modules that a bundle shares have names that say what is in them. */
function output(format, ending) {
  return { dir: 'dist', format, entryFileNames: `[name].${ending}`, chunkFileNames: `shared/[name].${ending}`, hoistTransitiveImports: false };
}

function onwarn(warning) {
  throw new Error(warning.message);
}

const plugins = [resolve(), commonjs(), json(), esbuild({ target: 'es2022', charset: 'utf8' })];

export default [
  // The command line is ESM alone: it shares its modules with the entries.
  { input: { ...input, cli: 'src/cli/main.ts' }, onwarn, plugins: [...plugins, sbom(import.meta.dirname)], output: output('es', 'js') },
  { input, onwarn, plugins, output: output('cjs', 'cjs') },
  { input, onwarn, plugins: [dts({ tsconfig: 'tsconfig.json' })], output: [output('es', 'd.ts'), output('es', 'd.cts')] },
];

import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../support/repository.js';
import { installed, run, runTool } from '../support/installed.js';

const COMPILERS = { '5.4': 'typescript5', '6.0': 'typescript', '7.0': 'typescript7' } as const;

const STRICT = [
  ...['--strict', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess', '--isolatedModules', '--target', 'es2022'],
  ...['--skipLibCheck', 'false', '--types', 'node', '--typeRoots', path.join(ROOT, 'node_modules/@types')],
];

/** Where a program is compiled, and how: the module systems that people use. */
const RESOLUTIONS: Readonly<Record<string, { readonly file: string; readonly options: readonly string[]; readonly only?: readonly string[] }>> = {
  'nodenext, ESM': { file: 'consumer.ts', options: ['--module', 'nodenext', '--moduleResolution', 'nodenext', '--verbatimModuleSyntax'] },
  'node16, CommonJS': { file: 'commonjs/consumer.ts', options: ['--module', 'node16', '--moduleResolution', 'node16'] },
  bundler: { file: 'consumer.ts', options: ['--module', 'esnext', '--moduleResolution', 'bundler', '--verbatimModuleSyntax'] },
  // TypeScript 7 has dropped it.
  'node10, CommonJS': {
    file: 'commonjs/consumer.ts',
    options: ['--module', 'commonjs', '--moduleResolution', 'node10', '--esModuleInterop'],
    only: ['5.4', '6.0'],
  },
};

/** What each compiler knows beyond the others: no syntax of ours needs to be compiled, and what it is to be silent about. */
const EXTRA: Readonly<Record<string, readonly string[]>> = { '6.0': ['--erasableSyntaxOnly', '--ignoreDeprecations', '6.0'], '7.0': ['--erasableSyntaxOnly'] };

function compile(version: keyof typeof COMPILERS, args: readonly string[]): ReturnType<typeof run> {
  return runTool(`${COMPILERS[version]}/bin/tsc`, [...STRICT, ...(EXTRA[version] ?? []), ...args]);
}

beforeAll(() => {
  const folder = path.join(installed(), 'commonjs');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), '{ "name": "commonjs-consumer", "private": true }\n');
  copyFileSync(path.join(installed(), 'consumer.ts'), path.join(folder, 'consumer.ts'));
});

describe.each(Object.keys(COMPILERS) as (keyof typeof COMPILERS)[])('TypeScript %s', (version) => {
  const cases = Object.entries(RESOLUTIONS).filter(([, { only }]) => only?.includes(version) ?? true);

  it.each(cases)('compiles a consumer under %s, which runs', (resolution, { file, options }) => {
    const out = path.join(path.dirname(file), `out-${version}-${resolution.replace(/\W+/g, '-')}`);
    expect(compile(version, [...options, '--outDir', out, file])).toEqual({ status: 0, output: '' });
    expect(run(process.execPath, [path.join(out, 'consumer.js')])).toEqual({ status: 0, output: '' });
  });

  it('finds the types of the spec as JSON', () => {
    const options = ['--module', 'esnext', '--moduleResolution', 'bundler', '--resolveJsonModule', '--esModuleInterop', '--noEmit'];
    expect(compile(version, [...options, 'json.ts'])).toEqual({ status: 0, output: '' });
  });
});

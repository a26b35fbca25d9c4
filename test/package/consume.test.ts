import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { output, ROOT } from '../support/repository.js';

/** The modules of `exports`. */
const ENTRIES = ['association', 'conformance', 'constants', 'errors', 'guidance', 'index', 'response', 'web', 'web-xml'];

let folder: string;
let files: string[];

function run(command: string, args: readonly string[], cwd = folder): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } });
  return { status, output: `${stdout}${stderr}` };
}

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'dicom-status-consumer-'));
  const packed = run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], ROOT);
  expect(packed.status, packed.output).toBe(0);
  const [tarball = ''] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  writeFileSync(path.join(folder, 'package.json'), '{ "name": "consumer", "private": true, "type": "module" }\n');
  const installed = run('npm', ['install', '--offline', '--no-audit', '--no-fund', `./${tarball}`]);
  expect(installed.status, installed.output).toBe(0);
  files = readdirSync(path.join(folder, 'node_modules/dicom-status'), { recursive: true, encoding: 'utf8' });
  cpSync(path.join(ROOT, 'test/package/consumer'), folder, { recursive: true });
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('the packed package', () => {
  it('has no dependencies and brings nothing else along', () => {
    const manifest = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as Record<string, unknown>;
    expect(['dependencies', 'peerDependencies', 'optionalDependencies'].filter((key) => key in manifest)).toEqual([]);
    expect(readdirSync(path.join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['dicom-status']);
  });

  it('has the code with types, the spec, the schemas, the data and the docs, and nothing of the generator', () => {
    for (const name of [
      'dist/index.js',
      'dist/index.d.ts',
      'dist/constants.d.ts',
      'spec/dicom-status.json',
      'generated/schema/storage-status.schema.json',
      'generated/json/statuses.json',
      'generated/docs/README.md',
      'LICENSE',
      'NOTICE',
      'README.md',
      'CHANGELOG.md',
    ]) {
      expect(files).toContain(name);
    }
    expect(files.filter((name) => /^(codegen|test|bench)\//.test(name))).toEqual([]);
  });

  it('has a type declaration for every module', () => {
    const modules = files.filter((name) => name.startsWith('dist/') && name.endsWith('.js'));
    expect(modules.sort()).toEqual(ENTRIES.map((name) => `dist/${name}.js`).sort());
    expect(modules.filter((name) => !existsSync(path.join(folder, 'node_modules/dicom-status', name.replace(/\.js$/, '.d.ts'))))).toEqual([]);
  });

  it('can be imported, required, and read as JSON', () => {
    const script = `
      import assert from 'node:assert/strict';
      import { createRequire } from 'node:module';
      import { lookup, StorageStatus } from 'dicom-status';
      import { StorageStatus as twin } from 'dicom-status/constants';
      import spec from 'dicom-status/spec.json' with { type: 'json' };
      import schema from 'dicom-status/schema/storage-status.schema.json' with { type: 'json' };
      import specSchema from 'dicom-status/schema/dicom-status.schema.json' with { type: 'json' };
      import statuses from 'dicom-status/json/statuses.json' with { type: 'json' };
      const required = createRequire(import.meta.url)('dicom-status');
      assert.equal(required.lookup, lookup);
      assert.equal(StorageStatus[0xb006], 'ElementsDiscarded');
      assert.equal(twin.ElementsDiscarded, StorageStatus.ElementsDiscarded);
      assert.equal(spec.metadata.sources.length, 6);
      assert.ok(schema.anyOf.length > 10 && specSchema.$id && statuses.length > 400);
      console.log('ran');`;
    expect(run(process.execPath, ['--no-warnings', '--input-type=module', '-e', script])).toEqual({ status: 0, output: 'ran\n' });
  });
});

const COMPILERS = { '5.4': 'typescript5', '6.0': 'typescript', '7.0': 'typescript7' } as const;
const STRICT = [
  '--strict',
  '--target',
  'es2022',
  '--skipLibCheck',
  'false',
  '--isolatedModules',
  '--verbatimModuleSyntax',
  '--types',
  'node',
  '--typeRoots',
  path.join(ROOT, 'node_modules/@types'),
];
const RESOLUTION = {
  nodenext: ['--module', 'nodenext', '--moduleResolution', 'nodenext'],
  bundler: ['--module', 'esnext', '--moduleResolution', 'bundler'],
} as const;

describe.each(Object.entries(COMPILERS))('TypeScript %s', (version, name) => {
  it.each(Object.entries(RESOLUTION))('compiles a consumer under %s', (resolution, options) => {
    const out = path.join(folder, `out-${version}-${resolution}`);
    const compiler = path.join(ROOT, 'node_modules', name, 'bin/tsc');
    const compiled = run(process.execPath, [compiler, ...STRICT, ...options, '--outDir', out, 'consumer.ts']);
    expect(compiled, compiled.output).toEqual({ status: 0, output: '' });
    expect(run(process.execPath, [path.join(out, 'consumer.js')])).toEqual({ status: 0, output: '' });
  });

  it('finds the types of the spec as JSON', () => {
    const compiler = path.join(ROOT, 'node_modules', name, 'bin/tsc');
    const compiled = run(process.execPath, [
      compiler,
      ...STRICT,
      '--module',
      'esnext',
      '--moduleResolution',
      'bundler',
      '--resolveJsonModule',
      '--esModuleInterop',
      '--noEmit',
      'json.ts',
    ]);
    expect(compiled, compiled.output).toEqual({ status: 0, output: '' });
  });
});

/** The blocks of a language in a page. */
function blocksOf(page: string, language: string): string[] {
  return [...page.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, block = '']) => block);
}

/** A block of the README as a program: a line whose comment begins with a value asserts that value. */
function asserting(block: string): string {
  const lines = block.split('\n').map((line) => {
    const [, expression, value] = /^([a-zA-Z].*); \/\/ (true|false|undefined|'[^']*'|\d+(?=[,;]|$)|\{[^}]*\})/.exec(line) ?? [];
    return expression === undefined || value === undefined || expression.startsWith('const ') ? line : `assert.deepEqual(${expression}, ${value});`;
  });
  return `import assert from 'node:assert/strict';\n${lines.join('\n')}`;
}

describe('the README', () => {
  const readme = readFileSync(path.join(ROOT, 'README.md'), 'utf8');

  it.each(blocksOf(readme, 'js').map((block, index) => [index + 1, block] as const))('has an example %i that runs and says what it says', (index, block) => {
    const file = path.join(folder, `readme-${String(index)}.mjs`);
    writeFileSync(file, asserting(block));
    expect(run(process.execPath, ['--no-warnings', file])).toEqual({ status: 0, output: '' });
  });

  it('asserts something in its examples', () => {
    expect(blocksOf(readme, 'js').map((block) => asserting(block).split('assert.deepEqual').length - 1)).toEqual([6, 3, 10, 4, 6, 1]);
  });

  it.each(blocksOf(readme, 'ts').map((block, index) => [index + 1, block] as const))('has a typed example %i that compiles', (index, block) => {
    writeFileSync(path.join(folder, `readme-${String(index)}.ts`), `${block}\nexport { failure, code };\n`);
    const compiled = run(process.execPath, [
      path.join(ROOT, 'node_modules/typescript/bin/tsc'),
      ...STRICT,
      ...RESOLUTION.nodenext,
      '--noEmit',
      `readme-${String(index)}.ts`,
    ]);
    expect(compiled, compiled.output).toEqual({ status: 0, output: '' });
  });

  it('counts what there is', () => {
    const { model } = output;
    const rows = model.tables.reduce((sum, { entries }) => sum + entries.length, 0);
    const statements = model.serviceClasses.reduce((sum, serviceClass) => sum + serviceClass.statements.length, 0);
    const prose = model.serviceClasses.reduce((sum, serviceClass) => sum + serviceClass.prose.length, model.generalProse.length);
    const entries = model.implementations.reduce((sum, implementation) => sum + implementation.entries.length, 0);
    const sopClasses = model.serviceClasses.reduce((sum, serviceClass) => sum + serviceClass.sopClasses.length, 0);
    for (const words of [
      `${String(model.enums.length)} enums with two guards each`,
      `${String(model.statusTypes.length)} status types, the lists of ${String(model.dimseServices.length)} DIMSE services, ${String(model.commandElements.length)} command elements`,
      `${String(model.tables.length)} status tables with ${String(rows)} rows, ${String(model.uses.length - model.tables.length)} adopted tables, ${String(statements)} statements without a table, ${String(prose)} codes named in the text, ${String(sopClasses)} SOP Classes`,
      `${String(entries)} entries with their own readings`,
      `${String(model.valueEnums.filter(({ entry }) => entry === 'association').length)} enums with guards`,
      `${String(model.exceptions.length)} exception classes`,
      `${String(model.association.symbols.length)} service symbols`,
      `${String(model.web.general.rows.length)} HTTP statuses, ${String(model.web.transactions.length)} transactions with ${String(model.web.transactions.reduce((sum, table) => sum + table.rows.length, 0))} rows, ${String(model.web.warningHeaders.length)} Warning headers`,
      `${String(model.conformance.length)} status code tables with ${String(model.conformance.reduce((sum, table) => sum + table.rows.length, 0))} rows`,
      `${String(model.conditions.length)} conditions in logs`,
      `${String(model.guidance.length)} rows on statuses, ${String(model.crosswalks.length)} crosswalks with ${String(model.crosswalks.reduce((sum, table) => sum + table.rows.length, 0))} rows`,
      `${String(model.discrepancies.length)} places where`,
    ]) {
      expect(readme).toContain(words);
    }
  });
});

describe('the package', () => {
  it('is clean for publint', () => {
    expect(run('npx', ['publint', '--strict'], ROOT)).toMatchObject({ status: 0, output: expect.stringContaining('All good!') as string });
  });

  it('is clean for arethetypeswrong', () => {
    const checked = run('npx', ['attw', '--pack', '.', '--profile', 'esm-only', '--exclude-entrypoints', './package.json', '--format', 'ascii'], ROOT);
    expect(checked.status, checked.output).toBe(0);
  });
});

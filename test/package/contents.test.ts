import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { hasReadings } from '../../codegen/readings.js';
import { output } from '../support/output.js';
import { ROOT } from '../support/repository.js';
import { installed, run } from '../support/installed.js';

interface Manifest {
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, unknown>>>>;
}

const manifest = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as Manifest & Record<string, unknown>;
const entries = Object.keys(manifest.exports).flatMap((subpath) => (subpath.endsWith('.json') ? [] : [subpath === '.' ? 'index' : subpath.slice(2)]));
const folder = path.join(installed(), 'node_modules/dicom-status');
const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));

describe('the packed package', () => {
  it('has no dependencies and brings nothing else along', () => {
    expect(['dependencies', 'peerDependencies', 'optionalDependencies'].filter((key) => key in manifest)).toEqual([]);
    // What other tests lend to their programs are links.
    const brought = readdirSync(path.join(folder, '..'), { withFileTypes: true }).filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
    expect(brought.map(({ name }) => name)).toEqual(['dicom-status']);
  });

  it('has the code with types, the spec, the schemas, the data and the docs, and nothing of the generator', () => {
    for (const name of [
      'dist/index.js',
      'dist/index.cjs',
      'dist/index.d.ts',
      'dist/index.d.cts',
      'spec/dicom-status.json',
      'generated/schema/storage-status.schema.json',
      'generated/json/statuses.json',
      'generated/docs/README.md',
      'LICENSE',
      'NOTICE',
      'README.md',
      'CHANGELOG.md',
    ])
      expect(files).toContain(name);
    expect(files.filter((name) => /^(codegen|src|test|bench|generated\/typescript)\//.test(name))).toEqual(['generated/typescript/spec-json.d.cts']);
    expect(files.length).toBeLessThan(400);
  });

  it.each(entries)('has %s as ESM and CommonJS, with declarations for both', (entry) => {
    for (const ending of ['js', 'cjs', 'd.ts', 'd.cts']) expect(existsSync(path.join(folder, `dist/${entry}.${ending}`)), ending).toBe(true);
  });

  it('offers every implementation of the spec', () => {
    const text = readFileSync(path.join(folder, 'dist/implementations.d.ts'), 'utf8');
    for (const { id } of output.model.implementations.filter(hasReadings))
      expect(text).toMatch(new RegExp(`declare const ${id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())}: Implementation`));
  });

  it('shows no private member and no internal module in its declarations', () => {
    const shown = files.filter((name) => /\.d\.c?ts$/.test(name) && name.startsWith('dist/'));
    expect(shown.filter((name) => /#private|\bprivate (readonly )?\w+;|StatusIndex|KnownContext/.test(readFileSync(path.join(folder, name), 'utf8')))).toEqual(
      [],
    );
  });

  it('ships the licences of what is bundled', () => {
    const notice = readFileSync(path.join(folder, 'NOTICE'), 'utf8');
    const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();
    expect(squeezed(notice)).toContain(squeezed(readFileSync(path.join(ROOT, 'node_modules/xmlchars/LICENSE'), 'utf8')));
    for (const line of [
      'Copyright (c) Contributors',
      'Copyright (c) Isaac Z. Schlueter and Contributors',
      'Copyright 2022 Luca Ongaro',
      'Evgeny Poberezkin',
      'Kasper Unn Weihe',
      'The Fastify team',
    ])
      expect(notice).toContain(line);
  });

  it('says what is bundled, with version and licence, as NOTICE does', () => {
    const { specVersion, metadata, components } = JSON.parse(readFileSync(path.join(folder, 'dist/sbom.cdx.json'), 'utf8')) as {
      specVersion: string;
      metadata: { component: { name: string; version: string } };
      components: { name: string; version: string; purl: string; licenses: { license: { id: string } }[] }[];
    };
    const notice = readFileSync(path.join(folder, 'NOTICE'), 'utf8').replace(/\s+/g, ' ');
    expect(specVersion).toBe('1.6');
    expect(metadata.component).toMatchObject({ name: 'dicom-status', version: manifest.version });
    expect(components.map(({ name }) => name)).toEqual([
      'ajv',
      'fast-deep-equal',
      'fast-uri',
      'fastest-levenshtein',
      'json-schema-traverse',
      'minisearch',
      'saxes',
      'xmlchars',
    ]);
    for (const { name, version, purl, licenses } of components) {
      const { license } = JSON.parse(readFileSync(path.join(ROOT, 'node_modules', name, 'package.json'), 'utf8')) as { license: string };
      expect(notice).toContain(`${name} ${version}`);
      expect([purl, licenses[0]?.license.id]).toEqual([`pkg:npm/${name}@${version}`, license]);
    }
  });

  it('runs nothing when it is installed', () => {
    expect(['preinstall', 'install', 'postinstall', 'prepare'].filter((name) => name in (manifest.scripts as object))).toEqual([]);
  });

  it('is clean for publint', () => {
    expect(run('npx', ['publint', '--strict'], ROOT)).toMatchObject({ status: 0, output: expect.stringContaining('All good!') as string });
  });

  it('is clean for arethetypeswrong, in every kind of resolution', () => {
    const checked = run('npx', ['attw', '--pack', '.', '--exclude-entrypoints', './package.json', '--format', 'ascii'], ROOT);
    expect(checked.status, checked.output).toBe(0);
  });
});

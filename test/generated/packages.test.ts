import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/repository.js';

const read = (name: string): string => readFileSync(path.join(ROOT, name), 'utf8');

const { version } = JSON.parse(read('package.json')) as { version: string };

/** The file of each package that gives its version, and what stands before it there. */
const METADATA: Readonly<Record<string, readonly [file: string, before: string]>> = {
  c: ['CMakeLists.txt', 'VERSION '],
  cpp: ['CMakeLists.txt', 'VERSION '],
  csharp: ['DicomStatus.csproj', '<Version>'],
  java: ['pom.xml', '<version>'],
  python: ['pyproject.toml', 'version = "'],
  rust: ['Cargo.toml', 'version = "'],
};

const packages = readdirSync(path.join(ROOT, 'packages'), { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

describe.each(packages)('packages/%s', (name) => {
  it('has the licence and the notice of the project, a README and a check', () => {
    for (const file of ['LICENSE', 'NOTICE']) expect(read(`packages/${name}/${file}`)).toBe(read(file));
    expect(read(`packages/${name}/README.md`)).toContain('## Develop');
    expect(read(`packages/${name}/check`)).toContain('passed, %d failed');
  });

  it('has the version of the npm package, where it has one of its own', () => {
    const [file, before] = METADATA[name] ?? [];
    // A module of Go has the version of its tag; the tables of SQL are not published.
    if (file === undefined || before === undefined) expect(['go', 'sql']).toContain(name);
    else expect(read(`packages/${name}/${file}`)).toContain(`${before}${version}`);
  });

  it('stands in the table of targets', () => {
    expect(read('generated/README.md')).toContain(`packages/${name}/`);
  });
});

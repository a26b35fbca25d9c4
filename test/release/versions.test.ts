import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { PLACES, withVersion } from '../../release/versions.js';
import { ROOT } from '../support/repository.js';

const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { version: string };

describe('the version of the packages', () => {
  it.each(PLACES.map((place) => [place[0], place] as const))('%s has that of package.json', (file, place) => {
    const text = readFileSync(path.join(ROOT, file), 'utf8');
    expect(text).toBe(withVersion(text, place, version));
  });

  it('stands in every package but those that have none: a module of Go has that of its tag, and the tables of SQL are files', () => {
    const packages = readdirSync(path.join(ROOT, 'packages'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const without = packages.map(({ name }) => name).filter((name) => !PLACES.some(([file]) => file.startsWith(`packages/${name}/`)));
    expect(without.sort()).toEqual(['go', 'sql']);
  });

  it('is written as the registry of the language has it', () => {
    const [python] = PLACES;
    if (python === undefined) throw new Error('no place');
    expect(withVersion('[project]\nversion = "1.0.0"\n', python, '2.0.0-rc.3')).toBe('[project]\nversion = "2.0.0rc3"\n');
    expect(() => withVersion('[project]\n', python, '2.0.0')).toThrow('packages/python/pyproject.toml: no');
  });

  it('is in the changelog', () => {
    expect(readFileSync(path.join(ROOT, 'CHANGELOG.md'), 'utf8')).toContain(`\n## ${version}`);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/repository.js';

const read = (name: string): string => readFileSync(path.join(ROOT, name), 'utf8');

const packages = readdirSync(path.join(ROOT, 'packages'), { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

describe.each(packages)('packages/%s', (name) => {
  it('has the licence and the notice of the project, a README and a check', () => {
    for (const file of ['LICENSE', 'NOTICE']) expect(read(`packages/${name}/${file}`)).toBe(read(file));
    expect(read(`packages/${name}/README.md`)).toContain('## Develop');
    expect(read(`packages/${name}/check`)).toContain('passed, %d failed');
  });

  it('stands in the table of targets', () => {
    expect(read('generated/README.md')).toContain(`packages/${name}/`);
  });
});

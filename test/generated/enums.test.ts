import { describe, expect, it } from 'vitest';
import * as constants from '../../generated/typescript/constants.js';
import * as root from '../../generated/typescript/index.js';
import { emitted, output, source } from '../support/repository.js';

const api = root as unknown as Record<string, Record<string, number | string>>;
const twins = constants as unknown as Record<string, Record<string, number>>;
const tables = source.spec.serviceClasses.flatMap((serviceClass) => serviceClass.tables);

describe.each(output.model.enums.map(({ name, file }) => [name, file] as const))('%s', (name, file) => {
  const rows = tables.find((table) => table.enum === name)?.rows ?? source.spec.statusTypes.filter(({ code }) => code !== undefined);
  const expected = Object.fromEntries(rows.map((row) => [row.name, Number.parseInt(row.code ?? ('from' in row ? (row.from ?? '') : ''), 16)]));

  it('has the names and values of the spec, and a twin with the same', () => {
    const members = Object.fromEntries(Object.entries(api[name] ?? {}).filter(([, value]) => typeof value === 'number'));
    expect(members).toEqual(expected);
    expect(twins[name]).toEqual(expected);
  });

  it('finds the name of each value', () => {
    for (const [member, value] of Object.entries(expected)) expect(api[name]?.[value]).toBe(member);
  });

  it.each(['enums', 'constants'])('documents each member in %s: meaning, category, source, address', (folder) => {
    const text = emitted(`typescript/${folder}/${file}.ts`);
    for (const row of rows) {
      const start = text.indexOf(`  ${row.name}${folder === 'enums' ? ' =' : ':'}`);
      const comment = text.slice(text.lastIndexOf('/**', start), start).replaceAll(/\s*\n\s*\* ?/g, ' ');
      expect(comment).toContain(`(${row.category}).`);
      expect(comment.replaceAll('\\', '')).toContain(row.meaning);
      expect(comment).toMatch(/Source: PS3\.[47] 20\d\d[a-e], Section [0-9A-Z.]+/);
      expect(comment).toMatch(/@see https:\/\/dicom\.nema\.org\/\S+\.html#sect_/);
      if ('relatedFields' in row) for (const field of row.relatedFields) expect(comment).toContain(field);
    }
  });
});

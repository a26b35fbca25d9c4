import { describe, expect, it } from 'vitest';
import * as association from '../../src/association.js';
import * as constants from '../../src/constants.js';
import * as root from '../../src/index.js';
import * as web from '../../src/web.js';
import { emitted, output } from '../support/output.js';
import { source } from '../support/repository.js';

const entries = { status: root, association, web } as unknown as Record<string, Record<string, Record<string, number | string>>>;
const objects = constants as unknown as Record<string, Record<string, number>>;
const tables = source.spec.serviceClasses.flatMap((serviceClass) => serviceClass.tables);

/** The comment before a member, as one line. */
function commentOf(text: string, member: string): string {
  const start = text.search(new RegExp(`^  ${member}( =|:)`, 'm'));
  return text
    .slice(text.lastIndexOf('/**', start), start)
    .replaceAll(/\s*\n\s*\* ?/g, ' ')
    .replaceAll('\\', '');
}

describe.each(output.model.enums.map((item) => [item.name, item] as const))('%s', (name, { group, members }) => {
  const expected = Object.fromEntries(members.map((member) => [member.name, member.from]));
  const api = entries[group]?.[name] ?? {};

  it('has a name for each of its values, and a constant object with the same', () => {
    expect(Object.keys(expected)).toHaveLength(members.length);
    expect(Object.fromEntries(Object.entries(api).filter(([, value]) => typeof value === 'number'))).toEqual(expected);
    expect(objects[name]).toEqual(expected);
  });

  it('has a guard that takes its members and no other number, and gives each number of a range its member', () => {
    const guards = entries[group] as unknown as Record<string, (code: number) => unknown>;
    const codes = Array.from({ length: 0x10000 }, (_item, code) => code);
    const memberOf = new Map(members.flatMap(({ from, to }) => codes.slice(from, to + 1).map((code) => [code, from] as const)));
    expect(codes.filter((code) => guards[`is${name}`]?.(code) === true)).toEqual([...new Set(memberOf.values())].sort((left, right) => left - right));
    expect(codes.filter((code) => guards[`to${name}`]?.(code) !== memberOf.get(code))).toEqual([]);
  });

  it('finds the name of each value', () => {
    for (const [member, value] of Object.entries(expected)) expect(api[value]).toBe(member);
  });
});

describe.each(tables.map((table) => [table.enum, table] as const))('%s', (name, table) => {
  const { file, members } = output.model.enums.find((item) => item.name === name) ?? { file: '', members: [] };

  it('documents each row of its table: value, meaning, category, source, address', () => {
    const text = emitted(`typescript/enums/${file}.ts`);
    for (const row of table.rows) {
      const comment = commentOf(text, row.name);
      expect(comment).toMatch(/^\/\*\* 0x[0-9A-F]{4}/);
      expect(comment).toContain(`(${row.category}).`);
      expect(comment).toContain(row.meaning);
      expect(comment).toMatch(/Source: PS3\.4 20\d\d[a-e], Section [0-9A-Z.]+/);
      expect(comment).toMatch(/@see https:\/\/dicom\.nema\.org\/\S+\.html#sect_/);
      for (const field of row.relatedFields) expect(comment).toContain(field);
    }
  });

  it('has what PS3.7 lists for its DIMSE services, with a comment of one line', () => {
    const text = emitted(`typescript/enums/${file}.ts`);
    const listed = source.spec.dimseServices
      .filter((service) => table.services.includes(service.name))
      .flatMap(({ statuses }) => statuses.map(({ type }) => source.spec.statusTypes.find(({ section }) => section === type)))
      .flatMap((type) => (type?.code === undefined ? [] : [type]));
    for (const { code, name: member, category } of listed) {
      const value = Number.parseInt(code ?? '', 16);
      expect(
        members.filter(({ from, to }) => from === value && to === value),
        code,
      ).toHaveLength(1);
      if (table.rows.some((row) => row.code === code)) continue;
      expect(commentOf(text, member)).toMatch(new RegExp(`^\\/\\*\\* 0x${code ?? ''} - [^\\n]* \\(${category}\\)\\. \\*\\/\\s*$`));
    }
  });
});

describe('the names of members', () => {
  it('are the same for the same words, in every enum', () => {
    const names = new Map<string, Set<string>>();
    for (const { name, from, printed, category } of output.model.enums.flatMap(({ members }) => members)) {
      const key = `${category ?? String(from)} ${printed.toLowerCase().replace(/\.$/, '')}`;
      names.set(key, (names.get(key) ?? new Set()).add(name));
    }
    expect([...names].filter(([, found]) => found.size > 1)).toEqual([]);
  });
});

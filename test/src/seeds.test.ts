import { describe, expect, it } from 'vitest';
import { pynetdicom, pynetdicom2 } from '../../src/implementations.js';
import * as api from '../../src/index.js';
import type { DIMSEService } from '../../src/index.js';
import { emitted } from '../support/output.js';
import { fixture, source } from '../support/repository.js';
import { documentedStatuses } from '../support/seeds.js';

const { lookup } = api;

function tsv(name: string): string[][] {
  return fixture(`seeds/${name}`)
    .trim()
    .split('\n')
    .map((line) => line.split('\t'));
}

const SERVICE_OF_DIGIT: Readonly<Record<string, DIMSEService>> = { 2: 'C-STORE', 3: 'C-FIND', 4: 'C-GET', 5: 'C-MOVE' };
const docs = emitted('docs/implementations/pynetdicom.md').replaceAll('\\', '');

describe("pynetdicom's table with event handlers", () => {
  it.each(tsv('pynetdicom-event-handlers.tsv'))('%s: %s', (code = '', words = '') => {
    const [from = '', to] = code.split(' to ');
    const service = SERVICE_OF_DIGIT[code.charAt(3)];
    const value = Number.parseInt(from, 16) + (to === undefined ? 0 : 0x70);
    // A range of pynetdicom stands behind the ranges of the standard, so it answers where no DIMSE service decides.
    const result = lookup(value, { implementation: pynetdicom, ...(to === undefined && service !== undefined && { service }) });
    expect(result).toMatchObject({ code: value, category: 'Failure', meaning: words, scope: 'implementation' });
    expect(docs).toContain(words);
  });
});

describe("pynetdicom's table with callbacks", () => {
  it.each(tsv('pynetdicom-callbacks.tsv'))('%s: %s', (code = '', words = '') => {
    const name = code.replaceAll('0x', '');
    const entry = source.spec.implementations
      .find(({ id }) => id === 'pynetdicom')
      ?.entries.find((candidate) => (candidate.code ?? candidate.notation) === name);
    expect([entry?.meaning, ...(entry?.former ?? []).map(({ meaning }) => meaning)]).toContain(words);
    expect(docs).toContain(words);
  });
});

describe("pynetdicom2's table", () => {
  const rows = documentedStatuses();

  it('has 134 rows for 11 DIMSE services', () => {
    expect(rows).toHaveLength(134);
    expect(new Set(rows.map(({ service }) => service)).size).toBe(11);
  });

  it.each(rows.map((row) => [row.service, row.code, row.words, row] as const))('%s %s: %s', (service, code, words, row) => {
    const entries = source.spec.implementations.find(({ id }) => id === 'pynetdicom2')?.entries ?? [];
    const entry = entries.find((candidate) => (candidate.code ?? candidate.notation) === code && candidate.services?.includes(service));
    expect(entry).toMatchObject({ category: row.category, meaning: words, relatedFields: row.fields });
    const value = Number.parseInt(code.replaceAll('x', '0'), 16);
    const result = lookup(value, { service, implementation: pynetdicom2 });
    expect(result?.code).toBe(value);
    if (entry?.code !== undefined) expect(result).toMatchObject({ meaning: words, scope: 'implementation' });
    // Ranges stand behind the standard's; the page words them alike.
    else expect(result?.meaning?.toLowerCase()).toBe(words.toLowerCase());
  });
});

describe("pynetdicom2's constants", () => {
  const aliases = [
    ...source.spec.serviceClasses.flatMap(({ tables }) => tables.flatMap((table) => table.rows.map((row) => ({ enumName: table.enum, row })))),
    ...source.spec.statusTypes.map((row) => ({ enumName: 'GeneralStatus', row })),
  ];

  it.each(tsv('pynetdicom2-constants.tsv'))('%s is an alias of a member with the value %s', (name = '', code = '') => {
    const owner = aliases.find(({ row }) => row.aliases?.includes(`pynetdicom2:${name}`));
    const members = (api as unknown as Record<string, Record<string, number>>)[owner?.enumName ?? ''];
    expect(members?.[owner?.row.name ?? '']).toBe(Number.parseInt(code, 16));
    expect(emitted('docs/migration.md')).toContain(`\`${name}\``);
  });
});

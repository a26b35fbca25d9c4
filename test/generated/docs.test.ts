import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { leadsTo } from '../support/address.js';
import { output, serviceClassPage } from '../support/output.js';
import { ROOT, source } from '../support/repository.js';
import { anchorsOf, linksOf, tablesOf } from '../support/markdown.js';

const { spec } = source;
const pages = output.targets.flatMap(({ files }) => files).filter(({ path: name }) => name.startsWith('docs/'));

function pageText(name: string): string {
  const page = pages.find(({ path: candidate }) => candidate === `docs/${name}`);
  if (page === undefined) throw new Error(name);
  return page.text;
}

/** The tags, and the names of Data Set parts, of a cell with names beside tags. */
function fieldsOf(cell = ''): string[] {
  return cell === '' ? [] : cell.split(', ').map((field) => /\(\d{4},[0-9A-F]{4}\)/.exec(field)?.[0] ?? field);
}

const printedTables = spec.serviceClasses.flatMap(({ annex, name, tables }) =>
  tables.map((table) => ({ page: `${serviceClassPage({ annex, name })}.md`, table })),
);

describe('the tables of the pages, read again', () => {
  it.each(printedTables.map(({ page, table }) => [table.table, page, table] as const))('Table %s (%s) is the table of the spec', (number, page, table) => {
    const read = tablesOf(pageText(page)).find(({ heading }) => heading.endsWith(`: Table ${number}`));
    expect(read?.head).toEqual(['Code', 'Category', 'Meaning', 'In code', 'Related fields', 'Explanation']);
    const rows = read?.rows.map(([code, category, meaning, name, fields]) => ({
      code: code?.replace(/ \(.*\)$/, ''),
      category,
      meaning,
      name,
      fields: fieldsOf(fields),
    }));
    expect(rows).toEqual(
      table.rows.map(({ code, notation, category, meaning, name, relatedFields }) => ({
        code: code ?? notation,
        category,
        meaning,
        name: `${table.enum}.${name}`,
        fields: relatedFields,
      })),
    );
  });

  it.each(spec.dimseServices.map((service) => [service.name, service] as const))('the list of %s is the list of the spec', (name, service) => {
    const [read] = tablesOf(pageText(`dimse/${name.toLowerCase()}.md`));
    const expected = service.statuses.flatMap(({ type, meaning }) => {
      const { code, category } = spec.statusTypes.find(({ section }) => section === type) ?? {};
      return code === undefined ? [] : [[code, category, meaning]];
    });
    expect(read?.rows.map((row) => row.slice(0, 3))).toEqual(expected);
  });

  it('the class rules are those of the spec', () => {
    const [read] = tablesOf(pageText('dimse/classes.md'));
    expect(read?.rows.map((row) => row.slice(0, 5))).toEqual(
      spec.classRules.map(({ notation, from, to, category, except }) => [notation, from, to, category, (except ?? []).join(', ')]),
    );
  });

  it('the status types are those of the spec', () => {
    const read = tablesOf(pageText('dimse/general.md')).find(({ heading }) => heading === 'All status types');
    expect(read?.rows.map((row) => row.slice(0, 5))).toEqual(
      spec.statusTypes.map(({ section, code, category, name, meaning }) => [section, code ?? '', category, name, meaning]),
    );
  });

  it.each(spec.implementations.filter(({ entries }) => entries.length > 0).map((one) => [one.id, one] as const))(
    'the statuses of %s are those of the spec',
    (id, { entries }) => {
      const read = tablesOf(pageText(`implementations/${id}.md`)).find(({ heading }) => heading === 'Status Codes');
      expect(read?.rows.map(([code, services, category, meaning]) => [code?.replace(/ \(.*\)$/, ''), services, category, meaning])).toEqual(
        entries.map(({ code, notation, services, category, meaning }) => [code ?? notation, services?.join(', ') ?? 'all', category, meaning]),
      );
      // A row without words of its own has those of the general status.
      for (const [index, { explanation, former = [] }] of entries.entries()) {
        if (explanation === undefined) continue;
        const formerly = former.map((words) => `Formerly: ${(words.meaning ?? '').replace(/\.$/, '')}.`);
        expect(read?.rows[index]?.[4]).toBe([explanation, ...formerly].join(' '));
      }
    },
  );

  it.each(spec.implementations.filter(({ reasons }) => reasons !== undefined).map((one) => [one.id, one] as const))(
    'the reasons of %s are those of the spec',
    (id, { reasons = [] }) => {
      const read = tablesOf(pageText(`implementations/${id}.md`)).find(({ heading }) => heading === 'Failure Reasons and Warning Reasons');
      expect(read?.rows.map(([code, decimal, , meaning]) => [code, decimal, meaning])).toEqual(
        reasons.map(({ code, meaning }) => [code, String(Number.parseInt(code, 16)), meaning]),
      );
    },
  );

  it('the discrepancies are those of the spec', () => {
    const read = tablesOf(pageText('discrepancies.md'));
    expect(read.map(({ heading, rows }) => [heading, rows.map((row) => row[2])])).toEqual(
      spec.discrepancies.map(({ id, says }) => [id, says.map(({ text }) => text)]),
    );
  });

  it('each discrepancy has its title, what was decided, and why', () => {
    const plain = pageText('discrepancies.md').replaceAll('\\', '');
    const missing = spec.discrepancies.flatMap(({ title, resolution, reason }) =>
      [`**${title}.**`, `Resolved: ${resolution}`, `Why: ${reason}`].filter((words) => !plain.includes(words)),
    );
    expect(missing).toEqual([]);
  });

  it('the aliases of pynetdicom2 are in the migration table', () => {
    const read = tablesOf(pageText('migration.md')).find(({ head }) => head[0] === 'Constant there');
    const rows = spec.serviceClasses.flatMap(({ tables }) =>
      tables.flatMap((table) => table.rows.map((row) => ({ ...row, name: `${table.enum}.${row.name}` }))),
    );
    const aliases = [...rows, ...spec.statusTypes.map((type) => ({ ...type, name: `GeneralStatus.${type.name}` }))].flatMap(
      ({ name, aliases: own, ...codes }) =>
        (own ?? []).map((alias) => [alias.replace('pynetdicom2:', ''), 'notation' in codes ? codes.notation : codes.code, name]),
    );
    expect(read?.rows.map((row) => row.slice(0, 3)).sort()).toEqual(aliases.sort());
    expect(aliases).toContainEqual(['C_STORE_CANNON_UNDERSTAND', 'Cxxx', 'StorageStatus.CannotUnderstand']);
  });

  it('every code and range of the spec has one entry in the index by code, with each of its meanings', () => {
    const entries = pageText('codes.md')
      .replaceAll('\\', '')
      .split('\n## ')
      .slice(1)
      .map((entry) => [entry.slice(0, entry.indexOf('\n')), entry] as const);
    const byCode = new Map(entries);
    expect(byCode.size).toBe(entries.length);
    const rows = [
      ...spec.serviceClasses.flatMap(({ tables }) => tables.flatMap((table) => table.rows)),
      ...spec.implementations.flatMap((implementation) => implementation.entries),
    ];
    const missing = rows.filter(
      ({ code, from, to, meaning, category }) =>
        byCode.get(code ?? `${from ?? ''}-${to ?? ''}`)?.includes(`**${meaning === '' ? category : meaning}** (${category}`) !== true,
    );
    expect(missing).toEqual([]);
  });

  it.each(spec.dimseServices.map(({ name }) => name))('the page of %s has every row of its tables', (name) => {
    const read = tablesOf(pageText(`dimse/${name.toLowerCase()}.md`)).flatMap(({ rows }) =>
      rows.map(([code, category, meaning, member]) => [code?.replace(/ \(.*\)$/, ''), category, meaning, member].join(' | ')),
    );
    const tables = spec.serviceClasses.flatMap((serviceClass) => serviceClass.tables);
    const adopted = spec.serviceClasses.flatMap(({ adoptions }) => adoptions.filter(({ services }) => services.includes(name)).map(({ table }) => table));
    const expected = tables
      .filter(({ table, services }) => services.includes(name) || adopted.includes(table))
      .flatMap((table) => table.rows.map((row) => [row.code ?? row.notation, row.category, row.meaning, `${table.enum}.${row.name}`].join(' | ')));
    expect(expected.filter((row) => !read.includes(row))).toEqual([]);
  });
});

describe('the pages', () => {
  const sources = [
    'https://dicom.nema.org/',
    ...output.model.implementations.flatMap((one) =>
      [one, ...one.rows.map((row) => ({ address: row.source })), ...one.reasons.map((reason) => ({ address: reason.source }))].map(({ address }) => address),
    ),
  ];
  const anchors = new Map(pages.map(({ path: name, text }) => [name, anchorsOf(text)]));

  it.each(pages.map(({ path: name, text }) => [name, text] as const))('%s has links that lead somewhere', (name, text) => {
    const broken = linksOf(text).filter((target) => {
      // Addresses of the standard and of what products were read in.
      if (/^https?:/.test(target)) return !sources.some((source) => target.startsWith(source));
      const [file = '', anchor] = target.split('#');
      if (file.startsWith('../../docs/')) return !existsSync(path.join(ROOT, 'generated/docs', file));
      const page = anchors.get(file === '' ? name : path.posix.join(path.posix.dirname(name), file));
      return page === undefined || (anchor !== undefined && !page.includes(anchor));
    });
    expect(broken).toEqual([]);
  });

  it('name the section that a link to the standard leads to', () => {
    const links = pages.flatMap(({ path: name, text }) =>
      [...text.matchAll(/\[(?:(PS3\.\d+) |Section )?([A-Z0-9]+(?:\.[A-Za-z0-9]+)+)\]\((https:\/\/dicom\.nema\.org\/[^)]*)\)/g)].map(
        ([, part, section = '', target = '']) => ({ name, part, section, target }),
      ),
    );
    expect(links.length).toBeGreaterThan(200);
    expect(links.filter(({ part, section, target }) => !leadsTo(target, section, part))).toEqual([]);
  });

  it('have tables whose rows are as long as their head', () => {
    const uneven = pages.flatMap(({ path: name, text }) =>
      tablesOf(text)
        .filter(({ head, rows }) => rows.some((row) => row.length !== head.length))
        .map(({ heading }) => `${name} ${heading}`),
    );
    expect(uneven).toEqual([]);
  });
});

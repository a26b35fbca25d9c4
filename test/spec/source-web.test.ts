import { describe, expect, it } from 'vitest';
import { sectionPage } from '../../codegen/address.js';
import { fixture, source } from '../support/repository.js';
import { printedConformance, printedHeaders, printedReasons, printedWebTables } from '../support/standard-web.js';

const { metadata, web, reasons, conformance } = source.spec;

const current = <R extends { readonly until?: string }>(rows: readonly R[]): R[] => rows.filter(({ until }) => until === undefined);

describe('the tables of HTTP statuses of PS3.18', () => {
  const printed = printedWebTables();

  it('are those of the spec', () => {
    expect(printed.map(({ number }) => number)).toEqual([web.table, ...web.transactions.map(({ table }) => table)]);
  });

  it('begin with the general table', () => {
    const classOf = (code: number): string | undefined => web.classes.find(({ from, to }) => from <= code && code <= to)?.name;
    const own = current(web.statuses).map(({ code, phrase, meaning }) => ({ status: classOf(code), code: `${String(code)} (${phrase})`, meaning }));
    const rows = printed[0]?.rows ?? [];
    expect(own.map(({ status, code }) => ({ status, code }))).toEqual(rows.map(({ status, code }) => ({ status, code })));
    expect(own.filter(({ meaning }, index) => !meaning.startsWith(rows[index]?.meaning.trim() ?? '-'))).toEqual([]);
  });

  it.each(web.transactions.map((table) => [table.table, table] as const))('Table %s has the same section and rows', (number, { section, rows, edition }) => {
    const found = printed.find((candidate) => candidate.number === number);
    expect(section).toBe(found?.section);
    expect(edition ?? metadata.sources.find(({ part }) => part === 'PS3.18')?.edition).toBe(found?.edition);
    const listed = current(rows);
    expect(listed.map(({ category, code, phrase }) => ({ status: category, code: `${String(code)} (${phrase})` }))).toEqual(
      found?.rows.map(({ status, code }) => ({ status, code })),
    );
    // A first sentence may be shorter than the beginning that the cut keeps.
    for (const [index, { meaning }] of listed.entries()) {
      const beginning = (found?.rows[index]?.meaning ?? '').trim();
      const length = Math.min(beginning.length, meaning.length);
      expect(meaning.slice(0, length)).toBe(beginning.slice(0, length));
    }
  });

  it('have the Warning headers of the spec', () => {
    expect(web.warningHeaders.map(({ section, text }) => ({ section, text }))).toEqual(printedHeaders());
  });
});

describe('the reasons', () => {
  const own = reasons
    .filter(({ part }) => part !== 'PS3.2')
    .flatMap(({ section, rows }) => rows.map(({ code, notation, meaning }) => ({ section, code: code ?? notation, words: meaning })));

  it('are those that PS3.18 and PS3.3 print, in their order', () => {
    expect(own).toEqual(printedReasons().map(({ section, code, words }) => ({ section, code, words })));
  });

  it('have the decimal values that PS3.18 prints', () => {
    for (const { code, decimal } of printedReasons().filter((reason) => reason.decimal !== undefined)) {
      const [from, to] = [code.replaceAll('x', '0'), code.replaceAll('x', 'F')];
      const numbers = [from, to].map((digits) => Number.parseInt(digits, 16));
      expect(decimal).toBe(from === to ? String(numbers[0]) : numbers.join(' - '));
    }
  });

  it.each(reasons.filter(({ part }) => part === 'PS3.2').map((table) => [table.table ?? '', table] as const))(
    'of PS3.2 Table %s are as printed',
    (number, { section, rows }) => {
      const found = printedConformance().find((candidate) => candidate.number === number);
      expect(section).toBe(found?.section);
      expect(rows.map(({ code, meaning }) => [code, meaning])).toEqual(found?.rows.slice(1));
    },
  );
});

describe('the conformance tables of PS3.2', () => {
  const printed = printedConformance().filter(({ number }) => !number.startsWith('N.5'));

  it('are those of the spec', () => {
    expect(conformance.map(({ table }) => table).sort()).toEqual(printed.map(({ number }) => number).sort());
  });

  it.each(conformance.map((table) => [table.table, table] as const))(
    'Table %s has the same title, section, page and rows',
    (number, { title, section, kind, rows, column }) => {
      const found = printed.find((candidate) => candidate.number === number);
      const [head = [], ...body] = found?.rows ?? [];
      expect({ title, section, page: sectionPage(section) }).toEqual({ title: found?.title, section: found?.section, page: found?.page });
      expect(head.some((cell) => cell.startsWith(column))).toBe(true);
      let above = '';
      const expected = body.map((cells) => {
        above = cells[0] === '' ? above : (cells[0] ?? '');
        const fields = head.findIndex((cell) => cell.startsWith('Related Fields'));
        const related = fields === -1 ? '' : (cells[fields] ?? '').replace(/^-$/, '');
        return kind === 'DIMSE' ? [above, cells[1], cells[2], related] : [above, cells[1], cells[2]];
      });
      const own = rows.map(({ category, meaning, code, printed: cell, relatedFields = [], filledIn = '' }) =>
        kind === 'DIMSE'
          ? [category, meaning, code, relatedFields.join(' / ')]
          : [category, cell ?? (code === '' ? meaning : `${code} (${meaning})`), filledIn],
      );
      expect(own).toEqual(expected);
    },
  );
});

describe('the seed of PS3.2 N.7.3.3', () => {
  const seed = fixture('seeds/ps3.2-n.7.3.3.tsv')
    .trim()
    .split('\n')
    .map((line) => line.split('\t'));

  it('has 26 and 27 rows', () => {
    expect(seed.map(([table]) => table).filter((table) => table === 'N.7-88')).toHaveLength(26);
    expect(seed.map(([table]) => table).filter((table) => table === 'N.7-89')).toHaveLength(27);
  });

  it.each(['N.7-88', 'N.7-89'])('has Table %s row for row', (number) => {
    const rows = conformance.find(({ table }) => table === number)?.rows ?? [];
    expect(rows.map(({ category, code, meaning, printed: cell }) => [number, category, cell ?? (code === '' ? meaning : `${code} (${meaning})`)])).toEqual(
      seed.filter(([table]) => table === number),
    );
  });
});

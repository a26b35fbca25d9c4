import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { checkConformance, conformanceTemplate, conformanceTemplates, type StatementRow } from '../../src/conformance.js';
import { emitted } from '../support/output.js';
import { fixture, source } from '../support/repository.js';

/** A template as a careful author fills it in, before any row is changed. */
function filledIn(table: string): StatementRow[] {
  return (conformanceTemplate(table)?.rows ?? []).map(({ category, meaning, code }) => ({
    category,
    meaning,
    code,
    behavior: 'It is logged.',
    condition: 'When it happens.',
  }));
}

function check(table: string, rows: readonly StatementRow[]) {
  return checkConformance({ tables: [{ table, rows }] }).map(({ kind, row, code, message, discrepancies }) => ({ kind, row, code, message, discrepancies }));
}

/** The rows with one of them changed. */
function changed(rows: readonly StatementRow[], code: string, change: Partial<StatementRow>): StatementRow[] {
  return rows.map((row) => (row.code === code ? { ...row, ...change } : row));
}

describe('checkConformance', () => {
  it('finds nothing in a template that is right', () => {
    for (const table of ['N.7-10', 'N.7-44', 'N.7-48', 'N.7-52', 'N.7-88', 'N.7-94', 'N.7.3.3.6.1-1']) expect(check(table, filledIn(table)), table).toEqual([]);
  });

  it("finds only declared discrepancies in PS3.2's own tables", () => {
    const tables = conformanceTemplates().map(({ citation: { table } }) => ({ table, rows: filledIn(table) }));
    const findings = checkConformance({ tables });
    expect(findings.filter(({ discrepancies }) => discrepancies.length === 0)).toEqual([]);
    expect(findings.length).toBeGreaterThan(30);
  });

  it('says that N.7-42 itself is wrong', () => {
    expect(check('N.7-42', filledIn('N.7-42'))).toEqual([
      {
        kind: 'code not allowed',
        row: 5,
        code: '0112',
        message: '0112 is not listed for C-STORE of the Storage SOP Classes; elsewhere it is "No such SOP Instance"; "SOP Class not supported" is 0122 there',
        discrepancies: ['conformance-n7-42'],
      },
      {
        kind: 'unknown code',
        row: 10,
        code: '0214',
        message: '0214 has no meaning in PS3.4 or PS3.7; "Not authorized" is 0124 there',
        discrepancies: ['conformance-n7-42'],
      },
    ]);
  });

  it('takes the codes that are meant in N.7-42', () => {
    const rows = changed(changed(filledIn('N.7-42'), '0112', { code: '0122' }), '0214', { code: '0124' });
    expect(check('N.7-42', rows)).toEqual([]);
  });

  it.each([
    ['a missing code', (rows: StatementRow[]) => rows.filter(({ code }) => code !== 'A700'), { kind: 'missing code', code: 'A700' }],
    ['a missing row for other codes', (rows: StatementRow[]) => rows.slice(0, -1), { kind: 'missing code', code: 'anything else' }],
    [
      'a code outside PS3.7',
      (rows: StatementRow[]) => [...rows, { category: 'Failure', meaning: 'x', code: 'D000', behavior: 'x' }],
      { kind: 'unknown code', row: 10, code: 'D000' },
    ],
    [
      'something that is no code',
      (rows: StatementRow[]) => [...rows, { category: 'Failure', meaning: 'x', code: 'FOO', behavior: 'x' }],
      { kind: 'unknown code', code: 'FOO' },
    ],
    [
      'a code of another service',
      (rows: StatementRow[]) => [...rows, { category: 'Failure', meaning: 'Move Destination unknown', code: 'A801', behavior: 'x' }],
      { kind: 'code not allowed', code: 'A801' },
    ],
    ['a wrong meaning', (rows: StatementRow[]) => changed(rows, 'A900', { meaning: 'Out of resources' }), { kind: 'wrong meaning', code: 'A900' }],
    ['a wrong category', (rows: StatementRow[]) => changed(rows, 'FF01', { category: 'Warning' }), { kind: 'wrong category', code: 'FF01' }],
    ['a code that is there twice', (rows: StatementRow[]) => [...rows, ...rows.filter(({ code }) => code === 'FE00')], { kind: 'repeated code', code: 'FE00' }],
    [
      'a row that is not filled in',
      (rows: StatementRow[]) => changed(rows, '0000', { behavior: ' ' }),
      { kind: 'not filled in', code: '0000', message: 'Behavior is empty' },
    ],
  ])('finds %s', (_name, edit, expected) => {
    expect(check('N.7-48', edit(filledIn('N.7-48')))).toEqual([expect.objectContaining(expected)]);
  });

  it('takes codes as people write them', () => {
    expect(check('N.7-48', changed(filledIn('N.7-48'), 'A700', { code: '0xa700' }))).toEqual([]);
    expect(check('N.7-42', changed(filledIn('N.7-42'), 'C000-CFFF', { code: 'Cxxx' })).map(({ code }) => code)).toEqual(['0112', '0214']);
  });

  it('checks web tables', () => {
    const rows = filledIn('N.7-94');
    expect(check('N.7-94', rows)).toEqual([]);
    expect(check('N.7-94', [...rows, { category: 'Failure', meaning: 'Service Unavailable', code: '503', condition: 'x' }])).toEqual([]);
    expect(check('N.7-94', [...rows, { category: 'Failure', meaning: 'Teapot', code: '418', condition: 'x' }])).toEqual([
      expect.objectContaining({ kind: 'unknown code', code: '418' }),
    ]);
    expect(check('N.7-94', changed(rows, '409', { meaning: 'Gone' }))).toEqual([
      expect.objectContaining({ kind: 'wrong meaning', message: '409 is "Conflict", not "Gone"' }),
    ]);
    expect(check('N.7-94', changed(rows, '409', { category: 'Success' }))).toEqual([expect.objectContaining({ kind: 'wrong category' })]);
    expect(
      check(
        'N.7-94',
        rows.filter(({ code }) => code !== '202'),
      ),
    ).toEqual([expect.objectContaining({ kind: 'missing code', code: '202' })]);
  });

  it('knows its tables', () => {
    expect(check('N.7-9', [])).toEqual([
      { kind: 'unknown table', row: undefined, code: undefined, message: '"N.7-9" is not a status code table of PS3.2 N.7.3.2 or N.7.3.3', discrepancies: [] },
    ]);
    const twice = { table: 'N.7-98', rows: filledIn('N.7-98') };
    expect(checkConformance({ tables: [twice, twice] })).toEqual([expect.objectContaining({ kind: 'duplicate table', table: 'N.7-98' })]);
  });
});

describe('odd statements', () => {
  const wide = { category: 'Success', meaning: 'Success', code: '0000-FFFF', condition: 'x' };

  it('do not hide missing codes behind a range over several classes', () => {
    const kinds = check('N.7-43', [wide]).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'missing code').length).toBeGreaterThan(5);
    expect(kinds).toContain('code not allowed');
    expect(check('N.7-43', [{ ...wide, category: 'Failure', code: 'A700-CFFF' }])).toContainEqual(expect.objectContaining({ kind: 'code not allowed' }));
    expect(check('N.7-43', [{ ...wide, code: 'A7FF-A700' }])).toContainEqual(expect.objectContaining({ kind: 'unknown code' }));
    expect(check('N.7-94', [{ ...wide, code: '200-599' }])).toContainEqual(expect.objectContaining({ kind: 'unknown code' }));
  });

  it.each(['C000H-CFFFH', 'A700 - A7FF', '0xA700-0xA7FF', 'A700–A7FF', 'A7XX', 'a7xx'])('may write %s', (code) => {
    const findings = check('N.7-42', [{ category: 'failure', meaning: code.startsWith('C') ? 'Cannot Understand' : 'Out of Resources', code, behavior: 'x' }]);
    expect(findings.filter(({ row }) => row === 1)).toEqual([]);
  });

  it('may have a code under the category of the others', () => {
    expect(check('N.7-48', [{ category: '-', meaning: 'Nonsense', code: 'D0D0', behavior: 'x' }])).toContainEqual(
      expect.objectContaining({ kind: 'unknown code', row: 1 }),
    );
  });

  it.each([[null], [{}], [{ tables: 3 }], [{ tables: [null] }], [{ tables: [{ table: 'N.7-48', rows: [null, { code: 700, behavior: null }] }] }]])(
    'never throw: %j',
    (statement) => {
      expect(() => checkConformance(statement as never)).not.toThrow();
    },
  );
});

describe('the schema of a statement', () => {
  const validate = new Ajv2020({ strict: true }).compile(JSON.parse(emitted('schema/conformance-statement.schema.json')) as object);

  it('takes a filled-in statement and refuses other tables', () => {
    expect(validate({ tables: conformanceTemplates().map(({ citation: { table } }) => ({ table, rows: filledIn(table) })) })).toBe(true);
    expect(validate({ tables: [{ table: 'N.7-1', rows: [] }] })).toBe(false);
    expect(validate({ tables: [{ table: 'N.7-10', rows: [{ code: '0000' }] }] })).toBe(false);
  });
});

describe('the templates to copy', () => {
  const seed = fixture('seeds/ps3.2-n.7.3.3.tsv')
    .trim()
    .split('\n')
    .map((line) => line.split('\t'));

  it('hold the seed row for row in HTML and Markdown', () => {
    const html = emitted('docs/conformance/web.html');
    const markdown = emitted('docs/conformance/web.md');
    for (const [, status = '', code = ''] of seed) {
      expect(html).toContain(`<tr><td>${status}</td><td>${code}</td><td></td></tr>`);
      expect(markdown).toMatch(new RegExp(`\\| ${status} +\\| ${code.replace(/[()]/g, '\\$&')} +\\| +\\|`));
    }
  });

  it('have every table once', () => {
    const captions = ['dimse', 'web'].flatMap((name) => emitted(`docs/conformance/${name}.html`).match(/<caption>/g) ?? []);
    expect(captions).toHaveLength(source.spec.conformance.length);
  });
});

describe('a statement that is odd', () => {
  const row = (code: string): StatementRow => ({ category: 'Failure', meaning: 'Out of Resources', code, behavior: 'x' });
  const kinds = (code: string): string[] =>
    checkConformance({ tables: [{ table: 'N.7-42', rows: [row(code)] }] })
      .filter((finding) => finding.row === 1)
      .map(({ kind }) => kind);

  it.each(['0xA7xx', '0xA7XX', `${' '.repeat(80_000)}A700`, 'a7xxH'])('may write a code as %.20s', (code) => {
    expect(kinds(code)).toEqual([]);
  });

  it('may hold a text that is far too long for a code', () => {
    expect(kinds(`A700${' '.repeat(80_000)}x`)).toEqual(['unknown code']);
  });
});

describe('a real statement', () => {
  it('may give words of its own to a code within a range, as PS3.4 B.2.3 asks for', () => {
    expect(check('N.7-43', [...filledIn('N.7-43'), { category: 'Failure', meaning: 'Failed to parse DICOM stream', code: 'C499', condition: 'x' }])).toEqual(
      [],
    );
    const borrowed = changed(filledIn('N.7-43'), 'C000', { code: 'C499', meaning: 'Out of Resources' });
    expect(check('N.7-43', borrowed).map(({ kind }) => kind)).toContain('wrong meaning');
  });

  it('may leave the category empty in rows that continue the one above, or everywhere', () => {
    const [first, ...others] = filledIn('N.7-44');
    const failures = others.map((row, index) => ({ ...row, category: others[index - 1]?.category === row.category ? '' : row.category }));
    expect(check('N.7-44', first === undefined ? [] : [first, ...failures])).toEqual([]);
    expect(
      check(
        'N.7-44',
        filledIn('N.7-44').map((row) => ({ ...row, category: '' })),
      ),
    ).toEqual([]);
  });

  it.each(['400 - Bad Request', '400 Bad Request', '400', '400 (Bad Request)', '400: Bad Request', '400 \u2013 Bad Request'])(
    'may write an HTTP status as %s',
    (code) => {
      const rows = filledIn('N.7-94').map((row) => (row.code.startsWith('400') ? { ...row, code } : row));
      expect(check('N.7-94', rows)).toEqual([]);
    },
  );

  it.each(['Refused', 'Failed', 'Error', 'failure'])('may call a failure %s', (category) => {
    expect(
      check(
        'N.7-44',
        filledIn('N.7-44').map((row) => (row.category === 'Failure' ? { ...row, category } : row)),
      ),
    ).toEqual([]);
  });

  it('may use former words', () => {
    const rows = changed(filledIn('N.7-48'), 'A900', { meaning: 'Identifier does not match SOP Class' });
    expect(check('N.7-48', rows).filter(({ kind }) => kind === 'wrong meaning')).toEqual([]);
  });

  it.each(['A900', 'A901', 'A9xx'])('may have %s where the template prints A901', (code) => {
    expect(check('N.7-43', changed(filledIn('N.7-43'), 'A901', { code })).filter(({ kind }) => kind === 'missing code')).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { emitted, output, serviceClassPage } from '../support/output.js';
import { tablesOf } from '../support/markdown.js';
import { source } from '../support/repository.js';

const { spec } = source;

type Cell = string | number | undefined;

/** A table of a page: its heading, the columns that are compared, and what the spec says in them. */
type Expected = readonly [heading: string, columns: readonly string[], rows: readonly (readonly Cell[])[]];

const list = (words: readonly string[] = []): string => words.join(', ');
const yes = (isTrue: boolean): string => (isTrue ? 'yes' : 'no');

/** Every head that a table has. */
const HEADS = `
Category | Final | What it tells | Section
Class | Codes | What it says
Code | Category | DIMSE services | The response | When | Section
Code | Category | Meaning | In code | Related fields | Explanation
Code | DIMSE services | Annex | Stored | Retry | Who must act | Why
Code | DIMSE services | Category | Meaning | Explanation | Name | Printed | Related fields | Confidence | Read in
Code | Decimal | Attribute | Meaning | Explanation | Name | Confidence | Read in
Code | Decimal | Meaning | Name | Explanation | Retry | Who must act
Codes | From | To | Category | Except | Who assigns
Condition | Name | Printed | Exception of this package | Explanation | Read in
Constant there | Code | Member here | Meaning
Count | Element | Shall be there | May be there | Shall not be there | Section
DIMSE service | What it does | Statuses of every service class
Edition | Change | By | Where | For | Code | Before | Now
Field | Type | Range | Enum | Required | What
From | To | Why | Source
Implementation | Read in | Status Codes | Reasons | Rejections and aborts | Conditions in logs
PDU | Source | Reason | Printed | Explanation | Confidence | Read in
Parameter | Of | Symbol | Value in a PDU | Section
Part | Edition | Compared with | How much
Part | Edition | Single places | Later changes that were not read
Program | What | A line | What stands in it
Section | Code | Category | Name | Printed name | Fields (required in bold) | Explanation
Service Status | Further Meaning | Status Code | Behavior
Service Status | Further Meaning | Status Code | Condition
Service Status | Further Meaning | Status Code | Related Fields | Behavior
Service Status | Further Meaning | Status Code | Related Fields | Condition
Service class | Annex | What it is for | DIMSE services | Tables | SOP Classes
Status | Code | Behavior
Status | Code | Condition
Status | Code | Name | Meaning | Explanation
There | Here
Transaction | Text | Required | When | Section
UID | Name
UID | Name | DIMSE services
Value | Printed | Name | Who says it | Explanation | Retry | Who must act
Value | Printed | TypeScript | Python | Java | C# | C | C++ | Rust | Go
Where | Edition | Says
`;

const constants = tablesOf(emitted('docs/constants.md'));

/** The tables that a page must have, each under its heading. */
function expectTables(page: string, expected: readonly Expected[]): void {
  const read = tablesOf(emitted(`docs/${page}.md`));
  for (const [heading, columns, rows] of expected) {
    const table = read.find((one) => one.heading === heading && columns.every((column) => one.head.includes(column)));
    const found = table?.rows.map((row) => columns.map((column) => row[table.head.indexOf(column)]));
    expect(found, `${page}: ${heading}`).toEqual(rows.map((row) => row.map((cell) => String(cell ?? '').replaceAll('\n', ' '))));
  }
}

describe('the tables of the other pages, read again', () => {
  it('associations', () => {
    const columns = ['Value', 'Printed', 'Name', 'Explanation', 'Retry', 'Who must act'];
    expectTables('associations', [
      ...spec.association.pduFields.map(({ title, values }): Expected => [
        title,
        columns,
        values.map(({ value, from, to, symbol, name, explanation, advice }) => [
          value ?? (from === to ? from : `${String(from)}-${String(to)}`),
          ...[symbol, name, explanation, advice?.retry, list(advice?.actors)],
        ]),
      ]),
      [
        'Symbols of the services',
        ['Parameter', 'Symbol', 'Value in a PDU', 'Section'],
        spec.association.symbols.map(({ parameter, symbol, enum: name, value, section }) => [
          parameter,
          symbol,
          name === undefined ? 'none' : `${name} ${String(value)}`,
          section,
        ]),
      ],
    ]);
  });

  it('DICOMweb', () => {
    const { classes, transactions, warningHeaders } = spec.web;
    expectTables('web', [
      ['Classes', ['Class', 'Codes', 'What it says'], classes.map(({ name, from, to, explanation }) => [name, `${String(from)}-${String(to)}`, explanation])],
      ...transactions.map(({ service, transaction, acronym, rows }): Expected => [
        `${service}: ${transaction}${acronym === undefined ? '' : ` (${acronym})`}`,
        ['Status', 'Code', 'Name', 'Meaning'],
        rows.map(({ category, code, phrase, name, meaning }) => [category, `${String(code)} (${phrase})`, name, meaning]),
      ]),
      [
        'Warning headers',
        ['Transaction', 'Text', 'Required', 'When', 'Section'],
        warningHeaders.map(({ service, transaction, text, requirement, when, section }) => [
          service === undefined ? 'any' : `${service}: ${transaction ?? ''}`,
          ...[text, requirement === 'example' ? 'an example' : 'yes', when, section],
        ]),
      ],
    ]);
  });

  it('reasons', () => {
    expectTables(
      'reasons',
      spec.reasons.map(({ title, rows }) => [
        title,
        ['Code', 'Decimal', 'Meaning', 'Name', 'Explanation', 'Retry', 'Who must act'],
        rows.map(({ code, notation, from, to, meaning, name, explanation, advice }) => {
          const [first, last] = [code ?? from ?? '', code ?? to ?? ''].map((hex) => String(Number.parseInt(hex, 16)));
          return [
            code ?? `${notation ?? ''} (${from ?? ''}-${to ?? ''})`,
            first === last ? first : `${first ?? ''}-${last ?? ''}`,
            ...[meaning, name, explanation, advice?.retry, list(advice?.actors)],
          ];
        }),
      ]),
    );
  });

  it('guidance', () => {
    expectTables('guidance', [
      [
        'What to do about a status',
        ['Code', 'DIMSE services', 'Annex', 'Stored', 'Retry', 'Who must act', 'Why'],
        spec.guidance.map(({ code, services, annex, stored, retry, actors, reason }) => [
          code,
          list(services ?? ['all others']),
          annex,
          stored,
          retry,
          list(actors),
          reason,
        ]),
      ],
      ...spec.crosswalks.map(({ title, rows }): Expected => [
        title,
        ['From', 'To', 'Why'],
        rows.map(({ from, to, severity, reason }) => [from, severity === undefined ? to : `${to ?? ''} (${severity})`, reason]),
      ]),
    ]);
    const read = tablesOf(emitted('docs/guidance.md')).filter(({ heading }) => heading === 'The status of a retrieve');
    expect(read.map(({ rows }) => rows)).toEqual(
      spec.retrieves.map(({ counters }) =>
        counters.map(({ counter, element, shall, may, shallNot, section }) => [counter, element, list(shall), list(may), list(shallNot), section]),
      ),
    );
  });

  it('exceptions', () => {
    expectTables(
      'exceptions',
      spec.exceptions
        .filter(({ fields }) => fields.length > 0)
        .map(({ name, fields }) => [
          name,
          ['Field', 'Type', 'Range', 'Enum', 'Required', 'What'],
          fields.map((field) => [
            field.name,
            field.type,
            field.minimum === undefined ? '' : `${String(field.minimum)} to ${String(field.maximum ?? 'any')}`,
            field.enum,
            yes(field.required),
            field.description,
          ]),
        ]),
    );
  });

  it('log forms', () => {
    expectTables('log-forms', [
      [
        'Log forms',
        ['Program', 'What', 'A line', 'What stands in it'],
        spec.logForms.map(({ program, kind, example, finds }) => [program, kind, example.trim(), finds]),
      ],
    ]);
  });

  it('discrepancies', () => {
    expectTables(
      'discrepancies',
      spec.discrepancies.map(({ id, says }) => [id, ['Edition', 'Says'], says.map(({ edition, text }) => [edition, text])]),
    );
  });

  it('SOP Classes and statements of each service class', () => {
    for (const { annex, name, sopClasses } of spec.serviceClasses) {
      const statements = spec.prose.filter((statement) => statement.annex === annex);
      const retired = spec.retiredSOPClasses.sopClasses.filter((sopClass) => sopClass.annex === annex);
      expectTables(serviceClassPage({ annex, name }), [
        ...(sopClasses.length === 0
          ? []
          : [['SOP Classes', ['UID', 'Name', 'DIMSE services'], sopClasses.map((one) => [one.uid, one.name, list(one.services)])] as const]),
        ...(retired.length === 0 ? [] : [['Retired SOP Classes', ['UID', 'Name'], retired.map((one) => [one.uid, one.name])] as const]),
        ...(statements.length === 0
          ? []
          : [
              [
                'Said in the text',
                ['Code', 'Category', 'DIMSE services', 'The response', 'When', 'Section'],
                statements.map((one) => [one.code, one.category, list(one.services), one.requirement, one.when, one.section]),
              ] as const,
            ]),
      ]);
    }
  });

  it('what products send and print', () => {
    expectTables('implementations', [
      [
        'Implementations',
        ['Implementation', 'Read in', 'Status Codes', 'Reasons', 'Rejections and aborts', 'Conditions in logs'],
        spec.implementations.map(({ title, version, entries, reasons, associations, conditions }) => [
          title,
          version,
          ...[entries, reasons, associations, conditions].map((some = []) => (some.length === 0 ? undefined : some.length)),
        ]),
      ],
    ]);
    for (const { id, entries, associations, conditions } of spec.implementations) {
      expectTables(`implementations/${id}`, [
        ...(entries.length === 0
          ? []
          : [['Status Codes', ['Name', 'Printed', 'Confidence'], entries.map(({ name, printed, confidence }) => [name, printed, confidence])] as const]),
        ...(associations === undefined
          ? []
          : [
              [
                'Rejections and aborts',
                ['PDU', 'Source', 'Reason', 'Printed', 'Explanation', 'Confidence'],
                associations.map((one) => [one.pdu, one.source, one.reason ?? 'any', one.printed, one.explanation, one.confidence]),
              ] as const,
            ]),
        ...(conditions === undefined
          ? []
          : [
              [
                'Conditions in logs',
                ['Condition', 'Name', 'Printed', 'Exception of this package', 'Explanation'],
                conditions.map((one) => [one.code, one.name, one.meaning, one.exception, one.explanation]),
              ] as const,
            ]),
      ]);
    }
  });

  it('changes by edition', () => {
    const changes = JSON.parse(emitted('json/changes.json')) as readonly Record<string, string | string[] | null>[];
    const told = changes.filter(({ kind }) => kind !== 'not read');
    const read = tablesOf(emitted('docs/changes.md')).flatMap(({ rows }) => rows);
    expect(read.map(([, , by, where, , code, before, now]) => [by, where, code, before, now])).toEqual(
      told.map(({ changeProposals, table, section, code, before, after }) => [
        [changeProposals ?? []].flat().join(', '),
        table === null ? section : `Table ${String(table)}`,
        ...[code, before, after].map((cell) => cell ?? ''),
      ]),
    );
  });

  it('conformance statement templates', () => {
    for (const [page, kind] of [
      ['conformance/dimse', 'DIMSE'],
      ['conformance/web', 'web'],
    ] as const) {
      const templates = spec.conformance.filter((template) => template.kind === kind);
      expect(templates.length).toBeGreaterThan(30);
      expectTables(
        page,
        templates.map(({ table, rows }) => [
          `Table ${table}`,
          kind === 'DIMSE' ? ['Service Status', 'Further Meaning', 'Status Code'] : ['Status', 'Code'],
          rows.map(({ category, meaning, code, printed }) =>
            kind === 'DIMSE' ? [category, meaning, code] : [category, printed ?? (code === '' ? meaning : `${code} (${meaning})`)],
          ),
        ]),
      );
    }
  });

  it('the contents', () => {
    expectTables('README', [
      [
        'What is covered',
        ['Part', 'Edition', 'Compared with'],
        [
          ...spec.metadata.sources.map(({ part, title, edition, compared }) => [`${part} ${title}`, edition, list(compared)]),
          ...['products and toolkits', 'our guidance', 'discrepancies'].map((name) => [name, '', '']),
        ],
      ],
      ['DIMSE services', ['DIMSE service', 'What it does'], spec.dimseServices.map(({ name, explanation }) => [name, explanation])],
      [
        'Service classes',
        ['Service class', 'Annex', 'What it is for', 'SOP Classes'],
        spec.serviceClasses.map(({ name, annex, explanation, sopClasses }) => [name, annex, explanation, sopClasses.length || '']),
      ],
    ]);
    const covered = tablesOf(emitted('docs/README.md'))
      .find(({ heading }) => heading === 'What is covered')
      ?.rows.map((row) => row[3] ?? '')
      .join('; ');
    const { serviceClasses, web, implementations, crosswalks, conformance } = spec;
    const tables = serviceClasses.flatMap((one) => one.tables);
    const sum = (some: readonly { readonly rows: readonly object[] }[]): number => some.reduce((total, { rows }) => total + rows.length, 0);
    for (const part of [
      `${String(web.statuses.length)} HTTP statuses; ${String(web.transactions.length)} transactions with ${String(sum(web.transactions))} rows; ${String(web.warningHeaders.length)} Warning headers`,
      `${String(conformance.length)} conformance tables with ${String(sum(conformance))} rows`,
      `${String(tables.length)} status tables with ${String(sum(tables))} rows`,
      `${String(spec.prose.length)} codes named in the text; ${String(serviceClasses.flatMap((one) => one.sopClasses).length)} SOP Classes, and ${String(spec.retiredSOPClasses.sopClasses.length)} retired ones`,
      `${String(spec.statusTypes.length)} status types; the lists of ${String(spec.dimseServices.length)} DIMSE services; ${String(spec.commandElements.length)} command elements`,
      `${String(implementations.length)} of them: ${String(implementations.flatMap(({ entries }) => entries).length)} Status Codes, ${String(implementations.flatMap(({ reasons = [] }) => reasons).length)} reasons`,
      `${String(implementations.flatMap(({ conditions = [] }) => conditions).length)} conditions in logs`,
      `${String(spec.guidance.length)} rows on statuses; ${String(crosswalks.length)} crosswalks with ${String(sum(crosswalks))} rows`,
      `${String(spec.discrepancies.length)} places where the standard contradicts itself`,
    ])
      expect(covered).toContain(part);
  });

  it('heads of all tables', () => {
    const heads = output.targets.flatMap(({ files }) =>
      files.filter(({ path }) => path.endsWith('.md') && path.startsWith('docs/')).flatMap(({ text }) => tablesOf(text)),
    );
    expect([...new Set(heads.map(({ head }) => head.join(' | ')))].sort()).toEqual(HEADS.trim().split('\n').sort());
  });

  it('constants', () => {
    expect(constants.map(({ heading, rows }) => [heading, rows.map((row) => row.slice(0, 3))])).toEqual(
      output.model.enums.map(({ name, hexadecimal, members }) => {
        const digits = (value: number): string => (hexadecimal ? value.toString(16).toUpperCase().padStart(4, '0') : String(value));
        return [
          name,
          members.map(({ from, to, printed, name: member }) => [
            from === to ? digits(from) : `${digits(from)}-${digits(to)}`,
            printed.replaceAll('\n', ' '),
            `${name}.${member}`,
          ]),
        ];
      }),
    );
  });

  it.each(['python', 'java', 'csharp', 'c', 'cpp', 'rust', 'go'])('constants of %s are those of its package', (id) => {
    const column = { python: 'Python', java: 'Java', csharp: 'C#', c: 'C', cpp: 'C++', rust: 'Rust', go: 'Go' }[id] ?? '';
    const text =
      output.targets
        .find((target) => target.id === id)
        ?.files.map((file) => file.text)
        .join('\n') ?? '';
    // The preprocessor puts the names of C together.
    const words = new Set((id === 'c' ? text.replaceAll(/X\((\w+), (\w+)/g, 'DICOM_$1_$2') : text).match(/\w+/g));
    const named = constants.flatMap(({ head, rows }) => rows.flatMap((row) => row[head.indexOf(column)]?.match(/\w+/g) ?? []));
    expect(named.length).toBeGreaterThanOrEqual(output.model.enums.flatMap(({ members }) => members).length);
    expect(named.filter((word) => !words.has(word))).toEqual([]);
  });
});

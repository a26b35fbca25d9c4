import { describe, expect, it } from 'vitest';
import type { DICOMStatusSpec } from '../../generated/typescript/spec.js';
import { canonicalSpec, formatSpec } from '../../codegen/canonical.js';
import { checkRules, RULES } from '../../codegen/rules/index.js';
import { source } from '../support/repository.js';

type Edit = (spec: Editable) => void;

/** The spec with everything writable, so that a test can spoil one thing. */
type Editable = { -readonly [K in keyof DICOMStatusSpec]: DICOMStatusSpec[K] };

/** What the rules find after an edit; the text is made canonical again, so that only the edit shows. */
function findingsAfter(edit: Edit): { rule: string; place: string; value: unknown; expected: string }[] {
  const spec: Editable = structuredClone(source.spec);
  edit(spec);
  const canonical = canonicalSpec(spec, source.schema);
  return checkRules({ spec: canonical, text: formatSpec(canonical), schema: source.schema });
}

function table(spec: Editable, number: string): DICOMStatusSpec['serviceClasses'][number]['tables'][number] {
  const found = spec.serviceClasses.flatMap(({ tables }) => tables).find((candidate) => candidate.table === number);
  if (found === undefined) throw new Error(number);
  return found;
}

function row(spec: Editable, number: string, code: string): DICOMStatusSpec['serviceClasses'][number]['tables'][number]['rows'][number] {
  const found = table(spec, number).rows.find((candidate) => (candidate.code ?? candidate.notation) === code);
  if (found === undefined) throw new Error(code);
  return found;
}

/** An edit that breaks a rule, and what the finding must name. */
const BREAKING: Readonly<
  Record<string, readonly { readonly name: string; readonly edit: Edit; readonly place: string; readonly value: unknown; readonly expected: RegExp }[]>
> = {
  'nothing-to-review': [
    {
      name: 'a row that an import proposed',
      edit: (spec) => Object.assign(row(spec, 'B.2-1', '0000'), { review: 'Read from 2026d: check it.' }),
      place: '/serviceClasses/1/tables/0/rows/0',
      value: expect.objectContaining({ code: '0000' }),
      expected: /a row that was reviewed/,
    },
  ],
  'pdu-values': [
    {
      name: 'a value without a name',
      edit: (spec) => delete spec.association.pduFields[0]?.values[0].name,
      place: 'association.pduFields[RejectResult].values',
      value: expect.objectContaining({ value: 1 }),
      expected: /either value and name, or from and to/,
    },
    {
      name: 'two values with one number',
      edit: (spec) => Object.assign(spec.association.pduFields[0]?.values[0] ?? {}, { value: 2 }),
      place: 'association.pduFields[RejectResult].values',
      value: expect.objectContaining({ name: 'RejectedTransient' }),
      expected: /unlike rejected-permanent/,
    },
  ],
  'web-codes': [
    {
      name: 'a code that is there twice',
      edit: (spec) => Object.assign(spec.web.transactions[5]?.rows[1] ?? {}, { code: 200 }),
      place: 'web[10.5.3-1].rows[200]',
      value: 200,
      expected: /a code above 200/,
    },
    {
      name: 'one name for two codes',
      edit: (spec) => Object.assign(spec.web.statuses[1] ?? {}, { name: 'OK' }),
      place: 'web[8.5-1].rows[201].name',
      value: 'OK',
      expected: /another name: this one is 200/,
    },
  ],
  'reasons-well-formed': [
    {
      name: 'a range whose notation says something else',
      edit: (spec) => Object.assign(spec.reasons[1]?.rows[0] ?? {}, { to: 'A70F' }),
      place: 'reasons[I.2.2].rows[OutOfResources]',
      value: { code: undefined, from: 'A700', to: 'A70F', notation: 'A7xx' },
      expected: /the notation of just these codes/,
    },
    {
      name: 'a code that is there twice',
      edit: (spec) => Object.assign(spec.reasons[0]?.rows[1] ?? {}, { code: 'B000' }),
      place: 'reasons[I.2.1].rows[ElementsDiscarded]',
      value: 'ElementsDiscarded',
      expected: /no other row of the table has/,
    },
    {
      name: 'a repetition that says something else',
      edit: (spec) => Object.assign(spec.reasons[4]?.rows[0] ?? {}, { code: '0111' }),
      place: 'reasons[N.5.2.6.1].rows[ProcessingFailure]',
      value: '0111',
      expected: /a row of the table that it repeats/,
    },
  ],
  'guidance-fits': [
    {
      name: 'guidance on a code that the service does not list',
      edit: (spec) => Object.assign(spec.guidance[0] ?? {}, { code: 'B123' }),
      place: 'guidance[0].code',
      value: 'B123',
      expected: /lists for C-STORE/,
    },
    {
      name: 'a crosswalk to an HTTP status that is not in the spec',
      edit: (spec) => Object.assign(spec.crosswalks[3]?.rows[0] ?? {}, { to: '418' }),
      place: 'crosswalks[dimse-to-http].rows[0000]',
      value: '418',
      expected: /an HTTP status of the spec/,
    },
    {
      name: 'a retrieve whose warning is a failure',
      edit: (spec) => Object.assign(spec.retrieves[0] ?? {}, { warning: 'A702' }),
      place: 'retrieves[C-MOVE].warning',
      value: 'A702',
      expected: /a code of the class warning/,
    },
  ],
  'exceptions-derive': [
    {
      name: 'an exception that derives from nothing known',
      edit: (spec) => Object.assign(spec.exceptions[1] ?? {}, { base: 'Missing' }),
      place: 'exceptions[ClassNotSupportedError].base',
      value: 'Missing',
      expected: /an exception that stands before it/,
    },
    {
      name: 'two exceptions with one code',
      edit: (spec) => Object.assign(spec.exceptions[1] ?? {}, { code: 'ERR_DICOM_NETWORK' }),
      place: 'exceptions[ClassNotSupportedError]',
      value: { name: 'ClassNotSupportedError', code: 'ERR_DICOM_NETWORK' },
      expected: /a name and a code of its own/,
    },
    {
      name: 'an exception without words',
      edit: (spec) => delete spec.exceptions[0]?.message,
      place: 'exceptions[NetDICOMError]',
      value: { message: undefined, describedBy: undefined },
      expected: /either message or describedBy/,
    },
  ],
  'ranges-well-formed': [
    {
      name: 'a range whose notation says something else',
      edit: (spec) => (row(spec, 'B.2-1', 'A7xx').to = 'A70F'),
      place: 'serviceClasses[B].tables[B.2-1].rows[A7xx]',
      value: { code: undefined, from: 'A700', to: 'A70F', notation: 'A7xx' },
      expected: /the codes of A7xx/,
    },
    {
      name: 'a range that runs downwards',
      edit: (spec) => Object.assign(row(spec, 'B.2-1', 'A7xx'), { from: 'A7FF', to: 'A700' }),
      place: 'serviceClasses[B].tables[B.2-1].rows[A7xx]',
      value: { code: undefined, from: 'A7FF', to: 'A700', notation: 'A7xx' },
      expected: /from to be below to/,
    },
    {
      name: 'a row with a code and a range',
      edit: (spec) => (row(spec, 'B.2-1', 'A7xx').code = 'A700'),
      place: 'serviceClasses[B].tables[B.2-1].rows[A700]',
      value: { code: 'A700', from: 'A700', to: 'A7FF', notation: 'A7xx' },
      expected: /either code, or from, to and notation/,
    },
    {
      name: 'ranges that overlap',
      edit: (spec) =>
        table(spec, 'B.2-1').rows.push({ ...row(spec, 'B.2-1', 'Cxxx'), from: 'C100', to: 'C1FF', notation: 'C1xx', name: 'Other', meaning: 'Other' }),
      place: 'serviceClasses[B].tables[B.2-1].rows[Cxxx]',
      value: 'Cxxx',
      expected: /no overlap with C1xx/,
    },
    {
      name: 'a class rule whose codes are not those of its notation',
      edit: (spec) => (spec.classRules[0].to = '000F'),
      place: 'classRules[0000]',
      value: '0000-000F',
      expected: /the codes of 0000/,
    },
  ],
  'unique-codes': [
    {
      name: 'a code that stands twice in a table',
      edit: (spec) => table(spec, 'B.2-1').rows.push({ ...row(spec, 'B.2-1', 'B000'), name: 'Again' }),
      place: 'serviceClasses[B].tables[B.2-1].rows[B000]',
      value: 'B000',
      expected: /a value that .*rows\[B000\] does not have/,
    },
  ],
  'unique-names': [
    {
      name: 'two members that differ only in case',
      edit: (spec) => (row(spec, 'B.2-1', 'B006').name = 'CoercionOfDataELEMENTS'),
      place: 'serviceClasses[B].tables[B.2-1].rows[B006].name',
      value: 'CoercionOfDataELEMENTS',
      expected: /a name that .*rows\[B000\]\.name does not have/,
    },
    {
      name: 'two enums of one name',
      edit: (spec) => (table(spec, 'GG.4-1').enum = 'StorageStatus'),
      place: 'tables[GG.4-1].enum',
      value: 'StorageStatus',
      expected: /a name that tables\[B\.2-1\]\.enum does not have/,
    },
  ],
  'identifiers-safe': [
    {
      name: 'an enum that does not end in Status',
      edit: (spec) => (table(spec, 'B.2-1').enum = 'Map'),
      place: 'tables[B.2-1].enum',
      value: 'Map',
      expected: /hides nothing/,
    },
  ],
  'explanations-own': [
    {
      name: 'what an import leaves to a person',
      edit: (spec) => Object.assign(spec.reasons[0]?.rows[1] ?? {}, { explanation: 'To be written: what happened, and what to check.' }),
      place: '/reasons/0/rows/1/explanation',
      value: 'To be written: what happened, and what to check.',
      expected: /in our own words/,
    },
    {
      name: 'the words of the standard',
      edit: (spec) => Object.assign(spec.reasons[0]?.rows[1] ?? {}, { explanation: 'Elements Discarded' }),
      place: '/reasons/0/rows/1/explanation',
      value: 'Elements Discarded',
      expected: /in our own words/,
    },
  ],
  'acronyms-in-capitals': [
    {
      name: 'a member with an acronym in small letters',
      edit: (spec) => (row(spec, 'B.2-1', 'B006').name = 'SopElementsDiscarded'),
      place: 'serviceClasses[B].tables[B.2-1].rows[B006].name',
      value: 'SopElementsDiscarded',
      expected: /SOPElementsDiscarded/,
    },
    {
      name: 'an enum with an acronym in small letters',
      edit: (spec) => (spec.web.enum = 'HttpStatus'),
      place: 'web.enum',
      value: 'HttpStatus',
      expected: /HTTPStatus/,
    },
  ],
  'complete-enums': [
    {
      name: 'a name that PS3.7 gives to another code of the DIMSE service',
      edit: (spec) => (row(spec, 'B.2-1', 'B006').name = 'NotAuthorized'),
      place: 'tables[B.2-1].rows[B006].name',
      value: 'NotAuthorized',
      expected: /another name: beside the table this one is 0124/,
    },
  ],
  'same-meaning-same-name': [
    {
      name: 'the same words under another name',
      edit: (spec) => (row(spec, 'GG.4-1', 'A700').name = 'NoResources'),
      place: 'serviceClasses[GG].tables[GG.4-1].rows[A700].name',
      value: 'NoResources',
      expected: /OutOfResources, as in statusTypes\[C\.5\.5\]/,
    },
  ],
  'category-agrees': [
    {
      name: 'a Warning that is called a Failure',
      edit: (spec) => (row(spec, 'B.2-1', 'B006').category = 'Failure'),
      place: 'serviceClasses[B].tables[B.2-1].rows[B006].category',
      value: 'Failure',
      expected: /Warning/,
    },
    {
      name: 'a code that no class allows',
      edit: (spec) => (row(spec, 'B.2-1', 'B006').code = 'D006'),
      place: 'serviceClasses[B].tables[B.2-1].rows[D006].category',
      value: 'Warning',
      expected: /codes that the class rules allow/,
    },
  ],
  'references-resolve': [
    {
      name: 'a related field that is no command element',
      edit: (spec) => (row(spec, 'B.2-1', 'B006').relatedFields = ['(0000,0999)']),
      place: 'serviceClasses[B].tables[B.2-1].rows[B006].relatedFields',
      value: '(0000,0999)',
      expected: /a command element/,
    },
    {
      name: 'an adopted table that does not exist',
      edit: (spec) => Object.assign(spec.serviceClasses.find(({ annex }) => annex === 'U')?.adoptions[0] ?? {}, { table: 'K.4-9' }),
      place: 'serviceClasses[U].adoptions[U.4.1]',
      value: 'K.4-9',
      expected: /a table/,
    },
    {
      name: 'a SOP Class that the spec does not have',
      edit: (spec) => (table(spec, 'P.2-3').sopClasses = ['1.2.3']),
      place: 'serviceClasses[P] at P.2.2.4',
      value: '1.2.3',
      expected: /a SOP Class of the spec/,
    },
    {
      name: 'an alias of an unknown implementation',
      edit: (spec) => (row(spec, 'B.2-1', 'B006').aliases = ['nobody:B006']),
      place: 'serviceClasses[B].tables[B.2-1].rows[B006].aliases',
      value: 'nobody',
      expected: /an implementation before the colon/,
    },
  ],
  'citations-complete': [
    {
      name: 'a table whose section lies in another annex',
      edit: (spec) => (table(spec, 'B.2-1').section = 'C.2.3'),
      place: 'tables[B.2-1].section',
      value: 'C.2.3',
      expected: /begins with B\./,
    },
    {
      name: 'a part without an edition',
      edit: (spec) => (spec.metadata.sources = [spec.metadata.sources[0]]),
      place: 'metadata.sources',
      value: ['PS3.18'],
      expected: /a source for PS3\.2$/,
    },
    {
      name: 'a saying without a place',
      edit: (spec) => Object.assign(spec.discrepancies[0] ?? {}, { says: [{ text: 'something' }] }),
      place: 'discrepancies[0000-words].says',
      value: { text: 'something' },
      expected: /part, section and edition, or an implementation/,
    },
  ],
  'sop-classes-unique': [
    {
      name: 'a UID that stands twice',
      edit: (spec) => Object.assign(spec.serviceClasses.find(({ annex }) => annex === 'R')?.sopClasses[0] ?? {}, { uid: '1.2.840.10008.1.1' }),
      place: 'serviceClasses[R].sopClasses[1.2.840.10008.1.1]',
      value: '1.2.840.10008.1.1',
      expected: /a UID that serviceClasses\[A\]/,
    },
    {
      name: 'a UID with a leading zero',
      edit: (spec) => Object.assign(spec.serviceClasses.find(({ annex }) => annex === 'R')?.sopClasses[0] ?? {}, { uid: '1.2.840.010008.5' }),
      place: 'serviceClasses[R].sopClasses[1.2.840.010008.5]',
      value: '1.2.840.010008.5',
      expected: /numbers without leading zeros/,
    },
  ],
  'sop-classes-covered': [
    {
      name: 'a SOP Class without a table, adopted table or statement',
      edit: (spec) => Object.assign(spec.serviceClasses.find(({ annex }) => annex === 'R') ?? {}, { statements: [] }),
      place: 'serviceClasses[R].sopClasses[1.2.840.10008.5.1.4.33]',
      value: 'N-CREATE',
      expected: /a table, an adopted table or a statement/,
    },
  ],
  'log-forms-fit': [
    {
      name: 'a pattern that does not fit its example',
      edit: (spec) => (spec.logForms = spec.logForms.map((form, index) => (index === 0 ? { ...form, example: 'I: Received Store Request' } : form))),
      place: 'logForms[0].pattern',
      value: String.raw`\b{service} Response:?(?: \d+)? \((?<text>Unknown Status: {0xhex})\)`,
      expected: /fits "I: Received Store Request"/,
    },
  ],
  'implementation-collisions': [
    {
      name: 'a collision that no discrepancy declares',
      edit: (spec) => (spec.discrepancies = spec.discrepancies.filter(({ id }) => id !== 'c311-c-find')),
      place: 'implementations[pynetdicom].entries[C311]',
      value: 'HandlerException',
      expected: /AlreadyCompleted, an explanation that names the standard, or a discrepancy that names pynetdicom and C311/,
    },
    {
      name: 'a category that the class rules deny',
      edit: (spec) => (spec.discrepancies = spec.discrepancies.filter(({ id }) => id !== '0107-failure')),
      place: 'implementations[pynetdicom2].entries[0107]',
      value: 'AttributeListWarning',
      expected: /the category Warning/,
    },
  ],
};

describe.each(RULES.map((rule) => [rule.id, rule] as const))('the rule %s', (id, rule) => {
  it('finds nothing in the spec', () => {
    expect(rule.check({ ...source, whole: source.spec })).toEqual([]);
  });

  it.each(BREAKING[id] ?? [])('finds $name, with place, value and expectation', ({ edit, place, value, expected }) => {
    const finding = findingsAfter(edit).find((candidate) => candidate.rule === id && candidate.place === place);
    expect(finding).toMatchObject({ rule: id, place, value });
    expect(finding?.expected).toMatch(expected);
  });
});

describe('the cases above', () => {
  it('break every rule but the one on form, which has its own below', () => {
    expect(Object.keys(BREAKING).sort()).toEqual(
      RULES.map(({ id }) => id)
        .filter((id) => id !== 'canonical-form')
        .sort(),
    );
  });
});

describe('the rule canonical-form', () => {
  it('finds the first line that is not canonical', () => {
    const [rule] = RULES;
    const text = source.text.replace('"code": "B006"', '"code":  "B006"');
    const [finding] = rule?.check({ ...source, whole: source.spec, text }) ?? [];
    expect(finding?.value).toContain('"code":  "B006"');
    expect(finding?.expected).toMatch(/npm run fix:spec/);
    expect(source.text.split('\n')[Number(finding?.place.replace('line ', '')) - 1]).toContain('B006');
  });
});

import { describe, expect, it } from 'vitest';
import { sectionPage } from '../../codegen/address.js';
import { source } from '../support/repository.js';
import { printedCodes, printedElements, printedLists, printedResponses, printedTables, printedTypes, sopClasses } from '../support/standard.js';

const { spec } = source;
const tables = spec.serviceClasses.flatMap((serviceClass) => serviceClass.tables);

describe('the tables of PS3.4', () => {
  it('are the tables of the spec, no more and no fewer', () => {
    expect(tables.map(({ table }) => table).sort()).toEqual(
      printedTables()
        .map(({ number }) => number)
        .sort(),
    );
  });

  it.each(printedTables().map((printed) => [printed.number, printed] as const))('Table %s has the same title, section and rows', (number, printed) => {
    const table = tables.find((candidate) => candidate.table === number);
    expect({ title: table?.title, section: table?.section, page: sectionPage(table?.section ?? '') }).toEqual({
      title: printed.title,
      section: printed.section,
      page: printed.page,
    });
    const byCode = (left: { code: string }, right: { code: string }): number => (left.code < right.code ? -1 : 1);
    const rows = table?.rows.map(({ code, notation, category, meaning, relatedFields }) => ({
      code: code ?? notation ?? '',
      category,
      meaning,
      fields: relatedFields,
    }));
    expect(rows?.sort(byCode)).toEqual(printed.rows.filter(({ code }) => code !== '').sort(byCode));
    expect(table?.otherStatuses).toBe(printed.rows.find(({ code }) => code === '')?.meaning);
  });

  it('give the values of the fields that come with a status', () => {
    const values = tables.flatMap(({ rows }) => rows.flatMap(({ fieldValues }) => (fieldValues === undefined ? [] : [fieldValues])));
    expect(values).toEqual([{ '(0000,0902)': 'Performed Procedure Step Object may no longer be updated', '(0000,0903)': 'A710' }]);
  });
});

describe('the lists of PS3.7', () => {
  it.each(printedLists().map((list) => [list.section, list] as const))('Section %s has the same entries', (section, { entries }) => {
    const service = spec.dimseServices.find((candidate) => candidate.section === section);
    const listed = service?.statuses.map(({ type, meaning }) => ({
      name: meaning,
      code: spec.statusTypes.find((candidate) => candidate.section === type)?.code,
    }));
    const byName = (left: { name: string }, right: { name: string }): number => (left.name < right.name ? -1 : 1);
    expect(listed?.sort(byName)).toEqual(entries.sort(byName));
  });

  it('are those of the DIMSE services', () => {
    expect(
      printedLists()
        .map(({ section }) => section)
        .sort(),
    ).toEqual(spec.dimseServices.map(({ section }) => section).sort());
  });
});

describe('Annex C of PS3.7', () => {
  it('has the status types of the spec', () => {
    expect(printedTypes().map(({ section }) => section)).toEqual(spec.statusTypes.map(({ section }) => section));
  });

  it.each(printedTypes().map((type) => [type.section, type] as const))('Section %s has the same name, code and fields', (section, printed) => {
    const type = spec.statusTypes.find((candidate) => candidate.section === section);
    expect(type?.meaning).toBe(printed.title);
    expect(type?.code).toBe(printed.fields.map(({ facts }) => /shall be set to ([0-9A-F]{4})H/.exec(facts)?.[1]).find((code) => code !== undefined));
    const fields = type?.fields.map(({ element, dataSet, requirement, services }) => {
      const known = spec.commandElements.find(({ tag }) => tag === element);
      const only = services?.[0] ?? '';
      return { name: known?.name ?? dataSet, tag: element ?? '(no tag)', vr: known?.vr ?? '-', vm: known?.vm ?? '-', requirement, only };
    });
    const expected = printed.fields.map(({ name, tag, vr, vm, facts }) => ({
      name,
      tag,
      vr,
      vm,
      requirement: facts.startsWith('required') ? 'required' : 'optional',
      // C.5.10 prints N-EVENT-RSP once for N-EVENT-REPORT-RSP: the discrepancy 0115-fields.
      only: (/Permitted only in the (\S+)-RSP/.exec(facts)?.[1] ?? '').replace(/^N-EVENT$/, 'N-EVENT-REPORT'),
    }));
    const byName = (left: { name: string | undefined }, right: { name: string | undefined }): number => ((left.name ?? '') < (right.name ?? '') ? -1 : 1);
    expect(fields?.sort(byName)).toEqual(expected.sort(byName));
  });
});

describe('Table E.1-1 of PS3.7', () => {
  it('has the command elements of the spec', () => {
    expect(spec.commandElements.map(({ wording: _wording, ...element }) => element)).toEqual(printedElements().elements);
  });

  it('has the command field values of the spec', () => {
    const { commands } = printedElements();
    const expected = spec.dimseServices.flatMap(({ name, request, response }) => [
      [`${name}-RQ`, request],
      [`${name}-RSP`, response],
    ]);
    expect(Object.fromEntries(commands)).toEqual(Object.fromEntries([...expected, ['C-CANCEL-RQ', spec.cancelRequest]]));
  });
});

describe('the text of PS3.4', () => {
  const codes = printedCodes();

  it.each(spec.prose.map(({ section, code }) => [section, code]))('%s names %s', (section, code) => {
    expect(codes.get(section)).toContain(code);
  });

  it('names no code that the spec has not in the same section', () => {
    const rows = tables.flatMap(({ section, rows }) => rows.map(({ code, notation }) => `${section} ${code ?? notation ?? ''}`));
    const known = new Set([...rows, ...spec.prose.map(({ section, code }) => `${section} ${code}`)]);
    const unknown = [...codes].flatMap(([section, printed]) => printed.map((code) => `${section} ${code}`)).filter((code) => !known.has(code));
    // A timezone, a group number, and an Error ID.
    expect(unknown).toEqual(['C.2.2.2.1.3 0000', 'C.4.1.1.3 0008', 'F.7.2.2.4 A710']);
  });
});

describe('the message fields of PS3.7', () => {
  it('are those of each response in the spec', () => {
    const expected = spec.dimseServices.map(({ name, responseTable, responseFields }) => ({ service: name, table: responseTable, fields: responseFields }));
    const byService = (left: { service: string }, right: { service: string }): number => (left.service < right.service ? -1 : 1);
    expect(printedResponses().sort(byService)).toEqual(expected.sort(byService));
  });
});

describe('the SOP Classes', () => {
  it('are those of the spec, with their annex and DIMSE services', () => {
    const own = spec.serviceClasses.flatMap(({ annex, sopClasses: list }) => list.map(({ uid, services }) => ({ uid, annex, services: [...services].sort() })));
    const byUid = (left: { uid: string }, right: { uid: string }): number => (left.uid < right.uid ? -1 : 1);
    expect(own.sort(byUid)).toEqual(
      sopClasses()
        .map((sopClass) => ({ ...sopClass, services: sopClass.services.sort() }))
        .sort(byUid),
    );
  });
});

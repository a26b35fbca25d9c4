import type { DICOMStatusSpec } from '../../generated/typescript/spec.js';
import {
  areFields,
  CATEGORIES,
  editable,
  insertAfter,
  NO_FACTS,
  TO_BE_WRITTEN,
  tracesOf,
  type Editable,
  type Group,
  type RowFacts,
  type SpecGroup,
} from './group.js';

/** The section of the Status Class convention. */
const CONVENTION = 'C';

/** The Status Class convention. */
export function classConvention({ classRules }: DICOMStatusSpec): SpecGroup[] {
  const rows = classRules.map((rule) => ({
    ...NO_FACTS,
    category: rule.category,
    code: rule.notation,
    from: rule.from,
    to: rule.to,
    meaning: rule.except === undefined ? '' : `except ${rule.except.join(' and ')}`,
    target: editable(rule),
    keys: { category: 'category' },
    ...tracesOf(rule),
  }));
  return [
    {
      kind: 'class convention',
      section: CONVENTION,
      title: 'Status Class convention',
      table: null,
      service: null,
      role: null,
      rows,
      cites: [],
      categories: CATEGORIES,
    },
  ];
}

/** The status types of Annex C. */
export function statusTypes({ statusTypes: types }: DICOMStatusSpec): SpecGroup[] {
  return types.map((type) => ({
    kind: 'status type',
    section: type.section,
    title: type.meaning,
    table: null,
    service: null,
    role: null,
    rows: [
      {
        ...NO_FACTS,
        category: type.category,
        code: type.code ?? null,
        from: type.code ?? null,
        to: type.code ?? null,
        name: type.meaning,
        relatedFields: type.fields.flatMap(({ element }) => element ?? []),
        target: editable(type),
        keys: { category: 'category', name: 'meaning', wording: 'wording' },
        wording: type.wording,
        ...tracesOf(type),
      },
    ],
    edition: type.edition,
    cites: [editable(type)],
    categories: CATEGORIES,
  }));
}

/** Adds a status type; undefined where only a person can tell. A field is optional if its description says so. */
export function addStatusType({ statusTypes: types }: DICOMStatusSpec, { section }: Group, row: RowFacts, name: string): Editable | undefined {
  const fields = row.relatedFields ?? [];
  if (!CATEGORIES.includes(row.category ?? '') || row.name === null || !areFields(fields)) return undefined;
  const added = {
    section,
    ...(row.from !== null && { code: row.from }),
    category: row.category,
    name,
    meaning: row.name,
    explanation: TO_BE_WRITTEN,
    fields: fields.map((element, index) => ({
      element,
      requirement: /\boptional\b/i.test(between(row.further ?? '', element, fields[index + 1])) ? 'optional' : 'required',
    })),
  };
  return insertAfter(types, added, editable(types.at(-1) ?? {}));
}

/** The text from one tag to the next. */
function between(text: string, tag: string, next: string | undefined): string {
  const rest = text.slice(text.indexOf(tag));
  return next === undefined || !rest.includes(next) ? rest : rest.slice(0, rest.indexOf(next));
}

/** The lists of statuses of the DIMSE services. */
export function statusLists({ dimseServices, statusTypes: types }: DICOMStatusSpec): SpecGroup[] {
  return dimseServices.map((service) => ({
    kind: 'status list',
    section: service.section,
    title: 'Status',
    table: null,
    service: service.name,
    role: null,
    rows: service.statuses.map((listed) => {
      const code = types.find(({ section }) => section === listed.type)?.code ?? null;
      return {
        ...NO_FACTS,
        code,
        from: code,
        to: code,
        name: listed.meaning,
        target: editable(listed),
        keys: { name: 'meaning', wording: 'wording' },
        wording: listed.wording,
        ...tracesOf(listed),
      };
    }),
    edition: service.edition,
    cites: [editable(service)],
    add(row, _name, after) {
      // An entry leads to a status type by its section; one that Annex C does not have takes a person.
      const type = types.find(({ code, meaning }) => (row.from === null ? code === undefined && meaning === row.name : code === row.from));
      if (type === undefined || row.name === null) return undefined;
      return insertAfter(service.statuses, { type: type.section, meaning: row.name }, after);
    },
  }));
}

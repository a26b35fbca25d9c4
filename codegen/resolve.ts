import type {
  DicomStatusSpec,
  DimseService,
  ListedStatus as SpecListed,
  Row,
  ServiceClass,
  SopClass,
  StatusTable,
  StatusType as SpecType,
} from '../generated/typescript/spec.js';
import { mergeRanges, parseCode, rowRange } from './code.js';
import { associationEnums, resolveAssociation } from './resolve/association.js';
import { withoutReplaced } from './replaced.js';
import { resolveChanges } from './resolve/changes.js';
import { citer, type Cite } from './resolve/cite.js';
import { resolveConformance } from './resolve/conformance.js';
import { resolveEnums } from './resolve/enums.js';
import { resolveExceptions } from './resolve/exceptions.js';
import type {
  Citation,
  DimseServiceModel,
  ImplementationEntry,
  ImplementationModel,
  ListedStatus,
  ProseModel,
  ResolvedModel,
  ServiceClassModel,
  StatusEntry,
  StatusField,
  StatusType,
  TableModel,
  TableUse,
} from './model.js';
import { rangeText, toDigits } from './runtime/code.js';
import { resolveCrosswalks, resolveGuidance, resolveRetrieves } from './resolve/guidance.js';
import { reasonEnums, resolveReasons } from './resolve/reasons.js';
import { deprecation, formerWords } from './resolve/traces.js';
import { touching } from './resolve/touching.js';
import { resolveWeb, webEnums } from './resolve/web.js';

/**
 * Turns a checked spec into the model that every emitter reads.
 * The spec must be in canonical order and free of findings.
 */
export function resolve(whole: DicomStatusSpec): ResolvedModel {
  const spec = withoutReplaced(whole);
  const cite = citer(spec.metadata.sources);
  const statusTypes = spec.statusTypes.map((type) => resolveType(spec, type, cite));
  const dimseServices = spec.dimseServices.map((service) => resolveService(spec, service, statusTypes, cite));
  const tables = spec.serviceClasses
    .flatMap((serviceClass) => serviceClass.tables.map((table) => ({ serviceClass, table })))
    .map(({ serviceClass, table }, index) => resolveTable(spec, serviceClass, table, index, cite));
  const uses = resolveUses(spec, tables, cite);
  const proseOf = (annex: string | undefined): ProseModel[] =>
    spec.prose
      .filter((statement) => statement.annex === annex)
      .map((statement) => ({ ...statement, address: cite('PS3.4', statement.section, undefined, statement.page).address }));
  const serviceClasses = spec.serviceClasses.map((serviceClass) => resolveServiceClass(serviceClass, uses, proseOf(serviceClass.annex), cite));
  const enums = resolveEnums(statusTypes, dimseServices, tables, cite('PS3.7', 'C'));
  const web = resolveWeb(spec, cite);
  const reasons = resolveReasons(spec, cite);
  return deepFreeze({
    title: spec.metadata.title,
    sources: spec.metadata.sources,
    statusSources: spec.metadata.sources.filter(({ part }) => enums.some(({ citation }) => citation.part === part)),
    categories: spec.categories.map((category) => ({ ...category, address: cite('PS3.7', category.section).address })),
    classRules: spec.classRules.map((rule) => ({ ...rule, from: parseCode(rule.from), to: parseCode(rule.to), except: (rule.except ?? []).map(parseCode) })),
    commandElements: spec.commandElements,
    cancelRequest: parseCode(spec.cancelRequest),
    statusTypes,
    dimseServices,
    tables,
    uses,
    serviceClasses,
    generalProse: proseOf(undefined),
    implementations: spec.implementations
      .filter(({ entries }) => entries.length > 0)
      .map((implementation) => ({
        ...implementation,
        entries: implementation.entries.map((row) => implementationEntry(spec, implementation.id, row)),
      })) satisfies ImplementationModel[],
    conditions: spec.implementations.flatMap(({ id, conditions = [] }) => conditions.map((condition) => ({ ...condition, implementation: id }))),
    discrepancies: spec.discrepancies,
    enums,
    valueEnums: [...associationEnums(spec, cite), ...webEnums(web), ...reasonEnums(reasons)],
    association: resolveAssociation(spec, cite),
    exceptions: resolveExceptions(spec, cite),
    web,
    reasons,
    conformance: resolveConformance(spec, cite),
    retrieves: resolveRetrieves(spec, cite),
    crosswalks: resolveCrosswalks(spec, cite),
    guidance: resolveGuidance(spec),
    changes: resolveChanges(whole, cite),
  });
}

function resolveType(spec: DicomStatusSpec, type: SpecType, cite: Cite): StatusType {
  const citation = cite('PS3.7', type.section);
  const fields = type.fields.map((field): StatusField => {
    const element = spec.commandElements.find(({ tag }) => tag === field.element);
    return { field: field.element ?? field.dataSet ?? '', element, required: field.requirement === 'required', services: field.services };
  });
  const { code } = type;
  return {
    section: type.section,
    name: type.name,
    meaning: type.meaning,
    category: type.category,
    explanation: type.explanation,
    fields,
    entry: code === undefined ? undefined : { ...typeEntry(spec, type, code, citation), relatedFields: optionalFields(fields) },
    address: citation.address,
  };
}

function typeEntry(spec: DicomStatusSpec, type: SpecType, code: string, citation: Citation): Omit<StatusEntry, 'relatedFields'> {
  return {
    ...rangeOf({ code }),
    category: type.category,
    name: type.name,
    meaning: type.meaning,
    formerMeanings: formerWords(type, 'meaning'),
    fieldValues: {},
    explanation: type.explanation,
    notes: [],
    since: type.since,
    until: type.until,
    deprecated: deprecation(type),
    aliases: type.aliases ?? [],
    citation,
    discrepancies: touching(spec.discrepancies, rowRange({ code })),
  };
}

/** The fields that may come with a status, for one service or for all. */
function optionalFields(fields: readonly StatusField[], service?: DimseService): string[] {
  return fields.filter((field) => !field.required && (service === undefined || (field.services?.includes(service) ?? true))).map(({ field }) => field);
}

function resolveService(spec: DicomStatusSpec, service: DicomStatusSpec['dimseServices'][number], types: readonly StatusType[], cite: Cite): DimseServiceModel {
  const citation = cite('PS3.7', service.section);
  const listed = service.statuses.map((status) => resolveListed(spec, service.name, status, types, citation));
  return {
    name: service.name,
    id: service.name.toLowerCase(),
    request: parseCode(service.request),
    response: parseCode(service.response),
    responseFields: service.responseFields,
    requiredFields: service.requiredFields,
    explanation: service.explanation,
    citation,
    listed,
    listedCodes: mergeRanges(listed.flatMap(({ entry }) => entry ?? [])),
  };
}

function resolveListed(spec: DicomStatusSpec, service: DimseService, listed: SpecListed, types: readonly StatusType[], citation: Citation): ListedStatus {
  const type = types.find(({ section }) => section === listed.type);
  if (type === undefined) throw new Error(`no status type ${listed.type}`);
  const entry: StatusEntry | undefined = type.entry && {
    ...type.entry,
    meaning: listed.meaning,
    formerMeanings: [...type.entry.formerMeanings, ...formerWords(listed, 'meaning')],
    since: listed.since,
    until: listed.until ?? type.entry.until,
    deprecated: deprecation(listed) ?? type.entry.deprecated,
    citation,
    relatedFields: optionalFields(type.fields, service),
    discrepancies: touching(spec.discrepancies, type.entry, { services: [service] }),
  };
  return { type, meaning: listed.meaning, since: listed.since, entry };
}

function resolveTable(spec: DicomStatusSpec, { annex, sopClasses }: ServiceClass, table: StatusTable, index: number, cite: Cite): TableModel {
  const citation = cite('PS3.4', table.section, table.table);
  return {
    index,
    table: table.table,
    title: table.title,
    annex,
    services: table.services,
    sopClasses: table.sopClasses,
    appliesTo: table.sopClasses && sopClasses.filter((sopClass) => carries(sopClass, table.sopClasses ?? [])).map(({ uid }) => uid),
    actionTypeIds: table.actionTypeIds,
    inAdditionTo: table.inAdditionTo,
    otherStatuses: table.otherStatuses,
    enumName: table.enum,
    citation,
    entries: table.rows.map((row) => ({
      ...rowEntry(spec, row),
      citation,
      discrepancies: touching(spec.discrepancies, rowRange(row), { services: table.services, annex }),
    })),
  };
}

/** Whether messages with the UID of a SOP Class may belong to one of the others. */
function carries({ uid, members, onTheWire }: SopClass, uids: readonly string[]): boolean {
  return onTheWire === true || [uid, ...(members ?? [])].some((named) => uids.includes(named));
}

function rowEntry(spec: DicomStatusSpec, row: Row): Omit<StatusEntry, 'citation' | 'discrepancies'> {
  return {
    ...rangeOf(row),
    category: row.category,
    name: row.name,
    meaning: row.meaning,
    formerMeanings: formerWords(row, 'meaning'),
    relatedFields: row.relatedFields,
    fieldValues: row.fieldValues ?? {},
    explanation: row.explanation ?? inheritedExplanation(spec, row),
    notes: row.notes ?? [],
    since: row.since,
    until: row.until,
    deprecated: deprecation(row),
    aliases: row.aliases ?? [],
  };
}

/** A row without an explanation of its own has that of the general status with its code, if it means the same. */
function inheritedExplanation(spec: DicomStatusSpec, row: Row): string | undefined {
  return spec.statusTypes.find(({ code, name }) => code !== undefined && code === row.code && name === row.name)?.explanation;
}

function implementationEntry(spec: DicomStatusSpec, implementation: string, row: Row): ImplementationEntry {
  const scope = { ...(row.services && { services: row.services }), implementation };
  return { ...rowEntry(spec, row), services: row.services, discrepancies: touching(spec.discrepancies, rowRange(row), scope) };
}

function rangeOf(row: { code?: string; from?: string; to?: string; notation?: string }): Pick<StatusEntry, 'code' | 'from' | 'to' | 'notation'> {
  const { from, to } = rowRange(row);
  return { code: rangeText(from, to, toDigits), from, to, notation: row.notation };
}

/** Every table where it is printed, then every adoption. */
function resolveUses(spec: DicomStatusSpec, tables: readonly TableModel[], cite: Cite): TableUse[] {
  const printed = tables.map((table) => ({ table, annex: table.annex, services: table.services, adopted: false, citation: table.citation }));
  const adopted = spec.serviceClasses.flatMap(({ annex, references }) =>
    references.map(({ section, services, table: number }) => {
      const table = tables.find((candidate) => candidate.table === number);
      if (table === undefined) throw new Error(`no table ${number}`);
      return { table, annex, services, adopted: true, citation: cite('PS3.4', section, number) };
    }),
  );
  return [...printed, ...adopted].map((use, index) => ({ ...use, index }));
}

function resolveServiceClass(serviceClass: ServiceClass, uses: readonly TableUse[], prose: readonly ProseModel[], cite: Cite): ServiceClassModel {
  const { annex, name, explanation, sopClasses, statements } = serviceClass;
  return {
    annex,
    name,
    id: `${annex}-${name}`.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
    explanation,
    address: cite('PS3.4', annex).address.replace('#sect_', '#chapter_'),
    services: [...new Set(sopClasses.flatMap(({ services }) => services))],
    sopClasses,
    uses: uses.filter((use) => use.annex === annex),
    statements: statements.map((statement) => ({ ...statement, address: cite('PS3.4', statement.section, undefined, statement.page).address })),
    prose,
  };
}

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  Object.values(value).forEach(deepFreeze);
  return value;
}

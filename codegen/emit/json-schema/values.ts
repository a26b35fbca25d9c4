import { cutAt, type CodeRange } from '../../code.js';
import { toDigits } from '../../runtime/code.js';
import type { EnumModel, ResolvedModel, StatusEntry } from '../../model.js';
import type { Emitter } from '../emitter.js';
import { jsonDocument } from '../json/format.js';
import { schemaDocument, type Schema } from './document.js';

/** Schemas of a single Status Code: any legal one, and those of each enum with the general codes of its DIMSE services. */
export const values: Emitter = {
  id: 'json-schema/values',
  emit({ model }) {
    return [
      { path: 'schema/status-code.schema.json', text: jsonDocument(anyStatusCode(model)) },
      ...model.enums.map((item) => ({ path: `schema/${item.file}.schema.json`, text: jsonDocument(enumSchema(item, model)) })),
    ];
  },
};

function anyStatusCode({ classRules }: ResolvedModel): Schema {
  const branches = classRules.flatMap((rule) => withoutExceptions(rule).map((range) => branch(range, `${rule.notation} ${rule.category}`)));
  return schemaDocument('status-code', 'StatusCode', 'A Status Code that the Status Class convention of PS3.7 Annex C allows.', {
    type: 'integer',
    anyOf: branches,
  });
}

function withoutExceptions({ from, to, except }: CodeRange & { readonly except: readonly number[] }): CodeRange[] {
  const bounds = [from, to + 1, ...except.flatMap((code) => [code, code + 1])];
  return cutAt(bounds).filter((range) => !except.includes(range.from));
}

function enumSchema(item: EnumModel, model: ResolvedModel): Schema {
  const base = model.tables.find(({ enumName }) => enumName === item.name);
  const added = model.tables.filter(({ table }) => table === base?.inAdditionTo).flatMap(({ entries }) => entries);
  const listed = model.dimseServices
    .filter(({ name }) => item.services.includes(name))
    .flatMap((service) => service.listed.flatMap(({ entry }) => entry ?? []));
  const { part, edition, section, table } = item.citation;
  const description = `${item.title} (${part} ${edition}, ${table === undefined ? `Section ${section}` : `Table ${table}`})${item.services.length === 0 ? '' : `, with the general codes of ${item.services.join(', ')}`}.`;
  return schemaDocument(item.file, item.name, description, {
    type: 'integer',
    anyOf: firstOfEachCode([...item.entries, ...added, ...listed]).map(entryBranch),
  });
}

/** The most specific entry of each code, in ascending order. */
function firstOfEachCode(entries: readonly StatusEntry[]): StatusEntry[] {
  const first = new Map<string, StatusEntry>();
  for (const entry of entries) if (!first.has(entry.code)) first.set(entry.code, entry);
  return [...first.values()].sort((left, right) => left.from - right.from);
}

function entryBranch({ from, to, notation, meaning, category, name, explanation }: StatusEntry): Schema {
  const label = `${notation ?? toDigits(from)} ${meaning === '' ? category : meaning}`;
  return { ...branch({ from, to }, label), description: `${category}: ${name}.${explanation === undefined ? '' : ` ${explanation}`}` };
}

function branch({ from, to }: CodeRange, title: string): Schema {
  return from === to ? { const: from, title } : { minimum: from, maximum: to, title };
}

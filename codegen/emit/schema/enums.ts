import { toDigits } from '../../../src/values/code.js';
import type { EnumMember, EnumModel, ResolvedModel } from '../../model.js';
import type { Emitter } from '../emitter.js';
import { jsonDocument } from '../json/format.js';
import { rangeSchema, schemaDocument, type Schema } from './document.js';

/** Schemas of a single value: any Status Code that the class rules allow, and what each enum stands for. */
export const enumSchemas: Emitter = {
  id: 'schema/enums',
  emit({ model }) {
    return [
      { path: 'schema/status-code.schema.json', text: jsonDocument(anyStatusCode(model)) },
      ...model.enums.map((item) => ({ path: `schema/${item.file}.schema.json`, text: jsonDocument(enumSchema(item)) })),
    ];
  },
};

function anyStatusCode({ classSegments }: ResolvedModel): Schema {
  const branches = classSegments.flatMap(({ from, to, category }) => (category === undefined ? [] : [{ ...rangeSchema({ from, to }), title: category }]));
  return schemaDocument('status-code', 'StatusCode', 'A Status Code that the Status Class convention of PS3.7 Annex C allows.', { anyOf: branches });
}

function enumSchema(item: EnumModel): Schema {
  const { part, edition, section, table } = item.citation;
  const description = `${item.title} (${part} ${edition}, ${table === null ? `Section ${section}` : `Table ${table}`}).${item.purpose === undefined ? '' : ` ${item.purpose}`}`;
  return schemaDocument(item.file, item.name, description, { anyOf: item.members.map((member) => memberSchema(member, item)) });
}

function memberSchema({ from, to, notation, name, printed, category, explanation }: EnumMember, { hexadecimal }: EnumModel): Schema {
  const code = notation ?? (hexadecimal ? toDigits(from) : String(from));
  const head = category === undefined ? name : `${category}: ${name}`;
  return { ...rangeSchema({ from, to }), title: `${code} ${printed}`, description: `${head}.${explanation === undefined ? '' : ` ${explanation}`}` };
}

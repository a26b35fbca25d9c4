import type { DICOMStatusSpec, DIMSEService, ListedStatus as SpecListed, StatusType as SpecType } from '../../generated/typescript/spec.js';
import { parseCode } from '../code.js';
import type { Citation, DIMSEServiceModel, ListedStatus, StatusField, StatusRow, StatusType, TableModel } from '../model.js';
import type { Cite } from './cite.js';
import { tracesOf } from './traces.js';
import { formerWords } from './former-words.js';
import { responseFields } from './response-fields.js';
import { codesOf } from './rows.js';
import { touching } from './touching.js';

/** The status types of PS3.7 Annex C. */
export function resolveStatusTypes(spec: DICOMStatusSpec, cite: Cite): StatusType[] {
  return spec.statusTypes.map((type) => {
    const citation = cite('PS3.7', type);
    const fields = type.fields.map((field): StatusField => {
      const element = spec.commandElements.find(({ tag }) => tag === field.element);
      return { field: field.element ?? field.dataSet ?? '', element, required: field.requirement === 'required', services: field.services };
    });
    return {
      section: type.section,
      name: type.name,
      meaning: type.meaning,
      category: type.category,
      explanation: type.explanation,
      fields,
      row: type.code === undefined ? undefined : typeRow(spec, type, type.code, fields, citation),
      address: citation.address,
    };
  });
}

function typeRow(spec: DICOMStatusSpec, type: SpecType, code: string, fields: readonly StatusField[], citation: Citation): StatusRow {
  const codes = codesOf({ code });
  return {
    ...codes,
    category: type.category,
    name: type.name,
    meaning: type.meaning,
    formerMeanings: formerWords(type, 'meaning'),
    relatedFields: optionalFields(fields),
    fieldValues: {},
    explanation: type.explanation,
    ...tracesOf(type),
    aliases: type.aliases ?? [],
    citation,
    discrepancies: touching(spec.discrepancies, codes),
  };
}

/** The fields that may come with a status, for one service or for all. */
function optionalFields(fields: readonly StatusField[], service?: DIMSEService): string[] {
  return fields.filter((field) => !field.required && (service === undefined || (field.services?.includes(service) ?? true))).map(({ field }) => field);
}

/** The DIMSE services with the statuses that PS3.7 lists for them, and the command elements of their responses. */
export function resolveDIMSEServices(spec: DICOMStatusSpec, types: readonly StatusType[], tables: readonly TableModel[], cite: Cite): DIMSEServiceModel[] {
  return spec.dimseServices.map((service) => {
    const citation = cite('PS3.7', service);
    const listed = service.statuses.map((status) => resolveListed(spec, service.name, status, types, citation));
    return {
      name: service.name,
      id: service.name.toLowerCase(),
      request: parseCode(service.request),
      response: parseCode(service.response),
      requiredFields: service.requiredFields,
      responseFields: responseFields(service, listed, types, tables, spec.commandElements),
      explanation: service.explanation,
      citation,
      listed,
      enumName: service.enum,
    };
  });
}

function resolveListed(spec: DICOMStatusSpec, service: DIMSEService, listed: SpecListed, types: readonly StatusType[], citation: Citation): ListedStatus {
  const type = types.find(({ section }) => section === listed.type);
  if (type === undefined) throw new Error(`no status type ${listed.type}`);
  const row: StatusRow | undefined = type.row && {
    ...type.row,
    meaning: listed.meaning,
    formerMeanings: [...type.row.formerMeanings, ...formerWords(listed, 'meaning')],
    ...tracesOf(listed),
    until: listed.until ?? type.row.until,
    citation,
    relatedFields: optionalFields(type.fields, service),
    discrepancies: touching(spec.discrepancies, type.row, { services: [service] }),
  };
  return { type, meaning: listed.meaning, since: listed.since, row };
}

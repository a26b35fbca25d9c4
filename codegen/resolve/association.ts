import type { DICOMStatusSpec, PDUField, PDUValue } from '../../generated/typescript/spec.js';
import type { Cite } from './cite.js';
import { fileName, plainMember } from './enums.js';
import type { AssociationModel, EnumModel, PDUValueModel } from '../model.js';

/** The fields of PDUs and the symbols of services, with numbers and citations. */
export function resolveAssociation({ association }: DICOMStatusSpec, cite: Cite): AssociationModel {
  return {
    fields: association.pduFields.map((field) => ({
      enumName: field.enum,
      role: field.role,
      source: field.source,
      field: field.field,
      values: field.values.map((value) => resolveValue(field, value, cite)),
    })),
    symbols: association.symbols.map((symbol) => ({ ...symbol, citation: cite('PS3.8', symbol) })),
  };
}

/** An enum for each field, without what is reserved. */
export function associationEnums({ association }: DICOMStatusSpec, cite: Cite): EnumModel[] {
  return association.pduFields.map((field) => ({
    name: field.enum,
    file: fileName(field.enum),
    group: 'association',
    title: field.title,
    purpose: undefined,
    citation: cite('PS3.8', field),
    hexadecimal: false,
    members: field.values.flatMap((value) => {
      const { name, from, to, symbol, explanation, citation } = resolveValue(field, value, cite);
      return name === undefined ? [] : [plainMember({ name, from, to, printed: symbol, explanation, citation })];
    }),
  }));
}

function resolveValue(field: PDUField, value: PDUValue, cite: Cite): PDUValueModel {
  return {
    from: value.value ?? value.from ?? 0,
    to: value.value ?? value.to ?? 0,
    name: value.name,
    symbol: value.symbol,
    reading: value.reading,
    explanation: value.explanation,
    saidBy: value.saidBy,
    permanent: value.permanent,
    advice: value.advice,
    discrepancies: value.discrepancies ?? [],
    // A type of PDU stands in a section of its own.
    citation: cite('PS3.8', value.section === undefined ? field : { section: value.section, table: value.table ?? field.table, edition: value.edition }),
  };
}

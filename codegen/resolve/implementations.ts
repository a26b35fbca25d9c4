import type { DICOMStatusSpec } from '../../generated/typescript/spec.js';
import { parseCode, rowRange } from '../code.js';
import type { ImplementationModel } from '../model.js';
import { fieldTexts } from './field-texts.js';
import { resolveRow } from './rows.js';
import { touching } from './touching.js';

/** What products and toolkits make of codes. */
export function resolveImplementations(spec: DICOMStatusSpec): ImplementationModel[] {
  return spec.implementations.map(({ entries, reasons = [], associations = [], conditions = [], ...implementation }) => {
    const sourceOf = ({ where = '' }: { readonly where?: string }): string => (/^https?:/.test(where) ? where : `${implementation.address}${where}`);
    return {
      ...implementation,
      conditions: conditions.map((condition) => ({ ...condition, source: sourceOf(condition) })),
      associations: associations.map((reading) => ({ ...reading, address: sourceOf(reading) })),
      reasons: reasons.map((reason) => ({ ...reason, number: parseCode(reason.code), source: sourceOf(reason) })),
      rows: entries.map((entry) => ({
        ...resolveRow(spec, { ...entry, relatedFields: entry.relatedFields ?? [] }),
        fields: fieldTexts(resolveRow(spec, { ...entry, relatedFields: entry.relatedFields ?? [] }), spec.commandElements),
        services: entry.services,
        printed: entry.printed,
        stored: entry.stored,
        advice: entry.advice,
        heading: entry.heading === true,
        where: entry.where,
        source: sourceOf(entry),
        confidence: entry.confidence,
        discrepancies: touching(spec.discrepancies, rowRange(entry), { services: entry.services, implementation: implementation.id }),
      })),
    };
  });
}

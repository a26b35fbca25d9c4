import type { DICOMStatusSpec } from '../../generated/typescript/spec.js';
import { rowRange } from '../code.js';
import type { ImplementationModel } from '../model.js';
import { resolveRow } from './rows.js';
import { touching } from './touching.js';

/** What implementations make of codes. */
export function resolveImplementations(spec: DICOMStatusSpec): ImplementationModel[] {
  return spec.implementations.map(({ entries, conditions = [], ...implementation }) => ({
    ...implementation,
    conditions,
    rows: entries.map((row) => ({
      ...resolveRow(spec, row),
      services: row.services,
      heading: row.heading === true,
      discrepancies: touching(spec.discrepancies, rowRange(row), { services: row.services, implementation: implementation.id }),
    })),
  }));
}

import type { ImplementationModel } from './model.js';

/** Whether an implementation makes something of codes: of others only names are known. */
export function hasReadings({ rows, reasons, associations, conditions }: ImplementationModel): boolean {
  return rows.length + reasons.length + associations.length + conditions.length > 0;
}

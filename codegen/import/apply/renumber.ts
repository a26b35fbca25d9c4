import type { DICOMStatusSpec } from '../../../generated/typescript/spec.js';
import type { Difference } from '../compare/difference.js';

/** Lets what refers to a table or a status type by its number follow to the new one; all at once, since numbers may change places. */
export function renumberReferences(spec: DICOMStatusSpec, differences: readonly Difference[]): void {
  const numbers = (kind: string, of: 'table' | 'section'): Map<string, string> =>
    new Map(
      differences.flatMap((difference) => {
        if (difference.kind !== 'renumbered' || difference.group.kind !== kind) return [];
        const [before, after] = [difference.group[of], difference.printed[of]];
        return before === null || after === null ? [] : [[before, after]];
      }),
    );
  const statusTables = numbers('status table', 'table');
  for (const { adoptions, tables } of spec.serviceClasses) {
    for (const adoption of adoptions) adoption.table = statusTables.get(adoption.table) ?? adoption.table;
    for (const table of tables) {
      if (table.inAdditionTo !== undefined) table.inAdditionTo = statusTables.get(table.inAdditionTo) ?? table.inAdditionTo;
    }
  }
  const httpTables = numbers('HTTP table', 'table');
  for (const template of spec.conformance) {
    if (template.transactions !== undefined)
      template.transactions = template.transactions.map((table) => httpTables.get(table) ?? table) as typeof template.transactions;
  }
  const statusTypes = numbers('status type', 'section');
  for (const { statuses } of spec.dimseServices) {
    for (const listed of statuses) listed.type = statusTypes.get(listed.type) ?? listed.type;
  }
}

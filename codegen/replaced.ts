import type { DICOMStatusSpec } from '../generated/typescript/spec.js';

/** A row of any kind, as far as it decides which one takes its place. */
interface Replaceable {
  readonly name?: string;
  readonly until?: string;
  readonly code?: string | number;
  readonly value?: number;
  readonly from?: string | number;
  readonly to?: string | number;
}

/**
 * The spec without removed rows whose name or codes a row of the same table has taken over: a program has no use for two
 * of them. The spec itself keeps them, and the page on changes tells of them.
 */
export function withoutReplaced(spec: DICOMStatusSpec): DICOMStatusSpec {
  return {
    ...spec,
    serviceClasses: spec.serviceClasses.map((serviceClass) => ({
      ...serviceClass,
      tables: serviceClass.tables.map((table) => ({ ...table, rows: current(table.rows) })),
    })),
    association: { ...spec.association, pduFields: spec.association.pduFields.map((field) => ({ ...field, values: current(field.values) })) },
    web: { ...spec.web, statuses: current(spec.web.statuses), transactions: spec.web.transactions.map((table) => ({ ...table, rows: current(table.rows) })) },
    reasons: spec.reasons.map((table) => ({ ...table, rows: current(table.rows) })),
  };
}

/** The rows without replaced ones; what replaces a row stays, so a list never becomes empty. */
function current<L extends readonly Replaceable[]>(rows: L): L {
  const inForce = rows.filter(({ until }) => until === undefined);
  return rows.filter((row) => row.until === undefined || !inForce.some((other) => replaces(other, row))) as unknown as L;
}

function replaces(row: Replaceable, gone: Replaceable): boolean {
  if (row.name !== undefined && row.name === gone.name) return true;
  const [first, last] = bounds(row);
  const [goneFirst, goneLast] = bounds(gone);
  return first <= goneLast && goneFirst <= last;
}

/** The codes of a row; those written in hexadecimal digits all have four, so that they compare as text. */
function bounds({ code, value, from, to }: Replaceable): [first: string | number, last: string | number] {
  const first = code ?? value ?? from ?? '';
  return [first, to ?? first];
}

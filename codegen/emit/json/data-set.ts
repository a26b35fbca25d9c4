import type { ResolvedModel } from '../../model.js';
import { arrayOf, closedObject, type Schema } from '../schema/document.js';

/** A key of a record: what its values may be, and its value for a row. */
export type Column<T> = readonly [schema: Schema, valueOf: (row: T) => unknown];

/** The keys of a record, in their order. */
export type Columns<T> = Readonly<Record<string, Column<T>>>;

/** A file of flat records for other languages, or of lists of them, with what its schema says. */
export interface DataSet {
  readonly name: string;
  readonly description: string;
  readonly schema: (model: ResolvedModel) => Schema;
  readonly content: (model: ResolvedModel) => readonly object[] | Readonly<Record<string, readonly object[]>>;
}

/** A data set of records of one shape. */
export function dataSet<T>(
  name: string,
  description: string,
  rowsOf: (model: ResolvedModel) => readonly T[],
  columnsOf: (model: ResolvedModel) => Columns<T>,
): DataSet {
  return {
    name,
    description,
    schema: (model) => arrayOf(recordSchema(columnsOf(model))),
    content: (model) => recordsOf(rowsOf(model), columnsOf(model)),
  };
}

/** The schema of a record. */
export function recordSchema<T>(columns: Columns<T>): Schema {
  return closedObject(Object.fromEntries(Object.entries(columns).map(([key, [schema]]) => [key, schema])));
}

/** Rows as records. */
export function recordsOf<T>(rows: readonly T[], columns: Columns<T>): object[] {
  return rows.map((row) => Object.fromEntries(Object.entries(columns).map(([key, [, valueOf]]) => [key, valueOf(row)])));
}

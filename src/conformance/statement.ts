/** A filled-in row; `behavior` in tables of SCU and user agent, `condition` in those of SCP and origin server. */
export interface StatementRow {
  readonly category: string;
  readonly meaning: string;
  readonly code: string;
  readonly relatedFields?: readonly string[] | undefined;
  readonly behavior?: string | undefined;
  readonly condition?: string | undefined;
}

/** A filled-in table. */
export interface StatementTable {
  /** The bare number of the template, such as `N.7-42`. */
  readonly table: string;
  readonly rows: readonly StatementRow[];
}

/** The status code tables of a conformance statement. */
export interface ConformanceStatement {
  readonly tables: readonly StatementTable[];
}

/** What is wrong with a row or a table. */
export type FindingKind =
  | 'unknown table'
  | 'duplicate table'
  | 'missing code'
  | 'unknown code'
  | 'code not allowed'
  | 'wrong meaning'
  | 'wrong category'
  | 'repeated code'
  | 'not filled in';

/** Something that is wrong in a filled-in statement. */
export interface ConformanceFinding {
  readonly kind: FindingKind;
  /** The number of the table as given. */
  readonly table: string;
  /** The row, counted from 1; undefined where it is about the table. */
  readonly row?: number;
  /** The code as given, or the one that is missing. */
  readonly code?: string;
  /** What was found, what was expected, in words. */
  readonly message: string;
  /** Discrepancies of the standard that may have led to it. */
  readonly discrepancies: readonly string[];
}

/** What is wrong with a row, before it is said where the row stands. */
export type Fault = Pick<ConformanceFinding, 'kind' | 'message'>;

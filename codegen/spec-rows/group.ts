/** What kind of place of the standard gives rows. */
export type GroupKind =
  | 'class convention'
  | 'status type'
  | 'status list'
  | 'status table'
  | 'conformance table'
  | 'HTTP table'
  | 'reasons'
  | 'PDU field'
  | 'service symbols'
  | 'command elements'
  | 'command fields'
  | 'Warning headers';

/** What a row says, as printed; null where the place has no such cell. */
export interface RowFacts {
  readonly category: string | null;
  readonly code: string | null;
  /** The codes that it stands for: four hexadecimal digits, or a decimal number in HTTP and PDU fields. */
  readonly from: string | null;
  readonly to: string | null;
  readonly name: string | null;
  readonly meaning: string | null;
  readonly relatedFields: readonly string[] | null;
  /** What else the place says of it, of which the spec keeps fingerprints only: explanations, further sentences, descriptions of fields. */
  readonly further: string | null;
  /** Of command elements only. */
  readonly keyword?: string;
  readonly vr?: string;
  readonly vm?: string;
}

/** A place with rows: a table, a list, a field. */
export interface Group<R extends RowFacts = RowFacts> {
  readonly kind: GroupKind;
  readonly section: string;
  /** The caption of a numbered table, otherwise the title of the section. */
  readonly title: string;
  readonly table: string | null;
  /** DIMSE services, a web transaction, a field, or a parameter; whichever the place is about. */
  readonly service: string | null;
  readonly role: string | null;
  /** Columns that nobody reads. */
  readonly unread?: readonly string[];
  readonly rows: readonly R[];
}

/** An object of the spec, to be changed in place. */
export type Editable = Record<string, unknown>;

/** What of a row may change with an edition. */
export type Aspect = 'category' | 'code' | 'name' | 'meaning' | 'relatedFields' | 'wording' | 'keyword' | 'vr' | 'vm';

/** A row as the spec has it, with the object behind it and the keys under which that holds what may change. */
export interface SpecRow extends RowFacts {
  readonly target: Editable;
  readonly keys: Partial<Record<Aspect, string>>;
  /** Fingerprints of what the spec does not carry (`further`); none where there is nothing more. */
  readonly wording?: string | undefined;
  /** The last edition that has it; rows that are gone from the standard are kept. */
  readonly until: string | undefined;
  /** Whether the object can say since when and until when it holds. */
  readonly isTraced: boolean;
}

/** A table, list or field as the spec has it. */
export interface SpecGroup extends Group<SpecRow> {
  /** The edition of its own page, where that was read apart from the part. */
  readonly edition?: string | undefined;
  /** The objects that cite it with `section`, and `table` if it is one. */
  readonly cites: readonly Editable[];
  /** The classes that its rows may have; undefined means any. */
  readonly categories?: readonly string[];
  /** What its rows may name as related fields, beside command elements. */
  readonly otherFields?: readonly string[];
  /** The key under which they hold the caption. */
  readonly captionKey?: string;
  /**
   * Adds what a new row becomes, behind the object of the row before it (or first), and returns it; undefined where only a person
   * can tell.
   */
  readonly add?: (row: RowFacts, name: string, after: Editable | undefined) => Editable | undefined;
}

/** What stands for an explanation until a person has written it; a rule refuses it. */
export const TO_BE_WRITTEN = 'To be written: what happened, and what to check.';

/** The Status Classes of PS3.7. */
export const CATEGORIES: readonly string[] = ['Success', 'Pending', 'Cancel', 'Warning', 'Failure'];

/** A row without facts, to be filled in. */
export const NO_FACTS: RowFacts = { category: null, code: null, from: null, to: null, name: null, meaning: null, relatedFields: null, further: null };

/** An object of the spec as something to change; the types of the spec forget what it may hold besides. */
export function editable(record: object): Editable {
  return record as Editable;
}

/** What a record tells of editions. */
export function tracesOf(record: { readonly until?: string }): Pick<SpecRow, 'until' | 'isTraced'> {
  return { until: record.until, isTraced: true };
}

/** Puts an object into a list of the spec behind another one, or first; returns it. */
export function insertAfter(list: readonly object[], item: object, after: Editable | undefined): Editable {
  (list as object[]).splice(after === undefined ? 0 : list.indexOf(after) + 1, 0, item);
  return editable(item);
}

/** Whether every field is one that the spec knows how to write. */
export function areFields(fields: readonly string[], others: readonly string[] = []): boolean {
  return fields.every((field) => /^\(0000,[0-9A-F]{4}\)$/.test(field) || others.includes(field));
}

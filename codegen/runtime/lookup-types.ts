import type { DimseService, Implementation, ServiceClassAnnex, ServiceClassName, StandardPart, StatusCategory } from './types.js';

/** Where a Status Code was received or will be sent. The more is named, the more exact the answer. */
export interface LookupContext {
  /** The DIMSE service of the response. */
  readonly service?: DimseService | undefined;
  /** The SOP Class UID of the response. */
  readonly sopClass?: string | undefined;
  /** The service class by name or annex of PS3.4; needed with a SOP Class only if that is a private one. */
  readonly serviceClass?: ServiceClassName | ServiceClassAnnex | undefined;
  /** Action Type ID (0000,1008) of an N-ACTION, where it decides on the table. */
  readonly actionTypeId?: number | undefined;
  /** A toolkit whose own meanings go first. */
  readonly implementation?: Implementation | undefined;
}

/** Where in the standard something stands. */
export interface StatusReference {
  readonly part: StandardPart;
  /** The bare number of the section, such as `B.2.3`. */
  readonly section: string;
  /** The bare number of the table, such as `B.2-1`; null where there is none. */
  readonly table: string | null;
  readonly edition: string;
  /** The section in the current edition of the standard. */
  readonly address: string;
}

/** A command element, or a part of the Data Set, that may come with a status. */
export interface RelatedField {
  readonly name: string;
  /** The tag, such as `(0000,0902)`; undefined for a part of the Data Set such as the Identifier. */
  readonly tag?: string;
  readonly keyword?: string;
  readonly vr?: string;
  readonly vm?: string;
  /** The value that the standard prescribes for it, where it does. */
  readonly value?: string;
}

/** What was looked at for an answer, from the most specific to the least. */
export type LookupScope = 'implementation' | 'service class' | 'DIMSE service' | 'general' | 'class';

/** A status that the standard or an implementation defines. One frozen object for each, shared by all lookups. */
export interface StatusEntry {
  /** `A700`, or `A700-A7FF` for a range. */
  readonly code: string;
  readonly from: number;
  readonly to: number;
  /** What is printed for a range, such as `A7xx`. */
  readonly notation?: string;
  readonly category: StatusCategory;
  readonly name: string;
  /** The words of the standard; empty where the standard prints none. */
  readonly meaning: string;
  readonly scope: Exclude<LookupScope, 'class'>;
  readonly services: readonly DimseService[];
  readonly serviceClass?: ServiceClassName;
  readonly implementation?: Implementation;
  readonly relatedFields: readonly RelatedField[];
  readonly references: readonly StatusReference[];
  /** What happened, in our words. */
  readonly explanation?: string;
}

/** Why part of a context could not be used; `unused DIMSE service` is one that the SOP Class or service class does not use. */
export type ContextFallback = 'unknown SOP Class' | 'unknown service class' | 'unknown DIMSE service' | 'unused DIMSE service' | 'unknown implementation';

/** What a Status Code means in a context. */
export interface LookupResult {
  /** The code as it was given, never replaced by the start of a range. */
  readonly code: number;
  /** The code as `0xA700`. */
  readonly hex: string;
  readonly category: StatusCategory;
  /** Whether no further response follows. */
  readonly final: boolean;
  /** The constant name; undefined when only the class is known. */
  readonly name?: string;
  /** The words of the standard or the implementation; undefined when only the class is known. */
  readonly meaning?: string;
  /** The range that matched, when it was not the code itself. */
  readonly range?: { readonly from: number; readonly to: number; readonly notation: string };
  readonly scope: LookupScope;
  /** Whether the standard lists the code for this DIMSE service and SOP Class; without a context, whether it lists it at all. */
  readonly listed: boolean;
  readonly entry?: StatusEntry;
  readonly relatedFields: readonly RelatedField[];
  readonly references: readonly StatusReference[];
  readonly explanation?: string;
  /** The ids of the discrepancies that touch the code here, as in `dicom-status/json/discrepancies.json`. */
  readonly discrepancies: readonly string[];
  /** Other meanings that the context does not rule out, or meanings elsewhere when the context has none. */
  readonly alternatives: readonly StatusEntry[];
  /** Why part of the context could not be used. */
  readonly fallback?: ContextFallback;
}

import type { Implementation } from '../../generated/typescript/implementations/types.js';
import type { Advice, Citation, DIMSEService, ServiceClassAnnex, ServiceClassName, StatusCategory } from '../../generated/typescript/types.js';

/** Names of a union, and any other text: what comes from elsewhere need not be known, and a context in a `const` needs no `as const`. */
export type OrText<Names extends string> = Names | (string & Record<never, never>);

/** Where a Status Code was received or will be sent. The more is named, the more exact the answer. What cannot be used is noted, never refused. */
export interface LookupContext {
  /** The DIMSE service of the response, such as `C-STORE`. */
  readonly service?: OrText<DIMSEService> | undefined;
  /** The SOP Class UID of the response. */
  readonly sopClass?: string | undefined;
  /** The service class by its name or its annex of PS3.4; needed with a SOP Class only if that is a private one. */
  readonly serviceClass?: OrText<ServiceClassName | ServiceClassAnnex> | undefined;
  /** Action Type ID (0000,1008) of an N-ACTION, where it decides on the table. */
  readonly actionTypeId?: number | undefined;
  /** A product or toolkit whose own meanings go first: one of `dicom-status/implementations`, or your own. */
  readonly implementation?: Implementation | undefined;
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

/** Who gives the answer, from the most specific to the least. */
export type LookupScope = 'implementation' | 'service class' | 'DIMSE service' | 'general' | 'class';

/** A status that the standard or an implementation defines. One frozen object for each, shared by all lookups. */
export interface StatusEntry {
  /** `A700`, or `A700-A7FF` for a range. */
  readonly code: string;
  readonly from: number;
  readonly to: number;
  /** What is printed for a range, such as `A7xx`. */
  readonly notation?: string;
  /** The class; of an implementation, the category that it gives the code. */
  readonly category: StatusCategory;
  readonly name?: string;
  /** The words of the standard or the implementation; empty where the standard prints none. */
  readonly meaning: string;
  readonly scope: Exclude<LookupScope, 'class'>;
  /** The DIMSE services it belongs to; empty for all. */
  readonly services: readonly DIMSEService[];
  readonly serviceClass?: ServiceClassName;
  /** The name of the implementation that defines it. */
  readonly implementation?: string;
  readonly relatedFields: readonly RelatedField[];
  readonly citations: readonly Citation[];
  /** What happened, in our words. */
  readonly explanation?: string;
  /** The last edition that has it, if it was removed from the standard. */
  readonly until?: string;
}

/** What a Status Code means in a context. */
export interface LookupResult {
  /** The code as it was given, never replaced by the start of a range. */
  readonly code: number;
  /** The code as `0xA700`. */
  readonly hex: string;
  /** Its class by the standard, whatever an implementation says. */
  readonly category: StatusCategory;
  /** Whether no further response follows. */
  readonly final: boolean;
  /** The constant; undefined when only the class is known. */
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
  readonly citations: readonly Citation[];
  readonly explanation?: string;
  /** The last edition that has it, if it was removed from the standard. */
  readonly until?: string;
  /** Where an implementation gives the code another category than its class: a sentence that says so. */
  readonly contradiction?: string;
  /** The ids of the discrepancies that touch the code here, as in `dicom-status/json/discrepancies.json`. */
  readonly discrepancies: readonly string[];
  /** Other meanings: those that the context does not rule out, and those that a shorter context would give. */
  readonly alternatives: readonly StatusEntry[];
  /** Why a part of the context could not be used; the answer is the one without it. */
  readonly fallback?: string;
}

/** A context, and products of which it is asked what they mean by the code. */
export interface ExplainContext extends LookupContext {
  /** Products to ask, apart from the standard: `implementations` of `dicom-status/implementations` has all that are known. */
  readonly implementations?: readonly Implementation[] | undefined;
}

/** What a product means by a code, or makes of it. */
export interface ProductMeaning extends Partial<Advice> {
  /** The name of the implementation. */
  readonly implementation: string;
  readonly title?: string;
  readonly meaning: string;
  readonly name?: string;
  readonly explanation?: string;
  /** The DIMSE services it belongs to; without them, all. */
  readonly services?: readonly DIMSEService[];
  /** Words that the product prints in place of the code. */
  readonly printed?: string;
  /** Whether the receiver holds the object, or of a retrieve the destination the objects. */
  readonly stored?: 'yes' | 'no' | 'some';
  /** Why that is to be done about it. */
  readonly why?: string;
  /** high: read in the running code or in the document itself; medium: a report, or partly read. */
  readonly confidence?: 'high' | 'medium';
  /** The version in which it was read. */
  readonly version?: string;
  /** Where it was read. */
  readonly address?: string;
  /** The category that the product gives it, where it is not the one of the code. */
  readonly contradiction?: string;
}

/** What a Status Code means, and what to do about it: our guidance, which is undefined where nothing honest can be said. */
export interface Explanation extends LookupResult, Partial<Advice> {
  /** Whether the receiver holds the object now, or of a retrieve the destination the objects; undefined where the question does not apply. */
  readonly stored?: 'yes' | 'no' | 'some';
  /** Why, in our words. */
  readonly why?: string;
  /** What the products of the context mean by the code; the answer itself is the standard's. */
  readonly products?: readonly ProductMeaning[];
}

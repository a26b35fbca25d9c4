import type {
  Advice,
  AssociationReading,
  Category,
  Condition,
  Confidence,
  ConformanceRow,
  ConformanceTable,
  CounterRule,
  Crosswalk,
  DIMSEService,
  Discrepancy,
  Exception,
  GuidanceRow,
  HTTPClass,
  Implementation,
  ImplementationEntry,
  ImplementationReason,
  LogForm,
  NewerChange,
  Part,
  ProseStatement,
  ReasonTable,
  RetiredSOPClass,
  SOPClass,
  ServiceSymbol,
  Severity,
  Statement,
  WarningHeader,
  WebRow,
} from '../generated/typescript/spec.js';
import type { Citation } from '../generated/typescript/types.js';
import type { CodeRange } from './code.js';

export type { Citation };

/** In which editions something is. */
export interface Traces {
  /** The first edition that has it; undefined where every edition that was read has it. */
  readonly since: string | undefined;
  /** The last edition that has it, if it was removed. */
  readonly until: string | undefined;
  /** What added or removed it. */
  readonly changeProposals: readonly string[];
}

/** A row of a status table, or a status type with its code, with everything that the targets show of it. */
export interface StatusRow extends CodeRange, Traces {
  /** `A700` or `A700-A7FF`. */
  readonly code: string;
  /** What is printed for a range, such as `A7xx`. */
  readonly notation: string | undefined;
  readonly category: Category;
  readonly name: string;
  readonly meaning: string;
  readonly formerMeanings: readonly string[];
  /** Tags of command elements and names of Data Set parts, as printed. */
  readonly relatedFields: readonly string[];
  readonly fieldValues: Readonly<Record<string, string>>;
  readonly explanation: string | undefined;
  readonly aliases: readonly string[];
  readonly citation: Citation;
  /** The ids of the discrepancies that touch it. */
  readonly discrepancies: readonly string[];
}

/** A line of the Status Class convention. */
export interface ClassRule extends CodeRange {
  readonly notation: string;
  readonly except: readonly number[];
  readonly category: Category;
  readonly reserved: boolean;
}

/** A run of codes of one category; without a category where no class rule allows the codes. */
export interface ClassSegment extends CodeRange {
  readonly category: Category | undefined;
}

/** A status class. */
export interface CategoryModel {
  readonly name: Category;
  readonly final: boolean;
  readonly explanation: string;
  readonly address: string;
  readonly section: string;
}

/** A command element of a message. */
export interface CommandElement {
  readonly tag: string;
  readonly name: string;
  readonly keyword: string;
  readonly vr: string;
  readonly vm: string;
}

/** A field of a status type. */
export interface StatusField {
  /** The tag, or the name of a Data Set part. */
  readonly field: string;
  readonly element: CommandElement | undefined;
  readonly required: boolean;
  /** The only DIMSE services whose responses may carry it; undefined means all. */
  readonly services: readonly DIMSEService[] | undefined;
}

/** A status type of PS3.7 Annex C. */
export interface StatusType {
  readonly section: string;
  readonly name: string;
  readonly meaning: string;
  readonly category: Category;
  readonly explanation: string;
  readonly fields: readonly StatusField[];
  /** The general status, where the type has a fixed code. */
  readonly row: StatusRow | undefined;
  readonly address: string;
}

/** A DIMSE service with the statuses that PS3.7 lists for it. */
export interface DIMSEServiceModel {
  readonly name: DIMSEService;
  readonly id: string;
  readonly request: number;
  readonly response: number;
  /** The command elements that every response must have, as tags. */
  readonly requiredFields: readonly string[];
  readonly responseFields: ResponseFields;
  readonly explanation: string;
  readonly citation: Citation;
  readonly listed: readonly ListedStatus[];
  readonly enumName: string;
}

/** The command elements in the responses of a DIMSE service, as tags. */
export interface ResponseFields {
  /** What some response may have. */
  readonly possible: readonly string[];
  /** What certain codes may not have of it. */
  readonly refused: readonly { readonly tags: readonly string[]; readonly ranges: readonly CodeRange[] }[];
}

/** A status in the list of a DIMSE service; without a row where the Service Class gives the code. */
export interface ListedStatus {
  readonly type: StatusType;
  readonly meaning: string;
  readonly since: string | undefined;
  readonly row: StatusRow | undefined;
}

/** A printed status table. */
export interface TableModel {
  readonly table: string;
  readonly title: string;
  readonly annex: string;
  readonly services: readonly DIMSEService[];
  /** The SOP Classes that the table is for; undefined means all of the service class. */
  readonly sopClasses: readonly string[] | undefined;
  /** The same with the Meta SOP Classes that contain one of them, and the UID that messages of the service class carry. */
  readonly appliesTo: readonly string[] | undefined;
  readonly actionTypeIds: readonly number[] | undefined;
  /** The table that this one adds to. */
  readonly inAdditionTo: string | undefined;
  readonly otherStatuses: string | undefined;
  readonly enumName: string;
  readonly citation: Citation & { readonly table: string };
  readonly rows: readonly StatusRow[];
}

/** A table in the service class that prints it or adopts it. */
export interface TableUse {
  readonly table: TableModel;
  readonly annex: string;
  readonly services: readonly DIMSEService[];
  readonly adopted: boolean;
  /** The place that prints or adopts the table. */
  readonly citation: Citation;
}

/** A row as it stands for one DIMSE service: in the list of PS3.7, or in a table where it is printed or adopted. */
export interface PlacedRow extends StatusRow {
  readonly service: DIMSEService;
  /** Undefined for the list of PS3.7. */
  readonly serviceClass: ServiceClassModel | undefined;
  readonly use: TableUse | undefined;
  /** The SOP Classes for which it holds; empty for the list of PS3.7. */
  readonly sopClasses: readonly string[];
  readonly actionTypeIds: readonly number[];
}

/** A status in a place that has it: a table where it is printed or adopted, the list of a DIMSE service, or the general statuses. */
export interface ContextRow extends StatusRow {
  /** The place that prints it, and the code, such as `B.2-1 A700-A7FF`. */
  readonly id: string;
  readonly scope: 'service class' | 'DIMSE service' | 'general';
  /** The related fields in words, such as `(0000,0902) Error Comment`, with the value that the standard prescribes. */
  readonly fields: readonly string[];
  /** Undefined unless a service class has it. */
  readonly annex: string | undefined;
  /** Empty for all. */
  readonly services: readonly DIMSEService[];
  /** The SOP Classes whose messages it is for; undefined means all of the service class. */
  readonly sopClasses: readonly string[] | undefined;
  readonly actionTypeIds: readonly number[] | undefined;
}

/** A SOP Class that a context may name. */
export interface ContextSOPClass {
  readonly uid: string;
  /** Undefined for a retired SOP Class whose service class is retired too. */
  readonly annex: string | undefined;
  /** The DIMSE services of its messages; of a retired one, those of the service class. */
  readonly services: readonly DIMSEService[];
  readonly retired: boolean;
}

/** What to do about a status. */
export interface ContextAdvice extends GuidanceModel {
  /** The codes, services and annex that it is for, such as `A700-A7FF C-STORE`. */
  readonly id: string;
}

/** A service class of PS3.4. */
export interface ServiceClassModel {
  readonly annex: string;
  readonly name: string;
  readonly id: string;
  readonly explanation: string;
  readonly address: string;
  readonly services: readonly DIMSEService[];
  readonly sopClasses: readonly SOPClass[];
  readonly uses: readonly TableUse[];
  /** The Action Type IDs on which tables and statements depend, in ascending order. */
  readonly actionTypeIds: readonly number[];
  readonly retiredSOPClasses: readonly RetiredSOPClass[];
  readonly statements: readonly (Statement & { readonly address: string })[];
  readonly prose: readonly ProseModel[];
}

/** A code that the running text names. */
export type ProseModel = ProseStatement & { readonly citation: Citation };

/** A product or toolkit that gives meanings of its own to codes. */
export interface ImplementationModel extends Omit<Implementation, 'entries' | 'reasons' | 'associations' | 'conditions'> {
  readonly rows: readonly ImplementationRow[];
  readonly reasons: readonly ImplementationReasonModel[];
  readonly associations: readonly (AssociationReading & { readonly address: string })[];
  readonly conditions: readonly (Condition & { readonly source: string })[];
}

/** A meaning that an implementation gives to a code. */
export interface ImplementationRow extends Omit<StatusRow, 'citation'> {
  readonly services: readonly DIMSEService[] | undefined;
  /** The related fields in words. */
  readonly fields: readonly string[];
  /** Words that it prints in place of the code. */
  readonly printed: string | undefined;
  readonly stored: ImplementationEntry['stored'];
  readonly advice: Advice | undefined;
  /** Whether it is a range that only groups other codes. */
  readonly heading: boolean;
  /** As the spec has it: a path behind the address of the implementation, or an address. */
  readonly where: string | undefined;
  /** The address where it was read. */
  readonly source: string;
  readonly confidence: Confidence;
}

/** A meaning that an implementation gives to a Failure Reason or Warning Reason. */
export interface ImplementationReasonModel extends Omit<ImplementationReason, 'code'> {
  readonly code: string;
  readonly number: number;
  /** The address where it was read. */
  readonly source: string;
}

/** An enum with its guard and its function that folds ranges. */
export interface EnumModel {
  readonly name: string;
  /** The name of its file, without ending. */
  readonly file: string;
  /** The kind of its values; the enums of a kind are exported together. */
  readonly group: 'status' | 'association' | 'web';
  readonly title: string;
  /** For whom it is, in a sentence; undefined where the title says enough. */
  readonly purpose: string | undefined;
  readonly citation: Citation;
  /** Whether values are written as `0xA700`. */
  readonly hexadecimal: boolean;
  readonly members: readonly EnumMember[];
}

/** A member of an enum: its value is the first code of its range. */
export interface EnumMember extends CodeRange, Traces {
  readonly name: string;
  /** What is printed for a range, such as `A7xx`. */
  readonly notation: string | undefined;
  /** What is printed for it; the category where the standard prints nothing. */
  readonly printed: string;
  /** The Status Class, if the value is a Status Code. */
  readonly category: Category | undefined;
  readonly explanation: string | undefined;
  readonly relatedFields: readonly string[];
  readonly fieldValues: Readonly<Record<string, string>>;
  readonly formerMeanings: readonly string[];
  readonly citation: Citation;
  /** Whether it comes with the enum from a list that has an enum of its own. */
  readonly isShared: boolean;
}

/** A value of a field, or a reserved range of values, with who says it and what it means. */
export interface PDUValueModel {
  readonly from: number;
  readonly to: number;
  /** The constant; undefined for what is reserved. */
  readonly name: string | undefined;
  /** As printed. */
  readonly symbol: string;
  /** How we read it, where it is misprinted. */
  readonly reading: string | undefined;
  readonly explanation: string;
  readonly saidBy: 'service-user' | 'service-provider' | undefined;
  readonly permanent: boolean | undefined;
  readonly advice: Advice | undefined;
  readonly discrepancies: readonly string[];
  readonly citation: Citation;
}

/** A field of a PDU that says how something ended. */
export interface PDUFieldModel {
  readonly enumName: string;
  readonly role: PDURole;
  /** The value of the source to which the reasons belong. */
  readonly source: number | undefined;
  readonly field: string;
  readonly values: readonly PDUValueModel[];
}

export type PDURole = 'reject result' | 'reject source' | 'reject reason' | 'abort source' | 'abort reason' | 'presentation context result' | 'PDU type';

/** A symbolic value of a service parameter. */
export type SymbolModel = ServiceSymbol & { readonly citation: Citation };

/** Everything about associations. */
export interface AssociationModel {
  readonly fields: readonly PDUFieldModel[];
  readonly symbols: readonly SymbolModel[];
}

/** A row of the general table of HTTP statuses, or of a transaction's table. */
export interface HTTPRow extends Traces {
  readonly code: number;
  /** Success or Failure as the transaction's table prints it, or the class of the general table. */
  readonly category: string;
  readonly name: string;
  /** The reason phrase as printed. */
  readonly phrase: string;
  readonly formerPhrases: readonly string[];
  /** The first sentence as printed. */
  readonly meaning: string;
  /** Undefined where the meaning of a transaction's row says enough. */
  readonly explanation: string | undefined;
  /** The schema of the payload. */
  readonly payload: WebRow['payload'];
  readonly discrepancies: readonly string[];
}

/** A table of HTTP statuses; the general one has neither service nor transaction. */
export interface HTTPTable {
  readonly service: string | undefined;
  readonly transaction: string | undefined;
  /** What people call it, such as `STOW-RS`. */
  readonly acronym: string | undefined;
  readonly enumName: string;
  readonly citation: Citation;
  readonly rows: readonly HTTPRow[];
}

/** The HTTP statuses of DICOMweb. */
export interface WebModel {
  readonly classes: readonly HTTPClass[];
  readonly general: HTTPTable;
  readonly transactions: readonly HTTPTable[];
  readonly warningHeaders: readonly (WarningHeader & { readonly citation: Citation })[];
}

/** A value of Failure Reason or Warning Reason. */
export interface ReasonModel extends CodeRange {
  readonly code: string;
  readonly notation: string | undefined;
  readonly name: string;
  readonly meaning: string;
  readonly explanation: string;
  readonly advice: Advice | undefined;
  readonly discrepancies: readonly string[];
}

/** A table of reasons; without an enum it repeats another one. */
export interface ReasonTableModel extends Omit<ReasonTable, 'rows' | 'part' | 'section' | 'table'> {
  readonly citation: Citation;
  readonly rows: readonly ReasonModel[];
}

/** A template of PS3.2 for the statuses that a product sends or handles. */
export type ConformanceModel = Omit<ConformanceTable, 'section' | 'table' | 'rows'> & {
  readonly rows: readonly ConformanceRow[];
  readonly citation: Citation & { readonly table: string };
};

/** A change of a row from one edition that was read to the next. */
export interface ChangeModel extends Pick<Traces, 'changeProposals'> {
  readonly kind: 'new' | 'removed' | 'reworded';
  /** The first edition that has it if new, otherwise the last one. */
  readonly edition: string;
  readonly code: string | undefined;
  readonly service: string | undefined;
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly citation: Citation;
}

/** The changes of a part, the newest first, with the editions that were read. */
export interface PartChanges {
  readonly part: string;
  readonly title: string;
  readonly editions: readonly string[];
  readonly changes: readonly ChangeModel[];
}

/** A row of a crosswalk: our guidance; without a citation the standard is silent. */
export interface CrosswalkRowModel {
  /** As written: a Status Code or range, an HTTP status, or the value of a PDU field. */
  readonly from: string;
  /** The codes of `from` as numbers. */
  readonly fromRange: CodeRange;
  readonly to: string | undefined;
  /** The severity of an OperationOutcome of FHIR, whose issue type is `to`. */
  readonly severity: Severity | undefined;
  /** The same as a number, or as an advice. */
  readonly answer: {
    readonly to?: number | 'same';
    readonly retry?: 'no' | 'later' | 'after change';
    readonly issueType?: string;
    readonly severity?: Severity;
  };
  readonly reason: string;
  readonly citation: Citation | undefined;
}

/** How to go from a code of one world to that of another. */
export interface CrosswalkModel extends Omit<Crosswalk, 'rows'> {
  /** What people call its transaction. */
  readonly acronym: string | undefined;
  readonly rows: readonly CrosswalkRowModel[];
}

/** What to do about a status: our guidance. */
export interface GuidanceModel extends GuidanceRow {
  readonly range: CodeRange;
}

/** When a response of a retrieve has a count. */
export interface CounterModel extends CounterRule {
  readonly citation: Citation;
}

/** How counts of sub-operations give the status of a retrieve. */
export interface RetrieveModel {
  readonly service: DIMSEService;
  readonly citation: Citation;
  readonly codes: Readonly<Record<'pending' | 'cancel' | 'success' | 'warning' | 'failure', number>>;
  readonly counters: readonly CounterModel[];
}

/** An exception with the classes that derive from it, and all fields in the order of the constructor. */
export interface ExceptionModel extends Exception {
  readonly citation: Citation | undefined;
  /** The codes of the class and of all that derive from it. */
  readonly codes: readonly string[];
}

/** A part of the standard, how much of it was read, and what is newer. */
export interface SourceModel {
  readonly part: Part;
  readonly title: string;
  readonly edition: string;
  /** The other editions that were compared. */
  readonly compared: readonly string[];
  /** The places of which a newer page was read. */
  readonly readApart: readonly { readonly edition: string; readonly place: string }[];
  /** What later editions change that were not read. */
  readonly newer: readonly NewerChange[];
}

/** Everything that the emitters see: numbers, resolved references, names and addresses. Deeply frozen. */
export interface ResolvedModel {
  readonly title: string;
  readonly sources: readonly SourceModel[];
  readonly categories: readonly CategoryModel[];
  readonly classRules: readonly ClassRule[];
  readonly classSegments: readonly ClassSegment[];
  readonly commandElements: readonly CommandElement[];
  readonly statusTypes: readonly StatusType[];
  readonly dimseServices: readonly DIMSEServiceModel[];
  readonly tables: readonly TableModel[];
  readonly uses: readonly TableUse[];
  readonly serviceClasses: readonly ServiceClassModel[];
  readonly generalProse: readonly ProseModel[];
  readonly implementations: readonly ImplementationModel[];
  readonly discrepancies: readonly Discrepancy[];
  /** Every row for every DIMSE service: by code, then in the order of the spec. */
  readonly placedRows: readonly PlacedRow[];
  /** Every status in each place that has it, by its first code. */
  readonly contextRows: readonly ContextRow[];
  readonly contextSOPClasses: readonly ContextSOPClass[];
  /** Of the rows that fit a status, the first one counts. */
  readonly contextAdvice: readonly ContextAdvice[];
  readonly retiredSOPClasses: readonly RetiredSOPClass[];
  readonly enums: readonly EnumModel[];
  readonly association: AssociationModel;
  readonly exceptions: readonly ExceptionModel[];
  readonly web: WebModel;
  readonly reasons: readonly ReasonTableModel[];
  readonly conformance: readonly ConformanceModel[];
  readonly retrieves: readonly RetrieveModel[];
  readonly crosswalks: readonly CrosswalkModel[];
  readonly guidance: readonly GuidanceModel[];
  readonly logForms: readonly LogForm[];
  readonly changes: readonly PartChanges[];
}

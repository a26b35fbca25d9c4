import type {
  Advice,
  Category,
  Condition,
  ConformanceRow,
  ConformanceTable,
  CounterRule,
  Crosswalk,
  Discrepancy,
  DimseService,
  Exception,
  GuidanceRow,
  HttpClass,
  Implementation,
  Part,
  ReasonTable,
  ProseStatement,
  ServiceSymbol,
  SopClass,
  Source,
  Statement,
  WarningHeader,
  WebRow,
} from '../generated/typescript/spec.js';
import type { CodeRange } from './code.js';

/** Where in the standard something stands. */
export interface Citation {
  readonly part: Part;
  readonly section: string;
  readonly table: string | undefined;
  readonly edition: string;
  readonly address: string;
}

/** A status with everything that the targets show of it. */
export interface StatusEntry extends CodeRange {
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
  readonly notes: readonly string[];
  readonly since: string | undefined;
  /** The last edition that has it, if it is gone. */
  readonly until: string | undefined;
  readonly deprecated: string | undefined;
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
  readonly services: readonly DimseService[] | undefined;
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
  readonly entry: StatusEntry | undefined;
  readonly address: string;
}

/** A DIMSE service with the statuses that PS3.7 lists for it. */
export interface DimseServiceModel {
  readonly name: DimseService;
  readonly id: string;
  readonly request: number;
  readonly response: number;
  /** The tags of the command elements that every response of the service may have, whatever its status. */
  readonly responseFields: readonly string[];
  /** Those that every response must have. */
  readonly requiredFields: readonly string[];
  readonly explanation: string;
  readonly citation: Citation;
  readonly listed: readonly ListedStatus[];
  /** The listed codes as ascending ranges that neither touch nor overlap. */
  readonly listedCodes: readonly CodeRange[];
}

/** A status in the list of a DIMSE service; without an entry where the Service Class gives the code. */
export interface ListedStatus {
  readonly type: StatusType;
  readonly meaning: string;
  readonly since: string | undefined;
  readonly entry: StatusEntry | undefined;
}

/** A printed status table. */
export interface TableModel {
  /** Its place in the list of all tables. */
  readonly index: number;
  readonly table: string;
  readonly title: string;
  readonly annex: string;
  readonly services: readonly DimseService[];
  /** The SOP Classes that the table is for; undefined means all of the service class. */
  readonly sopClasses: readonly string[] | undefined;
  /** The same with the Meta SOP Classes that contain one of them, and the UID that messages of the service class carry. */
  readonly appliesTo: readonly string[] | undefined;
  readonly actionTypeIds: readonly number[] | undefined;
  /** The table that this one adds to. */
  readonly inAdditionTo: string | undefined;
  readonly otherStatuses: string | undefined;
  readonly enumName: string;
  readonly citation: Citation;
  readonly entries: readonly StatusEntry[];
}

/** A table in the service class that prints it or adopts it. */
export interface TableUse {
  /** Its place in the list of all uses. */
  readonly index: number;
  readonly table: TableModel;
  readonly annex: string;
  readonly services: readonly DimseService[];
  readonly adopted: boolean;
  /** The place that prints or adopts the table. */
  readonly citation: Citation;
}

/** A service class of PS3.4. */
export interface ServiceClassModel {
  readonly annex: string;
  readonly name: string;
  readonly id: string;
  readonly explanation: string;
  readonly address: string;
  readonly services: readonly DimseService[];
  readonly sopClasses: readonly SopClass[];
  readonly uses: readonly TableUse[];
  readonly statements: readonly (Statement & { readonly address: string })[];
  readonly prose: readonly ProseModel[];
}

/** A code that the running text names. */
export type ProseModel = ProseStatement & { readonly address: string };

/** An implementation that gives meanings of its own to Status Codes. */
export interface ImplementationModel extends Omit<Implementation, 'entries' | 'conditions'> {
  readonly entries: readonly ImplementationEntry[];
}

/** A condition that an implementation logs. */
export interface ConditionModel extends Condition {
  /** The implementation's id. */
  readonly implementation: string;
}

/** A meaning that an implementation gives to a code. */
export interface ImplementationEntry extends Omit<StatusEntry, 'citation'> {
  readonly services: readonly DimseService[] | undefined;
}

/** An enum: the general statuses, or a table. */
export interface EnumModel {
  readonly name: string;
  /** The name of its files, without ending. */
  readonly file: string;
  readonly title: string;
  readonly kind: 'general' | 'table';
  readonly services: readonly DimseService[];
  readonly citation: Citation;
  readonly entries: readonly StatusEntry[];
  /** The codes of its tables that may be returned where the enum applies, beyond the lists of its services; ascending ranges that neither touch nor overlap. */
  readonly accepts: readonly CodeRange[];
}

/** A value of a field, or a reserved range of values, with who says it and what it means. */
export interface PduValueModel {
  readonly from: number;
  readonly to: number;
  /** The constant; undefined for what is reserved. */
  readonly name: string | undefined;
  /** As printed. */
  readonly symbol: string;
  /** How we read it, where it is misprinted. */
  readonly reading: string | undefined;
  readonly explanation: string;
  readonly saidBy: "peer's user" | "peer's provider" | undefined;
  readonly permanent: boolean | undefined;
  readonly advice: Advice | undefined;
  readonly discrepancies: readonly string[];
  readonly citation: Citation;
}

/** A field of a PDU that says how something ended. */
export interface PduFieldModel {
  readonly enumName: string;
  readonly role: PduRole;
  /** The value of the source to which the reasons belong. */
  readonly source: number | undefined;
  readonly field: string;
  readonly values: readonly PduValueModel[];
}

export type PduRole = 'reject result' | 'reject source' | 'reject reason' | 'abort source' | 'abort reason' | 'presentation context result' | 'PDU type';

/** A symbolic value of a service parameter. */
export type SymbolModel = ServiceSymbol & { readonly citation: Citation };

/** Everything about associations. */
export interface AssociationModel {
  readonly fields: readonly PduFieldModel[];
  readonly symbols: readonly SymbolModel[];
}

/** A row of the general table of HTTP statuses, or of a transaction's table. */
export interface HttpRow {
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
export interface HttpTable {
  readonly service: string | undefined;
  readonly transaction: string | undefined;
  readonly enumName: string;
  readonly citation: Citation;
  readonly rows: readonly HttpRow[];
}

/** The HTTP statuses of DICOMweb. */
export interface WebModel {
  readonly classes: readonly HttpClass[];
  readonly general: HttpTable;
  readonly transactions: readonly HttpTable[];
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
export interface ChangeModel {
  readonly kind: 'new' | 'gone' | 'other words';
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
  readonly reason: string;
  readonly citation: Citation | undefined;
}

/** How to go from a code of one world to that of another. */
export interface CrosswalkModel extends Omit<Crosswalk, 'rows'> {
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
  readonly service: DimseService;
  readonly citation: Citation;
  readonly codes: Readonly<Record<'pending' | 'cancel' | 'success' | 'warning' | 'failure', number>>;
  readonly counters: readonly CounterModel[];
}

/** An enum of plain numbers that are no Status Codes. */
export interface ValueEnumModel {
  readonly name: string;
  /** The name of its files, without ending. */
  readonly file: string;
  /** The entry of the package that offers it. */
  readonly entry: 'association' | 'web';
  readonly title: string;
  readonly citation: Citation;
  /** Whether values are written as `0xA700`. */
  readonly hexadecimal: boolean;
  readonly members: readonly ValueMember[];
}

/** A member of such an enum. */
export interface ValueMember extends CodeRange {
  readonly name: string;
  /** As printed. */
  readonly symbol: string;
  readonly explanation: string;
  readonly citation: Citation;
}

/** An exception with the classes that derive from it, and all fields in the order of the constructor. */
export interface ExceptionModel extends Exception {
  readonly citation: Citation | undefined;
  /** The codes of the class and of all that derive from it. */
  readonly codes: readonly string[];
}

/** A discrepancy, as the spec has it. */
export type DiscrepancyModel = Discrepancy;

/** Everything that the emitters see: numbers, resolved references, names and addresses. Deeply frozen. */
export interface ResolvedModel {
  readonly title: string;
  readonly sources: readonly Source[];
  /** The sources of Status Codes. */
  readonly statusSources: readonly Source[];
  readonly categories: readonly CategoryModel[];
  readonly classRules: readonly ClassRule[];
  readonly commandElements: readonly CommandElement[];
  readonly cancelRequest: number;
  readonly statusTypes: readonly StatusType[];
  readonly dimseServices: readonly DimseServiceModel[];
  readonly tables: readonly TableModel[];
  readonly uses: readonly TableUse[];
  readonly serviceClasses: readonly ServiceClassModel[];
  readonly generalProse: readonly ProseModel[];
  readonly implementations: readonly ImplementationModel[];
  readonly conditions: readonly ConditionModel[];
  readonly discrepancies: readonly DiscrepancyModel[];
  readonly enums: readonly EnumModel[];
  readonly valueEnums: readonly ValueEnumModel[];
  readonly association: AssociationModel;
  readonly exceptions: readonly ExceptionModel[];
  readonly web: WebModel;
  readonly reasons: readonly ReasonTableModel[];
  readonly conformance: readonly ConformanceModel[];
  readonly retrieves: readonly RetrieveModel[];
  readonly crosswalks: readonly CrosswalkModel[];
  readonly guidance: readonly GuidanceModel[];
  readonly changes: readonly PartChanges[];
}

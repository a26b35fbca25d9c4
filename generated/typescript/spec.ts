// Generated from spec/dicom-status.schema.json by codegen. Do not edit: run "npm run generate".

/**
 * A short text without tabs and line breaks.
 */
export type Text = string;
/**
 * A part of the standard.
 */
export type Part = 'PS3.2' | 'PS3.3' | 'PS3.4' | 'PS3.7' | 'PS3.8' | 'PS3.18';
/**
 * An edition of the standard; up to 2013 there was one a year.
 */
export type Edition = string;
/**
 * What brought a row, took it away, or changed something else.
 *
 * @minItems 1
 */
export type ChangeProposals = [ChangeProposal, ...ChangeProposal[]];
/**
 * A change proposal or a supplement.
 */
export type ChangeProposal = string;
/**
 * A section number without its part.
 */
export type Section = string;
/**
 * A table number without its part.
 */
export type TableNumber = string;
/**
 * Words as the standard prints them; empty where the cell is empty.
 */
export type Printed = string;
/**
 * The Status Class of PS3.7 Annex C.
 */
export type Category = 'Success' | 'Pending' | 'Cancel' | 'Warning' | 'Failure';
/**
 * A 16-bit Status Code as four upper-case hexadecimal digits.
 */
export type Code = string;
/**
 * What it said otherwise, and in which edition that was seen last.
 *
 * @minItems 1
 */
export type Former = [FormerWords, ...FormerWords[]];
/**
 * The tag of a command element or the name of a Data Set part.
 */
export type RelatedField = string;
export type RelatedFields = RelatedField[];
/**
 * What a person has to look at before anything is generated.
 */
export type Review = string;
/**
 * The tag of a command element.
 */
export type Tag = string;
/**
 * A hand-chosen constant name, PascalCase.
 */
export type ConstantName = string;
/**
 * Fingerprints of printed sentences that are not carried: of their characters, and of their letters alone.
 */
export type Wording = string;
/**
 * The edition of the page that was read for this place alone, newer than that of the part.
 */
export type OwnEdition = string;
/**
 * @minItems 1
 */
export type Aliases = [Alias, ...Alias[]];
/**
 * A name of the same status elsewhere: the implementation, a colon, its constant.
 */
export type Alias = string;
/**
 * @minItems 1
 */
export type Services = [DIMSEService, ...DIMSEService[]];
/**
 * A DIMSE service of PS3.7.
 */
export type DIMSEService =
  'C-STORE' | 'C-GET' | 'C-FIND' | 'C-MOVE' | 'C-ECHO' | 'N-EVENT-REPORT' | 'N-GET' | 'N-SET' | 'N-ACTION' | 'N-CREATE' | 'N-DELETE';
/**
 * The letter of an annex of PS3.4.
 */
export type Annex = string;
/**
 * An edition of the standard; up to 2013 there was one a year.
 */
export type Edition1 = string;
/**
 * A DICOM unique identifier.
 */
export type UID = string;
/**
 * @minItems 1
 */
export type SOPClassUIDs = [UID, ...UID[]];
/**
 * @minItems 1
 */
export type ActionTypeIDs = [number, ...number[]];
/**
 * A range as the standard prints it.
 */
export type Notation = string;
/**
 * The page of the chunked standard, where the section number does not tell it.
 */
export type Page = string;
/**
 * The value of a field of one byte.
 */
export type Octet = number;
/**
 * Our guidance: whether the same may be tried again: no; the same later; or after something was changed.
 */
export type Retry = 'no' | 'later' | 'after change';
/**
 * Our guidance: who has to act. The sender is who made the request.
 */
export type Actor = 'sender' | 'receiver' | 'administrator';
/**
 * The discrepancies that touch this.
 *
 * @minItems 1
 */
export type DiscrepancyIds = [string, ...string[]];
/**
 * An HTTP status code.
 */
export type HTTPCode = number;
/**
 * A DIMSE service of PS3.7.
 */
export type DIMSEService1 =
  'C-STORE' | 'C-GET' | 'C-FIND' | 'C-MOVE' | 'C-ECHO' | 'N-EVENT-REPORT' | 'N-GET' | 'N-SET' | 'N-ACTION' | 'N-CREATE' | 'N-DELETE';
/**
 * A short text without tabs and line breaks.
 */
export type Text1 = string;
/**
 * The severity of an OperationOutcome of FHIR.
 */
export type Severity = 'fatal' | 'error' | 'warning' | 'information';
/**
 * A short text without tabs and line breaks.
 */
export type Text2 = string;
/**
 * A short text without tabs and line breaks.
 */
export type Text3 = string;
/**
 * high: read in the running code or in the document itself; medium: a report, or partly read.
 */
export type Confidence = 'high' | 'medium';
/**
 * The value of a field of one byte.
 */
export type Octet1 = number;
/**
 * A short text without tabs and line breaks.
 */
export type Text4 = string;

/**
 * The machine-readable specification of DICOM statuses from which everything in this package is generated.
 */
export interface DICOMStatusSpec {
  $schema: './dicom-status.schema.json';
  metadata: Metadata;
  /**
   * @minItems 1
   */
  categories: [CategoryEntry, ...CategoryEntry[]];
  /**
   * @minItems 1
   */
  classRules: [ClassRule, ...ClassRule[]];
  /**
   * @minItems 1
   */
  commandElements: [CommandElement, ...CommandElement[]];
  cancelRequest: Code;
  /**
   * @minItems 1
   */
  statusTypes: [StatusType, ...StatusType[]];
  /**
   * @minItems 1
   */
  dimseServices: [DIMSEServiceEntry, ...DIMSEServiceEntry[]];
  serviceClasses: ServiceClass[];
  retiredSOPClasses: RetiredSOPClasses;
  prose: ProseStatement[];
  association: Association;
  exceptions: Exception[];
  web: Web;
  reasons: ReasonTable[];
  conformance: ConformanceTable[];
  retrieves: Retrieve[];
  logForms: LogForm[];
  crosswalks: Crosswalk[];
  guidance: GuidanceRow[];
  implementations: Implementation[];
  discrepancies: Discrepancy[];
}
export interface Metadata {
  title: Text;
  /**
   * @minItems 1
   */
  sources: [Source, ...Source[]];
}
/**
 * A part of the standard, the edition that the rows were typed from, and where its current pages are.
 */
export interface Source {
  part: Part;
  title: Text;
  edition: Edition;
  /**
   * Other editions with which the rows were compared: they decide since, until and former.
   *
   * @minItems 1
   */
  compared?: [Edition, ...Edition[]];
  /**
   * What later editions are known to change, without their text having been read.
   *
   * @minItems 1
   */
  newer?: [NewerChange, ...NewerChange[]];
  /**
   * What `apply` found and left to a person: rows that the spec should have.
   *
   * @minItems 1
   */
  undecided?: [UndecidedRow, ...UndecidedRow[]];
  pages: string;
}
/**
 * A change of a later edition: the change proposal or supplement that made it, and what it touches, in our words.
 */
export interface NewerChange {
  edition: Edition;
  changeProposals?: ChangeProposals;
  touches: Text;
}
/**
 * A row that `apply` could not write, by its place and its code or words.
 */
export interface UndecidedRow {
  edition: Edition;
  section: Section;
  table?: TableNumber;
  code?: Text;
  words?: Printed;
}
export interface CategoryEntry {
  name: Category;
  section: Section;
  /**
   * Whether no further response follows.
   */
  final: boolean;
  explanation: Text;
}
/**
 * A line of the Status Class convention of PS3.7 Annex C.
 */
export interface ClassRule {
  notation: string;
  from: Code;
  to: Code;
  /**
   * Class rule exceptions: codes inside the range that another rule decides.
   *
   * @minItems 1
   */
  except?: [Code, ...Code[]];
  category: Category;
  /**
   * Whether only the standard may assign a meaning.
   */
  reserved: boolean;
  since?: Edition;
  until?: Edition;
  changeProposals?: ChangeProposals;
  former?: Former;
  review?: Review;
}
/**
 * What changed since: only that is given.
 */
export interface FormerWords {
  category?: Text;
  meaning?: Printed;
  phrase?: Text;
  symbol?: Text;
  text?: Text;
  relatedFields?: RelatedFields;
  until?: Edition;
}
export interface CommandElement {
  tag: Tag;
  name: Text;
  keyword: ConstantName;
  vr: string;
  vm: string;
  wording?: Wording;
}
/**
 * A status type of PS3.7 Annex C; without a code where the Service Class gives it.
 */
export interface StatusType {
  section: Section;
  edition?: OwnEdition;
  code?: Code;
  category: Category;
  name: ConstantName;
  meaning: Text;
  wording?: Wording;
  explanation: Text;
  aliases?: Aliases;
  deprecated?: Text;
  /**
   * @minItems 1
   */
  fields: [StatusField, ...StatusField[]];
  since?: Edition;
  until?: Edition;
  changeProposals?: ChangeProposals;
  former?: Former;
  review?: Review;
}
/**
 * A field of a status type: a command element, or a Data Set part that has no tag.
 */
export interface StatusField {
  element?: Tag;
  dataSet?: Text;
  requirement: 'required' | 'optional';
  services?: Services;
}
export interface DIMSEServiceEntry {
  name: DIMSEService;
  request: Code;
  response: Code;
  responseTable: TableNumber;
  /**
   * @minItems 1
   */
  responseFields: [Tag, ...Tag[]];
  /**
   * @minItems 1
   */
  requiredFields: [Tag, ...Tag[]];
  section: Section;
  edition?: OwnEdition;
  enum: ConstantName;
  explanation: Text;
  /**
   * @minItems 1
   */
  statuses: [ListedStatus, ...ListedStatus[]];
}
/**
 * An entry in the status list of a DIMSE service.
 */
export interface ListedStatus {
  type: Section;
  meaning: Text;
  wording?: Wording;
  since?: Edition;
  until?: Edition;
  changeProposals?: ChangeProposals;
  former?: Former;
  review?: Review;
}
export interface ServiceClass {
  annex: Annex;
  name: Text;
  explanation: Text;
  sopClassesEdition?: Edition1;
  /**
   * @minItems 1
   */
  sopClasses: [SOPClass, ...SOPClass[]];
  tables: StatusTable[];
  adoptions: Adoption[];
  statements: Statement[];
}
export interface SOPClass {
  uid: UID;
  name: Text;
  services: Services;
  members?: SOPClassUIDs;
  /**
   * Whether messages of the whole Service Class carry this UID.
   */
  onTheWire?: true;
  since?: Edition;
  changeProposals?: ChangeProposals;
}
/**
 * A printed status table and what it applies to.
 */
export interface StatusTable {
  table: TableNumber;
  section: Section;
  title: Text;
  edition?: OwnEdition;
  services: Services;
  sopClasses?: SOPClassUIDs;
  actionTypeIds?: ActionTypeIDs;
  inAdditionTo?: TableNumber;
  enum: ConstantName;
  otherStatuses?: Text;
  /**
   * @minItems 1
   */
  rows: [Row, ...Row[]];
}
/**
 * A printed row: one code, or a range with its notation.
 */
export interface Row {
  code?: Code;
  from?: Code;
  to?: Code;
  notation?: Notation;
  services?: Services;
  category: Category;
  name: ConstantName;
  meaning: Printed;
  relatedFields: RelatedFields;
  fieldValues?: {
    [k: string]: string;
  };
  explanation: Text;
  /**
   * A range that only groups codes of an implementation: it answers where nothing else does.
   */
  heading?: true;
  aliases?: Aliases;
  since?: Edition;
  until?: Edition;
  changeProposals?: ChangeProposals;
  former?: Former;
  review?: Review;
}
/**
 * An annex adopts a table of another one.
 */
export interface Adoption {
  section: Section;
  services: Services;
  table: TableNumber;
}
/**
 * The standard says that there are no specific statuses, or defers to PS3.7.
 */
export interface Statement {
  section: Section;
  page?: Page;
  services: Services;
  sopClasses?: SOPClassUIDs;
  actionTypeIds?: ActionTypeIDs;
  says: 'no specific statuses' | 'see PS3.7';
}
/**
 * SOP Classes that the standard had once, and the document that tells of them.
 */
export interface RetiredSOPClasses {
  documentedIn: Text;
  sopClasses: RetiredSOPClass[];
}
/**
 * A retired SOP Class with the annex of PS3.4 that had it, which may be retired too; two never had a published name.
 */
export interface RetiredSOPClass {
  uid: UID;
  name?: Text;
  annex?: Annex;
}
/**
 * A code that the running text of PS3.4 names for a situation, told in our words.
 */
export interface ProseStatement {
  section: Section;
  page?: Page;
  code: string;
  category?: Category;
  annex?: Annex;
  sopClasses?: SOPClassUIDs;
  services: Services;
  requirement: 'shall' | 'may' | 'shall not' | 'retired';
  when: Text;
}
/**
 * How associations are accepted, rejected and aborted (PS3.8).
 */
export interface Association {
  pduFields: PDUField[];
  symbols: ServiceSymbol[];
}
/**
 * A field of a PDU of PS3.8 that says how something ended; a reason belongs to one value of the source.
 */
export interface PDUField {
  enum: ConstantName;
  title: Text;
  /**
   * What the field is for.
   */
  role: 'reject result' | 'reject source' | 'reject reason' | 'abort source' | 'abort reason' | 'presentation context result' | 'PDU type';
  /**
   * The source to which the reasons belong.
   */
  source?: number;
  section: Section;
  table?: TableNumber;
  edition?: OwnEdition;
  field: Text;
  /**
   * @minItems 1
   */
  values: [PDUValue, ...PDUValue[]];
}
/**
 * A value of a field, or a reserved range of values. The symbol is as printed.
 */
export interface PDUValue {
  value?: Octet;
  from?: Octet;
  to?: Octet;
  name?: ConstantName;
  symbol: Text;
  reading?: Text;
  explanation: Text;
  section?: Section;
  table?: TableNumber;
  edition?: OwnEdition;
  /**
   * Who speaks.
   */
  saidBy?: 'service-user' | 'service-provider';
  permanent?: boolean;
  advice?: Advice;
  discrepancies?: DiscrepancyIds;
  since?: Edition;
  until?: Edition;
  changeProposals?: ChangeProposals;
  former?: Former;
  review?: Review;
}
/**
 * Our guidance, not the standard's.
 */
export interface Advice {
  retry: Retry;
  /**
   * @minItems 0
   */
  actors: Actor[];
}
/**
 * A symbolic value of a service parameter of PS3.8; with the PDU value that stands for it, where there is one.
 */
export interface ServiceSymbol {
  section: Section;
  edition?: OwnEdition;
  parameter: Text;
  group?: Text;
  symbol: Text;
  enum?: ConstantName;
  value?: Octet;
  since?: Edition;
  until?: Edition;
  changeProposals?: ChangeProposals;
  former?: Former;
  review?: Review;
}
/**
 * A network exception class.
 */
export interface Exception {
  name: ConstantName;
  base?: ConstantName;
  /**
   * Stable, in the style of Node.
   */
  code: string;
  /**
   * Whether only classes derived from it are thrown.
   */
  abstract: boolean;
  description: Text;
  fields: ExceptionField[];
  message?: Text;
  /**
   * What makes the message from the fields.
   */
  describedBy?: 'rejection' | 'abort' | 'status';
  aliases?: Aliases;
  section?: Section;
  part?: Part;
  discrepancies?: DiscrepancyIds;
}
/**
 * A field of an exception. Numbers have a range; an enum gives names to them.
 */
export interface ExceptionField {
  name: string;
  type: 'integer' | 'text' | 'status';
  minimum?: number;
  maximum?: number;
  enum?: ConstantName;
  /**
   * Whether the constructor asks for it.
   */
  required: boolean;
  /**
   * Names of the field elsewhere, by which it can be read too.
   *
   * @minItems 1
   */
  aliases?: [string, ...string[]];
  description: Text;
}
/**
 * The HTTP statuses of DICOMweb (PS3.18).
 */
export interface Web {
  section: Section;
  table: TableNumber;
  edition?: OwnEdition;
  enum: ConstantName;
  /**
   * @minItems 1
   */
  classes: [HTTPClass, ...HTTPClass[]];
  /**
   * @minItems 1
   */
  statuses: [HTTPStatus, ...HTTPStatus[]];
  transactions: WebTable[];
  warningHeaders: WarningHeader[];
}
/**
 * A class of HTTP status codes by PS3.18 Table 8.5-1.
 */
export interface HTTPClass {
  name: 'Success' | 'Redirection' | 'Client Error' | 'Server Error';
  from: HTTPCode;
  to: HTTPCode;
  explanation: Text;
}
/**
 * A row of PS3.18 Table 8.5-1: code, reason phrase as printed, and the first sentence of its meaning.
 */
export interface HTTPStatus {
  code: HTTPCode;
  name: ConstantName;
  phrase: Text;
  meaning: Text;
  wording?: Wording;
  explanation: Text;
  discrepancies?: DiscrepancyIds;
  since?: Edition;
  until?: Edition;
  changeProposals?: ChangeProposals;
  former?: Former;
  review?: Review;
}
/**
 * The status codes of a DICOMweb transaction.
 */
export interface WebTable {
  service: Text;
  transaction: Text;
  /**
   * What people call it.
   */
  acronym?: 'STOW-RS' | 'QIDO-RS' | 'WADO-RS' | 'WADO-URI' | 'UPS-RS';
  enum: ConstantName;
  section: Section;
  table: TableNumber;
  edition?: OwnEdition;
  /**
   * @minItems 1
   */
  rows: [WebRow, ...WebRow[]];
}
/**
 * A row of a transaction's table: category, code, reason phrase and the first sentence of the meaning as printed.
 */
export interface WebRow {
  category: 'Success' | 'Failure';
  code: HTTPCode;
  name: ConstantName;
  phrase: Text;
  meaning: Text;
  wording?: Wording;
  explanation?: Text;
  /**
   * The schema of the payload.
   */
  payload?: 'store-instances-response' | 'storage-commitment-response';
  discrepancies?: DiscrepancyIds;
  since?: Edition;
  until?: Edition;
  changeProposals?: ChangeProposals;
  former?: Former;
  review?: Review;
}
/**
 * A text of the HTTP Warning header, as printed; what stands in angle brackets is filled in.
 */
export interface WarningHeader {
  section: Section;
  edition?: OwnEdition;
  page?: Page;
  service?: Text;
  transaction?: Text;
  text: Text;
  requirement: 'shall' | 'example';
  when: Text;
  discrepancies?: DiscrepancyIds;
  since?: Edition;
  until?: Edition;
  changeProposals?: ChangeProposals;
  former?: Former;
  review?: Review;
}
/**
 * Why an object was stored with a warning or not at all, not committed, or not put on media. Without an enum it repeats another table.
 */
export interface ReasonTable {
  attribute: '(0008,1196)' | '(0008,1197)';
  context: 'store-instances' | 'storage-commitment' | 'media-creation';
  part: Part;
  section: Section;
  table?: TableNumber;
  edition?: OwnEdition;
  title: Text;
  enum?: ConstantName;
  /**
   * Whether products may use more values.
   */
  extensible: boolean;
  /**
   * @minItems 1
   */
  rows: [ReasonRow, ...ReasonRow[]];
}
/**
 * A value of Failure Reason (0008,1197) or Warning Reason (0008,1196).
 */
export interface ReasonRow {
  code?: Code;
  from?: Code;
  to?: Code;
  notation?: Notation;
  name: ConstantName;
  meaning: Text;
  wording?: Wording;
  explanation: Text;
  advice?: Advice;
  discrepancies?: DiscrepancyIds;
  since?: Edition;
  until?: Edition;
  changeProposals?: ChangeProposals;
  former?: Former;
  review?: Review;
}
/**
 * A template of PS3.2 Annex N for the statuses that a product sends or handles.
 */
export interface ConformanceTable {
  table: TableNumber;
  edition?: OwnEdition;
  section: Section;
  title: Text;
  kind: 'DIMSE' | 'web';
  service: Text;
  role: 'SCU' | 'SCP' | 'origin server' | 'user agent';
  message: Text;
  annex?: Annex;
  sopClass?: UID;
  actionTypeIds?: ActionTypeIDs;
  /**
   * The tables of PS3.18 that it is about; none for those of all transactions.
   *
   * @minItems 1
   */
  transactions?: [TableNumber, ...TableNumber[]];
  column: Text;
  /**
   * @minItems 1
   */
  rows: [ConformanceRow, ...ConformanceRow[]];
}
/**
 * A row of a conformance statement table, as printed; the column that the author fills in is left out unless the standard fills it in.
 */
export interface ConformanceRow {
  category: string;
  meaning: Printed;
  code: Printed;
  relatedFields?: Tag[];
  printed?: Text;
  reading?: Code;
  filledIn?: Text;
  discrepancies?: DiscrepancyIds;
  since?: Edition;
  until?: Edition;
  changeProposals?: ChangeProposals;
  former?: Former;
  review?: Review;
}
/**
 * How the counts of sub-operations give the status of a retrieve (PS3.4 C.4.2 and C.4.3).
 */
export interface Retrieve {
  service: DIMSEService;
  section: Section;
  pending: Code;
  cancel: Code;
  success: Code;
  warning: Code;
  failure: Code;
  /**
   * @minItems 1
   */
  counters: [CounterRule, ...CounterRule[]];
}
/**
 * When the response of a retrieve has a count of sub-operations.
 */
export interface CounterRule {
  counter: 'remaining' | 'completed' | 'failed' | 'warning';
  element: Tag;
  section: Section;
  shall: Category[];
  may: Category[];
  shallNot: Category[];
}
/**
 * How a program prints a status, a rejection or the like in a log; of two forms that fit at one place, the first counts.
 */
export interface LogForm {
  program: Text;
  kind: 'status' | 'rejection' | 'abort' | 'presentation-context-result' | 'condition' | 'http' | 'failure reason' | 'warning reason';
  /**
   * A regular expression for one line. A name in braces stands for a named group: {service}, {hex}, {0xhex}, {hexH}, {hexH?}, {decimal}, {words}, {result}, {source}, {reason}, {resultWords}, {sourceWords}, {reasonWords}, {condition}, {http}. The group `text` is what is reported.
   */
  pattern: string;
  /**
   * A text that every line of this form holds; looking for it is faster than the pattern.
   */
  needs: string;
  service?: DIMSEService1;
  /**
   * Result, source and reason, where the words alone tell them.
   */
  values?: Octet[];
  /**
   * It holds only a part, such as result and source; a later line has the rest.
   */
  part?: true;
  /**
   * A line in this form, as the program prints it.
   */
  example: string;
  finds: Text1;
}
/**
 * How to go from a code of one world to that of another. Our guidance, not the standard's.
 */
export interface Crosswalk {
  id:
    | 'http-to-dimse'
    | 'dimse-to-http'
    | 'store-status-to-reason'
    | 'failure-reason-to-commitment'
    | 'rejection-to-retry'
    | 'dimse-to-audit'
    | 'http-to-audit'
    | 'dimse-to-fhir'
    | 'http-to-fhir';
  title: Text;
  services?: Services;
  webService?: Text;
  transaction?: Text;
  /**
   * @minItems 1
   */
  rows: [CrosswalkRow, ...CrosswalkRow[]];
}
/**
 * From one code to another: our guidance. Without a section the standard is silent; without `to` nothing fits, and the reason says what to do.
 */
export interface CrosswalkRow {
  /**
   * A Status Code, a range of them as printed, an HTTP status, or the value of a PDU field.
   */
  from: string;
  /**
   * The code to take, `same` for the same value, an advice on retry, an Event Outcome Indicator, or an issue type of FHIR.
   */
  to?: string;
  severity?: Severity;
  reason: Text;
  part?: Part;
  section?: Section;
}
/**
 * What to do about a status: our guidance, not the standard's. Without services for every one that does not say something else.
 */
export interface GuidanceRow {
  code: string;
  services?: Services;
  annex?: Annex;
  /**
   * Whether the receiver holds the object now.
   */
  stored?: 'yes' | 'no' | 'some';
  retry: Retry;
  /**
   * @minItems 0
   */
  actors: Actor[];
  reason: Text;
}
/**
 * A product or toolkit that gives codes a meaning of its own.
 */
export interface Implementation {
  id: string;
  title: Text;
  version: Text2;
  /**
   * Where it was read; what rows say under `where` follows it.
   */
  address: string;
  explanation: Text;
  migration: Replacement[];
  entries: ImplementationEntry[];
  /**
   * @minItems 1
   */
  reasons?: [ImplementationReason, ...ImplementationReason[]];
  /**
   * @minItems 1
   */
  associations?: [AssociationReading, ...AssociationReading[]];
  /**
   * @minItems 1
   */
  conditions?: [Condition, ...Condition[]];
}
/**
 * A name of an implementation, and what to use here instead.
 */
export interface Replacement {
  theirs: Text;
  ours: Text;
}
/**
 * What a product means by a Status Code, or makes of one that it receives.
 */
export interface ImplementationEntry {
  code?: Code;
  from?: Code;
  to?: Code;
  notation?: Notation;
  services?: Services;
  category: Category;
  name: ConstantName;
  meaning: Printed;
  printed?: Text3;
  relatedFields?: RelatedFields;
  explanation?: Text;
  /**
   * Whether the receiver holds the object now.
   */
  stored?: 'yes' | 'no' | 'some';
  advice?: Advice;
  /**
   * A range that only groups codes: it answers where nothing else does.
   */
  heading?: true;
  aliases?: Aliases;
  former?: Former;
  where?: Text;
  confidence: Confidence;
}
/**
 * What a product means by a Failure Reason or a Warning Reason.
 */
export interface ImplementationReason {
  attribute: '(0008,1196)' | '(0008,1197)';
  code: Code;
  name: ConstantName;
  meaning: Text;
  explanation: Text;
  advice?: Advice;
  where?: Text;
  confidence: Confidence;
}
/**
 * What a product prints for a rejection or an abort, or means by it.
 */
export interface AssociationReading {
  pdu: 'A-ASSOCIATE-RJ' | 'A-ABORT';
  source: Octet;
  reason?: Octet1;
  printed?: Text4;
  explanation?: Text;
  where?: Text;
  confidence: Confidence;
}
/**
 * A condition that an implementation logs for trouble with the network, and the exception that stands for it.
 */
export interface Condition {
  code: string;
  name?: string;
  meaning?: Text;
  exception?: ConstantName;
  explanation: Text;
  where?: Text;
}
/**
 * A place where the standard contradicts itself, changed its mind, or is read differently.
 */
export interface Discrepancy {
  id: string;
  title: Text;
  codes: string[];
  services?: Services;
  /**
   * @minItems 1
   */
  annexes?: [Annex, ...Annex[]];
  /**
   * @minItems 1
   */
  implementations?: [string, ...string[]];
  /**
   * The command elements of a response that it is about.
   *
   * @minItems 1
   */
  elements?: [string, ...string[]];
  /**
   * @minItems 1
   */
  says: [Saying, ...Saying[]];
  resolution: Text;
  reason: Text;
}
/**
 * Who says what, where: a place in the standard, or an implementation.
 */
export interface Saying {
  part?: Part;
  section?: string;
  table?: TableNumber;
  edition?: string;
  implementation?: string;
  text: Text;
}

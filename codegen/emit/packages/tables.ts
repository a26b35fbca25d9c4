import { UNDEFINED } from '../../../src/association/undefined.js';
import { OTHER_CLASS } from '../../../src/web/other-class.js';
import type { HTTPTable, ImplementationModel, ResolvedModel } from '../../model.js';

/**
 * What a column holds. `code` is a 16-bit value, `number` any other; sets and lists may be empty; what is optional may be missing.
 * The values of `category`, `scope`, `role`, `retry`, `stored`, `speaker`, `services` and `actors` are those of CHOICES.
 */
export type ColumnType =
  | 'code'
  | 'number'
  | 'optional number'
  | 'text'
  | 'optional text'
  | 'texts'
  | 'numbers'
  | 'flag'
  | 'optional flag'
  | 'category'
  | 'scope'
  | 'role'
  | 'retry'
  | 'stored'
  | 'speaker'
  | 'services'
  | 'actors'
  | 'citation';

/** A column: its name in camel case, what it holds, and what is said of it. */
export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  readonly doc: string;
}

/** A table that every language has: the declaration of its rows, and the rows. */
export interface Table {
  /** In Pascal case: the type of a row; with an s behind it, the table. */
  readonly row: string;
  readonly table: string;
  readonly doc: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly unknown[])[];
}

/** A closed list of words from which a column takes its values; none of them is ever received. */
export interface Choice {
  readonly name: string;
  readonly doc: string;
  /** Without a first value that stands for "not said", which languages add where they need it. */
  readonly values: readonly string[];
}

/** The parts of a context, in the order in which answers name those that are of no use. */
export const PARTS = ['service', 'SOP Class', 'service class', 'Action Type ID', 'implementation'] as const;

/** The lists of words, by the type of the columns that use them. */
export function choicesOf(
  model: ResolvedModel,
): Readonly<Record<'category' | 'scope' | 'role' | 'retry' | 'stored' | 'speaker' | 'service' | 'actor' | 'part', Choice>> {
  return {
    category: { name: 'Category', doc: 'A Status Class of PS3.7 Annex C.', values: model.categories.map(({ name }) => name) },
    scope: {
      name: 'Scope',
      doc: 'Who gives a meaning to a code, from the most specific to the least.',
      values: ['implementation', 'service class', 'DIMSE service', 'general', 'class'],
    },
    role: { name: 'Role', doc: 'A field of a PDU.', values: [...new Set(model.association.fields.map(({ role }) => role))] },
    retry: { name: 'Retry', doc: 'Whether the same request may be tried again.', values: ['no', 'later', 'after change'] },
    stored: { name: 'Stored', doc: 'Whether the receiver holds the object, or of a retrieve the destination the objects.', values: ['yes', 'no', 'some'] },
    speaker: { name: 'Speaker', doc: 'Who speaks at the peer: its application or its network layer.', values: ['service-user', 'service-provider'] },
    service: { name: 'Service', doc: 'A DIMSE service of PS3.7.', values: model.dimseServices.map(({ name }) => name) },
    actor: { name: 'Actor', doc: 'Who has to act: who made the request (sender), who answered it (receiver), or who runs them (administrator).', values: ['sender', 'receiver', 'administrator'] },
    part: { name: 'Part', doc: 'A part of a context in which a code was received.', values: PARTS },
  };
}

const COLUMNS = {
  first: { name: 'first', type: 'code', doc: 'The code, or the first code of a range.' },
  last: { name: 'last', type: 'code', doc: 'The last code of the range; the code itself where it is one.' },
  notation: { name: 'notation', type: 'optional text', doc: 'What is printed for a range, such as A7xx.' },
  category: { name: 'category', type: 'category', doc: 'The Status Class.' },
  name: { name: 'name', type: 'text', doc: 'The constant.' },
  meaning: { name: 'meaning', type: 'text', doc: 'As printed; empty where nothing is printed.' },
  explanation: { name: 'explanation', type: 'optional text', doc: 'What happened, in our words.' },
  services: { name: 'services', type: 'services', doc: 'The DIMSE services; empty for all.' },
  annex: { name: 'annex', type: 'optional text', doc: 'The annex of PS3.4 that defines the service class.' },
  stored: { name: 'stored', type: 'stored', doc: 'Whether the receiver holds the object, where that can be said.' },
  retry: { name: 'retry', type: 'retry', doc: 'Whether the same request may be tried again, where that can be said: our guidance.' },
  actors: { name: 'actors', type: 'actors', doc: 'Who has to act: our guidance.' },
  citation: { name: 'citation', type: 'citation', doc: 'Where it is printed.' },
  until: { name: 'until', type: 'optional text', doc: 'The last edition that has it, if it was removed.' },
} as const satisfies Record<string, Column>;

/** Every table that the packages of other languages have. */
export function tablesOf(model: ResolvedModel): readonly Table[] {
  return [
    {
      row: 'Segment',
      table: 'Segments',
      doc: 'A run of codes of one class, by PS3.7 Annex C. Codes in no segment are not allowed.',
      columns: [COLUMNS.first, COLUMNS.last, COLUMNS.category],
      rows: model.classSegments.flatMap(({ from, to, category }) => (category === undefined ? [] : [[from, to, category]])),
    },
    {
      row: 'StatusRow',
      table: 'Statuses',
      doc: 'A status in a place that has it: a table of PS3.4, the list of a DIMSE service in PS3.7, or the general statuses.',
      columns: [
        COLUMNS.first,
        COLUMNS.last,
        COLUMNS.notation,
        COLUMNS.category,
        COLUMNS.name,
        COLUMNS.meaning,
        { name: 'scope', type: 'scope', doc: 'What kind of place it is.' },
        COLUMNS.annex,
        COLUMNS.services,
        { name: 'sopClasses', type: 'texts', doc: 'The UIDs of the SOP Classes that it is for; empty for all of the service class.' },
        { name: 'actionTypeIds', type: 'numbers', doc: 'The Action Type IDs that it is for; empty for all.' },
        { name: 'relatedFields', type: 'texts', doc: 'The command elements and parts of the Data Set that may come with it.' },
        COLUMNS.explanation,
        COLUMNS.citation,
        COLUMNS.until,
      ],
      rows: model.contextRows.map((row) => [
        row.from,
        row.to,
        row.notation,
        row.category,
        row.name,
        row.meaning,
        row.scope,
        row.annex,
        row.services,
        row.sopClasses ?? [],
        row.actionTypeIds ?? [],
        row.fields,
        row.explanation,
        row.citation,
        row.until,
      ]),
    },
    {
      row: 'ServiceClass',
      table: 'ServiceClasses',
      doc: 'A service class of PS3.4.',
      columns: [
        { ...COLUMNS.annex, type: 'text' },
        { name: 'name', type: 'text', doc: 'Its name.' },
        { ...COLUMNS.services, doc: 'The DIMSE services of its messages.' },
        { name: 'actionTypeIds', type: 'numbers', doc: 'The Action Type IDs that decide which statuses an N-ACTION has.' },
      ],
      rows: model.serviceClasses.map(({ annex, name, services, actionTypeIds }) => [annex, name, services, actionTypeIds]),
    },
    {
      row: 'SOPClass',
      table: 'SOPClasses',
      doc: 'A SOP Class, current or retired.',
      columns: [
        { name: 'uid', type: 'text', doc: 'Its UID.' },
        { ...COLUMNS.annex, doc: 'The annex of its service class; missing if that is retired too.' },
        { ...COLUMNS.services, doc: 'The DIMSE services of its messages; of a retired one, those of the service class.' },
        { name: 'retired', type: 'flag', doc: 'Whether it is retired: it then counts as its service class.' },
      ],
      rows: model.contextSOPClasses.map(({ uid, annex, services, retired }) => [uid, annex, services, retired]),
    },
    {
      row: 'AdviceRow',
      table: 'Advice',
      doc: "What to do about a status: our guidance, not the standard's. Of the rows that fit, the first counts.",
      columns: [
        COLUMNS.first,
        COLUMNS.last,
        COLUMNS.services,
        COLUMNS.annex,
        COLUMNS.stored,
        COLUMNS.retry,
        COLUMNS.actors,
        { name: 'why', type: 'text', doc: 'What it means for the object or what to check, in our words.' },
      ],
      rows: model.contextAdvice.map(({ range, services, annex, stored, retry, actors, reason }) => [
        range.from,
        range.to,
        services ?? [],
        annex,
        stored,
        retry,
        actors,
        reason,
      ]),
    },
    {
      row: 'ImplementationRow',
      table: 'Implementations',
      doc: 'A meaning that a product or toolkit gives to a code.',
      columns: [
        { name: 'implementation', type: 'text', doc: 'The product by its name in this package, such as dcm4chee-arc.' },
        COLUMNS.first,
        COLUMNS.last,
        COLUMNS.notation,
        COLUMNS.name,
        COLUMNS.meaning,
        COLUMNS.explanation,
        COLUMNS.services,
        { name: 'relatedFields', type: 'texts', doc: 'The command elements and parts of the Data Set that may come with it.' },
        { name: 'heading', type: 'flag', doc: 'Whether it is a range that only groups other codes.' },
        COLUMNS.stored,
        COLUMNS.retry,
        COLUMNS.actors,
        { name: 'address', type: 'text', doc: 'Where it was read.' },
      ],
      rows: model.implementations.flatMap(implementationRows),
    },
    {
      row: 'Condition',
      table: 'Conditions',
      doc: 'A condition that a product logs for trouble with the network.',
      columns: [
        { name: 'implementation', type: 'text', doc: 'The product by its name in this package, such as dcmtk.' },
        { name: 'code', type: 'text', doc: 'As module and code, such as 0006:0317.' },
        { name: 'name', type: 'optional text', doc: 'Its constant.' },
        { name: 'meaning', type: 'optional text', doc: 'What the product prints.' },
        { name: 'exception', type: 'optional text', doc: 'The exception that stands for it.' },
        { ...COLUMNS.explanation, type: 'text' },
      ],
      rows: model.implementations.flatMap(({ id, conditions }) =>
        conditions.map(({ code, name, meaning, exception, explanation }) => [id, code, name, meaning, exception, explanation]),
      ),
    },
    {
      row: 'PDUValue',
      table: 'PDUValues',
      doc: 'A value, or a reserved range of values, of a PDU field of PS3.8.',
      columns: [
        { name: 'role', type: 'role', doc: 'The field.' },
        { name: 'source', type: 'optional number', doc: 'Of a reason, the source to which it belongs.' },
        { name: 'first', type: 'number', doc: 'The value, or the first one of a range.' },
        { name: 'last', type: 'number', doc: 'The last value of the range; the value itself where it is one.' },
        { name: 'name', type: 'optional text', doc: 'The constant; missing where the value is reserved.' },
        { name: 'symbol', type: 'text', doc: 'As printed, or as we read a misprint.' },
        { name: 'explanation', type: 'text', doc: COLUMNS.explanation.doc },
        { name: 'saidBy', type: 'speaker', doc: 'Who speaks at the peer, where that is said.' },
        { name: 'permanent', type: 'optional flag', doc: 'Of a result, whether asking again cannot help.' },
        COLUMNS.retry,
        COLUMNS.actors,
        COLUMNS.citation,
      ],
      rows: model.association.fields.flatMap(({ role, source, values }) =>
        values.map((value) => [
          role,
          source,
          value.from,
          value.to,
          value.name,
          value.reading ?? value.symbol,
          value.explanation,
          value.saidBy,
          value.permanent,
          value.advice?.retry,
          value.advice?.actors ?? [],
          value.citation,
        ]),
      ),
    },
    {
      row: 'HTTPRow',
      table: 'HTTPStatuses',
      doc: 'An HTTP status in the table of a DICOMweb transaction, or in the general table of PS3.18, which has no transaction.',
      columns: [
        { name: 'service', type: 'optional text', doc: 'The service of PS3.18.' },
        { name: 'transaction', type: 'optional text', doc: 'Its transaction.' },
        { name: 'acronym', type: 'optional text', doc: 'What people call it, such as STOW-RS.' },
        { name: 'code', type: 'code', doc: 'The HTTP status.' },
        { name: 'category', type: 'text', doc: 'Success or Failure as the table prints it; in the general table the class.' },
        COLUMNS.name,
        { name: 'phrase', type: 'text', doc: 'The reason phrase as printed.' },
        { name: 'meaning', type: 'text', doc: 'The first sentence as printed.' },
        COLUMNS.explanation,
        COLUMNS.citation,
        COLUMNS.until,
      ],
      rows: [model.web.general, ...model.web.transactions].flatMap(httpRows),
    },
    {
      row: 'HTTPClass',
      table: 'HTTPClasses',
      doc: 'A class of HTTP statuses.',
      columns: [{ name: 'name', type: 'text', doc: 'Its name.' }, COLUMNS.first, COLUMNS.last, { ...COLUMNS.explanation, type: 'text' }],
      rows: model.web.classes.map(({ name, from, to, explanation }) => [name, from, to, explanation]),
    },
    {
      row: 'ReasonRow',
      table: 'Reasons',
      doc: 'A value of Failure Reason (0008,1197) or Warning Reason (0008,1196).',
      columns: [
        { name: 'attribute', type: 'text', doc: 'The attribute by its tag.' },
        { name: 'context', type: 'text', doc: 'The response or module that holds it.' },
        COLUMNS.first,
        COLUMNS.last,
        COLUMNS.notation,
        COLUMNS.name,
        COLUMNS.meaning,
        { ...COLUMNS.explanation, type: 'text' },
        COLUMNS.retry,
        COLUMNS.actors,
        COLUMNS.citation,
      ],
      rows: model.reasons.flatMap(({ attribute, context, citation, rows }) =>
        rows.map(({ from, to, notation, name, meaning, explanation, advice }) => [
          attribute,
          context,
          from,
          to,
          notation,
          name,
          meaning,
          explanation,
          advice?.retry,
          advice?.actors ?? [],
          citation,
        ]),
      ),
    },
    {
      row: 'RetrieveCodes',
      table: 'Retrieves',
      doc: 'The statuses of a retrieve.',
      columns: [
        { name: 'services', type: 'services', doc: 'C-MOVE or C-GET.' },
        { name: 'pending', type: 'code', doc: 'While sub-operations remain.' },
        { name: 'cancel', type: 'code', doc: 'When it was canceled.' },
        { name: 'success', type: 'code', doc: 'When every sub-operation was done without a warning.' },
        { name: 'warning', type: 'code', doc: 'When some were not.' },
        { name: 'failure', type: 'code', doc: 'When every one failed.' },
      ],
      rows: model.retrieves.map(({ service, codes: { pending, cancel, success, warning, failure } }) => [[service], pending, cancel, success, warning, failure]),
    },
  ];
}

function implementationRows({ id, rows }: ImplementationModel): unknown[][] {
  return rows.map((row) => [
    id,
    row.from,
    row.to,
    row.notation,
    row.name,
    row.meaning,
    row.explanation,
    row.services ?? [],
    row.fields,
    row.heading,
    row.stored,
    row.advice?.retry,
    row.advice?.actors ?? [],
    row.source,
  ]);
}

function httpRows({ service, transaction, acronym, citation, rows }: HTTPTable): unknown[][] {
  return rows.map(({ code, category, name, phrase, meaning, explanation, until }) => [
    service,
    transaction,
    acronym,
    code,
    category,
    name,
    phrase,
    meaning,
    explanation,
    until === undefined ? citation : { ...citation, edition: until },
    until,
  ]);
}

/** A sentence that every language says in the same words. */
export interface Sentence {
  /** In Pascal case. */
  readonly name: string;
  readonly doc: string;
  readonly text: string;
}

export const SENTENCES: readonly Sentence[] = [
  { name: 'UndefinedValues', doc: 'What is said of values of PDU fields that the standard does not define.', text: UNDEFINED },
  { name: 'OtherClass', doc: 'What is said of a reason that stands in the attribute of another class than its own.', text: OTHER_CLASS },
];

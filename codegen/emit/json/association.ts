import type { Condition } from '../../../generated/typescript/spec.js';
import type { ImplementationModel, PDUFieldModel, PDURole, PDUValueModel, ResolvedModel, SymbolModel } from '../../model.js';
import { arrayOf, closedObject, FLAG, NULL_TEXT, nullable, OCTET, TEXT, TEXTS, type Schema } from '../schema/document.js';
import { recordsOf, recordSchema, type Columns, type DataSet } from './data-set.js';
import { ACTORS, RETRY } from './shapes.js';

/** A value with what stands beside it: the result and the source of a rejection, the source of an abort. */
interface Placed {
  readonly value: PDUValueModel;
  readonly result?: PDUValueModel;
  readonly source?: PDUValueModel;
}

const SAID_BY: Schema = { enum: ['service-user', 'service-provider', null] };

/** What is said of every value; the result of a rejection, if there is one, says whether to ask again. */
const NOTES: Columns<Placed> = {
  explanation: [TEXT, ({ value }) => value.explanation],
  retry: [RETRY, ({ value, result }) => (value.advice && (result?.advice?.retry ?? value.advice.retry)) ?? null],
  actors: [ACTORS, ({ value }) => value.advice?.actors ?? []],
  part: [{ const: 'PS3.8' }, ({ value }) => value.citation.part],
  section: [TEXT, ({ value }) => value.citation.section],
  table: [NULL_TEXT, ({ value }) => value.citation.table],
  edition: [TEXT, ({ value }) => value.citation.edition],
  address: [TEXT, ({ value }) => value.citation.address],
  discrepancies: [TEXTS, ({ value }) => value.discrepancies],
};

const SOURCE: Columns<Placed> = {
  source: [OCTET, ({ source }) => source?.from],
  sourceName: [NULL_TEXT, ({ source }) => source?.name ?? null],
};

const REASON: Columns<Placed> = {
  reasonFrom: [OCTET, ({ value }) => value.from],
  reasonTo: [OCTET, ({ value }) => value.to],
  name: [NULL_TEXT, ({ value }) => value.name ?? 'Reserved'],
  reserved: [FLAG, ({ value }) => value.name === undefined],
  symbol: [TEXT, ({ value }) => value.symbol],
};

/** One record for each result, source and reason, or range of reserved reasons. */
const REJECTION: Columns<Placed> = {
  result: [OCTET, ({ result }) => result?.from],
  resultName: [NULL_TEXT, ({ result }) => result?.name ?? null],
  ...SOURCE,
  ...REASON,
  permanent: [nullable('boolean'), ({ result }) => result?.permanent ?? null],
  saidBy: [SAID_BY, ({ source }) => source?.saidBy ?? null],
  ...NOTES,
};

/** One record for each source and reason; a source without reasons takes any byte. */
const ABORT: Columns<Placed> = {
  ...SOURCE,
  ...REASON,
  name: [NULL_TEXT, ({ value, source }) => (value === source ? nameOfAny(value) : (value.name ?? 'Reserved'))],
  reasonFrom: [OCTET, ({ value, source }) => (value === source ? 0 : value.from)],
  reasonTo: [OCTET, ({ value, source }) => (value === source ? 0xff : value.to)],
  saidBy: [SAID_BY, ({ source }) => source?.saidBy ?? null],
  ...NOTES,
};

const CONTEXT: Columns<Placed> = {
  value: [OCTET, ({ value }) => value.from],
  name: [NULL_TEXT, ({ value }) => value.name ?? null],
  symbol: [TEXT, ({ value }) => value.symbol],
  saidBy: [SAID_BY, ({ value }) => value.saidBy ?? null],
  ...NOTES,
};

const { saidBy: _saidBy, ...PDU_TYPE } = CONTEXT;

const SYMBOL: Columns<SymbolModel> = {
  part: [{ const: 'PS3.8' }, ({ citation }) => citation.part],
  section: [TEXT, ({ section }) => section],
  edition: [TEXT, ({ citation }) => citation.edition],
  parameter: [TEXT, ({ parameter }) => parameter],
  group: [NULL_TEXT, ({ group }) => group ?? null],
  symbol: [TEXT, ({ symbol }) => symbol],
  enum: [NULL_TEXT, ({ enum: name }) => name ?? null],
  value: [nullable('integer', { minimum: 0, maximum: 255 }), ({ value }) => value ?? null],
};

function conditionColumns({ exceptions }: ResolvedModel): Columns<Condition & { readonly implementation: string }> {
  return {
    implementation: [TEXT, ({ implementation }) => implementation],
    code: [{ type: 'string', pattern: '^[0-9a-f]{4}:[0-9a-f]{4}$' }, ({ code }) => code],
    name: [NULL_TEXT, ({ name }) => name ?? null],
    meaning: [NULL_TEXT, ({ meaning }) => meaning ?? null],
    exception: [{ enum: [...exceptions.map(({ name }) => name), null] }, ({ exception }) => exception ?? null],
    explanation: [TEXT, ({ explanation }) => explanation],
  };
}

const READING: Columns<ImplementationModel['associations'][number] & { readonly implementation: string }> = {
  implementation: [TEXT, ({ implementation }) => implementation],
  pdu: [{ enum: ['A-ASSOCIATE-RJ', 'A-ABORT'] }, ({ pdu }) => pdu],
  source: [OCTET, ({ source }) => source],
  reason: [nullable('integer', { minimum: 0, maximum: 255 }), ({ reason }) => reason ?? null],
  printed: [NULL_TEXT, ({ printed }) => printed ?? null],
  explanation: [NULL_TEXT, ({ explanation }) => explanation ?? null],
  address: [TEXT, ({ address }) => address],
  confidence: [{ enum: ['high', 'medium'] }, ({ confidence }) => confidence],
};

/** Rejections, aborts, presentation context results, PDU types, service symbols, readings of implementations and logged conditions. */
export const association: DataSet = {
  name: 'association',
  description: 'What PS3.8 says of rejections, aborts and presentation contexts, and what implementations make of them and log.',
  schema(model) {
    const groups = {
      rejections: recordSchema(REJECTION),
      aborts: recordSchema(ABORT),
      presentationContextResults: recordSchema(CONTEXT),
      pduTypes: recordSchema(PDU_TYPE),
      symbols: recordSchema(SYMBOL),
      readings: recordSchema(READING),
      conditions: recordSchema(conditionColumns(model)),
    };
    return closedObject(Object.fromEntries(Object.entries(groups).map(([name, record]) => [name, arrayOf(record)])));
  },
  content(model) {
    const alone = (role: PDURole): Placed[] => valuesOf(model, role).map((value) => ({ value }));
    return {
      rejections: recordsOf(rejections(model), REJECTION),
      aborts: recordsOf(aborts(model), ABORT),
      presentationContextResults: recordsOf(alone('presentation context result'), CONTEXT),
      pduTypes: recordsOf(alone('PDU type'), PDU_TYPE),
      symbols: recordsOf(model.association.symbols, SYMBOL),
      readings: recordsOf(
        model.implementations.flatMap(({ id, associations }) => associations.map((reading) => ({ ...reading, implementation: id }))),
        READING,
      ),
      conditions: recordsOf(
        model.implementations.flatMap(({ id, conditions }) => conditions.map((condition) => ({ ...condition, implementation: id }))),
        conditionColumns(model),
      ),
    };
  },
};

function rejections(model: ResolvedModel): Placed[] {
  return valuesOf(model, 'reject result').flatMap((result) =>
    valuesOf(model, 'reject source').flatMap((source) =>
      (reasonsOf(model, 'reject reason', source.from)?.values ?? []).map((value) => ({ result, source, value })),
    ),
  );
}

function aborts(model: ResolvedModel): Placed[] {
  return valuesOf(model, 'abort source').flatMap((source) =>
    (reasonsOf(model, 'abort reason', source.from)?.values ?? [source]).map((value) => ({ source, value })),
  );
}

function nameOfAny({ name }: PDUValueModel): string | null {
  return name === undefined ? null : 'NotSignificant';
}

function valuesOf({ association: { fields } }: ResolvedModel, role: PDURole): readonly PDUValueModel[] {
  return fields.find((field) => field.role === role)?.values ?? [];
}

function reasonsOf({ association: { fields } }: ResolvedModel, role: PDURole, source: number): PDUFieldModel | undefined {
  return fields.find((field) => field.role === role && field.source === source);
}

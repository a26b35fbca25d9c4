import type { ImplementationModel, ImplementationReasonModel, ImplementationRow, ResolvedModel } from '../../model.js';
import { CODE_VALUE, FLAG, NULL_TEXT, TEXT, TEXTS } from '../schema/document.js';
import { dataSet } from './data-set.js';
import { ACTORS, categories, CODE_OR_RANGE, RETRY } from './shapes.js';

/** A meaning of an implementation, of a Status Code or, with an attribute, of a reason. */
interface Meaning extends Pick<ImplementationRow, 'code' | 'from' | 'to' | 'name' | 'meaning' | 'source' | 'confidence'> {
  readonly of: ImplementationModel;
  readonly row: ImplementationRow | undefined;
  readonly reason: ImplementationReasonModel | undefined;
}

export const implementations = dataSet<Meaning>(
  'implementations',
  'Meanings that products and toolkits give to Status Codes, and with an attribute to Failure Reasons and Warning Reasons; services are null where they are not restricted.',
  meanings,
  (model) => ({
    implementation: [TEXT, ({ of }) => of.id],
    services: [{ type: ['array', 'null'], items: TEXT }, ({ row }) => row?.services ?? null],
    code: [CODE_OR_RANGE, ({ code }) => code],
    from: [CODE_VALUE, ({ from }) => from],
    to: [CODE_VALUE, ({ to }) => to],
    notation: [NULL_TEXT, ({ row }) => row?.notation ?? null],
    category: [categories(model), ({ row, reason }) => row?.category ?? (reason?.attribute === '(0008,1196)' ? 'Warning' : 'Failure')],
    name: [TEXT, ({ name }) => name],
    meaning: [TEXT, ({ meaning }) => meaning],
    formerMeanings: [TEXTS, ({ row }) => row?.formerMeanings ?? []],
    relatedFields: [TEXTS, ({ row }) => row?.relatedFields ?? []],
    explanation: [NULL_TEXT, ({ row, reason }) => (row ?? reason)?.explanation ?? null],
    discrepancies: [TEXTS, ({ row }) => row?.discrepancies ?? []],
    heading: [FLAG, ({ row }) => row?.heading ?? false],
    title: [TEXT, ({ of }) => of.title],
    version: [TEXT, ({ of }) => of.version],
    address: [TEXT, ({ source }) => source],
    confidence: [{ enum: ['high', 'medium'] }, ({ confidence }) => confidence],
    attribute: [{ enum: ['(0008,1196)', '(0008,1197)', null] }, ({ reason }) => reason?.attribute ?? null],
    printed: [NULL_TEXT, ({ row }) => row?.printed ?? null],
    stored: [{ enum: ['yes', 'no', 'some', null] }, ({ row }) => row?.stored ?? null],
    retry: [RETRY, ({ row, reason }) => (row ?? reason)?.advice?.retry ?? null],
    actors: [ACTORS, ({ row, reason }) => (row ?? reason)?.advice?.actors ?? []],
  }),
);

function meanings(model: ResolvedModel): Meaning[] {
  return model.implementations.flatMap((of) => [
    ...of.rows.map((row) => ({ ...row, of, row, reason: undefined })),
    ...of.reasons.map((reason) => ({ ...reason, from: reason.number, to: reason.number, of, row: undefined, reason })),
  ]);
}

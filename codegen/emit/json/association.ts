import type { PduFieldModel, PduRole, PduValueModel, ResolvedModel } from '../../model.js';
import type { Emitter } from '../emitter.js';
import { referenceRecord } from '../reference.js';
import { jsonGroups } from './format.js';

/** Rejections, aborts, presentation context results, PDU types, service symbols and logged conditions. */
export const associationJson: Emitter = {
  id: 'json/association',
  emit({ model }) {
    const groups = {
      rejections: rejections(model),
      aborts: aborts(model),
      presentationContextResults: valuesOf(model, 'presentation context result').map((value) => ({
        value: value.from,
        name: value.name ?? null,
        symbol: value.symbol,
        saidBy: value.saidBy ?? null,
        ...notes(value),
      })),
      pduTypes: valuesOf(model, 'PDU type').map((value) => ({ value: value.from, name: value.name ?? null, symbol: value.symbol, ...notes(value) })),
      symbols: model.association.symbols.map(({ section, parameter, group, symbol, enum: name, value, citation }) => ({
        part: citation.part,
        section,
        edition: citation.edition,
        parameter,
        group: group ?? null,
        symbol,
        enum: name ?? null,
        value: value ?? null,
      })),
      conditions: model.conditions.map(({ implementation, code, name, meaning, exception, explanation }) => ({
        implementation,
        code,
        name,
        meaning: meaning ?? null,
        exception: exception ?? null,
        explanation,
      })),
    };
    return [{ path: 'json/association.json', text: jsonGroups(groups) }];
  },
};

/** One record for each result, source and reason, or range of reserved reasons. */
function rejections(model: ResolvedModel): object[] {
  return valuesOf(model, 'reject result').flatMap((result) =>
    valuesOf(model, 'reject source').flatMap((source) =>
      (reasonsOf(model, 'reject reason', source.from)?.values ?? []).map((reason) => ({
        result: result.from,
        resultName: result.name ?? null,
        source: source.from,
        sourceName: source.name ?? null,
        ...reasonRecord(reason),
        permanent: result.permanent ?? null,
        saidBy: source.saidBy ?? null,
        ...notes(reason, result),
      })),
    ),
  );
}

/** One record for each source and reason; a source without reasons takes any byte. */
function aborts(model: ResolvedModel): object[] {
  return valuesOf(model, 'abort source').flatMap((source) => {
    const head = { source: source.from, sourceName: source.name ?? null };
    const tail = { saidBy: source.saidBy ?? null };
    const reasons = reasonsOf(model, 'abort reason', source.from);
    if (reasons !== undefined) return reasons.values.map((reason) => ({ ...head, ...reasonRecord(reason), ...tail, ...notes(reason) }));
    return [
      { ...head, ...reasonRecord({ ...source, from: 0, to: 255 }), name: source.name === undefined ? null : 'NotSignificant', ...tail, ...notes(source) },
    ];
  });
}

function reasonRecord({ from, to, name, symbol }: PduValueModel): object {
  return { reasonFrom: from, reasonTo: to, name: name ?? 'Reserved', reserved: name === undefined, symbol };
}

/** The result of a rejection, if there is one, says whether to ask again. */
function notes({ explanation, advice, discrepancies, citation }: PduValueModel, result?: PduValueModel): object {
  return {
    explanation,
    retry: (advice && (result?.advice?.retry ?? advice.retry)) ?? null,
    actors: advice?.actors ?? [],
    ...referenceRecord(citation),
    discrepancies,
  };
}

function valuesOf({ association }: ResolvedModel, role: PduRole): readonly PduValueModel[] {
  return association.fields.find((field) => field.role === role)?.values ?? [];
}

function reasonsOf({ association }: ResolvedModel, role: PduRole, source: number): PduFieldModel | undefined {
  return association.fields.find((field) => field.role === role && field.source === source);
}

import type { ProseModel, ResolvedModel } from '../../model.js';
import type { EmittedFile, Emitter } from '../emitter.js';
import { jsonLines } from './format.js';
import { statusRows } from './rows.js';

/** The flat data for every other language: what each file of `generated/json/` holds. */
const FILES: Readonly<Record<string, (model: ResolvedModel) => readonly object[]>> = {
  statuses: statusRows,
  'status-types': (model) =>
    model.statusTypes.map(({ section, name, meaning, category, explanation, fields, entry, address }) => ({
      part: 'PS3.7',
      section,
      code: entry?.code ?? null,
      value: entry?.from ?? null,
      category,
      name,
      meaning,
      formerMeanings: entry?.formerMeanings ?? [],
      fields: fields.map(({ field, required, services }) => ({ field, required, services: services ?? null })),
      explanation,
      aliases: entry?.aliases ?? [],
      address,
    })),
  'class-rules': (model) => model.classRules.map(({ notation, from, to, except, category, reserved }) => ({ notation, from, to, except, category, reserved })),
  'dimse-services': (model) =>
    model.dimseServices.map(({ name, request, response, citation, explanation, listed }) => ({
      name,
      request,
      response,
      section: citation.section,
      edition: citation.edition,
      explanation,
      statuses: listed.map(({ type, meaning, since, entry }) => ({
        section: type.section,
        code: entry?.code ?? null,
        name: type.name,
        meaning,
        since: since ?? null,
      })),
    })),
  'sop-classes': (model) =>
    model.serviceClasses.flatMap(({ annex, name, sopClasses }) =>
      sopClasses.map((sopClass) => ({
        uid: sopClass.uid,
        name: sopClass.name,
        serviceClass: name,
        annex,
        services: sopClass.services,
        members: sopClass.members ?? [],
      })),
    ),
  statements: (model) => [
    ...model.serviceClasses.flatMap(({ annex, statements, prose }) => [
      ...statements.map(({ section, services, sopClasses, says }) => ({
        annex,
        section,
        services,
        sopClasses: sopClasses ?? [],
        code: null,
        category: null,
        says,
        when: null,
      })),
      ...prose.map(proseRecord),
    ]),
    ...model.generalProse.map(proseRecord),
  ],
  implementations: (model) =>
    model.implementations.flatMap(({ id, entries }) =>
      entries.map(({ code, from, to, notation, services, category, name, meaning, formerMeanings, relatedFields, explanation, discrepancies }) => ({
        implementation: id,
        services: services ?? null,
        code,
        from,
        to,
        notation: notation ?? null,
        category,
        name,
        meaning,
        formerMeanings,
        relatedFields,
        explanation: explanation ?? null,
        discrepancies,
      })),
    ),
  discrepancies: (model) =>
    model.discrepancies.map(({ id, title, codes, services, annexes, implementations, says, resolution, reason }) => ({
      id,
      title,
      codes,
      services: services ?? [],
      annexes: annexes ?? [],
      implementations: implementations ?? [],
      says: says.map(({ part, section, table, edition, implementation, text }) => ({
        part: part ?? null,
        section: section ?? null,
        table: table ?? null,
        edition: edition ?? null,
        implementation: implementation ?? null,
        text,
      })),
      resolution,
      reason,
    })),
};

function proseRecord({ annex, section, services, sopClasses, code, category, requirement, when }: ProseModel): object {
  return { annex: annex ?? null, section, services, sopClasses: sopClasses ?? [], code, category: category ?? null, says: requirement, when };
}

export const records: Emitter = {
  id: 'json',
  emit({ model }) {
    return Object.entries(FILES).map(([name, rows]): EmittedFile => ({ path: `json/${name}.json`, text: jsonLines(rows(model)) }));
  },
};

import { StructureKind } from 'ts-morph';
import type { CrosswalkModel, GuidanceModel, ResolvedModel } from '../../model.js';
import type { Emitter } from '../emitter.js';
import { referenceRecord } from '../reference.js';
import { constList } from './const-list.js';
import { literalUnion } from './literal-union.js';
import { createPrinter, exportOf } from './project.js';

/** The entry for our guidance: what to do about a status, and the crosswalks. */
export const guidance: Emitter = {
  id: 'typescript/guidance',
  emit({ model }) {
    const { guidance: rows, crosswalks } = model;
    const print = createPrinter();
    return [
      print('guidance/data.ts', [
        { kind: StructureKind.ImportDeclaration, isTypeOnly: true, namedImports: ['Crosswalk', 'GuidanceRow'], moduleSpecifier: './data-types.js' },
        constList(
          'guidanceRows',
          'GuidanceRow',
          rows.map((row) => guidanceRecord(row, model)),
          'What to do about statuses.',
        ),
        constList('crosswalks', 'Crosswalk', crosswalks.map(crosswalkRecord), 'From codes of one world to those of another.'),
      ]),
      print('guidance/types.ts', [
        literalUnion(
          'CrosswalkId',
          crosswalks.map(({ id }) => id),
          'A kind of crosswalk.',
        ),
      ]),
      print('guidance.ts', [
        exportOf('guidance/guidance-of', ['guidanceOf']),
        exportOf('guidance/crosswalk', ['crosswalk']),
        ...Object.entries({
          advice: ['Advice'],
          reference: ['Reference'],
          'guidance/crosswalk': ['CrosswalkPlace', 'CrosswalkResult'],
          'guidance/guidance-of': ['Guidance'],
          'guidance/types': ['CrosswalkId'],
        }).map(([file, names]) => ({ ...exportOf(file, names), isTypeOnly: true })),
      ]),
    ];
  },
};

function guidanceRecord({ range, services, annex, stored, retry, actors, reason }: GuidanceModel, model: ResolvedModel): object {
  return {
    ...range,
    ...(services && { services }),
    ...(annex !== undefined && { serviceClass: model.serviceClasses.find((candidate) => candidate.annex === annex)?.name }),
    ...(stored && { stored }),
    retry,
    actors,
    reason,
  };
}

function crosswalkRecord({ id, title, services, webService, transaction, rows }: CrosswalkModel): object {
  return {
    id,
    title,
    ...(services && { services }),
    ...(webService !== undefined && { webService }),
    ...(transaction !== undefined && { transaction }),
    rows: rows.map(({ from, fromRange, to, reason, citation }) => ({
      from,
      first: fromRange.from,
      last: fromRange.to,
      ...(to !== undefined && { to }),
      reason,
      ...(citation && { reference: referenceRecord(citation) }),
    })),
  };
}

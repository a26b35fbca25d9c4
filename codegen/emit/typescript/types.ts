import type { Emitter } from '../emitter.js';
import { literalUnion } from './literal-union.js';
import { createPrinter } from './project.js';

/** The names that a context or a result may have, as literal unions. */
export const types: Emitter = {
  id: 'typescript/types',
  emit({ model }) {
    const aliases = [
      literalUnion(
        'StatusCategory',
        model.categories.map(({ name }) => name),
        'A Status Class of PS3.7 Annex C.',
      ),
      literalUnion(
        'DimseService',
        model.dimseServices.map(({ name }) => name),
        'A DIMSE service of PS3.7.',
      ),
      literalUnion(
        'ServiceClassName',
        model.serviceClasses.map(({ name }) => name),
        'A service class of PS3.4.',
      ),
      literalUnion(
        'ServiceClassAnnex',
        model.serviceClasses.map(({ annex }) => annex),
        'The annex of PS3.4 that defines a service class.',
      ),
      literalUnion(
        'Implementation',
        model.implementations.map(({ id }) => id),
        'A toolkit that gives codes meanings of its own.',
      ),
      literalUnion(
        'StandardPart',
        model.statusSources.map(({ part }) => part),
        'A part of the standard that defines statuses.',
      ),
    ];
    return [createPrinter()('types.ts', aliases)];
  },
};

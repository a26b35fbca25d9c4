import { StructureKind, type TypeAliasDeclarationStructure } from 'ts-morph';
import type { Emitter } from '../emitter.js';
import { createPrinter } from './project.js';
import { tsdoc } from './tsdoc.js';

/** The names that a context or a result may have, as literal unions. */
export const types: Emitter = {
  id: 'typescript/types',
  emit({ model }) {
    const aliases = [
      alias(
        'StatusCategory',
        model.categories.map(({ name }) => name),
        'A Status Class of PS3.7 Annex C.',
      ),
      alias(
        'DimseService',
        model.dimseServices.map(({ name }) => name),
        'A DIMSE service of PS3.7.',
      ),
      alias(
        'ServiceClassName',
        model.serviceClasses.map(({ name }) => name),
        'A service class of PS3.4.',
      ),
      alias(
        'ServiceClassAnnex',
        model.serviceClasses.map(({ annex }) => annex),
        'The annex of PS3.4 that defines a service class.',
      ),
      alias(
        'Implementation',
        model.implementations.map(({ id }) => id),
        'A toolkit that gives codes meanings of its own.',
      ),
      alias(
        'StandardPart',
        model.statusSources.map(({ part }) => part),
        'A part of the standard that defines statuses.',
      ),
    ];
    return [createPrinter()('types.ts', aliases)];
  },
};

function alias(name: string, values: readonly string[], doc: string): TypeAliasDeclarationStructure {
  return { kind: StructureKind.TypeAlias, name, isExported: true, type: values.map((value) => `'${value}'`).join(' | '), docs: [tsdoc([doc])] };
}

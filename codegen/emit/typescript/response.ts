import { StructureKind } from 'ts-morph';
import type { RetrieveModel } from '../../model.js';
import { responseFields } from '../../resolve/response-fields.js';
import type { Emitter } from '../emitter.js';
import { referenceRecord } from '../reference.js';
import { constList } from './const-list.js';
import { createPrinter, exportOf } from './project.js';

/** The entry that checks responses: which elements go with which status, how counts give the status of a retrieve, and the barrel. */
export const responseChecks: Emitter = {
  id: 'typescript/response',
  emit({ model }) {
    const print = createPrinter();
    const rules = model.dimseServices.map((service) => ({
      service: service.name,
      commandField: service.response,
      required: service.requiredFields,
      ...responseFields(service, model),
    }));
    return [
      print('response/data.ts', [
        {
          kind: StructureKind.ImportDeclaration,
          isTypeOnly: true,
          namedImports: ['Element', 'ResponseRules', 'RetrieveRules'],
          moduleSpecifier: './data-types.js',
        },
        constList(
          'commandElements',
          'Element',
          model.commandElements.map(({ tag, keyword, vr, vm }) => ({ tag, keyword, vr, vm })),
          'The command elements of PS3.7 E.1.',
        ),
        constList('responseRules', 'ResponseRules', rules, 'The command elements of the responses of each DIMSE service.'),
        constList('retrieveRules', 'RetrieveRules', model.retrieves.map(retrieveRecord), 'How counts of sub-operations give the status of a retrieve.'),
      ]),
      print('response.ts', [
        exportOf('response/check-response', ['checkResponse']),
        exportOf('response/retrieve', ['checkRetrieveResponse', 'finalRetrieveStatus']),
        ...Object.entries({
          reference: ['Reference'],
          'response/check-response': ['CommandSet', 'ResponseCheck', 'ResponseProblem'],
          'response/data-types': ['SubOperationCounter'],
          'response/retrieve': ['RetrieveCheck', 'RetrieveService', 'RetrieveStatus', 'SubOperationCounts'],
        }).map(([file, names]) => ({ ...exportOf(file, names), isTypeOnly: true })),
      ]),
    ];
  },
};

function retrieveRecord({ service, codes, counters, citation }: RetrieveModel): object {
  return {
    service,
    codes,
    counters: counters.map(({ counter, element, shall, may, shallNot, citation: place }) => ({
      counter,
      element,
      shall,
      may,
      shallNot,
      reference: referenceRecord(place),
    })),
    reference: referenceRecord(citation),
  };
}

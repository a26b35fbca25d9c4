import type { RetrieveModel } from '../../../model.js';
import type { Emitter } from '../../emitter.js';
import { constList } from '../const-list.js';
import { createPrinter, importTypes } from '../project.js';

const RESPONSES = `
/** The command elements of the responses of a DIMSE service, as tags. */
export interface ResponseRules {
  readonly service: DIMSEService;
  /** Command Field (0000,0100) of the request. */
  readonly request: number;
  /** Command Field (0000,0100) of the response. */
  readonly response: number;
  readonly required: readonly string[];
  /** What some response may have. */
  readonly possible: readonly string[];
  /** What certain codes may not have of it. */
  readonly refused: readonly { readonly tags: readonly string[]; readonly ranges: readonly { readonly from: number; readonly to: number }[] }[];
}`;

const RETRIEVES = `
/** A count of sub-operations. */
export type SubOperationCounter = 'remaining' | 'completed' | 'failed' | 'warning';

/** When the response of a retrieve has a count. */
export interface CounterRule {
  readonly counter: SubOperationCounter;
  readonly element: string;
  readonly shall: readonly StatusCategory[];
  readonly may: readonly StatusCategory[];
  readonly shallNot: readonly StatusCategory[];
  readonly citation: Citation;
}

/** How counts of sub-operations give the status of a retrieve. */
export interface RetrieveRules {
  readonly service: DIMSEService;
  readonly codes: Readonly<Record<'pending' | 'cancel' | 'success' | 'warning' | 'failure', number>>;
  readonly counters: readonly CounterRule[];
  readonly citation: Citation;
}`;

/** Which elements go with which status, and how counts give the status of a retrieve. */
export const responseData: Emitter = {
  id: 'typescript/data/response',
  emit({ model }) {
    const print = createPrinter();
    const rules = model.dimseServices.map(({ name, request, response, requiredFields, responseFields }) => ({
      service: name,
      request,
      response,
      required: requiredFields,
      ...responseFields,
    }));
    return [
      print('data/response-rules.ts', [
        importTypes(['DIMSEService'], '../types.js'),
        RESPONSES,
        constList('responseRules', 'ResponseRules', rules, 'The command elements of the responses of each DIMSE service.'),
      ]),
      print('data/retrieves.ts', [
        importTypes(['Citation', 'DIMSEService', 'StatusCategory'], '../types.js'),
        RETRIEVES,
        constList('retrieveRules', 'RetrieveRules', model.retrieves.map(retrieveRecord), 'How counts of sub-operations give the status of a retrieve.'),
      ]),
    ];
  },
};

function retrieveRecord({ service, codes, counters, citation }: RetrieveModel): object {
  return {
    service,
    codes,
    counters: counters.map(({ counter, element, shall, may, shallNot, citation: place }) => ({ counter, element, shall, may, shallNot, citation: place })),
    citation,
  };
}

import type { CrosswalkModel, GuidanceModel, ResolvedModel } from '../../../model.js';
import type { Emitter } from '../../emitter.js';
import { constList, groupedList } from '../const-list.js';
import { literalUnion } from '../literal-union.js';
import { createPrinter, importTypes } from '../project.js';

const ADVICE = `
/** What to do about a status, or a range of them. */
export interface AdviceRow extends Advice {
  readonly from: number;
  readonly to: number;
  /** Without them, every DIMSE service that has no row of its own. */
  readonly services?: readonly DIMSEService[];
  /** The service class whose own code it is. */
  readonly serviceClass?: ServiceClassName;
  /** Whether the receiver holds the object, or of a retrieve the destination the objects. */
  readonly stored?: 'yes' | 'no' | 'some';
  readonly why: string;
}`;

const CROSSWALK = `
/** A row of a crosswalk. */
export interface CrosswalkRow {
  readonly first: number;
  readonly last: number;
  /** A Status Code, an HTTP status or a reason, \`same\` for the same value; undefined where nothing fits. */
  readonly to?: number | 'same';
  /** The answer where an advice is asked for. */
  readonly retry?: Advice['retry'];
  /** The issue type and the severity where an OperationOutcome of FHIR is asked for. */
  readonly issueType?: string;
  readonly severity?: 'fatal' | 'error' | 'warning' | 'information';
  readonly why: string;
  /** Where the standard says so; undefined where it is silent. */
  readonly citation?: Citation;
}

/** A crosswalk. */
export interface Crosswalk {
  readonly id: CrosswalkId;
  readonly services?: readonly DIMSEService[];
  readonly webService?: WebService;
  readonly transaction?: WebTransaction;
  /** What people call the transaction. */
  readonly acronym?: WebAcronym;
  readonly rows: readonly CrosswalkRow[];
}`;

/** Our guidance: what to do about a status, and the crosswalks. */
export const adviceData: Emitter = {
  id: 'typescript/data/advice',
  emit({ model }) {
    const { guidance, crosswalks } = model;
    const print = createPrinter();
    return [
      print('data/advice.ts', [
        importTypes(['Advice', 'DIMSEService', 'ServiceClassName'], '../types.js'),
        ADVICE,
        constList(
          'adviceRows',
          'AdviceRow',
          guidance.map((row) => adviceRecord(row, model)),
          'What to do about statuses.',
        ),
      ]),
      print('data/crosswalks.ts', [
        importTypes(['Advice', 'Citation', 'DIMSEService'], '../types.js'),
        importTypes(['WebAcronym', 'WebService', 'WebTransaction'], './http-tables.js'),
        literalUnion(
          'CrosswalkId',
          crosswalks.map(({ id }) => id),
          'A kind of crosswalk.',
        ),
        CROSSWALK,
        groupedList('crosswalks', 'Crosswalk', crosswalks.map(crosswalkGroup), 'From codes of one world to those of another.'),
      ]),
    ];
  },
};

function adviceRecord({ range, services, annex, stored, retry, actors, reason }: GuidanceModel, model: ResolvedModel): object {
  const serviceClass = model.serviceClasses.find((candidate) => candidate.annex === annex)?.name;
  return { from: range.from, to: range.to, services, serviceClass, stored, retry, actors, why: reason };
}

function crosswalkGroup({ id, services, webService, transaction, acronym, rows }: CrosswalkModel) {
  return {
    head: { id, services, webService, transaction, acronym },
    rows: rows.map(({ fromRange, answer, reason, citation }) => ({ first: fromRange.from, last: fromRange.to, ...answer, why: reason, citation })),
  };
}

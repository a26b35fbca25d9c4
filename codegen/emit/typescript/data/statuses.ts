import { parseCode } from '../../../code.js';
import type { ResolvedModel, StatusRow, TableModel } from '../../../model.js';
import type { Emitter } from '../../emitter.js';
import { constList, groupedList } from '../const-list.js';
import { createPrinter, importTypes } from '../project.js';

const ELEMENT = `
/** A command element of PS3.7 E.1. */
export interface CommandElement {
  /** Such as \`(0000,0900)\`. */
  readonly tag: string;
  readonly name: string;
  readonly keyword: string;
  readonly vr: string;
  readonly vm: string;
}`;

const GENERAL = `
/** A general status with its section in Annex C. */
export interface GeneralStatus extends StatusRow {
  readonly citation: Citation;
}`;

const LIST = `
/** What PS3.7 lists for a DIMSE service. */
export interface StatusList {
  readonly service: DIMSEService;
  readonly citation: Citation;
  readonly rows: readonly StatusRow[];
}`;

const TABLE = `
/** A printed status table. */
export interface StatusTable {
  readonly table: string;
  readonly annex: ServiceClassAnnex;
  readonly services: readonly DIMSEService[];
  /** The SOP Classes whose messages it is for; without them, all of the service class. */
  readonly sopClasses?: readonly string[];
  /** The SOP Classes that have it, where others only share the UID that their messages carry. */
  readonly printedFor?: readonly string[];
  /** The Action Type IDs that it is for; without them, all. */
  readonly actionTypeIds?: readonly number[];
  readonly citation: Citation;
  readonly rows: readonly StatusRow[];
}

/** An annex adopts a table of another one. */
export interface Adoption {
  readonly table: string;
  readonly annex: ServiceClassAnnex;
  readonly services: readonly DIMSEService[];
  readonly citation: Citation;
}`;

const RETIRED = `
/** A code that the running text calls retired. */
export interface RetiredCode {
  readonly code: number;
  readonly services: readonly DIMSEService[];
  readonly annex: ServiceClassAnnex;
  /** Why, in our words. */
  readonly why: string;
  readonly citation: Citation;
}`;

/** The statuses that a lookup reads: general ones, lists of DIMSE services, tables of service classes. */
export const statusData: Emitter = {
  id: 'typescript/data/statuses',
  emit({ model }) {
    const print = createPrinter();
    const general = model.statusTypes.flatMap(({ row }) => row ?? []);
    return [
      print('data/command-elements.ts', [ELEMENT, constList('commandElements', 'CommandElement', model.commandElements, 'The command elements.')]),
      print('data/general-statuses.ts', [
        importTypes(['Citation', 'StatusRow'], '../types.js'),
        GENERAL,
        constList(
          'generalStatuses',
          'GeneralStatus',
          general.map((row) => ({ ...rowRecord(row), citation: row.citation })),
          'The general statuses of PS3.7 Annex C.',
        ),
      ]),
      print('data/status-lists.ts', [
        importTypes(['Citation', 'DIMSEService', 'StatusRow'], '../types.js'),
        LIST,
        groupedList('statusLists', 'StatusList', lists(model), 'The lists of PS3.7 9.1 and 10.1.'),
      ]),
      print('data/status-tables.ts', [
        importTypes(['Citation', 'DIMSEService', 'ServiceClassAnnex', 'StatusRow'], '../types.js'),
        TABLE,
        groupedList('statusTables', 'StatusTable', model.tables.map(tableGroup), 'The status tables of PS3.4.'),
        constList('adoptions', 'Adoption', adoptions(model), 'The tables that an annex adopts from another one.'),
      ]),
      print('data/retired-codes.ts', [
        importTypes(['Citation', 'DIMSEService', 'ServiceClassAnnex'], '../types.js'),
        RETIRED,
        constList('retiredCodes', 'RetiredCode', retiredCodes(model), 'The codes that the running text calls retired.'),
      ]),
    ];
  },
};

/** What a lookup reads of a row. */
function rowRecord({ from, to, notation, category, name, meaning, relatedFields, fieldValues, explanation, until }: Omit<StatusRow, 'citation'>): object {
  return {
    from,
    to,
    notation,
    category,
    name,
    meaning,
    relatedFields,
    fieldValues: Object.keys(fieldValues).length === 0 ? undefined : fieldValues,
    explanation,
    until,
  };
}

function retiredCodes({ serviceClasses }: ResolvedModel): object[] {
  return serviceClasses
    .flatMap(({ prose }) => prose)
    .filter(({ requirement }) => requirement === 'retired')
    .map(({ code, services, annex, when, citation }) => ({ code: parseCode(code), services, annex, why: when, citation }));
}

function lists({ dimseServices }: ResolvedModel) {
  return dimseServices.map(({ name, citation, listed }) => ({
    head: { service: name, citation },
    rows: listed.flatMap(({ row }) => row ?? []).map(rowRecord),
  }));
}

function tableGroup({ table, annex, services, appliesTo, sopClasses, actionTypeIds, citation, rows }: TableModel) {
  const printedFor = appliesTo?.every((uid) => sopClasses?.includes(uid)) === false ? sopClasses : undefined;
  return { head: { table, annex, services, sopClasses: appliesTo, printedFor, actionTypeIds, citation }, rows: rows.map(rowRecord) };
}

function adoptions({ uses }: ResolvedModel): object[] {
  return uses.filter(({ adopted }) => adopted).map(({ table, annex, services, citation }) => ({ table: table.table, annex, services, citation }));
}

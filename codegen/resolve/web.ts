import type { DICOMStatusSpec, HTTPStatus, WebRow } from '../../generated/typescript/spec.js';
import { covers } from '../../src/values/code.js';
import type { EnumModel, HTTPRow, HTTPTable, WebModel } from '../model.js';
import { citedUntil, type Cite } from './cite.js';
import { formerWords } from './former-words.js';
import { tracesOf } from './traces.js';
import { fileName, plainMember } from './enums.js';

/** The HTTP statuses of DICOMweb. */
export function resolveWeb({ web }: DICOMStatusSpec, cite: Cite): WebModel {
  const classOf = (code: number): string => web.classes.find(covers(code))?.name ?? '';
  const general = web.statuses.map((row) => httpRow(row, classOf(row.code)));
  return {
    classes: web.classes,
    general: {
      service: undefined,
      transaction: undefined,
      acronym: undefined,
      enumName: web.enum,
      citation: cite('PS3.18', web),
      rows: general,
    },
    transactions: web.transactions.map((table) => ({
      service: table.service,
      transaction: table.transaction,
      acronym: table.acronym,
      enumName: table.enum,
      citation: cite('PS3.18', table),
      rows: table.rows.map((row) => httpRow(row, row.category)),
    })),
    warningHeaders: web.warningHeaders.map((header) => ({ ...header, citation: cite('PS3.18', header) })),
  };
}

function httpRow(row: HTTPStatus | WebRow, category: string): HTTPRow {
  const { code, name, phrase, meaning, explanation, discrepancies = [] } = row;
  return {
    code,
    category,
    name,
    phrase,
    formerPhrases: formerWords(row, 'phrase'),
    meaning,
    explanation,
    payload: 'payload' in row ? row.payload : undefined,
    ...tracesOf(row),
    discrepancies,
  };
}

/** An enum for the general table and for each transaction. */
export function webEnums({ general, transactions }: WebModel): EnumModel[] {
  return [general, ...transactions].map((table) => ({
    name: table.enumName,
    file: fileName(table.enumName),
    group: 'web',
    title: titleOf(table),
    purpose: undefined,
    citation: table.citation,
    hexadecimal: false,
    members: table.rows.map(({ name, code, phrase, meaning, explanation, since, until, changeProposals }) =>
      plainMember({
        ...{ name, from: code, to: code, printed: phrase, explanation: explanation ?? meaning, citation: citedUntil(table.citation, until) },
        ...{ since, until, changeProposals },
      }),
    ),
  }));
}

function titleOf({ service, transaction }: HTTPTable): string {
  return service === undefined || transaction === undefined
    ? 'HTTP statuses of every DICOMweb transaction'
    : `HTTP statuses of the ${transaction} of the ${service}`;
}

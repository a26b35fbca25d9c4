import type { DicomStatusSpec, HttpStatus, WebRow } from '../../generated/typescript/spec.js';
import type { HttpRow, HttpTable, ValueEnumModel, WebModel } from '../model.js';
import type { Cite } from './cite.js';
import { formerWords } from './traces.js';
import { fileName } from './enums.js';

/** The enum of the general table. */
const GENERAL_ENUM = 'HttpStatus';

/** The HTTP statuses of DICOMweb. */
export function resolveWeb({ web }: DicomStatusSpec, cite: Cite): WebModel {
  const classOf = (code: number): string => web.classes.find(({ from, to }) => from <= code && code <= to)?.name ?? '';
  const general = web.statuses.map((row) => httpRow(row, classOf(row.code), row.explanation));
  return {
    classes: web.classes,
    general: {
      service: undefined,
      transaction: undefined,
      enumName: GENERAL_ENUM,
      citation: cite('PS3.18', web.section, web.table),
      rows: general,
    },
    transactions: web.transactions.map(({ service, transaction, enum: enumName, section, table, rows }) => ({
      service,
      transaction,
      enumName,
      citation: cite('PS3.18', section, table),
      rows: rows.map((row) => httpRow(row, row.category, row.explanation)),
    })),
    warningHeaders: web.warningHeaders.map((header) => ({ ...header, citation: cite('PS3.18', header.section, undefined, header.page) })),
  };
}

function httpRow(row: HttpStatus | WebRow, category: string, explanation: string | undefined): HttpRow {
  const { code, name, phrase, meaning, discrepancies = [] } = row;
  return {
    code,
    category,
    name,
    phrase,
    formerPhrases: formerWords(row, 'phrase'),
    meaning,
    explanation,
    payload: 'payload' in row ? row.payload : undefined,
    discrepancies,
  };
}

/** An enum for the general table and for each transaction. */
export function webEnums({ general, transactions }: WebModel): ValueEnumModel[] {
  return [general, ...transactions].map((table) => ({
    name: table.enumName,
    file: fileName(table.enumName),
    entry: 'web',
    title: titleOf(table),
    citation: table.citation,
    hexadecimal: false,
    members: table.rows.map(({ name, code, phrase, meaning, explanation }) => ({
      name,
      from: code,
      to: code,
      symbol: phrase,
      explanation: explanation ?? meaning,
      citation: table.citation,
    })),
  }));
}

function titleOf({ service, transaction }: HttpTable): string {
  return service === undefined || transaction === undefined
    ? 'HTTP statuses of every DICOMweb transaction'
    : `HTTP statuses of the ${transaction} of the ${service}`;
}

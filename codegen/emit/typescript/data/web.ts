import type { HTTPRow, HTTPTable, ReasonTableModel } from '../../../model.js';
import type { Emitter } from '../../emitter.js';
import { constList, exportedConst, groupedList } from '../const-list.js';
import { literal } from '../literal.js';
import { literalUnion } from '../literal-union.js';
import { createPrinter, importTypes } from '../project.js';

const HTTP = `
/** A class of HTTP statuses. */
export interface HTTPClass {
  readonly name: HTTPClassName;
  readonly from: number;
  readonly to: number;
  readonly explanation: string;
}

/** What a table of PS3.18 says of an HTTP status. */
export interface WebEntry {
  readonly code: number;
  /** Success or Failure as the table of the transaction prints it; in the general table the class. */
  readonly category: string;
  /** The constant. */
  readonly name: string;
  /** The reason phrase as printed. */
  readonly phrase: string;
  /** The first sentence as printed. */
  readonly meaning: string;
  /** What happened, in our words; undefined where the meaning says enough. */
  readonly explanation?: string;
  /** The last edition that has it, if it was removed from the standard. */
  readonly until?: string;
  /** What removed it, where that is known. */
  readonly changeProposals?: readonly string[];
  readonly discrepancies: readonly string[];
}

/** A table of HTTP statuses; the general one has neither service nor transaction. */
export interface WebTable {
  readonly service?: WebService;
  readonly transaction?: WebTransaction;
  /** What people call it, such as STOW-RS. */
  readonly acronym?: WebAcronym;
  readonly citation: Citation;
  readonly rows: readonly WebEntry[];
}`;

const REASONS = `
/** A value, or range of values, of Failure Reason or Warning Reason. */
export interface ReasonEntry extends Partial<Advice> {
  /** \`C122\`, or \`A700-A7FF\` for a range. */
  readonly code: string;
  readonly from: number;
  readonly to: number;
  /** What is printed for a range, such as \`A7xx\`. */
  readonly notation?: string;
  /** The constant. */
  readonly name: string;
  /** As printed. */
  readonly meaning: string;
  readonly explanation: string;
  readonly discrepancies: readonly string[];
}

/** A table of reasons. */
export interface ReasonTable {
  readonly attribute: ReasonAttribute;
  readonly context: ReasonContext;
  /** Whether it repeats another table. */
  readonly repeats: boolean;
  /** Whether products may use more values. */
  readonly extensible: boolean;
  readonly citation: Citation;
  readonly rows: readonly ReasonEntry[];
}`;

/** What PS3.18 says of each HTTP status, and the reasons. */
export const webData: Emitter = {
  id: 'typescript/data/web',
  emit({ model }) {
    const print = createPrinter();
    const { classes, general, transactions } = model.web;
    const { head, rows } = tableGroup(general);
    return [
      print('data/http-tables.ts', [
        importTypes(['Citation'], '../types.js'),
        literalUnion(
          'HTTPClassName',
          classes.map(({ name }) => name),
          'A class of HTTP statuses.',
        ),
        literalUnion(
          'WebService',
          transactions.map(({ service }) => service),
          'A DICOMweb service of PS3.18.',
        ),
        literalUnion(
          'WebTransaction',
          transactions.map(({ transaction }) => transaction),
          'A transaction of a DICOMweb service.',
        ),
        literalUnion(
          'WebAcronym',
          transactions.map(({ acronym }) => acronym),
          'What people call a transaction or a service.',
        ),
        HTTP,
        constList('httpClasses', 'HTTPClass', classes, 'The classes of HTTP statuses.'),
        exportedConst(
          'generalTable',
          'WebTable',
          `{\ncitation: ${literal(head.citation)},\nrows: [\n${rows.map((row) => `  ${literal(row)},\n`).join('')}],\n}`,
          'The HTTP statuses of every transaction.',
        ),
        groupedList('transactionTables', 'WebTable', transactions.map(tableGroup), 'The HTTP statuses of each transaction.'),
      ]),
      print('data/reasons.ts', [
        importTypes(['Advice', 'Citation'], '../types.js'),
        literalUnion(
          'ReasonAttribute',
          model.reasons.map(({ attribute }) => attribute),
          'Failure Reason or Warning Reason, by tag.',
        ),
        literalUnion(
          'ReasonContext',
          model.reasons.map(({ context }) => context),
          'The response or module that holds a reason.',
        ),
        REASONS,
        groupedList(
          'reasonTables',
          'ReasonTable',
          model.reasons.map(reasonGroup),
          'The values of Failure Reason and Warning Reason. What repeats a table comes after it.',
        ),
      ]),
    ];
  },
};

function tableGroup({ service, transaction, acronym, citation, rows }: HTTPTable) {
  return { head: { service, transaction, acronym, citation }, rows: rows.map(rowRecord) };
}

function rowRecord({ code, category, name, phrase, meaning, explanation, until, changeProposals, discrepancies }: HTTPRow): object {
  const gone = until !== undefined && { until, changeProposals };
  return { code, category, name, phrase, meaning, explanation, ...gone, discrepancies };
}

function reasonGroup({ attribute, context, enum: name, extensible, citation, rows }: ReasonTableModel) {
  return {
    head: { attribute, context, repeats: name === undefined, extensible, citation },
    rows: rows.map(({ advice, ...row }) => ({ ...row, ...advice })),
  };
}

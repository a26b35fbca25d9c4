import { StructureKind, VariableDeclarationKind } from 'ts-morph';
import type { ConformanceModel, ResolvedModel } from '../../../model.js';
import type { Emitter } from '../../emitter.js';
import { literal } from '../literal.js';
import { createPrinter, importTypes } from '../project.js';
import { tsdoc } from '../tsdoc.js';

const TYPES = `
/** A row of a conformance statement table, as printed. */
export interface ConformanceRow {
  /** As printed; where the cell is empty, that of the row above. \`-\` or \`*\` for the row of all other codes. */
  readonly category: string;
  readonly meaning: string;
  /** As printed: a code, a range, a pattern, \`anything else\`; of a web table only the number. */
  readonly code: string;
  /** The code that is meant, where another one is printed. */
  readonly reading?: string;
  readonly relatedFields?: readonly string[];
  /** What the standard itself fills in. */
  readonly filledIn?: string;
  readonly discrepancies?: readonly string[];
}

/** What the author fills in: what a product does with a status that it gets, or when it sends it. */
export type ConformanceColumn = 'Behavior' | 'Condition';

interface Template {
  readonly title: string;
  /** As printed in the section title. */
  readonly service: string;
  readonly column: ConformanceColumn;
  readonly citation: Citation & { readonly table: string };
  readonly rows: readonly ConformanceRow[];
}

/** A template for the statuses of a DIMSE message. */
export interface DIMSETemplate extends Template {
  readonly kind: 'DIMSE';
  readonly role: 'SCU' | 'SCP';
  readonly message: DIMSEService;
  readonly annex: ServiceClassAnnex;
  readonly sopClass?: string;
  readonly actionTypeIds?: readonly number[];
}

/** A template for the HTTP statuses of a transaction, or of all. */
export interface WebTemplate extends Template {
  readonly kind: 'web';
  readonly role: 'origin server' | 'user agent';
  readonly message: string;
  /** The transactions of PS3.18 that it is about; none for that of every transaction. */
  readonly transactions: readonly { readonly service: WebService; readonly transaction: WebTransaction }[];
}

/** A template of PS3.2 Annex N. */
export type ConformanceTemplate = DIMSETemplate | WebTemplate;`;

/** The templates of conformance statements. */
export const conformanceData: Emitter = {
  id: 'typescript/data/conformance',
  emit({ model }) {
    const texts = model.conformance.map((template) => templateText(template, model));
    return [
      createPrinter()('data/conformance-templates.ts', [
        importTypes(['Citation', 'DIMSEService', 'ServiceClassAnnex'], '../types.js'),
        importTypes(['WebService', 'WebTransaction'], './http-tables.js'),
        TYPES,
        {
          kind: StructureKind.VariableStatement,
          isExported: true,
          declarationKind: VariableDeclarationKind.Const,
          // A function, so that importing the entry does not build them.
          declarations: [{ name: 'makeTemplates', type: '() => readonly ConformanceTemplate[]', initializer: `() => [\n${texts.join('')}]` }],
          docs: [tsdoc(['The tables of PS3.2 N.7.3.2 and N.7.3.3, as printed.'])],
        },
      ]),
    ];
  },
};

function templateText(
  { title, kind, service, role, message, annex, sopClass, actionTypeIds, transactions, column, citation, rows }: ConformanceModel,
  { web }: ResolvedModel,
): string {
  const named = web.transactions.filter(({ citation: { table } }) => table !== null && transactions?.includes(table));
  const head = {
    kind,
    title,
    service,
    role,
    message,
    annex,
    sopClass,
    actionTypeIds,
    transactions: kind === 'web' ? named.map((table) => ({ service: table.service, transaction: table.transaction })) : undefined,
    column,
    citation,
  };
  const members = Object.entries(head).flatMap(([key, value]) => (value === undefined ? [] : [`  ${key}: ${literal(value)},\n`]));
  const lines = rows.map(({ printed: _printed, ...row }) => `    ${literal(row)},\n`);
  return `{\n${members.join('')}  rows: [\n${lines.join('')}  ],\n},\n`;
}

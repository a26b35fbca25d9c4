import { StructureKind, VariableDeclarationKind } from 'ts-morph';
import type { HttpRow, HttpTable, ReasonTableModel } from '../../model.js';
import { referenceRecord } from '../reference.js';
import type { Emitter } from '../emitter.js';
import { constList } from './const-list.js';
import { literalUnion } from './literal-union.js';
import { literal } from './literal.js';
import { createPrinter, exportOf } from './project.js';
import { tsdoc } from './tsdoc.js';

/** The entry for DICOMweb: what PS3.18 says of each HTTP status, the reasons, and the barrel. */
export const web: Emitter = {
  id: 'typescript/web',
  emit({ model }) {
    const print = createPrinter();
    const { classes, general, transactions } = model.web;
    const enums = model.valueEnums.filter(({ entry }) => entry === 'web');
    const types = ['HttpClass', 'ReasonTable', 'WebTable'];
    return [
      print('web/data.ts', [
        { kind: StructureKind.ImportDeclaration, isTypeOnly: true, namedImports: types, moduleSpecifier: './data-types.js' },
        constList('httpClasses', 'HttpClass', classes, 'The classes of HTTP statuses.'),
        {
          kind: StructureKind.VariableStatement,
          isExported: true,
          declarationKind: VariableDeclarationKind.Const,
          docs: [tsdoc(['The HTTP statuses of every transaction.'])],
          declarations: [{ name: 'generalTable', type: 'WebTable', initializer: literal(tableRecord(general)) }],
        },
        constList('transactionTables', 'WebTable', transactions.map(tableRecord), 'The HTTP statuses of each transaction.'),
        constList(
          'reasonTables',
          'ReasonTable',
          model.reasons.map(reasonRecord),
          'The values of Failure Reason and Warning Reason. What repeats a table comes after it.',
        ),
      ]),
      print('web/types.ts', [
        literalUnion(
          'HttpClassName',
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
          'ReasonAttribute',
          model.reasons.map(({ attribute }) => attribute),
          'Failure Reason or Warning Reason, by tag.',
        ),
        literalUnion(
          'ReasonContext',
          model.reasons.map(({ context }) => context),
          'The response or module that holds a reason.',
        ),
      ]),
      print('web.ts', [
        ...enums.flatMap(({ name, file, members }) => [
          exportOf(`enums/${file}`, [name]),
          exportOf(`guards/${file}`, members.some(({ from, to }) => from !== to) ? [`is${name}`, `is${name}Code`] : [`is${name}`]),
        ]),
        exportOf('web/data', ['generalTable', 'reasonTables', 'transactionTables']),
        exportOf('web/lookup-web', ['httpClassOf', 'lookupWeb']),
        exportOf('web/lookup-reason', ['lookupReason']),
        exportOf('web/explain-store-response', ['explainStoreResponse']),
        ...Object.entries({
          advice: ['Advice'],
          reference: ['Reference'],
          'web/data-types': ['ReasonEntry', 'ReasonTable', 'WebEntry', 'WebTable'],
          'web/dataset': ['DicomJsonDataSet'],
          'web/explain-store-response': ['StoreExplanation', 'StoreResponse', 'StoredInstance'],
          'web/lookup-reason': ['ReasonPlace', 'ReasonResult'],
          'web/lookup-web': ['WebContext', 'WebLookupResult', 'WebScope'],
          'web/types': ['HttpClassName', 'ReasonAttribute', 'ReasonContext', 'WebService', 'WebTransaction'],
        }).map(([file, names]) => ({ ...exportOf(file, names), isTypeOnly: true })),
      ]),
    ];
  },
};

function tableRecord({ service, transaction, citation, rows }: HttpTable): object {
  return {
    ...(service !== undefined && { service }),
    ...(transaction !== undefined && { transaction }),
    reference: referenceRecord(citation),
    rows: rows.map(rowRecord),
  };
}

function rowRecord({ code, category, name, phrase, meaning, explanation, discrepancies }: HttpRow): object {
  return { code, category, name, phrase, meaning, ...(explanation !== undefined && { explanation }), discrepancies };
}

function reasonRecord({ attribute, context, enum: name, extensible, citation, rows }: ReasonTableModel): object {
  return {
    attribute,
    context,
    repeats: name === undefined,
    extensible,
    reference: referenceRecord(citation),
    rows: rows.map(({ notation, advice, ...row }) => ({ ...row, ...(notation !== undefined && { notation }), ...(advice !== undefined && { advice }) })),
  };
}

import { StructureKind, VariableDeclarationKind } from 'ts-morph';
import type { ConformanceModel, ResolvedModel } from '../../model.js';
import type { Emitter } from '../emitter.js';
import { referenceRecord } from '../reference.js';
import { literal } from './literal.js';
import { createPrinter, exportOf } from './project.js';
import { tsdoc } from './tsdoc.js';

/** The entry for conformance statements: the templates and the barrel. */
export const conformance: Emitter = {
  id: 'typescript/conformance',
  emit({ model }) {
    const print = createPrinter();
    const records = model.conformance.map((template) => templateRecord(template, model));
    return [
      print('conformance/data.ts', [
        { kind: StructureKind.ImportDeclaration, isTypeOnly: true, namedImports: ['ConformanceTemplate'], moduleSpecifier: './data-types.js' },
        {
          kind: StructureKind.VariableStatement,
          declarationKind: VariableDeclarationKind.Let,
          declarations: [{ name: 'templates', type: 'readonly ConformanceTemplate[] | undefined' }],
        },
        {
          kind: StructureKind.Function,
          isExported: true,
          name: 'conformanceTemplates',
          returnType: 'readonly ConformanceTemplate[]',
          // Within a function, so that importing the entry does not build them.
          statements: [`return (templates ??= [\n${records.map((record) => `  ${literal(record)},\n`).join('')}]);`],
          docs: [tsdoc(['The tables of PS3.2 N.7.3.2 and N.7.3.3, as printed. The first call builds them.'])],
        },
      ]),
      print('conformance.ts', [
        exportOf('conformance/data', ['conformanceTemplates']),
        exportOf('conformance/templates', ['conformanceTemplate']),
        exportOf('conformance/check', ['checkConformance']),
        {
          ...exportOf('conformance/data-types', ['ConformanceColumn', 'ConformanceRow', 'ConformanceTemplate', 'DimseTemplate', 'WebTemplate']),
          isTypeOnly: true,
        },
        {
          ...exportOf('conformance/statement', ['ConformanceFinding', 'ConformanceStatement', 'FindingKind', 'StatementRow', 'StatementTable']),
          isTypeOnly: true,
        },
      ]),
    ];
  },
};

function templateRecord(
  { title, kind, service, role, message, annex, sopClass, actionTypeIds, transactions, column, citation, rows }: ConformanceModel,
  { web }: ResolvedModel,
): object {
  const named = web.transactions.filter(({ citation: { table } }) => table !== undefined && transactions?.includes(table));
  return {
    kind,
    title,
    service,
    role,
    message,
    ...(annex !== undefined && { annex }),
    ...(sopClass !== undefined && { sopClass }),
    ...(actionTypeIds !== undefined && { actionTypeIds }),
    ...(kind === 'web' && { transactions: named.map((table) => ({ service: table.service, transaction: table.transaction })) }),
    column,
    reference: referenceRecord(citation),
    rows: rows.map(({ printed: _printed, ...row }) => row),
  };
}

import { StructureKind } from 'ts-morph';
import type { ConformanceModel, ResolvedModel } from '../../model.js';
import type { Emitter } from '../emitter.js';
import { referenceRecord } from '../reference.js';
import { constList } from './const-list.js';
import { createPrinter, exportOf } from './project.js';

/** The entry for conformance statements: the templates and the barrel. */
export const conformance: Emitter = {
  id: 'typescript/conformance',
  emit({ model }) {
    const print = createPrinter();
    return [
      print('conformance/data.ts', [
        { kind: StructureKind.ImportDeclaration, isTypeOnly: true, namedImports: ['ConformanceTemplate'], moduleSpecifier: './data-types.js' },
        constList(
          'conformanceTemplates',
          'ConformanceTemplate',
          model.conformance.map((template) => templateRecord(template, model)),
          'The tables of PS3.2 N.7.3.2 and N.7.3.3, as printed.',
        ),
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

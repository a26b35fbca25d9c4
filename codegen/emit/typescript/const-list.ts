import { StructureKind, VariableDeclarationKind, type VariableStatementStructure } from 'ts-morph';
import { literal } from './literal.js';
import { tsdoc } from './tsdoc.js';

/** An exported list of plain records, one on a line. */
export function constList(name: string, type: string, records: readonly object[], doc: string): VariableStatementStructure {
  const lines = records.map((record) => `  ${literal(record)},\n`);
  return {
    kind: StructureKind.VariableStatement,
    isExported: true,
    declarationKind: VariableDeclarationKind.Const,
    docs: [tsdoc([doc])],
    declarations: [{ name, type: `readonly ${type}[]`, initializer: lines.length === 0 ? '[]' : `[\n${lines.join('')}]` }],
  };
}

import { StructureKind, type TypeAliasDeclarationStructure } from 'ts-morph';
import { tsdoc } from './tsdoc.js';

/** An exported union of texts, each once; without any, `never`. */
export function literalUnion(name: string, values: readonly (string | undefined)[], doc: string): TypeAliasDeclarationStructure {
  const different = [...new Set(values.filter((value) => value !== undefined))];
  const type = different.length === 0 ? 'never' : different.map((value) => `'${value}'`).join(' | ');
  return { kind: StructureKind.TypeAlias, name, isExported: true, type, docs: [tsdoc([doc])] };
}

import { StructureKind, type FunctionDeclarationStructure } from 'ts-morph';
import type { CategoryModel, ClassSegment, ResolvedModel } from '../../model.js';
import type { Emitter } from '../emitter.js';
import { isIn } from './conditions.js';
import { exportedConst } from './const-list.js';
import { literal } from './literal.js';
import { createPrinter } from './project.js';
import { tsdoc } from './tsdoc.js';

/** The Status Class convention as functions. */
export const categories: Emitter = {
  id: 'typescript/categories',
  emit({ model }) {
    return [
      createPrinter()('categories.ts', [
        { kind: StructureKind.ImportDeclaration, isTypeOnly: true, namedImports: ['StatusCategory'], moduleSpecifier: './types.js' },
        categoryOf(model),
        ...model.categories.map((category) => predicate(category, model.classSegments)),
        reserved(model),
        exportedConst('classBounds', 'readonly number[]', literal(model.classSegments.map(({ from }) => from)), 'Where a run of codes of one class begins.'),
      ]),
    ];
  },
};

function categoryOf({ categories }: ResolvedModel): FunctionDeclarationStructure {
  return {
    kind: StructureKind.Function,
    isExported: true,
    name: 'categoryOf',
    parameters: [{ name: 'code', type: 'number' }],
    returnType: `StatusCategory | 'Unknown'`,
    statements: [...categories.map(({ name }) => `if (is${name}(code)) return '${name}';`), `return 'Unknown';`],
    docs: [tsdoc([`The Status Class of a code; 'Unknown' for any other value.`])],
  };
}

function predicate({ name, explanation, address }: CategoryModel, segments: readonly ClassSegment[]): FunctionDeclarationStructure {
  return {
    kind: StructureKind.Function,
    isExported: true,
    name: `is${name}`,
    parameters: [{ name: 'code', type: 'number' }],
    returnType: 'boolean',
    statements: [`return ${isIn(segments.filter(({ category }) => category === name))};`],
    docs: [
      tsdoc(
        [`Whether a code belongs to the class ${name}. ${explanation} False for any value that is not a Status Code.`],
        ['@param code - the code as received, 0 to 65535', `@see ${address}`],
      ),
    ],
  };
}

function reserved({ classRules }: ResolvedModel): FunctionDeclarationStructure {
  const ranges = classRules.filter((rule) => rule.reserved && rule.from !== rule.to);
  return {
    kind: StructureKind.Function,
    isExported: true,
    name: 'isReservedStatusCode',
    parameters: [{ name: 'code', type: 'number' }],
    returnType: 'boolean',
    statements: [`return ${isIn(ranges)};`],
    docs: [
      tsdoc(
        [
          `Whether only the standard may give a code its meaning (${ranges.map(({ notation }) => notation).join(', ')}). False for any value that is not a Status Code.`,
        ],
        ['@param code - a Status Code, 0 to 65535'],
      ),
    ],
  };
}

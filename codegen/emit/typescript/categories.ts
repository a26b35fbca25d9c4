import { StructureKind, type FunctionDeclarationStructure } from 'ts-morph';
import type { CategoryModel, ClassRule, ResolvedModel } from '../../model.js';
import type { Emitter } from '../emitter.js';
import { classSegments } from './class-segments.js';
import { isIn } from './conditions.js';
import { createPrinter } from './project.js';
import { tsdoc } from './tsdoc.js';

/** The Status Class convention as functions. */
export const categories: Emitter = {
  id: 'typescript/categories',
  emit({ model }) {
    return [
      createPrinter()('categories.ts', [
        { kind: StructureKind.ImportDeclaration, namedImports: ['assertStatusCode'], moduleSpecifier: './code.js' },
        { kind: StructureKind.ImportDeclaration, isTypeOnly: true, namedImports: ['StatusCategory'], moduleSpecifier: './types.js' },
        codeToCategory(model),
        ...model.categories.map((category) => predicate(category, model.classRules)),
        reserved(model),
      ]),
    ];
  },
};

function codeToCategory({ categories, sources }: ResolvedModel): FunctionDeclarationStructure {
  const steps = categories.map(({ name }) => `if (is${name}(code)) return '${name}';`);
  return {
    kind: StructureKind.Function,
    isExported: true,
    name: 'codeToCategory',
    parameters: [{ name: 'code', type: 'number' }],
    returnType: `StatusCategory | 'Unknown'`,
    statements: ['assertStatusCode(code);', ...steps, `return 'Unknown';`],
    docs: [
      tsdoc(
        [
          `The Status Class of a code by the convention of PS3.7 Annex C, with the class rule exceptions 0107 and 0116; 'Unknown' for a code that the standard does not allow.`,
        ],
        [
          '@param code - a Status Code, 0 to 65535',
          '@throws TypeError | RangeError when the value cannot be a Status Code; the message shows it',
          `@see ${sources.find(({ part }) => part === 'PS3.7')?.pages ?? ''}chapter_C.html`,
        ],
      ),
    ],
  };
}

function predicate({ name, explanation, address }: CategoryModel, rules: readonly ClassRule[]): FunctionDeclarationStructure {
  const ranges = classSegments(rules).filter(({ category }) => category === name);
  return {
    kind: StructureKind.Function,
    isExported: true,
    name: `is${name}`,
    parameters: [{ name: 'code', type: 'number' }],
    returnType: 'boolean',
    statements: [`return ${isIn(ranges)};`],
    docs: [
      tsdoc(
        [`Whether a code belongs to the class ${name}. ${explanation} False for whatever is no Status Code.`],
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
        [`Whether only the standard may give a code its meaning (${ranges.map(({ notation }) => notation).join(', ')}). False for whatever is no Status Code.`],
        ['@param code - a Status Code, 0 to 65535'],
      ),
    ],
  };
}

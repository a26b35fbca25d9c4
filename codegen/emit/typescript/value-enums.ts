import { StructureKind } from 'ts-morph';
import { mergeRanges, type CodeRange } from '../../code.js';
import type { ValueEnumModel, ValueMember } from '../../model.js';
import { rangeText, toHex } from '../../runtime/code.js';
import type { EmittedFile, Emitter } from '../emitter.js';
import { isIn } from './conditions.js';
import { createPrinter } from './project.js';
import { cite, tsdoc } from './tsdoc.js';
import { twin } from './twin.js';

/** Enums of numbers that are no Status Codes, each with its twin and its guard. */
export const valueEnums: Emitter = {
  id: 'typescript/value-enums',
  emit({ model }) {
    const print = createPrinter();
    return model.valueEnums.flatMap((model): EmittedFile[] => {
      const write = model.hexadecimal ? toHex : String;
      return [
        print(`enums/${model.file}.ts`, [
          {
            kind: StructureKind.Enum,
            name: model.name,
            isExported: true,
            docs: [enumDoc(model)],
            members: model.members.map((member) => ({ name: member.name, initializer: write(member.from), docs: [memberDoc(member, write)] })),
          },
        ]),
        print(
          `constants/${model.file}.ts`,
          twin(
            model.name,
            enumDoc(model),
            model.members.map((member) => ({ name: member.name, value: write(member.from), doc: memberDoc(member, write) })),
          ),
        ),
        print(`guards/${model.file}.ts`, [
          { kind: StructureKind.ImportDeclaration, isTypeOnly: true, namedImports: [model.name], moduleSpecifier: `../enums/${model.file}.js` },
          guard(
            model,
            `is${model.name}`,
            `code is ${model.name}`,
            model.members.map(({ from }) => ({ from, to: from })),
            `Whether a number is a member of ${model.name}. False for everything else.`,
          ),
          ...(model.members.some(isRange)
            ? [
                guard(
                  model,
                  `is${model.name}Code`,
                  'boolean',
                  model.members,
                  `Whether a number is a member of ${model.name}, or in one of its ranges. False for everything else.`,
                ),
              ]
            : []),
        ]),
      ];
    });
  },
};

function guard({ citation, hexadecimal }: ValueEnumModel, name: string, returnType: string, ranges: readonly CodeRange[], doc: string) {
  return {
    kind: StructureKind.Function as const,
    isExported: true,
    name,
    parameters: [{ name: 'code', type: 'number' }],
    returnType,
    statements: [`return ${isIn(mergeRanges(ranges), 'code', hexadecimal ? toHex : String)};`],
    docs: [tsdoc([doc], ['@param code - the number as received', `@see ${citation.address}`])],
  };
}

/** Whether a member stands for more values than its own. */
function isRange({ from, to }: CodeRange): boolean {
  return from !== to;
}

function enumDoc({ title, citation }: ValueEnumModel): string {
  return tsdoc([`${title}.`, `Source: ${cite(citation)}.`], [`@see ${citation.address}`]);
}

function memberDoc(member: ValueMember, write: (code: number) => string): string {
  const { from, to, symbol, explanation, citation } = member;
  return tsdoc([`${rangeText(from, to, write)} - ${symbol}.`, explanation, `Source: ${cite(citation)}.`], [`@see ${citation.address}`]);
}

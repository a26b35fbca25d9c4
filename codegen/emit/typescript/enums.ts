import { StructureKind, type FunctionDeclarationStructure } from 'ts-morph';
import { mergeRanges, type CodeRange } from '../../code.js';
import type { EnumMember, EnumModel } from '../../model.js';
import { rangeText, toHex } from '../../../src/values/code.js';
import type { EmittedFile, Emitter } from '../emitter.js';
import { isIn } from './conditions.js';
import { createPrinter } from './project.js';
import { enumDoc, memberDoc, tsdoc } from './tsdoc.js';

/** A real enum with its guard and its function that folds ranges, one in a file: a bundler can then drop the others. */
export const enums: Emitter = {
  id: 'typescript/enums',
  emit({ model }) {
    const print = createPrinter();
    const groups = [...new Set(model.enums.map(({ group }) => group))];
    return [
      ...model.enums.map((item) => print(`enums/${item.file}.ts`, [enumOf(item), guardOf(item), foldOf(item)])),
      ...groups.map((group): EmittedFile => {
        const own = model.enums.filter((item) => item.group === group);
        return print(
          `${group}-enums.ts`,
          own.map(({ file }) => ({ kind: StructureKind.ExportDeclaration, moduleSpecifier: `./enums/${file}.js` })),
        );
      }),
    ];
  },
};

/** A value as it is written: Status Codes and reasons in hexadecimal digits. */
export function writerOf({ hexadecimal }: EnumModel): (value: number) => string {
  return hexadecimal ? toHex : String;
}

function enumOf(item: EnumModel) {
  const write = writerOf(item);
  return {
    kind: StructureKind.Enum as const,
    name: item.name,
    isExported: true,
    docs: [enumDoc(item)],
    members: item.members.map((member) => ({ name: member.name, initializer: write(member.from), docs: [memberDoc(member, write)] })),
  };
}

function guardOf(item: EnumModel): FunctionDeclarationStructure {
  const { name, members, citation } = item;
  const values = mergeRanges(members.map(({ from }) => ({ from, to: from })));
  const ranges = members.filter(isRange);
  const others = ranges.length === 0 ? '' : ` Other codes of its ranges are not: see to${name}.`;
  return {
    kind: StructureKind.Function,
    isExported: true,
    name: `is${name}`,
    parameters: [{ name: 'code', type: 'number' }],
    returnType: `code is ${name}`,
    statements: [`return ${isIn(values, 'code', writerOf(item))};`],
    docs: [
      tsdoc(
        [`Whether a number is a member of ${name}.${others} False for any other value.`],
        ['@param code - the number as received', `@see ${citation.address}`],
      ),
    ],
  };
}

function foldOf(item: EnumModel): FunctionDeclarationStructure {
  const { name, members, citation } = item;
  const write = writerOf(item);
  const folds = members.filter(isRange).map((member) => `if (${isIn([member], 'code', write)}) return ${write(member.from)};`);
  const ranges = members.filter(isRange).map(({ from, to, notation }) => notation ?? rangeText(from, to, write));
  return {
    kind: StructureKind.Function,
    isExported: true,
    name: `to${name}`,
    parameters: [{ name: 'code', type: 'number' }],
    returnType: `${name} | undefined`,
    statements: [`if (is${name}(code)) return code;`, ...folds, 'return undefined;'],
    docs: [
      tsdoc(
        [
          ranges.length === 0
            ? `The member of ${name} that a number is.`
            : `The member of ${name} that a number stands for: any code of ${ranges.join(', ')} is the first of its range. For deciding; what you log is the number as received.`,
        ],
        ['@param code - the number as received', '@returns undefined for any other value', `@see ${citation.address}`],
      ),
    ],
  };
}

/** Whether a member stands for more values than its own. */
function isRange({ from, to }: CodeRange | EnumMember): boolean {
  return from !== to;
}

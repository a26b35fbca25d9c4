import { StructureKind, type CodeBlockWriter } from 'ts-morph';
import type { ValueEnumModel, ValueMember } from '../../model.js';
import type { EmittedFile, Emitter } from '../emitter.js';
import { isIn } from './conditions.js';
import { createPrinter } from './project.js';
import { cite, commentLines, tsdoc } from './tsdoc.js';

/** Enums of numbers that are no Status Codes, each with its twin and its guard. */
export const valueEnums: Emitter = {
  id: 'typescript/value-enums',
  emit({ model }) {
    const print = createPrinter();
    return model.valueEnums.flatMap((model): EmittedFile[] => [
      print(`enums/${model.file}.ts`, [
        {
          kind: StructureKind.Enum,
          name: model.name,
          isExported: true,
          docs: [enumDoc(model)],
          members: model.members.map((member) => ({ name: member.name, initializer: String(member.value), docs: [memberDoc(member)] })),
        },
      ]),
      print(`constants/${model.file}.ts`, [
        (writer) => {
          writeTwin(writer, model);
        },
        {
          kind: StructureKind.TypeAlias,
          name: model.name,
          isExported: true,
          type: `(typeof ${model.name})[keyof typeof ${model.name}]`,
          docs: [enumDoc(model)],
        },
      ]),
      print(`guards/${model.file}.ts`, [
        { kind: StructureKind.ImportDeclaration, isTypeOnly: true, namedImports: [model.name], moduleSpecifier: `../enums/${model.file}.js` },
        {
          kind: StructureKind.Function,
          isExported: true,
          name: `is${model.name}`,
          parameters: [{ name: 'code', type: 'number' }],
          returnType: `code is ${model.name}`,
          statements: [
            `return ${isIn(
              model.members.map(({ value }) => ({ from: value, to: value })),
              'code',
              String,
            )};`,
          ],
          docs: [
            tsdoc(
              [`Whether a number is a member of ${model.name}. False for everything else.`],
              ['@param code - the number as received', `@see ${model.citation.address}`],
            ),
          ],
        },
      ]),
    ]);
  },
};

function enumDoc({ title, citation }: ValueEnumModel): string {
  return tsdoc([`${title}.`, `Source: ${cite(citation)}.`], [`@see ${citation.address}`]);
}

function memberDoc({ value, symbol, explanation, citation }: ValueMember): string {
  return tsdoc([`${String(value)} - ${symbol}.`, explanation, `Source: ${cite(citation)}.`], [`@see ${citation.address}`]);
}

function writeTwin(writer: CodeBlockWriter, model: ValueEnumModel): void {
  commentLines(enumDoc(model)).forEach((line) => writer.writeLine(line));
  writer.writeLine(`export const ${model.name} = {`);
  writer.indent(() => {
    for (const member of model.members) {
      commentLines(memberDoc(member)).forEach((line) => writer.writeLine(line));
      writer.writeLine(`${member.name}: ${String(member.value)},`);
    }
  });
  writer.writeLine('} as const;');
}

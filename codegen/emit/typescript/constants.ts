import { StructureKind, type CodeBlockWriter } from 'ts-morph';
import type { EnumModel } from '../../model.js';
import type { Emitter } from '../emitter.js';
import { toHex } from '../../runtime/code.js';
import { createPrinter, exportOf } from './project.js';
import { commentLines, enumDoc, memberDoc } from './tsdoc.js';

/** The enums as `as const` objects with literal unions, for those who cannot use enums. */
export const constants: Emitter = {
  id: 'typescript/constants',
  emit({ model }) {
    const print = createPrinter();
    const files = model.enums.map((model) =>
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
    );
    return [
      ...files,
      print(
        'constants.ts',
        [...model.enums, ...model.valueEnums].map(({ name, file }) => exportOf(`constants/${file}`, [name])),
      ),
    ];
  },
};

function writeTwin(writer: CodeBlockWriter, model: EnumModel): void {
  commentLines(enumDoc(model)).forEach((line) => writer.writeLine(line));
  writer.writeLine(`export const ${model.name} = {`);
  writer.indent(() => {
    for (const entry of model.entries) {
      commentLines(memberDoc(entry)).forEach((line) => writer.writeLine(line));
      writer.writeLine(`${entry.name}: ${toHex(entry.from)},`);
    }
  });
  writer.writeLine('} as const;');
}

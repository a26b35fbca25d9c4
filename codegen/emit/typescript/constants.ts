import type { EnumModel } from '../../model.js';
import type { Emitter } from '../emitter.js';
import { StructureKind, type CodeBlockWriter, type StatementStructures, type WriterFunction } from 'ts-morph';
import { writerOf } from './enums.js';
import { createPrinter } from './project.js';
import { commentLines, enumDoc, memberDoc } from './tsdoc.js';

/** Every enum as an `as const` object with the union of its values, for those who cannot use enums. */
export const constants: Emitter = {
  id: 'typescript/constants',
  emit({ model }) {
    return [createPrinter()('constants.ts', model.enums.flatMap(constObject))];
  },
};

function constObject(item: EnumModel): (WriterFunction | StatementStructures)[] {
  const { name } = item;
  return [
    (writer) => {
      writeObject(writer, item);
    },
    { kind: StructureKind.TypeAlias, name, isExported: true, type: `(typeof ${name})[keyof typeof ${name}]`, docs: [enumDoc(item)] },
  ];
}

function writeObject(writer: CodeBlockWriter, item: EnumModel): void {
  const write = writerOf(item);
  commentLines(enumDoc(item)).forEach((line) => writer.writeLine(line));
  writer.writeLine(`export const ${item.name} = {`);
  writer.indent(() => {
    for (const member of item.members) {
      commentLines(memberDoc(member, write)).forEach((line) => writer.writeLine(line));
      writer.writeLine(`${member.name}: ${write(member.from)},`);
    }
  });
  writer.writeLine('} as const;');
}

import { StructureKind, type CodeBlockWriter, type StatementStructures, type WriterFunction } from 'ts-morph';
import { commentLines } from './tsdoc.js';

/** A member of a twin: its value as it is written, and its doc comment. */
export interface TwinMember {
  readonly name: string;
  readonly value: string;
  readonly doc: string;
}

/** The twin of an enum: an `as const` object and the union of its values. */
export function twin(name: string, doc: string, members: readonly TwinMember[]): (WriterFunction | StatementStructures)[] {
  return [
    (writer) => {
      writeObject(writer, name, doc, members);
    },
    { kind: StructureKind.TypeAlias, name, isExported: true, type: `(typeof ${name})[keyof typeof ${name}]`, docs: [doc] },
  ];
}

function writeObject(writer: CodeBlockWriter, name: string, doc: string, members: readonly TwinMember[]): void {
  commentLines(doc).forEach((line) => writer.writeLine(line));
  writer.writeLine(`export const ${name} = {`);
  writer.indent(() => {
    for (const member of members) {
      commentLines(member.doc).forEach((line) => writer.writeLine(line));
      writer.writeLine(`${member.name}: ${member.value},`);
    }
  });
  writer.writeLine('} as const;');
}

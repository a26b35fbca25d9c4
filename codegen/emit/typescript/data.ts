import { StructureKind, type CodeBlockWriter } from 'ts-morph';
import type { StatusData } from '../../runtime/data-types.js';
import type { Emitter } from '../emitter.js';
import { literal } from './literal.js';
import { packStatusData } from './pack.js';
import { createPrinter } from './project.js';
import { commentLines, tsdoc } from './tsdoc.js';

/** What the lookups read, as compact literals. */
export const data: Emitter = {
  id: 'typescript/data',
  emit({ model }) {
    return [
      createPrinter()('data.ts', [
        { kind: StructureKind.ImportDeclaration, isTypeOnly: true, namedImports: ['StatusData'], moduleSpecifier: './data-types.js' },
        (writer) => {
          writeData(writer, packStatusData(model));
        },
      ]),
    ];
  },
};

function writeData(writer: CodeBlockWriter, value: StatusData): void {
  commentLines(tsdoc(['Everything that a lookup knows.'])).forEach((line) => writer.writeLine(line));
  writer.writeLine('export const statusData: StatusData = {');
  writer.indent(() => {
    for (const [key, item] of Object.entries(value)) writeMember(writer, key, item);
  });
  writer.writeLine('};');
}

/** Lists and tables take a line for each item, everything else one line. */
function writeMember(writer: CodeBlockWriter, key: string, value: unknown): void {
  if (typeof value !== 'object' || value === null) {
    writer.writeLine(`${key}: ${literal(value)},`);
    return;
  }
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  writer.writeLine(`${key}: ${open}`);
  writer.indent(() => {
    for (const [name, item] of Object.entries(value) as [string, unknown][]) {
      writer.writeLine(Array.isArray(value) ? `${literal(item)},` : `${literal({ [name]: item }).slice(2, -2)},`);
    }
  });
  writer.writeLine(`${close},`);
}

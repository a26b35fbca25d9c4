import { IndentationText, NewLineKind, Project, QuoteKind, StructureKind, type ImportDeclarationStructure, type SourceFileStructure } from 'ts-morph';
import { BANNER } from '../banner.js';
import type { EmittedFile } from '../emitter.js';

/** The folder of the TypeScript files in `generated/`. */
export const FOLDER = 'typescript';

/** A printer of TypeScript files. The settings are spelled out so that the output is the same everywhere. */
export function createPrinter(): (name: string, structure: SourceFileStructure['statements']) => EmittedFile {
  const project = new Project({
    useInMemoryFileSystem: true,
    skipAddingFilesFromTsConfig: true,
    manipulationSettings: {
      indentationText: IndentationText.TwoSpaces,
      newLineKind: NewLineKind.LineFeed,
      quoteKind: QuoteKind.Single,
      useTrailingCommas: true,
    },
  });
  return (name, statements) => {
    const file = project.createSourceFile(name, statements === undefined ? {} : { statements });
    // ts-morph puts a line between some statements of its own and those that are text, and none between others.
    const text = file
      .getFullText()
      .trim()
      .replaceAll(/\n{3,}/g, '\n\n');
    return { path: `${FOLDER}/${name}`, text: `// ${BANNER}\n\n${text}\n` };
  };
}

/** An import of types from a module. */
export function importTypes(names: readonly string[], moduleSpecifier: string): ImportDeclarationStructure {
  return { kind: StructureKind.ImportDeclaration, isTypeOnly: true, namedImports: [...names], moduleSpecifier };
}

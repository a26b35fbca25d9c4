import { IndentationText, NewLineKind, Project, QuoteKind, StructureKind, type ExportDeclarationStructure, type SourceFileStructure } from 'ts-morph';
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
    return { path: `${FOLDER}/${name}`, text: `// ${BANNER}\n\n${file.getFullText().trim()}\n` };
  };
}

/** An export of names from a module beside the file. */
export function exportOf(module: string, names: readonly string[]): ExportDeclarationStructure {
  return { kind: StructureKind.ExportDeclaration, namedExports: [...names], moduleSpecifier: `./${module}.js` };
}

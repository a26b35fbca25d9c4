import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Project, ts, type ExportedDeclarations } from 'ts-morph';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/repository.js';

interface Manifest {
  readonly exports: Readonly<Record<string, unknown>>;
}

const { exports } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as Manifest;
const entries = Object.keys(exports).flatMap((subpath) => (subpath.endsWith('.json') ? [] : [subpath === '.' ? 'index' : subpath.slice(2)]));
const project = new Project({
  compilerOptions: { module: ts.ModuleKind.Node16, moduleResolution: ts.ModuleResolutionKind.Node16 },
  skipAddingFilesFromTsConfig: true,
});
project.addSourceFilesAtPaths([path.join(ROOT, 'dist/*.d.ts'), path.join(ROOT, 'dist/shared/*.d.ts')]);
const printer = ts.createPrinter({ removeComments: true });

/** A declaration without its comments. */
function declared(declaration: ExportedDeclarations): string {
  const node = declaration.compilerNode;
  return printer.printNode(ts.EmitHint.Unspecified, node, node.getSourceFile());
}

// A change of what users can write shows in the review as a change of these files.
describe('the surface of each entry', () => {
  it.each(entries)('%s is as it was committed', async (entry) => {
    const file = project.getSourceFileOrThrow(path.join(ROOT, `dist/${entry}.d.ts`));
    const names = [...file.getExportedDeclarations()].sort(([left], [right]) => (left < right ? -1 : 1));
    const report = names.map(([name, declarations]) => `// ${name}\n${declarations.map(declared).join('\n')}\n`);
    expect(names.length).toBeGreaterThan(0);
    await expect(report.join('\n')).toMatchFileSnapshot(`../fixtures/api/${entry}.txt`);
  });
});

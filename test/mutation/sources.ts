/** Changes of expressions of the sources. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { ROOT } from '../support/repository.js';
import { filesOf, tests, type Campaign, type Change } from './changes.js';
import { seeded, shuffled } from './random.js';

/** What stands for an operator when it is wrong. */
const OPERATORS: Readonly<Record<string, string>> = {
  '===': '!==',
  '!==': '===',
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '&&': '||',
  '||': '&&',
  '??': '&&',
  '+': '-',
  '-': '+',
  '*': '/',
  '&': '|',
};

const METHODS: Readonly<Record<string, string>> = {
  some: 'every',
  every: 'some',
  filter: 'slice',
  find: 'findLast',
  startsWith: 'endsWith',
  slice: 'at',
  trim: 'toString',
};

function changesOf(file: string): Change[] {
  const text = readFileSync(path.join(ROOT, file), 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: Change[] = [];
  const add = (node: ts.Node, after: string): void => {
    found.push({ file, start: node.getStart(), end: node.end, after });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node)) return;
    if (ts.isBinaryExpression(node) && OPERATORS[node.operatorToken.getText()] !== undefined)
      add(node.operatorToken, OPERATORS[node.operatorToken.getText()] ?? '');
    if (ts.isConditionalExpression(node)) add(node.condition, `!(${node.condition.getText()})`);
    if (ts.isIfStatement(node)) add(node.expression, `!(${node.expression.getText()})`);
    if (node.kind === ts.SyntaxKind.TrueKeyword) add(node, 'false');
    if (node.kind === ts.SyntaxKind.FalseKeyword) add(node, 'true');
    if (ts.isNumericLiteral(node)) add(node, `(${node.getText()} + 1)`);
    if (ts.isPropertyAccessExpression(node) && ts.isCallExpression(node.parent) && Object.hasOwn(METHODS, node.name.text))
      add(node.name, METHODS[node.name.text] ?? '');
    if (ts.isReturnStatement(node) && node.expression !== undefined && !ts.isConditionalExpression(node.expression)) add(node.expression, 'undefined as never');
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Tests that take longer than all others together. */
const SLOW: readonly string[] = ['test/src/hostile.test.ts', 'test/src/sweep.test.ts', 'test/src/association-sweep.test.ts', 'test/src/text-logs.test.ts'];

export const sources: Campaign = {
  name: 'sources',
  count: 100,
  // The command line is tested as it is packed.
  sample: (count, seed) => {
    const random = seeded(seed);
    const [own = [], codegen = []] = ['src', 'codegen'].map((folder) => shuffled(filesOf(folder, /^(?!src\/cli\/).*\.ts$/).flatMap(changesOf), random));
    // In turn, so that a run that is stopped has tried both; with two processes, each has one of them.
    return own.slice(0, count).flatMap((change, index) => [change, ...codegen.slice(index, index + 1)]);
  },
  checks: (file) => {
    if (file.startsWith('src/'))
      return [
        tests('test/src', ...SLOW.flatMap((name) => ['--exclude', name])),
        // The vectors are asked of what is built.
        ['rollup', '-c', '--silent'],
        tests('test/generated/vectors.test.ts', 'test/generated/json.test.ts'),
        tests(...SLOW),
      ];
    if (file.startsWith('codegen/import/')) return [tests('test/import', 'test/facts')];
    // What the generator writes is compared with what is committed: that notices most.
    return [['tsx', 'codegen/main.ts', 'check'], tests('test/codegen', 'test/spec', 'test/generated')];
  },
  env: {},
  least: 85,
};

/**
 * Changes one expression of the sources after the other, each in a scratch copy, and runs the tests that reach the file until one
 * fails. Which expressions, the seed decides; results are kept, so that a run that was stopped goes on.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import ts from 'typescript';
import { ROOT } from '../support/repository.js';
import { seeded, shuffled } from './random.js';
import { scratch } from './scratch.js';

interface SourceMutant {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
}

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

function mutantsOf(file: string): SourceMutant[] {
  const text = readFileSync(path.join(ROOT, file), 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: SourceMutant[] = [];
  const add = (node: ts.Node, after: string): void => {
    found.push({ file, start: node.getStart(), end: node.end, before: node.getText(), after });
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
    if (ts.isPropertyAccessExpression(node) && ts.isCallExpression(node.parent) && METHODS[node.name.text] !== undefined)
      add(node.name, METHODS[node.name.text] ?? '');
    if (ts.isReturnStatement(node) && node.expression !== undefined && !ts.isConditionalExpression(node.expression)) add(node.expression, 'undefined as never');
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function filesOf(folder: string): string[] {
  return (
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => `${folder}/${name}`)
      // The command line is tested as it is packed.
      .filter((name) => name.endsWith('.ts') && !name.startsWith('src/cli/'))
      .sort()
  );
}

/** Tests that take longer than all others together. */
const SLOW: readonly string[] = ['test/src/hostile.test.ts', 'test/src/sweep.test.ts', 'test/src/association-sweep.test.ts', 'test/src/text-logs.test.ts'];

/** The tests for a file, the nearest and fastest first. */
function testsFor(file: string): readonly (readonly string[])[] {
  const fast = ['test/src', ...SLOW.flatMap((name) => ['--exclude', name])];
  if (file.startsWith('src/')) return [fast, SLOW];
  if (file.startsWith('codegen/import/')) return [['test/import', 'test/facts']];
  return [['test/codegen', 'test/spec', 'test/generated']];
}

/** What fails in the copy; undefined if nothing does. */
function noticedBy(copy: string, { file }: SourceMutant): string | undefined {
  const fails = (...args: readonly string[]): boolean => spawnSync('npx', args, { cwd: copy, timeout: 240_000, stdio: 'ignore' }).status !== 0;
  // What the generator writes is compared with what is committed: that notices most.
  if (file.startsWith('codegen/') && !file.startsWith('codegen/import/') && fails('tsx', 'codegen/main.ts', 'check')) return 'generate:check';
  const vitest = ['vitest', '--run', '--bail', '1', '--typecheck.enabled=false', '--reporter', 'dot'];
  return testsFor(file).find((tests) => fails(...vitest, ...tests))?.[0];
}

/** Where the results of a share are kept while it runs. */
export function resultsOf(share: number): string {
  return path.join(os.tmpdir(), `dicom-status-mutants-${String(share)}.tsv`);
}

/** Runs a share of the sample and keeps each result as a line of tab-separated values. */
export function mutateSources(count: number, seed: number, share: number, shares: number): void {
  const random = seeded(seed);
  const sample = ['src', 'codegen'].flatMap((folder) => shuffled(filesOf(folder).flatMap(mutantsOf), random).slice(0, count));
  const results = resultsOf(share);
  const done = new Set(
    existsSync(results)
      ? readFileSync(results, 'utf8')
          .split('\n')
          .map((line) => line.split('\t').slice(0, 2).join('\t'))
      : [],
  );
  const copy = scratch(String(share));
  for (const [index, mutant] of sample.entries()) {
    const { file, start, end, before, after } = mutant;
    const line = readFileSync(path.join(ROOT, file), 'utf8').slice(0, start).split('\n').length;
    const key = [`${file}:${String(line)}`, `${before} -> ${after}`.replaceAll(/\s+/g, ' ').slice(0, 100)].join('\t');
    if (index % shares !== share || done.has(key)) continue;
    const text = readFileSync(path.join(ROOT, file), 'utf8');
    writeFileSync(path.join(copy, file), text.slice(0, start) + after + text.slice(end));
    writeFileSync(results, `${key}\t${noticedBy(copy, mutant) ?? 'survived'}\n`, { flag: 'a' });
    writeFileSync(path.join(copy, file), text);
  }
  rmSync(copy, { recursive: true });
}

/** Writes what survived, by file, and tells how much was noticed; the exit status is 1 if less than 85 % was. */
export function tellSources(shares: number): number {
  const lines = Array.from({ length: shares }, (_item, share) => readFileSync(resultsOf(share), 'utf8').trim().split('\n'))
    .flat()
    .sort();
  const survivors = lines.filter((line) => line.endsWith('\tsurvived')).map((line) => line.replace(/\tsurvived$/, ''));
  writeFileSync(path.join(ROOT, 'test/mutation/source-survivors.tsv'), `place\tchange\n${survivors.map((line) => `${line}\n`).join('')}`);
  const share = (100 * (lines.length - survivors.length)) / lines.length;
  process.stdout.write(`Sources: ${String(lines.length)} changes, ${String(survivors.length)} survived (${share.toFixed(1)} % noticed).\n`);
  for (let one = 0; one < shares; one++) rmSync(resultsOf(one));
  return share >= 85 ? 0 : 1;
}

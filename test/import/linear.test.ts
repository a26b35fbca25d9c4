import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { ROOT as root } from '../support/repository.js';

/** The regular expressions of a file, as they stand in it. */
function expressionsOf(file: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true));
  return found;
}

function isLinear(expression: string): boolean {
  const end = expression.lastIndexOf('/');
  return checkSync(expression.slice(1, end), expression.slice(end + 1)).status === 'safe';
}

describe('no regular expression that is written out takes more than linear time, whatever it is given', () => {
  it.each(['codegen', 'src'])(
    'in %s/',
    (folder) => {
      const files = readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
      const expressions = new Set(files.flatMap((name) => expressionsOf(path.join(root, folder, name))));
      expect(expressions.size).toBeGreaterThan(20);
      expect([...expressions].filter((expression) => !isLinear(expression))).toEqual([]);
    },
    60_000,
  );

  it('and one that does would be seen', () => {
    expect(isLinear(String.raw`/^(.*?) ?\((x[^)]*)\)/`)).toBe(false);
  });
});

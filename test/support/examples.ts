/** The blocks of a language in a page or a comment. */
export function blocksOf(page: string, language: string): string[] {
  return [...page.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, block = '']) => block);
}

/** A line with an expression whose comment begins with a value: that is what it must give. */
const ASSERTION = /^([a-zA-Z].*); \/\/ (true|false|undefined|'(?:[^'\\]|\\.)*'|\d+(?=[,;]|$)|\{[^}]*\}|\[[^\]]*\])/;

/** An example as a program that asserts what its comments say. */
export function asserting(block: string): string {
  const lines = block.split('\n').map((line) => {
    const [, expression, value] = ASSERTION.exec(line) ?? [];
    return expression === undefined || value === undefined || expression.startsWith('const ') ? line : `assert.deepEqual(${expression}, ${value});`;
  });
  return `import assert from 'node:assert/strict';\n${lines.join('\n')}`;
}

/** How many things an example asserts. */
export function assertionsIn(block: string): number {
  return asserting(block).split('assert.deepEqual').length - 1;
}

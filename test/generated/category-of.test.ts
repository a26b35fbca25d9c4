import { expect, it } from 'vitest';
import { codeToCategory } from '../../src/index.js';
import { emitted } from '../support/output.js';

/** The literals of a type such as WarningLiteral; a digit of any value stands in some as `${Digit}`. */
function literalsOf(name: string): RegExp {
  const union = new RegExp(`^type ${name}Literal = (.*);$`, 'm').exec(emitted('typescript/category-of.ts'))?.[1] ?? '';
  const patterns = union.split(' | ').map((literal) => literal.replaceAll('`', '').replaceAll('${Digit}', '[0-9]'));
  return new RegExp(`^(?:${patterns.join('|')})$`);
}

it.each(['Success', 'Pending', 'Cancel', 'Warning', 'Failure'])('the literals of %s are the codes of its class, and no other number', (name) => {
  const literals = literalsOf(name);
  const numbers = Array.from({ length: 100_000 }, (_item, code) => code);
  expect(numbers.filter((code) => literals.test(String(code)) !== (code < 0x10000 && codeToCategory(code) === name))).toEqual([]);
});

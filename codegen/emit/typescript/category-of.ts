import { StructureKind, type TypeAliasDeclarationStructure } from 'ts-morph';
import type { CodeRange } from '../../code.js';
import type { Emitter } from '../emitter.js';
import { createPrinter } from './project.js';
import { tsdoc } from './tsdoc.js';

const DIGIT = "'0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9'";

/**
 * The category of a literal code as a type. The compiler can only compare the decimal digits of a literal,
 * so each category becomes a set of prefixes, by the number of digits.
 */
export const categoryOf: Emitter = {
  id: 'typescript/category-of',
  emit({ model }) {
    const names = model.categories.map(({ name }) => name);
    const patterns = names.map((name) =>
      patternAlias(
        name,
        model.classSegments.filter(({ category }) => category === name),
      ),
    );
    const chain = names.reduceRight((rest, name) => `\`\${C}\` extends ${name}Literal ? '${name}' : ${rest}`, "'Unknown'");
    return [
      createPrinter()('category-of.ts', [
        { kind: StructureKind.ImportDeclaration, isTypeOnly: true, namedImports: ['StatusCategory'], moduleSpecifier: './types.js' },
        { kind: StructureKind.TypeAlias, name: 'Digit', type: DIGIT },
        ...patterns,
        {
          kind: StructureKind.TypeAlias,
          name: 'CategoryOf',
          isExported: true,
          typeParameters: [{ name: 'C', constraint: 'number' }],
          // `C extends unknown` takes a union apart; `number extends C` would hold for enum members too.
          type: `C extends unknown ? \`\${number}\` extends \`\${C}\` ? StatusCategory | 'Unknown' : ${chain} : never`,
          docs: [tsdoc(["The class of a literal code, such as 'Failure' for 0xA700; for any number, every class and 'Unknown'."])],
        },
      ]),
    ];
  },
};

function patternAlias(name: string, ranges: readonly CodeRange[]): TypeAliasDeclarationStructure {
  const patterns = ranges.flatMap(({ from, to }) => decimalPatterns(from, to));
  return { kind: StructureKind.TypeAlias, name: `${name}Literal`, type: patterns.map((pattern) => `\`${pattern}\``).join(' | ') };
}

/** Decimal patterns that together match exactly the numbers of a range; a `$`-placeholder stands for any digit. */
function decimalPatterns(from: number, to: number): string[] {
  const patterns: string[] = [];
  for (let start = from; start <= to;) {
    let size = 1;
    while (start % (size * 10) === 0 && start + size * 10 - 1 <= to && start >= size * 10) size *= 10;
    const free = String(size).length - 1;
    patterns.push(String(start).slice(0, String(start).length - free) + '${Digit}'.repeat(free));
    start += size;
  }
  return patterns;
}

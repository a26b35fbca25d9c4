import type { ProductMeaning } from '../../status/types.js';
import { search } from '../../text/search.js';
import { EXIT, UsageError, type Call } from '../command.js';
import { wholeNumber } from '../numbers.js';
import { codeWords } from '../../text/code-words.js';

export async function run({ values, positionals, output }: Call): Promise<number> {
  if (positionals.length === 0) throw new UsageError('there are no words to search');
  const limit = typeof values.limit === 'string' ? wholeNumber('--limit', values.limit, 10_000) : 10;
  const found = search(positionals.join(' '), limit);
  if (values.json === true) await output.json(found);
  else if (found.length === 0) await output.line(`Nothing is found for "${positionals.join(' ')}".`);
  else
    await output.table(
      found.map(({ kind, code, context, category, meaning, answer }) => [
        codeWords(kind, code),
        category,
        context.service ?? '',
        wordsOf(meaning, answer, positionals),
      ]),
    );
  return found.length === 0 ? EXIT.unknown : EXIT.explained;
}

/** What is printed of a result: its meaning, or what a product says where only that has the words. */
function wordsOf(meaning: string | undefined, answer: unknown, words: readonly string[]): string {
  const { explanation = '', products = [] } = (answer ?? {}) as { readonly explanation?: string; readonly products?: readonly ProductMeaning[] };
  const fits = (text: string): boolean => words.some((word) => text.toLowerCase().includes(word.toLowerCase()));
  const own = meaning ?? explanation;
  const product = fits(`${own} ${explanation}`) ? undefined : products.find((one) => fits(`${one.meaning} ${one.explanation ?? ''}`));
  return product === undefined ? own : `${product.title ?? product.implementation}: ${product.meaning}`;
}

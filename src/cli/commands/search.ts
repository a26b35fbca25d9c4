import { search } from '../../text/search.js';
import { EXIT, UsageError, type Call } from '../command.js';
import { wholeNumber } from '../numbers.js';
import { codeWords, saidOf } from '../../text/code-words.js';

export async function run({ values, positionals, output }: Call): Promise<number> {
  if (positionals.length === 0) throw new UsageError('there are no words to search');
  const limit = typeof values.limit === 'string' ? wholeNumber('--limit', values.limit, 10_000) : 10;
  const found = search(positionals.join(' '), limit);
  if (values.json === true) await output.json(found);
  else if (found.length === 0) await output.line(`Nothing is found for "${positionals.join(' ')}".`);
  else
    await output.table(
      found.map((result) => [codeWords(result.kind, result.code), result.category, result.context.service ?? '', saidOf(result, positionals)]),
    );
  return found.length === 0 ? EXIT.unknown : EXIT.explained;
}

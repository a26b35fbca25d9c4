import type { RetrieveService } from '../../response/retrieve.js';
import { checkRetrieveResponse, finalRetrieveStatus } from '../../response/retrieve.js';
import { EXIT, UsageError, type Call } from '../command.js';
import { known } from '../names.js';
import { statusCode, wholeNumber } from '../numbers.js';
import { codeWords } from '../../text/code-words.js';

const COUNTERS = ['remaining', 'completed', 'failed', 'warning'] as const;

export async function run({ values, positionals, output }: Call): Promise<number> {
  if (positionals.length > 0) throw new UsageError(`"${positionals[0] ?? ''}" is not expected: counts are options, such as --completed 3`);
  const counts = Object.fromEntries(
    COUNTERS.flatMap((name) => (typeof values[name] === 'string' ? [[name, wholeNumber(`--${name}`, values[name], 65535)]] : [])),
  );
  const isCanceled = values.canceled === true;
  if (Object.keys(counts).length === 0 && !isCanceled) throw new UsageError('no count is given, such as --completed 3');
  const service = known('retrieve', String(values.service ?? 'C-MOVE'), ['C-MOVE', 'C-GET']) as RetrieveService;
  const expected = finalRetrieveStatus({ ...counts, canceled: isCanceled }, service);
  const given = typeof values.status === 'string' ? statusCode('--status', values.status) : undefined;
  const check = given === undefined ? undefined : checkRetrieveResponse(given, { completed: 0, failed: 0, warning: 0, ...counts }, service);
  if (values.json === true) await output.json({ ...expected, ...(check !== undefined && { check: { status: given, ...check } }) });
  else {
    await output.line(`${output.style(codeWords('status', expected.code), 'bold')} ${output.category(expected.category)}`);
    await output.line(`  ${expected.why}`);
    await output.line(`  ${expected.citation.part} ${expected.citation.section} (${expected.citation.edition})`);
    if (check !== undefined && given !== undefined) {
      await output.line(`${codeWords('status', given)} ${check.agrees ? 'agrees with the counts.' : 'does not agree with the counts:'}`);
      for (const problem of check.problems) await output.line(`  ${problem}`);
    }
  }
  return check?.agrees === false ? EXIT.unknown : EXIT.explained;
}

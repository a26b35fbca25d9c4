import { readBlocks } from '../../text/annotate.js';
import { EXIT, InputError, UsageError, type Call } from '../command.js';
import { followed, logParts } from '../log-input.js';
import { LogView } from '../log-view.js';
import { Summary } from '../summary.js';

export async function run({ values, positionals, output, errors }: Call): Promise<number> {
  const files = positionals.length === 0 ? ['-'] : positionals;
  const [isFollowing, isOnly, isJSON, isSummary] = ['follow', 'only', 'json', 'summary'].map((name) => values[name] === true);
  if (isFollowing === true && (files.length > 1 || files[0] === '-')) throw new UsageError('--follow takes one file');
  if (isOnly === true && (isSummary === true || isJSON === true)) throw new UsageError('--only goes neither with --summary nor with --json');
  const view = isSummary === true ? new Summary(output, isJSON === true) : new LogView(output, isJSON === true, isOnly === true);
  let [count, faults] = [0, 0];
  for (const file of files) {
    try {
      if (files.length > 1) await view.startFile(file);
      for await (const block of readBlocks(isFollowing === true ? followed(file) : logParts(file))) {
        count += block.findings.length;
        await view.showBlock(block, file);
        if (output.isClosed) break;
      }
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      // The other files can still be read.
      faults += 1;
      await errors.line(`dicom-status: ${error.message}`);
    }
  }
  await view.end();
  if (faults > 0) return EXIT.usage;
  return count === 0 ? EXIT.unknown : EXIT.explained;
}

import { parseArgs } from 'node:util';
import { SpecError } from '../errors.js';
import { isSystemError, systemMessage } from '../system-error.js';
import type { Terminal } from '../terminal.js';
import { WriteError } from '../write.js';
import { PARTS } from './read/book.js';
import { runApply, runCheck, runExtract, runHistory, type Command } from './commands.js';
import { InputError } from './read/input-error.js';
import { extract } from './find/extract.js';
import type { Extraction } from './find/extraction.js';
import { readBooks, type Unsaid } from './read/books.js';

const USAGE = `Usage: npm run standard -- <command> [options] FILE|FOLDER ...

  extract            print every status row of the published files as JSON
  check [--json]     compare them with the spec, and print what changed
  apply [--dry-run]  write into the spec what is sure; the edition is the same as the spec's or newer
  history [--dry-run]  write into the spec since when and until when its rows are so; the editions are older

  --part PS3.7, --edition 2026c  what the documents are, if they do not say it themselves

A file is DocBook XML, a single XHTML page, or an archive (.tar.gz) of XHTML pages; a folder holds such files. All may be gzipped.

Exit status: 0 the same, or all was written; 1 differences, or something is left to you; 2 it could not be read or written`;

const COMMANDS: Readonly<Record<string, { readonly run: Command; readonly options: readonly string[] }>> = {
  extract: { run: runExtract, options: [] },
  check: { run: runCheck, options: ['json'] },
  apply: { run: runApply, options: ['dry-run'] },
  history: { run: runHistory, options: ['dry-run'] },
};

/** From this number of documents on, it tells how far it is. */
const MANY = 100;

async function readSources(inputs: readonly string[], unsaid: Unsaid, terminal: Terminal): Promise<Extraction[]> {
  const books = await readBooks(inputs, unsaid, (done, all) => {
    if (all >= MANY && (done % MANY === 0 || done === all)) terminal.error(`${String(done)} of ${String(all)} documents`);
  });
  return books.map(extract).sort((left, right) => PARTS.indexOf(left.part) - PARTS.indexOf(right.part) || (left.edition < right.edition ? -1 : 1));
}

/**
 * Runs a command of the importer.
 *
 * @param root - the root of the repository, whose spec is compared and written
 * @param args - the command, its options and the published files
 * @param terminal - where to print
 * @returns the exit status
 */
export async function runStandard(root: string, [name = '', ...rest]: readonly string[], terminal: Terminal): Promise<number> {
  if (name === '--help') {
    terminal.out(USAGE);
    return 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  try {
    const { values, positionals } = parseArgs({
      args: rest,
      allowPositionals: true,
      options: {
        ...Object.fromEntries((command?.options ?? []).map((option) => [option, { type: 'boolean' as const }])),
        part: { type: 'string' as const },
        edition: { type: 'string' as const },
      },
    });
    if (command === undefined || positionals.length === 0) {
      terminal.error(USAGE);
      return 2;
    }
    const extractions = await readSources(positionals, values, terminal);
    return await command.run({ root, terminal, json: 'json' in values, dryRun: 'dry-run' in values }, extractions);
  } catch (error) {
    const isUsage = error instanceof TypeError && 'code' in error;
    const isTold = error instanceof InputError || error instanceof SpecError || error instanceof WriteError || isUsage;
    if (!isTold && !isSystemError(error)) throw error;
    terminal.error(isSystemError(error) ? systemMessage(error) : error.message);
    return 2;
  }
}

import path from 'node:path';
import { parseArgs } from 'node:util';
import { createTwoFilesPatch } from 'diff';
import { canonicalSpec, formatSpec } from '../canonical.js';
import { SpecError } from '../errors.js';
import { loadSource, parseSpec, type Source } from '../load.js';
import { SPEC_PATH } from '../spec-file.js';
import { replaceFile } from '../write.js';
import { apply, toReview } from './apply.js';
import { PARTS } from './book.js';
import { compare, type Difference } from './compare.js';
import { SourceError } from './errors.js';
import { extract } from './extract.js';
import type { Extraction } from './extraction.js';
import { recordHistory } from './history.js';
import { readBooks } from './read/books.js';
import { reportMarkdown } from './report-markdown.js';
import { hasChanges, report, type Report } from './report.js';
import { rowsOf } from './rows.js';

const USAGE = `Usage: npm run standard -- <command> [options] FILE|FOLDER ...

  extract            print every status row of the published files as JSON
  check [--json]     compare them with the spec, and print what changed
  apply [--dry-run]  write into the spec what is sure; the edition is the same as the spec's or newer
  history [--dry-run]  write into the spec since when and until when its rows are so; the editions are older

A file is DocBook XML, a single XHTML page, or an archive (.tar.gz) of XHTML pages; a folder holds such files. All may be gzipped.

Exit status: 0 the same, or all was written; 1 differences, or something is left to you; 2 it could not be read`;

interface Options {
  readonly json: boolean;
  readonly dryRun: boolean;
}

type Command = (root: string, sources: readonly Extraction[], options: Options) => Promise<number>;

const COMMANDS: Readonly<Record<string, { readonly run: Command; readonly options: readonly string[] }>> = {
  extract: { run: runExtract, options: [] },
  check: { run: runCheck, options: ['json'] },
  apply: { run: runApply, options: ['dry-run'] },
  history: { run: runHistory, options: ['dry-run'] },
};

/** From this number of documents on, it tells how far it is. */
const MANY = 100;

function runExtract(_root: string, sources: readonly Extraction[]): Promise<number> {
  console.log(JSON.stringify(sources.flatMap(rowsOf), undefined, 2));
  return Promise.resolve(0);
}

async function runCheck(root: string, sources: readonly Extraction[], { json }: Options): Promise<number> {
  const { spec } = await loadSource(root);
  const reports = sources.map((source) => report(editionOf(spec, source), source, compare(spec, source)));
  console.log(json ? JSON.stringify(reports, undefined, 2) : reports.map(reportMarkdown).join('\n'));
  return reports.some(hasChanges) ? 1 : 0;
}

async function runApply(root: string, sources: readonly Extraction[], options: Options): Promise<number> {
  const loaded = await loadSource(root);
  const spec = structuredClone(loaded.spec);
  let left = 0;
  for (const source of sources) {
    const edition = editionOf(spec, source);
    if (source.edition < edition)
      throw new SourceError({ file: source.source }, `${source.part} ${source.edition}`, `${edition} or newer; "history" takes older editions`);
    const applied = apply(spec, source);
    tell(`${source.part} ${source.edition}: written`, told(edition, source, applied.done));
    tell(`${source.part} ${source.edition}: left to you`, told(edition, source, applied.left));
    left += applied.left.length;
  }
  return finish(root, loaded, spec, left, options);
}

async function runHistory(root: string, sources: readonly Extraction[], options: Options): Promise<number> {
  const loaded = await loadSource(root);
  const spec = structuredClone(loaded.spec);
  let left = 0;
  for (const part of PARTS) {
    const editions = sources.filter((source) => source.part === part);
    const [first] = editions;
    if (first === undefined) continue;
    const nowhere = recordHistory(spec, editions);
    tell(`${part}: in older editions only, and left to you`, told(editionOf(spec, first), first, nowhere));
    left += nowhere.length;
  }
  return finish(root, loaded, spec, left, options);
}

/** Writes the spec if it changed, or shows how it would. */
async function finish(root: string, { spec: before, text, schema }: Source, changed: Source['spec'], left: number, { dryRun }: Options): Promise<number> {
  const after = formatSpec(canonicalSpec(changed, schema));
  // What the schema refuses is not written.
  parseSpec(after, schema);
  const review = PARTS.flatMap((part) => toReview(changed, part));
  if (dryRun) console.log(createTwoFilesPatch(`a/${SPEC_PATH}`, `b/${SPEC_PATH}`, text, after));
  else if (after !== formatSpec(before)) await replaceFile(path.join(root, SPEC_PATH), after);
  console.log(
    after === formatSpec(before) ? 'The spec stays as it is.' : dryRun ? 'Nothing was written.' : `${SPEC_PATH} is written; "npm run generate" comes next.`,
  );
  tell('Rows to review, before anything is generated', review);
  return left > 0 || review.length > 0 ? 1 : 0;
}

/** The differences in words, in the order of time. */
function told(specEdition: string, source: Extraction, differences: readonly Difference[]): string[] {
  return report(specEdition, source, { places: 0, rows: 0, found: [], differences }).changes.map(({ change, section, table, code, before, after }) =>
    [change, table === null ? section : `Table ${table}`, code, [before, after].filter((words) => words !== null).join(' -> ')]
      .filter((word) => word !== null && word !== '')
      .join(' | '),
  );
}

function tell(heading: string, lines: readonly string[]): void {
  if (lines.length > 0) console.log(`${heading} (${String(lines.length)}):\n${lines.map((line) => `  ${line}`).join('\n')}`);
}

function editionOf({ metadata }: Source['spec'], { part }: Extraction): Report['spec'] {
  const origin = metadata.sources.find((candidate) => candidate.part === part);
  if (origin === undefined) throw new Error(`metadata.sources has no ${part}`);
  return origin.edition;
}

async function readSources(inputs: readonly string[]): Promise<Extraction[]> {
  const sources: Extraction[] = [];
  for (const input of inputs) {
    const books = await readBooks(input, (done, all) => {
      if (all >= MANY && (done % MANY === 0 || done === all)) console.error(`${input}: ${String(done)} of ${String(all)} documents`);
    });
    sources.push(...books.map(extract));
  }
  return sources.sort((left, right) => PARTS.indexOf(left.part) - PARTS.indexOf(right.part) || (left.edition < right.edition ? -1 : 1));
}

async function main(): Promise<number> {
  const [name = '', ...rest] = process.argv.slice(2);
  const command = COMMANDS[name];
  try {
    const { values, positionals } = parseArgs({
      args: rest,
      allowPositionals: true,
      options: Object.fromEntries((command?.options ?? []).map((option) => [option, { type: 'boolean' as const }])),
    });
    if (command === undefined || positionals.length === 0) {
      console.error(USAGE);
      return 2;
    }
    return await command.run(process.cwd(), await readSources(positionals), { json: values.json === true, dryRun: values['dry-run'] === true });
  } catch (error) {
    if (!(error instanceof SourceError) && !(error instanceof SpecError) && !(error instanceof TypeError && 'code' in error)) throw error;
    console.error(error.message);
    return 2;
  }
}

process.exitCode = await main();

import path from 'node:path';
import { createTwoFilesPatch } from 'diff';
import { canonicalSpec, formatSpec } from '../canonical.js';
import { loadSpec, parseSpec, type SpecFile } from '../load.js';
import { SPEC_PATH } from '../spec-file.js';
import { sourceOf } from '../source-of.js';
import type { Terminal } from '../terminal.js';
import { replaceIfSame } from '../write.js';
import { apply, toReview } from './apply/apply.js';
import { PARTS } from './read/book.js';
import { compare } from './compare/compare.js';
import type { Difference } from './compare/difference.js';
import { InputError } from './read/input-error.js';
import type { Extraction } from './find/extraction.js';
import { recordHistory } from './apply/history.js';
import { reportMarkdown } from './compare/report-markdown.js';
import { changesOf, hasChanges, reportsOf } from './compare/report.js';
import { rowsOf } from './find/rows.js';

/** A run of a command. */
export interface Run {
  readonly root: string;
  readonly terminal: Terminal;
  readonly json: boolean;
  readonly dryRun: boolean;
}

/** What a command does with the published files; gives the exit status. */
export type Command = (run: Run, extractions: readonly Extraction[]) => Promise<number>;

/** Prints every status row. */
export function runExtract({ terminal }: Run, extractions: readonly Extraction[]): Promise<number> {
  terminal.out(JSON.stringify(extractions.flatMap(rowsOf), undefined, 2));
  return Promise.resolve(0);
}

/** Tells what changed. */
export async function runCheck({ root, terminal, json }: Run, extractions: readonly Extraction[]): Promise<number> {
  const { spec } = await loadSpec(root);
  const reports = extractions.flatMap((extraction) =>
    reportsOf(sourceOf(spec.metadata.sources, extraction.part).edition, extraction, compare(spec, extraction)),
  );
  terminal.out(json ? JSON.stringify(reports, undefined, 2) : reports.map(reportMarkdown).join('\n'));
  return reports.some(hasChanges) ? 1 : 0;
}

/** Writes what is sure into the spec. */
export async function runApply(run: Run, extractions: readonly Extraction[]): Promise<number> {
  const loaded = await loadSpec(run.root);
  const spec = structuredClone(loaded.spec);
  const notes: Note[] = [];
  for (const extraction of extractions) {
    const edition = sourceOf(spec.metadata.sources, extraction.part).edition;
    const name = `${extraction.part} ${extraction.edition}`;
    if (extraction.edition < edition) throw new InputError({ file: extraction.file }, name, `${edition} or newer; "history" takes older editions`);
    const { done, left, unseen } = apply(spec, extraction);
    const stays = unseen > 0 && extraction.edition > edition ? [`places of the spec that are not among the files: ${String(unseen)}`] : [];
    notes.push({ heading: `${name}: written`, lines: told(edition, extraction, done), isLeft: false });
    notes.push({ heading: `${name}: left to you`, lines: told(edition, extraction, left), isLeft: true });
    notes.push({
      heading: `${extraction.part} stays at ${edition}, and only the places of these pages are ${extraction.edition}`,
      lines: stays,
      isLeft: false,
    });
  }
  return finish(run, loaded, spec, notes);
}

/** Writes into the spec since when and until when its rows are so. */
export async function runHistory(run: Run, extractions: readonly Extraction[]): Promise<number> {
  const loaded = await loadSpec(run.root);
  const spec = structuredClone(loaded.spec);
  const notes: Note[] = [];
  for (const part of PARTS) {
    const editions = extractions.filter((extraction) => extraction.part === part);
    const [first] = editions;
    if (first === undefined) continue;
    const nowhere = recordHistory(spec, part, editions);
    notes.push({
      heading: `${part}: in older editions only, and left to you`,
      lines: told(sourceOf(spec.metadata.sources, part).edition, first, nowhere),
      isLeft: true,
    });
  }
  return finish(run, loaded, spec, notes);
}

/** Something to print once the spec is written. */
interface Note {
  readonly heading: string;
  readonly lines: readonly string[];
  /** Whether it is left to a person. */
  readonly isLeft: boolean;
}

/** Writes the spec if it changed, or shows how it would; then tells what was done. */
async function finish(
  { root, terminal, dryRun }: Run,
  { spec: before, text, schema }: SpecFile,
  changed: SpecFile['spec'],
  notes: readonly Note[],
): Promise<number> {
  const after = formatSpec(canonicalSpec(changed, schema));
  // What the schema refuses is not written.
  parseSpec(after, schema);
  const isSame = after === formatSpec(before);
  if (dryRun) terminal.out(createTwoFilesPatch(`a/${SPEC_PATH}`, `b/${SPEC_PATH}`, text, after));
  else if (!isSame) await replaceIfSame(path.join(root, SPEC_PATH), text, after);
  const review = PARTS.flatMap((part) => toReview(changed, part));
  for (const { heading, lines } of notes) tell(terminal, heading, lines);
  terminal.out(isSame ? 'The spec stays as it is.' : dryRun ? 'Nothing was written.' : `${SPEC_PATH} is written; "npm run generate" comes next.`);
  tell(terminal, 'Rows to review, before anything is generated', review);
  return review.length > 0 || notes.some(({ lines, isLeft }) => isLeft && lines.length > 0) ? 1 : 0;
}

/** The differences in words, in the order of time. */
function told(specEdition: string, extraction: Extraction, differences: readonly Difference[]): string[] {
  return changesOf(specEdition, extraction, differences).map(({ change, section, table, code, words, before, after }) =>
    [change, table === null ? section : `Table ${table}`, code ?? words, [before, after].filter((words) => words !== null).join(' -> ')]
      .filter((word) => word !== null && word !== '')
      .join(' | '),
  );
}

function tell(terminal: Terminal, heading: string, lines: readonly string[]): void {
  if (lines.length > 0) terminal.out(`${heading} (${String(lines.length)}):\n${lines.map((line) => `  ${line}`).join('\n')}`);
}

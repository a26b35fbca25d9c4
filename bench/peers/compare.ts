/**
 * Compares what other toolkits say of Status Codes with the vectors.
 *
 *   compare.ts cases            prints the cases, one line of JSON for each
 *   compare.ts table RESULTS    writes docs/peers.md from what the toolkits answered
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { markdownTable } from 'markdown-table';
import { toDigits, toHex } from '../../src/values/code.js';

interface Case {
  readonly id: number;
  readonly service?: string;
  readonly serviceClass?: string;
  readonly code: number;
  readonly category: string;
  readonly meaning: string | undefined;
  /** What earlier editions print. */
  readonly formerMeanings: readonly string[];
  /** Where the answer stands, by the id of its row. */
  readonly status: string | undefined;
}

/** What a toolkit says of a case; `asked` is false where it has no words for the place. */
interface Answer {
  readonly peer: string;
  readonly version: string;
  readonly id: number;
  readonly category: string;
  readonly asked: boolean;
  readonly meaning: string | null;
}

interface Vectors {
  readonly statuses: readonly {
    readonly id: string;
    readonly formerMeanings: readonly string[];
    readonly citation: { readonly part: string; readonly section: string; readonly table: string | null };
  }[];
  readonly testGroups: readonly {
    readonly context: { readonly service?: string; readonly serviceClass?: string };
    readonly tests: readonly {
      readonly id: number;
      readonly code: number;
      readonly flags: readonly string[];
      readonly expected: {
        readonly category: string;
        readonly scope: string;
        readonly listed: boolean;
        readonly meaning?: string;
        readonly status?: string;
      } | null;
    }[];
  }[];
}

const ROOT = path.join(import.meta.dirname, '../..');
const vectors = JSON.parse(readFileSync(path.join(ROOT, 'generated/json/vectors/statuses.json'), 'utf8')) as Vectors;
const discrepancies = JSON.parse(readFileSync(path.join(ROOT, 'generated/json/discrepancies.json'), 'utf8')) as readonly {
  readonly id: string;
  readonly codes: readonly string[];
  readonly implementations: readonly string[];
}[];
const MOST_EXAMPLES = 3;

/** The cases of the vectors whose context is a DIMSE service and a service class, and whose code the standard allows. */
function cases(): Case[] {
  return vectors.testGroups.flatMap(({ context, tests }) => {
    const names = Object.keys(context);
    if (context.service === undefined || context.serviceClass?.length === 1 || names.some((name) => name !== 'service' && name !== 'serviceClass')) return [];
    return tests.flatMap(({ id, code, flags, expected }) => {
      if (expected === null || flags.includes('unknown-service-class')) return [];
      // What the standard does not list for the place is asked for its class only.
      const isListed = expected.listed && expected.scope !== 'class' && expected.meaning !== '';
      const formerMeanings = textOf(expected.status)?.formerMeanings ?? [];
      return [{ ...context, id, code, category: expected.category, meaning: isListed ? expected.meaning : undefined, formerMeanings, status: expected.status }];
    });
  });
}

/** Words without case, blanks, punctuation and the category before them. */
function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/^(refused|failed|failure|error|warning|pending|cancel|success):\s*/, '')
    .replace(/[^a-z0-9]/g, '');
}

function textOf(status: string | undefined): Vectors['statuses'][number] | undefined {
  return vectors.statuses.find(({ id }) => id === status);
}

function citationOf({ status }: Case): string {
  const citation = textOf(status)?.citation;
  return citation === undefined ? 'PS3.7 Annex C' : `${citation.part} ${citation.table ?? citation.section}`;
}

interface Verdict {
  readonly one: Case;
  readonly said: string | null;
  readonly verdict: 'right' | 'wrong' | 'other' | 'unknown';
}

/** Each code once: the class does not depend on the place. */
function categoryVerdicts(all: readonly Case[], answers: ReadonlyMap<number, Answer>): Verdict[] {
  const seen = new Set<number>();
  return all.flatMap((one): Verdict[] => {
    const answer = answers.get(one.id);
    if (answer === undefined || seen.has(one.code)) return [];
    seen.add(one.code);
    const { category } = answer;
    return [{ one, said: category, verdict: category === 'Unknown' ? 'unknown' : category === one.category ? 'right' : 'wrong' }];
  });
}

/** Wrong are words that the standard has for another code of the same place only. */
function meaningVerdicts(all: readonly Case[], answers: ReadonlyMap<number, Answer>): Verdict[] {
  const key = ({ service, serviceClass }: Case): string => `${service ?? ''}/${serviceClass ?? ''}`;
  const words = new Map<string, Set<string>>();
  for (const one of all) if (one.meaning !== undefined) words.set(key(one), (words.get(key(one)) ?? new Set()).add(plain(one.meaning)));
  return all.flatMap((one): Verdict[] => {
    const answer = answers.get(one.id);
    if (one.meaning === undefined || answer?.asked !== true) return [];
    const said = answer.meaning === '' ? null : answer.meaning;
    if (said === null) return [{ one, said, verdict: 'unknown' }];
    const { meaning: printed, formerMeanings } = one;
    if ([printed, ...formerMeanings].some((right) => plain(right) === plain(said))) return [{ one, said, verdict: 'right' }];
    // A word for the class alone, such as Pending, belongs to no single code.
    if (plain(said) === plain(one.category)) return [{ one, said, verdict: 'other' }];
    return [{ one, said, verdict: words.get(key(one))?.has(plain(said)) === true ? 'wrong' : 'other' }];
  });
}

function counts(verdicts: readonly Verdict[], names: readonly Verdict['verdict'][]): string[] {
  const count = (name: Verdict['verdict']): number => verdicts.filter(({ verdict }) => verdict === name).length;
  return [String(verdicts.length), ...names.map((name) => String(count(name)))];
}

/** The first cases of a verdict, each with other words. */
function examples(peer: string, verdicts: readonly Verdict[], wanted: Verdict['verdict'], isMeaning: boolean): string[] {
  const found = verdicts.filter(({ verdict }) => verdict === wanted);
  const keys = found.map(({ one, said }) => `${String(one.code)} ${said ?? ''}`);
  const distinct = found.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
  return distinct.slice(0, MOST_EXAMPLES).map(({ one, said }) => {
    const place = isMeaning ? `${one.service ?? ''}${one.serviceClass === undefined ? '' : ` of ${one.serviceClass}`}, ` : '';
    const right = isMeaning ? `"${one.meaning ?? ''}"` : one.category;
    const theirs = said === null ? 'no words' : isMeaning ? `"${said}"` : said;
    return `- ${place}${toHex(one.code)}: ${theirs}; the standard: ${right} (${citationOf(one)})${known(peer, one)}`;
  });
}

/** A discrepancy of the standard that explains what the toolkit says. */
function known(peer: string, { code }: Case): string {
  const name = peer.split(' ', 1)[0]?.toLowerCase() ?? '';
  const found = discrepancies.filter(({ codes, implementations }) => implementations.includes(name) && codes.includes(toDigits(code)));
  return found.map(({ id }) => `; see [${id}](../generated/docs/discrepancies.md#${id})`).join('');
}

function section(name: string, all: readonly Case[], answers: ReadonlyMap<number, Answer>): string[] {
  const categories = categoryVerdicts(all, answers);
  const meanings = meaningVerdicts(all, answers);
  const lists: [string, string[]][] = [
    ['Another class than that of PS3.7 Annex C', examples(name, categories, 'wrong', false)],
    ['No class', examples(name, categories, 'unknown', false)],
    ['The words of another code', examples(name, meanings, 'wrong', true)],
    ['Words of its own, which may mean the same', examples(name, meanings, 'other', true)],
    ['No words', examples(name, meanings, 'unknown', true)],
  ];
  const said = lists.flatMap(([title, items]) => (items.length === 0 ? [] : [`${title}:`, items.join('\n')]));
  return [`## ${name}`, ...(said.length === 0 ? ['Nothing differs.'] : said)];
}

function table(file: string): void {
  const answers = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Answer);
  const all = cases();
  const peers = [...new Set(answers.map(({ peer, version }) => `${peer} ${version}`))].sort();
  const of = (name: string): ReadonlyMap<number, Answer> =>
    new Map(answers.filter(({ peer, version }) => `${peer} ${version}` === name).map((answer) => [answer.id, answer]));
  const rows = peers.map((name) => [
    name,
    ...counts(categoryVerdicts(all, of(name)), ['right', 'wrong', 'unknown']),
    ...counts(meaningVerdicts(all, of(name)), ['right', 'wrong', 'other', 'unknown']),
  ]);
  const head = ['Toolkit', 'Class: codes', 'right', 'wrong', 'none', 'Words: cases', 'the same', "another code's", 'its own', 'none'];
  const text = [
    '# Other toolkits, measured with the vectors',
    `\`bench/peers/run\` asks each toolkit, as it comes from its registry, for the class and the words of the codes of
[generated/json/vectors/statuses.json](../generated/json/vectors/statuses.json) by DIMSE service and service class, and writes this page.
The class is asked once for each code of the vectors that the standard allows, the words for each code that the standard lists for the
service and service class. Words are compared without case, blanks, punctuation and the category
before them, with those that the standard prints, in the edition that is cited or an earlier one. A toolkit that has no class or words
for a code is not wrong: it has none. Below the table stand at most three examples of each kind. Of pynetdicom only those service classes
were asked for which it has a dictionary. DCMTK is that of Debian. Measured in November 2026; dcm4che and fo-dicom could not be had where
this was done.`,
    markdownTable([head, ...rows]),
    `What was asked: of pynetdicom \`code_to_category\` and the dictionaries of its service classes, of pynetdicom2 \`Status\` with the
response message, of DCMTK the \`DICOM_..._STATUS\` macros of dcmnet and the words that its tools print (\`DU_...StatusString\`), of
dcmjs-dimse the word that it logs for a status (its client goes on after 0xFF00 alone), of dicom-rs what \`dicom-storescu\` logs when
its C-STORE is answered with the code. dicom-rs has no words for codes, so none were asked.`,
    ...peers.flatMap((name) => section(name, all, of(name))),
  ];
  writeFileSync(path.join(ROOT, 'docs/peers.md'), `${text.join('\n\n')}\n`);
}

const [command, file] = process.argv.slice(2);
if (command === 'cases')
  for (const { category: _category, meaning: _meaning, formerMeanings: _former, status: _status, ...one } of cases()) console.log(JSON.stringify(one));
else if (command === 'table' && file !== undefined) table(file);
else throw new Error('Usage: compare.ts cases | table RESULTS');

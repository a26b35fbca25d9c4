/**
 * How much of logs `annotate` reads right: a table for a folder that holds NAME.txt with NAME.expected.tsv beside it.
 *
 *     npm run accuracy -- FOLDER [--show]
 */
import { createReadStream, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { markdownTable } from 'markdown-table';
import { annotate, type Finding } from '../src/text.js';
import { logAccuracy, type LogAccuracy } from './log-accuracy.js';

const [folder, show] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write('usage: npm run accuracy -- FOLDER [--show]\n');
  process.exit(2);
}

const logs: (LogAccuracy & { readonly name: string })[] = [];
for (const file of readdirSync(folder).filter((candidate) => candidate.endsWith('.expected.tsv'))) {
  const findings: Finding[] = [];
  for await (const finding of annotate(createReadStream(path.join(folder, file.replace('.expected.tsv', '.txt'))))) findings.push(finding);
  logs.push({ name: file.replace('.expected.tsv', ''), ...logAccuracy(readFileSync(path.join(folder, file), 'utf8'), findings) });
}

const FIGURES = ['needed', 'found', 'inContext', 'right', 'false'] as const;
const total = FIGURES.map((figure) => logs.reduce((sum, log) => sum + log[figure], 0));
const rows = [...logs.map((log) => [log.name, ...FIGURES.map((figure) => log[figure])]), ['all', ...total]];
console.log(markdownTable([['Log', 'To be found', 'Found', 'In the right context', 'Rightly explained', 'False'], ...rows.map((row) => row.map(String))]));
if (show === '--show') for (const { name, remarks } of logs) for (const remark of remarks) console.log(`${name}: ${remark}`);

import type { DICOMStatusSpec } from '../generated/typescript/spec.js';
import type { Change, Level } from './level.js';
import { leavesOf, type Leaf } from './records.js';

/** Lists whose records nothing is made of that programs name: to remove one takes words or advice away. */
const WORDS = /^(guidance|prose|discrepancies|crosswalks\.rows|metadata\..*|.*\.(says|former|newer|statements|migration|fields))$/;

/** A name, a value, a class or a bound that programs rely on. */
const IDENTITY =
  /(^|\.)(enum|name|code|value|from|to|category|type|base|required|requirement|abstract|minimum|maximum|extensible|keyword|request|response|cancelRequest|service|services|table|transaction|acronym)$/;

/** Where such a key is no name of anything: words of ours, and lists of places. */
const ELSEWHERE = /^(guidance|crosswalks|discrepancies|logForms|metadata|prose\.services|conformance|exceptions\.fields\.description)\b/;

/** What says since when, until when and from which edition something is; and what to do, which programs may act on. */
const HISTORY = /\.(edition|compared|newer|since|until|former|changeProposals|aliases|pattern|needs|stored|retry|actors|to)(\.|$)/;

function levelOf(kind: string): Level {
  if (IDENTITY.test(kind) && !ELSEWHERE.test(kind)) return 'major';
  return HISTORY.test(kind) ? 'minor' : 'patch';
}

function shown(value: unknown): string {
  return typeof value === 'string' ? `"${value}"` : JSON.stringify(value);
}

/** The outermost record of a leaf that the other spec does not have at all. */
function missingRecord({ records }: Leaf, others: ReadonlySet<string>): string | undefined {
  return records.find((record) => !others.has(record));
}

function recordsOf(leaves: ReadonlyMap<string, Leaf>): Set<string> {
  return new Set([...leaves.values()].flatMap(({ records }) => records));
}

/** The list of a record: `serviceClasses.tables.rows` of `serviceClasses[B].tables[B.2-1].rows[B006]`. */
function listOf(record: string): string {
  return record.replaceAll(/\[[^\]]*\]/g, '');
}

/** Records that one spec has and the other has not, each once, the outermost only. */
function onlyIn(leaves: ReadonlyMap<string, Leaf>, others: ReadonlySet<string>): string[] {
  return [...new Set([...leaves.values()].flatMap((leaf) => missingRecord(leaf, others) ?? []))];
}

/** What changed in the data, by place, in the order of the new spec. */
export function dataChanges(before: DICOMStatusSpec, after: DICOMStatusSpec): Change[] {
  const [old, now] = [leavesOf(before), leavesOf(after)];
  const [oldRecords, nowRecords] = [recordsOf(old), recordsOf(now)];
  const added = onlyIn(now, oldRecords).map((record): Change => ({ level: 'minor', text: `${record} is new.` }));
  const removed = onlyIn(old, nowRecords).map((record): Change => ({ level: WORDS.test(listOf(record)) ? 'minor' : 'major', text: `${record} is removed.` }));
  const changed = [...now].flatMap(([place, leaf]): Change[] => {
    const then = old.get(place);
    if (missingRecord(leaf, oldRecords) !== undefined || (then !== undefined && JSON.stringify(then.value) === JSON.stringify(leaf.value))) return [];
    const level = levelOf(leaf.kind);
    if (then === undefined) return [{ level: level === 'major' ? 'minor' : level, text: `${place} is new: ${shown(leaf.value)}.` }];
    return [{ level, text: `${place}: ${shown(then.value)} becomes ${shown(leaf.value)}.` }];
  });
  const gone = [...old].flatMap(([place, leaf]): Change[] =>
    now.has(place) || missingRecord(leaf, nowRecords) !== undefined ? [] : [{ level: levelOf(leaf.kind), text: `${place} is removed: ${shown(leaf.value)}.` }],
  );
  return [...removed, ...gone, ...added, ...changed];
}

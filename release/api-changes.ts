import type { Change } from './level.js';

/** The report of the surface of each entry, by its name: `index`, `web`. */
export type Reports = ReadonlyMap<string, string>;

/** The declarations of a report by name. */
function declarationsOf(report: string): Map<string, string> {
  return new Map(
    report
      .split(/^\/\/ (?=\w+$)/m)
      .slice(1)
      .map((part) => {
        const end = part.indexOf('\n');
        return [part.slice(0, end), part.slice(end + 1).trim()];
      }),
  );
}

/** What a declaration consists of, whatever the order: members and properties, of a union each alternative with what stands before it. */
function piecesOf(declaration: string): string[] {
  return declaration
    .split(/[\n;,{}]/)
    .flatMap((piece) => {
      const [, before = '', union = ''] = /^(.*?[:=] )(.*)$/.exec(piece.trim()) ?? [undefined, '', piece.trim()];
      return union.split('|').map((alternative) => (before + alternative.trim()).trim());
    })
    .filter((piece) => piece !== '');
}

/** A declaration without parameters that may be left out. */
function required(declaration: string): string {
  return declaration.replaceAll(/,? ?\w+\?: [^,()]*(?=[,)])/g, '');
}

/** Types of what programs give: another required property breaks them. */
const INPUT = /^(?:interface|type) \w*(?:Context|Options|Definition|Like|Statement)\b/;

/** Whether programs that were written for the declaration before still fit the one after. */
function onlyAdds(before: string, after: string): boolean {
  if (before.startsWith('declare function')) return required(before) === required(after);
  const constructorOf = (text: string): string => required(/constructor\([^]*?\);/.exec(text)?.[0] ?? '');
  const [old, now] = [piecesOf(before), piecesOf(after)];
  const added = now.filter((piece) => !old.includes(piece));
  const isFree = !INPUT.test(after) || added.every((piece) => piece.includes('?:') || !piece.includes(':'));
  return constructorOf(before) === constructorOf(after) && isFree && old.every((piece) => now.includes(piece));
}

/** What changed in what programs can write. */
export function apiChanges(before: Reports, after: Reports): Change[] {
  const entries = [...new Set([...before.keys(), ...after.keys()])].sort();
  return entries.flatMap((entry): Change[] => {
    const [old, now] = [before.get(entry), after.get(entry)];
    if (old === undefined) return [{ level: 'minor', text: `The entry ${entry} is new.` }];
    if (now === undefined) return [{ level: 'major', text: `The entry ${entry} is removed.` }];
    return ofEntry(entry, declarationsOf(old), declarationsOf(now));
  });
}

function ofEntry(entry: string, old: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): Change[] {
  const removed = [...old.keys()].filter((name) => !now.has(name)).map((name): Change => ({ level: 'major', text: `${entry}: ${name} is removed.` }));
  const added = [...now.keys()].filter((name) => !old.has(name)).map((name): Change => ({ level: 'minor', text: `${entry}: ${name} is new.` }));
  const changed = [...now].flatMap(([name, declaration]): Change[] => {
    const then = old.get(name);
    if (then === undefined || then === declaration) return [];
    return onlyAdds(then, declaration)
      ? [{ level: 'minor', text: `${entry}: ${name} has more.` }]
      : [{ level: 'major', text: `${entry}: ${name} is declared otherwise.` }];
  });
  return [...removed, ...added, ...changed];
}

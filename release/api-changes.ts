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

/** Whether a declaration only has more lines than before: a member, a property or an overload was added. */
function onlyAdds(before: string, after: string): boolean {
  const left = before.split('\n');
  let found = 0;
  for (const line of after.split('\n')) if (line === left[found]) found++;
  return found === left.length;
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

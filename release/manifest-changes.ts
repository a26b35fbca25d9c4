import type { Change } from './level.js';
import type { Manifest } from './release-of.js';

/** What changed in the entries of the package, and in the engines that it runs on. */
export function manifestChanges(before: Manifest, after: Manifest): Change[] {
  const [old, now] = [Object.keys(before.exports), Object.keys(after.exports)];
  return [
    ...old.filter((name) => !now.includes(name)).map((name): Change => ({ level: 'major', text: `The entry ${name} is removed.` })),
    ...now.filter((name) => !old.includes(name)).map((name): Change => ({ level: 'minor', text: `The entry ${name} is new.` })),
    ...(JSON.stringify(before.engines) === JSON.stringify(after.engines)
      ? []
      : [{ level: 'major' as const, text: `The engines ${JSON.stringify(before.engines)} become ${JSON.stringify(after.engines)}.` }]),
  ];
}

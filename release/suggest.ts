import { apiChanges } from './api-changes.js';
import { dataChanges } from './data-changes.js';
import { largest, LEVELS, type Change } from './level.js';
import { manifestChanges } from './manifest-changes.js';
import type { Release } from './release-of.js';

/** What no list can tell. */
const UNSEEN = 'Not compared: what the schemas accept and the keys of the JSON files (git diff generated/schema generated/json), and what functions do.';

/** What the next version is, why, and what the changelog says under Data. */
export function suggestion(before: Release, after: Release): string {
  const data = dataChanges(before.spec, after.spec);
  const api = [...manifestChanges(before.manifest, after.manifest), ...apiChanges(before.api, after.api)];
  const level = largest([...data, ...api]);
  if (level === undefined) return `Nothing changed in the spec, the surface, the entries and the engines: nothing to release, or a patch. ${UNSEEN}\n`;
  return [
    `The next version is ${level === 'major' ? 'a major one' : `a ${level} one`}.`,
    ...(data.some((change) => change.level === 'major')
      ? ['', 'Where a row said something else than the cited edition prints, the correction is a patch (VERSIONING.md): look at each.']
      : []),
    '',
    '### Data',
    '',
    ...listed(data),
    '',
    '### Code (entries, engines, surface)',
    '',
    ...listed(api),
    '',
    UNSEEN,
    '',
  ].join('\n');
}

function listed(changes: readonly Change[]): string[] {
  if (changes.length === 0) return ['- Nothing.'];
  return LEVELS.flatMap((level) => changes.filter((change) => change.level === level).map(({ text }) => `- (${level}) ${text}`));
}

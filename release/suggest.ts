import { apiChanges } from './api-changes.js';
import { dataChanges } from './data-changes.js';
import { largest, LEVELS, type Change } from './level.js';
import type { Release } from './release-of.js';

/** What the next version is, why, and what the changelog says under Data. */
export function suggestion(before: Release, after: Release): string {
  const [data, api] = [dataChanges(before.spec, after.spec), apiChanges(before.api, after.api)];
  const level = largest([...data, ...api]);
  if (level === undefined) return 'Nothing changed in the data and in the surface: there is nothing to release, or a patch of the code.\n';
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
    '### Code (the surface)',
    '',
    ...listed(api),
    '',
  ].join('\n');
}

function listed(changes: readonly Change[]): string[] {
  if (changes.length === 0) return ['- Nothing.'];
  return LEVELS.flatMap((level) => changes.filter((change) => change.level === level).map(({ text }) => `- (${level}) ${text}`));
}

/**
 * What a release needs:
 *
 *     npm run version:suggest -- v1.0.0        what changed since a tag, a revision or a folder, and what that asks of the version
 *     npm version 1.1.0                        writes the version into all packages
 */
import path from 'node:path';
import { releaseOf } from './release-of.js';
import { suggestion } from './suggest.js';
import { writeVersions } from './versions.js';

const ROOT = path.join(import.meta.dirname, '..');
const USAGE = `Usage: npm run version:suggest -- REVISION|FOLDER
       npm version VERSION

REVISION is a tag or commit that has test/fixtures/api, such as v1.0.0; FOLDER is a copy of the repository.
`;

function main([command, since, ...rest]: readonly string[]): number {
  const isCall = command === 'versions' ? since === undefined : command === 'suggest' && since !== undefined && !since.startsWith('-') && rest.length === 0;
  if (!isCall) {
    process.stderr.write(USAGE);
    return 2;
  }
  try {
    if (command === 'versions') writeVersions();
    else process.stdout.write(suggestion(releaseOf(ROOT, since ?? ''), releaseOf(ROOT, ROOT)));
    return 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
    return 2;
  }
}

process.exitCode = main(process.argv.slice(2));

import type { ResolvedModel } from '../../model.js';
import type { VectorFile } from './vectors.js';

const COUNTS = [0, 1, 65535];

/** The status that a retrieve answers by the counts of its sub-operations. */
export function retrieveVectors({ retrieves }: ResolvedModel): VectorFile {
  const counts = COUNTS.flatMap((remaining) =>
    COUNTS.flatMap((completed) => COUNTS.flatMap((failed) => COUNTS.map((warning) => ({ remaining, completed, failed, warning })))),
  );
  return {
    name: 'retrieves',
    function: 'finalRetrieveStatus',
    description: 'The status of a retrieve by the numbers of its sub-operations; completed are those without a warning.',
    flags: { canceled: 'the retrieve was canceled' },
    groups: retrieves.map(({ service, codes }) => ({
      context: { service },
      tests: [false, true].flatMap((canceled) =>
        counts.map((given) => ({ flags: canceled ? ['canceled'] : [], ...given, canceled, expected: { code: codes[endOf(given, canceled)] } })),
      ),
    })),
  };
}

function endOf(
  { remaining, completed, failed, warning }: Readonly<Record<'remaining' | 'completed' | 'failed' | 'warning', number>>,
  canceled: boolean,
): 'pending' | 'cancel' | 'success' | 'warning' | 'failure' {
  if (canceled) return 'cancel';
  if (remaining > 0) return 'pending';
  if (failed === 0 && warning === 0) return 'success';
  return completed === 0 && warning === 0 ? 'failure' : 'warning';
}

/** HTTP statuses of a store response: done, partly done, refused, failed on the way, and none. */
const HTTP = [null, 200, 202, 204, 299, 302, 400, 401, 409, 413, 500, 502, 503, 504];

/** Answers of a server that failed on the way, or of a proxy before it: it may have stored something. */
const MAY_HAVE_STORED: readonly (number | null)[] = [408, 500, 502, 504];

/** What became of the instances of a Store Instances request. */
export function storeVectors(): VectorFile {
  const counts = [0, 2].flatMap((stored) =>
    [0, 1].flatMap((warned) => [0, 1].flatMap((failed) => [0, 1].map((others) => ({ stored, warned, failed, others })))),
  );
  return {
    name: 'store-responses',
    function: 'explainStoreResponse',
    description:
      'What became of a Store Instances request, by the HTTP status and by how many instances the payload names as stored, as stored with a warning, and as failed, and how many failures of no instance; sent is how many there were, or null.',
    flags: { 'no-http-status': 'only the payload is known', unnamed: 'more instances were sent than the payload names' },
    groups: HTTP.map((status) => ({
      context: { status },
      tests: counts.flatMap((given) => {
        const named = given.stored + given.warned + given.failed + given.others;
        return [null, named, named + 1].map((sent) => {
          const unnamed = sent === null ? 0 : sent - named;
          const flags = [...(status === null ? ['no-http-status'] : []), ...(unnamed > 0 ? ['unnamed'] : [])];
          return { flags, ...given, sent, expected: { outcome: outcomeOf(status, given, unnamed) } };
        });
      }),
    })),
  };
}

function outcomeOf(status: number | null, given: Readonly<Record<'stored' | 'warned' | 'failed' | 'others', number>>, unnamed: number): string {
  const failed = given.failed + given.others > 0;
  if (given.stored + given.warned > 0) {
    const isOtherStatus = status !== null && (status < 200 || status > 299);
    const isPartOnly = status === 202 && !failed && given.warned === 0;
    if (failed || unnamed > 0 || isOtherStatus || isPartOnly) return 'partly stored';
    return given.warned > 0 ? 'stored with warnings' : 'stored';
  }
  const isRefused = status !== null && status >= 400 && status <= 599 && !MAY_HAVE_STORED.includes(status);
  return failed || isRefused ? 'nothing stored' : 'unknown';
}

import type { Comparison } from './comparison.js';
import { items, typed } from '../support/typed.js';

// PS3.4 2024c C.4.2.3.1 and C.4.3.3.1: what the SCP answers when.
const CODES = typed(`
C-MOVE | C.4.2.3.1 | FF00 | FE00 | 0000 | B000 | A702
C-GET | C.4.3.3.1 | FF00 | FE00 | 0000 | B000 | A702
`);

// PS3.4 2024c C.4.2.1.6 to C.4.2.1.9 and C.4.3.1.5 to C.4.3.1.8: which response shall, may, and shall not contain a counter.
const COUNTERS = typed(`
C-MOVE | remaining | (0000,1020) | C.4.2.1.6 | Pending | Cancel | Failure Success Warning
C-MOVE | completed | (0000,1021) | C.4.2.1.7 | Pending | Cancel Failure Success Warning |
C-MOVE | failed | (0000,1022) | C.4.2.1.8 | Pending | Cancel Failure Success Warning |
C-MOVE | warning | (0000,1023) | C.4.2.1.9 | Pending | Cancel Failure Success Warning |
C-GET | remaining | (0000,1020) | C.4.3.1.5 | Pending | Cancel | Failure Success Warning
C-GET | completed | (0000,1021) | C.4.3.1.6 | Pending | Cancel Failure Success Warning |
C-GET | failed | (0000,1022) | C.4.3.1.7 | Pending | Cancel Failure Success Warning |
C-GET | warning | (0000,1023) | C.4.3.1.8 | Pending | Cancel Failure Success Warning |
`);

/** The codes and the counters of C-MOVE and C-GET. */
export const RETRIEVES: readonly Comparison[] = [
  {
    name: 'the codes of C-MOVE and C-GET',
    of: ({ retrieves }) => [
      retrieves.map(({ service, section, pending, cancel, success, warning, failure }) => [service, section, pending, cancel, success, warning, failure]),
      CODES,
    ],
  },
  {
    name: 'the counters of C-MOVE and C-GET',
    of: ({ retrieves }) => [
      retrieves.flatMap(({ service, counters }) =>
        counters.map(({ counter, element, section, shall, may, shallNot }) => [
          service,
          counter,
          element,
          section,
          [...shall].sort(),
          [...may].sort(),
          [...shallNot].sort(),
        ]),
      ),
      COUNTERS.map(([service, counter, element, section, ...lists]) => [service, counter, element, section, ...lists.map(items)]),
    ],
  },
];

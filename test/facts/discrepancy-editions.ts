import { typed } from '../support/typed.js';
import type { Comparison } from './comparison.js';

/** The edition in which places of a part were read for discrepancies. */
const USUAL: Readonly<Record<string, string>> = {
  'PS3.2': '2024c',
  'PS3.3': '2024c',
  'PS3.4': '2024c',
  'PS3.7': '2026c',
  'PS3.8': '2024c',
  'PS3.18': '2024e',
};

// Typed from single pages of other editions and from the older lists of PS3.7: discrepancy | place | edition.
const OTHERS = typed(`
0107-words | PS3.2 N.7.3.2.4.1 | 2024d
0107-words | PS3.7 C.4.2 | 2024e
0112-0122 | PS3.2 N.7.3.2.5.1 | 2024d
0112-0122 | PS3.7 9.1.1.1.9 | 2018b to 2019e
0112-0122 | PS3.7 9.1.1.1.9 | 2020a
0112-0122 | PS3.7 9.1.1.1.9 | 2024e
0124-c-find | PS3.7 9.1.2.1.6 | 2024e
0124-c-get | PS3.7 9.1.3.1.6 | 2024e
a510-n-create | PS3.4 S.3.2.1.4 | 2020c
b010-words | PS3.4 KK.2.2.3 | 2025a
c308-words | PS3.4 CC.2.3.4 | 2020c
conformance-n7-42 | PS3.2 N.7.3.2.5.1 | 2024d
web-200-success | PS3.18 8.5 | 2024b
web-200-success | PS3.2 N.7.3.3.1.1 | 2024e
web-204-or-200 | PS3.18 10.6.3.1 | 2025c
web-204-or-200 | PS3.18 11.9.3.1 | 2025c
web-204-or-200 | PS3.18 11.9.3.1 | 2026a
web-204-or-200 | PS3.18 14.4.3.1 | 2025e
web-206-not-range | PS3.18 8.5 | 2025c
web-400-characters | PS3.18 8.5 | 2025c
web-temporal-state | PS3.18 13.4.3.1 | 2025c
web-temporal-state | PS3.18 15.4.3.1 | 2025e
web-temporal-state | PS3.18 15.5.3.1 | 2025e
web-temporal-state | PS3.18 15.6.3.1 | 2025e
web-the-was | PS3.18 11.9.3.1 | 2024b
web-update-creation | PS3.18 15.4.3.1 | 2025e
web-update-creation | PS3.18 15.5.3.1 | 2025e
`);

/** Where the standard says two things, each of them is of an edition. */
export const DISCREPANCY_EDITIONS: readonly Comparison[] = [
  {
    name: 'the editions of what discrepancies say',
    of: ({ discrepancies }) => [
      discrepancies
        .flatMap(({ id, says }) =>
          says.flatMap(({ part, section, edition }) =>
            part === undefined || edition === USUAL[part] ? [] : [[id, `${part} ${section ?? ''}`, edition ?? ''].join(' | ')],
          ),
        )
        .sort(),
      OTHERS.map((row) => row.join(' | ')).sort(),
    ],
  },
];

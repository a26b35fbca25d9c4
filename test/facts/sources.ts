import type { Comparison } from './comparison.js';
import { items, typed } from '../support/typed.js';

// The parts, as their title pages name them, and the editions that were compared with the one that was typed.
const SOURCES = typed(`
PS3.2 | Conformance | part02 |
PS3.3 | Information Object Definitions | part03 |
PS3.4 | Service Class Specifications | part04 | 2020c
PS3.7 | Message Exchange | part07 | 2018b 2018d 2019b 2019e 2020a 2020b 2020c 2021a 2021c 2022a 2022d 2023b 2023e 2024e
PS3.8 | Network Communication Support for Message Exchange | part08 |
PS3.18 | Web Services | part18 | 2024b 2024c 2024e
`);

// The editions of which a part, a page or a list was read at all.
const READ = new Map(
  typed(`
PS3.2 | 2024c 2024d 2024e 2025a
PS3.3 | 2024c
PS3.4 | 2020c 2024c 2024d 2024e 2025a 2025b
PS3.7 | 2024e 2026c
PS3.8 | 2020b 2024c 2024e
PS3.18 | 2024b 2024c 2024e 2025c 2025e 2026a
`).map(([part = '', editions]) => [part, items(editions)]),
);

/** The parts and what is in them beside rows. */
export const SOURCES_READ: readonly Comparison[] = [
  {
    name: 'the parts that were read',
    of: ({ metadata }) => [
      metadata.sources.map(({ part, title, pages, compared = [] }) => [part, title, pages, compared.join(' ')]).sort(),
      SOURCES.map(([part, title, folder = '', compared]) => [
        part,
        title,
        `https://dicom.nema.org/medical/dicom/current/output/chtml/${folder}/`,
        compared,
      ]).sort(),
    ],
  },
  {
    name: 'editions of discrepancies that were not read',
    of: ({ discrepancies }) => [
      discrepancies.flatMap(({ id, says }) =>
        says.flatMap(({ part, edition }) =>
          part === undefined || READ.get(part)?.includes(edition ?? '') === true ? [] : [`${id} ${part} ${String(edition)}`],
        ),
      ),
      // Older lists of PS3.7, read from the tables that were made of them.
      ['0112-0122 PS3.7 2018b to 2019e', '0112-0122 PS3.7 2020a'],
    ],
  },
];

import { printedCodes } from '../support/standard.js';
import type { Comparison } from './comparison.js';
import { items, typed } from '../support/typed.js';

const codes = printedCodes();

const MPPS = '1.2.840.10008.3.1.2.3.3';
const INVENTORY_FIND = '1.2.840.10008.5.1.4.1.1.201.6';
const INVENTORY_CREATION = '1.2.840.10008.5.1.4.1.1.201.5';

// PS3.4 2024c: the section, the code, its class, the verb of the sentence, the requests that it is about, the SOP Class if not all of the annex.
const SENTENCES = typed(`
5.4.2.1 | 0120 | Failure | shall | N-ACTION N-CREATE N-SET |
5.4.2.1 | 0121 | Failure | shall | N-ACTION N-CREATE N-SET |
5.4.2.2 | 0106 | Failure | shall | N-EVENT-REPORT N-GET |
5.4.2.2 | 0116 | Failure | shall | N-EVENT-REPORT N-GET |
C.6.4.4 | B001 | Warning | shall | C-FIND | ${INVENTORY_FIND}
C.6.4.5.2 | B001 | Warning | shall | C-FIND | ${INVENTORY_FIND}
C.6.4.5.3 | A710 | Failure | shall | C-FIND | ${INVENTORY_FIND}
F.7.2.1.3 | 0106 | Failure | shall | N-CREATE | ${MPPS}
F.7.2.2.3 | 0106 | Failure | may | N-SET | ${MPPS}
F.7.2.2.3 | 0110 | Failure | shall | N-SET | ${MPPS}
F.8.1 | 0112 | Failure | shall | N-GET | 1.2.840.10008.3.1.2.3.4
H.2.4 | 0105 | Failure | shall | N-CREATE N-SET |
H.2.4 | 0106 | Failure | shall | N-CREATE N-SET |
H.2.4 | 0107 | Warning | shall | N-CREATE N-SET |
H.2.4 | 0116 | Warning | shall | N-CREATE N-SET |
H.2.4 | 0120 | Failure | shall | N-CREATE N-SET |
H.4.1.2.1.2 | 0106 | | may | N-CREATE N-SET | 1.2.840.10008.5.1.1.1
H.4.1.2.1.2 | 0213 | | may | N-CREATE N-SET | 1.2.840.10008.5.1.1.1
H.4.1.2.4.2 | C604 | | retired | N-ACTION | 1.2.840.10008.5.1.1.1
H.4.2.2.4.2 | C604 | | retired | N-ACTION | 1.2.840.10008.5.1.1.2
Z.4.2.2.1 | A9xx | Failure | shall not | C-STORE |
Z.4.2.2.1 | B007 | Warning | shall not | C-STORE |
CC.1.1 | 0111 | Failure | shall | N-CREATE |
CC.1.1 | B304 | Warning | shall | N-ACTION |
CC.1.1 | B306 | Warning | shall | N-ACTION |
CC.1.1 | C300 | Failure | shall | N-ACTION |
CC.1.1 | C301 | Failure | shall | N-ACTION |
CC.1.1 | C302 | Failure | shall | N-ACTION |
CC.1.1 | C303 | Failure | shall | N-ACTION |
CC.1.1 | C304 | Failure | shall | N-ACTION |
CC.1.1 | C307 | Failure | shall | N-ACTION |
CC.1.1 | C310 | Failure | shall | N-ACTION |
CC.1.1 | C311 | Failure | shall | N-ACTION |
CC.2.1.3 | 0124 | Failure | may | N-ACTION |
CC.2.2.3 | 0124 | Failure | may | N-ACTION |
CC.2.3.3 | 0124 | Failure | may | N-ACTION |
CC.2.3.3 | C307 | Failure | shall | N-ACTION |
CC.2.3.3 | C315 | Failure | may | N-ACTION |
CC.2.5.3 | 0124 | Failure | may | N-CREATE |
CC.2.6.3 | 0124 | Failure | may | N-SET |
CC.2.7.3 | 0124 | Failure | may | N-GET |
CC.2.8.3 | 0124 | Failure | may | C-FIND |
KK.2.2.3 | 0124 | Failure | may | N-ACTION | ${INVENTORY_CREATION}
KK.2.2.3 | 0212 | Failure | shall | N-ACTION | ${INVENTORY_CREATION}
KK.2.2.3 | 0213 | Failure | may | N-ACTION | ${INVENTORY_CREATION}
KK.2.2.3 | B010 | Warning | shall | N-ACTION | ${INVENTORY_CREATION}
`);

/** The annex of a section; a sentence of Annex Z is about what Annex B defines, the chapters before the annexes are about all. */
function annexOf(section: string): string | undefined {
  const [annex = ''] = section.split('.');
  return annex === 'Z' ? 'B' : /^\d/.test(annex) ? undefined : annex;
}

/** Codes that the running text of PS3.4 names. */
export const TEXT: readonly Comparison[] = [
  {
    name: 'codes of the text that their section does not name',
    of: (spec) => [spec.prose.filter(({ section, code }) => codes.get(section)?.includes(code) !== true), []],
  },
  {
    name: 'codes of a section that the spec does not have there',
    of: (spec) => {
      const rows = spec.serviceClasses.flatMap(({ tables }) =>
        tables.flatMap(({ section, rows: list }) => list.map(({ code, notation }) => `${section} ${code ?? notation ?? ''}`)),
      );
      const known = new Set([...rows, ...spec.prose.map(({ section, code }) => `${section} ${code}`)]);
      const unknown = [...codes].flatMap(([section, printed]) => printed.map((code) => `${section} ${code}`)).filter((code) => !known.has(code));
      // A timezone, a group number, and an Error ID.
      return [unknown, ['C.2.2.2.1.3 0000', 'C.4.1.1.3 0008', 'F.7.2.2.4 A710']];
    },
  },
  {
    name: 'what the sentences with a code demand',
    of: ({ prose }) => [
      prose
        .map(({ section, code, category, requirement, annex, services, sopClasses = [] }) =>
          JSON.stringify({ section, code, category, requirement, annex, services: [...services].sort(), sopClasses }),
        )
        .sort(),
      SENTENCES.map(([section = '', code, category, requirement, services, sopClasses]) =>
        JSON.stringify({
          ...{ section, code, category: category === '' ? undefined : category, requirement, annex: annexOf(section) },
          ...{ services: items(services), sopClasses: items(sopClasses) },
        }),
      ).sort(),
    ],
  },
];

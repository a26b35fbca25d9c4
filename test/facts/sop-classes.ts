import { sopClasses } from '../support/standard.js';
import { items, typed } from '../support/typed.js';
import { sorted, type Comparison } from './comparison.js';

// Retired SOP Classes, after 1.2.840.10008, by the annex that once defined them.
const RETIRED = new Map<string, string | undefined>(
  typed(`
B | 5.1.1.27 5.1.1.29 5.1.1.30 5.1.4.1.1.3 5.1.4.1.1.5 5.1.4.1.1.6 5.1.4.1.1.8 5.1.4.1.1.9 5.1.4.1.1.9.1 5.1.4.1.1.10 5.1.4.1.1.11 5.1.4.1.1.12.3 5.1.4.1.1.77.1 5.1.4.1.1.77.2 5.1.4.1.1.88.1 5.1.4.1.1.88.2 5.1.4.1.1.88.3 5.1.4.1.1.88.4 5.1.4.1.1.129 5.1.4.34.1
C | 5.1.4.1.2.3.1 5.1.4.1.2.3.2 5.1.4.1.2.3.3
CC | 5.1.4.34.4.1 5.1.4.34.4.2 5.1.4.34.4.3 5.1.4.34.4.4
D | 1.9
DD | 5.1.4.34.2 5.1.4.34.3
E | 3.1.2.1.1 3.1.2.1.4 3.1.2.2.1
F | 3.1.2.3.1 3.1.2.3.2 3.1.2.5.5 5.1.4.32.2 5.1.4.32.3
G | 3.1.2.5.1 3.1.2.5.4 3.1.2.6.1
H | 5.1.1.4.2 5.1.1.9.1 5.1.1.18.1 5.1.1.24 5.1.1.24.1 5.1.1.26 5.1.1.31 5.1.1.32
J | 1.20.2
K | 5.1.4.32 5.1.4.32.1
`).flatMap(([annex, uids]) => items(uids).map((uid) => [`1.2.840.10008.${uid}`, annex] as const)),
);

// PS3.4 2024c H.3.2.2: what the Meta SOP Classes of Print Management consist of.
const MEMBERS = typed(`
1.2.840.10008.5.1.1.9 | 1.2.840.10008.5.1.1.1 1.2.840.10008.5.1.1.2 1.2.840.10008.5.1.1.4 1.2.840.10008.5.1.1.16
1.2.840.10008.5.1.1.18 | 1.2.840.10008.5.1.1.1 1.2.840.10008.5.1.1.2 1.2.840.10008.5.1.1.4.1 1.2.840.10008.5.1.1.16
`);

/** The SOP Classes with their annex and DIMSE services. */
export const SOP_CLASSES: readonly Comparison[] = [
  {
    name: 'the SOP Classes, with their annex and DIMSE services',
    of: (spec) => [
      sorted(
        spec.serviceClasses.flatMap(({ annex, sopClasses: list }) =>
          list.map(({ uid, name, services }) => ({ uid, name, annex, services: [...services].sort() })),
        ),
        ({ uid }) => uid,
      ),
      sorted(
        sopClasses().map((sopClass) => ({ ...sopClass, services: sopClass.services.sort() })),
        ({ uid }) => uid,
      ),
    ],
  },
  {
    name: 'the annexes of retired SOP Classes',
    of: ({ retiredSOPClasses }) => [
      retiredSOPClasses.sopClasses.map(({ uid, annex }) => [uid, annex]),
      retiredSOPClasses.sopClasses.map(({ uid }) => [uid, RETIRED.get(uid)]),
    ],
  },
  {
    name: 'the members of Meta SOP Classes, and the class whose UID others carry',
    of: ({ serviceClasses }) => {
      const classes = serviceClasses.flatMap(({ sopClasses }) => sopClasses);
      return [
        [
          classes.flatMap(({ uid, members }) => (members === undefined ? [] : [[uid, members]])),
          classes.flatMap(({ uid, onTheWire }) => (onTheWire === undefined ? [] : [uid])),
        ],
        // CC.3.1: messages of all UPS SOP Classes carry the UID of UPS Push.
        [MEMBERS.map(([uid, members]) => [uid, items(members)]), ['1.2.840.10008.5.1.4.34.6.1']],
      ];
    },
  },
];

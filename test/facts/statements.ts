import type { Comparison } from './comparison.js';
import { items, typed } from '../support/typed.js';

// PS3.4 2024c: sections without codes of their own. Request, SOP Class and Action Type IDs where the section is about some only.
const STATEMENTS = typed(`
A.3 | C-ECHO | | | see PS3.7
F.7.2.1.4 | N-CREATE | 1.2.840.10008.3.1.2.3.3 | | no specific statuses
F.7.2.2.4 | N-SET | 1.2.840.10008.3.1.2.3.3 | | no specific statuses
F.9.2.3 | N-EVENT-REPORT | 1.2.840.10008.3.1.2.3.5 | | no specific statuses
H.4.1.2.3.1 | N-DELETE | 1.2.840.10008.5.1.1.1 | | no specific statuses
H.4.2.2.3.2 | N-DELETE | 1.2.840.10008.5.1.1.2 | | no specific statuses
H.4.4.2.1.2 | N-SET | 1.2.840.10008.5.1.1.15 | | no specific statuses
H.4.5.2.1.3 | N-EVENT-REPORT | 1.2.840.10008.5.1.1.14 | | no specific statuses
H.4.5.2.2.3 | N-GET | 1.2.840.10008.5.1.1.14 | | no specific statuses
H.4.6.2.1.3 | N-EVENT-REPORT | 1.2.840.10008.5.1.1.16 | | no specific statuses
H.4.6.2.2.3 | N-GET | 1.2.840.10008.5.1.1.16 | | no specific statuses
H.4.9.2.2.1 | N-DELETE | 1.2.840.10008.5.1.1.23 | | no specific statuses
H.4.11.2.2.3 | N-GET | 1.2.840.10008.5.1.1.16.376 | | no specific statuses
J.3.2.1.4 | N-ACTION | | | no specific statuses
J.3.3.1.4 | N-EVENT-REPORT | | | no specific statuses
R.3.2.1.4 | N-CREATE | | | no specific statuses
S.3.2.2.4 | N-ACTION | | 1 | no specific statuses
CC.2.4.4 | N-EVENT-REPORT | | | no specific statuses
DD.3.2.4.2 | N-DELETE | | | no specific statuses
DD.3.2.5.2 | N-EVENT-REPORT | | | no specific statuses
EE.2.2.1.3 | N-GET | | | see PS3.7
KK.2.3.3 | N-EVENT-REPORT | | | see PS3.7
`);

// PS3.4 2024c U.4, X.4, BB.4, HH.4, II.4 and JJ.3: query as K.4.1, C-MOVE as C.4.2, C-GET as C.4.3.
const ADOPTIONS = ['U.4', 'X.4', 'BB.4', 'HH.4', 'II.4', 'JJ.3'].flatMap((section) => [
  [`${section}.1`, 'C-FIND', 'K.4-1'],
  [`${section}.2`, 'C-MOVE', 'C.4-2'],
  [`${section}.3`, 'C-GET', 'C.4-3'],
]);

// PS3.4 2024c: tables that are for some SOP Classes of their annex, or for some Action Types (S.3.2.2-1 and Table CC.2-1 number them); C.6.4.3 adds to C.4-1.
const TABLES = typed(`
C.6.4.3-1 | 1.2.840.10008.5.1.4.1.1.201.6 | | C.4-1
F.7.2-2 | 1.2.840.10008.3.1.2.3.3 | |
F.8.2-2 | 1.2.840.10008.3.1.2.3.4 | |
H.4.1.2.1.2-1 | 1.2.840.10008.5.1.1.1 | |
H.4-4 | 1.2.840.10008.5.1.1.1 | |
H.4.2.2.1.2-1 | 1.2.840.10008.5.1.1.2 | |
H.4-9 | 1.2.840.10008.5.1.1.2 | |
H.4.3.1.2.1.2-1 | 1.2.840.10008.5.1.1.4 | |
H.4.3.2.2.1.2-1 | 1.2.840.10008.5.1.1.4.1 | |
H.4.9.2.1.2-1 | 1.2.840.10008.5.1.1.23 | |
P.2-3 | 1.2.840.10008.1.40 | |
P.3-3 | 1.2.840.10008.1.42 | |
S.3.2.3.4-1 | | 2 |
CC.2.1-2 | 1.2.840.10008.5.1.4.34.6.3 | 1 |
CC.2.2-2 | 1.2.840.10008.5.1.4.34.6.1 1.2.840.10008.5.1.4.34.6.2 | 2 |
CC.2.3-3 | 1.2.840.10008.5.1.4.34.6.2 | 3 4 5 |
`);

/** Sections without status codes of their own, and tables that are not for all of their annex. */
export const STATEMENTS_READ: readonly Comparison[] = [
  {
    name: 'sections without codes of their own',
    of: ({ serviceClasses }) => [
      serviceClasses.flatMap(({ statements }) =>
        statements.map(({ section, services, sopClasses = [], actionTypeIds = [], says }) => [section, services, sopClasses, actionTypeIds.map(String), says]),
      ),
      STATEMENTS.map(([section, services, sopClasses, actionTypes, says]) => [section, items(services), items(sopClasses), items(actionTypes), says]),
    ],
  },
  {
    name: 'pages that are not where the others are',
    of: ({ serviceClasses }) => [
      serviceClasses.flatMap(({ statements }) => statements.flatMap(({ section, page }) => (page === undefined ? [] : [[section, page]]))),
      [['H.4.11.2.2.3', 'sect_H.4.11.2.html']],
    ],
  },
  {
    name: 'adopted tables',
    of: ({ serviceClasses }) => [
      serviceClasses.flatMap(({ adoptions = [] }) => adoptions.flatMap(({ section, services, table }) => services.map((service) => [section, service, table]))),
      ADOPTIONS,
    ],
  },
  {
    name: 'tables that are for some only, or add to another one',
    of: ({ serviceClasses }) => [
      serviceClasses.flatMap(({ tables }) =>
        tables
          .filter(({ sopClasses, actionTypeIds, inAdditionTo }) => sopClasses !== undefined || actionTypeIds !== undefined || inAdditionTo !== undefined)
          .map(({ table, sopClasses = [], actionTypeIds = [], inAdditionTo = '' }) => [table, sopClasses, actionTypeIds.map(String), inAdditionTo]),
      ),
      TABLES.map(([table, sopClasses, actionTypes, inAdditionTo]) => [table, items(sopClasses), items(actionTypes), inAdditionTo]),
    ],
  },
];

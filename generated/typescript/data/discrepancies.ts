// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/** What a discrepancy is about; without services or annexes, all of them. */
export interface DiscrepancySubject {
  readonly id: string;
  readonly ranges: readonly { readonly from: number; readonly to: number }[];
  readonly services?: readonly string[];
  readonly annexes?: readonly string[];
  readonly implementations?: readonly string[];
  /** The command elements of a response that it is about. */
  readonly elements?: readonly string[];
}

/** The discrepancies that are about Status Codes or elements of a response. */
export const discrepancies: readonly DiscrepancySubject[] = [
  { id: '0000-words', ranges: [{ from: 0, to: 0 }], annexes: ['CC', 'F', 'GG', 'P', 'S'] },
  { id: '0001-words', ranges: [{ from: 1, to: 1 }] },
  { id: '0106-0116', ranges: [{ from: 262, to: 262 }, { from: 278, to: 278 }], services: ['N-SET', 'N-CREATE'] },
  { id: '0106-c309', ranges: [{ from: 262, to: 262 }, { from: 49929, to: 49929 }], services: ['N-CREATE'], annexes: ['CC', 'F'] },
  { id: '0106-n-get', ranges: [{ from: 1, to: 1 }, { from: 262, to: 262 }, { from: 263, to: 263 }, { from: 278, to: 278 }], services: ['N-EVENT-REPORT', 'N-GET'] },
  { id: '0107-0116-s', ranges: [{ from: 263, to: 263 }, { from: 278, to: 278 }], services: ['N-CREATE'], annexes: ['S'] },
  { id: '0107-failure', ranges: [{ from: 263, to: 263 }, { from: 278, to: 278 }], services: ['N-GET', 'N-SET', 'N-CREATE'], implementations: ['pynetdicom2'] },
  { id: '0107-words', ranges: [{ from: 263, to: 263 }] },
  { id: '0110-a710', ranges: [{ from: 272, to: 272 }, { from: 42768, to: 42768 }], annexes: ['C', 'F'] },
  { id: '0111-ups', ranges: [{ from: 273, to: 273 }], services: ['N-CREATE'], annexes: ['CC'] },
  { id: '0112-0122', ranges: [{ from: 274, to: 274 }, { from: 290, to: 290 }], services: ['C-STORE', 'C-GET', 'C-FIND', 'C-MOVE'], implementations: ['pynetdicom2'] },
  { id: '0115-fields', ranges: [{ from: 277, to: 277 }] },
  { id: '0116-words', ranges: [{ from: 278, to: 278 }] },
  { id: '0120-fields', ranges: [{ from: 288, to: 288 }] },
  { id: '0120-print', ranges: [{ from: 288, to: 288 }, { from: 289, to: 289 }], annexes: ['H'] },
  { id: '0120-services', ranges: [{ from: 288, to: 288 }, { from: 289, to: 289 }], services: ['N-SET', 'N-ACTION'] },
  { id: '0122-c-echo', ranges: [{ from: 290, to: 290 }, { from: 528, to: 528 }, { from: 529, to: 529 }, { from: 530, to: 530 }], services: ['C-ECHO'] },
  { id: '0122-c-find', ranges: [{ from: 290, to: 290 }], services: ['C-FIND'], annexes: ['CC'] },
  { id: '0123-words', ranges: [{ from: 291, to: 291 }] },
  { id: '0124-c-find', ranges: [{ from: 292, to: 292 }, { from: 528, to: 528 }, { from: 529, to: 529 }, { from: 530, to: 530 }], services: ['C-FIND'] },
  { id: '0124-c-get', ranges: [{ from: 292, to: 292 }], services: ['C-GET'] },
  { id: '0210-fields', ranges: [{ from: 528, to: 528 }], services: ['N-EVENT-REPORT', 'N-ACTION'], implementations: ['pynetdicom2'] },
  { id: '0212-fields', ranges: [{ from: 530, to: 530 }, { from: 531, to: 531 }], services: ['N-ACTION'], annexes: ['KK'] },
  { id: '0212-kk', ranges: [{ from: 530, to: 530 }], services: ['N-ACTION'], annexes: ['KK'] },
  { id: '0213-words', ranges: [{ from: 531, to: 531 }], services: ['N-ACTION'], annexes: ['KK'] },
  { id: 'a510-n-create', ranges: [{ from: 42256, to: 42256 }], services: ['N-ACTION', 'N-CREATE'], annexes: ['S'] },
  { id: 'a702-fields', ranges: [{ from: 42754, to: 42754 }], services: ['C-GET', 'C-MOVE'] },
  { id: 'a710-words', ranges: [{ from: 42768, to: 42768 }], annexes: ['C', 'F'] },
  { id: 'a801-c-get', ranges: [{ from: 0, to: 0 }, { from: 43009, to: 43009 }, { from: 45056, to: 45056 }], services: ['C-GET'], annexes: ['BB', 'HH', 'II'] },
  { id: 'affected-uids-of-responses', ranges: [], services: ['C-STORE'], elements: ['(0000,0002)', '(0000,1000)'] },
  { id: 'b000-fields', ranges: [{ from: 0, to: 0 }, { from: 42754, to: 42754 }, { from: 45056, to: 45056 }], services: ['C-GET', 'C-MOVE'], annexes: ['Y', 'Z'] },
  { id: 'b000-final', ranges: [{ from: 45056, to: 45056 }], services: ['C-GET', 'C-MOVE'] },
  { id: 'b000-gg', ranges: [{ from: 45056, to: 45056 }], services: ['C-STORE'], annexes: ['GG'] },
  { id: 'b000-words', ranges: [{ from: 0, to: 0 }, { from: 45056, to: 45056 }], services: ['C-GET', 'C-MOVE'] },
  { id: 'b001-final', ranges: [{ from: 45057, to: 45057 }], services: ['C-FIND'], annexes: ['C'] },
  { id: 'b007-words', ranges: [{ from: 43264, to: 43519 }, { from: 45063, to: 45063 }], services: ['C-STORE'], annexes: ['B'] },
  { id: 'b010-fields', ranges: [{ from: 45072, to: 45072 }], services: ['N-ACTION'], annexes: ['KK'] },
  { id: 'b010-final', ranges: [{ from: 45072, to: 45072 }], services: ['N-ACTION'], annexes: ['KK'] },
  { id: 'b010-words', ranges: [{ from: 45072, to: 45072 }], services: ['N-ACTION'], annexes: ['KK'] },
  { id: 'b301-words', ranges: [{ from: 45825, to: 45825 }], services: ['N-ACTION'], annexes: ['CC'] },
  { id: 'b604-words', ranges: [{ from: 46596, to: 46596 }, { from: 46602, to: 46602 }], annexes: ['H'] },
  { id: 'b605-color', ranges: [{ from: 0, to: 0 }, { from: 46596, to: 46596 }, { from: 46597, to: 46597 }, { from: 46601, to: 46601 }, { from: 46602, to: 46602 }, { from: 50691, to: 50691 }, { from: 50693, to: 50693 }, { from: 50707, to: 50707 }], services: ['N-SET'], annexes: ['H'] },
  { id: 'b605-lut', ranges: [{ from: 46597, to: 46597 }], services: ['N-CREATE'], annexes: ['H'] },
  { id: 'c10e-words', ranges: [{ from: 49422, to: 49422 }], services: ['N-ACTION'], annexes: ['P'] },
  { id: 'c112-words', ranges: [{ from: 49426, to: 49426 }], annexes: ['DD'] },
  { id: 'c221-words', ranges: [{ from: 49697, to: 49697 }, { from: 49698, to: 49698 }, { from: 49699, to: 49699 }, { from: 49700, to: 49700 }, { from: 49701, to: 49701 }, { from: 49702, to: 49702 }, { from: 49703, to: 49703 }], services: ['N-SET', 'N-CREATE'], annexes: ['DD'] },
  { id: 'c300-c311', ranges: [{ from: 49920, to: 49920 }, { from: 49937, to: 49937 }], services: ['N-ACTION'], annexes: ['CC'] },
  { id: 'c301-c302', ranges: [{ from: 49921, to: 49921 }, { from: 49922, to: 49922 }], services: ['N-ACTION'], annexes: ['CC'] },
  { id: 'c303-n-set', ranges: [{ from: 49923, to: 49923 }], services: ['N-SET', 'N-ACTION'], annexes: ['CC'] },
  { id: 'c307-words', ranges: [{ from: 49927, to: 49927 }], services: ['N-ACTION'], annexes: ['CC'] },
  { id: 'c308-words', ranges: [{ from: 49928, to: 49928 }], services: ['N-ACTION'], annexes: ['CC'] },
  { id: 'c310-words', ranges: [{ from: 49936, to: 49936 }], services: ['N-SET', 'N-ACTION'], annexes: ['CC'] },
  { id: 'c311-c-find', ranges: [{ from: 49936, to: 49936 }, { from: 49937, to: 49937 }, { from: 49938, to: 49938 }], services: ['C-FIND', 'N-SET', 'N-ACTION'], annexes: ['CC'], implementations: ['pynetdicom'] },
  { id: 'c604-words', ranges: [{ from: 50692, to: 50692 }], services: ['N-ACTION'], annexes: ['H'] },
  { id: 'c616-n-set', ranges: [{ from: 0, to: 0 }, { from: 50710, to: 50710 }], services: ['N-SET', 'N-CREATE'], annexes: ['H'] },
  { id: 'cxxx-exact', ranges: [{ from: 42752, to: 42752 }, { from: 43264, to: 43264 }, { from: 49152, to: 49152 }, { from: 49152, to: 53247 }], services: ['C-STORE', 'C-FIND'], annexes: ['GG', 'Q'] },
  { id: 'cxxx-y-z', ranges: [{ from: 49152, to: 53247 }], services: ['C-GET'], annexes: ['Y', 'Z'] },
  { id: 'ff00-fixed', ranges: [{ from: 65280, to: 65280 }, { from: 65281, to: 65281 }] },
  { id: 'ff00-hh', ranges: [{ from: 0, to: 0 }, { from: 42752, to: 42752 }, { from: 43264, to: 43264 }, { from: 49152, to: 53247 }, { from: 65024, to: 65024 }, { from: 65280, to: 65280 }, { from: 65281, to: 65281 }], services: ['C-FIND'], annexes: ['HH'] },
  { id: 'ff00-q', ranges: [{ from: 65280, to: 65280 }, { from: 65281, to: 65281 }], services: ['C-FIND'], annexes: ['Q'] },
  { id: 'ff01-words', ranges: [{ from: 65281, to: 65281 }], services: ['C-FIND'] },
];

import type { Comparison } from './comparison.js';
import { items, typed } from '../support/typed.js';

// PS3.7 2026c C.1 to C.5: the Status Classes; every response but a Pending one is the last.
const CATEGORIES = typed(`
Success | C.1 | final
Pending | C.2 | more follow
Cancel | C.3 | final
Warning | C.4 | final
Failure | C.5 | final
`);

// PS3.7 2026c Annex C, the table at its head and the sentences after it: what only the standard may assign.
const CLASS_RULES = typed(`
0000 | Success | | open
0001 | Warning | | open
01xx | Failure | 0107 0116 | reserved
0107 | Warning | | reserved
0116 | Warning | | reserved
02xx | Failure | | reserved
Axxx | Failure | | open
Bxxx | Warning | | open
Cxxx | Failure | | open
FE00 | Cancel | | open
FF00 | Pending | | open
FF01 | Pending | | open
`);

// RFC 9110 section 15, and the rows of PS3.18 2025c Table 8.5-1 that describe a class.
const WEB_CLASSES = typed(`
Success | 200 | 299
Redirection | 300 | 399
Client Error | 400 | 499
Server Error | 500 | 599
`);

// PS3.18 2025c: what people call the services, chapters 9 to 11.
const ACRONYMS = typed(`
9.4.3-1 | WADO-URI
9.5.3-1 | WADO-URI
10.4.3-1 | WADO-RS
10.5.3-1 | STOW-RS
10.6.3-1 | QIDO-RS
11.4.3-1 | UPS-RS
11.5.3-1 | UPS-RS
11.6.3-1 | UPS-RS
11.7.3-1 | UPS-RS
11.8.3-1 | UPS-RS
11.9.3-1 | UPS-RS
11.10.3-1 | UPS-RS
11.11.3-1 | UPS-RS
11.12.3-1 | UPS-RS
`);

// PS3.18 2025c 10.5.3.3 and 13.4.3.3, 13.5.3.3: which responses have which payload.
const PAYLOADS = typed(`
10.5.3-1 | 200 | store-instances-response
10.5.3-1 | 202 | store-instances-response
10.5.3-1 | 409 | store-instances-response
13.4.3-1 | 200 | storage-commitment-response
13.5.3-1 | 200 | storage-commitment-response
`);

// The attribute, the context, the place, and whether other values may occur: PS3.18 I.2 and PS3.3 C.22.1.4 list Defined Terms, C.14.1.1 Enumerated Values.
const REASONS = typed(`
(0008,1196) | store-instances | PS3.18 | I.2.1 | I.2-1 | Store Instances Response Warning Reason Values | open
(0008,1197) | store-instances | PS3.18 | I.2.2 | I.2-2 | Store Instances Response Failure Reason Values | open
(0008,1197) | storage-commitment | PS3.3 | C.14.1.1 | | Failure Reason of the Storage Commitment Module | closed
(0008,1197) | media-creation | PS3.3 | C.22.1.4 | | Failure Reason of the Media Creation Management Module | open
(0008,1197) | storage-commitment | PS3.2 | N.5.2.6.1 | N.5-15 | Failure Behavior for Storage Commitment SCU | closed
(0008,1197) | storage-commitment | PS3.2 | N.5.2.6.2 | N.5-16 | Failure Conditions on Storage Commitment SCP | closed
`);

// PS3.7 2026c 9.3 and 10.3: the elements that no response can do without.
const REQUIRED_FIELDS = items('(0000,0100) (0000,0120) (0000,0800) (0000,0900)');

/** The conventions around the rows. */
export const CONVENTIONS: readonly Comparison[] = [
  {
    name: 'the Status Classes',
    of: ({ categories }) => [categories.map(({ name, section, final }) => [name, section, final ? 'final' : 'more follow']), CATEGORIES],
  },
  {
    name: 'the Status Class convention',
    of: ({ classRules }) => [
      classRules.map(({ notation, category, except = [], reserved }) => [notation, category, except.join(' '), reserved ? 'reserved' : 'open']),
      CLASS_RULES,
    ],
  },
  { name: 'the classes of HTTP statuses', of: ({ web }) => [web.classes.map(({ name, from, to }) => [name, String(from), String(to)]), WEB_CLASSES] },
  {
    name: 'the acronyms of web services',
    of: ({ web }) => [web.transactions.flatMap(({ table, acronym }) => (acronym === undefined ? [] : [[table, acronym]])), ACRONYMS],
  },
  {
    name: 'the payloads that go with an HTTP status',
    of: ({ web }) => [
      web.transactions.flatMap(({ table, rows }) => rows.flatMap(({ code, payload }) => (payload === undefined ? [] : [[table, String(code), payload]]))),
      PAYLOADS,
    ],
  },
  {
    name: 'the heads of the tables of reasons',
    of: ({ reasons }) => [
      reasons.map(({ attribute, context, part, section, table = '', title, extensible }) => [
        ...[attribute, context, part, section, table, title],
        extensible ? 'open' : 'closed',
      ]),
      REASONS,
    ],
  },
  {
    name: 'the fields that every response needs',
    of: ({ dimseServices }) => [dimseServices.map(({ requiredFields }) => requiredFields), dimseServices.map(() => REQUIRED_FIELDS)],
  },
];

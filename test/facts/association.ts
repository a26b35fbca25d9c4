import { printedPDUFields, printedSymbols } from '../support/standard-association.js';
import { sorted, type Comparison } from './comparison.js';
import { typed } from '../support/typed.js';

const printed = printedPDUFields().filter(({ name }) => name !== 'PDU-type');

// PS3.8 2024c 9.3: the enum that we make of a field, what the field is, and where.
const FIELDS = typed(`
RejectResult | reject result | | 9.3.4 | 9-21 | Result
RejectSource | reject source | | 9.3.4 | 9-21 | Source
RejectReasonUser | reject reason | 1 | 9.3.4 | 9-21 | Reason/Diag.
RejectReasonACSE | reject reason | 2 | 9.3.4 | 9-21 | Reason/Diag.
RejectReasonPresentation | reject reason | 3 | 9.3.4 | 9-21 | Reason/Diag.
AbortSource | abort source | | 9.3.8 | 9-26 | Source
AbortReason | abort reason | 2 | 9.3.8 | 9-26 | Reason/Diag.
PresentationContextResult | presentation context result | | 9.3.3.2 | 9-18 | Result/Reason
PDUType | PDU type | | 9.3.1 | | PDU-type
`);

// PS3.8 2024c 9.3.2 to 9.3.8: the tables that give the types of PDUs.
const TYPES = typed(`
1 | A-ASSOCIATE-RQ | 9.3.2 | 9-11
2 | A-ASSOCIATE-AC | 9.3.3 | 9-17
3 | A-ASSOCIATE-RJ | 9.3.4 | 9-21
4 | P-DATA-TF | 9.3.5 | 9-22
5 | A-RELEASE-RQ | 9.3.6 | 9-24
6 | A-RELEASE-RP | 9.3.7 | 9-25
7 | A-ABORT | 9.3.8 | 9-26
`);

// What the words of PS3.8 2024c Tables 9-18, 9-21 and 9-26 say: whether it lasts, who said it, and how to read a misprint.
const WORDS = typed(`
RejectResult | rejected-permanent | permanent
RejectResult | rejected-transient | transient
RejectSource | DICOM UL service-user | service-user
RejectSource | DICOM UL service-provider (ACSE related function) | service-provider
RejectSource | DICOM UL service-provider (Presentation related function) | service-provider
RejectReasonPresentation | temporary-congestio | temporary-congestion
AbortSource | DICOM UL service-user (initiated abort) | service-user
AbortSource | DICOM UL service-provider (initiated abort) | service-provider
PresentationContextResult | user-rejection | service-user
PresentationContextResult | no-reason (provider rejection) | service-provider
PresentationContextResult | abstract-syntax-not-supported (provider rejection) | service-provider
PresentationContextResult | transfer-syntaxes-not-supported (provider rejection) | service-provider
`);

// PS3.8 2024c chapter 7: parameter, group of the Diagnostic, symbol; and the value of chapter 9 that means the same.
const SYMBOLS = typed(`
7.1.1.7 | Result | | accepted |
7.1.1.7 | Result | | rejected (permanent) | RejectResult 1
7.1.1.7 | Result | | rejected (transient) | RejectResult 2
7.1.1.8 | Result Source | | UL service-user | RejectSource 1
7.1.1.8 | Result Source | | UL service-provider (ACSE related function) | RejectSource 2
7.1.1.8 | Result Source | | UL service-provider (Presentation related function) | RejectSource 3
7.1.1.9 | Diagnostic | UL service-user | no-reason-given | RejectReasonUser 1
7.1.1.9 | Diagnostic | UL service-user | application-context-name not supported | RejectReasonUser 2
7.1.1.9 | Diagnostic | UL service-user | calling-AE-title not recognized | RejectReasonUser 3
7.1.1.9 | Diagnostic | UL service-user | called-AE-title not recognized | RejectReasonUser 7
7.1.1.9 | Diagnostic | UL service-user | calling-AE-qualifier not recognized |
7.1.1.9 | Diagnostic | UL service-user | calling-AP-invocation-identifier not recognized |
7.1.1.9 | Diagnostic | UL service-user | calling-AE-invocation-identifier not recognized |
7.1.1.9 | Diagnostic | UL service-user | called-AE-qualifier not recognized |
7.1.1.9 | Diagnostic | UL service-user | called-AP-invocation-identifier not recognized |
7.1.1.9 | Diagnostic | UL service-user | called-AE-invocation-identifier not recognized |
7.1.1.9 | Diagnostic | UL service-provider (ACSE related function) | no-reason-given | RejectReasonACSE 1
7.1.1.9 | Diagnostic | UL service-provider (ACSE related function) | no-common-UL version | RejectReasonACSE 2
7.1.1.9 | Diagnostic | UL service-provider (Presentation related function) | no-reason-given |
7.1.1.9 | Diagnostic | UL service-provider (Presentation related function) | temporary-congestion | RejectReasonPresentation 1
7.1.1.9 | Diagnostic | UL service-provider (Presentation related function) | local-limit-exceeded | RejectReasonPresentation 2
7.1.1.9 | Diagnostic | UL service-provider (Presentation related function) | called-(Presentation) -address-unknown |
7.1.1.9 | Diagnostic | UL service-provider (Presentation related function) | Presentation-protocol version not supported |
7.1.1.9 | Diagnostic | UL service-provider (Presentation related function) | no-(Presentation) Service Access Point (SAP) available |
7.1.1.14 | Presentation Context Definition Result List | | acceptance | PresentationContextResult 0
7.1.1.14 | Presentation Context Definition Result List | | user-rejection | PresentationContextResult 1
7.1.1.14 | Presentation Context Definition Result List | | provider-rejection |
7.2.1.1 | Reason | | normal |
7.2.1.2 | Result | | affirmative |
7.3.1.1 | Abort Source | | UL service-user | AbortSource 0
7.3.1.1 | Abort Source | | UL service-provider (ACSE related) | AbortSource 2
7.4.1 | provider reason | | reason-not-specified | AbortReason 0
7.4.1 | provider reason | | unrecognized-pdu | AbortReason 1
7.4.1 | provider reason | | unexpected-pdu | AbortReason 2
7.4.1 | provider reason | | unexpected-session-service primitive |
7.4.1 | provider reason | | unrecognized-pdu parameter | AbortReason 4
7.4.1 | provider reason | | unexpected-pdu parameter | AbortReason 5
7.4.1 | provider reason | | invalid-pdu-parameter value | AbortReason 6
`);

/** PS3.8: the fields of PDUs with their values, and the symbols of the service parameters. */
export const ASSOCIATION: readonly Comparison[] = [
  {
    name: 'the fields of PDUs',
    of: (spec) => {
      const own = spec.association.pduFields.filter(({ role }) => role !== 'PDU type');
      return [
        own.map(({ table, field, source }) => `${table ?? ''} ${field} ${String(source ?? '')}`).sort(),
        printed.map(({ table, name, source }) => `${table} ${name} ${source ?? ''}`).sort(),
      ];
    },
  },
  ...printed.map(({ table, name, source, values }): Comparison => ({
    name: `${name} ${source ?? ''} in Table ${table} of PS3.8`,
    of: (spec) => {
      const field = spec.association.pduFields.find(
        (candidate) => candidate.table === table && candidate.field === name && String(candidate.source ?? '') === (source ?? ''),
      );
      const lines = (field?.values ?? []).map(
        ({ value, from, to, symbol }) => `${value === undefined ? (from === to ? String(from) : `${String(from)}-${String(to)}`) : String(value)} - ${symbol}`,
      );
      // One paragraph of Table 9-26 holds two values; a discrepancy says so.
      return [lines.join('').replaceAll(' ', ''), values.join('').replaceAll(' ', '')];
    },
  })),
  {
    name: 'the types of PDUs',
    of: (spec) => [
      sorted(
        (spec.association.pduFields.find(({ role }) => role === 'PDU type')?.values ?? []).map(({ table, value }) => `${table ?? ''} 0${String(value)}H`),
        String,
      ),
      sorted(
        printedPDUFields()
          .filter(({ name }) => name === 'PDU-type')
          .map(({ table, values }) => `${table} ${values.join()}`),
        String,
      ),
    ],
  },
  ...[...printedSymbols()].map(([section, symbols]): Comparison => ({
    name: `the symbols in ${section} of PS3.8`,
    of: (spec) => [spec.association.symbols.filter((symbol) => symbol.section === section).map(({ symbol }) => symbol), symbols],
  })),
  {
    name: 'symbols that stand for a value which is not in the spec',
    of: (spec) => {
      const values = new Set(spec.association.pduFields.flatMap((field) => field.values.map(({ value }) => `${field.enum} ${String(value)}`)));
      return [spec.association.symbols.filter((symbol) => symbol.enum !== undefined && !values.has(`${symbol.enum} ${String(symbol.value)}`)), []];
    },
  },
  {
    name: 'what the fields of PDUs are, and where',
    of: ({ association: { pduFields } }) => [
      pduFields.map((field) => [field.enum, field.role, String(field.source ?? ''), field.section, field.table ?? '', field.field]),
      FIELDS,
    ],
  },
  {
    name: 'where the types of PDUs are',
    of: ({ association: { pduFields } }) => [
      pduFields.flatMap(({ values }) =>
        values.flatMap(({ value, symbol, section, table }) => (section === undefined ? [] : [[String(value), symbol, section, table]])),
      ),
      TYPES,
    ],
  },
  {
    name: 'what the words of PDU values say',
    of: ({ association: { pduFields } }) => [
      pduFields.flatMap((field) =>
        field.values.flatMap(({ symbol, permanent, saidBy, reading }) =>
          [permanent === undefined ? undefined : permanent ? 'permanent' : 'transient', saidBy, reading].flatMap((said) =>
            said === undefined ? [] : [[field.enum, symbol, said]],
          ),
        ),
      ),
      WORDS,
    ],
  },
  {
    name: 'what the symbols of PS3.8 chapter 7 belong to and stand for',
    of: ({ association: { symbols } }) => [
      symbols.map(({ section, parameter, group = '', symbol, enum: of, value }) => [
        section,
        parameter,
        group,
        symbol,
        of === undefined ? '' : `${of} ${String(value)}`,
      ]),
      SYMBOLS,
    ],
  },
];

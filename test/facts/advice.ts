import { classOf } from '../../codegen/class-of.js';
import type { DICOMStatusSpec } from '../../generated/typescript/spec.js';
import { EDITIONS } from '../support/editions.js';
import type { Comparison } from './comparison.js';
import { typed } from '../support/typed.js';

type Crosswalk = DICOMStatusSpec['crosswalks'][number];

/** The class of a code, or of all codes of a notation (`A7xx`). */
function classOfNotation(spec: DICOMStatusSpec, notation: string): string | undefined {
  return classOf(Number.parseInt(notation.replaceAll('x', '0'), 16), spec.classRules);
}

/** What a final response of these DIMSE services says of the objects; only those that carry objects say something. */
function storedBy(services: readonly string[], category: string | undefined): string | undefined {
  const isWarning = category === 'Warning';
  if (services.join() === 'C-STORE') return isWarning ? 'yes' : 'no';
  const isRetrieve = services.length > 0 && services.every((service) => service === 'C-MOVE' || service === 'C-GET');
  return isRetrieve ? (isWarning ? 'some' : 'no') : undefined;
}

/** Advice whose parts contradict each other or the class of the code. */
function contradictory(spec: DICOMStatusSpec): string[] {
  return spec.guidance.flatMap((advice) => {
    const { code, stored, retry, actors } = advice;
    const services: readonly string[] = advice.services ?? [];
    const category = classOfNotation(spec, code);
    const isOver = category === 'Success' || category === 'Pending' || category === 'Cancel';
    // A code that the DIMSE service cannot have says nothing about the outcome.
    const isViolation = isOver && actors.includes('receiver');
    const expected = isOver ? undefined : storedBy(services, category);
    return [
      ...(isOver && retry !== 'no' ? ['repeats what is over'] : []),
      ...(isOver && !isViolation && actors.length > 0 ? ['asks for somebody, although all is well'] : []),
      ...(retry === 'after change' && actors.length === 0 ? ['says that something must change, and not who changes it'] : []),
      ...(category === 'Failure' && retry === 'later' && actors.length === 0 ? ['waits for nobody'] : []),
      ...(!isOver && stored !== expected ? [`says ${String(stored)} for ${String(expected)}`] : []),
    ].map((fault) => `${code} ${services.join()}: ${fault}`);
  });
}

// Statuses that ask for something else as a reason: the server knows the usual cause, or nothing can be changed.
const OTHER_REASONS = typed(`
store-instances | 0110 | after change | administrator sender
storage-commitment | 0122 | no | administrator
media-creation | 0122 | no | administrator
`);

/** What a Failure or Warning Reason advises, beside the advice on the same code of a C-STORE, or else of any response. */
function reasonsBesideStatuses(spec: DICOMStatusSpec): (readonly [string[], string[]])[] {
  const words = (retry: string, actors: readonly string[]): string[] => [retry, [...actors].sort().join(' ')];
  return spec.reasons.flatMap(({ context, rows }) =>
    rows.flatMap(({ code, notation = code, advice }) => {
      const same = spec.guidance.filter((guidance) => guidance.code === notation && guidance.annex === undefined);
      const general = same.find(({ services = [] }) => services.length === 0);
      const ofStore = same.find(({ services = [] }) => services.join() === 'C-STORE');
      const beside = context === 'store-instances' ? (ofStore ?? general) : general;
      if (advice === undefined || beside === undefined) return [];
      const other = OTHER_REASONS.find(([of, number]) => of === context && number === notation)?.slice(2);
      const name = [context, String(notation)];
      return [
        [
          [...name, ...words(advice.retry, advice.actors)],
          [...name, ...(other ?? words(beside.retry, beside.actors))],
        ] as const,
      ];
    }),
  );
}

/** The class of an HTTP status in words of DIMSE. */
function outcomeOfHTTP(status: string): string {
  return status.startsWith('2') ? 'done' : /^[45]/.test(status) ? 'failed' : 'other';
}

function outcomeOfDIMSE(spec: DICOMStatusSpec, code: string): string {
  const category = classOfNotation(spec, code);
  return category === 'Success' || category === 'Warning' ? 'done' : category === 'Failure' ? 'failed' : 'other';
}

const AUDIT = new Map([
  ['0', 'done'],
  ['4', 'failed'],
  ['8', 'failed'],
  ['12', 'failed'],
]);

const SEVERITY = new Map([
  ['information', 'done'],
  ['warning', 'done'],
  ['error', 'failed'],
]);

/** What a crosswalk leads to; undefined where that is no outcome, or the same code. */
function outcomeAfter(spec: DICOMStatusSpec, id: string, to: string, severity: string | undefined): string | undefined {
  if (id.endsWith('audit')) return AUDIT.get(to);
  if (id.endsWith('fhir')) return SEVERITY.get(severity ?? '');
  if (id === 'dimse-to-http') return outcomeOfHTTP(to);
  return id === 'rejection-to-retry' || to === 'same' ? undefined : outcomeOfDIMSE(spec, to);
}

/** Rows of a crosswalk that turn success into failure, or the reverse. */
function crossed(spec: DICOMStatusSpec, { id, rows }: Crosswalk): string[] {
  return rows.flatMap(({ from, to, severity }) => {
    if (to === undefined) return [];
    const isDIMSE = id.startsWith('dimse') || id.startsWith('store') || id.startsWith('failure');
    // FE00 is what the requester asked for; in an audit message it is a minor failure.
    if (from === 'FE00' || from === '304') return [];
    const before = isDIMSE ? outcomeOfDIMSE(spec, from) : outcomeOfHTTP(from);
    const after = outcomeAfter(spec, id, to, severity) ?? before;
    return before === after ? [] : [`${id} ${from} -> ${to}`];
  });
}

/** Titles of the crosswalks: between what they lead. */
const CROSSWALKS = typed(`
http-to-dimse | C-STORE | Studies Service | Store Transaction
http-to-dimse | C-FIND | Studies Service | Search Transaction
http-to-dimse | C-GET C-MOVE | Studies Service | Retrieve Transaction
dimse-to-http | C-STORE | Studies Service | Store Transaction
dimse-to-http | C-FIND | Studies Service | Search Transaction
dimse-to-http | C-GET C-MOVE | Studies Service | Retrieve Transaction
store-status-to-reason | C-STORE | Studies Service | Store Transaction
failure-reason-to-commitment | | |
rejection-to-retry | | |
dimse-to-audit | | |
http-to-audit | | |
dimse-to-fhir | | |
http-to-fhir | | |
`);

// FHIR R5 issue-type, and PS3.15 A.5.2 Event Outcome Indicator: what a row may lead to.
const ISSUE_TYPES = new Set(
  'invalid structure required value invariant security login unknown expired forbidden suppressed processing not-supported duplicate multiple-matches not-found deleted too-long code-invalid extension too-costly business-rule conflict limited-filter transient lock-error no-store exception timeout incomplete throttled informational success'.split(
    ' ',
  ),
);

/** Tags in our texts, with the name before them: those that the package names. */
const ATTRIBUTES = new Map([
  ['(0008,0005)', 'Specific Character Set'],
  ['(0008,0058)', 'Failed SOP Instance UID List'],
  ['(0008,1197)', 'Failure Reason'],
  ['(0008,1196)', 'Warning Reason'],
]);

function texts(spec: DICOMStatusSpec): string[] {
  const found: string[] = [];
  JSON.stringify(spec, (key, value: unknown) => {
    if (typeof value === 'string' && ['explanation', 'reason', 'when', 'description', 'resolution'].includes(key)) found.push(value);
    return value;
  });
  return found;
}

/** Tags of texts that no element has, or whose name is not before them. */
function misnamed(spec: DICOMStatusSpec): string[] {
  const names = new Map([...ATTRIBUTES, ...spec.commandElements.map(({ tag, name }) => [tag, name] as const)]);
  return texts(spec).flatMap((text) =>
    [...text.matchAll(/(.{0,40})(\([0-9A-F]{4},[0-9A-F]{4}\))/g)].flatMap(([, before = '', tag = '']) => {
      const name = names.get(tag);
      // "the counter of failed sub-operations (0000,1022)" describes the element; "Error ID (0000,0902)" would call it by a name.
      const isNamed = /\b[A-Z]\w*\s$/.test(before);
      return name === undefined || !isNamed || before.trimEnd().toLowerCase().endsWith(name.toLowerCase()) ? [] : [`${before}${tag} is ${name}`];
    }),
  );
}

/** Every code that the spec has anywhere, and that of a class of codes. */
function knownCodes(spec: DICOMStatusSpec): (code: string) => boolean {
  const codes = new Set<string>();
  const ranges: (readonly [string, string])[] = [];
  JSON.stringify(spec, (key, value: unknown) => {
    if ((key === 'code' || key === 'codes' || key === 'to') && (typeof value === 'string' || Array.isArray(value)))
      for (const code of [value].flat()) codes.add(String(code));
    const { from, to } = (value ?? {}) as { from?: unknown; to?: unknown };
    if (typeof from === 'string' && typeof to === 'string') ranges.push([from, to]);
    return value;
  });
  return (code) => codes.has(code) || ranges.some(([from, to]) => from <= code && code <= to);
}

/** Codes and sections that our texts name, and that are nowhere. */
function strangers(spec: DICOMStatusSpec): string[] {
  const isKnown = knownCodes(spec);
  const sections = new Set(EDITIONS.flatMap((extraction) => [...extraction.sections.keys()]));
  return texts(spec).flatMap((text) => [
    ...(text.match(/(?<![(,\dx.:-])\b(?:0[12]|[ABC][0-9A-F]|F[EF])[0-9A-F]{2}\b(?![,)-])/g) ?? []).filter((code) => !isKnown(code) && !/^\d{4}$/.test(code)),
    ...(text.match(/(?<![\w.])[A-Z]{1,2}\.\d+(?:\.\d+)*(?![\w-])/g) ?? []).filter((section) => section !== 'X.509' && !sections.has(section)),
  ]);
}

/** Our advice agrees with the class of the code, with itself, and with the crosswalks. */
export const ADVICE: readonly Comparison[] = [
  { name: 'advice that contradicts itself or the class of its code', of: (spec) => [contradictory(spec), []] },
  {
    name: 'what reasons advise, and what the same statuses advise',
    of: (spec) => {
      const both = reasonsBesideStatuses(spec);
      return [both.map(([own]) => own), both.map(([, beside]) => beside)];
    },
  },
  {
    name: 'between what the crosswalks lead',
    of: (spec) => [
      spec.crosswalks.map(({ id, services = [], webService = '', transaction = '' }) => [id, [...services].sort().join(' '), webService, transaction]),
      CROSSWALKS,
    ],
  },
  { name: 'crosswalks that turn success into failure', of: (spec) => [spec.crosswalks.flatMap((crosswalk) => crossed(spec, crosswalk)), []] },
  {
    name: 'issue types that FHIR does not have',
    of: (spec) => [
      spec.crosswalks
        .filter(({ id }) => id.endsWith('fhir'))
        .flatMap(({ rows }) => rows.flatMap(({ to }) => (to === undefined || ISSUE_TYPES.has(to) ? [] : [to]))),
      [],
    ],
  },
  {
    name: 'what a rejection advises',
    of: (spec) => [
      [
        ...(spec.crosswalks.find(({ id }) => id === 'rejection-to-retry')?.rows ?? []).map(({ from, to }) => [from, to]),
        ...spec.association.pduFields
          .filter(({ role }) => role === 'reject result')
          .flatMap(({ values }) => values.map(({ value, advice }) => [String(value), advice?.retry])),
      ],
      [
        ['1', 'after change'],
        ['2', 'later'],
        ['1', 'after change'],
        ['2', 'later'],
      ],
    ],
  },
  { name: 'tags in our texts that are called otherwise', of: (spec) => [misnamed(spec), []] },
  { name: 'codes and sections in our texts that do not exist', of: (spec) => [strangers(spec), []] },
];

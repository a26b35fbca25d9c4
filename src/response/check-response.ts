import { commandElements, type CommandElement } from '../../generated/typescript/data/command-elements.js';
import { responseRules, type ResponseRules } from '../../generated/typescript/data/response-rules.js';
import { retrieveRules } from '../../generated/typescript/data/retrieves.js';
import type { DIMSEService } from '../../generated/typescript/types.js';
import { covers, toHex } from '../values/code.js';
import { isList, listOf } from '../values/list.js';
import { keysOf, property } from '../values/property.js';
import { shown } from '../values/shown.js';
import { discrepancies } from '../../generated/typescript/data/discrepancies.js';
import { lookup } from '../status/lookup.js';
import { withoutPadding } from '../values/padding.js';
import { faultOf } from './values.js';
import { checkRetrieveResponse, type RetrieveService, type SubOperationCounts } from './retrieve.js';
import { keyOf } from '../values/tag.js';

/**
 * A command set: in the DICOM JSON Model, elements by the eight digits of their tags; or plain values by keyword, as dcmjs and
 * dcmjs-dimse hold them.
 */
export type CommandSet = Readonly<Record<string, unknown>>;

/** Something that is wrong in a response. */
export interface ResponseProblem {
  readonly kind: 'no response' | 'missing' | 'not allowed' | 'unknown element' | 'wrong VR' | 'wrong VM' | 'wrong value' | 'unlisted status' | 'wrong counts';
  /** Such as `(0000,0901)`. */
  readonly tag?: string;
  readonly keyword?: string;
  readonly message: string;
}

/** What is wrong in a response; nothing if `problems` is empty. */
export interface ResponseCheck {
  /** Undefined where Command Field (0000,0100) is none of a response. */
  readonly service?: DIMSEService;
  readonly status?: number;
  readonly problems: readonly ResponseProblem[];
  /** The ids of the discrepancies about elements that are absent: places of the standard do not agree on whether they are required. */
  readonly discrepancies: readonly string[];
}

const COMMAND_FIELD = '(0000,0100)';
const STATUS = '(0000,0900)';
const AFFECTED_SOP_CLASS_UID = '(0000,0002)';
const GROUP_LENGTH = '(0000,0000)';

/**
 * Checks the command set of a DIMSE response: elements that are missing, that do not go with the service or its status, or have
 * the wrong VR, VM or value, a status that the standard does not list there, and counts that do not agree with it. Never throws.
 *
 * @param commandSet - the command set in the DICOM JSON Model, or by keyword
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_E.html
 * @example
 * ```ts
 * checkResponse({ CommandField: 0x8001 }).service; // 'C-STORE'
 * ```
 */
export function checkResponse(commandSet: CommandSet | object): ResponseCheck {
  return checkElements(elementsOf(commandSet));
}

function checkElements(commandSet: CommandElements): ResponseCheck {
  const commandField = integerAt(commandSet, COMMAND_FIELD);
  const rules = responseRules.find((candidate) => candidate.response === commandField);
  if (rules === undefined) {
    const value = commandField === undefined ? 'missing' : toHexOr(commandField);
    return {
      problems: [{ kind: 'no response', tag: COMMAND_FIELD, keyword: 'CommandField', message: `Command Field is ${value}, which is not a response of PS3.7` }],
      discrepancies: [],
    };
  }
  const status = integerAt(commandSet, STATUS);
  return {
    service: rules.service,
    ...(status !== undefined && { status }),
    problems: [
      ...missing(rules, commandSet),
      ...[...commandSet].flatMap(([key, element]) => elementProblems(rules, status, key, element)),
      ...(status === undefined ? [] : statusProblems(rules, status, commandSet)),
    ],
    discrepancies: discrepancies
      .filter(({ services, elements = [] }) => services?.includes(rules.service) === true && elements.some((tag) => !commandSet.has(keyOf(tag))))
      .map(({ id }) => id),
  };
}

function missing({ service, required }: ResponseRules, commandSet: CommandElements): ResponseProblem[] {
  return required
    .filter((tag) => !commandSet.has(keyOf(tag)))
    .map((tag) => problem('missing', elementOf(tag), `${tag} is missing; every ${service} response has it`));
}

function elementProblems(
  { service, possible, refused }: ResponseRules,
  status: number | undefined,
  key: string,
  { vr, values }: GivenElement,
): ResponseProblem[] {
  const element = commandElements.find(({ tag }) => keyOf(tag) === key);
  if (element === undefined) return [{ kind: 'unknown element', message: `${key.slice(0, 80)} is not a command element of PS3.7 E.1` }];
  const { tag } = element;
  if (!possible.includes(tag) && tag !== GROUP_LENGTH) return [problem('not allowed', element, `${tag} does not belong to a ${service} response`)];
  const isRefused = status !== undefined && refused.some(({ tags, ranges }) => tags.includes(tag) && ranges.some(covers(status)));
  const fault = faultOf(element, vr, values);
  return [
    ...(isRefused ? [problem('not allowed', element, `${tag} does not go with the status ${toHex(status)}`)] : []),
    ...(fault === undefined ? [] : [problem(fault.kind, element, fault.message)]),
  ];
}

function statusProblems({ service }: ResponseRules, status: number, commandSet: CommandElements): ResponseProblem[] {
  if (status < 0 || status > 0xffff) return [];
  const [given] = commandSet.get(keyOf(AFFECTED_SOP_CLASS_UID))?.values ?? [];
  const uid = typeof given === 'string' ? withoutPadding(given) : undefined;
  const found = lookup(status, { service, sopClass: uid });
  const element = elementOf(STATUS);
  return [
    ...(found?.listed === true
      ? []
      : [problem('unlisted status', element, `${toHex(status)} is not listed for ${service}${uid === undefined ? '' : ` of ${uid.slice(0, 80)}`}`)]),
    ...retrieveProblems(service, status, commandSet),
  ];
}

function retrieveProblems(service: DIMSEService, status: number, commandSet: CommandElements): ResponseProblem[] {
  const rules = retrieveRules.find((candidate) => candidate.service === service);
  if (rules === undefined) return [];
  const counts: SubOperationCounts = Object.fromEntries(rules.counters.map(({ counter, element }) => [counter, integerAt(commandSet, element)]));
  return checkRetrieveResponse(status, counts, service as RetrieveService).problems.map((message) => ({ kind: 'wrong counts' as const, message }));
}

function problem(kind: ResponseProblem['kind'], element: CommandElement | undefined, message: string): ResponseProblem {
  return { kind, ...(element && { tag: element.tag, keyword: element.keyword }), message };
}

function elementOf(tag: string): CommandElement | undefined {
  return commandElements.find((element) => element.tag === tag);
}

/** An element as it was given; whatever is not a list of values counts as none. */
interface GivenElement {
  readonly vr: unknown;
  readonly values: readonly unknown[];
}

/** The elements of a command set by the eight digits of their tags, in upper case. */
type CommandElements = ReadonlyMap<string, GivenElement>;

function elementsOf(commandSet: unknown): CommandElements {
  return new Map(
    namesIn(commandSet).flatMap((key): [string, GivenElement][] => {
      const given = property(commandSet, key);
      const byKeyword = commandElements.find(({ keyword }) => keyword === key);
      if (given === undefined) return [];
      if (byKeyword !== undefined) return [[keyOf(byKeyword.tag), { vr: byKeyword.vr, values: isList(given) ? listOf(given) : [given] }]];
      return [[key.toUpperCase(), { vr: property(given, 'vr'), values: listOf(property(given, 'Value')) }]];
    }),
  );
}

/** The names of the elements; those that begin with an underscore are what dcmjs keeps beside them. */
function namesIn(commandSet: unknown): string[] {
  return keysOf(commandSet).filter((key) => !key.startsWith('_'));
}

function integerAt(commandSet: CommandElements, tag: string): number | undefined {
  const [value] = commandSet.get(keyOf(tag))?.values ?? [];
  // Some programs write numbers as texts; that they do is a fault of its own.
  const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isInteger(number) ? number : undefined;
}

function toHexOr(value: number): string {
  return value >= 0 && value <= 0xffff ? toHex(value) : shown(value);
}

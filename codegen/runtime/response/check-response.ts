import { describeValue, toHex } from '../code.js';
import { lookup } from '../lookup.js';
import type { DimseService } from '../types.js';
import { commandElements, responseRules, retrieveRules } from './data.js';
import type { Element, ResponseRules } from './data-types.js';
import { faultOf } from './values.js';
import { checkRetrieveResponse, type RetrieveService, type SubOperationCounts } from './retrieve.js';

/** A command set in the DICOM JSON Model: elements by the eight digits of their tags. */
export type CommandSet = Readonly<Record<string, { readonly vr?: string; readonly Value?: readonly unknown[] } | undefined>>;

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
  readonly service?: DimseService;
  readonly status?: number;
  readonly problems: readonly ResponseProblem[];
}

const COMMAND_FIELD = '(0000,0100)';
const STATUS = '(0000,0900)';
const AFFECTED_SOP_CLASS_UID = '(0000,0002)';
const GROUP_LENGTH = '(0000,0000)';

/**
 * Checks the command set of a DIMSE response: elements that are missing, that do not go with the service or its status, or have
 * the wrong VR, VM or value, a status that the standard does not list there, and counts that do not agree with it. Never throws.
 *
 * @param commandSet - the command set in the DICOM JSON Model
 */
export function checkResponse(commandSet: CommandSet): ResponseCheck {
  const present = Object.keys(commandSet).filter((key) => commandSet[key] !== undefined);
  const commandField = integerAt(commandSet, COMMAND_FIELD);
  const rules = responseRules.find((candidate) => candidate.commandField === commandField);
  if (rules === undefined) {
    const value = commandField === undefined ? 'missing' : toHexOr(commandField);
    return {
      problems: [{ kind: 'no response', tag: COMMAND_FIELD, keyword: 'CommandField', message: `Command Field is ${value}, which is no response of PS3.7` }],
    };
  }
  const status = integerAt(commandSet, STATUS);
  return {
    service: rules.service,
    ...(status !== undefined && { status }),
    problems: [
      ...missing(rules, commandSet),
      ...present.flatMap((key) => elementProblems(rules, status, key, commandSet)),
      ...(status === undefined ? [] : statusProblems(rules, status, commandSet)),
    ],
  };
}

function missing({ service, required }: ResponseRules, commandSet: CommandSet): ResponseProblem[] {
  return required
    .filter((tag) => commandSet[keyOf(tag)] === undefined)
    .map((tag) => problem('missing', elementOf(tag), `${tag} is missing; every ${service} response has it`));
}

function elementProblems({ service, possible, refused }: ResponseRules, status: number | undefined, key: string, commandSet: CommandSet): ResponseProblem[] {
  const element = commandElements.find(({ tag }) => keyOf(tag) === key.toUpperCase());
  if (element === undefined) return [{ kind: 'unknown element', message: `${key} is no command element of PS3.7 E.1` }];
  const { tag } = element;
  if (!possible.includes(tag) && tag !== GROUP_LENGTH) return [problem('not allowed', element, `${tag} does not belong to a ${service} response`)];
  const isRefused =
    status !== undefined && refused.some(({ tags, ranges }) => tags.includes(tag) && ranges.some(({ from, to }) => from <= status && status <= to));
  const { vr, Value: values = [] } = commandSet[key] ?? {};
  const fault = faultOf(element, vr, values);
  return [
    ...(isRefused ? [problem('not allowed', element, `${tag} does not go with the status ${toHex(status)}`)] : []),
    ...(fault === undefined ? [] : [problem(fault.kind, element, fault.message)]),
  ];
}

function statusProblems({ service }: ResponseRules, status: number, commandSet: CommandSet): ResponseProblem[] {
  if (status < 0 || status > 0xffff) return [];
  const [uid] = commandSet[keyOf(AFFECTED_SOP_CLASS_UID)]?.Value ?? [];
  const found = lookup(status, { service, ...(typeof uid === 'string' && { sopClass: uid.replace(/[\0 ]+$/, '') }) });
  const element = elementOf(STATUS);
  return [
    ...(found?.listed === true
      ? []
      : [problem('unlisted status', element, `${toHex(status)} is not listed for ${service}${typeof uid === 'string' ? ` of ${uid}` : ''}`)]),
    ...retrieveProblems(service, status, commandSet),
  ];
}

function retrieveProblems(service: DimseService, status: number, commandSet: CommandSet): ResponseProblem[] {
  const rules = retrieveRules.find((candidate) => candidate.service === service);
  if (rules === undefined) return [];
  const counts: SubOperationCounts = Object.fromEntries(rules.counters.map(({ counter, element }) => [counter, integerAt(commandSet, element)]));
  return checkRetrieveResponse(status, counts, service as RetrieveService).problems.map((message) => ({ kind: 'wrong counts' as const, message }));
}

function problem(kind: ResponseProblem['kind'], element: Element | undefined, message: string): ResponseProblem {
  return { kind, ...(element && { tag: element.tag, keyword: element.keyword }), message };
}

function elementOf(tag: string): Element | undefined {
  return commandElements.find((element) => element.tag === tag);
}

/** `(0000,0900)` as the DICOM JSON Model writes it. */
function keyOf(tag: string): string {
  return tag.replace(/[(),]/g, '');
}

function integerAt(commandSet: CommandSet, tag: string): number | undefined {
  const [value] = commandSet[keyOf(tag)]?.Value ?? [];
  return typeof value === 'number' && Number.isInteger(value) ? value : undefined;
}

function toHexOr(value: number): string {
  return value >= 0 && value <= 0xffff ? toHex(value) : describeValue(value);
}

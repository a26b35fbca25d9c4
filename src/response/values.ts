import { shown } from '../values/shown.js';
import { LONGEST_UID, TEXT_PATTERNS } from '../values/texts.js';
import type { CommandElement } from '../../generated/typescript/data/command-elements.js';

/** What is wrong with the VR, VM or value of an element. */
export interface ValueFault {
  readonly kind: 'wrong VR' | 'wrong VM' | 'wrong value';
  readonly message: string;
}

const UNSIGNED: Readonly<Record<string, number>> = { US: 0xffff, UL: 0xffffffff };

/** Texts by VR: what they may be. */
const TEXTS = new Map<string, { readonly pattern: RegExp; readonly what: string }>(
  Object.entries(TEXT_PATTERNS).map(([vr, { pattern, what }]) => [vr, { pattern: new RegExp(pattern, 'u'), what }]),
);

/** The first fault of an element; undefined if there is none. */
export function faultOf(element: CommandElement, vr: unknown, values: readonly unknown[]): ValueFault | undefined {
  const { tag, vm } = element;
  if (vr !== element.vr) return { kind: 'wrong VR', message: `${tag} has the VR ${element.vr}, not ${shown(vr)}` };
  const [least = '1', most = least] = vm.split('-');
  if (values.length < Number(least) || (most !== 'n' && values.length > Number(most))) {
    return { kind: 'wrong VM', message: `${tag} has the VM ${vm}, not ${String(values.length)} values` };
  }
  for (const value of values) {
    const expected = expectation(element.vr, value);
    if (expected !== undefined) return { kind: 'wrong value', message: `${tag} holds ${expected}, not ${shown(value)}` };
  }
  return undefined;
}

/** What a value should be, if it is not. */
function expectation(vr: string, value: unknown): string | undefined {
  const maximum = UNSIGNED[vr];
  if (maximum !== undefined) {
    const fits = typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= maximum;
    return fits ? undefined : `an integer from 0 to ${String(maximum)}`;
  }
  const text = TEXTS.get(vr);
  const isShort = vr !== 'UI' || (typeof value === 'string' && value.length <= LONGEST_UID);
  if (text === undefined || (typeof value === 'string' && isShort && text.pattern.test(value))) return undefined;
  return text.what;
}

import { rangeText, toHex } from '../../../src/values/code.js';
import type { EnumMember, EnumModel } from '../../model.js';

/** What an enum is and where it is printed. */
export function enumWords({ title, citation }: EnumModel): string {
  return `${title}: ${citation.part} ${citation.table ?? citation.section}.`;
}

/** What a member stands for: its value or range, and what is printed for it. */
export function memberWords({ from, to, printed }: EnumMember, item: EnumModel): string {
  return `${rangeText(from, to, valueWriter(item))}: ${printed}`;
}

/** How values are written: Status Codes and reasons in hexadecimal digits. */
export function valueWriter({ hexadecimal }: EnumModel): (value: number) => string {
  return hexadecimal ? toHex : String;
}

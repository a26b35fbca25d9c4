import { statusData } from './data.js';
import type { UidList } from './data-types.js';

/** The UIDs of a packed list. */
export function unpackUids(list: UidList): string[] {
  if (list === '') return [];
  let parts: string[] = [];
  return list.split(' ').map((word) => {
    parts = [...parts.slice(0, Number.parseInt(word.charAt(0), 36)), ...word.slice(1).split('.')];
    return statusData.uidRoot + parts.join('.');
  });
}

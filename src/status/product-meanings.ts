import type { Implementation } from '../../generated/typescript/implementations/types.js';
import { covers, widthOf } from '../values/code.js';
import { contradictionOf, givenStatus, implementationEntries, isIn } from './implementation.js';
import { listOf } from '../values/list.js';
import { MOST, readImplementation } from './read-implementation.js';
import type { Scope } from './scope.js';
import type { ProductMeaning, StatusEntry } from './types.js';

/** What each product means by a code in a context: its exact codes, or else its narrowest range. */
export function productMeanings(code: number, implementations: unknown, scope: Scope): ProductMeaning[] {
  return listOf(implementations, MOST).flatMap((given) => {
    const implementation = readImplementation(given);
    if (implementation === undefined) return [];
    const fitting = implementationEntries(implementation)
      .filter(covers(code))
      .filter((entry) => givenStatus(entry)?.heading !== true && isIn(entry, scope));
    return fitting.filter((entry) => !fitting.some((other) => isNarrower(other, entry))).map((entry) => meaningOf(implementation, entry));
  });
}

/** Whether an entry answers before another one: it has fewer codes, and is for a DIMSE service that the other is for too. */
function isNarrower(entry: StatusEntry, other: StatusEntry): boolean {
  const meets = entry.services.length === 0 || other.services.length === 0 || entry.services.some((service) => other.services.includes(service));
  return meets && widthOf(entry) < widthOf(other);
}

function meaningOf({ title, version, address }: Implementation, entry: StatusEntry): ProductMeaning {
  const { implementation = '', meaning, name, explanation, services } = entry;
  const { printed, stored, retry, actors, why, confidence, where } = givenStatus(entry) ?? {};
  const contradiction = contradictionOf(entry);
  return {
    implementation,
    ...(title !== undefined && { title }),
    meaning,
    ...(name !== undefined && { name }),
    ...(explanation !== undefined && { explanation }),
    ...(services.length > 0 && { services }),
    ...(printed !== undefined && { printed }),
    ...(stored && { stored }),
    ...(retry && { retry }),
    ...(actors && { actors: [...actors] }),
    ...(why !== undefined && { why }),
    ...(confidence && { confidence }),
    ...(version !== undefined && { version }),
    ...(address !== undefined && { address: addressOf(address, where) }),
    ...(contradiction !== undefined && { contradiction }),
  };
}

/** Where a meaning was read: what stands beside it follows the address of the implementation, unless it is an address itself. */
function addressOf(base: string, where = ''): string {
  return /^https?:/.test(where) ? where : base + where;
}

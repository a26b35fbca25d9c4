import type { Implementation } from '../../generated/typescript/implementations/types.js';
import { covers } from '../values/code.js';
import { contradictionOf, givenStatus, implementationEntries, isImplementation } from './implementation.js';
import type { ProductMeaning, StatusEntry } from './types.js';

/** What each product means by a code in answer to a DIMSE service: its exact codes, or else its narrowest range. */
export function productMeanings(code: number, implementations: readonly unknown[], service: string | undefined): ProductMeaning[] {
  return implementations.filter(isImplementation).flatMap((implementation) => {
    const fitting = implementationEntries(implementation)
      .filter(covers(code))
      .filter((entry) => givenStatus(entry)?.heading !== true && isOf(entry, service))
      .sort((left, right) => widthOf(left) - widthOf(right));
    const [first] = fitting;
    return fitting.filter((entry) => first !== undefined && widthOf(entry) === widthOf(first)).map((entry) => meaningOf(implementation, entry));
  });
}

function isOf({ services }: StatusEntry, service: string | undefined): boolean {
  return service === undefined || services.length === 0 || (services as readonly string[]).includes(service);
}

function widthOf({ from, to }: StatusEntry): number {
  return to - from;
}

function meaningOf({ title, version, address }: Implementation, entry: StatusEntry): ProductMeaning {
  const { implementation = '', meaning, name, explanation, services } = entry;
  const { printed, stored, retry, actors, confidence, where } = givenStatus(entry) ?? {};
  const contradiction = contradictionOf(entry);
  return {
    implementation,
    ...(title !== undefined && { title }),
    meaning,
    ...(name !== undefined && { name }),
    ...(explanation !== undefined && { explanation }),
    ...(services.length > 0 && { services }),
    ...(printed && { printed }),
    ...(stored && { stored }),
    ...(retry && { retry }),
    ...(actors && { actors: [...actors] }),
    ...(confidence && { confidence }),
    ...(version !== undefined && { version }),
    ...(typeof address === 'string' && { address: addressOf(address, where) }),
    ...(contradiction !== undefined && { contradiction }),
  };
}

/** Where a meaning was read: what stands beside it follows the address of the implementation, unless it is an address itself. */
function addressOf(base: string, where: unknown): string {
  if (typeof where !== 'string') return base;
  return /^https?:/.test(where) ? where : base + where;
}

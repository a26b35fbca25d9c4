import type { RowFacts } from './group.js';
import { plainCode } from './printed-codes.js';

interface Coded {
  readonly code?: string;
  readonly from?: string;
  readonly to?: string;
  readonly notation?: string;
}

/** The codes of a row that has either `code`, or `from`, `to` and `notation`. */
export function codeFacts({ code, from, to, notation }: Coded): Pick<RowFacts, 'code' | 'from' | 'to'> {
  return { code: code ?? notation ?? null, from: code ?? from ?? null, to: code ?? to ?? null };
}

/** The same the other way: what a row of the spec has of the codes of a printed one. */
export function codedAs({ code, from, to }: RowFacts): Coded {
  if (from === null || to === null) return {};
  return from === to ? { code: from } : { from, to, notation: plainCode(code ?? `${from}-${to}`) };
}

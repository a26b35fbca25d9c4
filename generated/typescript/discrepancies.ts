// Generated from codegen/runtime/discrepancies.ts by codegen. Do not edit: run "npm run generate".

import { statusData } from './data.js';
import { notationRange } from './notation.js';
import { unpackServices } from './services.js';
import { words } from './uses.js';

type Touches = (code: number, service: string | undefined, annex: string | undefined, implementation: string | undefined) => boolean;

let discrepancies: (readonly [id: string, touches: Touches])[] | undefined;

/** The ids of the discrepancies that touch a code in the place that is named. */
export function discrepanciesOf(...place: Parameters<Touches>): string[] {
  discrepancies ??= statusData.discrepancies.map(unpack);
  return discrepancies.filter(([, touches]) => touches(...place)).map(([id]) => id);
}

function unpack(line: string): readonly [id: string, touches: Touches] {
  const [id = '', codes = '', digits = '', annexes = '', implementations = ''] = line.split('\t');
  const ranges = words(codes).map(notationRange);
  const services = unpackServices(digits);
  const touches: Touches = (code, service = '', annex = '', implementation = '') =>
    ranges.some(({ from, to }) => from <= code && code <= to) &&
    (!services.length || !service || services.some((one) => one === service)) &&
    (implementation ? words(implementations).includes(implementation) : !annexes || words(annexes).includes(annex));
  return [id, touches];
}

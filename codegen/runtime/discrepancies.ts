import { statusData } from './data.js';
import { notationRange } from './notation.js';
import { unpackServices } from './services.js';
import { touches, type DiscrepancyPlace, type DiscrepancySubject } from './touches.js';
import { words } from './words.js';

let discrepancies: (DiscrepancySubject & { readonly id: string })[] | undefined;

/** The ids of the discrepancies that touch a code in a place. */
export function discrepanciesOf(code: number, place: DiscrepancyPlace): string[] {
  discrepancies ??= statusData.discrepancies.map(unpack);
  const range = { from: code, to: code };
  return discrepancies.filter((discrepancy) => touches(discrepancy, range, place)).map(({ id }) => id);
}

function unpack(line: string): DiscrepancySubject & { readonly id: string } {
  const [id = '', codes = '', services = '', annexes = '', implementations = ''] = line.split('\t');
  return {
    id,
    ranges: words(codes).map(notationRange),
    services: unpackServices(services),
    annexes: words(annexes),
    implementations: words(implementations),
  };
}

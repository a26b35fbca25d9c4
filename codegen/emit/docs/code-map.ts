import type { ResolvedModel } from '../../model.js';
import { mapSVG, type Cell } from '../code-map.js';
import type { Emitter } from '../emitter.js';

/** The picture of all codes: what some table or list defines, what is open to products, what is not allowed. */
export const codeMap: Emitter = {
  id: 'docs/code-map',
  emit({ model }) {
    return [{ path: 'docs/code-map.svg', text: `${mapSVG(cellsOf(model), { title: 'The 65,536 Status Codes by category' })}\n` }];
  },
};

/** What stands at each code, in some tables and lists or in all; a row for a code goes before one for a range. */
export function cellsOf({ classSegments, placedRows }: ResolvedModel, rows: ResolvedModel['placedRows'] = placedRows): (code: number) => Cell | undefined {
  const defined = new Map<number, string>();
  const widestFirst = [...rows].sort((left, right) => right.to - right.from - (left.to - left.from));
  for (const { from, to, code, notation } of widestFirst) for (let covered = from; covered <= to; covered++) defined.set(covered, notation ?? code);
  return (code) => {
    const category = classSegments.find(({ from, to }) => from <= code && code <= to)?.category;
    return category === undefined ? undefined : { category, row: defined.get(code) };
  };
}

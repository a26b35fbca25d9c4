import type { Category } from '../../generated/typescript/spec.js';

/** What the map shows at a code: what is defined, what is open to products, what is not allowed. */
export interface Cell {
  readonly category: Category;
  /** The row that defines it, such as `A702` or `A7xx`; undefined where it is open. */
  readonly row: string | undefined;
}

/** Codes that follow each other and look alike. */
interface Run extends Cell {
  readonly from: number;
  readonly to: number;
}

/** How a map is drawn. */
export interface MapStyle {
  readonly title: string;
  /** Where the page of a row lies; without it, nothing is a link. */
  readonly hrefOf?: (row: string) => string;
}

const STYLE = [
  'path{stroke:none}.success{fill:#2e9e5b}.pending{fill:#2b8fc4}.cancel{fill:#8a63d2}.warning{fill:#d99a00}.failure{fill:#cf3f3f}',
  '.open{opacity:.28}.space{fill:#8882}text{font:8px sans-serif;fill:#777;text-anchor:end}',
].join('');

/** The map of all 65,536 codes as SVG: the high byte from top to bottom, the low byte from left to right. */
export function mapSVG(cellOf: (code: number) => Cell | undefined, { title, hrefOf }: MapStyle): string {
  const shapes = runsOf(cellOf).map(({ from, to, category, row }) => {
    const label = `${from === to ? hex(from) : `${hex(from)}-${hex(to)}`} ${category}${row === undefined ? ', open to products' : ''}`;
    const shape = `<path class="${category.toLowerCase()}${row === undefined ? ' open' : ''}" d="${outlineOf(from, to)}"><title>${label}</title></path>`;
    return hrefOf === undefined || row === undefined ? shape : `<a href="${hrefOf(row)}" aria-label="${label}">${shape}</a>`;
  });
  const marks = [0, 0xa0, 0xb0, 0xc0, 0xd0, 0xff].map((high) => `<text x="-3" y="${String(Math.min(high + 6, 254))}">${hex(high << 8).slice(0, 2)}</text>`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-16 -2 274 260" role="${hrefOf === undefined ? 'img' : 'group'}" aria-label="${title}">`,
    `<style>${STYLE}</style>`,
    '<rect class="space" width="256" height="256"/>',
    ...marks,
    ...shapes,
    '</svg>',
  ].join('\n');
}

function hex(code: number): string {
  return code.toString(16).toUpperCase().padStart(4, '0');
}

function runsOf(cellOf: (code: number) => Cell | undefined): Run[] {
  const runs: Run[] = [];
  for (let code = 0; code <= 0xffff; code++) {
    const [cell, last] = [cellOf(code), runs.at(-1)];
    if (cell === undefined) continue;
    if (last?.to === code - 1 && last.category === cell.category && last.row === cell.row) runs[runs.length - 1] = { ...last, to: code };
    else runs.push({ ...cell, from: code, to: code });
  }
  return runs;
}

/** The outline of a run: a piece of a row, whole rows, and a piece of a row. */
function outlineOf(from: number, to: number): string {
  const [top, left, bottom, right] = [from >> 8, from & 0xff, to >> 8, (to & 0xff) + 1].map(String);
  const below = String((to >> 8) + 1);
  if (top === bottom) return `M${left ?? ''} ${top ?? ''}H${right ?? ''}V${below}H${left ?? ''}z`;
  return `M${left ?? ''} ${top ?? ''}H256V${bottom ?? ''}H${right ?? ''}V${below}H0V${String((from >> 8) + 1)}H${left ?? ''}z`;
}

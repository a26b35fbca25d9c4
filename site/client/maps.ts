/** Tells the code under the pointer; arrow keys move over the map, Enter opens the code, + and - zoom, a click opens. */
export function watchMaps(root: string): void {
  for (const figure of document.querySelectorAll<HTMLElement>('[data-map]')) {
    const [svg, output] = [figure.querySelector('svg'), figure.querySelector('output')];
    if (svg === null || output === null) continue;
    watchMap(svg, output, root);
  }
}

function watchMap(svg: SVGSVGElement, output: HTMLOutputElement, root: string): void {
  let [column, row, zoom] = [0, 0xa7, 1];
  const { x: left, y: top, width: wide, height: high } = svg.viewBox.baseVal;
  svg.setAttribute('tabindex', '0');
  const mark = document.createElementNS(svg.namespaceURI ?? '', 'rect') as SVGRectElement;
  for (const [name, value] of Object.entries({ width: '1', height: '1', fill: 'none', stroke: 'currentColor', 'stroke-width': '0.8', visibility: 'hidden' }))
    mark.setAttribute(name, value);
  svg.append(mark);

  const codeText = (): string => (row * 256 + column).toString(16).toUpperCase().padStart(4, '0');
  const tell = (): void => {
    mark.setAttribute('x', String(column));
    mark.setAttribute('y', String(row));
    mark.setAttribute('visibility', 'visible');
    output.value = `${codeText()} ${shapeAt(svg, column, row) ?? 'not allowed'}`;
  };
  const look = (): void => {
    const [width, height] = [wide / zoom, high / zoom];
    const [x, y] = zoom === 1 ? [left, top] : [clamp(column - width / 2, left, left + wide - width), clamp(row - height / 2, top, top + high - height)];
    svg.setAttribute('viewBox', `${String(x)} ${String(y)} ${String(width)} ${String(height)}`);
  };
  const open = (): void => {
    location.href = `${root}status/?code=${codeText()}`;
  };
  const place = ({ clientX, clientY }: MouseEvent): void => {
    const matrix = svg.getScreenCTM();
    if (matrix === null) return;
    const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(matrix.inverse());
    [column, row] = [clamp(Math.floor(x), 0, 255), clamp(Math.floor(y), 0, 255)];
    tell();
  };

  svg.addEventListener('pointermove', place);
  svg.addEventListener('click', (event) => {
    if ((event.target as Element).closest('a') !== null) return;
    place(event);
    open();
  });
  svg.addEventListener('keydown', (event) => {
    const step = event.shiftKey ? 16 : 1;
    const moves: Readonly<Record<string, readonly [number, number]>> = {
      ArrowLeft: [-step, 0],
      ArrowRight: [step, 0],
      ArrowUp: [0, -step],
      ArrowDown: [0, step],
    };
    const move = moves[event.key];
    if (move !== undefined) [column, row] = [clamp(column + move[0], 0, 255), clamp(row + move[1], 0, 255)];
    else if (event.key === '+' || event.key === '=') zoom = Math.min(zoom * 2, 32);
    else if (event.key === '-') zoom = Math.max(zoom / 2, 1);
    else if (event.key === 'Enter' && event.target === svg) open();
    else return;
    event.preventDefault();
    look();
    tell();
  });
}

/** What stands at a place of the map: the title of the shape that covers it. */
function shapeAt(svg: SVGSVGElement, column: number, row: number): string | undefined {
  const point = new DOMPoint(column + 0.5, row + 0.5);
  const shapes = [...svg.querySelectorAll('path')].filter((path) => path.isPointInFill(point));
  return shapes.at(-1)?.querySelector('title')?.textContent.replace(/^\S+ /, '');
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

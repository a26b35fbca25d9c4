/** The rows of a table that was typed by hand: one line each, cells between bars; a line with a hash is a remark. */
export function typed(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .map((line) => line.split('|').map((cell) => cell.trim()));
}

/** The items of a cell that lists some. */
export function items(cell: string | undefined): string[] {
  return cell === undefined || cell === '' ? [] : cell.split(' ');
}

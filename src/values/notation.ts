/**
 * The codes that a notation stands for.
 *
 * @param notation - as printed: a code such as `B000`, or a range such as `A7xx`, `C000-CFFF` or `C000 to C0FF`
 */
export function notationRange(notation: string): { from: number; to: number } {
  const [first = '', last = first] = notation.split(/-| to /);
  return { from: Number.parseInt(first.replaceAll('x', '0'), 16), to: Number.parseInt(last.replaceAll('x', 'F'), 16) };
}

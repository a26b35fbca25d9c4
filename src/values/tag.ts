/** A tag such as `(0000,0900)` as the DICOM JSON Model writes it: its eight digits. */
export function keyOf(tag: string): string {
  return tag.replace(/[(),]/g, '');
}

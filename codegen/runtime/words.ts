/** Words that are separated by blanks. */
export function words(text: string): string[] {
  return text === '' ? [] : text.split(' ');
}

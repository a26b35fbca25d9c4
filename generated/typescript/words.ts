// Generated from codegen/runtime/words.ts by codegen. Do not edit: run "npm run generate".

/** Words that are separated by blanks. */
export function words(text: string): string[] {
  return text === '' ? [] : text.split(' ');
}

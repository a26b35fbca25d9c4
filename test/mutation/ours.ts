/**
 * What is ours and not a fact that somebody printed: words that explain, advice, names of columns in lists of ours. `npm test`
 * protects it by what can be said of it (`test/facts/advice.ts`, `test/spec/words.test.ts`, `test/src/situations.test.ts`).
 */
const OURS: readonly RegExp[] = [
  /\.(explanation|description|when|resolution|touches|confidence)$/,
  /\.advice\./,
  /^guidance\./,
  /^crosswalks\./,
  /^discrepancies\.\*\.(title|reason|says\.\*\.text)$/,
  /^discrepancies\.\*(\.says\.\*)?$/,
  /^exceptions\.\*\.message$/,
  /^association\.pduFields\.\*\.title$/,
  /^metadata\.title$/,
  /^retiredSOPClasses\.documentedIn$/,
  /^implementations\.\*\.(title|version|address|explanation)$/,
  /^implementations\.\*\.(entries|reasons|conditions|associations)\.\*\.(name|meaning|stored|exception|where|former\.\*\.meaning)$/,
  /^implementations\.\*\.migration\./,
  /^logForms\./,
];

export function isOurs(kind: string): boolean {
  // Whether it is changed or left out.
  return OURS.some((pattern) => pattern.test(kind) || pattern.test(kind.replace(' (left out)', '')));
}

/** What a name in braces stands for in the pattern of a log form: a named group. */
const PLACEHOLDERS: Readonly<Record<string, string>> = {
  service:
    '(?<service>[CN]-?(?:STORE|Store|FIND|Find|MOVE|Move|GET|Get|ECHO|Echo|EVENT-REPORT|Event-Report|SET|Set|ACTION|Action|CREATE|Create|DELETE|Delete)|Store|Find|Move|Get|Echo|Query)',
  hex: '(?<hex>[0-9A-Fa-f]{1,4})',
  '0xhex': '(?<code>0[xX](?<hex>[0-9A-Fa-f]{1,4}))',
  hexH: '(?<code>(?<hex>[0-9A-Fa-f]{1,4})H)',
  'hexH?': '(?<code>(?<hex>[0-9A-Fa-f]{1,4})H?)',
  decimal: '(?<decimal>\\d{1,5})',
  words: '(?<words>[A-Za-z][^()\\[\\]{}<>;]*?)',
  result: '(?<result>\\d)',
  resultWords: '(?<resultWords>[A-Za-z][A-Za-z -]*?)',
  sourceWords: '(?<sourceWords>[A-Za-z][A-Za-z ()-]*?)',
  reasonWords: '(?<reasonWords>[A-Za-z][A-Za-z /-]*?)',
  condition: '(?<condition>[0-9a-f]{4}:[0-9a-f]{4})',
  http: '(?<http>[1-5]\\d\\d)',
};

/**
 * The pattern of a log form with its groups written out. Each repeat is bounded, so that no line takes long, whatever it holds.
 */
export function withGroups(pattern: string): string {
  const expression = pattern.replace(/\{([0a-z][\w?]*)\}/gi, (whole, name: string) => PLACEHOLDERS[name] ?? whole);
  return expression.replace(/\\.|[*+]/g, (part) => BOUNDED[part] ?? part);
}

/** No program prints a part of a form that is longer. */
const BOUNDED: Readonly<Record<string, string>> = { '*': '{0,200}', '+': '{1,200}' };

import type { Call } from '../command.js';
import { explainEnding } from '../explain-ending.js';

export function run(call: Call): Promise<number> {
  return explainEnding('rejection', call);
}

import { explainStoreResponse } from '../../web/explain-store-response.js';
import { explainStoreResponseXML } from '../../web/explain-store-response-xml.js';
import { EXIT, type Call } from '../command.js';
import { onlyFile, textOf } from '../input-files.js';
import { implementationOf } from '../names.js';
import { wholeNumber } from '../numbers.js';

/** A text from elsewhere, without what a terminal would obey. */
function shown(text: string): string {
  // eslint-disable-next-line no-control-regex -- that is what is taken out
  return text.replace(/[\x00-\x1f\x7f-\x9f]/g, '\uFFFD');
}

export async function run({ values, positionals, output }: Call): Promise<number> {
  const text = textOf(onlyFile(positionals));
  const number = (name: string, most: number): number | undefined =>
    typeof values[name] === 'string' ? wholeNumber(`--${name}`, values[name], most) : undefined;
  const [status, more] = [number('status', 999), { sent: number('sent', 1_000_000), implementation: implementationOf(values) }];
  const answer = text.trimStart().startsWith('<') ? explainStoreResponseXML(text, status, more) : explainStoreResponse({ ...more, status, dataSet: text });
  if (values.json === true) await output.json(answer);
  else {
    await output.line(shown(answer.sentence));
    await output.line(`  outcome: ${output.style(answer.outcome, 'bold')}`);
    for (const { sopInstance, outcome, reason } of answer.instances) {
      await output.line(
        `  ${shown(sopInstance ?? 'an instance without a UID')}: ${outcome}${reason === undefined ? '' : `, ${reason.hex} ${reason.meaning ?? reason.category}`}`,
      );
      for (const line of reason?.explanation === undefined ? [] : output.wrap(reason.explanation, 4)) await output.line(`    ${line}`);
    }
    for (const note of [...answer.details, ...answer.disagreements, ...answer.notes].filter((text) => !answer.sentence.includes(text)))
      await output.line(`  ${shown(note)}`);
  }
  return answer.outcome === 'unknown' ? EXIT.unknown : EXIT.explained;
}

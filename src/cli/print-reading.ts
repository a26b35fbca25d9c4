import type { Reading } from '../text/findings.js';
import { tell, type Told, type ToldField } from '../text/telling.js';
import type { Output } from './output.js';

/** Where labels end and texts begin. */
const LABEL = 18;

/** Prints what a reading means, and what to do about it. */
export async function printReading(reading: Reading, output: Output): Promise<void> {
  const { title, category, meaning, fields, meanings } = tell(reading);
  await output.line(`${output.style(title, 'bold')} ${output.category(category)}${meaning === undefined ? '' : `: ${meaning}`}`);
  for (const field of fields) await printField(field, output);
  for (const one of meanings) await printMeaning(one, output);
}

/** One of several meanings, with the options that choose it. */
async function printMeaning({ category, meaning = '', fields, chosenBy: { service, serviceClass } = {} }: Told, output: Output): Promise<void> {
  await output.line();
  await output.line(`  ${output.category(category)}: ${output.style(meaning, 'bold')}`);
  for (const field of fields) await printField(field, output);
  const options = [service === undefined ? '' : `--service ${service}`, serviceClass === undefined ? '' : `--service-class ${shellWord(serviceClass)}`];
  const text = options.filter((option) => option !== '').join(' ');
  if (text !== '') await printField({ label: 'To choose it', lines: [{ text }] }, output);
}

async function printField({ label, lines }: ToldField, output: Output): Promise<void> {
  const texts = lines.flatMap(({ text, address }) => [...output.wrap(text, LABEL), ...(address === undefined ? [] : [address])]);
  for (const [index, text] of texts.entries()) await output.line(`${output.style((index === 0 ? `  ${label}` : '').padEnd(LABEL), 'dim')}${text}`);
}

function shellWord(text: string): string {
  return /^[\w./-]+$/.test(text) ? text : `"${text}"`;
}

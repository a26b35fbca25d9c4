import { explainStoreResponse, type StoreExplanation } from '../../src/web/explain-store-response.js';
import { explainStoreResponseXML } from '../../src/web/explain-store-response-xml.js';
import { codeWords, saidOf } from '../../src/text/code-words.js';
import { annotate } from '../../src/text/annotate.js';
import type { Finding, Reading } from '../../src/text/findings.js';
import { FORBIDDEN, forbiddenCode } from '../../src/text/codes.js';
import { parse } from '../../src/text/parse.js';
import { search } from '../../src/text/search.js';
import { describeSOPClass } from '../../src/text/sop-classes.js';
import { tell, type Told, type ToldField, type ToldLine } from '../../src/text/telling.js';
import { serviceNamed } from '../../src/text/log-context.js';
import { toDigits } from '../../src/values/code.js';
import { anchor } from '../page.js';
import { statusOf } from './command-set.js';

/** The codes that have a page, given by the build. */
declare const STATUS_PAGES: readonly string[];

/** As many results of a search as are of use. */
const MOST = 8;
/** As many findings of a log as a page can hold. */
const MOST_FINDINGS = 500;

/** What somebody typed, explained: every reading, or a SOP Class, or what a search finds. */
export function answerTo(text: string, root: string, service?: string): readonly Node[] {
  const readings = parse(text, service === undefined ? {} : { service });
  if (readings.length > 0) return readings.map((reading) => readingNode(reading, root));
  const forbidden = forbiddenCode(text);
  if (forbidden !== undefined) return [element('p', {}, `${codeWords('status', forbidden)} ${FORBIDDEN}`)];
  const named = serviceNamed(text);
  if (named !== undefined) return [element('p', {}, element('a', { href: `${root}dimse/${anchor(named)}/` }, `Statuses of ${named}`))];
  const sopClass = sopClassNode(text.trim(), root);
  if (sopClass !== undefined) return [sopClass];
  const found = /[a-z]{3}/i.test(text) ? search(text, MOST) : [];
  if (found.length === 0) return [element('p', {}, 'Nothing is known of it: it is no status, rejection, abort or reason, and no text has these words.')];
  return [element('ul', {}, ...found.map((reading) => element('li', {}, ...headline(reading, root, text.split(/\s+/)))))];
}

/** What stands in a log, the body of a store response or a command set, explained. */
export async function findingsIn(text: string, root: string): Promise<readonly Node[]> {
  const body = text.trim();
  if (/^<(?:\?xml|NativeDicomModel)/.test(body)) return [storeNode(explainStoreResponseXML(body))];
  const value = parsed(body);
  if (value !== undefined) {
    const status = statusOf(value);
    if (status !== undefined)
      return parse(String(status.code), status.context)
        .slice(0, 1)
        .map((reading) => readingNode(reading, root));
    return [storeNode(explainStoreResponse({ dataSet: value }))];
  }
  const findings: Finding[] = [];
  for await (const finding of annotate(text)) if (findings.push(finding) >= MOST_FINDINGS) break;
  if (findings.length === 0) return [element('p', {}, 'No status, rejection, abort or reason is found in it.')];
  const lines = text.split('\n');
  return findings.map((finding) => findingNode(finding, lines[finding.line - 1] ?? '', root));
}

function parsed(text: string): unknown {
  if (!/^[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function readingNode(reading: Reading, root: string): HTMLElement {
  const told = tell(reading);
  return element(
    'section',
    { class: 'reading' },
    element('h2', {}, ...headline(reading, root)),
    fieldList(told.fields, root),
    ...told.meanings.map((meaning) => meaningNode(meaning, root)),
  );
}

function meaningNode({ category, meaning = '', fields }: Told, root: string): HTMLElement {
  return element('section', { class: 'meaning' }, element('h3', {}, categoryNode(category), ` ${meaning}`), fieldList(fields, root));
}

function fieldList(fields: readonly ToldField[], root: string): HTMLElement {
  return element(
    'dl',
    {},
    ...fields.map(({ label, lines }) => element('div', {}, element('dt', {}, label), ...lines.map((line) => element('dd', {}, lineNode(line, root))))),
  );
}

function lineNode({ text, address, discrepancy }: ToldLine, root: string): Node | string {
  const href = discrepancy === undefined ? address : `${root}discrepancy/${discrepancy}/`;
  return href === undefined ? text : element('a', { href }, text);
}

/** The code with a link to its page, the category and the meaning. */
function headline(reading: Reading, root: string, words: readonly string[] = []): (Node | string)[] {
  const { kind, code, category, context } = reading;
  const href = kind === 'status' ? pageOf(code, context.service) : undefined;
  const service = context.service === undefined ? '' : ` ${context.service}`;
  const said = saidOf(reading, words);
  return [
    href === undefined ? codeWords(kind, code) : element('a', { href: `${root}${href}` }, codeWords(kind, code)),
    `${service} `,
    categoryNode(category),
    said === '' ? '' : `: ${said}`,
  ];
}

/** The page of a code, or the one that explains any code. */
function pageOf(code: Reading['code'], service: string | undefined): string | undefined {
  const number = typeof code === 'number' ? code : Array.isArray(code) ? (code as readonly (number | null)[])[0] : undefined;
  if (number === undefined || number === null) return undefined;
  const id = toDigits(number);
  const question = service === undefined ? '' : `service=${encodeURIComponent(service)}`;
  if (STATUS_PAGES.includes(id)) return `status/${id}/${question === '' ? '' : `?${question}`}`;
  return `status/?code=${id}${question === '' ? '' : `&${question}`}`;
}

function sopClassNode(uid: string, root: string): HTMLElement | undefined {
  const described = describeSOPClass(uid);
  if (described === undefined) return undefined;
  const { words, serviceClass } = described;
  const id = serviceClass === undefined ? '' : anchor(`${serviceClass.annex} ${serviceClass.name}`);
  const link = serviceClass === undefined ? [] : ['. ', element('a', { href: `${root}service-class/${id}/#uid-${uid}` }, `Its statuses: ${serviceClass.name}`)];
  return element('p', {}, element('code', {}, uid), ` is a SOP Class: ${words}`, ...link);
}

function findingNode(finding: Finding, line: string, root: string): HTMLElement {
  const { fields } = tell(finding);
  const wanted = fields.filter(({ label }) => ['What happened', 'What to check', 'Who acts', 'Meanings'].includes(label));
  return element(
    'section',
    { class: 'finding' },
    element('h3', {}, `Line ${String(finding.line)}: `, ...headline(finding, root)),
    element('pre', {}, line),
    fieldList(wanted, root),
  );
}

function storeNode({ outcome, sentence, instances, details, disagreements, notes }: StoreExplanation): HTMLElement {
  const items = instances.map(({ sopInstance, outcome: result, reason }) => {
    const why = reason === undefined ? '' : `: ${reason.hex} ${reason.meaning ?? reason.category}. ${reason.explanation ?? ''}`;
    return element('li', {}, element('code', {}, sopInstance ?? 'an instance without a UID'), ` ${result}${why}`);
  });
  const more = [...details, ...disagreements, ...notes].map((text) => element('p', {}, text));
  return element('section', { class: 'reading' }, element('h2', {}, outcome), element('p', {}, sentence), element('ul', {}, ...items), ...more);
}

function categoryNode(category: string): HTMLElement {
  return element('span', { class: `category ${category.toLowerCase().replace(' ', '-')}` }, category);
}

function element(name: string, attributes: Readonly<Record<string, string>>, ...children: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...children);
  return made;
}

import { keysOf, property } from '../values/property.js';

/** As much of a body as an explanation shows. */
const LONGEST = 200;

/** How deep, and how many, the texts of an object are looked for. */
const DEEPEST = 4;
const MOST = 10;

/** A body that came as text, as the value that it holds: JSON, or a list of the JSON parts of a multipart body; anything else stays text. */
export function readBody(body: unknown): unknown {
  if (typeof body !== 'string') return body;
  const [boundary] = /^\s*--\S+/.exec(body.slice(0, 200)) ?? [];
  if (boundary === undefined) return parsed(body) ?? body;
  const parts = body.split(boundary.trim()).map((part) => parsed(part.slice(part.search(/\r?\n\r?\n/))));
  const found = parts.filter((part) => part !== undefined).flat();
  return found.length === 0 ? body : found;
}

function parsed(part: string): unknown {
  const text = part.trim();
  if (!text.startsWith('{') && !text.startsWith('[')) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // It only begins like JSON.
    return undefined;
  }
}

/** The first words of a body: of a text without its tags, of an object the texts in it. Undefined where there are none. */
export function firstWords(body: unknown): string | undefined {
  const text = typeof body === 'string' ? withoutTags(body.slice(0, 100 * LONGEST)) : textsOf(body, DEEPEST).slice(0, MOST).join('; ');
  const words = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  if (words === '') return undefined;
  return words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
}

function withoutTags(text: string): string {
  return text
    .replace(/<(script|style|head)\b[^<>]*>[^]*?(?:<\/\1>|$)/gi, ' ')
    .replace(/<[^<>]{0,1000}>/g, ' ')
    .replace(/&nbsp;/g, ' ');
}

function textsOf(value: unknown, depth: number): string[] {
  if (typeof value === 'string') return [value.slice(0, LONGEST)];
  if (typeof value !== 'object' || value === null || depth === 0) return [];
  return keysOf(value)
    .slice(0, MOST)
    .flatMap((key) => textsOf(property(value, key), depth - 1));
}

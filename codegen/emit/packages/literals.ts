import type { ColumnType, Table } from './tables.js';

/** The lists of words from which a column takes one value. */
export type SingleChoice = 'category' | 'scope' | 'role' | 'retry' | 'stored' | 'speaker';

/** How a language writes the values of tables. */
export interface Dialect {
  /** What is missing, in a column of a type. */
  none(type: ColumnType): string;
  code(value: number): string;
  /** A number or flag; where it could be missing, `isOptional`. */
  plain(value: number | boolean, isOptional: boolean): string;
  text(value: string, isOptional: boolean): string;
  texts(items: readonly string[]): string;
  numbers(items: readonly number[]): string;
  choice(choice: SingleChoice, value: string): string;
  /** A set of words; they stand in the order of the list. */
  choices(choice: 'service' | 'actor', values: readonly string[]): string;
  /** A citation of written parts: part, section, table, edition, address. */
  citation(parts: readonly string[]): string;
}

/** The values of a row, as the language writes them. */
export function writeRow({ columns }: Table, values: readonly unknown[], dialect: Dialect): string[] {
  return columns.map(({ type }, index) => write(type, values[index], dialect));
}

function write(type: ColumnType, value: unknown, dialect: Dialect): string {
  if (value === undefined) return dialect.none(type);
  switch (type) {
    case 'code':
      return dialect.code(value as number);
    case 'number':
    case 'flag':
      return dialect.plain(value as number | boolean, false);
    case 'optional number':
    case 'optional flag':
      return dialect.plain(value as number | boolean, true);
    case 'text':
      return dialect.text(value as string, false);
    case 'optional text':
      return dialect.text(value as string, true);
    case 'texts':
      return dialect.texts(value as readonly string[]);
    case 'numbers':
      return dialect.numbers(value as readonly number[]);
    case 'services':
      return dialect.choices('service', value as readonly string[]);
    case 'actors':
      return dialect.choices('actor', value as readonly string[]);
    case 'citation':
      return dialect.citation(
        Object.values(value as Record<string, string | null>).map((part, index) =>
          part === null ? dialect.none('optional text') : dialect.text(part, index === TABLE_PART),
        ),
      );
    default:
      return dialect.choice(type, value as string);
  }
}

/** The part of a citation that may be missing: the table. */
const TABLE_PART = 2;

/** Line feeds stand between the items of a list in C and C++; other control characters are written in each language in another way. */
const ODD = /[^\n\P{C}]|[\u2028\u2029]/u;

/** A text in double quotes, as every language reads it. */
export function quoted(text: string): string {
  if (ODD.test(text)) throw new Error(`a text of the spec has a character that some languages cannot write: ${JSON.stringify(text)}`);
  return JSON.stringify(text);
}

/** A set of flags, as C and C++ write it. */
export function bits(flags: readonly string[]): string {
  return flags.length === 0 ? '0' : flags.join(' | ');
}

/** The number of a bit: C and C++ keep lists of small numbers so. */
export function smallNumber(value: number): number {
  if (value >= 0 && value < BITS) return value;
  throw new Error(`C and C++ keep Action Type IDs as ${String(BITS)} bits: ${String(value)} is too large`);
}

const BITS = 32;

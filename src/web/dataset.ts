import { withoutPadding } from '../values/padding.js';
import { isList, listOf } from '../values/list.js';
import { keysOf, property } from '../values/property.js';

/** A Data Set in the DICOM JSON Model (PS3.18 Annex F): attributes by the eight digits of their tags. */
export type JSONDataSet = Readonly<Record<string, unknown>>;

/** The VRs whose values are words for people. */
const WORDS: ReadonlySet<unknown> = new Set(['LO', 'LT', 'SH', 'ST', 'UC', 'UT']);

/** As many words as are of use, how deep and in how many attributes they are looked for, and the longest that is kept. */
const MOST = 10;
const MOST_ATTRIBUTES = 1000;
const DEEPEST = 4;
const LONGEST = 1024;

/** The items of a sequence; none where it is missing, empty, or something else. */
export function itemsOf(dataSet: JSONDataSet, tag: string): JSONDataSet[] {
  return valuesOf(dataSet, tag).filter(isDataSet);
}

/** The first value as a text, without the padding that some products leave; undefined where there is none. */
export function textOf(dataSet: JSONDataSet, tag: string): string | undefined {
  const value = firstValue(dataSet, tag);
  return typeof value === 'string' ? withoutPadding(value) : undefined;
}

/** The first value, whatever it is; undefined where there is none. */
export function firstValue(dataSet: JSONDataSet, tag: string): unknown {
  const [value] = valuesOf(dataSet, tag);
  return value === null ? undefined : value;
}

/** Whether a value may be a Data Set. */
export function isDataSet(value: unknown): value is JSONDataSet {
  return typeof value === 'object' && value !== null && !isList(value);
}

/** Whether a sequence holds something that is not a Data Set, or is not a sequence. */
export function isUnreadable(dataSet: JSONDataSet, tag: string): boolean {
  return attributesOf(dataSet, tag).some((attribute) => {
    const values = property(attribute, 'Value');
    if (!isDataSet(attribute)) return attribute !== null;
    return values !== undefined && !(isList(values) && listOf(values).every(isDataSet));
  });
}

/** Whether a Data Set has an attribute, be it empty. */
export function hasAttribute(dataSet: JSONDataSet, tag: string): boolean {
  return attributesOf(dataSet, tag).length > 0;
}

/** The words that a Data Set holds, such as Error Comment (0000,0902), also those in its sequences but for the ones that are named. */
export function wordsIn(dataSet: JSONDataSet, except: readonly string[] = [], depth: number = DEEPEST): string[] {
  if (depth === 0) return [];
  const found = keysOf(dataSet)
    .slice(0, MOST_ATTRIBUTES)
    .filter((tag) => !except.includes(tag.toUpperCase()))
    .flatMap((tag) => {
      const attribute = property(dataSet, tag);
      const values = valuesOf(dataSet, tag);
      if (property(attribute, 'vr') === 'SQ') return values.filter(isDataSet).flatMap((item) => wordsIn(item, except, depth - 1));
      return WORDS.has(property(attribute, 'vr')) ? values.filter((value) => typeof value === 'string').map((value) => value.trim().slice(0, LONGEST)) : [];
    });
  return [...new Set(found.filter((text) => text !== ''))].slice(0, MOST);
}

function valuesOf(dataSet: JSONDataSet, tag: string): readonly unknown[] {
  return attributesOf(dataSet, tag).flatMap((attribute) => listOf(property(attribute, 'Value')));
}

/** PS3.18 writes tags in upper case; some servers do not. */
function attributesOf(dataSet: JSONDataSet, tag: string): readonly unknown[] {
  return [...new Set([tag, tag.toLowerCase()])].map((key) => property(dataSet, key)).filter((attribute) => attribute !== undefined);
}

import { withoutPadding } from '../values/padding.js';
import { property } from '../values/property.js';

/** A Data Set in the DICOM JSON Model (PS3.18 Annex F): attributes by the eight digits of their tags. */
export type JSONDataSet = Readonly<Record<string, unknown>>;

/** The items of a sequence; none where it is missing, empty, or something else. */
export function itemsOf(dataSet: JSONDataSet, tag: string): JSONDataSet[] {
  return valuesOf(dataSet, tag).filter(isDataSet);
}

/** The first value as a text, without the padding that some products leave; undefined where there is none. */
export function textOf(dataSet: JSONDataSet, tag: string): string | undefined {
  const [value] = valuesOf(dataSet, tag);
  return typeof value === 'string' ? withoutPadding(value) : undefined;
}

/** The first value as an integer; JSON may hold it as a number or as a text. */
export function integerOf(dataSet: JSONDataSet, tag: string): number | undefined {
  const [value] = valuesOf(dataSet, tag);
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isInteger(number) ? number : undefined;
}

/** Whether a value may be a Data Set. */
export function isDataSet(value: unknown): value is JSONDataSet {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a Data Set has an attribute, be it empty. */
export function hasAttribute(dataSet: JSONDataSet, tag: string): boolean {
  return attributeOf(dataSet, tag) !== undefined;
}

function valuesOf(dataSet: JSONDataSet, tag: string): readonly unknown[] {
  const values = property(attributeOf(dataSet, tag), 'Value');
  return Array.isArray(values) ? values : [];
}

/** PS3.18 writes tags in upper case; some servers do not. */
function attributeOf(dataSet: JSONDataSet, tag: string): unknown {
  return property(dataSet, tag) ?? property(dataSet, tag.toLowerCase());
}

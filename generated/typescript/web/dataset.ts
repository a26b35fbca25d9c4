// Generated from codegen/runtime/web/dataset.ts by codegen. Do not edit: run "npm run generate".

import { withoutPadding } from '../padding.js';

/** A Data Set in the DICOM JSON Model (PS3.18 Annex F): attributes by the eight digits of their tags. */
export type DicomJsonDataSet = Readonly<Record<string, unknown>>;

/** The items of a sequence; none where it is missing, empty, or something else. */
export function itemsOf(dataSet: DicomJsonDataSet, tag: string): DicomJsonDataSet[] {
  return valuesOf(dataSet, tag).filter(isDataSet);
}

/** The first value as a text, without the padding that some products leave; undefined where there is none. */
export function textOf(dataSet: DicomJsonDataSet, tag: string): string | undefined {
  const [value] = valuesOf(dataSet, tag);
  return typeof value === 'string' ? withoutPadding(value) : undefined;
}

/** The first value as an integer; JSON may hold it as a number or as a text. */
export function integerOf(dataSet: DicomJsonDataSet, tag: string): number | undefined {
  const [value] = valuesOf(dataSet, tag);
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isInteger(number) ? number : undefined;
}

/** Whether a value may be a Data Set. */
export function isDataSet(value: unknown): value is DicomJsonDataSet {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function valuesOf(dataSet: DicomJsonDataSet, tag: string): readonly unknown[] {
  // PS3.18 writes tags in upper case; some servers do not.
  const attribute = dataSet[tag] ?? dataSet[tag.toLowerCase()];
  return isDataSet(attribute) && Array.isArray(attribute.Value) ? attribute.Value : [];
}

/** Whether a Data Set has an attribute, be it empty. */
export function hasAttribute(dataSet: DicomJsonDataSet, tag: string): boolean {
  return tag in dataSet || tag.toLowerCase() in dataSet;
}

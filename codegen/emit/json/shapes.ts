import type { Citation, ResolvedModel } from '../../model.js';
import { arrayOf, NULL_TEXT, TEXT, type Schema } from '../schema/document.js';
import type { Columns } from './data-set.js';

/** Shapes that the records of several data sets share. */

export const CODE_OR_RANGE: Schema = { type: 'string', pattern: '^[0-9A-F]{4}(-[0-9A-F]{4})?$' };
export const NULL_CODE_OR_RANGE: Schema = { type: ['string', 'null'], pattern: '^[0-9A-F]{4}(-[0-9A-F]{4})?$' };
export const UIDS: Schema = arrayOf({ type: 'string', pattern: '^[0-9]+(\\.[0-9]+)+$', maxLength: 64 });
export const RETRY: Schema = { enum: ['no', 'later', 'after change', null] };
export const ACTORS: Schema = arrayOf({ enum: ['sender', 'receiver', 'administrator'] });
export const NULL_CODE_VALUE: Schema = { type: ['integer', 'null'], minimum: 0, maximum: 0xffff };

export function categories({ categories: all }: ResolvedModel): Schema {
  return { enum: all.map(({ name }) => name) };
}

export function services({ dimseServices }: ResolvedModel): Schema {
  return { enum: dimseServices.map(({ name }) => name) };
}

/** Where something stands, in five keys. */
export function citationColumns<T extends { readonly citation: Citation }>(part: Schema): Columns<T> {
  return {
    part: [part, ({ citation }) => citation.part],
    section: [TEXT, ({ citation }) => citation.section],
    table: [NULL_TEXT, ({ citation }) => citation.table],
    edition: [TEXT, ({ citation }) => citation.edition],
    address: [TEXT, ({ citation }) => citation.address],
  };
}

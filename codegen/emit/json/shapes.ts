import type { ResolvedModel } from '../../model.js';
import { arrayOf, type Schema } from '../schema/document.js';

/** Shapes that the records of several data sets share. */

export const CODE_OR_RANGE: Schema = { type: 'string', pattern: '^[0-9A-F]{4}(-[0-9A-F]{4})?$' };
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

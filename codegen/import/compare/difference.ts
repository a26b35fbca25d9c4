import type { Aspect, Group, RowFacts, SpecGroup, SpecRow } from '../../spec-rows/group.js';
import type { SpecMention } from '../../spec-rows/mentions.js';
import type { Mention, PrintedSOPClass, StatusSection } from '../find/extraction.js';

/** One difference between the spec and an edition; which of the two is newer, the report says. */
export type Difference =
  | {
      readonly kind: 'row only in the edition';
      readonly group: Group;
      /** What the spec carries of it, and all that is printed. */
      readonly row: RowFacts;
      readonly printed: RowFacts;
      readonly into: SpecGroup | undefined;
    }
  | { readonly kind: 'row only in spec'; readonly group: SpecGroup; readonly row: SpecRow; readonly isSure: boolean }
  | { readonly kind: 'moved'; readonly group: SpecGroup; readonly row: SpecRow; readonly arrival: Extract<Difference, { kind: 'row only in the edition' }> }
  | {
      readonly kind: 'differs';
      readonly aspect: Aspect;
      readonly group: SpecGroup;
      readonly row: SpecRow;
      readonly printed: RowFacts;
      /** What the row has in the spec and in the edition. */
      readonly values: readonly [spec: Value, source: Value];
      /** Whether only case, blanks or punctuation differ. */
      readonly onlyForm: boolean;
    }
  | { readonly kind: 'table only in the edition'; readonly group: Group }
  | { readonly kind: 'table only in spec'; readonly group: SpecGroup; readonly isSure: boolean }
  | { readonly kind: 'renumbered'; readonly group: SpecGroup; readonly printed: Group }
  | { readonly kind: 'caption'; readonly group: SpecGroup; readonly printed: Group; readonly onlyForm: boolean }
  | { readonly kind: 'transaction'; readonly group: SpecGroup; readonly printed: Group }
  | { readonly kind: 'column only in the edition' | 'column only in spec'; readonly group: SpecGroup; readonly column: string }
  | { readonly kind: 'section only in the edition'; readonly section: StatusSection }
  | { readonly kind: 'section only in spec'; readonly section: string; readonly says: string }
  | { readonly kind: 'mention only in the edition'; readonly mention: Mention }
  | { readonly kind: 'mention only in spec'; readonly mention: SpecMention }
  | { readonly kind: 'SOP Class only in the edition' | 'SOP Class only in spec'; readonly sopClass: PrintedSOPClass }
  | { readonly kind: 'not in the files'; readonly group: SpecGroup };

/** The edition of the spec with which the difference is: that of the place, if it has its own, or else that of the part. */
export function specEditionOf(difference: Difference, edition: string): string {
  if (difference.kind === 'row only in the edition') return difference.into?.edition ?? edition;
  if (!('group' in difference) || difference.kind === 'table only in the edition') return edition;
  return difference.group.edition ?? edition;
}

/** A text, or the tags of fields. */
export type Value = string | readonly string[];

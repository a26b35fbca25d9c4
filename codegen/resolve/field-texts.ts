import type { CommandElement, StatusRow } from '../model.js';

/** The related fields of a row in words: tag, name and prescribed value, as far as they have them. */
export function fieldTexts({ relatedFields, fieldValues }: Pick<StatusRow, 'relatedFields' | 'fieldValues'>, elements: readonly CommandElement[]): string[] {
  return relatedFields.map((field) => {
    const name = elements.find(({ tag }) => tag === field)?.name;
    const value = fieldValues[field];
    return `${field}${name === undefined ? '' : ` ${name}`}${value === undefined ? '' : ` = ${value}`}`;
  });
}

import type { Editable } from '../../spec-rows/group.js';

/** Marks a row that was made of what an edition prints: a person has to look at it. */
export function markProposed(target: Editable, edition: string): void {
  target.review = `Read from ${edition}: check the row, and choose its name and words.`;
}

/** Marks a row that was gone and is back. */
export function markReopened(target: Editable, until: string, edition: string): void {
  target.review = `Gone after ${until} and back in ${edition}: check the row, and what is said of why it went.`;
}

/** Marks a row of which an edition changed the class, on which its name and words may depend. */
export function markRecategorised(target: Editable, edition: string): void {
  target.review = `Recategorised in ${edition}: check the row, its name and its words.`;
}

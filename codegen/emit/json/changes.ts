import type { NewerChange } from '../../../generated/typescript/spec.js';
import type { ChangeModel } from '../../model.js';
import { NULL_TEXT, TEXT, TEXTS } from '../schema/document.js';
import { dataSet } from './data-set.js';

/** A change of a row, or one of a later edition that was not read. */
interface Change extends Omit<ChangeModel, 'kind' | 'citation'> {
  readonly part: string;
  readonly kind: ChangeModel['kind'] | 'not read';
  readonly citation: ChangeModel['citation'] | undefined;
}

export const changes = dataSet<Change>(
  'changes',
  'What changed from one edition that was read to the next: "new" in the edition, "removed" or "reworded" after it. "not read" is what a later edition is known to change although its text was not read.',
  (model) => [
    ...model.changes.flatMap(({ part, changes: rows }) => rows.map((row) => ({ ...row, part }))),
    ...model.sources.flatMap(({ part, newer }) => newer.map((change) => notRead(part, change))),
  ],
  () => ({
    part: [TEXT, ({ part }) => part],
    edition: [TEXT, ({ edition }) => edition],
    kind: [{ enum: ['new', 'removed', 'reworded', 'not read'] }, ({ kind }) => kind],
    changeProposals: [TEXTS, ({ changeProposals }) => changeProposals],
    section: [NULL_TEXT, ({ citation }) => citation?.section ?? null],
    table: [NULL_TEXT, ({ citation }) => citation?.table ?? null],
    service: [NULL_TEXT, ({ service }) => service ?? null],
    code: [NULL_TEXT, ({ code }) => code ?? null],
    before: [NULL_TEXT, ({ before }) => before ?? null],
    after: [NULL_TEXT, ({ after }) => after ?? null],
    address: [NULL_TEXT, ({ citation }) => citation?.address ?? null],
  }),
);

function notRead(part: string, { edition, changeProposals, touches }: NewerChange): Change {
  return {
    part,
    kind: 'not read',
    edition,
    changeProposals: changeProposals ?? [],
    code: undefined,
    service: undefined,
    before: undefined,
    after: touches,
    citation: undefined,
  };
}

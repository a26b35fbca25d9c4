import type { Emitter } from '../../emitter.js';
import { constList } from '../const-list.js';
import { createPrinter } from '../project.js';

const TYPES = `
/** A SOP Class with its name. */
export interface SOPClassName {
  readonly uid: string;
  readonly name: string;
}`;

/** The names of SOP Classes, apart from their statuses: only who reads or writes text needs them. */
export const sopClassNameData: Emitter = {
  id: 'typescript/data/sop-class-names',
  emit({ model }) {
    const current = model.serviceClasses.flatMap(({ sopClasses }) => sopClasses);
    const names = [
      ...new Map([...current, ...model.retiredSOPClasses].flatMap(({ uid, name }) => (name === undefined ? [] : [[uid, { uid, name }]]))).values(),
    ];
    return [
      createPrinter()('data/sop-class-names.ts', [
        TYPES,
        constList('sopClassNames', 'SOPClassName', names, 'The SOP Classes of PS3.4, the retired ones last.'),
      ]),
    ];
  },
};

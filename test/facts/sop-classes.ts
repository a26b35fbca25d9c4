import { sopClasses } from '../support/standard.js';
import { sorted, type Comparison } from './comparison.js';

/** The SOP Classes with their annex and DIMSE services. */
export const SOP_CLASSES: readonly Comparison[] = [
  {
    name: 'the SOP Classes, with their annex and DIMSE services',
    of: (spec) => [
      sorted(
        spec.serviceClasses.flatMap(({ annex, sopClasses: list }) =>
          list.map(({ uid, name, services }) => ({ uid, name, annex, services: [...services].sort() })),
        ),
        ({ uid }) => uid,
      ),
      sorted(
        sopClasses().map((sopClass) => ({ ...sopClass, services: sopClass.services.sort() })),
        ({ uid }) => uid,
      ),
    ],
  },
];

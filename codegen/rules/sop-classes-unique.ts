import type { Rule } from './rule.js';

/** The longest UID that DICOM allows. */
const MAX_UID_LENGTH = 64;

/** Every SOP Class UID is a valid UID and stands once. */
export const sopClassesUnique: Rule = {
  id: 'sop-classes-unique',
  check({ spec }) {
    const first = new Map<string, string>();
    return spec.serviceClasses.flatMap(({ annex, sopClasses }) =>
      sopClasses.flatMap(({ uid }) => {
        const place = `serviceClasses[${annex}].sopClasses[${uid}]`;
        const known = first.get(uid);
        first.set(uid, known ?? place);
        if (uid.length > MAX_UID_LENGTH || !/^(0|[1-9]\d*)(\.(0|[1-9]\d*))+$/.test(uid)) {
          return [{ rule: this.id, place, value: uid, expected: 'a UID: numbers without leading zeros, joined by dots' }];
        }
        return known === undefined ? [] : [{ rule: this.id, place, value: uid, expected: `a UID that ${known} does not have` }];
      }),
    );
  },
};

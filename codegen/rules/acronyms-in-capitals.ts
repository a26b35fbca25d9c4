import type { Rule } from './rule.js';
import { namedPlaces } from './named-places.js';

/** Acronyms that occur in names, as they must not be written; DICOM keywords have them in capitals. */
const MISSPELT = /(Http|Uri|Url|Pdu|Uid|Sop|Acse|Ae(?=[A-Z])|Ups|Xml|Json|Dimse|Dicom|Lut|Rt(?=[A-Z])|^Ok$)(?=[A-Z]|$|s(?![a-z]))/;

/** Names write acronyms in capitals, as DICOM keywords do: `SOPClassNotSupported`, `PDUType`, `OK`. */
export const acronymsInCapitals: Rule = {
  id: 'acronyms-in-capitals',
  check({ spec }) {
    return namedPlaces(spec)
      .filter(({ name }) => MISSPELT.test(name))
      .map(({ place, name }) => ({ rule: this.id, place, value: name, expected: name.replace(MISSPELT, (acronym) => acronym.toUpperCase()) }));
  },
};

import { serviceClasses, type ServiceClass } from '../../generated/typescript/data/service-classes.js';
import { sopClassNames } from '../../generated/typescript/data/sop-class-names.js';

let uids: Map<string, string> | undefined;
let names: Map<string, string> | undefined;
let places: Map<string, Place> | undefined;

/** Where a SOP Class belongs. */
interface Place {
  readonly serviceClass: ServiceClass;
  readonly services: readonly string[];
}

/** The name of a SOP Class; undefined for one that the standard does not know. */
export function sopClassName(uid: string): string | undefined {
  return (names ??= new Map(sopClassNames.map((known) => [known.uid, known.name]))).get(uid);
}

/** The DIMSE services of a SOP Class; none where it is not known. */
export function servicesOf(uid: string): readonly string[] {
  return placeOf(uid)?.services ?? [];
}

/** A SOP Class in words, and its service class; undefined for a UID that the standard does not know. */
export function describeSOPClass(uid: string): { readonly words: string; readonly serviceClass?: ServiceClass } | undefined {
  const name = sopClassName(uid);
  if (name === undefined) return undefined;
  const place = placeOf(uid);
  if (place === undefined) return { words: `${name}, retired` };
  const { serviceClass, services } = place;
  return { words: [name, `of ${serviceClass.name}`, ...services].join(', '), serviceClass };
}

function placeOf(uid: string): Place | undefined {
  places ??= new Map(
    // The first service class that has a SOP Class is the one that counts.
    [...serviceClasses]
      .reverse()
      .flatMap((serviceClass) => serviceClass.sopClasses.map(({ uid: known, services }) => [known, { serviceClass, services }] as const)),
  );
  return places.get(uid);
}

/** The UID of the SOP Class that goes by a name: that of the standard, its keyword (`CTImageStorage`), or that of DCMTK. */
export function sopClassCalled(words: string): string | undefined {
  // The first of two SOP Classes with one name is the one that is not retired.
  uids ??= new Map([...sopClassNames].reverse().map(({ uid, name }) => [keyOf(name), uid]));
  return uids.get(keyOf(words));
}

/** A name without what programs write in different ways; DCMTK puts FIND, MOVE and GET first. */
function keyOf(words: string): string {
  return words
    .toLowerCase()
    .replace(/\(retired\)|\bsop class\b|sopclass$/g, '')
    .replace(/[^a-z0-9]+/g, '')
    .replace(/^(find|move|get)(.+)$/, '$2$1');
}

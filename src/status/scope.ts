import { retiredSOPClasses, serviceClasses } from '../../generated/typescript/data/service-classes.js';
import type { Implementation } from '../../generated/typescript/implementations/types.js';
import type { DIMSEService, ServiceClassAnnex, ServiceClassName } from '../../generated/typescript/types.js';
import { withoutPadding } from '../values/padding.js';
import { property } from '../values/property.js';
import { allEntries, type TableUse } from './entries.js';
import { readImplementation } from './read-implementation.js';
import type { LookupContext } from './types.js';

/** What of a context a lookup can use, and why it cannot use the rest. */
export interface Scope {
  readonly service: DIMSEService | undefined;
  readonly annex: ServiceClassAnnex | undefined;
  readonly serviceClass: ServiceClassName | undefined;
  readonly implementation: Implementation | undefined;
  /** The tables that apply: those for single SOP Classes before those of the whole service class. */
  readonly uses: readonly TableUse[];
  readonly fallback: string;
  /** The parts of the context that are accepted. */
  readonly parts: LookupContext;
}

/** A context without what is unknown, with a key that is the same for contexts that a lookup answers in the same way. */
export interface KnownContext {
  /** The parts that are known. */
  readonly known: LookupContext;
  /** Those of them that fit together. */
  readonly parts: LookupContext;
  readonly fallback: string;
  readonly key: string;
}

/** A service class, or a SOP Class of it. */
interface Place {
  readonly serviceClass: ServiceClassName;
  readonly annex: ServiceClassAnnex;
  readonly services: readonly DIMSEService[];
}

interface SOPClassPlace {
  /** Undefined for a retired SOP Class whose service class is retired too. */
  readonly place: Place | undefined;
  /** Undefined for a retired SOP Class, which counts as its service class. */
  readonly uid: string | undefined;
}

interface Directory {
  readonly serviceClasses: ReadonlyMap<unknown, Place>;
  readonly sopClasses: ReadonlyMap<unknown, SOPClassPlace>;
}

let directory: Directory | undefined;

/** What can be used of a context. Names that the data does not have are noted: they may come from the network. */
export function knownContext(context: LookupContext): KnownContext {
  const notes: string[] = [];
  const service = serviceOf(property(context, 'service'), notes);
  const { known, used: named } = placesOf(context, service, notes);
  const implementation = implementationOf(property(context, 'implementation'), notes);
  const place = named.sopClass === undefined ? theDirectory().serviceClasses.get(named.serviceClass) : theDirectory().sopClasses.get(named.sopClass)?.place;
  const actionTypeId = actionOf(property(context, 'actionTypeId'), place?.annex, notes);
  notes.push(...sharedNotes(named.sopClass, actionTypeId));
  const others = {
    ...(service !== undefined && { service }),
    ...(actionTypeId !== undefined && { actionTypeId }),
    ...(implementation !== undefined && { implementation }),
  };
  const fallback = notes.join('; ');
  return {
    known: { ...others, ...known },
    parts: { ...others, ...named },
    fallback,
    key: [service, known.sopClass, known.serviceClass, actionTypeId, fallback].join(),
  };
}

/** The part of the data in which the accepted parts of a context let a lookup search. */
export function scopeOf({ parts, fallback }: KnownContext): Scope {
  const { sopClass, serviceClass, actionTypeId, implementation } = parts;
  const known = theDirectory().sopClasses.get(sopClass);
  const place = known?.place ?? theDirectory().serviceClasses.get(serviceClass);
  const service = (parts.service as DIMSEService | undefined) ?? (place?.services.length === 1 ? place.services[0] : undefined);
  return {
    service,
    annex: place?.annex,
    serviceClass: place?.serviceClass,
    implementation,
    uses: usesFor(service, place?.annex, known?.uid, actionTypeId),
    fallback,
    parts,
  };
}

function serviceOf(named: unknown, notes: string[]): DIMSEService | undefined {
  if (named === undefined) return undefined;
  if (allEntries().lists.has(named as string)) return named as DIMSEService;
  notes.push('unknown DIMSE service');
  return undefined;
}

type Places = Pick<LookupContext, 'sopClass' | 'serviceClass'>;

/** The SOP Class and the service class of a context as far as they are known, and those that agree and use the DIMSE service. */
function placesOf(context: LookupContext, service: DIMSEService | undefined, notes: string[]): { readonly known: Places; readonly used: Places } {
  const given = property(context, 'sopClass');
  const sopClass = typeof given === 'string' ? withoutPadding(given).replace(/^ +/, '') : given;
  const serviceClass = property(context, 'serviceClass');
  const bySOPClass = theDirectory().sopClasses.get(sopClass);
  const byServiceClass = theDirectory().serviceClasses.get(serviceClass);
  const uses = (place: Place | undefined): boolean => service === undefined || place === undefined || place.services.includes(service);
  if (sopClass !== undefined && bySOPClass === undefined) notes.push('unknown SOP Class');
  if (serviceClass !== undefined && byServiceClass === undefined) notes.push('unknown service class');
  if (bySOPClass !== undefined && bySOPClass.uid === undefined) notes.push(retiredNote(bySOPClass.place));
  if (!uses(bySOPClass?.place) || !uses(byServiceClass)) notes.push('unused DIMSE service');
  const isUsed = bySOPClass?.place !== undefined && uses(bySOPClass.place);
  const disagree = isUsed && byServiceClass !== undefined && byServiceClass.annex !== bySOPClass.place.annex;
  if (disagree) notes.push('the SOP Class belongs to another service class');
  const known = {
    ...(bySOPClass !== undefined && { sopClass: sopClass as string }),
    ...(byServiceClass !== undefined && { serviceClass: serviceClass as string }),
  };
  const used = {
    ...(isUsed && { sopClass: sopClass as string }),
    ...(byServiceClass !== undefined && uses(byServiceClass) && !disagree && { serviceClass: serviceClass as string }),
  };
  return { known, used };
}

function retiredNote(place: Place | undefined): string {
  return place === undefined ? 'retired SOP Class' : `retired SOP Class: answered for the ${place.serviceClass} Service Class`;
}

function actionOf(actionTypeId: unknown, annex: string | undefined, notes: string[]): number | undefined {
  if (actionTypeId === undefined) return undefined;
  const actions = serviceClasses.filter((candidate) => annex === undefined || candidate.annex === annex).flatMap((candidate) => candidate.actionTypeIds ?? []);
  if (actions.includes(actionTypeId as number)) return actionTypeId as number;
  if (actions.length > 0) notes.push('unknown Action Type ID');
  return undefined;
}

/** Says that a SOP Class does not have an action whose requests only carry its UID, as Change UPS State does that of UPS Push. */
function sharedNotes(sopClass: string | undefined, actionTypeId: number | undefined): string[] {
  if (sopClass === undefined || actionTypeId === undefined) return [];
  const tables = allEntries().uses.map(({ table }) => table);
  const shared = tables.find(
    ({ sopClasses, printedFor, actionTypeIds }) =>
      actionTypeIds?.includes(actionTypeId) && sopClasses?.includes(sopClass) && printedFor?.includes(sopClass) === false,
  );
  return shared === undefined ? [] : [`Action Type ID ${String(actionTypeId)} is of ${shared.printedFor?.join(', ') ?? ''}, whose messages carry this UID`];
}

function implementationOf(implementation: unknown, notes: string[]): Implementation | undefined {
  const read = readImplementation(implementation);
  if (read === undefined && implementation !== undefined) notes.push('unknown implementation');
  return read;
}

function usesFor(service: DIMSEService | undefined, annex: string | undefined, uid: string | undefined, actionTypeId: number | undefined): TableUse[] {
  const uses = allEntries().uses.filter(
    ({ table, annex: own, services }) =>
      (service === undefined || services.includes(service)) &&
      (annex === undefined || annex === own) &&
      (uid === undefined || (table.sopClasses?.includes(uid) ?? true)) &&
      (actionTypeId === undefined || (table.actionTypeIds?.includes(actionTypeId) ?? true)),
  );
  const isForAll = ({ table }: TableUse): boolean => uid === undefined || table.sopClasses === undefined;
  return [...uses.filter((use) => !isForAll(use)), ...uses.filter(isForAll)];
}

function theDirectory(): Directory {
  return (directory ??= makeDirectory());
}

function makeDirectory(): Directory {
  const places = new Map<unknown, Place>();
  const sopClasses = new Map<unknown, SOPClassPlace>();
  for (const { annex, name, sopClasses: own } of serviceClasses) {
    const services = [...new Set(own.flatMap((sopClass) => sopClass.services))];
    places.set(annex, { serviceClass: name, annex, services }).set(name, { serviceClass: name, annex, services });
    for (const sopClass of own) sopClasses.set(sopClass.uid, { uid: sopClass.uid, place: { serviceClass: name, annex, services: sopClass.services } });
  }
  for (const { uid, annex } of retiredSOPClasses) sopClasses.set(uid, { uid: undefined, place: places.get(annex) });
  return { serviceClasses: places, sopClasses };
}

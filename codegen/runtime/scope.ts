import { statusData } from './data.js';
import { unpackDotted } from './dotted.js';
import type { ContextFallback, LookupContext } from './lookup-types.js';
import { unpackServices } from './services.js';
import type { DimseService, Implementation, ServiceClassName } from './types.js';
import { tableUses } from './uses.js';

/** The part of the data in which a context lets a lookup search. */
export interface Scope {
  readonly service: DimseService | undefined;
  readonly annex: string | undefined;
  /** The places of the uses of tables that apply. */
  readonly uses: readonly number[];
  /** Whether a service class decides; if none is named, `uses` holds every table of the DIMSE service. */
  readonly exact: boolean;
  readonly implementation: Implementation | undefined;
  readonly fallback: ContextFallback | undefined;
}

/** A service class, or a SOP Class of it. */
interface Known {
  readonly serviceClass: ServiceClassName;
  readonly services: readonly DimseService[];
  readonly annex: string;
  /** Undefined for the service class itself. */
  readonly uid?: string;
}

// By SOP Class UID, and by name and annex of the service class.
let directory: Map<string, Known> | undefined;

/** The name of the service class that a context names by SOP Class, name or annex, if the data has it. */
export function serviceClassOf({ sopClass, serviceClass }: LookupContext): ServiceClassName | undefined {
  return (knownAs(sopClass) ?? knownAs(serviceClass))?.serviceClass;
}

/** What a context stands for. Names that the data does not have are noted, not refused: they may come from the wire. */
export function scopeOf(context: LookupContext): Scope {
  const { sopClass, serviceClass, actionTypeId } = context;
  const implementation = ownKey(statusData.implementations, context.implementation);
  const service = ownKey(statusData.lists, context.service);
  // A SOP Class of somebody's own still belongs to the service class that is named beside it.
  const known = knownAs(sopClass) ?? knownAs(serviceClass);
  const only = service ?? (known?.services.length === 1 ? known.services[0] : undefined);
  const fallback = fallbackOf(context, service, known) ?? (implementation === context.implementation ? undefined : 'unknown implementation');
  const uses = usesFor(only, known, actionTypeId);
  const named = sopClass !== undefined || serviceClass !== undefined;
  // Nothing specific can be said if a name is unknown or the SOP Class does not use the DIMSE service.
  const blind = service !== context.service || (named && known === undefined) || fallback === 'unused DIMSE service';
  return { service: only, annex: known?.annex, uses: blind ? [] : uses, exact: blind || named, implementation, fallback };
}

function fallbackOf(
  { service: named, sopClass, serviceClass }: LookupContext,
  service: DimseService | undefined,
  known: Known | undefined,
): ContextFallback | undefined {
  if (service !== named) return 'unknown DIMSE service';
  if (sopClass !== undefined && knownAs(sopClass) === undefined) return 'unknown SOP Class';
  if (serviceClass !== undefined && knownAs(serviceClass) === undefined) return 'unknown service class';
  return service === undefined || known === undefined || known.services.includes(service) ? undefined : 'unused DIMSE service';
}

/** The places of the uses that apply: those for single SOP Classes before those of the whole service class. */
function usesFor(service: DimseService | undefined, known?: Known, actionTypeId?: number): number[] {
  const uses = tableUses();
  const forAll = (place: number): number => Number(known?.uid === undefined || !uses[place]?.uids.length);
  return uses
    .flatMap(({ annex, services, uids, actionTypeIds }, place) => {
      const inService = service === undefined || services.includes(service);
      const inClass = !known || annex === known.annex;
      const forSopClass = known?.uid === undefined || !uids.length || uids.includes(known.uid);
      const forAction = actionTypeId === undefined || !actionTypeIds.length || actionTypeIds.includes(String(actionTypeId));
      return inService && inClass && forSopClass && forAction ? place : [];
    })
    .sort((left, right) => forAll(left) - forAll(right));
}

function knownAs(name: string | undefined): Known | undefined {
  return name === undefined ? undefined : (directory ??= makeDirectory()).get(name);
}

/** A key of the data, or undefined for anything else. */
function ownKey<K extends string>(record: Readonly<Record<K, unknown>>, key: K | undefined): K | undefined {
  return key !== undefined && Object.hasOwn(record, key) ? key : undefined;
}

function makeDirectory(): Map<string, Known> {
  const known = new Map<string, Known>();
  for (const [annex, serviceClass, sopClasses] of statusData.serviceClasses) {
    const whole: Known = { serviceClass, services: unpackServices(sopClasses.map(([digits]) => digits).join('')), annex };
    known.set(annex, whole).set(serviceClass, whole);
    for (const [digits, uids] of sopClasses) {
      const services = unpackServices(digits);
      for (const uid of unpackDotted(uids, statusData.uidRoot)) known.set(uid, { ...whole, services, uid });
    }
  }
  return known;
}

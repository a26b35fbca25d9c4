// Generated from codegen/runtime/scope.ts by codegen. Do not edit: run "npm run generate".

import { statusData } from './data.js';
import type { ContextFallback, LookupContext } from './lookup-types.js';
import type { DimseService, Implementation, ServiceClassName } from './types.js';
import { splitServices, tableUses } from './uses.js';

/** The part of the data in which a context lets a lookup search. */
export interface Scope {
  readonly service: DimseService | undefined;
  /** The places of the uses of tables that apply. */
  readonly uses: readonly number[];
  /** Whether the service class is known; if not, `uses` holds every table of the DIMSE service. */
  readonly exact: boolean;
  readonly implementation: Implementation | undefined;
  readonly fallback: ContextFallback | undefined;
}

/** What is known of a SOP Class or a service class. */
interface Known {
  readonly serviceClass: ServiceClassName;
  readonly services: readonly DimseService[];
  readonly uses: readonly number[];
}

// By SOP Class UID, and by name and annex of the service class.
let directory: Map<string, Known> | undefined;

/** The name of the service class that a context names by SOP Class, name or annex, if the data has it. */
export function serviceClassOf({ sopClass, serviceClass }: LookupContext): ServiceClassName | undefined {
  return knownAs(sopClass ?? serviceClass)?.serviceClass;
}

/** What a context stands for. Names that the data does not have are noted, not refused: they may come from the wire. */
export function scopeOf(context: LookupContext): Scope {
  const { sopClass, serviceClass, actionTypeId } = context;
  const implementation = ownKey(statusData.implementations, context.implementation);
  const service = ownKey(statusData.lists, context.service);
  const known = knownAs(sopClass ?? serviceClass);
  const all = tableUses().map((_, use) => use);
  if (service !== context.service || known === undefined) {
    const named = sopClass !== undefined ? 'unknown SOP Class' : serviceClass !== undefined ? 'unknown service class' : undefined;
    const fallback = service === context.service ? named : 'unknown DIMSE service';
    return { service, uses: all.filter((use) => serves(use, service)), exact: false, implementation, fallback };
  }
  const only = service ?? (known.services.length === 1 ? known.services[0] : undefined);
  return {
    service: only,
    uses: known.uses.filter((use) => serves(use, only) && takesAction(use, actionTypeId)),
    exact: true,
    implementation,
    fallback: only === undefined || known.services.includes(only) ? undefined : 'service class does not use the DIMSE service',
  };
}

function knownAs(name: string | undefined): Known | undefined {
  return name === undefined ? undefined : (directory ??= makeDirectory()).get(name);
}

/** A key of the data, or undefined for anything else. */
function ownKey<K extends string>(record: Readonly<Record<K, unknown>>, key: K | undefined): K | undefined {
  return key !== undefined && Object.hasOwn(record, key) ? key : undefined;
}

function serves(use: number, service: DimseService | undefined): boolean {
  return service === undefined || (tableUses()[use]?.services.includes(service) ?? false);
}

function takesAction(use: number, actionTypeId: number | undefined): boolean {
  return actionTypeId === undefined || (tableUses()[use]?.actionTypeIds?.includes(actionTypeId) ?? true);
}

function makeDirectory(): Map<string, Known> {
  const known = new Map<string, Known>();
  for (const [index, uids, places] of statusData.profiles) {
    const entry = statusData.serviceClasses[index];
    if (entry === undefined) continue;
    const [annex, serviceClass, services] = entry;
    const own: Known = { serviceClass, services: splitServices(services), uses: places === '' ? [] : places.split(' ').map(Number) };
    for (const suffix of uids.split(' ')) known.set(statusData.uidRoot + suffix, own);
    // Ascending places are the order of the spec.
    const joined = { ...own, uses: [...new Set([...(known.get(annex)?.uses ?? []), ...own.uses])].sort((left, right) => left - right) };
    known.set(annex, joined).set(serviceClass, joined);
  }
  return known;
}

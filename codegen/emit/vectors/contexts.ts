import type { DIMSEService } from '../../../generated/typescript/spec.js';
import type { ContextSOPClass, ResolvedModel } from '../../model.js';
import type { VectorContext } from './lookup.js';

/** A context to look codes up in, with what is special about it. */
export interface NamedContext {
  readonly context: VectorContext;
  readonly comment: string;
  readonly flags: readonly string[];
}

/** Every context in which a code may have an answer of its own: one SOP Class for each set of tables. */
export function contextsOf(model: ResolvedModel): NamedContext[] {
  return [
    { context: {}, comment: 'without a context', flags: ['no-context'] },
    ...model.dimseServices.map(({ name }) => of({ service: name })),
    ...serviceClassContexts(model),
    ...representatives(model).flatMap((sopClass) => sopClassContexts(sopClass, model)),
    ...oddContexts(model),
  ];
}

/** A context of each implementation, and one for each DIMSE service of which it says something. */
export function implementationContexts(model: ResolvedModel): NamedContext[] {
  return model.implementations
    .filter(({ rows }) => rows.length > 0)
    .flatMap(({ id, rows }) => {
      const services = model.dimseServices.map(({ name }) => name).filter((name) => rows.some((row) => row.services?.includes(name)));
      const places = services.flatMap((service) => placesFor(service, model).map((place) => ({ service, ...place })));
      return [{}, ...services.map((service) => ({ service })), ...places].map((context) => of({ ...context, implementation: id }, ['implementation']));
    });
}

/** A service class and a SOP Class that use a DIMSE service. */
function placesFor(service: DIMSEService, { serviceClasses, contextSOPClasses }: ResolvedModel): VectorContext[] {
  const serviceClass = serviceClasses.find(({ services }) => services.includes(service))?.name;
  const sopClass = contextSOPClasses.find(({ services, retired }) => services.includes(service) && !retired)?.uid;
  return [...(serviceClass === undefined ? [] : [{ serviceClass }]), ...(sopClass === undefined ? [] : [{ sopClass }])];
}

function serviceClassContexts({ serviceClasses }: ResolvedModel): NamedContext[] {
  return serviceClasses.flatMap(({ name, services, actionTypeIds }) => [
    of({ serviceClass: name }),
    ...(services.length > 1 ? services : []).map((service) => of({ serviceClass: name, service })),
    ...actionTypeIds.map((actionTypeId) => of({ serviceClass: name, service: 'N-ACTION', actionTypeId }, ['action-type-id'])),
  ]);
}

function sopClassContexts({ uid, annex, services }: ContextSOPClass, { serviceClasses }: ResolvedModel): NamedContext[] {
  const actions = services.includes('N-ACTION') ? (serviceClasses.find((one) => one.annex === annex)?.actionTypeIds ?? []) : [];
  return [
    of({ sopClass: uid }),
    ...(services.length > 1 ? services : []).map((service) => of({ sopClass: uid, service })),
    ...actions.map((actionTypeId) => of({ sopClass: uid, service: 'N-ACTION', actionTypeId }, ['action-type-id'])),
  ];
}

/** Of the SOP Classes that have the same tables for the same DIMSE services, the first. */
function representatives({ contextSOPClasses, uses }: ResolvedModel): ContextSOPClass[] {
  const first = new Map<string, ContextSOPClass>();
  for (const sopClass of contextSOPClasses.filter(({ retired }) => !retired)) {
    const tables = uses.filter(({ annex, table }) => annex === sopClass.annex && (table.appliesTo?.includes(sopClass.uid) ?? true));
    const key = [sopClass.annex, ...sopClass.services, ...tables.map(({ table }) => table.table)].join();
    if (!first.has(key)) first.set(key, sopClass);
  }
  return [...first.values()];
}

/** Contexts of which a part cannot be used. */
function oddContexts({ contextSOPClasses }: ResolvedModel): NamedContext[] {
  const [storage] = contextSOPClasses.filter(({ annex, retired }) => annex === 'B' && !retired);
  const uid = storage?.uid ?? '';
  const retired = contextSOPClasses.filter((one) => one.retired);
  const firstOf = [...new Set(retired.map(({ annex }) => annex))].flatMap((annex) => retired.find((one) => one.annex === annex) ?? []);
  return [
    of({ sopClass: '1.2.840.113619.4.26', service: 'C-STORE' }, ['private-sop-class'], 'a private SOP Class'),
    of(
      { sopClass: '1.2.840.113619.4.26', service: 'C-STORE', serviceClass: 'Storage' },
      ['private-sop-class'],
      'a private SOP Class of the Storage Service Class',
    ),
    of({ sopClass: '1.2.3.4.5', service: 'C-FIND' }, ['unknown-sop-class'], 'a SOP Class that the standard does not have'),
    of({ sopClass: `${uid}\0`, service: 'C-STORE' }, ['padded'], 'padded with a NUL'),
    of({ sopClass: ` ${uid}  `, service: 'C-STORE' }, ['padded'], 'padded with blanks'),
    of({ sopClass: uid, service: 'C-MOVE' }, ['unused-service'], 'the SOP Class does not use the DIMSE service'),
    of({ sopClass: uid, service: 'C-STORE', serviceClass: 'Query/Retrieve' }, ['disagreement'], 'the SOP Class belongs to another service class'),
    of({ serviceClass: 'B', service: 'C-STORE' }, ['annex'], 'the service class by its annex'),
    of({ service: 'C-STORE', implementation: 'nonesuch' }, ['unknown-implementation'], 'a product that nobody knows'),
    of({ serviceClass: 'Telepathy', service: 'C-STORE' }, ['unknown-service-class'], 'a service class that the standard does not have'),
    of({ service: 'N-ACTION', actionTypeId: 1 }, ['action-type-id'], 'an Action Type ID without a service class'),
    of({ service: 'N-ACTION', serviceClass: 'Unified Procedure Step', actionTypeId: 99 }, ['unknown-action-type-id'], 'an Action Type ID that nobody has'),
    ...firstOf.map((one) => of({ sopClass: one.uid }, ['retired-sop-class'], 'a retired SOP Class')),
  ];
}

function of(context: VectorContext, flags: readonly string[] = [], comment = ''): NamedContext {
  return { context, comment, flags };
}

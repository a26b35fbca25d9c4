import type { ServiceClassModel } from '../../../model.js';
import type { Emitter } from '../../emitter.js';
import { constList, groupedList } from '../const-list.js';
import { createPrinter, importTypes } from '../project.js';

const TYPES = `
/** A service class with its SOP Classes. */
export interface ServiceClass {
  readonly annex: ServiceClassAnnex;
  readonly name: ServiceClassName;
  /** The Action Type IDs that decide which statuses an N-ACTION has; without them, all have the same. */
  readonly actionTypeIds?: readonly number[];
  readonly sopClasses: readonly SOPClass[];
}

/** A SOP Class with the DIMSE services of its messages. */
export interface SOPClass {
  readonly uid: string;
  readonly services: readonly DIMSEService[];
}

/** A retired SOP Class with the annex that had it, if that is one of today. */
export interface RetiredSOPClass {
  readonly uid: string;
  readonly annex?: ServiceClassAnnex;
}`;

/** The service classes and SOP Classes that a context may name. */
export const serviceClassData: Emitter = {
  id: 'typescript/data/service-classes',
  emit({ model }) {
    const annexes = new Set(model.serviceClasses.map(({ annex }) => annex));
    const retired = model.retiredSOPClasses.map(({ uid, annex }) => ({ uid, annex: annex !== undefined && annexes.has(annex) ? annex : undefined }));
    return [
      createPrinter()('data/service-classes.ts', [
        importTypes(['DIMSEService', 'ServiceClassAnnex', 'ServiceClassName'], '../types.js'),
        TYPES,
        groupedList('serviceClasses', 'ServiceClass', model.serviceClasses.map(groupOf), 'The service classes of PS3.4.', 'sopClasses'),
        constList('retiredSOPClasses', 'RetiredSOPClass', retired, 'The retired SOP Classes.'),
      ]),
    ];
  },
};

function groupOf({ annex, name, services: all, actionTypeIds, sopClasses }: ServiceClassModel) {
  const rows = sopClasses.map(({ uid, services, onTheWire }) => ({
    uid,
    services: onTheWire === true ? all : all.filter((service) => services.includes(service)),
  }));
  return { head: { annex, name, actionTypeIds: actionTypeIds.length === 0 ? undefined : actionTypeIds }, rows };
}

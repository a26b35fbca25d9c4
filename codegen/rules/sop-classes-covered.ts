import type { Rule } from './rule.js';

/** For every SOP Class and every DIMSE service that it uses, the spec has a table, an adopted table or a statement: nothing is left out silently. */
export const sopClassesCovered: Rule = {
  id: 'sop-classes-covered',
  check({ spec }) {
    return spec.serviceClasses.flatMap(({ annex, sopClasses, tables, adoptions, statements }) =>
      sopClasses.flatMap(({ uid, services, members }) =>
        services
          .filter(
            (service) =>
              ![...tables, ...statements].some(
                (place) => place.services.includes(service) && (place.sopClasses?.some((named) => named === uid || members?.includes(named)) ?? true),
              ) && !adoptions.some((adoption) => adoption.services.includes(service)),
          )
          .map((service) => ({
            rule: this.id,
            place: `serviceClasses[${annex}].sopClasses[${uid}]`,
            value: service,
            expected: 'a table, an adopted table or a statement for this DIMSE service',
          })),
      ),
    );
  },
};

import type { DIMSEService } from '../../generated/typescript/spec.js';
import type { Finding } from '../errors.js';
import type { Rule } from './rule.js';
import { implementationScopes, tableScopes } from './scopes.js';

/** No code stands twice in one table, one list, or for one service of an implementation. */
export const uniqueCodes: Rule = {
  id: 'unique-codes',
  check({ spec }) {
    const keys = [
      ...spec.statusTypes.map(({ code, section }) => ({ place: `statusTypes[${section}]`, key: code, scope: 'statusTypes' })),
      ...spec.commandElements.map(({ tag }) => ({ place: `commandElements[${tag}]`, key: tag, scope: 'commandElements' })),
      ...spec.dimseServices.flatMap(({ name, request, response, statuses }) => [
        { place: `dimseServices[${name}].request`, key: request, scope: 'commandField' },
        { place: `dimseServices[${name}].response`, key: response, scope: 'commandField' },
        ...statuses.map(({ type }) => ({ place: `dimseServices[${name}].statuses[${type}]`, key: type, scope: name })),
      ]),
      ...tableScopes(spec).flatMap(({ place: scope, rows }) => rows.map(({ place, row }) => ({ place, key: row.code ?? row.notation, scope }))),
      ...implementationScopes(spec).flatMap(({ place: scope, rows }) =>
        rows.flatMap(({ place, row }) => services(row.services).map((service) => ({ place, key: row.code ?? row.notation, scope: `${scope} ${service}` }))),
      ),
      ...spec.discrepancies.map(({ id }) => ({ place: `discrepancies[${id}]`, key: id, scope: 'discrepancies' })),
      ...spec.serviceClasses.map(({ annex }) => ({ place: `serviceClasses[${annex}]`, key: annex, scope: 'serviceClasses' })),
    ];
    return repeated(keys, this.id);
  },
};

function services(named: readonly DIMSEService[] | undefined): readonly string[] {
  return named ?? ['any service'];
}

function repeated(keys: readonly { place: string; key: string | undefined; scope: string }[], rule: string): Finding[] {
  const first = new Map<string, string>();
  return keys.flatMap(({ place, key, scope }) => {
    if (key === undefined) return [];
    const known = first.get(`${scope} ${key}`);
    first.set(`${scope} ${key}`, known ?? place);
    return known === undefined ? [] : [{ rule, place, value: key, expected: `a value that ${known} does not have` }];
  });
}

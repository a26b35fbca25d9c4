import type { DICOMStatusSpec } from '../../generated/typescript/spec.js';
import { classOf } from '../class-of.js';
import { parseCode } from '../code.js';
import type { Finding } from '../errors.js';
import type { Rule } from './rule.js';

/** Guidance is about codes that its DIMSE services list or listed once, about general statuses, or about whole classes of codes, crosswalks about transactions of the spec and lead to its HTTP statuses, and a retrieve's codes are of the class that they stand for. */
export const guidanceFits: Rule = {
  id: 'guidance-fits',
  check({ spec }) {
    return [...guidance(spec, this.id), ...crosswalks(spec, this.id), ...retrieves(spec, this.id)];
  },
};

function guidance(spec: DICOMStatusSpec, rule: string): Finding[] {
  const listed = new Set([
    ...spec.serviceClasses.flatMap(({ tables }) =>
      tables.flatMap(({ services, rows }) => services.flatMap((service) => rows.map((row) => `${service} ${row.code ?? row.notation ?? ''}`))),
    ),
    ...spec.discrepancies.flatMap(({ services = [], codes = [] }) => services.flatMap((service) => codes.map((code) => `${service} ${code}`))),
    ...spec.dimseServices.flatMap(({ name, statuses }) =>
      statuses.flatMap(({ type }) => `${name} ${spec.statusTypes.find(({ section }) => section === type)?.code ?? ''}`),
    ),
  ]);
  // Peers send general statuses, and codes of every class, also where they are not listed.
  const general = new Set([...spec.classRules.map(({ notation }) => notation), ...spec.statusTypes.map(({ code }) => code)]);
  return spec.guidance.flatMap(({ code, services = [] }, index) =>
    (general.has(code) ? [] : services)
      .filter((service) => !listed.has(`${service} ${code}`))
      .map((service) => ({ rule, place: `guidance[${String(index)}].code`, value: code, expected: `a code that the standard lists for ${service}` })),
  );
}

function crosswalks({ crosswalks: all, web }: DICOMStatusSpec, rule: string): Finding[] {
  const http = new Set(web.statuses.map(({ code }) => String(code)));
  const transactions = new Set(['', ...web.transactions.map(({ service, transaction }) => `${service}: ${transaction}`)]);
  const nameOf = (service = '', transaction = ''): string => (transaction === '' ? '' : `${service}: ${transaction}`);
  return all.flatMap(({ id, webService, transaction, rows }) => [
    ...(transactions.has(nameOf(webService, transaction))
      ? []
      : [{ rule, place: `crosswalks[${id}].transaction`, value: transaction, expected: 'a transaction of its web service' }]),
    ...rows.flatMap(({ from, to }) =>
      to !== undefined && /^\d{3}$/.test(to) && !http.has(to)
        ? [{ rule, place: `crosswalks[${id}].rows[${from}]`, value: to, expected: 'an HTTP status of the spec' }]
        : [],
    ),
  ]);
}

function retrieves({ retrieves: all, classRules }: DICOMStatusSpec, rule: string): Finding[] {
  return all.flatMap((retrieve) =>
    (['pending', 'cancel', 'success', 'warning', 'failure'] as const).flatMap((key) => {
      const code = parseCode(retrieve[key]);
      return classOf(code, classRules)?.toLowerCase() === key
        ? []
        : [{ rule, place: `retrieves[${retrieve.service}].${key}`, value: retrieve[key], expected: `a code of the class ${key}` }];
    }),
  );
}

import type { PDUField } from '../../generated/typescript/spec.js';
import type { Finding } from '../errors.js';
import type { Rule } from './rule.js';

/** The values of a PDU field are single ones with a name or ranges without, do not overlap, and have different names. */
export const pduValues: Rule = {
  id: 'pdu-values',
  check({ spec }) {
    return spec.association.pduFields.flatMap((field) => [...shapes(field, this.id), ...clashes(field, this.id)]);
  },
};

function shapes({ enum: name, values }: PDUField, rule: string): Finding[] {
  return values
    .filter(
      ({ value, from, to, name: constant }) =>
        (value === undefined) === (from === undefined) || (from === undefined) !== (to === undefined) || (value === undefined) !== (constant === undefined),
    )
    .map((value) => ({ rule, place: `association.pduFields[${name}].values`, value, expected: 'either value and name, or from and to' }));
}

function clashes({ enum: name, values }: PDUField, rule: string): Finding[] {
  return values.flatMap((value, index) => {
    const first = value.value ?? value.from ?? 0;
    const before = values.slice(0, index);
    const clash = before.find((other) => first <= (other.value ?? other.to ?? 0) || (value.name !== undefined && value.name === other.name));
    return clash === undefined
      ? []
      : [{ rule, place: `association.pduFields[${name}].values`, value, expected: `values in ascending order and names of their own, unlike ${clash.symbol}` }];
  });
}

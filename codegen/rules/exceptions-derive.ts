import type { Rule } from './rule.js';

/** Exceptions derive from one that stands before them, have codes and names of their own, and ask for fields before others. */
export const exceptionsDerive: Rule = {
  id: 'exceptions-derive',
  check({ spec: { exceptions } }) {
    return exceptions.flatMap(({ name, base, code, fields, message, describedBy, abstract: only }, index) => {
      const before = exceptions.slice(0, index);
      const place = `exceptions[${name}]`;
      const inherited = before.find((other) => other.name === base);
      return [
        ...(index > 0 && inherited === undefined
          ? [{ rule: this.id, place: `${place}.base`, value: base, expected: 'an exception that stands before it' }]
          : []),
        ...(before.some((other) => other.name === name || other.code === code)
          ? [{ rule: this.id, place, value: { name, code }, expected: 'a name and a code of its own' }]
          : []),
        ...((inherited?.fields.length ?? 0) > 0 ? [{ rule: this.id, place: `${place}.base`, value: base, expected: 'a base without fields' }] : []),
        ...(!only && (message === undefined) === (describedBy === undefined)
          ? [{ rule: this.id, place, value: { message, describedBy }, expected: 'either message or describedBy' }]
          : []),
        ...((describedBy === undefined) !== fields.every(({ required }) => !required)
          ? [
              {
                rule: this.id,
                place: `${place}.fields`,
                value: fields,
                expected: 'required fields where, and only where, describedBy makes the message of them',
              },
            ]
          : []),
      ];
    });
  },
};

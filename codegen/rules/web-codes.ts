import type { Rule } from './rule.js';

/** Tables of HTTP statuses list a code once, in ascending order, and a name stands for one code everywhere. */
export const webCodes: Rule = {
  id: 'web-codes',
  check({ spec: { web } }) {
    const tables = [{ table: web.table, rows: web.statuses }, ...web.transactions];
    const disordered = tables.flatMap(({ table, rows }) =>
      rows.flatMap(({ code }, index) => {
        const before = rows[index - 1]?.code ?? 0;
        return before < code ? [] : [{ rule: this.id, place: `web[${table}].rows[${String(code)}]`, value: code, expected: `a code above ${String(before)}` }];
      }),
    );
    const names = new Map<string, number>();
    const renamed = tables.flatMap(({ table, rows }) =>
      rows.flatMap(({ code, name }) => {
        const known = names.get(name) ?? code;
        names.set(name, known);
        return known === code
          ? []
          : [{ rule: this.id, place: `web[${table}].rows[${String(code)}].name`, value: name, expected: `another name: this one is ${String(known)}` }];
      }),
    );
    return [...disordered, ...renamed];
  },
};

import type { DICOMStatusSpec, StatusTable } from '../../generated/typescript/spec.js';
import type { Rule } from './rule.js';

/** The enum of a table holds what PS3.7 lists for its DIMSE services too, so a name stands for one code in all of them. */
export const completeEnums: Rule = {
  id: 'complete-enums',
  check({ spec }) {
    const tables = spec.serviceClasses.flatMap((serviceClass) => serviceClass.tables);
    return tables.flatMap((table) => {
      const base = tables.find((candidate) => candidate.table === table.inAdditionTo);
      const codes = new Map([...listed(spec, table), ...rowsOf(base)]);
      return rowsOf(table)
        .filter(([name, code]) => (codes.get(name) ?? code) !== code)
        .map(([name, code]) => ({
          rule: this.id,
          place: `tables[${table.table}].rows[${code}].name`,
          value: name,
          expected: `another name: beside the table this one is ${codes.get(name) ?? ''}`,
        }));
    });
  },
};

function listed({ dimseServices, statusTypes }: DICOMStatusSpec, { services }: StatusTable): [name: string, code: string][] {
  const types = dimseServices.filter(({ name }) => services.includes(name)).flatMap(({ statuses }) => statuses.map(({ type }) => type));
  return statusTypes.flatMap(({ section, name, code }) => (code !== undefined && types.includes(section) ? [[name, code]] : []));
}

function rowsOf(table: StatusTable | undefined): [name: string, code: string][] {
  return (table?.rows ?? []).map(({ name, code, notation }) => [name, code ?? notation ?? '']);
}

// Generated from codegen/runtime/uses.ts by codegen. Do not edit: run "npm run generate".

import { statusData } from './data.js';
import type { RowList } from './data-types.js';
import type { DimseService } from './types.js';

/** A table in the section that prints or adopts it. */
export interface TableUse {
  readonly table: string;
  /** The sections to cite: the adopting one first, then the printing one. */
  readonly sections: readonly string[];
  readonly services: readonly DimseService[];
  readonly rows: RowList;
  /** The Action Type IDs that it is for; undefined means all. */
  readonly actionTypeIds: readonly number[] | undefined;
}

let uses: readonly TableUse[] | undefined;

/** Every use of a table: the printed tables, then the adoptions, in the order of the data. */
export function tableUses(): readonly TableUse[] {
  return (uses ??= makeUses());
}

function makeUses(): TableUse[] {
  const printed = statusData.tables.map(
    ([table, section, services, rows, actionTypeIds]): TableUse => ({ table, sections: [section], services: splitServices(services), rows, actionTypeIds }),
  );
  const adopted = statusData.adoptions.flatMap(([section, index]) => {
    const use = printed[index];
    return use === undefined ? [] : [{ ...use, sections: [section, ...use.sections] }];
  });
  return [...printed, ...adopted];
}

/** DIMSE services that are separated by blanks. */
export function splitServices(services: string): DimseService[] {
  return services === '' ? [] : (services.split(' ') as DimseService[]);
}

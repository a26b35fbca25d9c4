import { statusData } from './data.js';
import type { RowList } from './data-types.js';
import { unpackDotted } from './dotted.js';
import { unpackServices } from './services.js';
import type { DimseService } from './types.js';
import { words } from './words.js';

/** A table in the section that prints or adopts it. */
export interface TableUse {
  readonly table: string;
  /** The annex that prints or adopts it. */
  readonly annex: string;
  /** The sections to cite: the adopting one first, then the printing one. */
  readonly sections: readonly string[];
  readonly services: readonly DimseService[];
  readonly rows: RowList;
  /** The SOP Classes that it is for; none means all of the service class. */
  readonly uids: readonly string[];
  /** The Action Type IDs that it is for; none means all. */
  readonly actionTypeIds: readonly string[];
}

let uses: readonly TableUse[] | undefined;

/** Every use of a table: the printed tables, then the adoptions, in the order of the data. */
export function tableUses(): readonly TableUse[] {
  return (uses ??= makeUses());
}

function makeUses(): TableUse[] {
  const printed = statusData.tables.map(([table, section, services, rows, uids = '', actionTypeIds = '']): TableUse => {
    return {
      table,
      annex: annexOf(section),
      sections: [section],
      services: unpackServices(services),
      rows,
      uids: unpackDotted(uids, statusData.uidRoot),
      actionTypeIds: words(actionTypeIds),
    };
  });
  const adopted = words(statusData.adoptions).flatMap((adoption) => {
    const [section = '', place] = adoption.split(':');
    const use = printed[Number(place)];
    return use ? { ...use, annex: annexOf(section), sections: [section, ...use.sections] } : [];
  });
  return [...printed, ...adopted];
}

/** The annex of a section such as `C.4.2.1.5`. */
export function annexOf(section: string): string {
  return section.split('.', 1).join();
}

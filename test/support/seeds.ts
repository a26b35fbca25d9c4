import type { DIMSEService, StatusCategory } from '../../src/index.js';
import { fixture } from './repository.js';

/** A row of the page on the services of pynetdicom2. */
export interface DocumentedStatus {
  readonly service: DIMSEService;
  readonly category: StatusCategory;
  readonly code: string;
  readonly words: string;
  readonly fields: readonly string[];
}

/**
 * The rows of that page, whose spans are lost: a DIMSE service and a class stand only where they begin. It runs the classes of C-GET together: each row of
 * it has the class of the same row of C-MOVE.
 */
export function documentedStatuses(): DocumentedStatus[] {
  let service = 'C-ECHO' as DIMSEService;
  let category: StatusCategory = 'Success';
  const rows = fixture('seeds/pynetdicom2-statuses.txt')
    .trim()
    .split('\n')
    .flatMap((line) => {
      const words = /^([CN]-[A-Z-]+)?\s*(Failure|Cancel|Warning|Success|Pending)?\s*(?:([0-9A-F]{4}|[AC][79]?x+)\b)?\s*(Cancel(?= ))?(.*)$/.exec(line);
      const [, command, type, code, inner, rest = ''] = words ?? [];
      if (command !== undefined) service = command as DIMSEService;
      if (type !== undefined) category = type as StatusCategory;
      if (code === undefined) return [];
      const fields = rest.match(/\(0000,[0-9A-F]{4}\)/g) ?? [];
      return [
        { service, category: (inner as StatusCategory | undefined) ?? category, code, words: rest.replaceAll(/\(0000,[0-9A-F]{4}\)/g, '').trim(), fields },
      ];
    });
  const ofMove = new Map(rows.filter((row) => row.service === 'C-MOVE').map((row) => [row.code, row.category]));
  return rows.map((row) => (row.service === 'C-GET' ? { ...row, category: ofMove.get(row.code) ?? row.category } : row));
}

import type { DicomStatusSpec, Part } from '../../generated/typescript/spec.js';
import { codedAs, codeFacts } from './codes.js';
import { editable, tracesOf, type SpecGroup } from './group.js';

/** The tables and lists of reasons that a part prints. */
export function reasonsOf({ reasons }: DicomStatusSpec, part: Part): SpecGroup[] {
  return reasons
    .filter((table) => table.part === part)
    .map((table) => ({
      kind: 'reasons',
      section: table.section,
      title: table.title,
      table: table.table ?? null,
      service: null,
      role: null,
      rows: table.rows.map((row) => ({
        ...codeFacts(row),
        category: null,
        name: null,
        meaning: row.meaning,
        relatedFields: null,
        target: editable(row),
        keys: { meaning: 'meaning' },
        ...tracesOf(row),
      })),
      cites: [editable(table)],
      ...(table.table !== undefined && { captionKey: 'title' }),
      add(row, name) {
        if (row.from === null || row.meaning === null) return undefined;
        const added = { ...codedAs(row), name, meaning: row.meaning, explanation: 'To be told.' };
        (table.rows as object[]).push(added);
        return added;
      },
    }));
}

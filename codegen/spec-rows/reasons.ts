import type { DICOMStatusSpec, Part } from '../../generated/typescript/spec.js';
import { codedAs, codeFacts } from './codes.js';
import { editable, insertAfter, TO_BE_WRITTEN, tracesOf, type SpecGroup } from './group.js';

/** The tables and lists of reasons that a part prints. */
export function reasonsOf({ reasons }: DICOMStatusSpec, part: Part): SpecGroup[] {
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
        further: null,
        target: editable(row),
        wording: row.wording,
        keys: { meaning: 'meaning', wording: 'wording', ...(row.notation !== undefined && { code: 'notation' }) },
        ...tracesOf(row),
      })),
      edition: table.edition,
      cites: [editable(table)],
      ...(table.table !== undefined && { captionKey: 'title' }),
      add(row, name, after) {
        if (row.from === null || !row.meaning) return undefined;
        return insertAfter(table.rows, { ...codedAs(row), name, meaning: row.meaning, explanation: TO_BE_WRITTEN }, after);
      },
    }));
}

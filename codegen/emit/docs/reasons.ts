import type { Emitter } from '../emitter.js';
import { code, escape, link, page, table } from './markdown.js';
import { adviceCell, codeCell, discrepancyLinks } from './parts.js';

/** Why single objects were not stored, committed or put on media. */
export const reasonsPage: Emitter = {
  id: 'docs/reasons',
  emit({ model }) {
    return [
      page('reasons.md', 'Reasons', [
        `Failure Reason (0008,1197) and Warning Reason (0008,1196): why a single object was not stored, not committed or not put on media, or was stored with a warning. In code: ${code('lookupReason')} of ${code('dicom-status/web')}. JSON holds the numbers in decimal. Retry and who must act are our guidance, not the standard's.`,
        ...model.reasons.flatMap(({ title, attribute, context, enum: name, extensible, citation, rows }) => [
          `## ${escape(title)}`,
          `${escape(attribute)} in the context ${code(context)}. ${name === undefined ? 'Repeats the values above.' : `In code: ${code(name)}.`} ${extensible ? 'Products may use more values.' : 'There are no other values.'} ${link(`${citation.part} ${citation.edition} ${citation.section}${citation.table === null ? '' : `, Table ${citation.table}`}`, citation.address)}.`,
          table(
            ['Code', 'Decimal', 'Meaning', 'Name', 'Explanation', 'Retry', 'Who must act'],
            rows.map((row) => [
              codeCell(row),
              row.from === row.to ? String(row.from) : `${String(row.from)}-${String(row.to)}`,
              escape(row.meaning),
              code(row.name),
              escape(row.explanation),
              ...adviceCell(row.advice),
            ]),
          ),
          discrepancyLinks(
            model,
            rows.flatMap(({ discrepancies }) => discrepancies),
            '',
          ),
        ]),
      ]),
    ];
  },
};

import type { CrosswalkModel, RetrieveModel } from '../../model.js';
import { toHex } from '../../../src/values/code.js';
import type { Emitter } from '../emitter.js';
import { code, codes, escape, link, page, table } from './markdown.js';

/** What to do about a status, the crosswalks, and the status of a retrieve. */
export const guidancePage: Emitter = {
  id: 'docs/guidance',
  emit({ model: { guidance, crosswalks, retrieves } }) {
    return [
      page('guidance.md', 'Guidance', [
        `Our guidance, not the standard's. In code: ${code('explain')} of ${code('dicom-status')}, ${code('crosswalk')} of ${code('dicom-status/crosswalks')}; ${codes(['finalRetrieveStatus', 'checkRetrieveResponse', 'checkResponse'])} of ${code('dicom-status/response')} keep to the standard.`,
        '## What to do about a status',
        'Of the rows that fit, the one for a single code goes before that for a range, and the one for a service class before that for all. **Stored** is empty where no object is sent. **Retry**: `no`, `later` (the same request), or `after change` (once the cause is removed). **Who must act**: the sender made the request, the receiver answered it, the administrator runs them.',
        table(
          ['Code', 'DIMSE services', 'Annex', 'Stored', 'Retry', 'Who must act', 'Why'],
          guidance.map(({ code: notation, services, annex, stored, retry, actors, reason }) => [
            code(notation),
            services?.join(', ') ?? 'all others',
            annex ?? '',
            stored ?? '',
            retry,
            actors.join(', '),
            escape(reason),
          ]),
        ),
        ...crosswalks.flatMap(crosswalkParts),
        '## The status of a retrieve',
        ...retrieves.flatMap(retrieveParts),
      ]),
    ];
  },
};

function crosswalkParts({ id, title, webService, rows }: CrosswalkModel): string[] {
  return [
    `## ${escape(title)}`,
    `In code: ${code(id)}.${webService === undefined ? '' : ` Of the ${escape(webService)}.`}`,
    table(
      ['From', 'To', 'Why', 'Source'],
      rows.map(({ from, to, severity, reason, citation }) => [
        code(from),
        to === undefined ? '' : `${code(to)}${severity === undefined ? '' : ` (${severity})`}`,
        escape(reason),
        citation === undefined ? 'none in the standard' : link(`${citation.part} ${citation.section}`, citation.address),
      ]),
    ),
  ];
}

function retrieveParts({ service, citation, codes: answers, counters }: RetrieveModel): string[] {
  return [
    `${service}, by ${link(`${citation.part} ${citation.section}`, citation.address)}: ${code(toHex(answers.success))} if every sub-operation was done without a warning, ${code(toHex(answers.failure))} if all failed, ${code(toHex(answers.warning))} otherwise, ${code(toHex(answers.pending))} while some remain, ${code(toHex(answers.cancel))} if it was canceled.`,
    table(
      ['Count', 'Element', 'Shall be there', 'May be there', 'Shall not be there', 'Section'],
      counters.map(({ counter, element, shall, may, shallNot, section, citation: place }) => [
        counter,
        escape(element),
        shall.join(', '),
        may.join(', '),
        shallNot.join(', '),
        link(section, place.address),
      ]),
    ),
  ];
}

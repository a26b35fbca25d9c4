import type { Emitter } from '../emitter.js';
import { code, escape, page, table } from './markdown.js';

/** How programs print what stands in their logs. */
export const logFormsPage: Emitter = {
  id: 'docs/log-forms',
  emit({ model }) {
    return [
      page('log-forms.md', 'Log forms', [
        `How programs print statuses, rejections and the like: what ${code('annotate')} of ${code('dicom-status/text')} finds in a log.`,
        table(
          ['Program', 'What', 'A line', 'What stands in it'],
          model.logForms.map(({ program, kind, example, finds }) => [escape(program), kind, code(example.trim()), escape(finds)]),
        ),
      ]),
    ];
  },
};

import type { LogForm } from '../../../../generated/typescript/spec.js';
import type { Emitter } from '../../emitter.js';
import { constList } from '../const-list.js';
import { createPrinter, importTypes } from '../project.js';

const TYPES = `
/** What a log form finds. */
export type LogFormKind = 'status' | 'rejection' | 'abort' | 'presentation-context-result' | 'condition' | 'http' | 'failure reason' | 'warning reason';

/** How a program prints a status, a rejection or the like in a log. */
export interface LogForm {
  readonly program: string;
  readonly kind: LogFormKind;
  /** A regular expression for one line, with names in braces for its groups. */
  readonly pattern: string;
  /** A text that every line of this form holds. */
  readonly needs: string;
  /** The DIMSE service, where the words alone decide it. */
  readonly service?: DIMSEService;
  /** Result, source and reason, where the words alone tell them. */
  readonly values?: readonly number[];
  /** Whether it holds only a part, and a later line has the rest. */
  readonly part?: true;
}`;

/** How programs print what stands in their logs. */
export const logFormData: Emitter = {
  id: 'typescript/data/log-forms',
  emit({ model }) {
    return [
      createPrinter()('data/log-forms.ts', [
        importTypes(['DIMSEService'], '../types.js'),
        TYPES,
        constList('logForms', 'LogForm', model.logForms.map(formRecord), 'Of two forms that fit at one place, the first counts.'),
      ]),
    ];
  },
};

function formRecord({ program, kind, pattern, needs, service, values, part }: LogForm): object {
  return { program, kind, pattern, needs, service, values, part };
}

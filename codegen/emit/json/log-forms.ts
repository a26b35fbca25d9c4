import type { LogForm } from '../../../generated/typescript/spec.js';
import { FLAG, NULL_TEXT, OCTET, TEXT } from '../schema/document.js';
import { dataSet } from './data-set.js';

export const logForms = dataSet<LogForm>(
  'log-forms',
  'How programs print statuses, rejections and the like in logs. Names in braces stand for named groups; of two forms that fit at one place, the first counts.',
  (model) => model.logForms,
  () => ({
    program: [TEXT, ({ program }) => program],
    kind: [TEXT, ({ kind }) => kind],
    pattern: [TEXT, ({ pattern }) => pattern],
    needs: [TEXT, ({ needs }) => needs],
    service: [NULL_TEXT, ({ service }) => service ?? null],
    values: [{ type: ['array', 'null'], items: OCTET }, ({ values }) => values ?? null],
    part: [FLAG, ({ part }) => part ?? false],
    example: [TEXT, ({ example }) => example],
    finds: [TEXT, ({ finds }) => finds],
  }),
);

import type { LogForm } from '../../generated/typescript/data/log-forms.js';
import { withGroups } from './placeholders.js';

const compiled = new Map<LogForm, RegExp>();

/** The expression of a log form. It is compiled when a text first holds what the form needs, so that nothing else costs time. */
export function expressionOf(form: LogForm): RegExp {
  let expression = compiled.get(form);
  if (expression === undefined) compiled.set(form, (expression = new RegExp(withGroups(form.pattern), 'dg')));
  return expression;
}

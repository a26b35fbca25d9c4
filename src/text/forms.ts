import { logForms, type LogForm } from '../../generated/typescript/data/log-forms.js';
import { withGroups } from './placeholders.js';

/** A log form ready to search with. */
export interface CompiledForm {
  readonly form: LogForm;
  readonly expression: RegExp;
}

let compiled: readonly CompiledForm[] | undefined;

/** Every log form. The first call compiles them, so that importing costs nothing. */
export function compiledForms(): readonly CompiledForm[] {
  return (compiled ??= logForms.map((form) => ({ form, expression: new RegExp(withGroups(form.pattern), 'dg') })));
}

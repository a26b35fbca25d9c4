import type { Finding } from '../errors.js';
import { withoutReplaced } from '../replaced.js';
import { acronymsInCapitals } from './acronyms-in-capitals.js';
import { canonicalForm } from './canonical-form.js';
import { categoryAgrees } from './category-agrees.js';
import { citationsComplete } from './citations-complete.js';
import { completeEnums } from './complete-enums.js';
import { exceptionsDerive } from './exceptions-derive.js';
import { explanationsOwn } from './explanations-own.js';
import { guidanceFits } from './guidance-fits.js';
import { identifiersSafe } from './identifiers-safe.js';
import { implementationCollisions } from './implementation-collisions.js';
import { logFormsFit } from './log-forms-fit.js';
import { nothingToReview } from './nothing-to-review.js';
import { pduValues } from './pdu-values.js';
import { rangesWellFormed } from './ranges-well-formed.js';
import { reasonsWellFormed } from './reasons-well-formed.js';
import { referencesResolve } from './references-resolve.js';
import type { Rule, RuleInput } from './rule.js';
import { sameMeaningSameName } from './same-meaning-same-name.js';
import { sopClassesCovered } from './sop-classes-covered.js';
import { sopClassesUnique } from './sop-classes-unique.js';
import { uniqueCodes } from './unique-codes.js';
import { uniqueNames } from './unique-names.js';
import { webCodes } from './web-codes.js';

/** Every rule, in the order in which its findings are shown. */
export const RULES: readonly Rule[] = [
  canonicalForm,
  rangesWellFormed,
  uniqueCodes,
  uniqueNames,
  identifiersSafe,
  acronymsInCapitals,
  completeEnums,
  sameMeaningSameName,
  categoryAgrees,
  referencesResolve,
  citationsComplete,
  sopClassesUnique,
  sopClassesCovered,
  implementationCollisions,
  pduValues,
  exceptionsDerive,
  webCodes,
  reasonsWellFormed,
  guidanceFits,
  explanationsOwn,
  logFormsFit,
  nothingToReview,
];

/** What all rules find. */
export function checkRules(input: Omit<RuleInput, 'whole'>): Finding[] {
  return RULES.flatMap((rule) => rule.check({ ...input, spec: withoutReplaced(input.spec), whole: input.spec }));
}

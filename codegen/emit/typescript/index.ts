import type { Emitter } from '../emitter.js';
import { categories } from './categories.js';
import { categoryOf } from './category-of.js';
import { constants } from './constants.js';
import { adviceData } from './data/advice.js';
import { associationData } from './data/association.js';
import { conformanceData } from './data/conformance.js';
import { discrepancyData } from './data/discrepancies.js';
import { implementationData } from './data/implementations.js';
import { logFormData } from './data/log-forms.js';
import { responseData } from './data/response.js';
import { serviceClassData } from './data/service-classes.js';
import { sopClassNameData } from './data/sop-class-names.js';
import { statusData } from './data/statuses.js';
import { webData } from './data/web.js';
import { enums } from './enums.js';
import { errors } from './errors.js';
import { specTypes } from './spec-types.js';
import { statusCodeOf } from './status-code-of.js';
import { types } from './types.js';

/** The TypeScript that `src/` builds on. */
export const TYPESCRIPT: readonly Emitter[] = [
  types,
  enums,
  constants,
  categories,
  categoryOf,
  statusCodeOf,
  specTypes,
  errors,
  statusData,
  serviceClassData,
  discrepancyData,
  adviceData,
  associationData,
  webData,
  conformanceData,
  responseData,
  implementationData,
  logFormData,
  sopClassNameData,
];

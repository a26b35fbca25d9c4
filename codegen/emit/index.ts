import { associationsPage } from './docs/associations.js';
import { codesPage } from './docs/codes.js';
import { contentsPage } from './docs/contents.js';
import { dimsePages } from './docs/dimse.js';
import { discrepanciesPage } from './docs/discrepancies.js';
import { exceptionsPage } from './docs/exceptions.js';
import { implementationsPage } from './docs/implementations.js';
import { migrationPage } from './docs/migration.js';
import { serviceClassPages } from './docs/service-classes.js';
import type { Emitter } from './emitter.js';
import { associationSchemas } from './json-schema/association.js';
import { exceptionSchemas } from './json-schema/exceptions.js';
import { recordSchemas } from './json-schema/records.js';
import { response } from './json-schema/response.js';
import { values } from './json-schema/values.js';
import { associationJson } from './json/association.js';
import { exceptionsJson } from './json/exceptions.js';
import { records } from './json/records.js';
import { readme } from './readme.js';
import { association } from './typescript/association.js';
import { categories } from './typescript/categories.js';
import { categoryOf } from './typescript/category-of.js';
import { constants } from './typescript/constants.js';
import { data } from './typescript/data.js';
import { enums } from './typescript/enums.js';
import { errors } from './typescript/errors.js';
import { guards } from './typescript/guards.js';
import { indexBarrel } from './typescript/index-barrel.js';
import { runtime } from './typescript/runtime.js';
import { specTypes } from './typescript/spec-types.js';
import { statusCodeOf } from './typescript/status-code-of.js';
import { types } from './typescript/types.js';
import { valueEnums } from './typescript/value-enums.js';

/** Every target. */
export const EMITTERS: readonly Emitter[] = [
  types,
  enums,
  constants,
  guards,
  categories,
  categoryOf,
  statusCodeOf,
  data,
  runtime,
  specTypes,
  valueEnums,
  association,
  errors,
  indexBarrel,
  values,
  response,
  recordSchemas,
  associationSchemas,
  exceptionSchemas,
  records,
  associationJson,
  exceptionsJson,
  contentsPage,
  codesPage,
  serviceClassPages,
  dimsePages,
  associationsPage,
  exceptionsPage,
  implementationsPage,
  discrepanciesPage,
  migrationPage,
  readme,
];

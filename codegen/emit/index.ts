import { associationsPage } from './docs/associations.js';
import { codesPage } from './docs/codes.js';
import { conformancePages } from './docs/conformance.js';
import { contentsPage } from './docs/contents.js';
import { dimsePages } from './docs/dimse.js';
import { discrepanciesPage } from './docs/discrepancies.js';
import { exceptionsPage } from './docs/exceptions.js';
import { guidancePage } from './docs/guidance.js';
import { implementationsPage } from './docs/implementations.js';
import { changesPage } from './docs/changes.js';
import { migrationPage } from './docs/migration.js';
import { reasonsPage } from './docs/reasons.js';
import { serviceClassPages } from './docs/service-classes.js';
import { webPage } from './docs/web.js';
import type { Emitter } from './emitter.js';
import { associationSchemas } from './json-schema/association.js';
import { conformanceSchemas } from './json-schema/conformance.js';
import { exceptionSchemas } from './json-schema/exceptions.js';
import { guidanceSchemas } from './json-schema/guidance.js';
import { recordSchemas } from './json-schema/records.js';
import { response } from './json-schema/response.js';
import { valueEnumSchemas } from './json-schema/value-enums.js';
import { webSchemas } from './json-schema/web.js';
import { values } from './json-schema/values.js';
import { associationJson } from './json/association.js';
import { conformanceJson } from './json/conformance.js';
import { exceptionsJson } from './json/exceptions.js';
import { guidanceJson } from './json/guidance.js';
import { reasonsJson } from './json/reasons.js';
import { records } from './json/records.js';
import { webJson } from './json/web.js';
import { openapiResponses } from './openapi/responses.js';
import { readme } from './readme.js';
import { association } from './typescript/association.js';
import { categories } from './typescript/categories.js';
import { categoryOf } from './typescript/category-of.js';
import { conformance } from './typescript/conformance.js';
import { constants } from './typescript/constants.js';
import { data } from './typescript/data.js';
import { enums } from './typescript/enums.js';
import { errors } from './typescript/errors.js';
import { guidance } from './typescript/guidance.js';
import { guards } from './typescript/guards.js';
import { indexBarrel } from './typescript/index-barrel.js';
import { responseChecks } from './typescript/response.js';
import { runtime } from './typescript/runtime.js';
import { specTypes } from './typescript/spec-types.js';
import { statusCodeOf } from './typescript/status-code-of.js';
import { types } from './typescript/types.js';
import { valueEnums } from './typescript/value-enums.js';
import { web } from './typescript/web.js';

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
  web,
  conformance,
  guidance,
  responseChecks,
  indexBarrel,
  values,
  response,
  valueEnumSchemas,
  recordSchemas,
  associationSchemas,
  exceptionSchemas,
  webSchemas,
  conformanceSchemas,
  guidanceSchemas,
  records,
  associationJson,
  exceptionsJson,
  webJson,
  reasonsJson,
  conformanceJson,
  guidanceJson,
  openapiResponses,
  contentsPage,
  codesPage,
  serviceClassPages,
  dimsePages,
  associationsPage,
  exceptionsPage,
  webPage,
  reasonsPage,
  conformancePages,
  guidancePage,
  implementationsPage,
  discrepanciesPage,
  changesPage,
  migrationPage,
  readme,
];

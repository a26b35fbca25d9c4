import type { Emitter } from '../emitter.js';
import { associationsPage } from './associations.js';
import { changesPage } from './changes.js';
import { codeMap } from './code-map.js';
import { codesPage } from './codes.js';
import { conformancePages } from './conformance.js';
import { constantsPage } from './constants.js';
import { contentsPage } from './contents.js';
import { dimsePages } from './dimse.js';
import { discrepanciesPage } from './discrepancies.js';
import { exceptionsPage } from './exceptions.js';
import { guidancePage } from './guidance.js';
import { implementationsPage } from './implementations.js';
import { logFormsPage } from './log-forms.js';
import { migrationPage } from './migration.js';
import { reasonsPage } from './reasons.js';
import { serviceClassPages } from './service-classes.js';
import { webPage } from './web.js';

/** The pages to read. */
export const DOCS: readonly Emitter[] = [
  contentsPage,
  codesPage,
  constantsPage,
  codeMap,
  serviceClassPages,
  dimsePages,
  associationsPage,
  exceptionsPage,
  webPage,
  reasonsPage,
  conformancePages,
  guidancePage,
  implementationsPage,
  logFormsPage,
  discrepanciesPage,
  changesPage,
  migrationPage,
];

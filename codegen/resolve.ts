import type { DICOMStatusSpec } from '../generated/typescript/spec.js';
import type { ResolvedModel } from './model.js';
import { withoutReplaced } from './replaced.js';
import { associationEnums, resolveAssociation } from './resolve/association.js';
import { resolveChanges } from './resolve/changes.js';
import { citer } from './resolve/cite.js';
import { resolveClassRules, resolveClassSegments } from './resolve/class-rules.js';
import { resolveConformance } from './resolve/conformance.js';
import { resolveContextAdvice, resolveContextRows, resolveContextSOPClasses } from './resolve/contexts.js';
import { resolveDIMSEServices, resolveStatusTypes } from './resolve/dimse.js';
import { resolveStatusEnums } from './resolve/enums.js';
import { resolveExceptions } from './resolve/exceptions.js';
import { deepFreeze } from '../src/values/deep-freeze.js';
import { resolveCrosswalks, resolveGuidance, resolveRetrieves } from './resolve/guidance.js';
import { resolveImplementations } from './resolve/implementations.js';
import { resolvePlacedRows } from './resolve/placed-rows.js';
import { reasonEnums, resolveReasons } from './resolve/reasons.js';
import { resolveProse, resolveServiceClasses, resolveTables, resolveUses } from './resolve/service-classes.js';
import { resolveSources } from './resolve/sources.js';
import { resolveWeb, webEnums } from './resolve/web.js';

/**
 * Turns a checked spec into the model that every emitter reads.
 * The spec must be in canonical order and free of findings.
 */
export function resolve(whole: DICOMStatusSpec): ResolvedModel {
  const spec = withoutReplaced(whole);
  const cite = citer(spec.metadata.sources);
  const statusTypes = resolveStatusTypes(spec, cite);
  const tables = resolveTables(spec, cite);
  const uses = resolveUses(spec, tables, cite);
  const dimseServices = resolveDIMSEServices(spec, statusTypes, tables, cite);
  const serviceClasses = resolveServiceClasses(spec, uses, cite);
  const association = resolveAssociation(spec, cite);
  const web = resolveWeb(spec, cite);
  const reasons = resolveReasons(spec, cite);
  const guidance = resolveGuidance(spec);
  return deepFreeze({
    title: spec.metadata.title,
    sources: resolveSources(spec),
    categories: spec.categories.map((category) => ({ ...category, address: cite('PS3.7', category).address })),
    classRules: resolveClassRules(spec),
    classSegments: resolveClassSegments(spec),
    commandElements: spec.commandElements.map(({ wording: _wording, ...element }) => element),
    statusTypes,
    dimseServices,
    tables,
    uses,
    serviceClasses,
    retiredSOPClasses: spec.retiredSOPClasses.sopClasses,
    placedRows: resolvePlacedRows(spec, dimseServices, serviceClasses),
    contextRows: resolveContextRows(statusTypes, dimseServices, uses, spec.commandElements),
    contextSOPClasses: resolveContextSOPClasses(serviceClasses, spec.retiredSOPClasses.sopClasses),
    contextAdvice: resolveContextAdvice(guidance),
    generalProse: resolveProse(spec, undefined, cite),
    implementations: resolveImplementations(spec),
    discrepancies: spec.discrepancies,
    enums: [
      ...resolveStatusEnums(statusTypes, dimseServices, tables, cite('PS3.7', { section: 'C' })),
      ...associationEnums(spec, cite),
      ...webEnums(web),
      ...reasonEnums(reasons),
    ],
    association,
    exceptions: resolveExceptions(spec, cite),
    web,
    reasons,
    conformance: resolveConformance(spec, cite),
    retrieves: resolveRetrieves(spec, cite),
    crosswalks: resolveCrosswalks(spec, cite),
    guidance,
    logForms: spec.logForms,
    changes: resolveChanges(whole, cite),
  });
}

import type { DICOMStatusSpec, Part } from '../../generated/typescript/spec.js';
import type { SpecGroup } from './group.js';
import { commandElements } from './command-elements.js';
import { httpTables, warningHeaders } from './ps3.18.js';
import { conformanceTables } from './ps3.2.js';
import { statusTables } from './ps3.4.js';
import { classConvention, statusLists, statusTypes } from './ps3.7.js';
import { pduFields, serviceSymbols } from './ps3.8.js';
import { reasonsOf } from './reasons.js';

/** Which rows the spec has of each part. */
const GROUPS: Readonly<Record<Part, (spec: DICOMStatusSpec) => SpecGroup[]>> = {
  'PS3.2': (spec) => [...conformanceTables(spec), ...reasonsOf(spec, 'PS3.2')],
  'PS3.3': (spec) => reasonsOf(spec, 'PS3.3'),
  'PS3.4': statusTables,
  'PS3.7': (spec) => [...classConvention(spec), ...statusTypes(spec), ...statusLists(spec), ...commandElements(spec)],
  'PS3.8': (spec) => [...pduFields(spec), ...serviceSymbols(spec)],
  'PS3.18': (spec) => [...httpTables(spec), ...reasonsOf(spec, 'PS3.18'), ...warningHeaders(spec)],
};

/** Every row that the spec has of a part, by the place that prints it, with the objects behind them. */
export function specGroups(spec: DICOMStatusSpec, part: Part): SpecGroup[] {
  return GROUPS[part](spec);
}

import type { EmittedFile, Emitter } from '../emitter.js';
import { schemaDocument } from '../schema/document.js';
import { association } from './association.js';
import { changes } from './changes.js';
import { conformance } from './conformance.js';
import type { DataSet } from './data-set.js';
import { classRules, dimseServices, sopClasses, statements, statusTypes } from './dimse.js';
import { discrepancies } from './discrepancies.js';
import { exceptions } from './exceptions.js';
import { jsonDocument, jsonGroups, jsonLines } from './format.js';
import { crosswalks, guidance } from './guidance.js';
import { implementations } from './implementations.js';
import { logForms } from './log-forms.js';
import { statuses } from './statuses.js';
import { reasons, web, webWarningHeaders } from './web.js';

/** Every file of flat data. */
const DATA_SETS: readonly DataSet[] = [
  statuses,
  statusTypes,
  classRules,
  dimseServices,
  sopClasses,
  statements,
  implementations,
  discrepancies,
  association,
  exceptions,
  web,
  webWarningHeaders,
  reasons,
  conformance,
  crosswalks,
  guidance,
  logForms,
  changes,
];

/** The flat data, one record on a line, and a schema for each file. */
export const data: Emitter = {
  id: 'json',
  emit({ model }) {
    return DATA_SETS.flatMap(({ name, description, schema, content }): EmittedFile[] => {
      const value = content(model);
      const document = schemaDocument(name, titleOf(name), description, schema(model));
      return [
        { path: `json/${name}.json`, text: isList(value) ? jsonLines(value) : jsonGroups(value) },
        { path: `schema/${name}.schema.json`, text: jsonDocument(document) },
      ];
    });
  },
};

function isList(value: ReturnType<DataSet['content']>): value is readonly object[] {
  return Array.isArray(value);
}

function titleOf(name: string): string {
  return name.replace(/(^|-)(\w)/g, (_, _dash: string, letter: string) => letter.toUpperCase()).replace(/^(Sop|Dimse)/, (word) => word.toUpperCase());
}

import type { Emitter } from '../emitter.js';
import { createPrinter, exportOf } from './project.js';

/** What the root entry offers besides the enums and their guards, by module. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  'code-to-status': ['codeToStatus'],
  lookup: ['lookup', 'lookupAll'],
  status: ['Status'],
  registry: ['createRegistry'],
};

const TYPES: Readonly<Record<string, readonly string[]>> = {
  'category-of': ['CategoryOf'],
  'code-to-status': ['StatusDataSet'],
  'lookup-types': ['ContextFallback', 'LookupContext', 'LookupResult', 'LookupScope', 'RelatedField', 'StatusEntry', 'StatusReference'],
  registry: ['CustomLookupResult', 'CustomStatus', 'StatusRegistry'],
  spec: ['DicomStatusSpec'],
  status: ['StatusJson'],
  'status-code-of': ['StatusCodeOf', 'StatusCodes'],
  types: ['DimseService', 'Implementation', 'ServiceClassAnnex', 'ServiceClassName', 'StandardPart', 'StatusCategory'],
};

/** The root entry. Named exports only, so that a bundler can drop what is not used. */
export const indexBarrel: Emitter = {
  id: 'typescript/index',
  emit({ model }) {
    const predicates = model.categories.map(({ name }) => `is${name}`);
    return [
      createPrinter()('index.ts', [
        // The enums follow the data that has their names, and the guards the enums: neighbours compress better.
        ...Object.entries(VALUES).map(([file, names]) => exportOf(file, names)),
        ...model.enums.map(({ name, file }) => exportOf(`enums/${file}`, [name])),
        ...model.enums.map(({ name, file }) => exportOf(`guards/${file}`, [`is${name}`, `is${name}Code`])),
        exportOf('categories', ['codeToCategory', 'isReservedStatusCode', ...predicates]),
        ...Object.entries(TYPES).map(([file, names]) => ({ ...exportOf(file, names), isTypeOnly: true })),
      ]),
    ];
  },
};

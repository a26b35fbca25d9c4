import type { ResolvedModel } from '../../model.js';
import { jsonDocument } from '../json/format.js';
import { schemaDocument } from '../schema/document.js';
import type { Emitter } from '../emitter.js';
import { abortVectors, conditionVectors, presentationContextVectors, rejectionVectors } from './association.js';
import { categoryVectors } from './categories.js';
import { vectorsReadme } from './readme.js';
import { reasonVectors } from './reasons.js';
import { retrieveVectors, storeVectors } from './results.js';
import { implementationVectors, statusVectors } from './statuses.js';
import { printVectors, SCHEMA_FILE, vectorsSchema, type VectorFile } from './vectors.js';
import { httpVectors } from './web.js';

/** Every file of vectors. */
export function vectorFiles(model: ResolvedModel): VectorFile[] {
  return [
    categoryVectors(model),
    statusVectors(model),
    implementationVectors(model),
    rejectionVectors(model),
    abortVectors(model),
    presentationContextVectors(model),
    conditionVectors(model),
    httpVectors(model),
    reasonVectors(model),
    retrieveVectors(model),
    storeVectors(),
  ];
}

/** Inputs and the right answers, for other languages and other toolkits to test themselves with. */
export const vectors: Emitter = {
  id: 'vectors',
  emit({ model }) {
    const files = vectorFiles(model);
    const schema = schemaDocument('vectors', 'Vectors', 'Inputs of a function and the right answers.', vectorsSchema(files));
    return [
      ...files.map(printVectors),
      { path: `json/vectors/${SCHEMA_FILE}`, text: jsonDocument(schema) },
      { path: 'json/vectors/README.md', text: vectorsReadme(files) },
    ];
  },
};

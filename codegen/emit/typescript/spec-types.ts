import { compile } from 'json-schema-to-typescript';
import { SCHEMA_PATH } from '../../spec-file.js';
import { BANNER, bannerOf } from '../banner.js';
import type { Emitter } from '../emitter.js';
import { FOLDER } from './project.js';

const TYPED_JSON = `import type { DICOMStatusSpec } from 'dicom-status' with { 'resolution-mode': 'import' };

declare const spec: DICOMStatusSpec;
export = spec;
`;

/** The types of the spec file, and of importing it as JSON. */
export const specTypes: Emitter = {
  id: 'typescript/spec-types',
  async emit({ schema }) {
    const types = await compile(schema as Parameters<typeof compile>[0], 'DICOMStatusSpec', {
      additionalProperties: false,
      bannerComment: `// ${bannerOf(SCHEMA_PATH)}`,
      enableConstEnums: false,
      format: true,
      style: { singleQuote: true, printWidth: 140 },
      unreachableDefinitions: false,
    });
    return [
      { path: `${FOLDER}/spec.ts`, text: types },
      { path: `${FOLDER}/spec-json.d.cts`, text: `// ${BANNER}\n\n${TYPED_JSON}` },
    ];
  },
};

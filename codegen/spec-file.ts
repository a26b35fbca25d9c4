/** The places of the spec, its schema and the run-time sources, relative to the root of the repository. */
export const SPEC_PATH = 'spec/dicom-status.json';
export const SCHEMA_PATH = 'spec/dicom-status.schema.json';
export const RUNTIME_PATH = 'codegen/runtime';
export const GENERATED_PATH = 'generated';

/** The places of the spec, its schema and what is generated, relative to the root of the repository. */
export const SPEC_PATH = 'spec/dicom-status.json';
export const SCHEMA_PATH = 'spec/dicom-status.schema.json';
export const GENERATED_PATH = 'generated';
export const PACKAGES_PATH = 'packages';

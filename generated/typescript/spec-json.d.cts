// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { DICOMStatusSpec } from 'dicom-status' with { 'resolution-mode': 'import' };

declare const spec: DICOMStatusSpec;
export = spec;

// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { DicomStatusSpec } from 'dicom-status' with { 'resolution-mode': 'import' };

declare const spec: DicomStatusSpec;
export = spec;

// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

export * from './enums/reject-result.js';
export * from './enums/reject-source.js';
export * from './enums/reject-reason-user.js';
export * from './enums/reject-reason-acse.js';
export * from './enums/reject-reason-presentation.js';
export * from './enums/abort-source.js';
export * from './enums/abort-reason.js';
export * from './enums/presentation-context-result.js';
export * from './enums/pdu-type.js';

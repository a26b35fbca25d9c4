// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

export * from './enums/http-status.js';
export * from './enums/retrieve-capabilities-http-status.js';
export * from './enums/open-notification-connection-http-status.js';
export * from './enums/uri-retrieve-instance-http-status.js';
export * from './enums/uri-retrieve-rendered-http-status.js';
export * from './enums/studies-retrieve-http-status.js';
export * from './enums/studies-store-http-status.js';
export * from './enums/studies-search-http-status.js';
export * from './enums/worklist-create-http-status.js';
export * from './enums/worklist-retrieve-http-status.js';
export * from './enums/worklist-update-http-status.js';
export * from './enums/worklist-change-state-http-status.js';
export * from './enums/worklist-request-cancellation-http-status.js';
export * from './enums/worklist-search-http-status.js';
export * from './enums/worklist-subscribe-http-status.js';
export * from './enums/worklist-unsubscribe-http-status.js';
export * from './enums/worklist-suspend-global-subscription-http-status.js';
export * from './enums/non-patient-retrieve-http-status.js';
export * from './enums/non-patient-store-http-status.js';
export * from './enums/non-patient-search-http-status.js';
export * from './enums/storage-commitment-request-http-status.js';
export * from './enums/storage-commitment-result-check-http-status.js';
export * from './enums/store-warning-reason.js';
export * from './enums/store-failure-reason.js';
export * from './enums/storage-commitment-failure-reason.js';
export * from './enums/media-creation-failure-reason.js';

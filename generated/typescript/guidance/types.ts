// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * A kind of crosswalk.
 */
export type CrosswalkId = 'http-to-dimse' | 'dimse-to-http' | 'store-status-to-reason' | 'failure-reason-to-commitment' | 'rejection-to-retry';

// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * A class of HTTP statuses.
 */
export type HttpClassName = 'Success' | 'Redirection' | 'Client Error' | 'Server Error';
/**
 * A DICOMweb service of PS3.18.
 */
export type WebService = 'DICOM Web Services' | 'URI Service' | 'Studies Service' | 'Worklist Service' | 'Non-Patient Instance Service' | 'Storage Commitment Service';
/**
 * A transaction of a DICOMweb service.
 */
export type WebTransaction = 'Retrieve Capabilities Transaction' | 'Open Notification Connection Transaction' | 'Retrieve DICOM Instance Transaction' | 'Retrieve Rendered Instance Transaction' | 'Retrieve Transaction' | 'Store Transaction' | 'Search Transaction' | 'Create Workitem Transaction' | 'Retrieve Workitem Transaction' | 'Update Workitem Transaction' | 'Change Workitem State Transaction' | 'Request Cancellation Transaction' | 'Subscribe Transaction' | 'Unsubscribe Transaction' | 'Suspend Global Subscription Transaction' | 'Request Transaction' | 'Result Check Transaction';
/**
 * Failure Reason or Warning Reason, by tag.
 */
export type ReasonAttribute = '(0008,1196)' | '(0008,1197)';
/**
 * The response or module that holds a reason.
 */
export type ReasonContext = 'store-instances' | 'storage-commitment' | 'media-creation';

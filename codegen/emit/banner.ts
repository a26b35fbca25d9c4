/** What stands at the head of every generated file that can hold a comment. No date, no version: the same spec gives the same bytes. */
export const BANNER = 'Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".';

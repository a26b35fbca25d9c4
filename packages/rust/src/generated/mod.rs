// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".
//! What the generator writes.

pub mod constants;
pub mod rows;
pub mod tables;

// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".
//! The constants of every table.

use crate::StatusCode;

/// The general statuses of PS3.7 Annex C.
impl StatusCode {
    /// 0x0000: Success
    pub const SUCCESS: Self = StatusCode::new(0x0000);
    /// 0x0105: No such Attribute
    pub const NO_SUCH_ATTRIBUTE: Self = StatusCode::new(0x0105);
    /// 0x0106: Invalid Attribute Value
    pub const INVALID_ATTRIBUTE_VALUE: Self = StatusCode::new(0x0106);
    /// 0x0107: Attribute List warning
    pub const ATTRIBUTE_LIST_WARNING: Self = StatusCode::new(0x0107);
    /// 0x0110: Processing Failure
    pub const PROCESSING_FAILURE: Self = StatusCode::new(0x0110);
    /// 0x0111: Duplicate SOP Instance
    pub const DUPLICATE_SOP_INSTANCE: Self = StatusCode::new(0x0111);
    /// 0x0112: No such SOP Instance
    pub const NO_SUCH_SOP_INSTANCE: Self = StatusCode::new(0x0112);
    /// 0x0113: No such Event Type
    pub const NO_SUCH_EVENT_TYPE: Self = StatusCode::new(0x0113);
    /// 0x0114: No such argument
    pub const NO_SUCH_ARGUMENT: Self = StatusCode::new(0x0114);
    /// 0x0115: Invalid argument value
    pub const INVALID_ARGUMENT_VALUE: Self = StatusCode::new(0x0115);
    /// 0x0116: Attribute Value out of range
    pub const ATTRIBUTE_VALUE_OUT_OF_RANGE: Self = StatusCode::new(0x0116);
    /// 0x0117: Invalid SOP Instance
    pub const INVALID_SOP_INSTANCE: Self = StatusCode::new(0x0117);
    /// 0x0118: No such SOP Class
    pub const NO_SUCH_SOP_CLASS: Self = StatusCode::new(0x0118);
    /// 0x0119: Class-Instance conflict
    pub const CLASS_INSTANCE_CONFLICT: Self = StatusCode::new(0x0119);
    /// 0x0120: Missing Attribute
    pub const MISSING_ATTRIBUTE: Self = StatusCode::new(0x0120);
    /// 0x0121: Missing Attribute Value
    pub const MISSING_ATTRIBUTE_VALUE: Self = StatusCode::new(0x0121);
    /// 0x0122: Refused: SOP Class not supported
    pub const SOP_CLASS_NOT_SUPPORTED: Self = StatusCode::new(0x0122);
    /// 0x0123: No such Action Type
    pub const NO_SUCH_ACTION_TYPE: Self = StatusCode::new(0x0123);
    /// 0x0124: Refused: Not authorized
    pub const NOT_AUTHORIZED: Self = StatusCode::new(0x0124);
    /// 0x0210: Duplicate invocation
    pub const DUPLICATE_INVOCATION: Self = StatusCode::new(0x0210);
    /// 0x0211: Unrecognized operation
    pub const UNRECOGNIZED_OPERATION: Self = StatusCode::new(0x0211);
    /// 0x0212: Mistyped argument
    pub const MISTYPED_ARGUMENT: Self = StatusCode::new(0x0212);
    /// 0x0213: Resource limitation
    pub const RESOURCE_LIMITATION: Self = StatusCode::new(0x0213);
    /// 0xFE00: Cancel
    pub const CANCEL: Self = StatusCode::new(0xFE00);
}

/// General statuses: PS3.7 C.
#[derive(Debug)]
pub enum GeneralStatus {}

impl GeneralStatus {
    /// 0x0000: Success
    pub const SUCCESS: StatusCode = StatusCode::new(0x0000);
    /// 0x0105: No such Attribute
    pub const NO_SUCH_ATTRIBUTE: StatusCode = StatusCode::new(0x0105);
    /// 0x0106: Invalid Attribute Value
    pub const INVALID_ATTRIBUTE_VALUE: StatusCode = StatusCode::new(0x0106);
    /// 0x0107: Attribute List warning
    pub const ATTRIBUTE_LIST_WARNING: StatusCode = StatusCode::new(0x0107);
    /// 0x0110: Processing Failure
    pub const PROCESSING_FAILURE: StatusCode = StatusCode::new(0x0110);
    /// 0x0111: Duplicate SOP Instance
    pub const DUPLICATE_SOP_INSTANCE: StatusCode = StatusCode::new(0x0111);
    /// 0x0112: No such SOP Instance
    pub const NO_SUCH_SOP_INSTANCE: StatusCode = StatusCode::new(0x0112);
    /// 0x0113: No such Event Type
    pub const NO_SUCH_EVENT_TYPE: StatusCode = StatusCode::new(0x0113);
    /// 0x0114: No such argument
    pub const NO_SUCH_ARGUMENT: StatusCode = StatusCode::new(0x0114);
    /// 0x0115: Invalid argument value
    pub const INVALID_ARGUMENT_VALUE: StatusCode = StatusCode::new(0x0115);
    /// 0x0116: Attribute Value out of range
    pub const ATTRIBUTE_VALUE_OUT_OF_RANGE: StatusCode = StatusCode::new(0x0116);
    /// 0x0117: Invalid SOP Instance
    pub const INVALID_SOP_INSTANCE: StatusCode = StatusCode::new(0x0117);
    /// 0x0118: No such SOP Class
    pub const NO_SUCH_SOP_CLASS: StatusCode = StatusCode::new(0x0118);
    /// 0x0119: Class-Instance conflict
    pub const CLASS_INSTANCE_CONFLICT: StatusCode = StatusCode::new(0x0119);
    /// 0x0120: Missing Attribute
    pub const MISSING_ATTRIBUTE: StatusCode = StatusCode::new(0x0120);
    /// 0x0121: Missing Attribute Value
    pub const MISSING_ATTRIBUTE_VALUE: StatusCode = StatusCode::new(0x0121);
    /// 0x0122: Refused: SOP Class not supported
    pub const SOP_CLASS_NOT_SUPPORTED: StatusCode = StatusCode::new(0x0122);
    /// 0x0123: No such Action Type
    pub const NO_SUCH_ACTION_TYPE: StatusCode = StatusCode::new(0x0123);
    /// 0x0124: Refused: Not authorized
    pub const NOT_AUTHORIZED: StatusCode = StatusCode::new(0x0124);
    /// 0x0210: Duplicate invocation
    pub const DUPLICATE_INVOCATION: StatusCode = StatusCode::new(0x0210);
    /// 0x0211: Unrecognized operation
    pub const UNRECOGNIZED_OPERATION: StatusCode = StatusCode::new(0x0211);
    /// 0x0212: Mistyped argument
    pub const MISTYPED_ARGUMENT: StatusCode = StatusCode::new(0x0212);
    /// 0x0213: Resource limitation
    pub const RESOURCE_LIMITATION: StatusCode = StatusCode::new(0x0213);
    /// 0xFE00: Cancel
    pub const CANCEL: StatusCode = StatusCode::new(0xFE00);
}

/// Statuses of C-STORE in every service class: PS3.7 9.1.1.1.9.
#[derive(Debug)]
pub enum CStoreStatus {}

impl CStoreStatus {
    /// 0x0000: Success
    pub const SUCCESS: StatusCode = StatusCode::new(0x0000);
    /// 0x0117: Invalid SOP Instance
    pub const INVALID_SOP_INSTANCE: StatusCode = StatusCode::new(0x0117);
    /// 0x0122: Refused: SOP Class not supported
    pub const SOP_CLASS_NOT_SUPPORTED: StatusCode = StatusCode::new(0x0122);
    /// 0x0124: Refused: Not authorized
    pub const NOT_AUTHORIZED: StatusCode = StatusCode::new(0x0124);
    /// 0x0210: Duplicate invocation
    pub const DUPLICATE_INVOCATION: StatusCode = StatusCode::new(0x0210);
    /// 0x0211: Unrecognized operation
    pub const UNRECOGNIZED_OPERATION: StatusCode = StatusCode::new(0x0211);
    /// 0x0212: Mistyped argument
    pub const MISTYPED_ARGUMENT: StatusCode = StatusCode::new(0x0212);
}

/// Statuses of C-GET in every service class: PS3.7 9.1.3.1.6.
#[derive(Debug)]
pub enum CGetStatus {}

impl CGetStatus {
    /// 0x0000: Success
    pub const SUCCESS: StatusCode = StatusCode::new(0x0000);
    /// 0x0122: Refused: SOP Class not supported
    pub const SOP_CLASS_NOT_SUPPORTED: StatusCode = StatusCode::new(0x0122);
    /// 0x0124: Refused: Not authorized
    pub const NOT_AUTHORIZED: StatusCode = StatusCode::new(0x0124);
    /// 0x0210: Duplicate invocation
    pub const DUPLICATE_INVOCATION: StatusCode = StatusCode::new(0x0210);
    /// 0x0211: Unrecognized operation
    pub const UNRECOGNIZED_OPERATION: StatusCode = StatusCode::new(0x0211);
    /// 0x0212: Mistyped argument
    pub const MISTYPED_ARGUMENT: StatusCode = StatusCode::new(0x0212);
    /// 0xFE00: Cancel
    pub const CANCEL: StatusCode = StatusCode::new(0xFE00);
}

/// Statuses of C-FIND in every service class: PS3.7 9.1.2.1.6.
#[derive(Debug)]
pub enum CFindStatus {}

impl CFindStatus {
    /// 0x0000: Success
    pub const SUCCESS: StatusCode = StatusCode::new(0x0000);
    /// 0x0122: Refused: SOP Class not supported
    pub const SOP_CLASS_NOT_SUPPORTED: StatusCode = StatusCode::new(0x0122);
    /// 0x0124: Refused: Not authorized
    pub const NOT_AUTHORIZED: StatusCode = StatusCode::new(0x0124);
    /// 0x0210: Duplicate invocation
    pub const DUPLICATE_INVOCATION: StatusCode = StatusCode::new(0x0210);
    /// 0x0211: Unrecognized operation
    pub const UNRECOGNIZED_OPERATION: StatusCode = StatusCode::new(0x0211);
    /// 0x0212: Mistyped argument
    pub const MISTYPED_ARGUMENT: StatusCode = StatusCode::new(0x0212);
    /// 0xFE00: Cancel
    pub const CANCEL: StatusCode = StatusCode::new(0xFE00);
}

/// Statuses of C-MOVE in every service class: PS3.7 9.1.4.1.7.
#[derive(Debug)]
pub enum CMoveStatus {}

impl CMoveStatus {
    /// 0x0000: Success
    pub const SUCCESS: StatusCode = StatusCode::new(0x0000);
    /// 0x0122: Refused: SOP Class not supported
    pub const SOP_CLASS_NOT_SUPPORTED: StatusCode = StatusCode::new(0x0122);
    /// 0x0124: Refused: Not authorized
    pub const NOT_AUTHORIZED: StatusCode = StatusCode::new(0x0124);
    /// 0x0210: Duplicate invocation
    pub const DUPLICATE_INVOCATION: StatusCode = StatusCode::new(0x0210);
    /// 0x0211: Unrecognized operation
    pub const UNRECOGNIZED_OPERATION: StatusCode = StatusCode::new(0x0211);
    /// 0x0212: Mistyped argument
    pub const MISTYPED_ARGUMENT: StatusCode = StatusCode::new(0x0212);
    /// 0xFE00: Cancel
    pub const CANCEL: StatusCode = StatusCode::new(0xFE00);
}

/// Statuses of C-ECHO in every service class: PS3.7 9.1.5.1.4.
#[derive(Debug)]
pub enum CEchoStatus {}

impl CEchoStatus {
    /// 0x0000: Success
    pub const SUCCESS: StatusCode = StatusCode::new(0x0000);
    /// 0x0122: Refused: SOP Class not supported
    pub const SOP_CLASS_NOT_SUPPORTED: StatusCode = StatusCode::new(0x0122);
    /// 0x0210: Duplicate invocation
    pub const DUPLICATE_INVOCATION: StatusCode = StatusCode::new(0x0210);
    /// 0x0211: Unrecognized operation
    pub const UNRECOGNIZED_OPERATION: StatusCode = StatusCode::new(0x0211);
    /// 0x0212: Mistyped argument
    pub const MISTYPED_ARGUMENT: StatusCode = StatusCode::new(0x0212);
}

/// Statuses of N-EVENT-REPORT in every service class: PS3.7 10.1.1.1.8.
#[derive(Debug)]
pub enum NEventReportStatus {}

impl NEventReportStatus {
    /// 0x0000: Success
    pub const SUCCESS: StatusCode = StatusCode::new(0x0000);
    /// 0x0110: Processing Failure
    pub const PROCESSING_FAILURE: StatusCode = StatusCode::new(0x0110);
    /// 0x0112: No such SOP Instance
    pub const NO_SUCH_SOP_INSTANCE: StatusCode = StatusCode::new(0x0112);
    /// 0x0113: No such Event Type
    pub const NO_SUCH_EVENT_TYPE: StatusCode = StatusCode::new(0x0113);
    /// 0x0114: No such argument
    pub const NO_SUCH_ARGUMENT: StatusCode = StatusCode::new(0x0114);
    /// 0x0115: Invalid argument value
    pub const INVALID_ARGUMENT_VALUE: StatusCode = StatusCode::new(0x0115);
    /// 0x0117: Invalid SOP Instance
    pub const INVALID_SOP_INSTANCE: StatusCode = StatusCode::new(0x0117);
    /// 0x0118: No such SOP Class
    pub const NO_SUCH_SOP_CLASS: StatusCode = StatusCode::new(0x0118);
    /// 0x0119: Class-Instance conflict
    pub const CLASS_INSTANCE_CONFLICT: StatusCode = StatusCode::new(0x0119);
    /// 0x0210: Duplicate invocation
    pub const DUPLICATE_INVOCATION: StatusCode = StatusCode::new(0x0210);
    /// 0x0211: Unrecognized operation
    pub const UNRECOGNIZED_OPERATION: StatusCode = StatusCode::new(0x0211);
    /// 0x0212: Mistyped argument
    pub const MISTYPED_ARGUMENT: StatusCode = StatusCode::new(0x0212);
    /// 0x0213: Resource limitation
    pub const RESOURCE_LIMITATION: StatusCode = StatusCode::new(0x0213);
}

/// Statuses of N-GET in every service class: PS3.7 10.1.2.1.9.
#[derive(Debug)]
pub enum NGetStatus {}

impl NGetStatus {
    /// 0x0000: Success
    pub const SUCCESS: StatusCode = StatusCode::new(0x0000);
    /// 0x0107: Attribute List warning
    pub const ATTRIBUTE_LIST_WARNING: StatusCode = StatusCode::new(0x0107);
    /// 0x0110: Processing Failure
    pub const PROCESSING_FAILURE: StatusCode = StatusCode::new(0x0110);
    /// 0x0112: No such SOP Instance
    pub const NO_SUCH_SOP_INSTANCE: StatusCode = StatusCode::new(0x0112);
    /// 0x0117: Invalid SOP Instance
    pub const INVALID_SOP_INSTANCE: StatusCode = StatusCode::new(0x0117);
    /// 0x0118: No such SOP Class
    pub const NO_SUCH_SOP_CLASS: StatusCode = StatusCode::new(0x0118);
    /// 0x0119: Class-Instance conflict
    pub const CLASS_INSTANCE_CONFLICT: StatusCode = StatusCode::new(0x0119);
    /// 0x0124: Refused: Not authorized
    pub const NOT_AUTHORIZED: StatusCode = StatusCode::new(0x0124);
    /// 0x0210: Duplicate invocation
    pub const DUPLICATE_INVOCATION: StatusCode = StatusCode::new(0x0210);
    /// 0x0211: Unrecognized operation
    pub const UNRECOGNIZED_OPERATION: StatusCode = StatusCode::new(0x0211);
    /// 0x0212: Mistyped argument
    pub const MISTYPED_ARGUMENT: StatusCode = StatusCode::new(0x0212);
    /// 0x0213: Resource limitation
    pub const RESOURCE_LIMITATION: StatusCode = StatusCode::new(0x0213);
}

/// Statuses of N-SET in every service class: PS3.7 10.1.3.1.9.
#[derive(Debug)]
pub enum NSetStatus {}

impl NSetStatus {
    /// 0x0000: Success
    pub const SUCCESS: StatusCode = StatusCode::new(0x0000);
    /// 0x0105: No such Attribute
    pub const NO_SUCH_ATTRIBUTE: StatusCode = StatusCode::new(0x0105);
    /// 0x0106: Invalid Attribute Value
    pub const INVALID_ATTRIBUTE_VALUE: StatusCode = StatusCode::new(0x0106);
    /// 0x0107: Attribute List warning
    pub const ATTRIBUTE_LIST_WARNING: StatusCode = StatusCode::new(0x0107);
    /// 0x0110: Processing Failure
    pub const PROCESSING_FAILURE: StatusCode = StatusCode::new(0x0110);
    /// 0x0112: No such SOP Instance
    pub const NO_SUCH_SOP_INSTANCE: StatusCode = StatusCode::new(0x0112);
    /// 0x0116: Attribute Value out of range
    pub const ATTRIBUTE_VALUE_OUT_OF_RANGE: StatusCode = StatusCode::new(0x0116);
    /// 0x0117: Invalid SOP Instance
    pub const INVALID_SOP_INSTANCE: StatusCode = StatusCode::new(0x0117);
    /// 0x0118: No such SOP Class
    pub const NO_SUCH_SOP_CLASS: StatusCode = StatusCode::new(0x0118);
    /// 0x0119: Class-Instance conflict
    pub const CLASS_INSTANCE_CONFLICT: StatusCode = StatusCode::new(0x0119);
    /// 0x0121: Missing Attribute Value
    pub const MISSING_ATTRIBUTE_VALUE: StatusCode = StatusCode::new(0x0121);
    /// 0x0124: Refused: Not authorized
    pub const NOT_AUTHORIZED: StatusCode = StatusCode::new(0x0124);
    /// 0x0210: Duplicate invocation
    pub const DUPLICATE_INVOCATION: StatusCode = StatusCode::new(0x0210);
    /// 0x0211: Unrecognized operation
    pub const UNRECOGNIZED_OPERATION: StatusCode = StatusCode::new(0x0211);
    /// 0x0212: Mistyped argument
    pub const MISTYPED_ARGUMENT: StatusCode = StatusCode::new(0x0212);
    /// 0x0213: Resource limitation
    pub const RESOURCE_LIMITATION: StatusCode = StatusCode::new(0x0213);
}

/// Statuses of N-ACTION in every service class: PS3.7 10.1.4.1.10.
#[derive(Debug)]
pub enum NActionStatus {}

impl NActionStatus {
    /// 0x0000: Success
    pub const SUCCESS: StatusCode = StatusCode::new(0x0000);
    /// 0x0110: Processing Failure
    pub const PROCESSING_FAILURE: StatusCode = StatusCode::new(0x0110);
    /// 0x0112: No such SOP Instance
    pub const NO_SUCH_SOP_INSTANCE: StatusCode = StatusCode::new(0x0112);
    /// 0x0114: No such argument
    pub const NO_SUCH_ARGUMENT: StatusCode = StatusCode::new(0x0114);
    /// 0x0115: Invalid argument value
    pub const INVALID_ARGUMENT_VALUE: StatusCode = StatusCode::new(0x0115);
    /// 0x0117: Invalid SOP Instance
    pub const INVALID_SOP_INSTANCE: StatusCode = StatusCode::new(0x0117);
    /// 0x0118: No such SOP Class
    pub const NO_SUCH_SOP_CLASS: StatusCode = StatusCode::new(0x0118);
    /// 0x0119: Class-Instance conflict
    pub const CLASS_INSTANCE_CONFLICT: StatusCode = StatusCode::new(0x0119);
    /// 0x0123: No such Action
    pub const NO_SUCH_ACTION_TYPE: StatusCode = StatusCode::new(0x0123);
    /// 0x0124: Refused: Not authorized
    pub const NOT_AUTHORIZED: StatusCode = StatusCode::new(0x0124);
    /// 0x0210: Duplicate invocation
    pub const DUPLICATE_INVOCATION: StatusCode = StatusCode::new(0x0210);
    /// 0x0211: Unrecognized operation
    pub const UNRECOGNIZED_OPERATION: StatusCode = StatusCode::new(0x0211);
    /// 0x0212: Mistyped argument
    pub const MISTYPED_ARGUMENT: StatusCode = StatusCode::new(0x0212);
    /// 0x0213: Resource limitation
    pub const RESOURCE_LIMITATION: StatusCode = StatusCode::new(0x0213);
}

/// Statuses of N-CREATE in every service class: PS3.7 10.1.5.1.6.
#[derive(Debug)]
pub enum NCreateStatus {}

impl NCreateStatus {
    /// 0x0000: Success
    pub const SUCCESS: StatusCode = StatusCode::new(0x0000);
    /// 0x0105: No such Attribute
    pub const NO_SUCH_ATTRIBUTE: StatusCode = StatusCode::new(0x0105);
    /// 0x0106: Invalid Attribute Value
    pub const INVALID_ATTRIBUTE_VALUE: StatusCode = StatusCode::new(0x0106);
    /// 0x0107: Attribute List warning
    pub const ATTRIBUTE_LIST_WARNING: StatusCode = StatusCode::new(0x0107);
    /// 0x0110: Processing Failure
    pub const PROCESSING_FAILURE: StatusCode = StatusCode::new(0x0110);
    /// 0x0111: Duplicate SOP Instance
    pub const DUPLICATE_SOP_INSTANCE: StatusCode = StatusCode::new(0x0111);
    /// 0x0116: Attribute Value out of range
    pub const ATTRIBUTE_VALUE_OUT_OF_RANGE: StatusCode = StatusCode::new(0x0116);
    /// 0x0117: Invalid SOP Instance
    pub const INVALID_SOP_INSTANCE: StatusCode = StatusCode::new(0x0117);
    /// 0x0118: No such SOP Class
    pub const NO_SUCH_SOP_CLASS: StatusCode = StatusCode::new(0x0118);
    /// 0x0120: Missing Attribute
    pub const MISSING_ATTRIBUTE: StatusCode = StatusCode::new(0x0120);
    /// 0x0121: Missing Attribute Value
    pub const MISSING_ATTRIBUTE_VALUE: StatusCode = StatusCode::new(0x0121);
    /// 0x0124: Refused: Not authorized
    pub const NOT_AUTHORIZED: StatusCode = StatusCode::new(0x0124);
    /// 0x0210: Duplicate invocation
    pub const DUPLICATE_INVOCATION: StatusCode = StatusCode::new(0x0210);
    /// 0x0211: Unrecognized operation
    pub const UNRECOGNIZED_OPERATION: StatusCode = StatusCode::new(0x0211);
    /// 0x0212: Mistyped argument
    pub const MISTYPED_ARGUMENT: StatusCode = StatusCode::new(0x0212);
    /// 0x0213: Resource limitation
    pub const RESOURCE_LIMITATION: StatusCode = StatusCode::new(0x0213);
}

/// Statuses of N-DELETE in every service class: PS3.7 10.1.6.1.7.
#[derive(Debug)]
pub enum NDeleteStatus {}

impl NDeleteStatus {
    /// 0x0000: Success
    pub const SUCCESS: StatusCode = StatusCode::new(0x0000);
    /// 0x0110: Processing Failure
    pub const PROCESSING_FAILURE: StatusCode = StatusCode::new(0x0110);
    /// 0x0112: No such SOP Instance
    pub const NO_SUCH_SOP_INSTANCE: StatusCode = StatusCode::new(0x0112);
    /// 0x0117: Invalid SOP Instance
    pub const INVALID_SOP_INSTANCE: StatusCode = StatusCode::new(0x0117);
    /// 0x0118: No such SOP Class
    pub const NO_SUCH_SOP_CLASS: StatusCode = StatusCode::new(0x0118);
    /// 0x0119: Class-Instance conflict
    pub const CLASS_INSTANCE_CONFLICT: StatusCode = StatusCode::new(0x0119);
    /// 0x0124: Refused: Not authorized
    pub const NOT_AUTHORIZED: StatusCode = StatusCode::new(0x0124);
    /// 0x0210: Duplicate invocation
    pub const DUPLICATE_INVOCATION: StatusCode = StatusCode::new(0x0210);
    /// 0x0211: Unrecognized operation
    pub const UNRECOGNIZED_OPERATION: StatusCode = StatusCode::new(0x0211);
    /// 0x0212: Mistyped argument
    pub const MISTYPED_ARGUMENT: StatusCode = StatusCode::new(0x0212);
    /// 0x0213: Resource limitation
    pub const RESOURCE_LIMITATION: StatusCode = StatusCode::new(0x0213);
}

/// C-STORE Response Status Values: PS3.4 B.2-1.
#[derive(Debug)]
pub enum StorageStatus {}

impl StorageStatus {
    /// 0x0000: Success
    pub const SUCCESS: StatusCode = StatusCode::new(0x0000);
    /// 0x0117: Invalid SOP Instance
    pub const INVALID_SOP_INSTANCE: StatusCode = StatusCode::new(0x0117);
    /// 0x0122: Refused: SOP Class not supported
    pub const SOP_CLASS_NOT_SUPPORTED: StatusCode = StatusCode::new(0x0122);
    /// 0x0124: Refused: Not authorized
    pub const NOT_AUTHORIZED: StatusCode = StatusCode::new(0x0124);
    /// 0x0210: Duplicate invocation
    pub const DUPLICATE_INVOCATION: StatusCode = StatusCode::new(0x0210);
    /// 0x0211: Unrecognized operation
    pub const UNRECOGNIZED_OPERATION: StatusCode = StatusCode::new(0x0211);
    /// 0x0212: Mistyped argument
    pub const MISTYPED_ARGUMENT: StatusCode = StatusCode::new(0x0212);
    /// 0xA700-0xA7FF: Refused: Out of resources
    pub const OUT_OF_RESOURCES: StatusCode = StatusCode::new(0xA700);
    /// 0xA900-0xA9FF: Error: Data Set does not match SOP Class
    pub const DATA_SET_DOES_NOT_MATCH_SOP_CLASS: StatusCode = StatusCode::new(0xA900);
    /// 0xB000: Coercion of Data Elements
    pub const COERCION_OF_DATA_ELEMENTS: StatusCode = StatusCode::new(0xB000);
    /// 0xB006: Elements Discarded
    pub const ELEMENTS_DISCARDED: StatusCode = StatusCode::new(0xB006);
    /// 0xB007: Data Set does not match SOP Class
    pub const DATA_SET_DOES_NOT_MATCH_SOP_CLASS_WARNING: StatusCode = StatusCode::new(0xB007);
    /// 0xC000-0xCFFF: Error: Cannot understand
    pub const CANNOT_UNDERSTAND: StatusCode = StatusCode::new(0xC000);
}

/// C-FIND Response Status Values: PS3.4 C.4-1.
#[derive(Debug)]
pub enum QueryRetrieveFindStatus {}

impl QueryRetrieveFindStatus {
    /// 0x0000: Matching is complete - No final Identifier is supplied.
    pub const SUCCESS: StatusCode = StatusCode::new(0x0000);
    /// 0x0122: Refused: SOP Class not supported
    pub const SOP_CLASS_NOT_SUPPORTED: StatusCode = StatusCode::new(0x0122);
    /// 0x0124: Refused: Not authorized
    pub const NOT_AUTHORIZED: StatusCode = StatusCode::new(0x0124);
    /// 0x0210: Duplicate invocation
    pub const DUPLICATE_INVOCATION: StatusCode = StatusCode::new(0x0210);
    /// 0x0211: Unrecognized operation
    pub const UNRECOGNIZED_OPERATION: StatusCode = StatusCode::new(0x0211);
    /// 0x0212: Mistyped argument
    pub const MISTYPED_ARGUMENT: StatusCode = StatusCode::new(0x0212);
    /// 0xA700: Refused: Out of resources
    pub const OUT_OF_RESOURCES: StatusCode = StatusCode::new(0xA700);
    /// 0xA900: Error: Data Set does not match SOP Class
    pub const DATA_SET_DOES_NOT_MATCH_SOP_CLASS: StatusCode = StatusCode::new(0xA900);
    /// 0xC000-0xCFFF: Failed: Unable to process
    pub const UNABLE_TO_PROCESS: StatusCode = StatusCode::new(0xC000);
    /// 0xFE00: Matching terminated due to Cancel request
    pub const CANCEL: StatusCode = StatusCode::new(0xFE00);
    /// 0xFF00: Matches are continuing - Current Match is supplied and any Optional Keys were supported in the same manner as Required Keys.
    pub const PENDING: StatusCode = StatusCode::new(0xFF00);
    /// 0xFF01: Matches are continuing - Warning that one or more Optional Keys were not supported for existence and/or matching for this Identifier.
    pub const PENDING_WITH_UNSUPPORTED_KEYS: StatusCode = StatusCode::new(0xFF01);
}

/// C-MOVE Response Status Values: PS3.4 C.4-2.
#[derive(Debug)]
pub enum QueryRetrieveMoveStatus {}

impl QueryRetrieveMoveStatus {
    /// 0x0000: Sub-operations Complete - No Failures
    pub const SUCCESS: StatusCode = StatusCode::new(0x0000);
    /// 0x0122: Refused: SOP Class not supported
    pub const SOP_CLASS_NOT_SUPPORTED: StatusCode = StatusCode::new(0x0122);
    /// 0x0124: Refused: Not authorized
    pub const NOT_AUTHORIZED: StatusCode = StatusCode::new(0x0124);
    /// 0x0210: Duplicate invocation
    pub const DUPLICATE_INVOCATION: StatusCode = StatusCode::new(0x0210);
    /// 0x0211: Unrecognized operation
    pub const UNRECOGNIZED_OPERATION: StatusCode = StatusCode::new(0x0211);
    /// 0x0212: Mistyped argument
    pub const MISTYPED_ARGUMENT: StatusCode = StatusCode::new(0x0212);
    /// 0xA701: Refused: Out of resources - Unable to calculate number of matches
    pub const UNABLE_TO_COUNT_MATCHES: StatusCode = StatusCode::new(0xA701);
    /// 0xA702: Refused: Out of resources - Unable to perform sub-operations
    pub const UNABLE_TO_PERFORM_SUB_OPERATIONS: StatusCode = StatusCode::new(0xA702);
    /// 0xA801: Refused: Move Destination unknown
    pub const MOVE_DESTINATION_UNKNOWN: StatusCode = StatusCode::new(0xA801);
    /// 0xA900: Error: Data Set does not match SOP Class
    pub const DATA_SET_DOES_NOT_MATCH_SOP_CLASS: StatusCode = StatusCode::new(0xA900);
    /// 0xB000: Sub-operations Complete - One or more Failures
    pub const COMPLETE_WITH_FAILURES: StatusCode = StatusCode::new(0xB000);
    /// 0xC000-0xCFFF: Failed: Unable to process
    pub const UNABLE_TO_PROCESS: StatusCode = StatusCode::new(0xC000);
    /// 0xFE00: Sub-operations terminated due to Cancel Indication
    pub const CANCEL: StatusCode = StatusCode::new(0xFE00);
    /// 0xFF00: Sub-operations are continuing
    pub const PENDING: StatusCode = StatusCode::new(0xFF00);
}

/// C-GET Response Status Values: PS3.4 C.4-3.
#[derive(Debug)]
pub enum QueryRetrieveGetStatus {}

impl QueryRetrieveGetStatus {
    /// 0x0000: Sub-operations Complete - No Failures or Warnings
    pub const SUCCESS: StatusCode = StatusCode::new(0x0000);
    /// 0x0122: Refused: SOP Class not supported
    pub const SOP_CLASS_NOT_SUPPORTED: StatusCode = StatusCode::new(0x0122);
    /// 0x0124: Refused: Not authorized
    pub const NOT_AUTHORIZED: StatusCode = StatusCode::new(0x0124);
    /// 0x0210: Duplicate invocation
    pub const DUPLICATE_INVOCATION: StatusCode = StatusCode::new(0x0210);
    /// 0x0211: Unrecognized operation
    pub const UNRECOGNIZED_OPERATION: StatusCode = StatusCode::new(0x0211);
    /// 0x0212: Mistyped argument
    pub const MISTYPED_ARGUMENT: StatusCode = StatusCode::new(0x0212);
    /// 0xA701: Refused: Out of resources - Unable to calculate number of matches
    pub const UNABLE_TO_COUNT_MATCHES: StatusCode = StatusCode::new(0xA701);
    /// 0xA702: Refused: Out of resources - Unable to perform sub-operations
    pub const UNABLE_TO_PERFORM_SUB_OPERATIONS: StatusCode = StatusCode::new(0xA702);
    /// 0xA900: Error: Data Set does not match SOP Class
    pub const DATA_SET_DOES_NOT_MATCH_SOP_CLASS: StatusCode = StatusCode::new(0xA900);
    /// 0xB000: Sub-operations Complete - One or more Failures or Warnings
    pub const COMPLETE_WITH_FAILURES: StatusCode = StatusCode::new(0xB000);
    /// 0xC000-0xCFFF: Failed: Unable to process
    pub const UNABLE_TO_PROCESS: StatusCode = StatusCode::new(0xC000);
    /// 0xFE00: Sub-operations terminated due to Cancel Indication
    pub const CANCEL: StatusCode = StatusCode::new(0xFE00);
    /// 0xFF00: Sub-operations are continuing
    pub const PENDING: StatusCode = StatusCode::new(0xFF00);
}

/// Repository Query Additional Status Values: PS3.4 C.6.4.3-1.
#[derive(Debug)]
pub enum RepositoryQueryStatus {}

impl RepositoryQueryStatus {
    /// 0x0000: Matching is complete - No final Identifier is supplied.
    pub const SUCCESS: StatusCode = StatusCode::new(0x0000);
    /// 0x0122: Refused: SOP Class not supported
    pub const SOP_CLASS_NOT_SUPPORTED: StatusCode = StatusCode::new(0x0122);
    /// 0x0124: Refused: Not authorized
    pub const NOT_AUTHORIZED: StatusCode = StatusCode::new(0x0124);
    /// 0x0210: Duplicate invocation
    pub const DUPLICATE_INVOCATION: StatusCode = StatusCode::new(0x0210);
    /// 0x0211: Unrecognized operation
    pub const UNRECOGNIZED_OPERATION: StatusCode = StatusCode::new(0x0211);
    /// 0x0212: Mistyped argument
    pub const MISTYPED_ARGUMENT: StatusCode = StatusCode::new(0x0212);
    /// 0xA700: Refused: Out of resources
    pub const OUT_OF_RESOURCES: StatusCode = StatusCode::new(0xA700);
    /// 0xA710: Invalid Prior Record Key
    pub const INVALID_PRIOR_RECORD_KEY: StatusCode = StatusCode::new(0xA710);
    /// 0xA900: Error: Data Set does not match SOP Class
    pub const DATA_SET_DOES_NOT_MATCH_SOP_CLASS: StatusCode = StatusCode::new(0xA900);
    /// 0xB001: Matching reached response limit, subsequent request may return additional matches
    pub const RESPONSE_LIMIT_REACHED: StatusCode = StatusCode::new(0xB001);
    /// 0xC000-0xCFFF: Failed: Unable to process
    pub const UNABLE_TO_PROCESS: StatusCode = StatusCode::new(0xC000);
    /// 0xFE00: Matching terminated due to Cancel request
    pub const CANCEL: StatusCode = StatusCode::new(0xFE00);
    /// 0xFF00: Matches are continuing - Current Match is supplied and any Optional Keys were supported in the same manner as Required Keys.
    pub const PENDING: StatusCode = StatusCode::new(0xFF00);
    /// 0xFF01: Matches are continuing - Warning that one or more Optional Keys were not supported for existence and/or matching for this Identifier.
    pub const PENDING_WITH_UNSUPPORTED_KEYS: StatusCode = StatusCode::new(0xFF01);
}

/// N-SET Response Status Values: PS3.4 F.7.2-2.
#[derive(Debug)]
pub enum ModalityPerformedProcedureStepSetStatus {}

impl ModalityPerformedProcedureStepSetStatus {
    /// 0x0000: Success
    pub const SUCCESS: StatusCode = StatusCode::new(0x0000);
    /// 0x0105: No such Attribute
    pub const NO_SUCH_ATTRIBUTE: StatusCode = StatusCode::new(0x0105);
    /// 0x0106: Invalid Attribute Value
    pub const INVALID_ATTRIBUTE_VALUE: StatusCode = StatusCode::new(0x0106);
    /// 0x0107: Attribute List warning
    pub const ATTRIBUTE_LIST_WARNING: StatusCode = StatusCode::new(0x0107);
    /// 0x0110: Processing Failure
    pub const PROCESSING_FAILURE: StatusCode = StatusCode::new(0x0110);
    /// 0x0112: No such SOP Instance
    pub const NO_SUCH_SOP_INSTANCE: StatusCode = StatusCode::new(0x0112);
    /// 0x0116: Attribute Value out of range
    pub const ATTRIBUTE_VALUE_OUT_OF_RANGE: StatusCode = StatusCode::new(0x0116);
    /// 0x0117: Invalid SOP Instance
    pub const INVALID_SOP_INSTANCE: StatusCode = StatusCode::new(0x0117);
    /// 0x0118: No such SOP Class
    pub const NO_SUCH_SOP_CLASS: StatusCode = StatusCode::new(0x0118);
    /// 0x0119: Class-Instance conflict
    pub const CLASS_INSTANCE_CONFLICT: StatusCode = StatusCode::new(0x0119);
    /// 0x0121: Missing Attribute Value
    pub const MISSING_ATTRIBUTE_VALUE: StatusCode = StatusCode::new(0x0121);
    /// 0x0124: Refused: Not authorized
    pub const NOT_AUTHORIZED: StatusCode = StatusCode::new(0x0124);
    /// 0x0210: Duplicate invocation
    pub const DUPLICATE_INVOCATION: StatusCode = StatusCode::new(0x0210);
    /// 0x0211: Unrecognized operation
    pub const UNRECOGNIZED_OPERATION: StatusCode = StatusCode::new(0x0211);
    /// 0x0212: Mistyped argument
    pub const MISTYPED_ARGUMENT: StatusCode = StatusCode::new(0x0212);
    /// 0x0213: Resource limitation
    pub const RESOURCE_LIMITATION: StatusCode = StatusCode::new(0x0213);
}

/// N-GET Response Status Values: PS3.4 F.8.2-2.
#[derive(Debug)]
pub enum ModalityPerformedProcedureStepRetrieveStatus {}

impl ModalityPerformedProcedureStepRetrieveStatus {
    /// 0x0000: Success
    pub const SUCCESS: StatusCode = StatusCode::new(0x0000);
    /// 0x0001: Requested optional Attributes are not supported
    pub const OPTIONAL_ATTRIBUTES_UNSUPPORTED: StatusCode = StatusCode::new(0x0001);
    /// 0x0107: Attribute List warning
    pub const ATTRIBUTE_LIST_WARNING: StatusCode = StatusCode::new(0x0107);
    /// 0x0110: Processing Failure
    pub const PROCESSING_FAILURE: StatusCode = StatusCode::new(0x0110);
    /// 0x0112: No such SOP Instance
    pub const NO_SUCH_SOP_INSTANCE: StatusCode = StatusCode::new(0x0112);
    /// 0x0117: Invalid SOP Instance
    pub const INVALID_SOP_INSTANCE: StatusCode = StatusCode::new(0x0117);
    /// 0x0118: No such SOP Class
    pub const NO_SUCH_SOP_CLASS: StatusCode = StatusCode::new(0x0118);
    /// 0x0119: Class-Instance conflict
    pub const CLASS_INSTANCE_CONFLICT: StatusCode = StatusCode::new(0x0119);
    /// 0x0124: Refused: Not authorized
    pub const NOT_AUTHORIZED: StatusCode = StatusCode::new(0x0124);
    /// 0x0210: Duplicate invocation
    pub const DUPLICATE_INVOCATION: StatusCode = StatusCode::new(0x0210);
    /// 0x0211: Unrecognized operation
    pub const UNRECOGNIZED_OPERATION: StatusCode = StatusCode::new(0x0211);
    /// 0x0212: Mistyped argument
    pub const MISTYPED_ARGUMENT: StatusCode = StatusCode::new(0x0212);
    /// 0x0213: Resource limitation
    pub const RESOURCE_LIMITATION: StatusCode = StatusCode::new(0x0213);
}

/// Status Values for Basic Film Session SOP Class: PS3.4 H.4.1.2.1.2-1.
#[derive(Debug)]
pub enum BasicFilmSessionStatus {}

impl BasicFilmSessionStatus {
    /// 0x0000: Film session successfully created
    pub const SUCCESS: StatusCode = StatusCode::new(0x0000);
    /// 0x0105: No such Attribute
    pub const NO_SUCH_ATTRIBUTE: StatusCode = StatusCode::new(0x0105);
    /// 0x0106: Invalid Attribute Value
    pub const INVALID_ATTRIBUTE_VALUE: StatusCode = StatusCode::new(0x0106);
    /// 0x0107: Attribute List warning
    pub const ATTRIBUTE_LIST_WARNING: StatusCode = StatusCode::new(0x0107);
    /// 0x0110: Processing Failure
    pub const PROCESSING_FAILURE: StatusCode = StatusCode::new(0x0110);
    /// 0x0111: Duplicate SOP Instance
    pub const DUPLICATE_SOP_INSTANCE: StatusCode = StatusCode::new(0x0111);
    /// 0x0112: No such SOP Instance
    pub const NO_SUCH_SOP_INSTANCE: StatusCode = StatusCode::new(0x0112);
    /// 0x0116: Attribute Value out of range
    pub const ATTRIBUTE_VALUE_OUT_OF_RANGE: StatusCode = StatusCode::new(0x0116);
    /// 0x0117: Invalid SOP Instance
    pub const INVALID_SOP_INSTANCE: StatusCode = StatusCode::new(0x0117);
    /// 0x0118: No such SOP Class
    pub const NO_SUCH_SOP_CLASS: StatusCode = StatusCode::new(0x0118);
    /// 0x0119: Class-Instance conflict
    pub const CLASS_INSTANCE_CONFLICT: StatusCode = StatusCode::new(0x0119);
    /// 0x0120: Missing Attribute
    pub const MISSING_ATTRIBUTE: StatusCode = StatusCode::new(0x0120);
    /// 0x0121: Missing Attribute Value
    pub const MISSING_ATTRIBUTE_VALUE: StatusCode = StatusCode::new(0x0121);
    /// 0x0124: Refused: Not authorized
    pub const NOT_AUTHORIZED: StatusCode = StatusCode::new(0x0124);
    /// 0x0210: Duplicate invocation
    pub const DUPLICATE_INVOCATION: StatusCode = StatusCode::new(0x0210);
    /// 0x0211: Unrecognized operation
    pub const UNRECOGNIZED_OPERATION: StatusCode = StatusCode::new(0x0211);
    /// 0x0212: Mistyped argument
    pub const MISTYPED_ARGUMENT: StatusCode = StatusCode::new(0x0212);
    /// 0x0213: Resource limitation
    pub const RESOURCE_LIMITATION: StatusCode = StatusCode::new(0x0213);
    /// 0xB600: Memory allocation not supported
    pub const MEMORY_ALLOCATION_NOT_SUPPORTED: StatusCode = StatusCode::new(0xB600);
}

/// SOP Class Status Values: PS3.4 H.4-4.
#[derive(Debug)]
pub enum BasicFilmSessionPrintStatus {}

impl BasicFilmSessionPrintStatus {
    /// 0x0000: Film belonging to the film session are accepted for printing; if supported, the Print Job SOP Instance is created
    pub const SUCCESS: StatusCode = StatusCode::new(0x0000);
    /// 0x0110: Processing Failure
    pub const PROCESSING_FAILURE: StatusCode = StatusCode::new(0x0110);
    /// 0x0112: No such SOP Instance
    pub const NO_SUCH_SOP_INSTANCE: StatusCode = StatusCode::new(0x0112);
    /// 0x0114: No such argument
    pub const NO_SUCH_ARGUMENT: StatusCode = StatusCode::new(0x0114);
    /// 0x0115: Invalid argument value
    pub const INVALID_ARGUMENT_VALUE: StatusCode = StatusCode::new(0x0115);
    /// 0x0117: Invalid SOP Instance
    pub const INVALID_SOP_INSTANCE: StatusCode = StatusCode::new(0x0117);
    /// 0x0118: No such SOP Class
    pub const NO_SUCH_SOP_CLASS: StatusCode = StatusCode::new(0x0118);
    /// 0x0119: Class-Instance conflict
    pub const CLASS_INSTANCE_CONFLICT: StatusCode = StatusCode::new(0x0119);
    /// 0x0123: No such Action
    pub const NO_SUCH_ACTION_TYPE: StatusCode = StatusCode::new(0x0123);
    /// 0x0124: Refused: Not authorized
    pub const NOT_AUTHORIZED: StatusCode = StatusCode::new(0x0124);
    /// 0x0210: Duplicate invocation
    pub const DUPLICATE_INVOCATION: StatusCode = StatusCode::new(0x0210);
    /// 0x0211: Unrecognized operation
    pub const UNRECOGNIZED_OPERATION: StatusCode = StatusCode::new(0x0211);
    /// 0x0212: Mistyped argument
    pub const MISTYPED_ARGUMENT: StatusCode = StatusCode::new(0x0212);
    /// 0x0213: Resource limitation
    pub const RESOURCE_LIMITATION: StatusCode = StatusCode::new(0x0213);
    /// 0xB601: Film session printing (collation) is not supported
    pub const COLLATION_NOT_SUPPORTED: StatusCode = StatusCode::new(0xB601);
    /// 0xB602: Film Session SOP Instance hierarchy does not contain Image Box SOP Instances (empty page)
    pub const NO_IMAGE_BOXES: StatusCode = StatusCode::new(0xB602);
    /// 0xB604: Image size is larger than image box size, the image has been demagnified.
    pub const IMAGE_DEMAGNIFIED: StatusCode = StatusCode::new(0xB604);
    /// 0xB609: Image size is larger than the Image Box size. The Image has been cropped to fit.
    pub const IMAGE_CROPPED: StatusCode = StatusCode::new(0xB609);
    /// 0xB60A: Image size or Combined Print Image size is larger than the Image Box size. Image or Combined Print Image has been decimated to fit.
    pub const IMAGE_DECIMATED: StatusCode = StatusCode::new(0xB60A);
    /// 0xC600: Failed: Film Session SOP Instance hierarchy does not contain Film Box SOP Instances
    pub const NO_FILM_BOXES: StatusCode = StatusCode::new(0xC600);
    /// 0xC601: Failed: Unable to create Print Job SOP Instance; print queue is full
    pub const PRINT_QUEUE_FULL: StatusCode = StatusCode::new(0xC601);
    /// 0xC603: Failed: Image size is larger than image box size
    pub const IMAGE_TOO_LARGE: StatusCode = StatusCode::new(0xC603);
    /// 0xC613: Failed: Combined Print Image size is larger than the Image Box size
    pub const COMBINED_IMAGE_TOO_LARGE: StatusCode = StatusCode::new(0xC613);
}

/// Status Values for Basic Film Box SOP Class: PS3.4 H.4.2.2.1.2-1.
#[derive(Debug)]
pub enum BasicFilmBoxStatus {}

impl BasicFilmBoxStatus {
    /// 0x0000: Film Box successfully created
    pub const SUCCESS: StatusCode = StatusCode::new(0x0000);
    /// 0x0105: No such Attribute
    pub const NO_SUCH_ATTRIBUTE: StatusCode = StatusCode::new(0x0105);
    /// 0x0106: Invalid Attribute Value
    pub const INVALID_ATTRIBUTE_VALUE: StatusCode = StatusCode::new(0x0106);
    /// 0x0107: Attribute List warning
    pub const ATTRIBUTE_LIST_WARNING: StatusCode = StatusCode::new(0x0107);
    /// 0x0110: Processing Failure
    pub const PROCESSING_FAILURE: StatusCode = StatusCode::new(0x0110);
    /// 0x0111: Duplicate SOP Instance
    pub const DUPLICATE_SOP_INSTANCE: StatusCode = StatusCode::new(0x0111);
    /// 0x0112: No such SOP Instance
    pub const NO_SUCH_SOP_INSTANCE: StatusCode = StatusCode::new(0x0112);
    /// 0x0116: Attribute Value out of range
    pub const ATTRIBUTE_VALUE_OUT_OF_RANGE: StatusCode = StatusCode::new(0x0116);
    /// 0x0117: Invalid SOP Instance
    pub const INVALID_SOP_INSTANCE: StatusCode = StatusCode::new(0x0117);
    /// 0x0118: No such SOP Class
    pub const NO_SUCH_SOP_CLASS: StatusCode = StatusCode::new(0x0118);
    /// 0x0119: Class-Instance conflict
    pub const CLASS_INSTANCE_CONFLICT: StatusCode = StatusCode::new(0x0119);
    /// 0x0120: Missing Attribute
    pub const MISSING_ATTRIBUTE: StatusCode = StatusCode::new(0x0120);
    /// 0x0121: Missing Attribute Value
    pub const MISSING_ATTRIBUTE_VALUE: StatusCode = StatusCode::new(0x0121);
    /// 0x0124: Refused: Not authorized
    pub const NOT_AUTHORIZED: StatusCode = StatusCode::new(0x0124);
    /// 0x0210: Duplicate invocation
    pub const DUPLICATE_INVOCATION: StatusCode = StatusCode::new(0x0210);
    /// 0x0211: Unrecognized operation
    pub const UNRECOGNIZED_OPERATION: StatusCode = StatusCode::new(0x0211);
    /// 0x0212: Mistyped argument
    pub const MISTYPED_ARGUMENT: StatusCode = StatusCode::new(0x0212);
    /// 0x0213: Resource limitation
    pub const RESOURCE_LIMITATION: StatusCode = StatusCode::new(0x0213);
    /// 0xB605: Requested Min Density or Max Density outside of printer's operating range. The printer will use its respective minimum or maximum density value instead.
    pub const DENSITY_OUTSIDE_RANGE: StatusCode = StatusCode::new(0xB605);
    /// 0xC616: Failed: There is an existing Film Box that has not been printed and N-ACTION at the Film Session level is not supported. A new Film Box will not be created when a previous Film Box has not been printed.
    pub const PREVIOUS_FILM_BOX_NOT_PRINTED: StatusCode = StatusCode::new(0xC616);
}

/// Status Values: PS3.4 H.4-9.
#[derive(Debug)]
pub enum BasicFilmBoxPrintStatus {}

impl BasicFilmBoxPrintStatus {
    /// 0x0000: Film accepted for printing; if supported, the Print Job SOP Instance is created
    pub const SUCCESS: StatusCode = StatusCode::new(0x0000);
    /// 0x0110: Processing Failure
    pub const PROCESSING_FAILURE: StatusCode = StatusCode::new(0x0110);
    /// 0x0112: No such SOP Instance
    pub const NO_SUCH_SOP_INSTANCE: StatusCode = StatusCode::new(0x0112);
    /// 0x0114: No such argument
    pub const NO_SUCH_ARGUMENT: StatusCode = StatusCode::new(0x0114);
    /// 0x0115: Invalid argument value
    pub const INVALID_ARGUMENT_VALUE: StatusCode = StatusCode::new(0x0115);
    /// 0x0117: Invalid SOP Instance
    pub const INVALID_SOP_INSTANCE: StatusCode = StatusCode::new(0x0117);
    /// 0x0118: No such SOP Class
    pub const NO_SUCH_SOP_CLASS: StatusCode = StatusCode::new(0x0118);
    /// 0x0119: Class-Instance conflict
    pub const CLASS_INSTANCE_CONFLICT: StatusCode = StatusCode::new(0x0119);
    /// 0x0123: No such Action
    pub const NO_SUCH_ACTION_TYPE: StatusCode = StatusCode::new(0x0123);
    /// 0x0124: Refused: Not authorized
    pub const NOT_AUTHORIZED: StatusCode = StatusCode::new(0x0124);
    /// 0x0210: Duplicate invocation
    pub const DUPLICATE_INVOCATION: StatusCode = StatusCode::new(0x0210);
    /// 0x0211: Unrecognized operation
    pub const UNRECOGNIZED_OPERATION: StatusCode = StatusCode::new(0x0211);
    /// 0x0212: Mistyped argument
    pub const MISTYPED_ARGUMENT: StatusCode = StatusCode::new(0x0212);
    /// 0x0213: Resource limitation
    pub const RESOURCE_LIMITATION: StatusCode = StatusCode::new(0x0213);
    /// 0xB603: Film Box SOP Instance hierarchy does not contain Image Box SOP Instances (empty page)
    pub const NO_IMAGE_BOXES: StatusCode = StatusCode::new(0xB603);
    /// 0xB604: Image size is larger than image box size, the image has been demagnified.
    pub const IMAGE_DEMAGNIFIED: StatusCode = StatusCode::new(0xB604);
    /// 0xB609: Image size is larger than the Image Box size. The Image has been cropped to fit.
    pub const IMAGE_CROPPED: StatusCode = StatusCode::new(0xB609);
    /// 0xB60A: Image size or Combined Print Image size is larger than the Image Box size. Image or Combined Print Image has been decimated to fit.
    pub const IMAGE_DECIMATED: StatusCode = StatusCode::new(0xB60A);
    /// 0xC602: Failed: Unable to create Print Job SOP Instance; print queue is full
    pub const PRINT_QUEUE_FULL: StatusCode = StatusCode::new(0xC602);
    /// 0xC603: Failed: Image size is larger than image box size
    pub const IMAGE_TOO_LARGE: StatusCode = StatusCode::new(0xC603);
    /// 0xC613: Failed: Combined Print Image size is larger than the Image Box size
    pub const COMBINED_IMAGE_TOO_LARGE: StatusCode = StatusCode::new(0xC613);
}

/// Status Values for Basic Grayscale Image Box SOP Class: PS3.4 H.4.3.1.2.1.2-1.
#[derive(Debug)]
pub enum BasicGrayscaleImageBoxStatus {}

impl BasicGrayscaleImageBoxStatus {
    /// 0x0000: Image successfully stored in Image Box
    pub const SUCCESS: StatusCode = StatusCode::new(0x0000);
    /// 0x0105: No such Attribute
    pub const NO_SUCH_ATTRIBUTE: StatusCode = StatusCode::new(0x0105);
    /// 0x0106: Invalid Attribute Value
    pub const INVALID_ATTRIBUTE_VALUE: StatusCode = StatusCode::new(0x0106);
    /// 0x0107: Attribute List warning
    pub const ATTRIBUTE_LIST_WARNING: StatusCode = StatusCode::new(0x0107);
    /// 0x0110: Processing Failure
    pub const PROCESSING_FAILURE: StatusCode = StatusCode::new(0x0110);
    /// 0x0112: No such SOP Instance
    pub const NO_SUCH_SOP_INSTANCE: StatusCode = StatusCode::new(0x0112);
    /// 0x0116: Attribute Value out of range
    pub const ATTRIBUTE_VALUE_OUT_OF_RANGE: StatusCode = StatusCode::new(0x0116);
    /// 0x0117: Invalid SOP Instance
    pub const INVALID_SOP_INSTANCE: StatusCode = StatusCode::new(0x0117);
    /// 0x0118: No such SOP Class
    pub const NO_SUCH_SOP_CLASS: StatusCode = StatusCode::new(0x0118);
    /// 0x0119: Class-Instance conflict
    pub const CLASS_INSTANCE_CONFLICT: StatusCode = StatusCode::new(0x0119);
    /// 0x0121: Missing Attribute Value
    pub const MISSING_ATTRIBUTE_VALUE: StatusCode = StatusCode::new(0x0121);
    /// 0x0124: Refused: Not authorized
    pub const NOT_AUTHORIZED: StatusCode = StatusCode::new(0x0124);
    /// 0x0210: Duplicate invocation
    pub const DUPLICATE_INVOCATION: StatusCode = StatusCode::new(0x0210);
    /// 0x0211: Unrecognized operation
    pub const UNRECOGNIZED_OPERATION: StatusCode = StatusCode::new(0x0211);
    /// 0x0212: Mistyped argument
    pub const MISTYPED_ARGUMENT: StatusCode = StatusCode::new(0x0212);
    /// 0x0213: Resource limitation
    pub const RESOURCE_LIMITATION: StatusCode = StatusCode::new(0x0213);
    /// 0xB604: Image size larger than image box size, the image has been demagnified.
    pub const IMAGE_DEMAGNIFIED: StatusCode = StatusCode::new(0xB604);
    /// 0xB605: Requested Min Density or Max Density outside of printer's operating range. The printer will use its respective minimum or maximum density value instead.
    pub const DENSITY_OUTSIDE_RANGE: StatusCode = StatusCode::new(0xB605);
    /// 0xB609: Image size is larger than the Image Box size. The Image has been cropped to fit.
    pub const IMAGE_CROPPED: StatusCode = StatusCode::new(0xB609);
    /// 0xB60A: Image size or Combined Print Image size is larger than the Image Box size. The Image or Combined Print Image has been decimated to fit.
    pub const IMAGE_DECIMATED: StatusCode = StatusCode::new(0xB60A);
    /// 0xC603: Failed: Image size is larger than image box size
    pub const IMAGE_TOO_LARGE: StatusCode = StatusCode::new(0xC603);
    /// 0xC605: Failed: Insufficient memory in printer to store the image
    pub const OUT_OF_PRINTER_MEMORY: StatusCode = StatusCode::new(0xC605);
    /// 0xC613: Failed: Combined Print Image size is larger than the Image Box size
    pub const COMBINED_IMAGE_TOO_LARGE: StatusCode = StatusCode::new(0xC613);
}

/// Status Values for Basic Color Image Box SOP Class: PS3.4 H.4.3.2.2.1.2-1.
#[derive(Debug)]
pub enum BasicColorImageBoxStatus {}

impl BasicColorImageBoxStatus {
    /// 0x0000: Success
    pub const SUCCESS: StatusCode = StatusCode::new(0x0000);
    /// 0x0105: No such Attribute
    pub const NO_SUCH_ATTRIBUTE: StatusCode = StatusCode::new(0x0105);
    /// 0x0106: Invalid Attribute Value
    pub const INVALID_ATTRIBUTE_VALUE: StatusCode = StatusCode::new(0x0106);
    /// 0x0107: Attribute List warning
    pub const ATTRIBUTE_LIST_WARNING: StatusCode = StatusCode::new(0x0107);
    /// 0x0110: Processing Failure
    pub const PROCESSING_FAILURE: StatusCode = StatusCode::new(0x0110);
    /// 0x0112: No such SOP Instance
    pub const NO_SUCH_SOP_INSTANCE: StatusCode = StatusCode::new(0x0112);
    /// 0x0116: Attribute Value out of range
    pub const ATTRIBUTE_VALUE_OUT_OF_RANGE: StatusCode = StatusCode::new(0x0116);
    /// 0x0117: Invalid SOP Instance
    pub const INVALID_SOP_INSTANCE: StatusCode = StatusCode::new(0x0117);
    /// 0x0118: No such SOP Class
    pub const NO_SUCH_SOP_CLASS: StatusCode = StatusCode::new(0x0118);
    /// 0x0119: Class-Instance conflict
    pub const CLASS_INSTANCE_CONFLICT: StatusCode = StatusCode::new(0x0119);
    /// 0x0121: Missing Attribute Value
    pub const MISSING_ATTRIBUTE_VALUE: StatusCode = StatusCode::new(0x0121);
    /// 0x0124: Refused: Not authorized
    pub const NOT_AUTHORIZED: StatusCode = StatusCode::new(0x0124);
    /// 0x0210: Duplicate invocation
    pub const DUPLICATE_INVOCATION: StatusCode = StatusCode::new(0x0210);
    /// 0x0211: Unrecognized operation
    pub const UNRECOGNIZED_OPERATION: StatusCode = StatusCode::new(0x0211);
    /// 0x0212: Mistyped argument
    pub const MISTYPED_ARGUMENT: StatusCode = StatusCode::new(0x0212);
    /// 0x0213: Resource limitation
    pub const RESOURCE_LIMITATION: StatusCode = StatusCode::new(0x0213);
    /// 0xB604: Image size larger than image box size, the image has been demagnified.
    pub const IMAGE_DEMAGNIFIED: StatusCode = StatusCode::new(0xB604);
    /// 0xB609: Image size is larger than the Image Box size. The Image has been cropped to fit.
    pub const IMAGE_CROPPED: StatusCode = StatusCode::new(0xB609);
    /// 0xB60A: Image size or Combined Print Image size is larger than the Image Box size. The Image or Combined Print Image has been decimated to fit.
    pub const IMAGE_DECIMATED: StatusCode = StatusCode::new(0xB60A);
    /// 0xC603: Failed: Image size is larger than image box size
    pub const IMAGE_TOO_LARGE: StatusCode = StatusCode::new(0xC603);
    /// 0xC605: Failed: Insufficient memory in printer to store the image
    pub const OUT_OF_PRINTER_MEMORY: StatusCode = StatusCode::new(0xC605);
    /// 0xC613: Failed: Combined Print Image size is larger than the Image Box size
    pub const COMBINED_IMAGE_TOO_LARGE: StatusCode = StatusCode::new(0xC613);
}

/// Status Values for Presentation LUT SOP Class: PS3.4 H.4.9.2.1.2-1.
#[derive(Debug)]
pub enum PresentationLUTStatus {}

impl PresentationLUTStatus {
    /// 0x0000: Presentation LUT successfully created
    pub const SUCCESS: StatusCode = StatusCode::new(0x0000);
    /// 0x0105: No such Attribute
    pub const NO_SUCH_ATTRIBUTE: StatusCode = StatusCode::new(0x0105);
    /// 0x0106: Invalid Attribute Value
    pub const INVALID_ATTRIBUTE_VALUE: StatusCode = StatusCode::new(0x0106);
    /// 0x0107: Attribute List warning
    pub const ATTRIBUTE_LIST_WARNING: StatusCode = StatusCode::new(0x0107);
    /// 0x0110: Processing Failure
    pub const PROCESSING_FAILURE: StatusCode = StatusCode::new(0x0110);
    /// 0x0111: Duplicate SOP Instance
    pub const DUPLICATE_SOP_INSTANCE: StatusCode = StatusCode::new(0x0111);
    /// 0x0116: Attribute Value out of range
    pub const ATTRIBUTE_VALUE_OUT_OF_RANGE: StatusCode = StatusCode::new(0x0116);
    /// 0x0117: Invalid SOP Instance
    pub const INVALID_SOP_INSTANCE: StatusCode = StatusCode::new(0x0117);
    /// 0x0118: No such SOP Class
    pub const NO_SUCH_SOP_CLASS: StatusCode = StatusCode::new(0x0118);
    /// 0x0120: Missing Attribute
    pub const MISSING_ATTRIBUTE: StatusCode = StatusCode::new(0x0120);
    /// 0x0121: Missing Attribute Value
    pub const MISSING_ATTRIBUTE_VALUE: StatusCode = StatusCode::new(0x0121);
    /// 0x0124: Refused: Not authorized
    pub const NOT_AUTHORIZED: StatusCode = StatusCode::new(0x0124);
    /// 0x0210: Duplicate invocation
    pub const DUPLICATE_INVOCATION: StatusCode = StatusCode::new(0x0210);
    /// 0x0211: Unrecognized operation
    pub const UNRECOGNIZED_OPERATION: StatusCode = StatusCode::new(0x0211);
    /// 0x0212: Mistyped argument
    pub const MISTYPED_ARGUMENT: StatusCode = StatusCode::new(0x0212);
    /// 0x0213: Resource limitation
    pub const RESOURCE_LIMITATION: StatusCode = StatusCode::new(0x0213);
    /// 0xB605: Requested Min Density or Max Density outside of printer's operating range. The printer will use its respective minimum or maximum density value instead.
    pub const DENSITY_OUTSIDE_RANGE: StatusCode = StatusCode::new(0xB605);
}

/// C-FIND Response Status Values: PS3.4 K.4-1.
#[derive(Debug)]
pub enum ModalityWorklistStatus {}

impl ModalityWorklistStatus {
    /// 0x0000: Matching is complete - No final Identifier is supplied.
    pub const SUCCESS: StatusCode = StatusCode::new(0x0000);
    /// 0x0122: Refused: SOP Class not supported
    pub const SOP_CLASS_NOT_SUPPORTED: StatusCode = StatusCode::new(0x0122);
    /// 0x0124: Refused: Not authorized
    pub const NOT_AUTHORIZED: StatusCode = StatusCode::new(0x0124);
    /// 0x0210: Duplicate invocation
    pub const DUPLICATE_INVOCATION: StatusCode = StatusCode::new(0x0210);
    /// 0x0211: Unrecognized operation
    pub const UNRECOGNIZED_OPERATION: StatusCode = StatusCode::new(0x0211);
    /// 0x0212: Mistyped argument
    pub const MISTYPED_ARGUMENT: StatusCode = StatusCode::new(0x0212);
    /// 0xA700: Refused: Out of resources
    pub const OUT_OF_RESOURCES: StatusCode = StatusCode::new(0xA700);
    /// 0xA900: Error: Data Set does not match SOP Class
    pub const DATA_SET_DOES_NOT_MATCH_SOP_CLASS: StatusCode = StatusCode::new(0xA900);
    /// 0xC000-0xCFFF: Failed: Unable to process
    pub const UNABLE_TO_PROCESS: StatusCode = StatusCode::new(0xC000);
    /// 0xFE00: Matching terminated due to Cancel request
    pub const CANCEL: StatusCode = StatusCode::new(0xFE00);
    /// 0xFF00: Matches are continuing - Current Match is supplied and any Optional Keys were supported in the same manner as Required Keys.
    pub const PENDING: StatusCode = StatusCode::new(0xFF00);
    /// 0xFF01: Matches are continuing - Warning that one or more Optional Keys were not supported for existence for this Identifier.
    pub const PENDING_WITH_UNSUPPORTED_KEYS: StatusCode = StatusCode::new(0xFF01);
}

/// Response Status: PS3.4 P.2-3.
#[derive(Debug)]
pub enum ProceduralEventLoggingStatus {}

impl ProceduralEventLoggingStatus {
    /// 0x0000: Success
    pub const SUCCESS: StatusCode = StatusCode::new(0x0000);
    /// 0x0110: Processing Failure
    pub const PROCESSING_FAILURE: StatusCode = StatusCode::new(0x0110);
    /// 0x0112: No such SOP Instance
    pub const NO_SUCH_SOP_INSTANCE: StatusCode = StatusCode::new(0x0112);
    /// 0x0114: No such argument
    pub const NO_SUCH_ARGUMENT: StatusCode = StatusCode::new(0x0114);
    /// 0x0115: Invalid argument value
    pub const INVALID_ARGUMENT_VALUE: StatusCode = StatusCode::new(0x0115);
    /// 0x0117: Invalid SOP Instance
    pub const INVALID_SOP_INSTANCE: StatusCode = StatusCode::new(0x0117);
    /// 0x0118: No such SOP Class
    pub const NO_SUCH_SOP_CLASS: StatusCode = StatusCode::new(0x0118);
    /// 0x0119: Class-Instance conflict
    pub const CLASS_INSTANCE_CONFLICT: StatusCode = StatusCode::new(0x0119);
    /// 0x0123: No such Action
    pub const NO_SUCH_ACTION_TYPE: StatusCode = StatusCode::new(0x0123);
    /// 0x0124: Refused: Not authorized
    pub const NOT_AUTHORIZED: StatusCode = StatusCode::new(0x0124);
    /// 0x0210: Duplicate invocation
    pub const DUPLICATE_INVOCATION: StatusCode = StatusCode::new(0x0210);
    /// 0x0211: Unrecognized operation
    pub const UNRECOGNIZED_OPERATION: StatusCode = StatusCode::new(0x0211);
    /// 0x0212: Mistyped argument
    pub const MISTYPED_ARGUMENT: StatusCode = StatusCode::new(0x0212);
    /// 0x0213: Resource limitation
    pub const RESOURCE_LIMITATION: StatusCode = StatusCode::new(0x0213);
    /// 0xB101: Specified Synchronization Frame of Reference UID does not match SCP Synchronization Frame of Reference
    pub const SYNCHRONIZATION_MISMATCH: StatusCode = StatusCode::new(0xB101);
    /// 0xB102: Study Instance UID coercion; Event logged under a different Study Instance UID
    pub const STUDY_INSTANCE_UID_COERCED: StatusCode = StatusCode::new(0xB102);
    /// 0xB104: IDs inconsistent in matching a current study; Event logged
    pub const INCONSISTENT_IDS_LOGGED: StatusCode = StatusCode::new(0xB104);
    /// 0xC101: Failed: Procedural Logging not available for specified Study Instance UID
    pub const LOGGING_NOT_AVAILABLE: StatusCode = StatusCode::new(0xC101);
    /// 0xC102: Failed: Event Information does not match Template
    pub const TEMPLATE_MISMATCH: StatusCode = StatusCode::new(0xC102);
    /// 0xC103: Failed: Cannot match event to a current study
    pub const NO_MATCHING_CURRENT_STUDY: StatusCode = StatusCode::new(0xC103);
    /// 0xC104: Failed: IDs inconsistent in matching a current study; Event not logged
    pub const INCONSISTENT_IDS_NOT_LOGGED: StatusCode = StatusCode::new(0xC104);
}

/// Response Status: PS3.4 P.3-3.
#[derive(Debug)]
pub enum SubstanceAdministrationLoggingStatus {}

impl SubstanceAdministrationLoggingStatus {
    /// 0x0000: Success
    pub const SUCCESS: StatusCode = StatusCode::new(0x0000);
    /// 0x0110: Processing Failure
    pub const PROCESSING_FAILURE: StatusCode = StatusCode::new(0x0110);
    /// 0x0112: No such SOP Instance
    pub const NO_SUCH_SOP_INSTANCE: StatusCode = StatusCode::new(0x0112);
    /// 0x0114: No such argument
    pub const NO_SUCH_ARGUMENT: StatusCode = StatusCode::new(0x0114);
    /// 0x0115: Invalid argument value
    pub const INVALID_ARGUMENT_VALUE: StatusCode = StatusCode::new(0x0115);
    /// 0x0117: Invalid SOP Instance
    pub const INVALID_SOP_INSTANCE: StatusCode = StatusCode::new(0x0117);
    /// 0x0118: No such SOP Class
    pub const NO_SUCH_SOP_CLASS: StatusCode = StatusCode::new(0x0118);
    /// 0x0119: Class-Instance conflict
    pub const CLASS_INSTANCE_CONFLICT: StatusCode = StatusCode::new(0x0119);
    /// 0x0123: No such Action
    pub const NO_SUCH_ACTION_TYPE: StatusCode = StatusCode::new(0x0123);
    /// 0x0124: Refused: Not authorized
    pub const NOT_AUTHORIZED: StatusCode = StatusCode::new(0x0124);
    /// 0x0210: Duplicate invocation
    pub const DUPLICATE_INVOCATION: StatusCode = StatusCode::new(0x0210);
    /// 0x0211: Unrecognized operation
    pub const UNRECOGNIZED_OPERATION: StatusCode = StatusCode::new(0x0211);
    /// 0x0212: Mistyped argument
    pub const MISTYPED_ARGUMENT: StatusCode = StatusCode::new(0x0212);
    /// 0x0213: Resource limitation
    pub const RESOURCE_LIMITATION: StatusCode = StatusCode::new(0x0213);
    /// 0xC10E: Failed: Operator Refused: Not authorized to add entry to Medication Administration Record
    pub const NOT_AUTHORIZED_TO_ADD_ENTRY: StatusCode = StatusCode::new(0xC10E);
    /// 0xC110: Failed: Patient cannot be identified from Patient ID (0010,0020) or Admission ID (0038,0010)
    pub const PATIENT_CANNOT_BE_IDENTIFIED: StatusCode = StatusCode::new(0xC110);
    /// 0xC111: Failed: Update of Medication Administration Record failed
    pub const RECORD_UPDATE_FAILED: StatusCode = StatusCode::new(0xC111);
}

/// C-FIND Response Status Values: PS3.4 Q.2-1.
#[derive(Debug)]
pub enum RelevantPatientInformationQueryStatus {}

impl RelevantPatientInformationQueryStatus {
    /// 0x0000: Success. Matching is complete - No final Identifier is supplied.
    pub const SUCCESS: StatusCode = StatusCode::new(0x0000);
    /// 0x0122: Refused: SOP Class not supported
    pub const SOP_CLASS_NOT_SUPPORTED: StatusCode = StatusCode::new(0x0122);
    /// 0x0124: Refused: Not authorized
    pub const NOT_AUTHORIZED: StatusCode = StatusCode::new(0x0124);
    /// 0x0210: Duplicate invocation
    pub const DUPLICATE_INVOCATION: StatusCode = StatusCode::new(0x0210);
    /// 0x0211: Unrecognized operation
    pub const UNRECOGNIZED_OPERATION: StatusCode = StatusCode::new(0x0211);
    /// 0x0212: Mistyped argument
    pub const MISTYPED_ARGUMENT: StatusCode = StatusCode::new(0x0212);
    /// 0xA700: Refused: Out of resources
    pub const OUT_OF_RESOURCES: StatusCode = StatusCode::new(0xA700);
    /// 0xA900: Error: Data Set does not match SOP Class
    pub const DATA_SET_DOES_NOT_MATCH_SOP_CLASS: StatusCode = StatusCode::new(0xA900);
    /// 0xC000: Failed: Unable to process
    pub const UNABLE_TO_PROCESS: StatusCode = StatusCode::new(0xC000);
    /// 0xC100: Failed: More than one match found
    pub const MORE_THAN_ONE_MATCH: StatusCode = StatusCode::new(0xC100);
    /// 0xC200: Failed: Unable to support requested template
    pub const TEMPLATE_NOT_SUPPORTED: StatusCode = StatusCode::new(0xC200);
    /// 0xFE00: Matching terminated due to Cancel request
    pub const CANCEL: StatusCode = StatusCode::new(0xFE00);
    /// 0xFF00: Current Match is supplied.
    pub const PENDING: StatusCode = StatusCode::new(0xFF00);
}

/// SOP Class Status Values: PS3.4 S.3.2.2.4-1.
#[derive(Debug)]
pub enum MediaCreationCreateStatus {}

impl MediaCreationCreateStatus {
    /// 0x0000: Success
    pub const SUCCESS: StatusCode = StatusCode::new(0x0000);
    /// 0x0105: No such Attribute
    pub const NO_SUCH_ATTRIBUTE: StatusCode = StatusCode::new(0x0105);
    /// 0x0106: Invalid Attribute Value
    pub const INVALID_ATTRIBUTE_VALUE: StatusCode = StatusCode::new(0x0106);
    /// 0x0107: Attribute List warning
    pub const ATTRIBUTE_LIST_WARNING: StatusCode = StatusCode::new(0x0107);
    /// 0x0110: Processing Failure
    pub const PROCESSING_FAILURE: StatusCode = StatusCode::new(0x0110);
    /// 0x0111: Duplicate SOP Instance
    pub const DUPLICATE_SOP_INSTANCE: StatusCode = StatusCode::new(0x0111);
    /// 0x0116: Attribute Value out of range
    pub const ATTRIBUTE_VALUE_OUT_OF_RANGE: StatusCode = StatusCode::new(0x0116);
    /// 0x0117: Invalid SOP Instance
    pub const INVALID_SOP_INSTANCE: StatusCode = StatusCode::new(0x0117);
    /// 0x0118: No such SOP Class
    pub const NO_SUCH_SOP_CLASS: StatusCode = StatusCode::new(0x0118);
    /// 0x0120: Missing Attribute
    pub const MISSING_ATTRIBUTE: StatusCode = StatusCode::new(0x0120);
    /// 0x0121: Missing Attribute Value
    pub const MISSING_ATTRIBUTE_VALUE: StatusCode = StatusCode::new(0x0121);
    /// 0x0124: Refused: Not authorized
    pub const NOT_AUTHORIZED: StatusCode = StatusCode::new(0x0124);
    /// 0x0210: Duplicate invocation
    pub const DUPLICATE_INVOCATION: StatusCode = StatusCode::new(0x0210);
    /// 0x0211: Unrecognized operation
    pub const UNRECOGNIZED_OPERATION: StatusCode = StatusCode::new(0x0211);
    /// 0x0212: Mistyped argument
    pub const MISTYPED_ARGUMENT: StatusCode = StatusCode::new(0x0212);
    /// 0x0213: Resource limitation
    pub const RESOURCE_LIMITATION: StatusCode = StatusCode::new(0x0213);
    /// 0xA510: Failed: An Initiate Media Creation action has already been received for this SOP Instance.
    pub const ALREADY_INITIATED: StatusCode = StatusCode::new(0xA510);
}

/// Response Statuses: PS3.4 S.3.2.3.4-1.
#[derive(Debug)]
pub enum MediaCreationCancelStatus {}

impl MediaCreationCancelStatus {
    /// 0x0000: Success
    pub const SUCCESS: StatusCode = StatusCode::new(0x0000);
    /// 0x0110: Processing Failure
    pub const PROCESSING_FAILURE: StatusCode = StatusCode::new(0x0110);
    /// 0x0112: No such SOP Instance
    pub const NO_SUCH_SOP_INSTANCE: StatusCode = StatusCode::new(0x0112);
    /// 0x0114: No such argument
    pub const NO_SUCH_ARGUMENT: StatusCode = StatusCode::new(0x0114);
    /// 0x0115: Invalid argument value
    pub const INVALID_ARGUMENT_VALUE: StatusCode = StatusCode::new(0x0115);
    /// 0x0117: Invalid SOP Instance
    pub const INVALID_SOP_INSTANCE: StatusCode = StatusCode::new(0x0117);
    /// 0x0118: No such SOP Class
    pub const NO_SUCH_SOP_CLASS: StatusCode = StatusCode::new(0x0118);
    /// 0x0119: Class-Instance conflict
    pub const CLASS_INSTANCE_CONFLICT: StatusCode = StatusCode::new(0x0119);
    /// 0x0123: No such Action
    pub const NO_SUCH_ACTION_TYPE: StatusCode = StatusCode::new(0x0123);
    /// 0x0124: Refused: Not authorized
    pub const NOT_AUTHORIZED: StatusCode = StatusCode::new(0x0124);
    /// 0x0210: Duplicate invocation
    pub const DUPLICATE_INVOCATION: StatusCode = StatusCode::new(0x0210);
    /// 0x0211: Unrecognized operation
    pub const UNRECOGNIZED_OPERATION: StatusCode = StatusCode::new(0x0211);
    /// 0x0212: Mistyped argument
    pub const MISTYPED_ARGUMENT: StatusCode = StatusCode::new(0x0212);
    /// 0x0213: Resource limitation
    pub const RESOURCE_LIMITATION: StatusCode = StatusCode::new(0x0213);
    /// 0xC201: Failed: Media creation request already completed.
    pub const REQUEST_ALREADY_COMPLETED: StatusCode = StatusCode::new(0xC201);
    /// 0xC202: Failed: Media creation request already in progress and cannot be interrupted.
    pub const REQUEST_CANNOT_BE_INTERRUPTED: StatusCode = StatusCode::new(0xC202);
    /// 0xC203: Failed: Cancellation denied for unspecified reason.
    pub const CANCELLATION_DENIED: StatusCode = StatusCode::new(0xC203);
}

/// Response Statuses: PS3.4 S.3.2.4.4-1.
#[derive(Debug)]
pub enum MediaCreationGetStatus {}

impl MediaCreationGetStatus {
    /// 0x0000: Success
    pub const SUCCESS: StatusCode = StatusCode::new(0x0000);
    /// 0x0001: Requested optional Attributes are not supported
    pub const OPTIONAL_ATTRIBUTES_UNSUPPORTED: StatusCode = StatusCode::new(0x0001);
    /// 0x0107: Attribute List warning
    pub const ATTRIBUTE_LIST_WARNING: StatusCode = StatusCode::new(0x0107);
    /// 0x0110: Processing Failure
    pub const PROCESSING_FAILURE: StatusCode = StatusCode::new(0x0110);
    /// 0x0112: No such SOP Instance
    pub const NO_SUCH_SOP_INSTANCE: StatusCode = StatusCode::new(0x0112);
    /// 0x0117: Invalid SOP Instance
    pub const INVALID_SOP_INSTANCE: StatusCode = StatusCode::new(0x0117);
    /// 0x0118: No such SOP Class
    pub const NO_SUCH_SOP_CLASS: StatusCode = StatusCode::new(0x0118);
    /// 0x0119: Class-Instance conflict
    pub const CLASS_INSTANCE_CONFLICT: StatusCode = StatusCode::new(0x0119);
    /// 0x0124: Refused: Not authorized
    pub const NOT_AUTHORIZED: StatusCode = StatusCode::new(0x0124);
    /// 0x0210: Duplicate invocation
    pub const DUPLICATE_INVOCATION: StatusCode = StatusCode::new(0x0210);
    /// 0x0211: Unrecognized operation
    pub const UNRECOGNIZED_OPERATION: StatusCode = StatusCode::new(0x0211);
    /// 0x0212: Mistyped argument
    pub const MISTYPED_ARGUMENT: StatusCode = StatusCode::new(0x0212);
    /// 0x0213: Resource limitation
    pub const RESOURCE_LIMITATION: StatusCode = StatusCode::new(0x0213);
}

/// C-FIND Response Status Values: PS3.4 V.4-1.
#[derive(Debug)]
pub enum SubstanceAdministrationQueryStatus {}

impl SubstanceAdministrationQueryStatus {
    /// 0x0000: Matching is complete - No final Identifier is supplied.
    pub const SUCCESS: StatusCode = StatusCode::new(0x0000);
    /// 0x0122: Refused: SOP Class not supported
    pub const SOP_CLASS_NOT_SUPPORTED: StatusCode = StatusCode::new(0x0122);
    /// 0x0124: Refused: Not authorized
    pub const NOT_AUTHORIZED: StatusCode = StatusCode::new(0x0124);
    /// 0x0210: Duplicate invocation
    pub const DUPLICATE_INVOCATION: StatusCode = StatusCode::new(0x0210);
    /// 0x0211: Unrecognized operation
    pub const UNRECOGNIZED_OPERATION: StatusCode = StatusCode::new(0x0211);
    /// 0x0212: Mistyped argument
    pub const MISTYPED_ARGUMENT: StatusCode = StatusCode::new(0x0212);
    /// 0xA700: Refused: Out of resources
    pub const OUT_OF_RESOURCES: StatusCode = StatusCode::new(0xA700);
    /// 0xA900: Error: Data Set does not match SOP Class
    pub const DATA_SET_DOES_NOT_MATCH_SOP_CLASS: StatusCode = StatusCode::new(0xA900);
    /// 0xC000-0xCFFF: Failed: Unable to process
    pub const UNABLE_TO_PROCESS: StatusCode = StatusCode::new(0xC000);
    /// 0xFE00: Matching terminated due to Cancel request
    pub const CANCEL: StatusCode = StatusCode::new(0xFE00);
    /// 0xFF00: Matches are continuing - Current Match is supplied and any Optional Keys were supported in the same manner as Required Keys.
    pub const PENDING: StatusCode = StatusCode::new(0xFF00);
    /// 0xFF01: Matches are continuing - Warning that one or more Optional Keys were not supported for existence for this Identifier.
    pub const PENDING_WITH_UNSUPPORTED_KEYS: StatusCode = StatusCode::new(0xFF01);
}

/// C-MOVE Response Status Values for Composite Instance Root Retrieve: PS3.4 Y.4-1.
#[derive(Debug)]
pub enum CompositeInstanceRootRetrieveMoveStatus {}

impl CompositeInstanceRootRetrieveMoveStatus {
    /// 0x0000: Sub-operations Complete - No Failures or Warnings
    pub const SUCCESS: StatusCode = StatusCode::new(0x0000);
    /// 0x0122: Refused: SOP Class not supported
    pub const SOP_CLASS_NOT_SUPPORTED: StatusCode = StatusCode::new(0x0122);
    /// 0x0124: Refused: Not authorized
    pub const NOT_AUTHORIZED: StatusCode = StatusCode::new(0x0124);
    /// 0x0210: Duplicate invocation
    pub const DUPLICATE_INVOCATION: StatusCode = StatusCode::new(0x0210);
    /// 0x0211: Unrecognized operation
    pub const UNRECOGNIZED_OPERATION: StatusCode = StatusCode::new(0x0211);
    /// 0x0212: Mistyped argument
    pub const MISTYPED_ARGUMENT: StatusCode = StatusCode::new(0x0212);
    /// 0xA701: Refused: Out of resources - Unable to calculate number of matches
    pub const UNABLE_TO_COUNT_MATCHES: StatusCode = StatusCode::new(0xA701);
    /// 0xA702: Refused: Out of resources - Unable to perform sub-operations
    pub const UNABLE_TO_PERFORM_SUB_OPERATIONS: StatusCode = StatusCode::new(0xA702);
    /// 0xA801: Refused: Move Destination unknown
    pub const MOVE_DESTINATION_UNKNOWN: StatusCode = StatusCode::new(0xA801);
    /// 0xA900: Error: Data Set does not match SOP Class
    pub const DATA_SET_DOES_NOT_MATCH_SOP_CLASS: StatusCode = StatusCode::new(0xA900);
    /// 0xAA00: Failed: None of the frames requested were found in the SOP Instance
    pub const FRAMES_NOT_FOUND: StatusCode = StatusCode::new(0xAA00);
    /// 0xAA01: Failed: Unable to create new object for this SOP Class
    pub const UNABLE_TO_CREATE_OBJECT: StatusCode = StatusCode::new(0xAA01);
    /// 0xAA02: Failed: Unable to extract frames
    pub const UNABLE_TO_EXTRACT_FRAMES: StatusCode = StatusCode::new(0xAA02);
    /// 0xAA03: Failed: Time-based request received for a non-time-based original SOP Instance.
    pub const NOT_TIME_BASED: StatusCode = StatusCode::new(0xAA03);
    /// 0xAA04: Failed: Invalid Request
    pub const INVALID_REQUEST: StatusCode = StatusCode::new(0xAA04);
    /// 0xB000: Sub-operations Complete - One or more Failures or Warnings
    pub const COMPLETE_WITH_FAILURES: StatusCode = StatusCode::new(0xB000);
    /// 0xC000-0xCFFF: Failed: Unable to process
    pub const UNABLE_TO_PROCESS: StatusCode = StatusCode::new(0xC000);
    /// 0xFE00: Sub-operations terminated due to Cancel Indication
    pub const CANCEL: StatusCode = StatusCode::new(0xFE00);
    /// 0xFF00: Sub-operations are continuing
    pub const PENDING: StatusCode = StatusCode::new(0xFF00);
}

/// C-GET Response Status Values for Composite Instance Root Retrieve: PS3.4 Y.4-2.
#[derive(Debug)]
pub enum CompositeInstanceRootRetrieveGetStatus {}

impl CompositeInstanceRootRetrieveGetStatus {
    /// 0x0000: Sub-operations Complete - No Failures or Warnings
    pub const SUCCESS: StatusCode = StatusCode::new(0x0000);
    /// 0x0122: Refused: SOP Class not supported
    pub const SOP_CLASS_NOT_SUPPORTED: StatusCode = StatusCode::new(0x0122);
    /// 0x0124: Refused: Not authorized
    pub const NOT_AUTHORIZED: StatusCode = StatusCode::new(0x0124);
    /// 0x0210: Duplicate invocation
    pub const DUPLICATE_INVOCATION: StatusCode = StatusCode::new(0x0210);
    /// 0x0211: Unrecognized operation
    pub const UNRECOGNIZED_OPERATION: StatusCode = StatusCode::new(0x0211);
    /// 0x0212: Mistyped argument
    pub const MISTYPED_ARGUMENT: StatusCode = StatusCode::new(0x0212);
    /// 0xA701: Refused: Out of resources - Unable to calculate number of matches
    pub const UNABLE_TO_COUNT_MATCHES: StatusCode = StatusCode::new(0xA701);
    /// 0xA702: Refused: Out of resources - Unable to perform sub-operations
    pub const UNABLE_TO_PERFORM_SUB_OPERATIONS: StatusCode = StatusCode::new(0xA702);
    /// 0xA900: Error: Data Set does not match SOP Class
    pub const DATA_SET_DOES_NOT_MATCH_SOP_CLASS: StatusCode = StatusCode::new(0xA900);
    /// 0xAA00: Failed: None of the frames requested were found in the SOP Instance
    pub const FRAMES_NOT_FOUND: StatusCode = StatusCode::new(0xAA00);
    /// 0xAA01: Failed: Unable to create new object for this SOP Class
    pub const UNABLE_TO_CREATE_OBJECT: StatusCode = StatusCode::new(0xAA01);
    /// 0xAA02: Failed: Unable to extract frames
    pub const UNABLE_TO_EXTRACT_FRAMES: StatusCode = StatusCode::new(0xAA02);
    /// 0xAA03: Failed: Time-based request received for a non-time-based original SOP Instance.
    pub const NOT_TIME_BASED: StatusCode = StatusCode::new(0xAA03);
    /// 0xAA04: Failed: Invalid Request
    pub const INVALID_REQUEST: StatusCode = StatusCode::new(0xAA04);
    /// 0xB000: Sub-operations Complete - One or more Failures or Warnings
    pub const COMPLETE_WITH_FAILURES: StatusCode = StatusCode::new(0xB000);
    /// 0xC000-0xCFFF: Failed: Unable to process
    pub const UNABLE_TO_PROCESS: StatusCode = StatusCode::new(0xC000);
    /// 0xFE00: Sub-operations terminated due to Cancel Indication
    pub const CANCEL: StatusCode = StatusCode::new(0xFE00);
    /// 0xFF00: Sub-operations are continuing
    pub const PENDING: StatusCode = StatusCode::new(0xFF00);
}

/// C-GET Response Status Values for Composite Instance Retrieve Without Bulk Data: PS3.4 Z.4-1.
#[derive(Debug)]
pub enum CompositeInstanceRetrieveWithoutBulkDataStatus {}

impl CompositeInstanceRetrieveWithoutBulkDataStatus {
    /// 0x0000: Sub-operations Complete - No Failures or Warnings
    pub const SUCCESS: StatusCode = StatusCode::new(0x0000);
    /// 0x0122: Refused: SOP Class not supported
    pub const SOP_CLASS_NOT_SUPPORTED: StatusCode = StatusCode::new(0x0122);
    /// 0x0124: Refused: Not authorized
    pub const NOT_AUTHORIZED: StatusCode = StatusCode::new(0x0124);
    /// 0x0210: Duplicate invocation
    pub const DUPLICATE_INVOCATION: StatusCode = StatusCode::new(0x0210);
    /// 0x0211: Unrecognized operation
    pub const UNRECOGNIZED_OPERATION: StatusCode = StatusCode::new(0x0211);
    /// 0x0212: Mistyped argument
    pub const MISTYPED_ARGUMENT: StatusCode = StatusCode::new(0x0212);
    /// 0xA701: Refused: Out of resources - Unable to calculate number of matches
    pub const UNABLE_TO_COUNT_MATCHES: StatusCode = StatusCode::new(0xA701);
    /// 0xA702: Refused: Out of resources - Unable to perform sub-operations
    pub const UNABLE_TO_PERFORM_SUB_OPERATIONS: StatusCode = StatusCode::new(0xA702);
    /// 0xA900: Error: Data Set does not match SOP Class
    pub const DATA_SET_DOES_NOT_MATCH_SOP_CLASS: StatusCode = StatusCode::new(0xA900);
    /// 0xB000: Sub-operations Complete - One or more Failures or Warnings
    pub const COMPLETE_WITH_FAILURES: StatusCode = StatusCode::new(0xB000);
    /// 0xC000-0xCFFF: Failed: Unable to process
    pub const UNABLE_TO_PROCESS: StatusCode = StatusCode::new(0xC000);
    /// 0xFE00: Sub-operations terminated due to Cancel Indication
    pub const CANCEL: StatusCode = StatusCode::new(0xFE00);
    /// 0xFF00: Sub-operations are continuing
    pub const PENDING: StatusCode = StatusCode::new(0xFF00);
}

/// N-ACTION Response Status Values \[for Change UPS State\]: PS3.4 CC.2.1-2.
#[derive(Debug)]
pub enum UPSChangeStateStatus {}

impl UPSChangeStateStatus {
    /// 0x0000: The requested state change was performed
    pub const SUCCESS: StatusCode = StatusCode::new(0x0000);
    /// 0x0110: Processing Failure
    pub const PROCESSING_FAILURE: StatusCode = StatusCode::new(0x0110);
    /// 0x0112: No such SOP Instance
    pub const NO_SUCH_SOP_INSTANCE: StatusCode = StatusCode::new(0x0112);
    /// 0x0114: No such argument
    pub const NO_SUCH_ARGUMENT: StatusCode = StatusCode::new(0x0114);
    /// 0x0115: Invalid argument value
    pub const INVALID_ARGUMENT_VALUE: StatusCode = StatusCode::new(0x0115);
    /// 0x0117: Invalid SOP Instance
    pub const INVALID_SOP_INSTANCE: StatusCode = StatusCode::new(0x0117);
    /// 0x0118: No such SOP Class
    pub const NO_SUCH_SOP_CLASS: StatusCode = StatusCode::new(0x0118);
    /// 0x0119: Class-Instance conflict
    pub const CLASS_INSTANCE_CONFLICT: StatusCode = StatusCode::new(0x0119);
    /// 0x0123: No such Action
    pub const NO_SUCH_ACTION_TYPE: StatusCode = StatusCode::new(0x0123);
    /// 0x0124: Refused: Not authorized
    pub const NOT_AUTHORIZED: StatusCode = StatusCode::new(0x0124);
    /// 0x0210: Duplicate invocation
    pub const DUPLICATE_INVOCATION: StatusCode = StatusCode::new(0x0210);
    /// 0x0211: Unrecognized operation
    pub const UNRECOGNIZED_OPERATION: StatusCode = StatusCode::new(0x0211);
    /// 0x0212: Mistyped argument
    pub const MISTYPED_ARGUMENT: StatusCode = StatusCode::new(0x0212);
    /// 0x0213: Resource limitation
    pub const RESOURCE_LIMITATION: StatusCode = StatusCode::new(0x0213);
    /// 0xB304: The UPS is already in the requested state of CANCELED
    pub const ALREADY_IN_STATE_CANCELED: StatusCode = StatusCode::new(0xB304);
    /// 0xB306: The UPS is already in the requested state of COMPLETED
    pub const ALREADY_IN_STATE_COMPLETED: StatusCode = StatusCode::new(0xB306);
    /// 0xC300: Failed: The UPS may no longer be updated
    pub const MAY_NO_LONGER_BE_UPDATED: StatusCode = StatusCode::new(0xC300);
    /// 0xC301: Failed: The correct Transaction UID was not provided
    pub const INCORRECT_TRANSACTION_UID: StatusCode = StatusCode::new(0xC301);
    /// 0xC302: Failed: The UPS is already IN PROGRESS
    pub const ALREADY_IN_PROGRESS: StatusCode = StatusCode::new(0xC302);
    /// 0xC303: Failed: The UPS may only become SCHEDULED via N-CREATE, not N-SET or N-ACTION
    pub const ONLY_SCHEDULED_BY_CREATE: StatusCode = StatusCode::new(0xC303);
    /// 0xC304: Failed: The UPS has not met final state requirements for the requested state change
    pub const FINAL_STATE_NOT_READY: StatusCode = StatusCode::new(0xC304);
    /// 0xC307: Failed: Specified SOP Instance UID does not exist or is not a UPS Instance managed by this SCP
    pub const NO_SUCH_UPS_INSTANCE: StatusCode = StatusCode::new(0xC307);
    /// 0xC310: Failed: The UPS is not yet in the "IN PROGRESS" state
    pub const NOT_IN_PROGRESS: StatusCode = StatusCode::new(0xC310);
}

/// N-ACTION Response Status Values \[for Request UPS Cancel\]: PS3.4 CC.2.2-2.
#[derive(Debug)]
pub enum UPSRequestCancelStatus {}

impl UPSRequestCancelStatus {
    /// 0x0000: The cancel request is acknowledged
    pub const SUCCESS: StatusCode = StatusCode::new(0x0000);
    /// 0x0110: Processing Failure
    pub const PROCESSING_FAILURE: StatusCode = StatusCode::new(0x0110);
    /// 0x0112: No such SOP Instance
    pub const NO_SUCH_SOP_INSTANCE: StatusCode = StatusCode::new(0x0112);
    /// 0x0114: No such argument
    pub const NO_SUCH_ARGUMENT: StatusCode = StatusCode::new(0x0114);
    /// 0x0115: Invalid argument value
    pub const INVALID_ARGUMENT_VALUE: StatusCode = StatusCode::new(0x0115);
    /// 0x0117: Invalid SOP Instance
    pub const INVALID_SOP_INSTANCE: StatusCode = StatusCode::new(0x0117);
    /// 0x0118: No such SOP Class
    pub const NO_SUCH_SOP_CLASS: StatusCode = StatusCode::new(0x0118);
    /// 0x0119: Class-Instance conflict
    pub const CLASS_INSTANCE_CONFLICT: StatusCode = StatusCode::new(0x0119);
    /// 0x0123: No such Action
    pub const NO_SUCH_ACTION_TYPE: StatusCode = StatusCode::new(0x0123);
    /// 0x0124: Refused: Not authorized
    pub const NOT_AUTHORIZED: StatusCode = StatusCode::new(0x0124);
    /// 0x0210: Duplicate invocation
    pub const DUPLICATE_INVOCATION: StatusCode = StatusCode::new(0x0210);
    /// 0x0211: Unrecognized operation
    pub const UNRECOGNIZED_OPERATION: StatusCode = StatusCode::new(0x0211);
    /// 0x0212: Mistyped argument
    pub const MISTYPED_ARGUMENT: StatusCode = StatusCode::new(0x0212);
    /// 0x0213: Resource limitation
    pub const RESOURCE_LIMITATION: StatusCode = StatusCode::new(0x0213);
    /// 0xB304: The UPS is already in the requested state of CANCELED
    pub const ALREADY_IN_STATE_CANCELED: StatusCode = StatusCode::new(0xB304);
    /// 0xC307: Failed: Specified SOP Instance UID does not exist or is not a UPS Instance managed by this SCP
    pub const NO_SUCH_UPS_INSTANCE: StatusCode = StatusCode::new(0xC307);
    /// 0xC311: Failed: The UPS is already COMPLETED
    pub const ALREADY_COMPLETED: StatusCode = StatusCode::new(0xC311);
    /// 0xC312: Failed: The performer cannot be contacted
    pub const PERFORMER_CANNOT_BE_CONTACTED: StatusCode = StatusCode::new(0xC312);
    /// 0xC313: Failed: Performer chooses not to cancel
    pub const PERFORMER_DECLINED: StatusCode = StatusCode::new(0xC313);
}

/// N-ACTION Response Status Values \[for Subscribe/Unsubscribe to Receive UPS sEvent Reports\]: PS3.4 CC.2.3-3.
#[derive(Debug)]
pub enum UPSSubscriptionStatus {}

impl UPSSubscriptionStatus {
    /// 0x0000: The requested change of subscription state was performed
    pub const SUCCESS: StatusCode = StatusCode::new(0x0000);
    /// 0x0110: Processing Failure
    pub const PROCESSING_FAILURE: StatusCode = StatusCode::new(0x0110);
    /// 0x0112: No such SOP Instance
    pub const NO_SUCH_SOP_INSTANCE: StatusCode = StatusCode::new(0x0112);
    /// 0x0114: No such argument
    pub const NO_SUCH_ARGUMENT: StatusCode = StatusCode::new(0x0114);
    /// 0x0115: Invalid argument value
    pub const INVALID_ARGUMENT_VALUE: StatusCode = StatusCode::new(0x0115);
    /// 0x0117: Invalid SOP Instance
    pub const INVALID_SOP_INSTANCE: StatusCode = StatusCode::new(0x0117);
    /// 0x0118: No such SOP Class
    pub const NO_SUCH_SOP_CLASS: StatusCode = StatusCode::new(0x0118);
    /// 0x0119: Class-Instance conflict
    pub const CLASS_INSTANCE_CONFLICT: StatusCode = StatusCode::new(0x0119);
    /// 0x0123: No such Action
    pub const NO_SUCH_ACTION_TYPE: StatusCode = StatusCode::new(0x0123);
    /// 0x0124: Refused: Not authorized
    pub const NOT_AUTHORIZED: StatusCode = StatusCode::new(0x0124);
    /// 0x0210: Duplicate invocation
    pub const DUPLICATE_INVOCATION: StatusCode = StatusCode::new(0x0210);
    /// 0x0211: Unrecognized operation
    pub const UNRECOGNIZED_OPERATION: StatusCode = StatusCode::new(0x0211);
    /// 0x0212: Mistyped argument
    pub const MISTYPED_ARGUMENT: StatusCode = StatusCode::new(0x0212);
    /// 0x0213: Resource limitation
    pub const RESOURCE_LIMITATION: StatusCode = StatusCode::new(0x0213);
    /// 0xB301: Deletion Lock not granted.
    pub const DELETION_LOCK_NOT_GRANTED: StatusCode = StatusCode::new(0xB301);
    /// 0xC307: Failed: Specified SOP Instance UID does not exist or is not a UPS Instance managed by this SCP
    pub const NO_SUCH_UPS_INSTANCE: StatusCode = StatusCode::new(0xC307);
    /// 0xC308: Failed: Receiving AE Title is Unknown to this SCP
    pub const AE_TITLE_UNKNOWN: StatusCode = StatusCode::new(0xC308);
    /// 0xC314: Failed: Specified action not appropriate for specified instance
    pub const ACTION_NOT_APPROPRIATE: StatusCode = StatusCode::new(0xC314);
    /// 0xC315: Failed: SCP does not support Event Reports
    pub const NO_EVENT_REPORTS: StatusCode = StatusCode::new(0xC315);
}

/// N-CREATE Response Status Values \[for Create a Unified Procedure Step\]: PS3.4 CC.2.5-4.
#[derive(Debug)]
pub enum UPSCreateStatus {}

impl UPSCreateStatus {
    /// 0x0000: The UPS was created as requested
    pub const SUCCESS: StatusCode = StatusCode::new(0x0000);
    /// 0x0105: No such Attribute
    pub const NO_SUCH_ATTRIBUTE: StatusCode = StatusCode::new(0x0105);
    /// 0x0106: Invalid Attribute Value
    pub const INVALID_ATTRIBUTE_VALUE: StatusCode = StatusCode::new(0x0106);
    /// 0x0107: Attribute List warning
    pub const ATTRIBUTE_LIST_WARNING: StatusCode = StatusCode::new(0x0107);
    /// 0x0110: Processing Failure
    pub const PROCESSING_FAILURE: StatusCode = StatusCode::new(0x0110);
    /// 0x0111: Duplicate SOP Instance
    pub const DUPLICATE_SOP_INSTANCE: StatusCode = StatusCode::new(0x0111);
    /// 0x0116: Attribute Value out of range
    pub const ATTRIBUTE_VALUE_OUT_OF_RANGE: StatusCode = StatusCode::new(0x0116);
    /// 0x0117: Invalid SOP Instance
    pub const INVALID_SOP_INSTANCE: StatusCode = StatusCode::new(0x0117);
    /// 0x0118: No such SOP Class
    pub const NO_SUCH_SOP_CLASS: StatusCode = StatusCode::new(0x0118);
    /// 0x0120: Missing Attribute
    pub const MISSING_ATTRIBUTE: StatusCode = StatusCode::new(0x0120);
    /// 0x0121: Missing Attribute Value
    pub const MISSING_ATTRIBUTE_VALUE: StatusCode = StatusCode::new(0x0121);
    /// 0x0124: Refused: Not authorized
    pub const NOT_AUTHORIZED: StatusCode = StatusCode::new(0x0124);
    /// 0x0210: Duplicate invocation
    pub const DUPLICATE_INVOCATION: StatusCode = StatusCode::new(0x0210);
    /// 0x0211: Unrecognized operation
    pub const UNRECOGNIZED_OPERATION: StatusCode = StatusCode::new(0x0211);
    /// 0x0212: Mistyped argument
    pub const MISTYPED_ARGUMENT: StatusCode = StatusCode::new(0x0212);
    /// 0x0213: Resource limitation
    pub const RESOURCE_LIMITATION: StatusCode = StatusCode::new(0x0213);
    /// 0xB300: The UPS was created with modifications
    pub const CREATED_WITH_MODIFICATIONS: StatusCode = StatusCode::new(0xB300);
    /// 0xC309: Failed: The provided value of UPS State was not "SCHEDULED".
    pub const STATE_NOT_SCHEDULED: StatusCode = StatusCode::new(0xC309);
}

/// N-SET Response Status Values \[for Set Unified Procedure Step Information\]: PS3.4 CC.2.6-1.
#[derive(Debug)]
pub enum UPSSetStatus {}

impl UPSSetStatus {
    /// 0x0000: The requested modification of the Attribute Values is performed
    pub const SUCCESS: StatusCode = StatusCode::new(0x0000);
    /// 0x0001: Requested optional Attributes are not supported.
    pub const OPTIONAL_ATTRIBUTES_UNSUPPORTED: StatusCode = StatusCode::new(0x0001);
    /// 0x0105: No such Attribute
    pub const NO_SUCH_ATTRIBUTE: StatusCode = StatusCode::new(0x0105);
    /// 0x0106: Invalid Attribute Value
    pub const INVALID_ATTRIBUTE_VALUE: StatusCode = StatusCode::new(0x0106);
    /// 0x0107: Attribute List warning
    pub const ATTRIBUTE_LIST_WARNING: StatusCode = StatusCode::new(0x0107);
    /// 0x0110: Processing Failure
    pub const PROCESSING_FAILURE: StatusCode = StatusCode::new(0x0110);
    /// 0x0112: No such SOP Instance
    pub const NO_SUCH_SOP_INSTANCE: StatusCode = StatusCode::new(0x0112);
    /// 0x0116: Attribute Value out of range
    pub const ATTRIBUTE_VALUE_OUT_OF_RANGE: StatusCode = StatusCode::new(0x0116);
    /// 0x0117: Invalid SOP Instance
    pub const INVALID_SOP_INSTANCE: StatusCode = StatusCode::new(0x0117);
    /// 0x0118: No such SOP Class
    pub const NO_SUCH_SOP_CLASS: StatusCode = StatusCode::new(0x0118);
    /// 0x0119: Class-Instance conflict
    pub const CLASS_INSTANCE_CONFLICT: StatusCode = StatusCode::new(0x0119);
    /// 0x0121: Missing Attribute Value
    pub const MISSING_ATTRIBUTE_VALUE: StatusCode = StatusCode::new(0x0121);
    /// 0x0124: Refused: Not authorized
    pub const NOT_AUTHORIZED: StatusCode = StatusCode::new(0x0124);
    /// 0x0210: Duplicate invocation
    pub const DUPLICATE_INVOCATION: StatusCode = StatusCode::new(0x0210);
    /// 0x0211: Unrecognized operation
    pub const UNRECOGNIZED_OPERATION: StatusCode = StatusCode::new(0x0211);
    /// 0x0212: Mistyped argument
    pub const MISTYPED_ARGUMENT: StatusCode = StatusCode::new(0x0212);
    /// 0x0213: Resource limitation
    pub const RESOURCE_LIMITATION: StatusCode = StatusCode::new(0x0213);
    /// 0xB305: Coerced invalid values to valid values
    pub const COERCED_INVALID_VALUES: StatusCode = StatusCode::new(0xB305);
    /// 0xC300: Failed: The UPS may no longer be updated
    pub const MAY_NO_LONGER_BE_UPDATED: StatusCode = StatusCode::new(0xC300);
    /// 0xC301: Failed: The correct Transaction UID was not provided
    pub const INCORRECT_TRANSACTION_UID: StatusCode = StatusCode::new(0xC301);
    /// 0xC307: Failed: Specified SOP Instance UID does not exist or is not a UPS Instance managed by this SCP
    pub const NO_SUCH_UPS_INSTANCE: StatusCode = StatusCode::new(0xC307);
    /// 0xC310: Failed: The UPS is not in the "IN PROGRESS" state
    pub const NOT_IN_PROGRESS: StatusCode = StatusCode::new(0xC310);
}

/// N-GET Response Status Values \[for Get Unified Procedure Step Information\]: PS3.4 CC.2.7-1.
#[derive(Debug)]
pub enum UPSGetStatus {}

impl UPSGetStatus {
    /// 0x0000: Success
    pub const SUCCESS: StatusCode = StatusCode::new(0x0000);
    /// 0x0001: Requested optional Attributes are not supported
    pub const OPTIONAL_ATTRIBUTES_UNSUPPORTED: StatusCode = StatusCode::new(0x0001);
    /// 0x0107: Attribute List warning
    pub const ATTRIBUTE_LIST_WARNING: StatusCode = StatusCode::new(0x0107);
    /// 0x0110: Processing Failure
    pub const PROCESSING_FAILURE: StatusCode = StatusCode::new(0x0110);
    /// 0x0112: No such SOP Instance
    pub const NO_SUCH_SOP_INSTANCE: StatusCode = StatusCode::new(0x0112);
    /// 0x0117: Invalid SOP Instance
    pub const INVALID_SOP_INSTANCE: StatusCode = StatusCode::new(0x0117);
    /// 0x0118: No such SOP Class
    pub const NO_SUCH_SOP_CLASS: StatusCode = StatusCode::new(0x0118);
    /// 0x0119: Class-Instance conflict
    pub const CLASS_INSTANCE_CONFLICT: StatusCode = StatusCode::new(0x0119);
    /// 0x0124: Refused: Not authorized
    pub const NOT_AUTHORIZED: StatusCode = StatusCode::new(0x0124);
    /// 0x0210: Duplicate invocation
    pub const DUPLICATE_INVOCATION: StatusCode = StatusCode::new(0x0210);
    /// 0x0211: Unrecognized operation
    pub const UNRECOGNIZED_OPERATION: StatusCode = StatusCode::new(0x0211);
    /// 0x0212: Mistyped argument
    pub const MISTYPED_ARGUMENT: StatusCode = StatusCode::new(0x0212);
    /// 0x0213: Resource limitation
    pub const RESOURCE_LIMITATION: StatusCode = StatusCode::new(0x0213);
    /// 0xC307: Failed: Specified SOP Instance UID does not exist or is not a UPS Instance managed by this SCP
    pub const NO_SUCH_UPS_INSTANCE: StatusCode = StatusCode::new(0xC307);
}

/// C-FIND Response Status Values \[for Search for Unified Procedure Step\]: PS3.4 CC.2.8-2.
#[derive(Debug)]
pub enum UPSFindStatus {}

impl UPSFindStatus {
    /// 0x0000: Matching is complete - No final Identifier is supplied.
    pub const SUCCESS: StatusCode = StatusCode::new(0x0000);
    /// 0x0122: Refused: SOP Class not supported
    pub const SOP_CLASS_NOT_SUPPORTED: StatusCode = StatusCode::new(0x0122);
    /// 0x0124: Refused: Not authorized
    pub const NOT_AUTHORIZED: StatusCode = StatusCode::new(0x0124);
    /// 0x0210: Duplicate invocation
    pub const DUPLICATE_INVOCATION: StatusCode = StatusCode::new(0x0210);
    /// 0x0211: Unrecognized operation
    pub const UNRECOGNIZED_OPERATION: StatusCode = StatusCode::new(0x0211);
    /// 0x0212: Mistyped argument
    pub const MISTYPED_ARGUMENT: StatusCode = StatusCode::new(0x0212);
    /// 0xA700: Refused: Out of resources
    pub const OUT_OF_RESOURCES: StatusCode = StatusCode::new(0xA700);
    /// 0xA900: Error: Data Set does not match SOP Class
    pub const DATA_SET_DOES_NOT_MATCH_SOP_CLASS: StatusCode = StatusCode::new(0xA900);
    /// 0xC000-0xCFFF: Failed: Unable to process
    pub const UNABLE_TO_PROCESS: StatusCode = StatusCode::new(0xC000);
    /// 0xFE00: Matching terminated due to Cancel request
    pub const CANCEL: StatusCode = StatusCode::new(0xFE00);
    /// 0xFF00: Matches are continuing - Current Match is supplied and any Optional Keys were supported in the same manner as Required Keys.
    pub const PENDING: StatusCode = StatusCode::new(0xFF00);
    /// 0xFF01: Matches are continuing - Warning that one or more Optional Keys were not supported for existence for this Identifier.
    pub const PENDING_WITH_UNSUPPORTED_KEYS: StatusCode = StatusCode::new(0xFF01);
}

/// RT Ion Machine Verification SOP Class N-CREATE Status Values: PS3.4 DD.3.2.1.2-1.
#[derive(Debug)]
pub enum RTMachineVerificationCreateStatus {}

impl RTMachineVerificationCreateStatus {
    /// 0x0000: Machine Verification successfully created
    pub const SUCCESS: StatusCode = StatusCode::new(0x0000);
    /// 0x0105: No such Attribute
    pub const NO_SUCH_ATTRIBUTE: StatusCode = StatusCode::new(0x0105);
    /// 0x0106: Invalid Attribute Value
    pub const INVALID_ATTRIBUTE_VALUE: StatusCode = StatusCode::new(0x0106);
    /// 0x0107: Attribute List warning
    pub const ATTRIBUTE_LIST_WARNING: StatusCode = StatusCode::new(0x0107);
    /// 0x0110: Processing Failure
    pub const PROCESSING_FAILURE: StatusCode = StatusCode::new(0x0110);
    /// 0x0111: Duplicate SOP Instance
    pub const DUPLICATE_SOP_INSTANCE: StatusCode = StatusCode::new(0x0111);
    /// 0x0116: Attribute Value out of range
    pub const ATTRIBUTE_VALUE_OUT_OF_RANGE: StatusCode = StatusCode::new(0x0116);
    /// 0x0117: Invalid SOP Instance
    pub const INVALID_SOP_INSTANCE: StatusCode = StatusCode::new(0x0117);
    /// 0x0118: No such SOP Class
    pub const NO_SUCH_SOP_CLASS: StatusCode = StatusCode::new(0x0118);
    /// 0x0120: Missing Attribute
    pub const MISSING_ATTRIBUTE: StatusCode = StatusCode::new(0x0120);
    /// 0x0121: Missing Attribute Value
    pub const MISSING_ATTRIBUTE_VALUE: StatusCode = StatusCode::new(0x0121);
    /// 0x0124: Refused: Not authorized
    pub const NOT_AUTHORIZED: StatusCode = StatusCode::new(0x0124);
    /// 0x0210: Duplicate invocation
    pub const DUPLICATE_INVOCATION: StatusCode = StatusCode::new(0x0210);
    /// 0x0211: Unrecognized operation
    pub const UNRECOGNIZED_OPERATION: StatusCode = StatusCode::new(0x0211);
    /// 0x0212: Mistyped argument
    pub const MISTYPED_ARGUMENT: StatusCode = StatusCode::new(0x0212);
    /// 0x0213: Resource limitation
    pub const RESOURCE_LIMITATION: StatusCode = StatusCode::new(0x0213);
    /// 0xC221: Failed: The Referenced Fraction Group Number does not exist in the referenced plan
    pub const FRACTION_GROUP_NOT_FOUND: StatusCode = StatusCode::new(0xC221);
    /// 0xC222: Failed: No beams exist within the referenced fraction group
    pub const NO_BEAMS_IN_FRACTION_GROUP: StatusCode = StatusCode::new(0xC222);
    /// 0xC223: Failed: SCU already verifying and cannot currently process this request.
    pub const ALREADY_VERIFYING: StatusCode = StatusCode::new(0xC223);
    /// 0xC227: Failed: No such object instance - Referenced RT Plan not found
    pub const RT_PLAN_NOT_FOUND: StatusCode = StatusCode::new(0xC227);
}

/// RT Ion Machine Verification SOP Class N-SET Status Values: PS3.4 DD.3.2.1.2-2.
#[derive(Debug)]
pub enum RTMachineVerificationSetStatus {}

impl RTMachineVerificationSetStatus {
    /// 0x0000: Machine Verification successfully updated
    pub const SUCCESS: StatusCode = StatusCode::new(0x0000);
    /// 0x0105: No such Attribute
    pub const NO_SUCH_ATTRIBUTE: StatusCode = StatusCode::new(0x0105);
    /// 0x0106: Invalid Attribute Value
    pub const INVALID_ATTRIBUTE_VALUE: StatusCode = StatusCode::new(0x0106);
    /// 0x0107: Attribute List warning
    pub const ATTRIBUTE_LIST_WARNING: StatusCode = StatusCode::new(0x0107);
    /// 0x0110: Processing Failure
    pub const PROCESSING_FAILURE: StatusCode = StatusCode::new(0x0110);
    /// 0x0112: No such SOP Instance
    pub const NO_SUCH_SOP_INSTANCE: StatusCode = StatusCode::new(0x0112);
    /// 0x0116: Attribute Value out of range
    pub const ATTRIBUTE_VALUE_OUT_OF_RANGE: StatusCode = StatusCode::new(0x0116);
    /// 0x0117: Invalid SOP Instance
    pub const INVALID_SOP_INSTANCE: StatusCode = StatusCode::new(0x0117);
    /// 0x0118: No such SOP Class
    pub const NO_SUCH_SOP_CLASS: StatusCode = StatusCode::new(0x0118);
    /// 0x0119: Class-Instance conflict
    pub const CLASS_INSTANCE_CONFLICT: StatusCode = StatusCode::new(0x0119);
    /// 0x0121: Missing Attribute Value
    pub const MISSING_ATTRIBUTE_VALUE: StatusCode = StatusCode::new(0x0121);
    /// 0x0124: Refused: Not authorized
    pub const NOT_AUTHORIZED: StatusCode = StatusCode::new(0x0124);
    /// 0x0210: Duplicate invocation
    pub const DUPLICATE_INVOCATION: StatusCode = StatusCode::new(0x0210);
    /// 0x0211: Unrecognized operation
    pub const UNRECOGNIZED_OPERATION: StatusCode = StatusCode::new(0x0211);
    /// 0x0212: Mistyped argument
    pub const MISTYPED_ARGUMENT: StatusCode = StatusCode::new(0x0212);
    /// 0x0213: Resource limitation
    pub const RESOURCE_LIMITATION: StatusCode = StatusCode::new(0x0213);
    /// 0xC224: Failed: Referenced Beam Number not found within the referenced Fraction Group
    pub const BEAM_NOT_FOUND: StatusCode = StatusCode::new(0xC224);
    /// 0xC225: Failed: Referenced device or accessory not supported
    pub const DEVICE_OR_ACCESSORY_NOT_SUPPORTED: StatusCode = StatusCode::new(0xC225);
    /// 0xC226: Failed: Referenced device or accessory not found within the referenced beam
    pub const DEVICE_OR_ACCESSORY_NOT_FOUND: StatusCode = StatusCode::new(0xC226);
}

/// RT Conventional Machine and RT Ion Machine Verification SOP Class N-GET Status Values: PS3.4 DD.3.2.2.3-1.
#[derive(Debug)]
pub enum RTMachineVerificationGetStatus {}

impl RTMachineVerificationGetStatus {
    /// 0x0000: Treatment Verification Status of the applicable Machine Verification instance successfully returned.
    pub const SUCCESS: StatusCode = StatusCode::new(0x0000);
    /// 0x0107: Attribute List warning
    pub const ATTRIBUTE_LIST_WARNING: StatusCode = StatusCode::new(0x0107);
    /// 0x0110: Processing Failure
    pub const PROCESSING_FAILURE: StatusCode = StatusCode::new(0x0110);
    /// 0x0112: No such SOP Instance
    pub const NO_SUCH_SOP_INSTANCE: StatusCode = StatusCode::new(0x0112);
    /// 0x0117: Invalid SOP Instance
    pub const INVALID_SOP_INSTANCE: StatusCode = StatusCode::new(0x0117);
    /// 0x0118: No such SOP Class
    pub const NO_SUCH_SOP_CLASS: StatusCode = StatusCode::new(0x0118);
    /// 0x0119: Class-Instance conflict
    pub const CLASS_INSTANCE_CONFLICT: StatusCode = StatusCode::new(0x0119);
    /// 0x0124: Refused: Not authorized
    pub const NOT_AUTHORIZED: StatusCode = StatusCode::new(0x0124);
    /// 0x0210: Duplicate invocation
    pub const DUPLICATE_INVOCATION: StatusCode = StatusCode::new(0x0210);
    /// 0x0211: Unrecognized operation
    pub const UNRECOGNIZED_OPERATION: StatusCode = StatusCode::new(0x0211);
    /// 0x0212: Mistyped argument
    pub const MISTYPED_ARGUMENT: StatusCode = StatusCode::new(0x0212);
    /// 0x0213: Resource limitation
    pub const RESOURCE_LIMITATION: StatusCode = StatusCode::new(0x0213);
    /// 0xC112: Failed: Applicable Machine Verification instance not found
    pub const VERIFICATION_NOT_FOUND: StatusCode = StatusCode::new(0xC112);
}

/// RT Conventional Machine and RT Ion Machine Verification SOP Class N-ACTION Status Values: PS3.4 DD.3.2.3-2.
#[derive(Debug)]
pub enum RTMachineVerificationActionStatus {}

impl RTMachineVerificationActionStatus {
    /// 0x0000: Machine Parameter Verification of the applicable Machine Verification instance successfully initiated.
    pub const SUCCESS: StatusCode = StatusCode::new(0x0000);
    /// 0x0110: Processing Failure
    pub const PROCESSING_FAILURE: StatusCode = StatusCode::new(0x0110);
    /// 0x0112: No such SOP Instance
    pub const NO_SUCH_SOP_INSTANCE: StatusCode = StatusCode::new(0x0112);
    /// 0x0114: No such argument
    pub const NO_SUCH_ARGUMENT: StatusCode = StatusCode::new(0x0114);
    /// 0x0115: Invalid argument value
    pub const INVALID_ARGUMENT_VALUE: StatusCode = StatusCode::new(0x0115);
    /// 0x0117: Invalid SOP Instance
    pub const INVALID_SOP_INSTANCE: StatusCode = StatusCode::new(0x0117);
    /// 0x0118: No such SOP Class
    pub const NO_SUCH_SOP_CLASS: StatusCode = StatusCode::new(0x0118);
    /// 0x0119: Class-Instance conflict
    pub const CLASS_INSTANCE_CONFLICT: StatusCode = StatusCode::new(0x0119);
    /// 0x0123: No such Action
    pub const NO_SUCH_ACTION_TYPE: StatusCode = StatusCode::new(0x0123);
    /// 0x0124: Refused: Not authorized
    pub const NOT_AUTHORIZED: StatusCode = StatusCode::new(0x0124);
    /// 0x0210: Duplicate invocation
    pub const DUPLICATE_INVOCATION: StatusCode = StatusCode::new(0x0210);
    /// 0x0211: Unrecognized operation
    pub const UNRECOGNIZED_OPERATION: StatusCode = StatusCode::new(0x0211);
    /// 0x0212: Mistyped argument
    pub const MISTYPED_ARGUMENT: StatusCode = StatusCode::new(0x0212);
    /// 0x0213: Resource limitation
    pub const RESOURCE_LIMITATION: StatusCode = StatusCode::new(0x0213);
    /// 0xC112: Failed: Machine Verification requested instance not found.
    pub const VERIFICATION_NOT_FOUND: StatusCode = StatusCode::new(0xC112);
}

/// C-STORE Response Status Values: PS3.4 GG.4-1.
#[derive(Debug)]
pub enum NonPatientObjectStorageStatus {}

impl NonPatientObjectStorageStatus {
    /// 0x0000: Success
    pub const SUCCESS: StatusCode = StatusCode::new(0x0000);
    /// 0x0117: Invalid SOP Instance
    pub const INVALID_SOP_INSTANCE: StatusCode = StatusCode::new(0x0117);
    /// 0x0122: Refused: SOP Class not supported
    pub const SOP_CLASS_NOT_SUPPORTED: StatusCode = StatusCode::new(0x0122);
    /// 0x0124: Refused: Not authorized
    pub const NOT_AUTHORIZED: StatusCode = StatusCode::new(0x0124);
    /// 0x0210: Duplicate invocation
    pub const DUPLICATE_INVOCATION: StatusCode = StatusCode::new(0x0210);
    /// 0x0211: Unrecognized operation
    pub const UNRECOGNIZED_OPERATION: StatusCode = StatusCode::new(0x0211);
    /// 0x0212: Mistyped argument
    pub const MISTYPED_ARGUMENT: StatusCode = StatusCode::new(0x0212);
    /// 0xA700: Refused: Out of resources
    pub const OUT_OF_RESOURCES: StatusCode = StatusCode::new(0xA700);
    /// 0xA900: Error: Data Set does not match SOP Class
    pub const DATA_SET_DOES_NOT_MATCH_SOP_CLASS: StatusCode = StatusCode::new(0xA900);
    /// 0xC000: Error: Cannot understand
    pub const CANNOT_UNDERSTAND: StatusCode = StatusCode::new(0xC000);
}

/// N-ACTION Response Status Values: PS3.4 KK.2.2.3-1.
#[derive(Debug)]
pub enum InventoryCreationStatus {}

impl InventoryCreationStatus {
    /// 0x0000: Success
    pub const SUCCESS: StatusCode = StatusCode::new(0x0000);
    /// 0x0110: Processing Failure
    pub const PROCESSING_FAILURE: StatusCode = StatusCode::new(0x0110);
    /// 0x0112: No such SOP Instance
    pub const NO_SUCH_SOP_INSTANCE: StatusCode = StatusCode::new(0x0112);
    /// 0x0114: No such argument
    pub const NO_SUCH_ARGUMENT: StatusCode = StatusCode::new(0x0114);
    /// 0x0115: Invalid argument value
    pub const INVALID_ARGUMENT_VALUE: StatusCode = StatusCode::new(0x0115);
    /// 0x0117: Invalid SOP Instance
    pub const INVALID_SOP_INSTANCE: StatusCode = StatusCode::new(0x0117);
    /// 0x0118: No such SOP Class
    pub const NO_SUCH_SOP_CLASS: StatusCode = StatusCode::new(0x0118);
    /// 0x0119: Class-Instance conflict
    pub const CLASS_INSTANCE_CONFLICT: StatusCode = StatusCode::new(0x0119);
    /// 0x0123: No such Action
    pub const NO_SUCH_ACTION_TYPE: StatusCode = StatusCode::new(0x0123);
    /// 0x0124: Refused: Not authorized
    pub const NOT_AUTHORIZED: StatusCode = StatusCode::new(0x0124);
    /// 0x0210: Duplicate invocation
    pub const DUPLICATE_INVOCATION: StatusCode = StatusCode::new(0x0210);
    /// 0x0211: Unrecognized operation
    pub const UNRECOGNIZED_OPERATION: StatusCode = StatusCode::new(0x0211);
    /// 0x0212: Mistyped argument - One of the parameters supplied has not been agreed for use
    pub const MISTYPED_ARGUMENT: StatusCode = StatusCode::new(0x0212);
    /// 0x0213: Resource Limitation
    pub const RESOURCE_LIMITATION: StatusCode = StatusCode::new(0x0213);
    /// 0xB010: Attribute list error - One or more of Key Attributes are not supported for matching
    pub const KEY_ATTRIBUTES_NOT_SUPPORTED: StatusCode = StatusCode::new(0xB010);
}

/// Result of an A-ASSOCIATE-RJ: PS3.8 9-21.
#[derive(Debug)]
pub enum RejectResult {}

impl RejectResult {
    /// 1: rejected-permanent
    pub const REJECTED_PERMANENT: u16 = 1;
    /// 2: rejected-transient
    pub const REJECTED_TRANSIENT: u16 = 2;
}

/// Source of an A-ASSOCIATE-RJ: PS3.8 9-21.
#[derive(Debug)]
pub enum RejectSource {}

impl RejectSource {
    /// 1: DICOM UL service-user
    pub const SERVICE_USER: u16 = 1;
    /// 2: DICOM UL service-provider (ACSE related function)
    pub const SERVICE_PROVIDER_ACSE: u16 = 2;
    /// 3: DICOM UL service-provider (Presentation related function)
    pub const SERVICE_PROVIDER_PRESENTATION: u16 = 3;
}

/// Reason of an A-ASSOCIATE-RJ from the service-user: PS3.8 9-21.
#[derive(Debug)]
pub enum RejectReasonUser {}

impl RejectReasonUser {
    /// 1: no-reason-given
    pub const NO_REASON_GIVEN: u16 = 1;
    /// 2: application-context-name-not-supported
    pub const APPLICATION_CONTEXT_NAME_NOT_SUPPORTED: u16 = 2;
    /// 3: calling-AE-title-not-recognized
    pub const CALLING_AE_TITLE_NOT_RECOGNIZED: u16 = 3;
    /// 7: called-AE-title-not-recognized
    pub const CALLED_AE_TITLE_NOT_RECOGNIZED: u16 = 7;
}

/// Reason of an A-ASSOCIATE-RJ from the service-provider (ACSE): PS3.8 9-21.
#[derive(Debug)]
pub enum RejectReasonACSE {}

impl RejectReasonACSE {
    /// 1: no-reason-given
    pub const NO_REASON_GIVEN: u16 = 1;
    /// 2: protocol-version-not-supported
    pub const PROTOCOL_VERSION_NOT_SUPPORTED: u16 = 2;
}

/// Reason of an A-ASSOCIATE-RJ from the service-provider (Presentation): PS3.8 9-21.
#[derive(Debug)]
pub enum RejectReasonPresentation {}

impl RejectReasonPresentation {
    /// 1: temporary-congestio
    pub const TEMPORARY_CONGESTION: u16 = 1;
    /// 2: local-limit-exceeded
    pub const LOCAL_LIMIT_EXCEEDED: u16 = 2;
}

/// Source of an A-ABORT: PS3.8 9-26.
#[derive(Debug)]
pub enum AbortSource {}

impl AbortSource {
    /// 0: DICOM UL service-user (initiated abort)
    pub const SERVICE_USER: u16 = 0;
    /// 2: DICOM UL service-provider (initiated abort)
    pub const SERVICE_PROVIDER: u16 = 2;
}

/// Reason of an A-ABORT from the service-provider: PS3.8 9-26.
#[derive(Debug)]
pub enum AbortReason {}

impl AbortReason {
    /// 0: reason-not-specified
    pub const REASON_NOT_SPECIFIED: u16 = 0;
    /// 1: unrecognized-PDU
    pub const UNRECOGNIZED_PDU: u16 = 1;
    /// 2: unexpected-PDU
    pub const UNEXPECTED_PDU: u16 = 2;
    /// 4: unrecognized-PDU parameter
    pub const UNRECOGNIZED_PDU_PARAMETER: u16 = 4;
    /// 5: unexpected-PDU parameter
    pub const UNEXPECTED_PDU_PARAMETER: u16 = 5;
    /// 6: invalid-PDU-parameter value
    pub const INVALID_PDU_PARAMETER_VALUE: u16 = 6;
}

/// Result of a presentation context: PS3.8 9-18.
#[derive(Debug)]
pub enum PresentationContextResult {}

impl PresentationContextResult {
    /// 0: acceptance
    pub const ACCEPTANCE: u16 = 0;
    /// 1: user-rejection
    pub const USER_REJECTION: u16 = 1;
    /// 2: no-reason (provider rejection)
    pub const NO_REASON: u16 = 2;
    /// 3: abstract-syntax-not-supported (provider rejection)
    pub const ABSTRACT_SYNTAX_NOT_SUPPORTED: u16 = 3;
    /// 4: transfer-syntaxes-not-supported (provider rejection)
    pub const TRANSFER_SYNTAXES_NOT_SUPPORTED: u16 = 4;
}

/// Type of a PDU: PS3.8 9.3.1.
#[derive(Debug)]
pub enum PDUType {}

impl PDUType {
    /// 1: A-ASSOCIATE-RQ
    pub const ASSOCIATE_REQUEST: u16 = 1;
    /// 2: A-ASSOCIATE-AC
    pub const ASSOCIATE_ACCEPT: u16 = 2;
    /// 3: A-ASSOCIATE-RJ
    pub const ASSOCIATE_REJECT: u16 = 3;
    /// 4: P-DATA-TF
    pub const DATA_TRANSFER: u16 = 4;
    /// 5: A-RELEASE-RQ
    pub const RELEASE_REQUEST: u16 = 5;
    /// 6: A-RELEASE-RP
    pub const RELEASE_RESPONSE: u16 = 6;
    /// 7: A-ABORT
    pub const ABORT: u16 = 7;
}

/// HTTP statuses of every DICOMweb transaction: PS3.18 8.5-1.
#[derive(Debug)]
pub enum HTTPStatus {}

impl HTTPStatus {
    /// 200: OK
    pub const OK: u16 = 200;
    /// 201: Created
    pub const CREATED: u16 = 201;
    /// 202: Accepted
    pub const ACCEPTED: u16 = 202;
    /// 203: Non-Authoritative Information
    pub const NON_AUTHORITATIVE_INFORMATION: u16 = 203;
    /// 204: No-Content
    pub const NO_CONTENT: u16 = 204;
    /// 205: Reset Content
    pub const RESET_CONTENT: u16 = 205;
    /// 206: Partial Content
    pub const PARTIAL_CONTENT: u16 = 206;
    /// 301: Moved Permanently
    pub const MOVED_PERMANENTLY: u16 = 301;
    /// 303: See Other
    pub const SEE_OTHER: u16 = 303;
    /// 304: Not Modified
    pub const NOT_MODIFIED: u16 = 304;
    /// 400: Bad Request
    pub const BAD_REQUEST: u16 = 400;
    /// 401: Unauthorized
    pub const UNAUTHORIZED: u16 = 401;
    /// 403: Forbidden
    pub const FORBIDDEN: u16 = 403;
    /// 404: Not Found
    pub const NOT_FOUND: u16 = 404;
    /// 405: Method Not Allowed
    pub const METHOD_NOT_ALLOWED: u16 = 405;
    /// 406: Not Acceptable
    pub const NOT_ACCEPTABLE: u16 = 406;
    /// 409: Conflict
    pub const CONFLICT: u16 = 409;
    /// 410: Gone
    pub const GONE: u16 = 410;
    /// 411: Length Required
    pub const LENGTH_REQUIRED: u16 = 411;
    /// 413: Payload Too Large
    pub const PAYLOAD_TOO_LARGE: u16 = 413;
    /// 414: URI Too Long
    pub const URI_TOO_LONG: u16 = 414;
    /// 415: Unsupported Media Type
    pub const UNSUPPORTED_MEDIA_TYPE: u16 = 415;
    /// 500: Internal Server Error
    pub const INTERNAL_SERVER_ERROR: u16 = 500;
    /// 501: Not Implemented
    pub const NOT_IMPLEMENTED: u16 = 501;
    /// 503: Service Unavailable
    pub const SERVICE_UNAVAILABLE: u16 = 503;
    /// 505: HTTP Version Not Supported
    pub const HTTP_VERSION_NOT_SUPPORTED: u16 = 505;
}

/// HTTP statuses of the Retrieve Capabilities Transaction of the DICOM Web Services: PS3.18 8.9.3-1.
#[derive(Debug)]
pub enum RetrieveCapabilitiesHTTPStatus {}

impl RetrieveCapabilitiesHTTPStatus {
    /// 200: OK
    pub const OK: u16 = 200;
    /// 304: Not Modified
    pub const NOT_MODIFIED: u16 = 304;
    /// 400: Bad Request
    pub const BAD_REQUEST: u16 = 400;
}

/// HTTP statuses of the Open Notification Connection Transaction of the DICOM Web Services: PS3.18 8.10.4-2.
#[derive(Debug)]
pub enum OpenNotificationConnectionHTTPStatus {}

impl OpenNotificationConnectionHTTPStatus {
    /// 101: Switching Protocols
    pub const SWITCHING_PROTOCOLS: u16 = 101;
    /// 400: Bad Request
    pub const BAD_REQUEST: u16 = 400;
}

/// HTTP statuses of the Retrieve DICOM Instance Transaction of the URI Service: PS3.18 9.4.3-1.
#[derive(Debug)]
pub enum URIRetrieveInstanceHTTPStatus {}

impl URIRetrieveInstanceHTTPStatus {
    /// 200: OK
    pub const OK: u16 = 200;
    /// 400: Bad Request
    pub const BAD_REQUEST: u16 = 400;
    /// 404: Not Found
    pub const NOT_FOUND: u16 = 404;
    /// 410: Gone
    pub const GONE: u16 = 410;
}

/// HTTP statuses of the Retrieve Rendered Instance Transaction of the URI Service: PS3.18 9.5.3-1.
#[derive(Debug)]
pub enum URIRetrieveRenderedHTTPStatus {}

impl URIRetrieveRenderedHTTPStatus {
    /// 200: OK
    pub const OK: u16 = 200;
    /// 400: Bad Request
    pub const BAD_REQUEST: u16 = 400;
}

/// HTTP statuses of the Retrieve Transaction of the Studies Service: PS3.18 10.4.3-1.
#[derive(Debug)]
pub enum StudiesRetrieveHTTPStatus {}

impl StudiesRetrieveHTTPStatus {
    /// 200: OK
    pub const OK: u16 = 200;
    /// 206: Partial Content
    pub const PARTIAL_CONTENT: u16 = 206;
    /// 400: Bad Request
    pub const BAD_REQUEST: u16 = 400;
    /// 404: Not Found
    pub const NOT_FOUND: u16 = 404;
    /// 406: Not Acceptable
    pub const NOT_ACCEPTABLE: u16 = 406;
    /// 410: Gone
    pub const GONE: u16 = 410;
    /// 413: Payload Too Large
    pub const PAYLOAD_TOO_LARGE: u16 = 413;
}

/// HTTP statuses of the Store Transaction of the Studies Service: PS3.18 10.5.3-1.
#[derive(Debug)]
pub enum StudiesStoreHTTPStatus {}

impl StudiesStoreHTTPStatus {
    /// 200: OK
    pub const OK: u16 = 200;
    /// 202: Accepted
    pub const ACCEPTED: u16 = 202;
    /// 400: Bad Request
    pub const BAD_REQUEST: u16 = 400;
    /// 409: Conflict
    pub const CONFLICT: u16 = 409;
    /// 415: Unsupported Media Type
    pub const UNSUPPORTED_MEDIA_TYPE: u16 = 415;
}

/// HTTP statuses of the Search Transaction of the Studies Service: PS3.18 10.6.3-1.
#[derive(Debug)]
pub enum StudiesSearchHTTPStatus {}

impl StudiesSearchHTTPStatus {
    /// 200: OK
    pub const OK: u16 = 200;
    /// 204: No Content
    pub const NO_CONTENT: u16 = 204;
    /// 400: Bad Request
    pub const BAD_REQUEST: u16 = 400;
    /// 413: Payload Too Large
    pub const PAYLOAD_TOO_LARGE: u16 = 413;
}

/// HTTP statuses of the Create Workitem Transaction of the Worklist Service: PS3.18 11.4.3-1.
#[derive(Debug)]
pub enum WorklistCreateHTTPStatus {}

impl WorklistCreateHTTPStatus {
    /// 201: Created
    pub const CREATED: u16 = 201;
    /// 400: Bad Request
    pub const BAD_REQUEST: u16 = 400;
    /// 409: Conflict
    pub const CONFLICT: u16 = 409;
}

/// HTTP statuses of the Retrieve Workitem Transaction of the Worklist Service: PS3.18 11.5.3-1.
#[derive(Debug)]
pub enum WorklistRetrieveHTTPStatus {}

impl WorklistRetrieveHTTPStatus {
    /// 200: OK
    pub const OK: u16 = 200;
    /// 400: Bad Request
    pub const BAD_REQUEST: u16 = 400;
    /// 404: Not Found
    pub const NOT_FOUND: u16 = 404;
    /// 409: Conflict
    pub const CONFLICT: u16 = 409;
    /// 410: Gone
    pub const GONE: u16 = 410;
}

/// HTTP statuses of the Update Workitem Transaction of the Worklist Service: PS3.18 11.6.3-1.
#[derive(Debug)]
pub enum WorklistUpdateHTTPStatus {}

impl WorklistUpdateHTTPStatus {
    /// 200: OK
    pub const OK: u16 = 200;
    /// 400: Bad Request
    pub const BAD_REQUEST: u16 = 400;
    /// 404: Not Found
    pub const NOT_FOUND: u16 = 404;
    /// 409: Conflict
    pub const CONFLICT: u16 = 409;
    /// 410: Gone
    pub const GONE: u16 = 410;
}

/// HTTP statuses of the Change Workitem State Transaction of the Worklist Service: PS3.18 11.7.3-1.
#[derive(Debug)]
pub enum WorklistChangeStateHTTPStatus {}

impl WorklistChangeStateHTTPStatus {
    /// 200: OK
    pub const OK: u16 = 200;
    /// 400: Bad Request
    pub const BAD_REQUEST: u16 = 400;
    /// 404: Not Found
    pub const NOT_FOUND: u16 = 404;
    /// 409: Conflict
    pub const CONFLICT: u16 = 409;
    /// 410: Gone
    pub const GONE: u16 = 410;
}

/// HTTP statuses of the Request Cancellation Transaction of the Worklist Service: PS3.18 11.8.3-1.
#[derive(Debug)]
pub enum WorklistRequestCancellationHTTPStatus {}

impl WorklistRequestCancellationHTTPStatus {
    /// 202: Accepted
    pub const ACCEPTED: u16 = 202;
    /// 400: Bad Request
    pub const BAD_REQUEST: u16 = 400;
    /// 404: Not Found
    pub const NOT_FOUND: u16 = 404;
    /// 409: Conflict
    pub const CONFLICT: u16 = 409;
}

/// HTTP statuses of the Search Transaction of the Worklist Service: PS3.18 11.9.3-1.
#[derive(Debug)]
pub enum WorklistSearchHTTPStatus {}

impl WorklistSearchHTTPStatus {
    /// 200: OK
    pub const OK: u16 = 200;
    /// 204: No Content
    pub const NO_CONTENT: u16 = 204;
    /// 206: Partial Content
    pub const PARTIAL_CONTENT: u16 = 206;
    /// 400: Bad Request
    pub const BAD_REQUEST: u16 = 400;
    /// 413: Payload Too Large
    pub const PAYLOAD_TOO_LARGE: u16 = 413;
}

/// HTTP statuses of the Subscribe Transaction of the Worklist Service: PS3.18 11.10.3-1.
#[derive(Debug)]
pub enum WorklistSubscribeHTTPStatus {}

impl WorklistSubscribeHTTPStatus {
    /// 201: Created
    pub const CREATED: u16 = 201;
    /// 400: Bad Request
    pub const BAD_REQUEST: u16 = 400;
    /// 403: Forbidden
    pub const FORBIDDEN: u16 = 403;
    /// 404: Not Found
    pub const NOT_FOUND: u16 = 404;
}

/// HTTP statuses of the Unsubscribe Transaction of the Worklist Service: PS3.18 11.11.3-1.
#[derive(Debug)]
pub enum WorklistUnsubscribeHTTPStatus {}

impl WorklistUnsubscribeHTTPStatus {
    /// 200: OK
    pub const OK: u16 = 200;
    /// 400: Bad Request
    pub const BAD_REQUEST: u16 = 400;
    /// 404: Not Found
    pub const NOT_FOUND: u16 = 404;
}

/// HTTP statuses of the Suspend Global Subscription Transaction of the Worklist Service: PS3.18 11.12.3-1.
#[derive(Debug)]
pub enum WorklistSuspendGlobalSubscriptionHTTPStatus {}

impl WorklistSuspendGlobalSubscriptionHTTPStatus {
    /// 200: OK
    pub const OK: u16 = 200;
    /// 400: Bad Request
    pub const BAD_REQUEST: u16 = 400;
    /// 404: Not Found
    pub const NOT_FOUND: u16 = 404;
}

/// HTTP statuses of the Retrieve Transaction of the Non-Patient Instance Service: PS3.18 12.4.3-1.
#[derive(Debug)]
pub enum NonPatientRetrieveHTTPStatus {}

impl NonPatientRetrieveHTTPStatus {
    /// 200: OK
    pub const OK: u16 = 200;
    /// 400: Bad Request
    pub const BAD_REQUEST: u16 = 400;
    /// 404: Not Found
    pub const NOT_FOUND: u16 = 404;
    /// 406: Unsupported Media Type
    pub const NOT_ACCEPTABLE: u16 = 406;
}

/// HTTP statuses of the Store Transaction of the Non-Patient Instance Service: PS3.18 12.5.3-1.
#[derive(Debug)]
pub enum NonPatientStoreHTTPStatus {}

impl NonPatientStoreHTTPStatus {
    /// 200: OK
    pub const OK: u16 = 200;
    /// 202: Accepted
    pub const ACCEPTED: u16 = 202;
    /// 400: Bad Request
    pub const BAD_REQUEST: u16 = 400;
    /// 404: Not Found
    pub const NOT_FOUND: u16 = 404;
    /// 409: Conflict
    pub const CONFLICT: u16 = 409;
    /// 415: Unsupported Media Type
    pub const UNSUPPORTED_MEDIA_TYPE: u16 = 415;
}

/// HTTP statuses of the Search Transaction of the Non-Patient Instance Service: PS3.18 12.6.3-1.
#[derive(Debug)]
pub enum NonPatientSearchHTTPStatus {}

impl NonPatientSearchHTTPStatus {
    /// 200: OK
    pub const OK: u16 = 200;
    /// 400: Bad Request
    pub const BAD_REQUEST: u16 = 400;
    /// 406: Unsupported Media Type
    pub const NOT_ACCEPTABLE: u16 = 406;
    /// 413: Payload Too Large
    pub const PAYLOAD_TOO_LARGE: u16 = 413;
}

/// HTTP statuses of the Request Transaction of the Storage Commitment Service: PS3.18 13.4.3-1.
#[derive(Debug)]
pub enum StorageCommitmentRequestHTTPStatus {}

impl StorageCommitmentRequestHTTPStatus {
    /// 200: OK
    pub const OK: u16 = 200;
    /// 202: Accepted
    pub const ACCEPTED: u16 = 202;
    /// 400: Bad Request
    pub const BAD_REQUEST: u16 = 400;
    /// 409: Conflict
    pub const CONFLICT: u16 = 409;
    /// 503: Service Unavailable
    pub const SERVICE_UNAVAILABLE: u16 = 503;
}

/// HTTP statuses of the Result Check Transaction of the Storage Commitment Service: PS3.18 13.5.3-1.
#[derive(Debug)]
pub enum StorageCommitmentResultCheckHTTPStatus {}

impl StorageCommitmentResultCheckHTTPStatus {
    /// 200: OK
    pub const OK: u16 = 200;
    /// 202: Accepted
    pub const ACCEPTED: u16 = 202;
    /// 404: Not Found
    pub const NOT_FOUND: u16 = 404;
    /// 410: Gone
    pub const GONE: u16 = 410;
    /// 503: Service Unavailable
    pub const SERVICE_UNAVAILABLE: u16 = 503;
}

/// HTTP statuses of the Search Transaction of the Modality Scheduled Procedure Step Service: PS3.18 14.4.3-1.
#[derive(Debug)]
pub enum ModalityScheduledProcedureStepSearchHTTPStatus {}

impl ModalityScheduledProcedureStepSearchHTTPStatus {
    /// 200: OK
    pub const OK: u16 = 200;
    /// 204: No Content
    pub const NO_CONTENT: u16 = 204;
    /// 400: Bad Request
    pub const BAD_REQUEST: u16 = 400;
    /// 413: Payload Too Large
    pub const PAYLOAD_TOO_LARGE: u16 = 413;
    /// 503: Service Unavailable
    pub const SERVICE_UNAVAILABLE: u16 = 503;
}

/// HTTP statuses of the Create Transaction of the Modality Performed Procedure Step Service: PS3.18 15.4.3-1.
#[derive(Debug)]
pub enum ModalityPerformedProcedureStepCreateHTTPStatus {}

impl ModalityPerformedProcedureStepCreateHTTPStatus {
    /// 201: Created
    pub const CREATED: u16 = 201;
    /// 400: Bad Request
    pub const BAD_REQUEST: u16 = 400;
    /// 409: Conflict
    pub const CONFLICT: u16 = 409;
    /// 503: Service Unavailable
    pub const SERVICE_UNAVAILABLE: u16 = 503;
}

/// HTTP statuses of the Update Transaction of the Modality Performed Procedure Step Service: PS3.18 15.5.3-1.
#[derive(Debug)]
pub enum ModalityPerformedProcedureStepUpdateHTTPStatus {}

impl ModalityPerformedProcedureStepUpdateHTTPStatus {
    /// 200: OK
    pub const OK: u16 = 200;
    /// 400: Bad Request
    pub const BAD_REQUEST: u16 = 400;
    /// 404: Not Found
    pub const NOT_FOUND: u16 = 404;
    /// 409: Conflict
    pub const CONFLICT: u16 = 409;
    /// 410: Gone
    pub const GONE: u16 = 410;
    /// 503: Service Unavailable
    pub const SERVICE_UNAVAILABLE: u16 = 503;
}

/// HTTP statuses of the Retrieve Transaction of the Modality Performed Procedure Step Service: PS3.18 15.6.3-1.
#[derive(Debug)]
pub enum ModalityPerformedProcedureStepRetrieveHTTPStatus {}

impl ModalityPerformedProcedureStepRetrieveHTTPStatus {
    /// 200: OK
    pub const OK: u16 = 200;
    /// 400: Bad Request
    pub const BAD_REQUEST: u16 = 400;
    /// 404: Not Found
    pub const NOT_FOUND: u16 = 404;
    /// 410: Gone
    pub const GONE: u16 = 410;
    /// 503: Service Unavailable
    pub const SERVICE_UNAVAILABLE: u16 = 503;
}

/// Store Instances Response Warning Reason Values: PS3.18 I.2-1.
#[derive(Debug)]
pub enum StoreWarningReason {}

impl StoreWarningReason {
    /// 0xB000: Coercion of Data Elements
    pub const COERCION_OF_DATA_ELEMENTS: u16 = 0xB000;
    /// 0xB006: Elements Discarded
    pub const ELEMENTS_DISCARDED: u16 = 0xB006;
    /// 0xB007: Data Set does not match SOP Class
    pub const DATA_SET_DOES_NOT_MATCH_SOP_CLASS_WARNING: u16 = 0xB007;
}

/// Store Instances Response Failure Reason Values: PS3.18 I.2-2.
#[derive(Debug)]
pub enum StoreFailureReason {}

impl StoreFailureReason {
    /// 0xA700-0xA7FF: Refused out of Resources
    pub const OUT_OF_RESOURCES: u16 = 0xA700;
    /// 0xA900-0xA9FF: Error: Data Set does not match SOP Class
    pub const DATA_SET_DOES_NOT_MATCH_SOP_CLASS: u16 = 0xA900;
    /// 0xC000-0xCFFF: Error: Cannot understand
    pub const CANNOT_UNDERSTAND: u16 = 0xC000;
    /// 0xC122: Referenced Transfer Syntax not supported
    pub const REFERENCED_TRANSFER_SYNTAX_NOT_SUPPORTED: u16 = 0xC122;
    /// 0x0110: Processing failure
    pub const PROCESSING_FAILURE: u16 = 0x0110;
    /// 0x0122: Referenced SOP Class not supported
    pub const REFERENCED_SOP_CLASS_NOT_SUPPORTED: u16 = 0x0122;
}

/// Failure Reason of the Storage Commitment Module: PS3.3 C.14.1.1.
#[derive(Debug)]
pub enum StorageCommitmentFailureReason {}

impl StorageCommitmentFailureReason {
    /// 0x0110: Processing failure
    pub const PROCESSING_FAILURE: u16 = 0x0110;
    /// 0x0112: No such object instance
    pub const NO_SUCH_SOP_INSTANCE: u16 = 0x0112;
    /// 0x0213: Resource limitation
    pub const RESOURCE_LIMITATION: u16 = 0x0213;
    /// 0x0122: Referenced SOP Class not supported
    pub const REFERENCED_SOP_CLASS_NOT_SUPPORTED: u16 = 0x0122;
    /// 0x0119: Class/Instance conflict
    pub const CLASS_INSTANCE_CONFLICT: u16 = 0x0119;
    /// 0x0131: Duplicate transaction UID
    pub const DUPLICATE_TRANSACTION_UID: u16 = 0x0131;
}

/// Failure Reason of the Media Creation Management Module: PS3.3 C.22.1.4.
#[derive(Debug)]
pub enum MediaCreationFailureReason {}

impl MediaCreationFailureReason {
    /// 0x0110: Processing failure
    pub const PROCESSING_FAILURE: u16 = 0x0110;
    /// 0x0112: No such object Instance
    pub const NO_SUCH_SOP_INSTANCE: u16 = 0x0112;
    /// 0x0122: Referenced SOP Class not supported
    pub const REFERENCED_SOP_CLASS_NOT_SUPPORTED: u16 = 0x0122;
    /// 0x0119: Class/Instance conflict
    pub const CLASS_INSTANCE_CONFLICT: u16 = 0x0119;
    /// 0x0201: Media Application Profiles conflict
    pub const MEDIA_APPLICATION_PROFILES_CONFLICT: u16 = 0x0201;
    /// 0x0202: Media Application Profile/Instance conflict
    pub const MEDIA_APPLICATION_PROFILE_INSTANCE_CONFLICT: u16 = 0x0202;
    /// 0x0203: Media Application Profile/Compression conflict
    pub const MEDIA_APPLICATION_PROFILE_COMPRESSION_CONFLICT: u16 = 0x0203;
    /// 0x0204: Media Application Profile not supported
    pub const MEDIA_APPLICATION_PROFILE_NOT_SUPPORTED: u16 = 0x0204;
    /// 0x0205: Instance size exceeded
    pub const INSTANCE_SIZE_EXCEEDED: u16 = 0x0205;
    /// 0x0120: Missing Attribute
    pub const MISSING_ATTRIBUTE: u16 = 0x0120;
    /// 0x0121: Missing Attribute value
    pub const MISSING_ATTRIBUTE_VALUE: u16 = 0x0121;
}

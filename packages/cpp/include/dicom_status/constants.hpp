// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".
#ifndef DICOM_STATUS_CONSTANTS_HPP
#define DICOM_STATUS_CONSTANTS_HPP

#include <cstdint>

namespace dicom_status {

/// General statuses: PS3.7 C.
enum class GeneralStatus : std::uint16_t {
    Success = 0x0000, ///< 0x0000: Success
    NoSuchAttribute = 0x0105, ///< 0x0105: No such Attribute
    InvalidAttributeValue = 0x0106, ///< 0x0106: Invalid Attribute Value
    AttributeListWarning = 0x0107, ///< 0x0107: Attribute List warning
    ProcessingFailure = 0x0110, ///< 0x0110: Processing Failure
    DuplicateSOPInstance = 0x0111, ///< 0x0111: Duplicate SOP Instance
    NoSuchSOPInstance = 0x0112, ///< 0x0112: No such SOP Instance
    NoSuchEventType = 0x0113, ///< 0x0113: No such Event Type
    NoSuchArgument = 0x0114, ///< 0x0114: No such argument
    InvalidArgumentValue = 0x0115, ///< 0x0115: Invalid argument value
    AttributeValueOutOfRange = 0x0116, ///< 0x0116: Attribute Value out of range
    InvalidSOPInstance = 0x0117, ///< 0x0117: Invalid SOP Instance
    NoSuchSOPClass = 0x0118, ///< 0x0118: No such SOP Class
    ClassInstanceConflict = 0x0119, ///< 0x0119: Class-Instance conflict
    MissingAttribute = 0x0120, ///< 0x0120: Missing Attribute
    MissingAttributeValue = 0x0121, ///< 0x0121: Missing Attribute Value
    SOPClassNotSupported = 0x0122, ///< 0x0122: Refused: SOP Class not supported
    NoSuchActionType = 0x0123, ///< 0x0123: No such Action Type
    NotAuthorized = 0x0124, ///< 0x0124: Refused: Not authorized
    DuplicateInvocation = 0x0210, ///< 0x0210: Duplicate invocation
    UnrecognizedOperation = 0x0211, ///< 0x0211: Unrecognized operation
    MistypedArgument = 0x0212, ///< 0x0212: Mistyped argument
    ResourceLimitation = 0x0213, ///< 0x0213: Resource limitation
    Cancel = 0xFE00, ///< 0xFE00: Cancel
};

/// Statuses of C-STORE in every service class: PS3.7 9.1.1.1.9.
enum class CStoreStatus : std::uint16_t {
    Success = 0x0000, ///< 0x0000: Success
    InvalidSOPInstance = 0x0117, ///< 0x0117: Invalid SOP Instance
    SOPClassNotSupported = 0x0122, ///< 0x0122: Refused: SOP Class not supported
    NotAuthorized = 0x0124, ///< 0x0124: Refused: Not authorized
    DuplicateInvocation = 0x0210, ///< 0x0210: Duplicate invocation
    UnrecognizedOperation = 0x0211, ///< 0x0211: Unrecognized operation
    MistypedArgument = 0x0212, ///< 0x0212: Mistyped argument
};

/// Statuses of C-GET in every service class: PS3.7 9.1.3.1.6.
enum class CGetStatus : std::uint16_t {
    Success = 0x0000, ///< 0x0000: Success
    SOPClassNotSupported = 0x0122, ///< 0x0122: Refused: SOP Class not supported
    NotAuthorized = 0x0124, ///< 0x0124: Refused: Not authorized
    DuplicateInvocation = 0x0210, ///< 0x0210: Duplicate invocation
    UnrecognizedOperation = 0x0211, ///< 0x0211: Unrecognized operation
    MistypedArgument = 0x0212, ///< 0x0212: Mistyped argument
    Cancel = 0xFE00, ///< 0xFE00: Cancel
};

/// Statuses of C-FIND in every service class: PS3.7 9.1.2.1.6.
enum class CFindStatus : std::uint16_t {
    Success = 0x0000, ///< 0x0000: Success
    SOPClassNotSupported = 0x0122, ///< 0x0122: Refused: SOP Class not supported
    NotAuthorized = 0x0124, ///< 0x0124: Refused: Not authorized
    DuplicateInvocation = 0x0210, ///< 0x0210: Duplicate invocation
    UnrecognizedOperation = 0x0211, ///< 0x0211: Unrecognized operation
    MistypedArgument = 0x0212, ///< 0x0212: Mistyped argument
    Cancel = 0xFE00, ///< 0xFE00: Cancel
};

/// Statuses of C-MOVE in every service class: PS3.7 9.1.4.1.7.
enum class CMoveStatus : std::uint16_t {
    Success = 0x0000, ///< 0x0000: Success
    SOPClassNotSupported = 0x0122, ///< 0x0122: Refused: SOP Class not supported
    NotAuthorized = 0x0124, ///< 0x0124: Refused: Not authorized
    DuplicateInvocation = 0x0210, ///< 0x0210: Duplicate invocation
    UnrecognizedOperation = 0x0211, ///< 0x0211: Unrecognized operation
    MistypedArgument = 0x0212, ///< 0x0212: Mistyped argument
    Cancel = 0xFE00, ///< 0xFE00: Cancel
};

/// Statuses of C-ECHO in every service class: PS3.7 9.1.5.1.4.
enum class CEchoStatus : std::uint16_t {
    Success = 0x0000, ///< 0x0000: Success
    SOPClassNotSupported = 0x0122, ///< 0x0122: Refused: SOP Class not supported
    DuplicateInvocation = 0x0210, ///< 0x0210: Duplicate invocation
    UnrecognizedOperation = 0x0211, ///< 0x0211: Unrecognized operation
    MistypedArgument = 0x0212, ///< 0x0212: Mistyped argument
};

/// Statuses of N-EVENT-REPORT in every service class: PS3.7 10.1.1.1.8.
enum class NEventReportStatus : std::uint16_t {
    Success = 0x0000, ///< 0x0000: Success
    ProcessingFailure = 0x0110, ///< 0x0110: Processing Failure
    NoSuchSOPInstance = 0x0112, ///< 0x0112: No such SOP Instance
    NoSuchEventType = 0x0113, ///< 0x0113: No such Event Type
    NoSuchArgument = 0x0114, ///< 0x0114: No such argument
    InvalidArgumentValue = 0x0115, ///< 0x0115: Invalid argument value
    InvalidSOPInstance = 0x0117, ///< 0x0117: Invalid SOP Instance
    NoSuchSOPClass = 0x0118, ///< 0x0118: No such SOP Class
    ClassInstanceConflict = 0x0119, ///< 0x0119: Class-Instance conflict
    DuplicateInvocation = 0x0210, ///< 0x0210: Duplicate invocation
    UnrecognizedOperation = 0x0211, ///< 0x0211: Unrecognized operation
    MistypedArgument = 0x0212, ///< 0x0212: Mistyped argument
    ResourceLimitation = 0x0213, ///< 0x0213: Resource limitation
};

/// Statuses of N-GET in every service class: PS3.7 10.1.2.1.9.
enum class NGetStatus : std::uint16_t {
    Success = 0x0000, ///< 0x0000: Success
    AttributeListWarning = 0x0107, ///< 0x0107: Attribute List warning
    ProcessingFailure = 0x0110, ///< 0x0110: Processing Failure
    NoSuchSOPInstance = 0x0112, ///< 0x0112: No such SOP Instance
    InvalidSOPInstance = 0x0117, ///< 0x0117: Invalid SOP Instance
    NoSuchSOPClass = 0x0118, ///< 0x0118: No such SOP Class
    ClassInstanceConflict = 0x0119, ///< 0x0119: Class-Instance conflict
    NotAuthorized = 0x0124, ///< 0x0124: Refused: Not authorized
    DuplicateInvocation = 0x0210, ///< 0x0210: Duplicate invocation
    UnrecognizedOperation = 0x0211, ///< 0x0211: Unrecognized operation
    MistypedArgument = 0x0212, ///< 0x0212: Mistyped argument
    ResourceLimitation = 0x0213, ///< 0x0213: Resource limitation
};

/// Statuses of N-SET in every service class: PS3.7 10.1.3.1.9.
enum class NSetStatus : std::uint16_t {
    Success = 0x0000, ///< 0x0000: Success
    NoSuchAttribute = 0x0105, ///< 0x0105: No such Attribute
    InvalidAttributeValue = 0x0106, ///< 0x0106: Invalid Attribute Value
    AttributeListWarning = 0x0107, ///< 0x0107: Attribute List warning
    ProcessingFailure = 0x0110, ///< 0x0110: Processing Failure
    NoSuchSOPInstance = 0x0112, ///< 0x0112: No such SOP Instance
    AttributeValueOutOfRange = 0x0116, ///< 0x0116: Attribute Value out of range
    InvalidSOPInstance = 0x0117, ///< 0x0117: Invalid SOP Instance
    NoSuchSOPClass = 0x0118, ///< 0x0118: No such SOP Class
    ClassInstanceConflict = 0x0119, ///< 0x0119: Class-Instance conflict
    MissingAttributeValue = 0x0121, ///< 0x0121: Missing Attribute Value
    NotAuthorized = 0x0124, ///< 0x0124: Refused: Not authorized
    DuplicateInvocation = 0x0210, ///< 0x0210: Duplicate invocation
    UnrecognizedOperation = 0x0211, ///< 0x0211: Unrecognized operation
    MistypedArgument = 0x0212, ///< 0x0212: Mistyped argument
    ResourceLimitation = 0x0213, ///< 0x0213: Resource limitation
};

/// Statuses of N-ACTION in every service class: PS3.7 10.1.4.1.10.
enum class NActionStatus : std::uint16_t {
    Success = 0x0000, ///< 0x0000: Success
    ProcessingFailure = 0x0110, ///< 0x0110: Processing Failure
    NoSuchSOPInstance = 0x0112, ///< 0x0112: No such SOP Instance
    NoSuchArgument = 0x0114, ///< 0x0114: No such argument
    InvalidArgumentValue = 0x0115, ///< 0x0115: Invalid argument value
    InvalidSOPInstance = 0x0117, ///< 0x0117: Invalid SOP Instance
    NoSuchSOPClass = 0x0118, ///< 0x0118: No such SOP Class
    ClassInstanceConflict = 0x0119, ///< 0x0119: Class-Instance conflict
    NoSuchActionType = 0x0123, ///< 0x0123: No such Action
    NotAuthorized = 0x0124, ///< 0x0124: Refused: Not authorized
    DuplicateInvocation = 0x0210, ///< 0x0210: Duplicate invocation
    UnrecognizedOperation = 0x0211, ///< 0x0211: Unrecognized operation
    MistypedArgument = 0x0212, ///< 0x0212: Mistyped argument
    ResourceLimitation = 0x0213, ///< 0x0213: Resource limitation
};

/// Statuses of N-CREATE in every service class: PS3.7 10.1.5.1.6.
enum class NCreateStatus : std::uint16_t {
    Success = 0x0000, ///< 0x0000: Success
    NoSuchAttribute = 0x0105, ///< 0x0105: No such Attribute
    InvalidAttributeValue = 0x0106, ///< 0x0106: Invalid Attribute Value
    AttributeListWarning = 0x0107, ///< 0x0107: Attribute List warning
    ProcessingFailure = 0x0110, ///< 0x0110: Processing Failure
    DuplicateSOPInstance = 0x0111, ///< 0x0111: Duplicate SOP Instance
    AttributeValueOutOfRange = 0x0116, ///< 0x0116: Attribute Value out of range
    InvalidSOPInstance = 0x0117, ///< 0x0117: Invalid SOP Instance
    NoSuchSOPClass = 0x0118, ///< 0x0118: No such SOP Class
    MissingAttribute = 0x0120, ///< 0x0120: Missing Attribute
    MissingAttributeValue = 0x0121, ///< 0x0121: Missing Attribute Value
    NotAuthorized = 0x0124, ///< 0x0124: Refused: Not authorized
    DuplicateInvocation = 0x0210, ///< 0x0210: Duplicate invocation
    UnrecognizedOperation = 0x0211, ///< 0x0211: Unrecognized operation
    MistypedArgument = 0x0212, ///< 0x0212: Mistyped argument
    ResourceLimitation = 0x0213, ///< 0x0213: Resource limitation
};

/// Statuses of N-DELETE in every service class: PS3.7 10.1.6.1.7.
enum class NDeleteStatus : std::uint16_t {
    Success = 0x0000, ///< 0x0000: Success
    ProcessingFailure = 0x0110, ///< 0x0110: Processing Failure
    NoSuchSOPInstance = 0x0112, ///< 0x0112: No such SOP Instance
    InvalidSOPInstance = 0x0117, ///< 0x0117: Invalid SOP Instance
    NoSuchSOPClass = 0x0118, ///< 0x0118: No such SOP Class
    ClassInstanceConflict = 0x0119, ///< 0x0119: Class-Instance conflict
    NotAuthorized = 0x0124, ///< 0x0124: Refused: Not authorized
    DuplicateInvocation = 0x0210, ///< 0x0210: Duplicate invocation
    UnrecognizedOperation = 0x0211, ///< 0x0211: Unrecognized operation
    MistypedArgument = 0x0212, ///< 0x0212: Mistyped argument
    ResourceLimitation = 0x0213, ///< 0x0213: Resource limitation
};

/// C-STORE Response Status Values: PS3.4 B.2-1.
enum class StorageStatus : std::uint16_t {
    Success = 0x0000, ///< 0x0000: Success
    InvalidSOPInstance = 0x0117, ///< 0x0117: Invalid SOP Instance
    SOPClassNotSupported = 0x0122, ///< 0x0122: Refused: SOP Class not supported
    NotAuthorized = 0x0124, ///< 0x0124: Refused: Not authorized
    DuplicateInvocation = 0x0210, ///< 0x0210: Duplicate invocation
    UnrecognizedOperation = 0x0211, ///< 0x0211: Unrecognized operation
    MistypedArgument = 0x0212, ///< 0x0212: Mistyped argument
    OutOfResources = 0xA700, ///< 0xA700-0xA7FF: Refused: Out of resources
    DataSetDoesNotMatchSOPClass = 0xA900, ///< 0xA900-0xA9FF: Error: Data Set does not match SOP Class
    CoercionOfDataElements = 0xB000, ///< 0xB000: Coercion of Data Elements
    ElementsDiscarded = 0xB006, ///< 0xB006: Elements Discarded
    DataSetDoesNotMatchSOPClassWarning = 0xB007, ///< 0xB007: Data Set does not match SOP Class
    CannotUnderstand = 0xC000, ///< 0xC000-0xCFFF: Error: Cannot understand
};

/// C-FIND Response Status Values: PS3.4 C.4-1.
enum class QueryRetrieveFindStatus : std::uint16_t {
    Success = 0x0000, ///< 0x0000: Matching is complete - No final Identifier is supplied.
    SOPClassNotSupported = 0x0122, ///< 0x0122: Refused: SOP Class not supported
    NotAuthorized = 0x0124, ///< 0x0124: Refused: Not authorized
    DuplicateInvocation = 0x0210, ///< 0x0210: Duplicate invocation
    UnrecognizedOperation = 0x0211, ///< 0x0211: Unrecognized operation
    MistypedArgument = 0x0212, ///< 0x0212: Mistyped argument
    OutOfResources = 0xA700, ///< 0xA700: Refused: Out of resources
    DataSetDoesNotMatchSOPClass = 0xA900, ///< 0xA900: Error: Data Set does not match SOP Class
    UnableToProcess = 0xC000, ///< 0xC000-0xCFFF: Failed: Unable to process
    Cancel = 0xFE00, ///< 0xFE00: Matching terminated due to Cancel request
    Pending = 0xFF00, ///< 0xFF00: Matches are continuing - Current Match is supplied and any Optional Keys were supported in the same manner as Required Keys.
    PendingWithUnsupportedKeys = 0xFF01, ///< 0xFF01: Matches are continuing - Warning that one or more Optional Keys were not supported for existence and/or matching for this Identifier.
};

/// C-MOVE Response Status Values: PS3.4 C.4-2.
enum class QueryRetrieveMoveStatus : std::uint16_t {
    Success = 0x0000, ///< 0x0000: Sub-operations Complete - No Failures
    SOPClassNotSupported = 0x0122, ///< 0x0122: Refused: SOP Class not supported
    NotAuthorized = 0x0124, ///< 0x0124: Refused: Not authorized
    DuplicateInvocation = 0x0210, ///< 0x0210: Duplicate invocation
    UnrecognizedOperation = 0x0211, ///< 0x0211: Unrecognized operation
    MistypedArgument = 0x0212, ///< 0x0212: Mistyped argument
    UnableToCountMatches = 0xA701, ///< 0xA701: Refused: Out of resources - Unable to calculate number of matches
    UnableToPerformSubOperations = 0xA702, ///< 0xA702: Refused: Out of resources - Unable to perform sub-operations
    MoveDestinationUnknown = 0xA801, ///< 0xA801: Refused: Move Destination unknown
    DataSetDoesNotMatchSOPClass = 0xA900, ///< 0xA900: Error: Data Set does not match SOP Class
    CompleteWithFailures = 0xB000, ///< 0xB000: Sub-operations Complete - One or more Failures
    UnableToProcess = 0xC000, ///< 0xC000-0xCFFF: Failed: Unable to process
    Cancel = 0xFE00, ///< 0xFE00: Sub-operations terminated due to Cancel Indication
    Pending = 0xFF00, ///< 0xFF00: Sub-operations are continuing
};

/// C-GET Response Status Values: PS3.4 C.4-3.
enum class QueryRetrieveGetStatus : std::uint16_t {
    Success = 0x0000, ///< 0x0000: Sub-operations Complete - No Failures or Warnings
    SOPClassNotSupported = 0x0122, ///< 0x0122: Refused: SOP Class not supported
    NotAuthorized = 0x0124, ///< 0x0124: Refused: Not authorized
    DuplicateInvocation = 0x0210, ///< 0x0210: Duplicate invocation
    UnrecognizedOperation = 0x0211, ///< 0x0211: Unrecognized operation
    MistypedArgument = 0x0212, ///< 0x0212: Mistyped argument
    UnableToCountMatches = 0xA701, ///< 0xA701: Refused: Out of resources - Unable to calculate number of matches
    UnableToPerformSubOperations = 0xA702, ///< 0xA702: Refused: Out of resources - Unable to perform sub-operations
    DataSetDoesNotMatchSOPClass = 0xA900, ///< 0xA900: Error: Data Set does not match SOP Class
    CompleteWithFailures = 0xB000, ///< 0xB000: Sub-operations Complete - One or more Failures or Warnings
    UnableToProcess = 0xC000, ///< 0xC000-0xCFFF: Failed: Unable to process
    Cancel = 0xFE00, ///< 0xFE00: Sub-operations terminated due to Cancel Indication
    Pending = 0xFF00, ///< 0xFF00: Sub-operations are continuing
};

/// Repository Query Additional Status Values: PS3.4 C.6.4.3-1.
enum class RepositoryQueryStatus : std::uint16_t {
    Success = 0x0000, ///< 0x0000: Matching is complete - No final Identifier is supplied.
    SOPClassNotSupported = 0x0122, ///< 0x0122: Refused: SOP Class not supported
    NotAuthorized = 0x0124, ///< 0x0124: Refused: Not authorized
    DuplicateInvocation = 0x0210, ///< 0x0210: Duplicate invocation
    UnrecognizedOperation = 0x0211, ///< 0x0211: Unrecognized operation
    MistypedArgument = 0x0212, ///< 0x0212: Mistyped argument
    OutOfResources = 0xA700, ///< 0xA700: Refused: Out of resources
    InvalidPriorRecordKey = 0xA710, ///< 0xA710: Invalid Prior Record Key
    DataSetDoesNotMatchSOPClass = 0xA900, ///< 0xA900: Error: Data Set does not match SOP Class
    ResponseLimitReached = 0xB001, ///< 0xB001: Matching reached response limit, subsequent request may return additional matches
    UnableToProcess = 0xC000, ///< 0xC000-0xCFFF: Failed: Unable to process
    Cancel = 0xFE00, ///< 0xFE00: Matching terminated due to Cancel request
    Pending = 0xFF00, ///< 0xFF00: Matches are continuing - Current Match is supplied and any Optional Keys were supported in the same manner as Required Keys.
    PendingWithUnsupportedKeys = 0xFF01, ///< 0xFF01: Matches are continuing - Warning that one or more Optional Keys were not supported for existence and/or matching for this Identifier.
};

/// N-SET Response Status Values: PS3.4 F.7.2-2.
enum class ModalityPerformedProcedureStepSetStatus : std::uint16_t {
    Success = 0x0000, ///< 0x0000: Success
    NoSuchAttribute = 0x0105, ///< 0x0105: No such Attribute
    InvalidAttributeValue = 0x0106, ///< 0x0106: Invalid Attribute Value
    AttributeListWarning = 0x0107, ///< 0x0107: Attribute List warning
    ProcessingFailure = 0x0110, ///< 0x0110: Processing Failure
    NoSuchSOPInstance = 0x0112, ///< 0x0112: No such SOP Instance
    AttributeValueOutOfRange = 0x0116, ///< 0x0116: Attribute Value out of range
    InvalidSOPInstance = 0x0117, ///< 0x0117: Invalid SOP Instance
    NoSuchSOPClass = 0x0118, ///< 0x0118: No such SOP Class
    ClassInstanceConflict = 0x0119, ///< 0x0119: Class-Instance conflict
    MissingAttributeValue = 0x0121, ///< 0x0121: Missing Attribute Value
    NotAuthorized = 0x0124, ///< 0x0124: Refused: Not authorized
    DuplicateInvocation = 0x0210, ///< 0x0210: Duplicate invocation
    UnrecognizedOperation = 0x0211, ///< 0x0211: Unrecognized operation
    MistypedArgument = 0x0212, ///< 0x0212: Mistyped argument
    ResourceLimitation = 0x0213, ///< 0x0213: Resource limitation
};

/// N-GET Response Status Values: PS3.4 F.8.2-2.
enum class ModalityPerformedProcedureStepRetrieveStatus : std::uint16_t {
    Success = 0x0000, ///< 0x0000: Success
    OptionalAttributesUnsupported = 0x0001, ///< 0x0001: Requested optional Attributes are not supported
    AttributeListWarning = 0x0107, ///< 0x0107: Attribute List warning
    ProcessingFailure = 0x0110, ///< 0x0110: Processing Failure
    NoSuchSOPInstance = 0x0112, ///< 0x0112: No such SOP Instance
    InvalidSOPInstance = 0x0117, ///< 0x0117: Invalid SOP Instance
    NoSuchSOPClass = 0x0118, ///< 0x0118: No such SOP Class
    ClassInstanceConflict = 0x0119, ///< 0x0119: Class-Instance conflict
    NotAuthorized = 0x0124, ///< 0x0124: Refused: Not authorized
    DuplicateInvocation = 0x0210, ///< 0x0210: Duplicate invocation
    UnrecognizedOperation = 0x0211, ///< 0x0211: Unrecognized operation
    MistypedArgument = 0x0212, ///< 0x0212: Mistyped argument
    ResourceLimitation = 0x0213, ///< 0x0213: Resource limitation
};

/// Status Values for Basic Film Session SOP Class: PS3.4 H.4.1.2.1.2-1.
enum class BasicFilmSessionStatus : std::uint16_t {
    Success = 0x0000, ///< 0x0000: Film session successfully created
    NoSuchAttribute = 0x0105, ///< 0x0105: No such Attribute
    InvalidAttributeValue = 0x0106, ///< 0x0106: Invalid Attribute Value
    AttributeListWarning = 0x0107, ///< 0x0107: Attribute List warning
    ProcessingFailure = 0x0110, ///< 0x0110: Processing Failure
    DuplicateSOPInstance = 0x0111, ///< 0x0111: Duplicate SOP Instance
    NoSuchSOPInstance = 0x0112, ///< 0x0112: No such SOP Instance
    AttributeValueOutOfRange = 0x0116, ///< 0x0116: Attribute Value out of range
    InvalidSOPInstance = 0x0117, ///< 0x0117: Invalid SOP Instance
    NoSuchSOPClass = 0x0118, ///< 0x0118: No such SOP Class
    ClassInstanceConflict = 0x0119, ///< 0x0119: Class-Instance conflict
    MissingAttribute = 0x0120, ///< 0x0120: Missing Attribute
    MissingAttributeValue = 0x0121, ///< 0x0121: Missing Attribute Value
    NotAuthorized = 0x0124, ///< 0x0124: Refused: Not authorized
    DuplicateInvocation = 0x0210, ///< 0x0210: Duplicate invocation
    UnrecognizedOperation = 0x0211, ///< 0x0211: Unrecognized operation
    MistypedArgument = 0x0212, ///< 0x0212: Mistyped argument
    ResourceLimitation = 0x0213, ///< 0x0213: Resource limitation
    MemoryAllocationNotSupported = 0xB600, ///< 0xB600: Memory allocation not supported
};

/// SOP Class Status Values: PS3.4 H.4-4.
enum class BasicFilmSessionPrintStatus : std::uint16_t {
    Success = 0x0000, ///< 0x0000: Film belonging to the film session are accepted for printing; if supported, the Print Job SOP Instance is created
    ProcessingFailure = 0x0110, ///< 0x0110: Processing Failure
    NoSuchSOPInstance = 0x0112, ///< 0x0112: No such SOP Instance
    NoSuchArgument = 0x0114, ///< 0x0114: No such argument
    InvalidArgumentValue = 0x0115, ///< 0x0115: Invalid argument value
    InvalidSOPInstance = 0x0117, ///< 0x0117: Invalid SOP Instance
    NoSuchSOPClass = 0x0118, ///< 0x0118: No such SOP Class
    ClassInstanceConflict = 0x0119, ///< 0x0119: Class-Instance conflict
    NoSuchActionType = 0x0123, ///< 0x0123: No such Action
    NotAuthorized = 0x0124, ///< 0x0124: Refused: Not authorized
    DuplicateInvocation = 0x0210, ///< 0x0210: Duplicate invocation
    UnrecognizedOperation = 0x0211, ///< 0x0211: Unrecognized operation
    MistypedArgument = 0x0212, ///< 0x0212: Mistyped argument
    ResourceLimitation = 0x0213, ///< 0x0213: Resource limitation
    CollationNotSupported = 0xB601, ///< 0xB601: Film session printing (collation) is not supported
    NoImageBoxes = 0xB602, ///< 0xB602: Film Session SOP Instance hierarchy does not contain Image Box SOP Instances (empty page)
    ImageDemagnified = 0xB604, ///< 0xB604: Image size is larger than image box size, the image has been demagnified.
    ImageCropped = 0xB609, ///< 0xB609: Image size is larger than the Image Box size. The Image has been cropped to fit.
    ImageDecimated = 0xB60A, ///< 0xB60A: Image size or Combined Print Image size is larger than the Image Box size. Image or Combined Print Image has been decimated to fit.
    NoFilmBoxes = 0xC600, ///< 0xC600: Failed: Film Session SOP Instance hierarchy does not contain Film Box SOP Instances
    PrintQueueFull = 0xC601, ///< 0xC601: Failed: Unable to create Print Job SOP Instance; print queue is full
    ImageTooLarge = 0xC603, ///< 0xC603: Failed: Image size is larger than image box size
    CombinedImageTooLarge = 0xC613, ///< 0xC613: Failed: Combined Print Image size is larger than the Image Box size
};

/// Status Values for Basic Film Box SOP Class: PS3.4 H.4.2.2.1.2-1.
enum class BasicFilmBoxStatus : std::uint16_t {
    Success = 0x0000, ///< 0x0000: Film Box successfully created
    NoSuchAttribute = 0x0105, ///< 0x0105: No such Attribute
    InvalidAttributeValue = 0x0106, ///< 0x0106: Invalid Attribute Value
    AttributeListWarning = 0x0107, ///< 0x0107: Attribute List warning
    ProcessingFailure = 0x0110, ///< 0x0110: Processing Failure
    DuplicateSOPInstance = 0x0111, ///< 0x0111: Duplicate SOP Instance
    NoSuchSOPInstance = 0x0112, ///< 0x0112: No such SOP Instance
    AttributeValueOutOfRange = 0x0116, ///< 0x0116: Attribute Value out of range
    InvalidSOPInstance = 0x0117, ///< 0x0117: Invalid SOP Instance
    NoSuchSOPClass = 0x0118, ///< 0x0118: No such SOP Class
    ClassInstanceConflict = 0x0119, ///< 0x0119: Class-Instance conflict
    MissingAttribute = 0x0120, ///< 0x0120: Missing Attribute
    MissingAttributeValue = 0x0121, ///< 0x0121: Missing Attribute Value
    NotAuthorized = 0x0124, ///< 0x0124: Refused: Not authorized
    DuplicateInvocation = 0x0210, ///< 0x0210: Duplicate invocation
    UnrecognizedOperation = 0x0211, ///< 0x0211: Unrecognized operation
    MistypedArgument = 0x0212, ///< 0x0212: Mistyped argument
    ResourceLimitation = 0x0213, ///< 0x0213: Resource limitation
    DensityOutsideRange = 0xB605, ///< 0xB605: Requested Min Density or Max Density outside of printer's operating range. The printer will use its respective minimum or maximum density value instead.
    PreviousFilmBoxNotPrinted = 0xC616, ///< 0xC616: Failed: There is an existing Film Box that has not been printed and N-ACTION at the Film Session level is not supported. A new Film Box will not be created when a previous Film Box has not been printed.
};

/// Status Values: PS3.4 H.4-9.
enum class BasicFilmBoxPrintStatus : std::uint16_t {
    Success = 0x0000, ///< 0x0000: Film accepted for printing; if supported, the Print Job SOP Instance is created
    ProcessingFailure = 0x0110, ///< 0x0110: Processing Failure
    NoSuchSOPInstance = 0x0112, ///< 0x0112: No such SOP Instance
    NoSuchArgument = 0x0114, ///< 0x0114: No such argument
    InvalidArgumentValue = 0x0115, ///< 0x0115: Invalid argument value
    InvalidSOPInstance = 0x0117, ///< 0x0117: Invalid SOP Instance
    NoSuchSOPClass = 0x0118, ///< 0x0118: No such SOP Class
    ClassInstanceConflict = 0x0119, ///< 0x0119: Class-Instance conflict
    NoSuchActionType = 0x0123, ///< 0x0123: No such Action
    NotAuthorized = 0x0124, ///< 0x0124: Refused: Not authorized
    DuplicateInvocation = 0x0210, ///< 0x0210: Duplicate invocation
    UnrecognizedOperation = 0x0211, ///< 0x0211: Unrecognized operation
    MistypedArgument = 0x0212, ///< 0x0212: Mistyped argument
    ResourceLimitation = 0x0213, ///< 0x0213: Resource limitation
    NoImageBoxes = 0xB603, ///< 0xB603: Film Box SOP Instance hierarchy does not contain Image Box SOP Instances (empty page)
    ImageDemagnified = 0xB604, ///< 0xB604: Image size is larger than image box size, the image has been demagnified.
    ImageCropped = 0xB609, ///< 0xB609: Image size is larger than the Image Box size. The Image has been cropped to fit.
    ImageDecimated = 0xB60A, ///< 0xB60A: Image size or Combined Print Image size is larger than the Image Box size. Image or Combined Print Image has been decimated to fit.
    PrintQueueFull = 0xC602, ///< 0xC602: Failed: Unable to create Print Job SOP Instance; print queue is full
    ImageTooLarge = 0xC603, ///< 0xC603: Failed: Image size is larger than image box size
    CombinedImageTooLarge = 0xC613, ///< 0xC613: Failed: Combined Print Image size is larger than the Image Box size
};

/// Status Values for Basic Grayscale Image Box SOP Class: PS3.4 H.4.3.1.2.1.2-1.
enum class BasicGrayscaleImageBoxStatus : std::uint16_t {
    Success = 0x0000, ///< 0x0000: Image successfully stored in Image Box
    NoSuchAttribute = 0x0105, ///< 0x0105: No such Attribute
    InvalidAttributeValue = 0x0106, ///< 0x0106: Invalid Attribute Value
    AttributeListWarning = 0x0107, ///< 0x0107: Attribute List warning
    ProcessingFailure = 0x0110, ///< 0x0110: Processing Failure
    NoSuchSOPInstance = 0x0112, ///< 0x0112: No such SOP Instance
    AttributeValueOutOfRange = 0x0116, ///< 0x0116: Attribute Value out of range
    InvalidSOPInstance = 0x0117, ///< 0x0117: Invalid SOP Instance
    NoSuchSOPClass = 0x0118, ///< 0x0118: No such SOP Class
    ClassInstanceConflict = 0x0119, ///< 0x0119: Class-Instance conflict
    MissingAttributeValue = 0x0121, ///< 0x0121: Missing Attribute Value
    NotAuthorized = 0x0124, ///< 0x0124: Refused: Not authorized
    DuplicateInvocation = 0x0210, ///< 0x0210: Duplicate invocation
    UnrecognizedOperation = 0x0211, ///< 0x0211: Unrecognized operation
    MistypedArgument = 0x0212, ///< 0x0212: Mistyped argument
    ResourceLimitation = 0x0213, ///< 0x0213: Resource limitation
    ImageDemagnified = 0xB604, ///< 0xB604: Image size larger than image box size, the image has been demagnified.
    DensityOutsideRange = 0xB605, ///< 0xB605: Requested Min Density or Max Density outside of printer's operating range. The printer will use its respective minimum or maximum density value instead.
    ImageCropped = 0xB609, ///< 0xB609: Image size is larger than the Image Box size. The Image has been cropped to fit.
    ImageDecimated = 0xB60A, ///< 0xB60A: Image size or Combined Print Image size is larger than the Image Box size. The Image or Combined Print Image has been decimated to fit.
    ImageTooLarge = 0xC603, ///< 0xC603: Failed: Image size is larger than image box size
    OutOfPrinterMemory = 0xC605, ///< 0xC605: Failed: Insufficient memory in printer to store the image
    CombinedImageTooLarge = 0xC613, ///< 0xC613: Failed: Combined Print Image size is larger than the Image Box size
};

/// Status Values for Basic Color Image Box SOP Class: PS3.4 H.4.3.2.2.1.2-1.
enum class BasicColorImageBoxStatus : std::uint16_t {
    Success = 0x0000, ///< 0x0000: Success
    NoSuchAttribute = 0x0105, ///< 0x0105: No such Attribute
    InvalidAttributeValue = 0x0106, ///< 0x0106: Invalid Attribute Value
    AttributeListWarning = 0x0107, ///< 0x0107: Attribute List warning
    ProcessingFailure = 0x0110, ///< 0x0110: Processing Failure
    NoSuchSOPInstance = 0x0112, ///< 0x0112: No such SOP Instance
    AttributeValueOutOfRange = 0x0116, ///< 0x0116: Attribute Value out of range
    InvalidSOPInstance = 0x0117, ///< 0x0117: Invalid SOP Instance
    NoSuchSOPClass = 0x0118, ///< 0x0118: No such SOP Class
    ClassInstanceConflict = 0x0119, ///< 0x0119: Class-Instance conflict
    MissingAttributeValue = 0x0121, ///< 0x0121: Missing Attribute Value
    NotAuthorized = 0x0124, ///< 0x0124: Refused: Not authorized
    DuplicateInvocation = 0x0210, ///< 0x0210: Duplicate invocation
    UnrecognizedOperation = 0x0211, ///< 0x0211: Unrecognized operation
    MistypedArgument = 0x0212, ///< 0x0212: Mistyped argument
    ResourceLimitation = 0x0213, ///< 0x0213: Resource limitation
    ImageDemagnified = 0xB604, ///< 0xB604: Image size larger than image box size, the image has been demagnified.
    ImageCropped = 0xB609, ///< 0xB609: Image size is larger than the Image Box size. The Image has been cropped to fit.
    ImageDecimated = 0xB60A, ///< 0xB60A: Image size or Combined Print Image size is larger than the Image Box size. The Image or Combined Print Image has been decimated to fit.
    ImageTooLarge = 0xC603, ///< 0xC603: Failed: Image size is larger than image box size
    OutOfPrinterMemory = 0xC605, ///< 0xC605: Failed: Insufficient memory in printer to store the image
    CombinedImageTooLarge = 0xC613, ///< 0xC613: Failed: Combined Print Image size is larger than the Image Box size
};

/// Status Values for Presentation LUT SOP Class: PS3.4 H.4.9.2.1.2-1.
enum class PresentationLUTStatus : std::uint16_t {
    Success = 0x0000, ///< 0x0000: Presentation LUT successfully created
    NoSuchAttribute = 0x0105, ///< 0x0105: No such Attribute
    InvalidAttributeValue = 0x0106, ///< 0x0106: Invalid Attribute Value
    AttributeListWarning = 0x0107, ///< 0x0107: Attribute List warning
    ProcessingFailure = 0x0110, ///< 0x0110: Processing Failure
    DuplicateSOPInstance = 0x0111, ///< 0x0111: Duplicate SOP Instance
    AttributeValueOutOfRange = 0x0116, ///< 0x0116: Attribute Value out of range
    InvalidSOPInstance = 0x0117, ///< 0x0117: Invalid SOP Instance
    NoSuchSOPClass = 0x0118, ///< 0x0118: No such SOP Class
    MissingAttribute = 0x0120, ///< 0x0120: Missing Attribute
    MissingAttributeValue = 0x0121, ///< 0x0121: Missing Attribute Value
    NotAuthorized = 0x0124, ///< 0x0124: Refused: Not authorized
    DuplicateInvocation = 0x0210, ///< 0x0210: Duplicate invocation
    UnrecognizedOperation = 0x0211, ///< 0x0211: Unrecognized operation
    MistypedArgument = 0x0212, ///< 0x0212: Mistyped argument
    ResourceLimitation = 0x0213, ///< 0x0213: Resource limitation
    DensityOutsideRange = 0xB605, ///< 0xB605: Requested Min Density or Max Density outside of printer's operating range. The printer will use its respective minimum or maximum density value instead.
};

/// C-FIND Response Status Values: PS3.4 K.4-1.
enum class ModalityWorklistStatus : std::uint16_t {
    Success = 0x0000, ///< 0x0000: Matching is complete - No final Identifier is supplied.
    SOPClassNotSupported = 0x0122, ///< 0x0122: Refused: SOP Class not supported
    NotAuthorized = 0x0124, ///< 0x0124: Refused: Not authorized
    DuplicateInvocation = 0x0210, ///< 0x0210: Duplicate invocation
    UnrecognizedOperation = 0x0211, ///< 0x0211: Unrecognized operation
    MistypedArgument = 0x0212, ///< 0x0212: Mistyped argument
    OutOfResources = 0xA700, ///< 0xA700: Refused: Out of resources
    DataSetDoesNotMatchSOPClass = 0xA900, ///< 0xA900: Error: Data Set does not match SOP Class
    UnableToProcess = 0xC000, ///< 0xC000-0xCFFF: Failed: Unable to process
    Cancel = 0xFE00, ///< 0xFE00: Matching terminated due to Cancel request
    Pending = 0xFF00, ///< 0xFF00: Matches are continuing - Current Match is supplied and any Optional Keys were supported in the same manner as Required Keys.
    PendingWithUnsupportedKeys = 0xFF01, ///< 0xFF01: Matches are continuing - Warning that one or more Optional Keys were not supported for existence for this Identifier.
};

/// Response Status: PS3.4 P.2-3.
enum class ProceduralEventLoggingStatus : std::uint16_t {
    Success = 0x0000, ///< 0x0000: Success
    ProcessingFailure = 0x0110, ///< 0x0110: Processing Failure
    NoSuchSOPInstance = 0x0112, ///< 0x0112: No such SOP Instance
    NoSuchArgument = 0x0114, ///< 0x0114: No such argument
    InvalidArgumentValue = 0x0115, ///< 0x0115: Invalid argument value
    InvalidSOPInstance = 0x0117, ///< 0x0117: Invalid SOP Instance
    NoSuchSOPClass = 0x0118, ///< 0x0118: No such SOP Class
    ClassInstanceConflict = 0x0119, ///< 0x0119: Class-Instance conflict
    NoSuchActionType = 0x0123, ///< 0x0123: No such Action
    NotAuthorized = 0x0124, ///< 0x0124: Refused: Not authorized
    DuplicateInvocation = 0x0210, ///< 0x0210: Duplicate invocation
    UnrecognizedOperation = 0x0211, ///< 0x0211: Unrecognized operation
    MistypedArgument = 0x0212, ///< 0x0212: Mistyped argument
    ResourceLimitation = 0x0213, ///< 0x0213: Resource limitation
    SynchronizationMismatch = 0xB101, ///< 0xB101: Specified Synchronization Frame of Reference UID does not match SCP Synchronization Frame of Reference
    StudyInstanceUIDCoerced = 0xB102, ///< 0xB102: Study Instance UID coercion; Event logged under a different Study Instance UID
    InconsistentIDsLogged = 0xB104, ///< 0xB104: IDs inconsistent in matching a current study; Event logged
    LoggingNotAvailable = 0xC101, ///< 0xC101: Failed: Procedural Logging not available for specified Study Instance UID
    TemplateMismatch = 0xC102, ///< 0xC102: Failed: Event Information does not match Template
    NoMatchingCurrentStudy = 0xC103, ///< 0xC103: Failed: Cannot match event to a current study
    InconsistentIDsNotLogged = 0xC104, ///< 0xC104: Failed: IDs inconsistent in matching a current study; Event not logged
};

/// Response Status: PS3.4 P.3-3.
enum class SubstanceAdministrationLoggingStatus : std::uint16_t {
    Success = 0x0000, ///< 0x0000: Success
    ProcessingFailure = 0x0110, ///< 0x0110: Processing Failure
    NoSuchSOPInstance = 0x0112, ///< 0x0112: No such SOP Instance
    NoSuchArgument = 0x0114, ///< 0x0114: No such argument
    InvalidArgumentValue = 0x0115, ///< 0x0115: Invalid argument value
    InvalidSOPInstance = 0x0117, ///< 0x0117: Invalid SOP Instance
    NoSuchSOPClass = 0x0118, ///< 0x0118: No such SOP Class
    ClassInstanceConflict = 0x0119, ///< 0x0119: Class-Instance conflict
    NoSuchActionType = 0x0123, ///< 0x0123: No such Action
    NotAuthorized = 0x0124, ///< 0x0124: Refused: Not authorized
    DuplicateInvocation = 0x0210, ///< 0x0210: Duplicate invocation
    UnrecognizedOperation = 0x0211, ///< 0x0211: Unrecognized operation
    MistypedArgument = 0x0212, ///< 0x0212: Mistyped argument
    ResourceLimitation = 0x0213, ///< 0x0213: Resource limitation
    NotAuthorizedToAddEntry = 0xC10E, ///< 0xC10E: Failed: Operator Refused: Not authorized to add entry to Medication Administration Record
    PatientCannotBeIdentified = 0xC110, ///< 0xC110: Failed: Patient cannot be identified from Patient ID (0010,0020) or Admission ID (0038,0010)
    RecordUpdateFailed = 0xC111, ///< 0xC111: Failed: Update of Medication Administration Record failed
};

/// C-FIND Response Status Values: PS3.4 Q.2-1.
enum class RelevantPatientInformationQueryStatus : std::uint16_t {
    Success = 0x0000, ///< 0x0000: Success. Matching is complete - No final Identifier is supplied.
    SOPClassNotSupported = 0x0122, ///< 0x0122: Refused: SOP Class not supported
    NotAuthorized = 0x0124, ///< 0x0124: Refused: Not authorized
    DuplicateInvocation = 0x0210, ///< 0x0210: Duplicate invocation
    UnrecognizedOperation = 0x0211, ///< 0x0211: Unrecognized operation
    MistypedArgument = 0x0212, ///< 0x0212: Mistyped argument
    OutOfResources = 0xA700, ///< 0xA700: Refused: Out of resources
    DataSetDoesNotMatchSOPClass = 0xA900, ///< 0xA900: Error: Data Set does not match SOP Class
    UnableToProcess = 0xC000, ///< 0xC000: Failed: Unable to process
    MoreThanOneMatch = 0xC100, ///< 0xC100: Failed: More than one match found
    TemplateNotSupported = 0xC200, ///< 0xC200: Failed: Unable to support requested template
    Cancel = 0xFE00, ///< 0xFE00: Matching terminated due to Cancel request
    Pending = 0xFF00, ///< 0xFF00: Current Match is supplied.
};

/// SOP Class Status Values: PS3.4 S.3.2.2.4-1.
enum class MediaCreationCreateStatus : std::uint16_t {
    Success = 0x0000, ///< 0x0000: Success
    NoSuchAttribute = 0x0105, ///< 0x0105: No such Attribute
    InvalidAttributeValue = 0x0106, ///< 0x0106: Invalid Attribute Value
    AttributeListWarning = 0x0107, ///< 0x0107: Attribute List warning
    ProcessingFailure = 0x0110, ///< 0x0110: Processing Failure
    DuplicateSOPInstance = 0x0111, ///< 0x0111: Duplicate SOP Instance
    AttributeValueOutOfRange = 0x0116, ///< 0x0116: Attribute Value out of range
    InvalidSOPInstance = 0x0117, ///< 0x0117: Invalid SOP Instance
    NoSuchSOPClass = 0x0118, ///< 0x0118: No such SOP Class
    MissingAttribute = 0x0120, ///< 0x0120: Missing Attribute
    MissingAttributeValue = 0x0121, ///< 0x0121: Missing Attribute Value
    NotAuthorized = 0x0124, ///< 0x0124: Refused: Not authorized
    DuplicateInvocation = 0x0210, ///< 0x0210: Duplicate invocation
    UnrecognizedOperation = 0x0211, ///< 0x0211: Unrecognized operation
    MistypedArgument = 0x0212, ///< 0x0212: Mistyped argument
    ResourceLimitation = 0x0213, ///< 0x0213: Resource limitation
    AlreadyInitiated = 0xA510, ///< 0xA510: Failed: An Initiate Media Creation action has already been received for this SOP Instance.
};

/// Response Statuses: PS3.4 S.3.2.3.4-1.
enum class MediaCreationCancelStatus : std::uint16_t {
    Success = 0x0000, ///< 0x0000: Success
    ProcessingFailure = 0x0110, ///< 0x0110: Processing Failure
    NoSuchSOPInstance = 0x0112, ///< 0x0112: No such SOP Instance
    NoSuchArgument = 0x0114, ///< 0x0114: No such argument
    InvalidArgumentValue = 0x0115, ///< 0x0115: Invalid argument value
    InvalidSOPInstance = 0x0117, ///< 0x0117: Invalid SOP Instance
    NoSuchSOPClass = 0x0118, ///< 0x0118: No such SOP Class
    ClassInstanceConflict = 0x0119, ///< 0x0119: Class-Instance conflict
    NoSuchActionType = 0x0123, ///< 0x0123: No such Action
    NotAuthorized = 0x0124, ///< 0x0124: Refused: Not authorized
    DuplicateInvocation = 0x0210, ///< 0x0210: Duplicate invocation
    UnrecognizedOperation = 0x0211, ///< 0x0211: Unrecognized operation
    MistypedArgument = 0x0212, ///< 0x0212: Mistyped argument
    ResourceLimitation = 0x0213, ///< 0x0213: Resource limitation
    RequestAlreadyCompleted = 0xC201, ///< 0xC201: Failed: Media creation request already completed.
    RequestCannotBeInterrupted = 0xC202, ///< 0xC202: Failed: Media creation request already in progress and cannot be interrupted.
    CancellationDenied = 0xC203, ///< 0xC203: Failed: Cancellation denied for unspecified reason.
};

/// Response Statuses: PS3.4 S.3.2.4.4-1.
enum class MediaCreationGetStatus : std::uint16_t {
    Success = 0x0000, ///< 0x0000: Success
    OptionalAttributesUnsupported = 0x0001, ///< 0x0001: Requested optional Attributes are not supported
    AttributeListWarning = 0x0107, ///< 0x0107: Attribute List warning
    ProcessingFailure = 0x0110, ///< 0x0110: Processing Failure
    NoSuchSOPInstance = 0x0112, ///< 0x0112: No such SOP Instance
    InvalidSOPInstance = 0x0117, ///< 0x0117: Invalid SOP Instance
    NoSuchSOPClass = 0x0118, ///< 0x0118: No such SOP Class
    ClassInstanceConflict = 0x0119, ///< 0x0119: Class-Instance conflict
    NotAuthorized = 0x0124, ///< 0x0124: Refused: Not authorized
    DuplicateInvocation = 0x0210, ///< 0x0210: Duplicate invocation
    UnrecognizedOperation = 0x0211, ///< 0x0211: Unrecognized operation
    MistypedArgument = 0x0212, ///< 0x0212: Mistyped argument
    ResourceLimitation = 0x0213, ///< 0x0213: Resource limitation
};

/// C-FIND Response Status Values: PS3.4 V.4-1.
enum class SubstanceAdministrationQueryStatus : std::uint16_t {
    Success = 0x0000, ///< 0x0000: Matching is complete - No final Identifier is supplied.
    SOPClassNotSupported = 0x0122, ///< 0x0122: Refused: SOP Class not supported
    NotAuthorized = 0x0124, ///< 0x0124: Refused: Not authorized
    DuplicateInvocation = 0x0210, ///< 0x0210: Duplicate invocation
    UnrecognizedOperation = 0x0211, ///< 0x0211: Unrecognized operation
    MistypedArgument = 0x0212, ///< 0x0212: Mistyped argument
    OutOfResources = 0xA700, ///< 0xA700: Refused: Out of resources
    DataSetDoesNotMatchSOPClass = 0xA900, ///< 0xA900: Error: Data Set does not match SOP Class
    UnableToProcess = 0xC000, ///< 0xC000-0xCFFF: Failed: Unable to process
    Cancel = 0xFE00, ///< 0xFE00: Matching terminated due to Cancel request
    Pending = 0xFF00, ///< 0xFF00: Matches are continuing - Current Match is supplied and any Optional Keys were supported in the same manner as Required Keys.
    PendingWithUnsupportedKeys = 0xFF01, ///< 0xFF01: Matches are continuing - Warning that one or more Optional Keys were not supported for existence for this Identifier.
};

/// C-MOVE Response Status Values for Composite Instance Root Retrieve: PS3.4 Y.4-1.
enum class CompositeInstanceRootRetrieveMoveStatus : std::uint16_t {
    Success = 0x0000, ///< 0x0000: Sub-operations Complete - No Failures or Warnings
    SOPClassNotSupported = 0x0122, ///< 0x0122: Refused: SOP Class not supported
    NotAuthorized = 0x0124, ///< 0x0124: Refused: Not authorized
    DuplicateInvocation = 0x0210, ///< 0x0210: Duplicate invocation
    UnrecognizedOperation = 0x0211, ///< 0x0211: Unrecognized operation
    MistypedArgument = 0x0212, ///< 0x0212: Mistyped argument
    UnableToCountMatches = 0xA701, ///< 0xA701: Refused: Out of resources - Unable to calculate number of matches
    UnableToPerformSubOperations = 0xA702, ///< 0xA702: Refused: Out of resources - Unable to perform sub-operations
    MoveDestinationUnknown = 0xA801, ///< 0xA801: Refused: Move Destination unknown
    DataSetDoesNotMatchSOPClass = 0xA900, ///< 0xA900: Error: Data Set does not match SOP Class
    FramesNotFound = 0xAA00, ///< 0xAA00: Failed: None of the frames requested were found in the SOP Instance
    UnableToCreateObject = 0xAA01, ///< 0xAA01: Failed: Unable to create new object for this SOP Class
    UnableToExtractFrames = 0xAA02, ///< 0xAA02: Failed: Unable to extract frames
    NotTimeBased = 0xAA03, ///< 0xAA03: Failed: Time-based request received for a non-time-based original SOP Instance.
    InvalidRequest = 0xAA04, ///< 0xAA04: Failed: Invalid Request
    CompleteWithFailures = 0xB000, ///< 0xB000: Sub-operations Complete - One or more Failures or Warnings
    UnableToProcess = 0xC000, ///< 0xC000-0xCFFF: Failed: Unable to process
    Cancel = 0xFE00, ///< 0xFE00: Sub-operations terminated due to Cancel Indication
    Pending = 0xFF00, ///< 0xFF00: Sub-operations are continuing
};

/// C-GET Response Status Values for Composite Instance Root Retrieve: PS3.4 Y.4-2.
enum class CompositeInstanceRootRetrieveGetStatus : std::uint16_t {
    Success = 0x0000, ///< 0x0000: Sub-operations Complete - No Failures or Warnings
    SOPClassNotSupported = 0x0122, ///< 0x0122: Refused: SOP Class not supported
    NotAuthorized = 0x0124, ///< 0x0124: Refused: Not authorized
    DuplicateInvocation = 0x0210, ///< 0x0210: Duplicate invocation
    UnrecognizedOperation = 0x0211, ///< 0x0211: Unrecognized operation
    MistypedArgument = 0x0212, ///< 0x0212: Mistyped argument
    UnableToCountMatches = 0xA701, ///< 0xA701: Refused: Out of resources - Unable to calculate number of matches
    UnableToPerformSubOperations = 0xA702, ///< 0xA702: Refused: Out of resources - Unable to perform sub-operations
    DataSetDoesNotMatchSOPClass = 0xA900, ///< 0xA900: Error: Data Set does not match SOP Class
    FramesNotFound = 0xAA00, ///< 0xAA00: Failed: None of the frames requested were found in the SOP Instance
    UnableToCreateObject = 0xAA01, ///< 0xAA01: Failed: Unable to create new object for this SOP Class
    UnableToExtractFrames = 0xAA02, ///< 0xAA02: Failed: Unable to extract frames
    NotTimeBased = 0xAA03, ///< 0xAA03: Failed: Time-based request received for a non-time-based original SOP Instance.
    InvalidRequest = 0xAA04, ///< 0xAA04: Failed: Invalid Request
    CompleteWithFailures = 0xB000, ///< 0xB000: Sub-operations Complete - One or more Failures or Warnings
    UnableToProcess = 0xC000, ///< 0xC000-0xCFFF: Failed: Unable to process
    Cancel = 0xFE00, ///< 0xFE00: Sub-operations terminated due to Cancel Indication
    Pending = 0xFF00, ///< 0xFF00: Sub-operations are continuing
};

/// C-GET Response Status Values for Composite Instance Retrieve Without Bulk Data: PS3.4 Z.4-1.
enum class CompositeInstanceRetrieveWithoutBulkDataStatus : std::uint16_t {
    Success = 0x0000, ///< 0x0000: Sub-operations Complete - No Failures or Warnings
    SOPClassNotSupported = 0x0122, ///< 0x0122: Refused: SOP Class not supported
    NotAuthorized = 0x0124, ///< 0x0124: Refused: Not authorized
    DuplicateInvocation = 0x0210, ///< 0x0210: Duplicate invocation
    UnrecognizedOperation = 0x0211, ///< 0x0211: Unrecognized operation
    MistypedArgument = 0x0212, ///< 0x0212: Mistyped argument
    UnableToCountMatches = 0xA701, ///< 0xA701: Refused: Out of resources - Unable to calculate number of matches
    UnableToPerformSubOperations = 0xA702, ///< 0xA702: Refused: Out of resources - Unable to perform sub-operations
    DataSetDoesNotMatchSOPClass = 0xA900, ///< 0xA900: Error: Data Set does not match SOP Class
    CompleteWithFailures = 0xB000, ///< 0xB000: Sub-operations Complete - One or more Failures or Warnings
    UnableToProcess = 0xC000, ///< 0xC000-0xCFFF: Failed: Unable to process
    Cancel = 0xFE00, ///< 0xFE00: Sub-operations terminated due to Cancel Indication
    Pending = 0xFF00, ///< 0xFF00: Sub-operations are continuing
};

/// N-ACTION Response Status Values [for Change UPS State]: PS3.4 CC.2.1-2.
enum class UPSChangeStateStatus : std::uint16_t {
    Success = 0x0000, ///< 0x0000: The requested state change was performed
    ProcessingFailure = 0x0110, ///< 0x0110: Processing Failure
    NoSuchSOPInstance = 0x0112, ///< 0x0112: No such SOP Instance
    NoSuchArgument = 0x0114, ///< 0x0114: No such argument
    InvalidArgumentValue = 0x0115, ///< 0x0115: Invalid argument value
    InvalidSOPInstance = 0x0117, ///< 0x0117: Invalid SOP Instance
    NoSuchSOPClass = 0x0118, ///< 0x0118: No such SOP Class
    ClassInstanceConflict = 0x0119, ///< 0x0119: Class-Instance conflict
    NoSuchActionType = 0x0123, ///< 0x0123: No such Action
    NotAuthorized = 0x0124, ///< 0x0124: Refused: Not authorized
    DuplicateInvocation = 0x0210, ///< 0x0210: Duplicate invocation
    UnrecognizedOperation = 0x0211, ///< 0x0211: Unrecognized operation
    MistypedArgument = 0x0212, ///< 0x0212: Mistyped argument
    ResourceLimitation = 0x0213, ///< 0x0213: Resource limitation
    AlreadyInStateCanceled = 0xB304, ///< 0xB304: The UPS is already in the requested state of CANCELED
    AlreadyInStateCompleted = 0xB306, ///< 0xB306: The UPS is already in the requested state of COMPLETED
    MayNoLongerBeUpdated = 0xC300, ///< 0xC300: Failed: The UPS may no longer be updated
    IncorrectTransactionUID = 0xC301, ///< 0xC301: Failed: The correct Transaction UID was not provided
    AlreadyInProgress = 0xC302, ///< 0xC302: Failed: The UPS is already IN PROGRESS
    OnlyScheduledByCreate = 0xC303, ///< 0xC303: Failed: The UPS may only become SCHEDULED via N-CREATE, not N-SET or N-ACTION
    FinalStateNotReady = 0xC304, ///< 0xC304: Failed: The UPS has not met final state requirements for the requested state change
    NoSuchUPSInstance = 0xC307, ///< 0xC307: Failed: Specified SOP Instance UID does not exist or is not a UPS Instance managed by this SCP
    NotInProgress = 0xC310, ///< 0xC310: Failed: The UPS is not yet in the "IN PROGRESS" state
};

/// N-ACTION Response Status Values [for Request UPS Cancel]: PS3.4 CC.2.2-2.
enum class UPSRequestCancelStatus : std::uint16_t {
    Success = 0x0000, ///< 0x0000: The cancel request is acknowledged
    ProcessingFailure = 0x0110, ///< 0x0110: Processing Failure
    NoSuchSOPInstance = 0x0112, ///< 0x0112: No such SOP Instance
    NoSuchArgument = 0x0114, ///< 0x0114: No such argument
    InvalidArgumentValue = 0x0115, ///< 0x0115: Invalid argument value
    InvalidSOPInstance = 0x0117, ///< 0x0117: Invalid SOP Instance
    NoSuchSOPClass = 0x0118, ///< 0x0118: No such SOP Class
    ClassInstanceConflict = 0x0119, ///< 0x0119: Class-Instance conflict
    NoSuchActionType = 0x0123, ///< 0x0123: No such Action
    NotAuthorized = 0x0124, ///< 0x0124: Refused: Not authorized
    DuplicateInvocation = 0x0210, ///< 0x0210: Duplicate invocation
    UnrecognizedOperation = 0x0211, ///< 0x0211: Unrecognized operation
    MistypedArgument = 0x0212, ///< 0x0212: Mistyped argument
    ResourceLimitation = 0x0213, ///< 0x0213: Resource limitation
    AlreadyInStateCanceled = 0xB304, ///< 0xB304: The UPS is already in the requested state of CANCELED
    NoSuchUPSInstance = 0xC307, ///< 0xC307: Failed: Specified SOP Instance UID does not exist or is not a UPS Instance managed by this SCP
    AlreadyCompleted = 0xC311, ///< 0xC311: Failed: The UPS is already COMPLETED
    PerformerCannotBeContacted = 0xC312, ///< 0xC312: Failed: The performer cannot be contacted
    PerformerDeclined = 0xC313, ///< 0xC313: Failed: Performer chooses not to cancel
};

/// N-ACTION Response Status Values [for Subscribe/Unsubscribe to Receive UPS sEvent Reports]: PS3.4 CC.2.3-3.
enum class UPSSubscriptionStatus : std::uint16_t {
    Success = 0x0000, ///< 0x0000: The requested change of subscription state was performed
    ProcessingFailure = 0x0110, ///< 0x0110: Processing Failure
    NoSuchSOPInstance = 0x0112, ///< 0x0112: No such SOP Instance
    NoSuchArgument = 0x0114, ///< 0x0114: No such argument
    InvalidArgumentValue = 0x0115, ///< 0x0115: Invalid argument value
    InvalidSOPInstance = 0x0117, ///< 0x0117: Invalid SOP Instance
    NoSuchSOPClass = 0x0118, ///< 0x0118: No such SOP Class
    ClassInstanceConflict = 0x0119, ///< 0x0119: Class-Instance conflict
    NoSuchActionType = 0x0123, ///< 0x0123: No such Action
    NotAuthorized = 0x0124, ///< 0x0124: Refused: Not authorized
    DuplicateInvocation = 0x0210, ///< 0x0210: Duplicate invocation
    UnrecognizedOperation = 0x0211, ///< 0x0211: Unrecognized operation
    MistypedArgument = 0x0212, ///< 0x0212: Mistyped argument
    ResourceLimitation = 0x0213, ///< 0x0213: Resource limitation
    DeletionLockNotGranted = 0xB301, ///< 0xB301: Deletion Lock not granted.
    NoSuchUPSInstance = 0xC307, ///< 0xC307: Failed: Specified SOP Instance UID does not exist or is not a UPS Instance managed by this SCP
    AETitleUnknown = 0xC308, ///< 0xC308: Failed: Receiving AE Title is Unknown to this SCP
    ActionNotAppropriate = 0xC314, ///< 0xC314: Failed: Specified action not appropriate for specified instance
    NoEventReports = 0xC315, ///< 0xC315: Failed: SCP does not support Event Reports
};

/// N-CREATE Response Status Values [for Create a Unified Procedure Step]: PS3.4 CC.2.5-4.
enum class UPSCreateStatus : std::uint16_t {
    Success = 0x0000, ///< 0x0000: The UPS was created as requested
    NoSuchAttribute = 0x0105, ///< 0x0105: No such Attribute
    InvalidAttributeValue = 0x0106, ///< 0x0106: Invalid Attribute Value
    AttributeListWarning = 0x0107, ///< 0x0107: Attribute List warning
    ProcessingFailure = 0x0110, ///< 0x0110: Processing Failure
    DuplicateSOPInstance = 0x0111, ///< 0x0111: Duplicate SOP Instance
    AttributeValueOutOfRange = 0x0116, ///< 0x0116: Attribute Value out of range
    InvalidSOPInstance = 0x0117, ///< 0x0117: Invalid SOP Instance
    NoSuchSOPClass = 0x0118, ///< 0x0118: No such SOP Class
    MissingAttribute = 0x0120, ///< 0x0120: Missing Attribute
    MissingAttributeValue = 0x0121, ///< 0x0121: Missing Attribute Value
    NotAuthorized = 0x0124, ///< 0x0124: Refused: Not authorized
    DuplicateInvocation = 0x0210, ///< 0x0210: Duplicate invocation
    UnrecognizedOperation = 0x0211, ///< 0x0211: Unrecognized operation
    MistypedArgument = 0x0212, ///< 0x0212: Mistyped argument
    ResourceLimitation = 0x0213, ///< 0x0213: Resource limitation
    CreatedWithModifications = 0xB300, ///< 0xB300: The UPS was created with modifications
    StateNotScheduled = 0xC309, ///< 0xC309: Failed: The provided value of UPS State was not "SCHEDULED".
};

/// N-SET Response Status Values [for Set Unified Procedure Step Information]: PS3.4 CC.2.6-1.
enum class UPSSetStatus : std::uint16_t {
    Success = 0x0000, ///< 0x0000: The requested modification of the Attribute Values is performed
    OptionalAttributesUnsupported = 0x0001, ///< 0x0001: Requested optional Attributes are not supported.
    NoSuchAttribute = 0x0105, ///< 0x0105: No such Attribute
    InvalidAttributeValue = 0x0106, ///< 0x0106: Invalid Attribute Value
    AttributeListWarning = 0x0107, ///< 0x0107: Attribute List warning
    ProcessingFailure = 0x0110, ///< 0x0110: Processing Failure
    NoSuchSOPInstance = 0x0112, ///< 0x0112: No such SOP Instance
    AttributeValueOutOfRange = 0x0116, ///< 0x0116: Attribute Value out of range
    InvalidSOPInstance = 0x0117, ///< 0x0117: Invalid SOP Instance
    NoSuchSOPClass = 0x0118, ///< 0x0118: No such SOP Class
    ClassInstanceConflict = 0x0119, ///< 0x0119: Class-Instance conflict
    MissingAttributeValue = 0x0121, ///< 0x0121: Missing Attribute Value
    NotAuthorized = 0x0124, ///< 0x0124: Refused: Not authorized
    DuplicateInvocation = 0x0210, ///< 0x0210: Duplicate invocation
    UnrecognizedOperation = 0x0211, ///< 0x0211: Unrecognized operation
    MistypedArgument = 0x0212, ///< 0x0212: Mistyped argument
    ResourceLimitation = 0x0213, ///< 0x0213: Resource limitation
    CoercedInvalidValues = 0xB305, ///< 0xB305: Coerced invalid values to valid values
    MayNoLongerBeUpdated = 0xC300, ///< 0xC300: Failed: The UPS may no longer be updated
    IncorrectTransactionUID = 0xC301, ///< 0xC301: Failed: The correct Transaction UID was not provided
    NoSuchUPSInstance = 0xC307, ///< 0xC307: Failed: Specified SOP Instance UID does not exist or is not a UPS Instance managed by this SCP
    NotInProgress = 0xC310, ///< 0xC310: Failed: The UPS is not in the "IN PROGRESS" state
};

/// N-GET Response Status Values [for Get Unified Procedure Step Information]: PS3.4 CC.2.7-1.
enum class UPSGetStatus : std::uint16_t {
    Success = 0x0000, ///< 0x0000: Success
    OptionalAttributesUnsupported = 0x0001, ///< 0x0001: Requested optional Attributes are not supported
    AttributeListWarning = 0x0107, ///< 0x0107: Attribute List warning
    ProcessingFailure = 0x0110, ///< 0x0110: Processing Failure
    NoSuchSOPInstance = 0x0112, ///< 0x0112: No such SOP Instance
    InvalidSOPInstance = 0x0117, ///< 0x0117: Invalid SOP Instance
    NoSuchSOPClass = 0x0118, ///< 0x0118: No such SOP Class
    ClassInstanceConflict = 0x0119, ///< 0x0119: Class-Instance conflict
    NotAuthorized = 0x0124, ///< 0x0124: Refused: Not authorized
    DuplicateInvocation = 0x0210, ///< 0x0210: Duplicate invocation
    UnrecognizedOperation = 0x0211, ///< 0x0211: Unrecognized operation
    MistypedArgument = 0x0212, ///< 0x0212: Mistyped argument
    ResourceLimitation = 0x0213, ///< 0x0213: Resource limitation
    NoSuchUPSInstance = 0xC307, ///< 0xC307: Failed: Specified SOP Instance UID does not exist or is not a UPS Instance managed by this SCP
};

/// C-FIND Response Status Values [for Search for Unified Procedure Step]: PS3.4 CC.2.8-2.
enum class UPSFindStatus : std::uint16_t {
    Success = 0x0000, ///< 0x0000: Matching is complete - No final Identifier is supplied.
    SOPClassNotSupported = 0x0122, ///< 0x0122: Refused: SOP Class not supported
    NotAuthorized = 0x0124, ///< 0x0124: Refused: Not authorized
    DuplicateInvocation = 0x0210, ///< 0x0210: Duplicate invocation
    UnrecognizedOperation = 0x0211, ///< 0x0211: Unrecognized operation
    MistypedArgument = 0x0212, ///< 0x0212: Mistyped argument
    OutOfResources = 0xA700, ///< 0xA700: Refused: Out of resources
    DataSetDoesNotMatchSOPClass = 0xA900, ///< 0xA900: Error: Data Set does not match SOP Class
    UnableToProcess = 0xC000, ///< 0xC000-0xCFFF: Failed: Unable to process
    Cancel = 0xFE00, ///< 0xFE00: Matching terminated due to Cancel request
    Pending = 0xFF00, ///< 0xFF00: Matches are continuing - Current Match is supplied and any Optional Keys were supported in the same manner as Required Keys.
    PendingWithUnsupportedKeys = 0xFF01, ///< 0xFF01: Matches are continuing - Warning that one or more Optional Keys were not supported for existence for this Identifier.
};

/// RT Ion Machine Verification SOP Class N-CREATE Status Values: PS3.4 DD.3.2.1.2-1.
enum class RTMachineVerificationCreateStatus : std::uint16_t {
    Success = 0x0000, ///< 0x0000: Machine Verification successfully created
    NoSuchAttribute = 0x0105, ///< 0x0105: No such Attribute
    InvalidAttributeValue = 0x0106, ///< 0x0106: Invalid Attribute Value
    AttributeListWarning = 0x0107, ///< 0x0107: Attribute List warning
    ProcessingFailure = 0x0110, ///< 0x0110: Processing Failure
    DuplicateSOPInstance = 0x0111, ///< 0x0111: Duplicate SOP Instance
    AttributeValueOutOfRange = 0x0116, ///< 0x0116: Attribute Value out of range
    InvalidSOPInstance = 0x0117, ///< 0x0117: Invalid SOP Instance
    NoSuchSOPClass = 0x0118, ///< 0x0118: No such SOP Class
    MissingAttribute = 0x0120, ///< 0x0120: Missing Attribute
    MissingAttributeValue = 0x0121, ///< 0x0121: Missing Attribute Value
    NotAuthorized = 0x0124, ///< 0x0124: Refused: Not authorized
    DuplicateInvocation = 0x0210, ///< 0x0210: Duplicate invocation
    UnrecognizedOperation = 0x0211, ///< 0x0211: Unrecognized operation
    MistypedArgument = 0x0212, ///< 0x0212: Mistyped argument
    ResourceLimitation = 0x0213, ///< 0x0213: Resource limitation
    FractionGroupNotFound = 0xC221, ///< 0xC221: Failed: The Referenced Fraction Group Number does not exist in the referenced plan
    NoBeamsInFractionGroup = 0xC222, ///< 0xC222: Failed: No beams exist within the referenced fraction group
    AlreadyVerifying = 0xC223, ///< 0xC223: Failed: SCU already verifying and cannot currently process this request.
    RTPlanNotFound = 0xC227, ///< 0xC227: Failed: No such object instance - Referenced RT Plan not found
};

/// RT Ion Machine Verification SOP Class N-SET Status Values: PS3.4 DD.3.2.1.2-2.
enum class RTMachineVerificationSetStatus : std::uint16_t {
    Success = 0x0000, ///< 0x0000: Machine Verification successfully updated
    NoSuchAttribute = 0x0105, ///< 0x0105: No such Attribute
    InvalidAttributeValue = 0x0106, ///< 0x0106: Invalid Attribute Value
    AttributeListWarning = 0x0107, ///< 0x0107: Attribute List warning
    ProcessingFailure = 0x0110, ///< 0x0110: Processing Failure
    NoSuchSOPInstance = 0x0112, ///< 0x0112: No such SOP Instance
    AttributeValueOutOfRange = 0x0116, ///< 0x0116: Attribute Value out of range
    InvalidSOPInstance = 0x0117, ///< 0x0117: Invalid SOP Instance
    NoSuchSOPClass = 0x0118, ///< 0x0118: No such SOP Class
    ClassInstanceConflict = 0x0119, ///< 0x0119: Class-Instance conflict
    MissingAttributeValue = 0x0121, ///< 0x0121: Missing Attribute Value
    NotAuthorized = 0x0124, ///< 0x0124: Refused: Not authorized
    DuplicateInvocation = 0x0210, ///< 0x0210: Duplicate invocation
    UnrecognizedOperation = 0x0211, ///< 0x0211: Unrecognized operation
    MistypedArgument = 0x0212, ///< 0x0212: Mistyped argument
    ResourceLimitation = 0x0213, ///< 0x0213: Resource limitation
    BeamNotFound = 0xC224, ///< 0xC224: Failed: Referenced Beam Number not found within the referenced Fraction Group
    DeviceOrAccessoryNotSupported = 0xC225, ///< 0xC225: Failed: Referenced device or accessory not supported
    DeviceOrAccessoryNotFound = 0xC226, ///< 0xC226: Failed: Referenced device or accessory not found within the referenced beam
};

/// RT Conventional Machine and RT Ion Machine Verification SOP Class N-GET Status Values: PS3.4 DD.3.2.2.3-1.
enum class RTMachineVerificationGetStatus : std::uint16_t {
    Success = 0x0000, ///< 0x0000: Treatment Verification Status of the applicable Machine Verification instance successfully returned.
    AttributeListWarning = 0x0107, ///< 0x0107: Attribute List warning
    ProcessingFailure = 0x0110, ///< 0x0110: Processing Failure
    NoSuchSOPInstance = 0x0112, ///< 0x0112: No such SOP Instance
    InvalidSOPInstance = 0x0117, ///< 0x0117: Invalid SOP Instance
    NoSuchSOPClass = 0x0118, ///< 0x0118: No such SOP Class
    ClassInstanceConflict = 0x0119, ///< 0x0119: Class-Instance conflict
    NotAuthorized = 0x0124, ///< 0x0124: Refused: Not authorized
    DuplicateInvocation = 0x0210, ///< 0x0210: Duplicate invocation
    UnrecognizedOperation = 0x0211, ///< 0x0211: Unrecognized operation
    MistypedArgument = 0x0212, ///< 0x0212: Mistyped argument
    ResourceLimitation = 0x0213, ///< 0x0213: Resource limitation
    VerificationNotFound = 0xC112, ///< 0xC112: Failed: Applicable Machine Verification instance not found
};

/// RT Conventional Machine and RT Ion Machine Verification SOP Class N-ACTION Status Values: PS3.4 DD.3.2.3-2.
enum class RTMachineVerificationActionStatus : std::uint16_t {
    Success = 0x0000, ///< 0x0000: Machine Parameter Verification of the applicable Machine Verification instance successfully initiated.
    ProcessingFailure = 0x0110, ///< 0x0110: Processing Failure
    NoSuchSOPInstance = 0x0112, ///< 0x0112: No such SOP Instance
    NoSuchArgument = 0x0114, ///< 0x0114: No such argument
    InvalidArgumentValue = 0x0115, ///< 0x0115: Invalid argument value
    InvalidSOPInstance = 0x0117, ///< 0x0117: Invalid SOP Instance
    NoSuchSOPClass = 0x0118, ///< 0x0118: No such SOP Class
    ClassInstanceConflict = 0x0119, ///< 0x0119: Class-Instance conflict
    NoSuchActionType = 0x0123, ///< 0x0123: No such Action
    NotAuthorized = 0x0124, ///< 0x0124: Refused: Not authorized
    DuplicateInvocation = 0x0210, ///< 0x0210: Duplicate invocation
    UnrecognizedOperation = 0x0211, ///< 0x0211: Unrecognized operation
    MistypedArgument = 0x0212, ///< 0x0212: Mistyped argument
    ResourceLimitation = 0x0213, ///< 0x0213: Resource limitation
    VerificationNotFound = 0xC112, ///< 0xC112: Failed: Machine Verification requested instance not found.
};

/// C-STORE Response Status Values: PS3.4 GG.4-1.
enum class NonPatientObjectStorageStatus : std::uint16_t {
    Success = 0x0000, ///< 0x0000: Success
    InvalidSOPInstance = 0x0117, ///< 0x0117: Invalid SOP Instance
    SOPClassNotSupported = 0x0122, ///< 0x0122: Refused: SOP Class not supported
    NotAuthorized = 0x0124, ///< 0x0124: Refused: Not authorized
    DuplicateInvocation = 0x0210, ///< 0x0210: Duplicate invocation
    UnrecognizedOperation = 0x0211, ///< 0x0211: Unrecognized operation
    MistypedArgument = 0x0212, ///< 0x0212: Mistyped argument
    OutOfResources = 0xA700, ///< 0xA700: Refused: Out of resources
    DataSetDoesNotMatchSOPClass = 0xA900, ///< 0xA900: Error: Data Set does not match SOP Class
    CannotUnderstand = 0xC000, ///< 0xC000: Error: Cannot understand
};

/// N-ACTION Response Status Values: PS3.4 KK.2.2.3-1.
enum class InventoryCreationStatus : std::uint16_t {
    Success = 0x0000, ///< 0x0000: Success
    ProcessingFailure = 0x0110, ///< 0x0110: Processing Failure
    NoSuchSOPInstance = 0x0112, ///< 0x0112: No such SOP Instance
    NoSuchArgument = 0x0114, ///< 0x0114: No such argument
    InvalidArgumentValue = 0x0115, ///< 0x0115: Invalid argument value
    InvalidSOPInstance = 0x0117, ///< 0x0117: Invalid SOP Instance
    NoSuchSOPClass = 0x0118, ///< 0x0118: No such SOP Class
    ClassInstanceConflict = 0x0119, ///< 0x0119: Class-Instance conflict
    NoSuchActionType = 0x0123, ///< 0x0123: No such Action
    NotAuthorized = 0x0124, ///< 0x0124: Refused: Not authorized
    DuplicateInvocation = 0x0210, ///< 0x0210: Duplicate invocation
    UnrecognizedOperation = 0x0211, ///< 0x0211: Unrecognized operation
    MistypedArgument = 0x0212, ///< 0x0212: Mistyped argument - One of the parameters supplied has not been agreed for use
    ResourceLimitation = 0x0213, ///< 0x0213: Resource Limitation
    KeyAttributesNotSupported = 0xB010, ///< 0xB010: Attribute list error - One or more of Key Attributes are not supported for matching
};

/// Result of an A-ASSOCIATE-RJ: PS3.8 9-21.
enum class RejectResult : std::uint16_t {
    RejectedPermanent = 1, ///< 1: rejected-permanent
    RejectedTransient = 2, ///< 2: rejected-transient
};

/// Source of an A-ASSOCIATE-RJ: PS3.8 9-21.
enum class RejectSource : std::uint16_t {
    ServiceUser = 1, ///< 1: DICOM UL service-user
    ServiceProviderACSE = 2, ///< 2: DICOM UL service-provider (ACSE related function)
    ServiceProviderPresentation = 3, ///< 3: DICOM UL service-provider (Presentation related function)
};

/// Reason of an A-ASSOCIATE-RJ from the service-user: PS3.8 9-21.
enum class RejectReasonUser : std::uint16_t {
    NoReasonGiven = 1, ///< 1: no-reason-given
    ApplicationContextNameNotSupported = 2, ///< 2: application-context-name-not-supported
    CallingAETitleNotRecognized = 3, ///< 3: calling-AE-title-not-recognized
    CalledAETitleNotRecognized = 7, ///< 7: called-AE-title-not-recognized
};

/// Reason of an A-ASSOCIATE-RJ from the service-provider (ACSE): PS3.8 9-21.
enum class RejectReasonACSE : std::uint16_t {
    NoReasonGiven = 1, ///< 1: no-reason-given
    ProtocolVersionNotSupported = 2, ///< 2: protocol-version-not-supported
};

/// Reason of an A-ASSOCIATE-RJ from the service-provider (Presentation): PS3.8 9-21.
enum class RejectReasonPresentation : std::uint16_t {
    TemporaryCongestion = 1, ///< 1: temporary-congestio
    LocalLimitExceeded = 2, ///< 2: local-limit-exceeded
};

/// Source of an A-ABORT: PS3.8 9-26.
enum class AbortSource : std::uint16_t {
    ServiceUser = 0, ///< 0: DICOM UL service-user (initiated abort)
    ServiceProvider = 2, ///< 2: DICOM UL service-provider (initiated abort)
};

/// Reason of an A-ABORT from the service-provider: PS3.8 9-26.
enum class AbortReason : std::uint16_t {
    ReasonNotSpecified = 0, ///< 0: reason-not-specified
    UnrecognizedPDU = 1, ///< 1: unrecognized-PDU
    UnexpectedPDU = 2, ///< 2: unexpected-PDU
    UnrecognizedPDUParameter = 4, ///< 4: unrecognized-PDU parameter
    UnexpectedPDUParameter = 5, ///< 5: unexpected-PDU parameter
    InvalidPDUParameterValue = 6, ///< 6: invalid-PDU-parameter value
};

/// Result of a presentation context: PS3.8 9-18.
enum class PresentationContextResult : std::uint16_t {
    Acceptance = 0, ///< 0: acceptance
    UserRejection = 1, ///< 1: user-rejection
    NoReason = 2, ///< 2: no-reason (provider rejection)
    AbstractSyntaxNotSupported = 3, ///< 3: abstract-syntax-not-supported (provider rejection)
    TransferSyntaxesNotSupported = 4, ///< 4: transfer-syntaxes-not-supported (provider rejection)
};

/// Type of a PDU: PS3.8 9.3.1.
enum class PDUType : std::uint16_t {
    AssociateRequest = 1, ///< 1: A-ASSOCIATE-RQ
    AssociateAccept = 2, ///< 2: A-ASSOCIATE-AC
    AssociateReject = 3, ///< 3: A-ASSOCIATE-RJ
    DataTransfer = 4, ///< 4: P-DATA-TF
    ReleaseRequest = 5, ///< 5: A-RELEASE-RQ
    ReleaseResponse = 6, ///< 6: A-RELEASE-RP
    Abort = 7, ///< 7: A-ABORT
};

/// HTTP statuses of every DICOMweb transaction: PS3.18 8.5-1.
enum class HTTPStatus : std::uint16_t {
    OK = 200, ///< 200: OK
    Created = 201, ///< 201: Created
    Accepted = 202, ///< 202: Accepted
    NonAuthoritativeInformation = 203, ///< 203: Non-Authoritative Information
    NoContent = 204, ///< 204: No-Content
    ResetContent = 205, ///< 205: Reset Content
    PartialContent = 206, ///< 206: Partial Content
    MovedPermanently = 301, ///< 301: Moved Permanently
    SeeOther = 303, ///< 303: See Other
    NotModified = 304, ///< 304: Not Modified
    BadRequest = 400, ///< 400: Bad Request
    Unauthorized = 401, ///< 401: Unauthorized
    Forbidden = 403, ///< 403: Forbidden
    NotFound = 404, ///< 404: Not Found
    MethodNotAllowed = 405, ///< 405: Method Not Allowed
    NotAcceptable = 406, ///< 406: Not Acceptable
    Conflict = 409, ///< 409: Conflict
    Gone = 410, ///< 410: Gone
    LengthRequired = 411, ///< 411: Length Required
    PayloadTooLarge = 413, ///< 413: Payload Too Large
    URITooLong = 414, ///< 414: URI Too Long
    UnsupportedMediaType = 415, ///< 415: Unsupported Media Type
    InternalServerError = 500, ///< 500: Internal Server Error
    NotImplemented = 501, ///< 501: Not Implemented
    ServiceUnavailable = 503, ///< 503: Service Unavailable
    HTTPVersionNotSupported = 505, ///< 505: HTTP Version Not Supported
};

/// HTTP statuses of the Retrieve Capabilities Transaction of the DICOM Web Services: PS3.18 8.9.3-1.
enum class RetrieveCapabilitiesHTTPStatus : std::uint16_t {
    OK = 200, ///< 200: OK
    NotModified = 304, ///< 304: Not Modified
    BadRequest = 400, ///< 400: Bad Request
};

/// HTTP statuses of the Open Notification Connection Transaction of the DICOM Web Services: PS3.18 8.10.4-2.
enum class OpenNotificationConnectionHTTPStatus : std::uint16_t {
    SwitchingProtocols = 101, ///< 101: Switching Protocols
    BadRequest = 400, ///< 400: Bad Request
};

/// HTTP statuses of the Retrieve DICOM Instance Transaction of the URI Service: PS3.18 9.4.3-1.
enum class URIRetrieveInstanceHTTPStatus : std::uint16_t {
    OK = 200, ///< 200: OK
    BadRequest = 400, ///< 400: Bad Request
    NotFound = 404, ///< 404: Not Found
    Gone = 410, ///< 410: Gone
};

/// HTTP statuses of the Retrieve Rendered Instance Transaction of the URI Service: PS3.18 9.5.3-1.
enum class URIRetrieveRenderedHTTPStatus : std::uint16_t {
    OK = 200, ///< 200: OK
    BadRequest = 400, ///< 400: Bad Request
};

/// HTTP statuses of the Retrieve Transaction of the Studies Service: PS3.18 10.4.3-1.
enum class StudiesRetrieveHTTPStatus : std::uint16_t {
    OK = 200, ///< 200: OK
    PartialContent = 206, ///< 206: Partial Content
    BadRequest = 400, ///< 400: Bad Request
    NotFound = 404, ///< 404: Not Found
    NotAcceptable = 406, ///< 406: Not Acceptable
    Gone = 410, ///< 410: Gone
    PayloadTooLarge = 413, ///< 413: Payload Too Large
};

/// HTTP statuses of the Store Transaction of the Studies Service: PS3.18 10.5.3-1.
enum class StudiesStoreHTTPStatus : std::uint16_t {
    OK = 200, ///< 200: OK
    Accepted = 202, ///< 202: Accepted
    BadRequest = 400, ///< 400: Bad Request
    Conflict = 409, ///< 409: Conflict
    UnsupportedMediaType = 415, ///< 415: Unsupported Media Type
};

/// HTTP statuses of the Search Transaction of the Studies Service: PS3.18 10.6.3-1.
enum class StudiesSearchHTTPStatus : std::uint16_t {
    OK = 200, ///< 200: OK
    NoContent = 204, ///< 204: No Content
    BadRequest = 400, ///< 400: Bad Request
    PayloadTooLarge = 413, ///< 413: Payload Too Large
};

/// HTTP statuses of the Create Workitem Transaction of the Worklist Service: PS3.18 11.4.3-1.
enum class WorklistCreateHTTPStatus : std::uint16_t {
    Created = 201, ///< 201: Created
    BadRequest = 400, ///< 400: Bad Request
    Conflict = 409, ///< 409: Conflict
};

/// HTTP statuses of the Retrieve Workitem Transaction of the Worklist Service: PS3.18 11.5.3-1.
enum class WorklistRetrieveHTTPStatus : std::uint16_t {
    OK = 200, ///< 200: OK
    BadRequest = 400, ///< 400: Bad Request
    NotFound = 404, ///< 404: Not Found
    Conflict = 409, ///< 409: Conflict
    Gone = 410, ///< 410: Gone
};

/// HTTP statuses of the Update Workitem Transaction of the Worklist Service: PS3.18 11.6.3-1.
enum class WorklistUpdateHTTPStatus : std::uint16_t {
    OK = 200, ///< 200: OK
    BadRequest = 400, ///< 400: Bad Request
    NotFound = 404, ///< 404: Not Found
    Conflict = 409, ///< 409: Conflict
    Gone = 410, ///< 410: Gone
};

/// HTTP statuses of the Change Workitem State Transaction of the Worklist Service: PS3.18 11.7.3-1.
enum class WorklistChangeStateHTTPStatus : std::uint16_t {
    OK = 200, ///< 200: OK
    BadRequest = 400, ///< 400: Bad Request
    NotFound = 404, ///< 404: Not Found
    Conflict = 409, ///< 409: Conflict
    Gone = 410, ///< 410: Gone
};

/// HTTP statuses of the Request Cancellation Transaction of the Worklist Service: PS3.18 11.8.3-1.
enum class WorklistRequestCancellationHTTPStatus : std::uint16_t {
    Accepted = 202, ///< 202: Accepted
    BadRequest = 400, ///< 400: Bad Request
    NotFound = 404, ///< 404: Not Found
    Conflict = 409, ///< 409: Conflict
};

/// HTTP statuses of the Search Transaction of the Worklist Service: PS3.18 11.9.3-1.
enum class WorklistSearchHTTPStatus : std::uint16_t {
    OK = 200, ///< 200: OK
    NoContent = 204, ///< 204: No Content
    PartialContent = 206, ///< 206: Partial Content
    BadRequest = 400, ///< 400: Bad Request
    PayloadTooLarge = 413, ///< 413: Payload Too Large
};

/// HTTP statuses of the Subscribe Transaction of the Worklist Service: PS3.18 11.10.3-1.
enum class WorklistSubscribeHTTPStatus : std::uint16_t {
    Created = 201, ///< 201: Created
    BadRequest = 400, ///< 400: Bad Request
    Forbidden = 403, ///< 403: Forbidden
    NotFound = 404, ///< 404: Not Found
};

/// HTTP statuses of the Unsubscribe Transaction of the Worklist Service: PS3.18 11.11.3-1.
enum class WorklistUnsubscribeHTTPStatus : std::uint16_t {
    OK = 200, ///< 200: OK
    BadRequest = 400, ///< 400: Bad Request
    NotFound = 404, ///< 404: Not Found
};

/// HTTP statuses of the Suspend Global Subscription Transaction of the Worklist Service: PS3.18 11.12.3-1.
enum class WorklistSuspendGlobalSubscriptionHTTPStatus : std::uint16_t {
    OK = 200, ///< 200: OK
    BadRequest = 400, ///< 400: Bad Request
    NotFound = 404, ///< 404: Not Found
};

/// HTTP statuses of the Retrieve Transaction of the Non-Patient Instance Service: PS3.18 12.4.3-1.
enum class NonPatientRetrieveHTTPStatus : std::uint16_t {
    OK = 200, ///< 200: OK
    BadRequest = 400, ///< 400: Bad Request
    NotFound = 404, ///< 404: Not Found
    NotAcceptable = 406, ///< 406: Unsupported Media Type
};

/// HTTP statuses of the Store Transaction of the Non-Patient Instance Service: PS3.18 12.5.3-1.
enum class NonPatientStoreHTTPStatus : std::uint16_t {
    OK = 200, ///< 200: OK
    Accepted = 202, ///< 202: Accepted
    BadRequest = 400, ///< 400: Bad Request
    NotFound = 404, ///< 404: Not Found
    Conflict = 409, ///< 409: Conflict
    UnsupportedMediaType = 415, ///< 415: Unsupported Media Type
};

/// HTTP statuses of the Search Transaction of the Non-Patient Instance Service: PS3.18 12.6.3-1.
enum class NonPatientSearchHTTPStatus : std::uint16_t {
    OK = 200, ///< 200: OK
    BadRequest = 400, ///< 400: Bad Request
    NotAcceptable = 406, ///< 406: Unsupported Media Type
    PayloadTooLarge = 413, ///< 413: Payload Too Large
};

/// HTTP statuses of the Request Transaction of the Storage Commitment Service: PS3.18 13.4.3-1.
enum class StorageCommitmentRequestHTTPStatus : std::uint16_t {
    OK = 200, ///< 200: OK
    Accepted = 202, ///< 202: Accepted
    BadRequest = 400, ///< 400: Bad Request
    Conflict = 409, ///< 409: Conflict
    ServiceUnavailable = 503, ///< 503: Service Unavailable
};

/// HTTP statuses of the Result Check Transaction of the Storage Commitment Service: PS3.18 13.5.3-1.
enum class StorageCommitmentResultCheckHTTPStatus : std::uint16_t {
    OK = 200, ///< 200: OK
    Accepted = 202, ///< 202: Accepted
    NotFound = 404, ///< 404: Not Found
    Gone = 410, ///< 410: Gone
    ServiceUnavailable = 503, ///< 503: Service Unavailable
};

/// HTTP statuses of the Search Transaction of the Modality Scheduled Procedure Step Service: PS3.18 14.4.3-1.
enum class ModalityScheduledProcedureStepSearchHTTPStatus : std::uint16_t {
    OK = 200, ///< 200: OK
    NoContent = 204, ///< 204: No Content
    BadRequest = 400, ///< 400: Bad Request
    PayloadTooLarge = 413, ///< 413: Payload Too Large
    ServiceUnavailable = 503, ///< 503: Service Unavailable
};

/// HTTP statuses of the Create Transaction of the Modality Performed Procedure Step Service: PS3.18 15.4.3-1.
enum class ModalityPerformedProcedureStepCreateHTTPStatus : std::uint16_t {
    Created = 201, ///< 201: Created
    BadRequest = 400, ///< 400: Bad Request
    Conflict = 409, ///< 409: Conflict
    ServiceUnavailable = 503, ///< 503: Service Unavailable
};

/// HTTP statuses of the Update Transaction of the Modality Performed Procedure Step Service: PS3.18 15.5.3-1.
enum class ModalityPerformedProcedureStepUpdateHTTPStatus : std::uint16_t {
    OK = 200, ///< 200: OK
    BadRequest = 400, ///< 400: Bad Request
    NotFound = 404, ///< 404: Not Found
    Conflict = 409, ///< 409: Conflict
    Gone = 410, ///< 410: Gone
    ServiceUnavailable = 503, ///< 503: Service Unavailable
};

/// HTTP statuses of the Retrieve Transaction of the Modality Performed Procedure Step Service: PS3.18 15.6.3-1.
enum class ModalityPerformedProcedureStepRetrieveHTTPStatus : std::uint16_t {
    OK = 200, ///< 200: OK
    BadRequest = 400, ///< 400: Bad Request
    NotFound = 404, ///< 404: Not Found
    Gone = 410, ///< 410: Gone
    ServiceUnavailable = 503, ///< 503: Service Unavailable
};

/// Store Instances Response Warning Reason Values: PS3.18 I.2-1.
enum class StoreWarningReason : std::uint16_t {
    CoercionOfDataElements = 0xB000, ///< 0xB000: Coercion of Data Elements
    ElementsDiscarded = 0xB006, ///< 0xB006: Elements Discarded
    DataSetDoesNotMatchSOPClassWarning = 0xB007, ///< 0xB007: Data Set does not match SOP Class
};

/// Store Instances Response Failure Reason Values: PS3.18 I.2-2.
enum class StoreFailureReason : std::uint16_t {
    OutOfResources = 0xA700, ///< 0xA700-0xA7FF: Refused out of Resources
    DataSetDoesNotMatchSOPClass = 0xA900, ///< 0xA900-0xA9FF: Error: Data Set does not match SOP Class
    CannotUnderstand = 0xC000, ///< 0xC000-0xCFFF: Error: Cannot understand
    ReferencedTransferSyntaxNotSupported = 0xC122, ///< 0xC122: Referenced Transfer Syntax not supported
    ProcessingFailure = 0x0110, ///< 0x0110: Processing failure
    ReferencedSOPClassNotSupported = 0x0122, ///< 0x0122: Referenced SOP Class not supported
};

/// Failure Reason of the Storage Commitment Module: PS3.3 C.14.1.1.
enum class StorageCommitmentFailureReason : std::uint16_t {
    ProcessingFailure = 0x0110, ///< 0x0110: Processing failure
    NoSuchSOPInstance = 0x0112, ///< 0x0112: No such object instance
    ResourceLimitation = 0x0213, ///< 0x0213: Resource limitation
    ReferencedSOPClassNotSupported = 0x0122, ///< 0x0122: Referenced SOP Class not supported
    ClassInstanceConflict = 0x0119, ///< 0x0119: Class/Instance conflict
    DuplicateTransactionUID = 0x0131, ///< 0x0131: Duplicate transaction UID
};

/// Failure Reason of the Media Creation Management Module: PS3.3 C.22.1.4.
enum class MediaCreationFailureReason : std::uint16_t {
    ProcessingFailure = 0x0110, ///< 0x0110: Processing failure
    NoSuchSOPInstance = 0x0112, ///< 0x0112: No such object Instance
    ReferencedSOPClassNotSupported = 0x0122, ///< 0x0122: Referenced SOP Class not supported
    ClassInstanceConflict = 0x0119, ///< 0x0119: Class/Instance conflict
    MediaApplicationProfilesConflict = 0x0201, ///< 0x0201: Media Application Profiles conflict
    MediaApplicationProfileInstanceConflict = 0x0202, ///< 0x0202: Media Application Profile/Instance conflict
    MediaApplicationProfileCompressionConflict = 0x0203, ///< 0x0203: Media Application Profile/Compression conflict
    MediaApplicationProfileNotSupported = 0x0204, ///< 0x0204: Media Application Profile not supported
    InstanceSizeExceeded = 0x0205, ///< 0x0205: Instance size exceeded
    MissingAttribute = 0x0120, ///< 0x0120: Missing Attribute
    MissingAttributeValue = 0x0121, ///< 0x0121: Missing Attribute value
};

} // namespace dicom_status

#endif

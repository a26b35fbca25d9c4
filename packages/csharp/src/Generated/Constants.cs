// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".
namespace DicomStatus
{
    /// <summary>General statuses: PS3.7 C.</summary>
    public enum GeneralStatus : ushort
    {
        /// <summary>0x0000: Success</summary>
        Success = 0x0000,
        /// <summary>0x0105: No such Attribute</summary>
        NoSuchAttribute = 0x0105,
        /// <summary>0x0106: Invalid Attribute Value</summary>
        InvalidAttributeValue = 0x0106,
        /// <summary>0x0107: Attribute List warning</summary>
        AttributeListWarning = 0x0107,
        /// <summary>0x0110: Processing Failure</summary>
        ProcessingFailure = 0x0110,
        /// <summary>0x0111: Duplicate SOP Instance</summary>
        DuplicateSOPInstance = 0x0111,
        /// <summary>0x0112: No such SOP Instance</summary>
        NoSuchSOPInstance = 0x0112,
        /// <summary>0x0113: No such Event Type</summary>
        NoSuchEventType = 0x0113,
        /// <summary>0x0114: No such argument</summary>
        NoSuchArgument = 0x0114,
        /// <summary>0x0115: Invalid argument value</summary>
        InvalidArgumentValue = 0x0115,
        /// <summary>0x0116: Attribute Value out of range</summary>
        AttributeValueOutOfRange = 0x0116,
        /// <summary>0x0117: Invalid SOP Instance</summary>
        InvalidSOPInstance = 0x0117,
        /// <summary>0x0118: No such SOP Class</summary>
        NoSuchSOPClass = 0x0118,
        /// <summary>0x0119: Class-Instance conflict</summary>
        ClassInstanceConflict = 0x0119,
        /// <summary>0x0120: Missing Attribute</summary>
        MissingAttribute = 0x0120,
        /// <summary>0x0121: Missing Attribute Value</summary>
        MissingAttributeValue = 0x0121,
        /// <summary>0x0122: Refused: SOP Class not supported</summary>
        SOPClassNotSupported = 0x0122,
        /// <summary>0x0123: No such Action Type</summary>
        NoSuchActionType = 0x0123,
        /// <summary>0x0124: Refused: Not authorized</summary>
        NotAuthorized = 0x0124,
        /// <summary>0x0210: Duplicate invocation</summary>
        DuplicateInvocation = 0x0210,
        /// <summary>0x0211: Unrecognized operation</summary>
        UnrecognizedOperation = 0x0211,
        /// <summary>0x0212: Mistyped argument</summary>
        MistypedArgument = 0x0212,
        /// <summary>0x0213: Resource limitation</summary>
        ResourceLimitation = 0x0213,
        /// <summary>0xFE00: Cancel</summary>
        Cancel = 0xFE00,
    }

    /// <summary>Statuses of C-STORE in every service class: PS3.7 9.1.1.1.9.</summary>
    public enum CStoreStatus : ushort
    {
        /// <summary>0x0000: Success</summary>
        Success = 0x0000,
        /// <summary>0x0117: Invalid SOP Instance</summary>
        InvalidSOPInstance = 0x0117,
        /// <summary>0x0122: Refused: SOP Class not supported</summary>
        SOPClassNotSupported = 0x0122,
        /// <summary>0x0124: Refused: Not authorized</summary>
        NotAuthorized = 0x0124,
        /// <summary>0x0210: Duplicate invocation</summary>
        DuplicateInvocation = 0x0210,
        /// <summary>0x0211: Unrecognized operation</summary>
        UnrecognizedOperation = 0x0211,
        /// <summary>0x0212: Mistyped argument</summary>
        MistypedArgument = 0x0212,
    }

    /// <summary>Statuses of C-GET in every service class: PS3.7 9.1.3.1.6.</summary>
    public enum CGetStatus : ushort
    {
        /// <summary>0x0000: Success</summary>
        Success = 0x0000,
        /// <summary>0x0122: Refused: SOP Class not supported</summary>
        SOPClassNotSupported = 0x0122,
        /// <summary>0x0124: Refused: Not authorized</summary>
        NotAuthorized = 0x0124,
        /// <summary>0x0210: Duplicate invocation</summary>
        DuplicateInvocation = 0x0210,
        /// <summary>0x0211: Unrecognized operation</summary>
        UnrecognizedOperation = 0x0211,
        /// <summary>0x0212: Mistyped argument</summary>
        MistypedArgument = 0x0212,
        /// <summary>0xFE00: Cancel</summary>
        Cancel = 0xFE00,
    }

    /// <summary>Statuses of C-FIND in every service class: PS3.7 9.1.2.1.6.</summary>
    public enum CFindStatus : ushort
    {
        /// <summary>0x0000: Success</summary>
        Success = 0x0000,
        /// <summary>0x0122: Refused: SOP Class not supported</summary>
        SOPClassNotSupported = 0x0122,
        /// <summary>0x0124: Refused: Not authorized</summary>
        NotAuthorized = 0x0124,
        /// <summary>0x0210: Duplicate invocation</summary>
        DuplicateInvocation = 0x0210,
        /// <summary>0x0211: Unrecognized operation</summary>
        UnrecognizedOperation = 0x0211,
        /// <summary>0x0212: Mistyped argument</summary>
        MistypedArgument = 0x0212,
        /// <summary>0xFE00: Cancel</summary>
        Cancel = 0xFE00,
    }

    /// <summary>Statuses of C-MOVE in every service class: PS3.7 9.1.4.1.7.</summary>
    public enum CMoveStatus : ushort
    {
        /// <summary>0x0000: Success</summary>
        Success = 0x0000,
        /// <summary>0x0122: Refused: SOP Class not supported</summary>
        SOPClassNotSupported = 0x0122,
        /// <summary>0x0124: Refused: Not authorized</summary>
        NotAuthorized = 0x0124,
        /// <summary>0x0210: Duplicate invocation</summary>
        DuplicateInvocation = 0x0210,
        /// <summary>0x0211: Unrecognized operation</summary>
        UnrecognizedOperation = 0x0211,
        /// <summary>0x0212: Mistyped argument</summary>
        MistypedArgument = 0x0212,
        /// <summary>0xFE00: Cancel</summary>
        Cancel = 0xFE00,
    }

    /// <summary>Statuses of C-ECHO in every service class: PS3.7 9.1.5.1.4.</summary>
    public enum CEchoStatus : ushort
    {
        /// <summary>0x0000: Success</summary>
        Success = 0x0000,
        /// <summary>0x0122: Refused: SOP Class not supported</summary>
        SOPClassNotSupported = 0x0122,
        /// <summary>0x0210: Duplicate invocation</summary>
        DuplicateInvocation = 0x0210,
        /// <summary>0x0211: Unrecognized operation</summary>
        UnrecognizedOperation = 0x0211,
        /// <summary>0x0212: Mistyped argument</summary>
        MistypedArgument = 0x0212,
    }

    /// <summary>Statuses of N-EVENT-REPORT in every service class: PS3.7 10.1.1.1.8.</summary>
    public enum NEventReportStatus : ushort
    {
        /// <summary>0x0000: Success</summary>
        Success = 0x0000,
        /// <summary>0x0110: Processing Failure</summary>
        ProcessingFailure = 0x0110,
        /// <summary>0x0112: No such SOP Instance</summary>
        NoSuchSOPInstance = 0x0112,
        /// <summary>0x0113: No such Event Type</summary>
        NoSuchEventType = 0x0113,
        /// <summary>0x0114: No such argument</summary>
        NoSuchArgument = 0x0114,
        /// <summary>0x0115: Invalid argument value</summary>
        InvalidArgumentValue = 0x0115,
        /// <summary>0x0117: Invalid SOP Instance</summary>
        InvalidSOPInstance = 0x0117,
        /// <summary>0x0118: No such SOP Class</summary>
        NoSuchSOPClass = 0x0118,
        /// <summary>0x0119: Class-Instance conflict</summary>
        ClassInstanceConflict = 0x0119,
        /// <summary>0x0210: Duplicate invocation</summary>
        DuplicateInvocation = 0x0210,
        /// <summary>0x0211: Unrecognized operation</summary>
        UnrecognizedOperation = 0x0211,
        /// <summary>0x0212: Mistyped argument</summary>
        MistypedArgument = 0x0212,
        /// <summary>0x0213: Resource limitation</summary>
        ResourceLimitation = 0x0213,
    }

    /// <summary>Statuses of N-GET in every service class: PS3.7 10.1.2.1.9.</summary>
    public enum NGetStatus : ushort
    {
        /// <summary>0x0000: Success</summary>
        Success = 0x0000,
        /// <summary>0x0107: Attribute List warning</summary>
        AttributeListWarning = 0x0107,
        /// <summary>0x0110: Processing Failure</summary>
        ProcessingFailure = 0x0110,
        /// <summary>0x0112: No such SOP Instance</summary>
        NoSuchSOPInstance = 0x0112,
        /// <summary>0x0117: Invalid SOP Instance</summary>
        InvalidSOPInstance = 0x0117,
        /// <summary>0x0118: No such SOP Class</summary>
        NoSuchSOPClass = 0x0118,
        /// <summary>0x0119: Class-Instance conflict</summary>
        ClassInstanceConflict = 0x0119,
        /// <summary>0x0124: Refused: Not authorized</summary>
        NotAuthorized = 0x0124,
        /// <summary>0x0210: Duplicate invocation</summary>
        DuplicateInvocation = 0x0210,
        /// <summary>0x0211: Unrecognized operation</summary>
        UnrecognizedOperation = 0x0211,
        /// <summary>0x0212: Mistyped argument</summary>
        MistypedArgument = 0x0212,
        /// <summary>0x0213: Resource limitation</summary>
        ResourceLimitation = 0x0213,
    }

    /// <summary>Statuses of N-SET in every service class: PS3.7 10.1.3.1.9.</summary>
    public enum NSetStatus : ushort
    {
        /// <summary>0x0000: Success</summary>
        Success = 0x0000,
        /// <summary>0x0105: No such Attribute</summary>
        NoSuchAttribute = 0x0105,
        /// <summary>0x0106: Invalid Attribute Value</summary>
        InvalidAttributeValue = 0x0106,
        /// <summary>0x0107: Attribute List warning</summary>
        AttributeListWarning = 0x0107,
        /// <summary>0x0110: Processing Failure</summary>
        ProcessingFailure = 0x0110,
        /// <summary>0x0112: No such SOP Instance</summary>
        NoSuchSOPInstance = 0x0112,
        /// <summary>0x0116: Attribute Value out of range</summary>
        AttributeValueOutOfRange = 0x0116,
        /// <summary>0x0117: Invalid SOP Instance</summary>
        InvalidSOPInstance = 0x0117,
        /// <summary>0x0118: No such SOP Class</summary>
        NoSuchSOPClass = 0x0118,
        /// <summary>0x0119: Class-Instance conflict</summary>
        ClassInstanceConflict = 0x0119,
        /// <summary>0x0121: Missing Attribute Value</summary>
        MissingAttributeValue = 0x0121,
        /// <summary>0x0124: Refused: Not authorized</summary>
        NotAuthorized = 0x0124,
        /// <summary>0x0210: Duplicate invocation</summary>
        DuplicateInvocation = 0x0210,
        /// <summary>0x0211: Unrecognized operation</summary>
        UnrecognizedOperation = 0x0211,
        /// <summary>0x0212: Mistyped argument</summary>
        MistypedArgument = 0x0212,
        /// <summary>0x0213: Resource limitation</summary>
        ResourceLimitation = 0x0213,
    }

    /// <summary>Statuses of N-ACTION in every service class: PS3.7 10.1.4.1.10.</summary>
    public enum NActionStatus : ushort
    {
        /// <summary>0x0000: Success</summary>
        Success = 0x0000,
        /// <summary>0x0110: Processing Failure</summary>
        ProcessingFailure = 0x0110,
        /// <summary>0x0112: No such SOP Instance</summary>
        NoSuchSOPInstance = 0x0112,
        /// <summary>0x0114: No such argument</summary>
        NoSuchArgument = 0x0114,
        /// <summary>0x0115: Invalid argument value</summary>
        InvalidArgumentValue = 0x0115,
        /// <summary>0x0117: Invalid SOP Instance</summary>
        InvalidSOPInstance = 0x0117,
        /// <summary>0x0118: No such SOP Class</summary>
        NoSuchSOPClass = 0x0118,
        /// <summary>0x0119: Class-Instance conflict</summary>
        ClassInstanceConflict = 0x0119,
        /// <summary>0x0123: No such Action</summary>
        NoSuchActionType = 0x0123,
        /// <summary>0x0124: Refused: Not authorized</summary>
        NotAuthorized = 0x0124,
        /// <summary>0x0210: Duplicate invocation</summary>
        DuplicateInvocation = 0x0210,
        /// <summary>0x0211: Unrecognized operation</summary>
        UnrecognizedOperation = 0x0211,
        /// <summary>0x0212: Mistyped argument</summary>
        MistypedArgument = 0x0212,
        /// <summary>0x0213: Resource limitation</summary>
        ResourceLimitation = 0x0213,
    }

    /// <summary>Statuses of N-CREATE in every service class: PS3.7 10.1.5.1.6.</summary>
    public enum NCreateStatus : ushort
    {
        /// <summary>0x0000: Success</summary>
        Success = 0x0000,
        /// <summary>0x0105: No such Attribute</summary>
        NoSuchAttribute = 0x0105,
        /// <summary>0x0106: Invalid Attribute Value</summary>
        InvalidAttributeValue = 0x0106,
        /// <summary>0x0107: Attribute List warning</summary>
        AttributeListWarning = 0x0107,
        /// <summary>0x0110: Processing Failure</summary>
        ProcessingFailure = 0x0110,
        /// <summary>0x0111: Duplicate SOP Instance</summary>
        DuplicateSOPInstance = 0x0111,
        /// <summary>0x0116: Attribute Value out of range</summary>
        AttributeValueOutOfRange = 0x0116,
        /// <summary>0x0117: Invalid SOP Instance</summary>
        InvalidSOPInstance = 0x0117,
        /// <summary>0x0118: No such SOP Class</summary>
        NoSuchSOPClass = 0x0118,
        /// <summary>0x0120: Missing Attribute</summary>
        MissingAttribute = 0x0120,
        /// <summary>0x0121: Missing Attribute Value</summary>
        MissingAttributeValue = 0x0121,
        /// <summary>0x0124: Refused: Not authorized</summary>
        NotAuthorized = 0x0124,
        /// <summary>0x0210: Duplicate invocation</summary>
        DuplicateInvocation = 0x0210,
        /// <summary>0x0211: Unrecognized operation</summary>
        UnrecognizedOperation = 0x0211,
        /// <summary>0x0212: Mistyped argument</summary>
        MistypedArgument = 0x0212,
        /// <summary>0x0213: Resource limitation</summary>
        ResourceLimitation = 0x0213,
    }

    /// <summary>Statuses of N-DELETE in every service class: PS3.7 10.1.6.1.7.</summary>
    public enum NDeleteStatus : ushort
    {
        /// <summary>0x0000: Success</summary>
        Success = 0x0000,
        /// <summary>0x0110: Processing Failure</summary>
        ProcessingFailure = 0x0110,
        /// <summary>0x0112: No such SOP Instance</summary>
        NoSuchSOPInstance = 0x0112,
        /// <summary>0x0117: Invalid SOP Instance</summary>
        InvalidSOPInstance = 0x0117,
        /// <summary>0x0118: No such SOP Class</summary>
        NoSuchSOPClass = 0x0118,
        /// <summary>0x0119: Class-Instance conflict</summary>
        ClassInstanceConflict = 0x0119,
        /// <summary>0x0124: Refused: Not authorized</summary>
        NotAuthorized = 0x0124,
        /// <summary>0x0210: Duplicate invocation</summary>
        DuplicateInvocation = 0x0210,
        /// <summary>0x0211: Unrecognized operation</summary>
        UnrecognizedOperation = 0x0211,
        /// <summary>0x0212: Mistyped argument</summary>
        MistypedArgument = 0x0212,
        /// <summary>0x0213: Resource limitation</summary>
        ResourceLimitation = 0x0213,
    }

    /// <summary>C-STORE Response Status Values: PS3.4 B.2-1.</summary>
    public enum StorageStatus : ushort
    {
        /// <summary>0x0000: Success</summary>
        Success = 0x0000,
        /// <summary>0x0117: Invalid SOP Instance</summary>
        InvalidSOPInstance = 0x0117,
        /// <summary>0x0122: Refused: SOP Class not supported</summary>
        SOPClassNotSupported = 0x0122,
        /// <summary>0x0124: Refused: Not authorized</summary>
        NotAuthorized = 0x0124,
        /// <summary>0x0210: Duplicate invocation</summary>
        DuplicateInvocation = 0x0210,
        /// <summary>0x0211: Unrecognized operation</summary>
        UnrecognizedOperation = 0x0211,
        /// <summary>0x0212: Mistyped argument</summary>
        MistypedArgument = 0x0212,
        /// <summary>0xA700-0xA7FF: Refused: Out of resources</summary>
        OutOfResources = 0xA700,
        /// <summary>0xA900-0xA9FF: Error: Data Set does not match SOP Class</summary>
        DataSetDoesNotMatchSOPClass = 0xA900,
        /// <summary>0xB000: Coercion of Data Elements</summary>
        CoercionOfDataElements = 0xB000,
        /// <summary>0xB006: Elements Discarded</summary>
        ElementsDiscarded = 0xB006,
        /// <summary>0xB007: Data Set does not match SOP Class</summary>
        DataSetDoesNotMatchSOPClassWarning = 0xB007,
        /// <summary>0xC000-0xCFFF: Error: Cannot understand</summary>
        CannotUnderstand = 0xC000,
    }

    /// <summary>C-FIND Response Status Values: PS3.4 C.4-1.</summary>
    public enum QueryRetrieveFindStatus : ushort
    {
        /// <summary>0x0000: Matching is complete - No final Identifier is supplied.</summary>
        Success = 0x0000,
        /// <summary>0x0122: Refused: SOP Class not supported</summary>
        SOPClassNotSupported = 0x0122,
        /// <summary>0x0124: Refused: Not authorized</summary>
        NotAuthorized = 0x0124,
        /// <summary>0x0210: Duplicate invocation</summary>
        DuplicateInvocation = 0x0210,
        /// <summary>0x0211: Unrecognized operation</summary>
        UnrecognizedOperation = 0x0211,
        /// <summary>0x0212: Mistyped argument</summary>
        MistypedArgument = 0x0212,
        /// <summary>0xA700: Refused: Out of resources</summary>
        OutOfResources = 0xA700,
        /// <summary>0xA900: Error: Data Set does not match SOP Class</summary>
        DataSetDoesNotMatchSOPClass = 0xA900,
        /// <summary>0xC000-0xCFFF: Failed: Unable to process</summary>
        UnableToProcess = 0xC000,
        /// <summary>0xFE00: Matching terminated due to Cancel request</summary>
        Cancel = 0xFE00,
        /// <summary>0xFF00: Matches are continuing - Current Match is supplied and any Optional Keys were supported in the same manner as Required Keys.</summary>
        Pending = 0xFF00,
        /// <summary>0xFF01: Matches are continuing - Warning that one or more Optional Keys were not supported for existence and/or matching for this Identifier.</summary>
        PendingWithUnsupportedKeys = 0xFF01,
    }

    /// <summary>C-MOVE Response Status Values: PS3.4 C.4-2.</summary>
    public enum QueryRetrieveMoveStatus : ushort
    {
        /// <summary>0x0000: Sub-operations Complete - No Failures</summary>
        Success = 0x0000,
        /// <summary>0x0122: Refused: SOP Class not supported</summary>
        SOPClassNotSupported = 0x0122,
        /// <summary>0x0124: Refused: Not authorized</summary>
        NotAuthorized = 0x0124,
        /// <summary>0x0210: Duplicate invocation</summary>
        DuplicateInvocation = 0x0210,
        /// <summary>0x0211: Unrecognized operation</summary>
        UnrecognizedOperation = 0x0211,
        /// <summary>0x0212: Mistyped argument</summary>
        MistypedArgument = 0x0212,
        /// <summary>0xA701: Refused: Out of resources - Unable to calculate number of matches</summary>
        UnableToCountMatches = 0xA701,
        /// <summary>0xA702: Refused: Out of resources - Unable to perform sub-operations</summary>
        UnableToPerformSubOperations = 0xA702,
        /// <summary>0xA801: Refused: Move Destination unknown</summary>
        MoveDestinationUnknown = 0xA801,
        /// <summary>0xA900: Error: Data Set does not match SOP Class</summary>
        DataSetDoesNotMatchSOPClass = 0xA900,
        /// <summary>0xB000: Sub-operations Complete - One or more Failures</summary>
        CompleteWithFailures = 0xB000,
        /// <summary>0xC000-0xCFFF: Failed: Unable to process</summary>
        UnableToProcess = 0xC000,
        /// <summary>0xFE00: Sub-operations terminated due to Cancel Indication</summary>
        Cancel = 0xFE00,
        /// <summary>0xFF00: Sub-operations are continuing</summary>
        Pending = 0xFF00,
    }

    /// <summary>C-GET Response Status Values: PS3.4 C.4-3.</summary>
    public enum QueryRetrieveGetStatus : ushort
    {
        /// <summary>0x0000: Sub-operations Complete - No Failures or Warnings</summary>
        Success = 0x0000,
        /// <summary>0x0122: Refused: SOP Class not supported</summary>
        SOPClassNotSupported = 0x0122,
        /// <summary>0x0124: Refused: Not authorized</summary>
        NotAuthorized = 0x0124,
        /// <summary>0x0210: Duplicate invocation</summary>
        DuplicateInvocation = 0x0210,
        /// <summary>0x0211: Unrecognized operation</summary>
        UnrecognizedOperation = 0x0211,
        /// <summary>0x0212: Mistyped argument</summary>
        MistypedArgument = 0x0212,
        /// <summary>0xA701: Refused: Out of resources - Unable to calculate number of matches</summary>
        UnableToCountMatches = 0xA701,
        /// <summary>0xA702: Refused: Out of resources - Unable to perform sub-operations</summary>
        UnableToPerformSubOperations = 0xA702,
        /// <summary>0xA900: Error: Data Set does not match SOP Class</summary>
        DataSetDoesNotMatchSOPClass = 0xA900,
        /// <summary>0xB000: Sub-operations Complete - One or more Failures or Warnings</summary>
        CompleteWithFailures = 0xB000,
        /// <summary>0xC000-0xCFFF: Failed: Unable to process</summary>
        UnableToProcess = 0xC000,
        /// <summary>0xFE00: Sub-operations terminated due to Cancel Indication</summary>
        Cancel = 0xFE00,
        /// <summary>0xFF00: Sub-operations are continuing</summary>
        Pending = 0xFF00,
    }

    /// <summary>Repository Query Additional Status Values: PS3.4 C.6.4.3-1.</summary>
    public enum RepositoryQueryStatus : ushort
    {
        /// <summary>0x0000: Matching is complete - No final Identifier is supplied.</summary>
        Success = 0x0000,
        /// <summary>0x0122: Refused: SOP Class not supported</summary>
        SOPClassNotSupported = 0x0122,
        /// <summary>0x0124: Refused: Not authorized</summary>
        NotAuthorized = 0x0124,
        /// <summary>0x0210: Duplicate invocation</summary>
        DuplicateInvocation = 0x0210,
        /// <summary>0x0211: Unrecognized operation</summary>
        UnrecognizedOperation = 0x0211,
        /// <summary>0x0212: Mistyped argument</summary>
        MistypedArgument = 0x0212,
        /// <summary>0xA700: Refused: Out of resources</summary>
        OutOfResources = 0xA700,
        /// <summary>0xA710: Invalid Prior Record Key</summary>
        InvalidPriorRecordKey = 0xA710,
        /// <summary>0xA900: Error: Data Set does not match SOP Class</summary>
        DataSetDoesNotMatchSOPClass = 0xA900,
        /// <summary>0xB001: Matching reached response limit, subsequent request may return additional matches</summary>
        ResponseLimitReached = 0xB001,
        /// <summary>0xC000-0xCFFF: Failed: Unable to process</summary>
        UnableToProcess = 0xC000,
        /// <summary>0xFE00: Matching terminated due to Cancel request</summary>
        Cancel = 0xFE00,
        /// <summary>0xFF00: Matches are continuing - Current Match is supplied and any Optional Keys were supported in the same manner as Required Keys.</summary>
        Pending = 0xFF00,
        /// <summary>0xFF01: Matches are continuing - Warning that one or more Optional Keys were not supported for existence and/or matching for this Identifier.</summary>
        PendingWithUnsupportedKeys = 0xFF01,
    }

    /// <summary>N-SET Response Status Values: PS3.4 F.7.2-2.</summary>
    public enum ModalityPerformedProcedureStepSetStatus : ushort
    {
        /// <summary>0x0000: Success</summary>
        Success = 0x0000,
        /// <summary>0x0105: No such Attribute</summary>
        NoSuchAttribute = 0x0105,
        /// <summary>0x0106: Invalid Attribute Value</summary>
        InvalidAttributeValue = 0x0106,
        /// <summary>0x0107: Attribute List warning</summary>
        AttributeListWarning = 0x0107,
        /// <summary>0x0110: Processing Failure</summary>
        ProcessingFailure = 0x0110,
        /// <summary>0x0112: No such SOP Instance</summary>
        NoSuchSOPInstance = 0x0112,
        /// <summary>0x0116: Attribute Value out of range</summary>
        AttributeValueOutOfRange = 0x0116,
        /// <summary>0x0117: Invalid SOP Instance</summary>
        InvalidSOPInstance = 0x0117,
        /// <summary>0x0118: No such SOP Class</summary>
        NoSuchSOPClass = 0x0118,
        /// <summary>0x0119: Class-Instance conflict</summary>
        ClassInstanceConflict = 0x0119,
        /// <summary>0x0121: Missing Attribute Value</summary>
        MissingAttributeValue = 0x0121,
        /// <summary>0x0124: Refused: Not authorized</summary>
        NotAuthorized = 0x0124,
        /// <summary>0x0210: Duplicate invocation</summary>
        DuplicateInvocation = 0x0210,
        /// <summary>0x0211: Unrecognized operation</summary>
        UnrecognizedOperation = 0x0211,
        /// <summary>0x0212: Mistyped argument</summary>
        MistypedArgument = 0x0212,
        /// <summary>0x0213: Resource limitation</summary>
        ResourceLimitation = 0x0213,
    }

    /// <summary>N-GET Response Status Values: PS3.4 F.8.2-2.</summary>
    public enum ModalityPerformedProcedureStepRetrieveStatus : ushort
    {
        /// <summary>0x0000: Success</summary>
        Success = 0x0000,
        /// <summary>0x0001: Requested optional Attributes are not supported</summary>
        OptionalAttributesUnsupported = 0x0001,
        /// <summary>0x0107: Attribute List warning</summary>
        AttributeListWarning = 0x0107,
        /// <summary>0x0110: Processing Failure</summary>
        ProcessingFailure = 0x0110,
        /// <summary>0x0112: No such SOP Instance</summary>
        NoSuchSOPInstance = 0x0112,
        /// <summary>0x0117: Invalid SOP Instance</summary>
        InvalidSOPInstance = 0x0117,
        /// <summary>0x0118: No such SOP Class</summary>
        NoSuchSOPClass = 0x0118,
        /// <summary>0x0119: Class-Instance conflict</summary>
        ClassInstanceConflict = 0x0119,
        /// <summary>0x0124: Refused: Not authorized</summary>
        NotAuthorized = 0x0124,
        /// <summary>0x0210: Duplicate invocation</summary>
        DuplicateInvocation = 0x0210,
        /// <summary>0x0211: Unrecognized operation</summary>
        UnrecognizedOperation = 0x0211,
        /// <summary>0x0212: Mistyped argument</summary>
        MistypedArgument = 0x0212,
        /// <summary>0x0213: Resource limitation</summary>
        ResourceLimitation = 0x0213,
    }

    /// <summary>Status Values for Basic Film Session SOP Class: PS3.4 H.4.1.2.1.2-1.</summary>
    public enum BasicFilmSessionStatus : ushort
    {
        /// <summary>0x0000: Film session successfully created</summary>
        Success = 0x0000,
        /// <summary>0x0105: No such Attribute</summary>
        NoSuchAttribute = 0x0105,
        /// <summary>0x0106: Invalid Attribute Value</summary>
        InvalidAttributeValue = 0x0106,
        /// <summary>0x0107: Attribute List warning</summary>
        AttributeListWarning = 0x0107,
        /// <summary>0x0110: Processing Failure</summary>
        ProcessingFailure = 0x0110,
        /// <summary>0x0111: Duplicate SOP Instance</summary>
        DuplicateSOPInstance = 0x0111,
        /// <summary>0x0112: No such SOP Instance</summary>
        NoSuchSOPInstance = 0x0112,
        /// <summary>0x0116: Attribute Value out of range</summary>
        AttributeValueOutOfRange = 0x0116,
        /// <summary>0x0117: Invalid SOP Instance</summary>
        InvalidSOPInstance = 0x0117,
        /// <summary>0x0118: No such SOP Class</summary>
        NoSuchSOPClass = 0x0118,
        /// <summary>0x0119: Class-Instance conflict</summary>
        ClassInstanceConflict = 0x0119,
        /// <summary>0x0120: Missing Attribute</summary>
        MissingAttribute = 0x0120,
        /// <summary>0x0121: Missing Attribute Value</summary>
        MissingAttributeValue = 0x0121,
        /// <summary>0x0124: Refused: Not authorized</summary>
        NotAuthorized = 0x0124,
        /// <summary>0x0210: Duplicate invocation</summary>
        DuplicateInvocation = 0x0210,
        /// <summary>0x0211: Unrecognized operation</summary>
        UnrecognizedOperation = 0x0211,
        /// <summary>0x0212: Mistyped argument</summary>
        MistypedArgument = 0x0212,
        /// <summary>0x0213: Resource limitation</summary>
        ResourceLimitation = 0x0213,
        /// <summary>0xB600: Memory allocation not supported</summary>
        MemoryAllocationNotSupported = 0xB600,
    }

    /// <summary>SOP Class Status Values: PS3.4 H.4-4.</summary>
    public enum BasicFilmSessionPrintStatus : ushort
    {
        /// <summary>0x0000: Film belonging to the film session are accepted for printing; if supported, the Print Job SOP Instance is created</summary>
        Success = 0x0000,
        /// <summary>0x0110: Processing Failure</summary>
        ProcessingFailure = 0x0110,
        /// <summary>0x0112: No such SOP Instance</summary>
        NoSuchSOPInstance = 0x0112,
        /// <summary>0x0114: No such argument</summary>
        NoSuchArgument = 0x0114,
        /// <summary>0x0115: Invalid argument value</summary>
        InvalidArgumentValue = 0x0115,
        /// <summary>0x0117: Invalid SOP Instance</summary>
        InvalidSOPInstance = 0x0117,
        /// <summary>0x0118: No such SOP Class</summary>
        NoSuchSOPClass = 0x0118,
        /// <summary>0x0119: Class-Instance conflict</summary>
        ClassInstanceConflict = 0x0119,
        /// <summary>0x0123: No such Action</summary>
        NoSuchActionType = 0x0123,
        /// <summary>0x0124: Refused: Not authorized</summary>
        NotAuthorized = 0x0124,
        /// <summary>0x0210: Duplicate invocation</summary>
        DuplicateInvocation = 0x0210,
        /// <summary>0x0211: Unrecognized operation</summary>
        UnrecognizedOperation = 0x0211,
        /// <summary>0x0212: Mistyped argument</summary>
        MistypedArgument = 0x0212,
        /// <summary>0x0213: Resource limitation</summary>
        ResourceLimitation = 0x0213,
        /// <summary>0xB601: Film session printing (collation) is not supported</summary>
        CollationNotSupported = 0xB601,
        /// <summary>0xB602: Film Session SOP Instance hierarchy does not contain Image Box SOP Instances (empty page)</summary>
        NoImageBoxes = 0xB602,
        /// <summary>0xB604: Image size is larger than image box size, the image has been demagnified.</summary>
        ImageDemagnified = 0xB604,
        /// <summary>0xB609: Image size is larger than the Image Box size. The Image has been cropped to fit.</summary>
        ImageCropped = 0xB609,
        /// <summary>0xB60A: Image size or Combined Print Image size is larger than the Image Box size. Image or Combined Print Image has been decimated to fit.</summary>
        ImageDecimated = 0xB60A,
        /// <summary>0xC600: Failed: Film Session SOP Instance hierarchy does not contain Film Box SOP Instances</summary>
        NoFilmBoxes = 0xC600,
        /// <summary>0xC601: Failed: Unable to create Print Job SOP Instance; print queue is full</summary>
        PrintQueueFull = 0xC601,
        /// <summary>0xC603: Failed: Image size is larger than image box size</summary>
        ImageTooLarge = 0xC603,
        /// <summary>0xC613: Failed: Combined Print Image size is larger than the Image Box size</summary>
        CombinedImageTooLarge = 0xC613,
    }

    /// <summary>Status Values for Basic Film Box SOP Class: PS3.4 H.4.2.2.1.2-1.</summary>
    public enum BasicFilmBoxStatus : ushort
    {
        /// <summary>0x0000: Film Box successfully created</summary>
        Success = 0x0000,
        /// <summary>0x0105: No such Attribute</summary>
        NoSuchAttribute = 0x0105,
        /// <summary>0x0106: Invalid Attribute Value</summary>
        InvalidAttributeValue = 0x0106,
        /// <summary>0x0107: Attribute List warning</summary>
        AttributeListWarning = 0x0107,
        /// <summary>0x0110: Processing Failure</summary>
        ProcessingFailure = 0x0110,
        /// <summary>0x0111: Duplicate SOP Instance</summary>
        DuplicateSOPInstance = 0x0111,
        /// <summary>0x0112: No such SOP Instance</summary>
        NoSuchSOPInstance = 0x0112,
        /// <summary>0x0116: Attribute Value out of range</summary>
        AttributeValueOutOfRange = 0x0116,
        /// <summary>0x0117: Invalid SOP Instance</summary>
        InvalidSOPInstance = 0x0117,
        /// <summary>0x0118: No such SOP Class</summary>
        NoSuchSOPClass = 0x0118,
        /// <summary>0x0119: Class-Instance conflict</summary>
        ClassInstanceConflict = 0x0119,
        /// <summary>0x0120: Missing Attribute</summary>
        MissingAttribute = 0x0120,
        /// <summary>0x0121: Missing Attribute Value</summary>
        MissingAttributeValue = 0x0121,
        /// <summary>0x0124: Refused: Not authorized</summary>
        NotAuthorized = 0x0124,
        /// <summary>0x0210: Duplicate invocation</summary>
        DuplicateInvocation = 0x0210,
        /// <summary>0x0211: Unrecognized operation</summary>
        UnrecognizedOperation = 0x0211,
        /// <summary>0x0212: Mistyped argument</summary>
        MistypedArgument = 0x0212,
        /// <summary>0x0213: Resource limitation</summary>
        ResourceLimitation = 0x0213,
        /// <summary>0xB605: Requested Min Density or Max Density outside of printer's operating range. The printer will use its respective minimum or maximum density value instead.</summary>
        DensityOutsideRange = 0xB605,
        /// <summary>0xC616: Failed: There is an existing Film Box that has not been printed and N-ACTION at the Film Session level is not supported. A new Film Box will not be created when a previous Film Box has not been printed.</summary>
        PreviousFilmBoxNotPrinted = 0xC616,
    }

    /// <summary>Status Values: PS3.4 H.4-9.</summary>
    public enum BasicFilmBoxPrintStatus : ushort
    {
        /// <summary>0x0000: Film accepted for printing; if supported, the Print Job SOP Instance is created</summary>
        Success = 0x0000,
        /// <summary>0x0110: Processing Failure</summary>
        ProcessingFailure = 0x0110,
        /// <summary>0x0112: No such SOP Instance</summary>
        NoSuchSOPInstance = 0x0112,
        /// <summary>0x0114: No such argument</summary>
        NoSuchArgument = 0x0114,
        /// <summary>0x0115: Invalid argument value</summary>
        InvalidArgumentValue = 0x0115,
        /// <summary>0x0117: Invalid SOP Instance</summary>
        InvalidSOPInstance = 0x0117,
        /// <summary>0x0118: No such SOP Class</summary>
        NoSuchSOPClass = 0x0118,
        /// <summary>0x0119: Class-Instance conflict</summary>
        ClassInstanceConflict = 0x0119,
        /// <summary>0x0123: No such Action</summary>
        NoSuchActionType = 0x0123,
        /// <summary>0x0124: Refused: Not authorized</summary>
        NotAuthorized = 0x0124,
        /// <summary>0x0210: Duplicate invocation</summary>
        DuplicateInvocation = 0x0210,
        /// <summary>0x0211: Unrecognized operation</summary>
        UnrecognizedOperation = 0x0211,
        /// <summary>0x0212: Mistyped argument</summary>
        MistypedArgument = 0x0212,
        /// <summary>0x0213: Resource limitation</summary>
        ResourceLimitation = 0x0213,
        /// <summary>0xB603: Film Box SOP Instance hierarchy does not contain Image Box SOP Instances (empty page)</summary>
        NoImageBoxes = 0xB603,
        /// <summary>0xB604: Image size is larger than image box size, the image has been demagnified.</summary>
        ImageDemagnified = 0xB604,
        /// <summary>0xB609: Image size is larger than the Image Box size. The Image has been cropped to fit.</summary>
        ImageCropped = 0xB609,
        /// <summary>0xB60A: Image size or Combined Print Image size is larger than the Image Box size. Image or Combined Print Image has been decimated to fit.</summary>
        ImageDecimated = 0xB60A,
        /// <summary>0xC602: Failed: Unable to create Print Job SOP Instance; print queue is full</summary>
        PrintQueueFull = 0xC602,
        /// <summary>0xC603: Failed: Image size is larger than image box size</summary>
        ImageTooLarge = 0xC603,
        /// <summary>0xC613: Failed: Combined Print Image size is larger than the Image Box size</summary>
        CombinedImageTooLarge = 0xC613,
    }

    /// <summary>Status Values for Basic Grayscale Image Box SOP Class: PS3.4 H.4.3.1.2.1.2-1.</summary>
    public enum BasicGrayscaleImageBoxStatus : ushort
    {
        /// <summary>0x0000: Image successfully stored in Image Box</summary>
        Success = 0x0000,
        /// <summary>0x0105: No such Attribute</summary>
        NoSuchAttribute = 0x0105,
        /// <summary>0x0106: Invalid Attribute Value</summary>
        InvalidAttributeValue = 0x0106,
        /// <summary>0x0107: Attribute List warning</summary>
        AttributeListWarning = 0x0107,
        /// <summary>0x0110: Processing Failure</summary>
        ProcessingFailure = 0x0110,
        /// <summary>0x0112: No such SOP Instance</summary>
        NoSuchSOPInstance = 0x0112,
        /// <summary>0x0116: Attribute Value out of range</summary>
        AttributeValueOutOfRange = 0x0116,
        /// <summary>0x0117: Invalid SOP Instance</summary>
        InvalidSOPInstance = 0x0117,
        /// <summary>0x0118: No such SOP Class</summary>
        NoSuchSOPClass = 0x0118,
        /// <summary>0x0119: Class-Instance conflict</summary>
        ClassInstanceConflict = 0x0119,
        /// <summary>0x0121: Missing Attribute Value</summary>
        MissingAttributeValue = 0x0121,
        /// <summary>0x0124: Refused: Not authorized</summary>
        NotAuthorized = 0x0124,
        /// <summary>0x0210: Duplicate invocation</summary>
        DuplicateInvocation = 0x0210,
        /// <summary>0x0211: Unrecognized operation</summary>
        UnrecognizedOperation = 0x0211,
        /// <summary>0x0212: Mistyped argument</summary>
        MistypedArgument = 0x0212,
        /// <summary>0x0213: Resource limitation</summary>
        ResourceLimitation = 0x0213,
        /// <summary>0xB604: Image size larger than image box size, the image has been demagnified.</summary>
        ImageDemagnified = 0xB604,
        /// <summary>0xB605: Requested Min Density or Max Density outside of printer's operating range. The printer will use its respective minimum or maximum density value instead.</summary>
        DensityOutsideRange = 0xB605,
        /// <summary>0xB609: Image size is larger than the Image Box size. The Image has been cropped to fit.</summary>
        ImageCropped = 0xB609,
        /// <summary>0xB60A: Image size or Combined Print Image size is larger than the Image Box size. The Image or Combined Print Image has been decimated to fit.</summary>
        ImageDecimated = 0xB60A,
        /// <summary>0xC603: Failed: Image size is larger than image box size</summary>
        ImageTooLarge = 0xC603,
        /// <summary>0xC605: Failed: Insufficient memory in printer to store the image</summary>
        OutOfPrinterMemory = 0xC605,
        /// <summary>0xC613: Failed: Combined Print Image size is larger than the Image Box size</summary>
        CombinedImageTooLarge = 0xC613,
    }

    /// <summary>Status Values for Basic Color Image Box SOP Class: PS3.4 H.4.3.2.2.1.2-1.</summary>
    public enum BasicColorImageBoxStatus : ushort
    {
        /// <summary>0x0000: Success</summary>
        Success = 0x0000,
        /// <summary>0x0105: No such Attribute</summary>
        NoSuchAttribute = 0x0105,
        /// <summary>0x0106: Invalid Attribute Value</summary>
        InvalidAttributeValue = 0x0106,
        /// <summary>0x0107: Attribute List warning</summary>
        AttributeListWarning = 0x0107,
        /// <summary>0x0110: Processing Failure</summary>
        ProcessingFailure = 0x0110,
        /// <summary>0x0112: No such SOP Instance</summary>
        NoSuchSOPInstance = 0x0112,
        /// <summary>0x0116: Attribute Value out of range</summary>
        AttributeValueOutOfRange = 0x0116,
        /// <summary>0x0117: Invalid SOP Instance</summary>
        InvalidSOPInstance = 0x0117,
        /// <summary>0x0118: No such SOP Class</summary>
        NoSuchSOPClass = 0x0118,
        /// <summary>0x0119: Class-Instance conflict</summary>
        ClassInstanceConflict = 0x0119,
        /// <summary>0x0121: Missing Attribute Value</summary>
        MissingAttributeValue = 0x0121,
        /// <summary>0x0124: Refused: Not authorized</summary>
        NotAuthorized = 0x0124,
        /// <summary>0x0210: Duplicate invocation</summary>
        DuplicateInvocation = 0x0210,
        /// <summary>0x0211: Unrecognized operation</summary>
        UnrecognizedOperation = 0x0211,
        /// <summary>0x0212: Mistyped argument</summary>
        MistypedArgument = 0x0212,
        /// <summary>0x0213: Resource limitation</summary>
        ResourceLimitation = 0x0213,
        /// <summary>0xB604: Image size larger than image box size, the image has been demagnified.</summary>
        ImageDemagnified = 0xB604,
        /// <summary>0xB609: Image size is larger than the Image Box size. The Image has been cropped to fit.</summary>
        ImageCropped = 0xB609,
        /// <summary>0xB60A: Image size or Combined Print Image size is larger than the Image Box size. The Image or Combined Print Image has been decimated to fit.</summary>
        ImageDecimated = 0xB60A,
        /// <summary>0xC603: Failed: Image size is larger than image box size</summary>
        ImageTooLarge = 0xC603,
        /// <summary>0xC605: Failed: Insufficient memory in printer to store the image</summary>
        OutOfPrinterMemory = 0xC605,
        /// <summary>0xC613: Failed: Combined Print Image size is larger than the Image Box size</summary>
        CombinedImageTooLarge = 0xC613,
    }

    /// <summary>Status Values for Presentation LUT SOP Class: PS3.4 H.4.9.2.1.2-1.</summary>
    public enum PresentationLUTStatus : ushort
    {
        /// <summary>0x0000: Presentation LUT successfully created</summary>
        Success = 0x0000,
        /// <summary>0x0105: No such Attribute</summary>
        NoSuchAttribute = 0x0105,
        /// <summary>0x0106: Invalid Attribute Value</summary>
        InvalidAttributeValue = 0x0106,
        /// <summary>0x0107: Attribute List warning</summary>
        AttributeListWarning = 0x0107,
        /// <summary>0x0110: Processing Failure</summary>
        ProcessingFailure = 0x0110,
        /// <summary>0x0111: Duplicate SOP Instance</summary>
        DuplicateSOPInstance = 0x0111,
        /// <summary>0x0116: Attribute Value out of range</summary>
        AttributeValueOutOfRange = 0x0116,
        /// <summary>0x0117: Invalid SOP Instance</summary>
        InvalidSOPInstance = 0x0117,
        /// <summary>0x0118: No such SOP Class</summary>
        NoSuchSOPClass = 0x0118,
        /// <summary>0x0120: Missing Attribute</summary>
        MissingAttribute = 0x0120,
        /// <summary>0x0121: Missing Attribute Value</summary>
        MissingAttributeValue = 0x0121,
        /// <summary>0x0124: Refused: Not authorized</summary>
        NotAuthorized = 0x0124,
        /// <summary>0x0210: Duplicate invocation</summary>
        DuplicateInvocation = 0x0210,
        /// <summary>0x0211: Unrecognized operation</summary>
        UnrecognizedOperation = 0x0211,
        /// <summary>0x0212: Mistyped argument</summary>
        MistypedArgument = 0x0212,
        /// <summary>0x0213: Resource limitation</summary>
        ResourceLimitation = 0x0213,
        /// <summary>0xB605: Requested Min Density or Max Density outside of printer's operating range. The printer will use its respective minimum or maximum density value instead.</summary>
        DensityOutsideRange = 0xB605,
    }

    /// <summary>C-FIND Response Status Values: PS3.4 K.4-1.</summary>
    public enum ModalityWorklistStatus : ushort
    {
        /// <summary>0x0000: Matching is complete - No final Identifier is supplied.</summary>
        Success = 0x0000,
        /// <summary>0x0122: Refused: SOP Class not supported</summary>
        SOPClassNotSupported = 0x0122,
        /// <summary>0x0124: Refused: Not authorized</summary>
        NotAuthorized = 0x0124,
        /// <summary>0x0210: Duplicate invocation</summary>
        DuplicateInvocation = 0x0210,
        /// <summary>0x0211: Unrecognized operation</summary>
        UnrecognizedOperation = 0x0211,
        /// <summary>0x0212: Mistyped argument</summary>
        MistypedArgument = 0x0212,
        /// <summary>0xA700: Refused: Out of resources</summary>
        OutOfResources = 0xA700,
        /// <summary>0xA900: Error: Data Set does not match SOP Class</summary>
        DataSetDoesNotMatchSOPClass = 0xA900,
        /// <summary>0xC000-0xCFFF: Failed: Unable to process</summary>
        UnableToProcess = 0xC000,
        /// <summary>0xFE00: Matching terminated due to Cancel request</summary>
        Cancel = 0xFE00,
        /// <summary>0xFF00: Matches are continuing - Current Match is supplied and any Optional Keys were supported in the same manner as Required Keys.</summary>
        Pending = 0xFF00,
        /// <summary>0xFF01: Matches are continuing - Warning that one or more Optional Keys were not supported for existence for this Identifier.</summary>
        PendingWithUnsupportedKeys = 0xFF01,
    }

    /// <summary>Response Status: PS3.4 P.2-3.</summary>
    public enum ProceduralEventLoggingStatus : ushort
    {
        /// <summary>0x0000: Success</summary>
        Success = 0x0000,
        /// <summary>0x0110: Processing Failure</summary>
        ProcessingFailure = 0x0110,
        /// <summary>0x0112: No such SOP Instance</summary>
        NoSuchSOPInstance = 0x0112,
        /// <summary>0x0114: No such argument</summary>
        NoSuchArgument = 0x0114,
        /// <summary>0x0115: Invalid argument value</summary>
        InvalidArgumentValue = 0x0115,
        /// <summary>0x0117: Invalid SOP Instance</summary>
        InvalidSOPInstance = 0x0117,
        /// <summary>0x0118: No such SOP Class</summary>
        NoSuchSOPClass = 0x0118,
        /// <summary>0x0119: Class-Instance conflict</summary>
        ClassInstanceConflict = 0x0119,
        /// <summary>0x0123: No such Action</summary>
        NoSuchActionType = 0x0123,
        /// <summary>0x0124: Refused: Not authorized</summary>
        NotAuthorized = 0x0124,
        /// <summary>0x0210: Duplicate invocation</summary>
        DuplicateInvocation = 0x0210,
        /// <summary>0x0211: Unrecognized operation</summary>
        UnrecognizedOperation = 0x0211,
        /// <summary>0x0212: Mistyped argument</summary>
        MistypedArgument = 0x0212,
        /// <summary>0x0213: Resource limitation</summary>
        ResourceLimitation = 0x0213,
        /// <summary>0xB101: Specified Synchronization Frame of Reference UID does not match SCP Synchronization Frame of Reference</summary>
        SynchronizationMismatch = 0xB101,
        /// <summary>0xB102: Study Instance UID coercion; Event logged under a different Study Instance UID</summary>
        StudyInstanceUIDCoerced = 0xB102,
        /// <summary>0xB104: IDs inconsistent in matching a current study; Event logged</summary>
        InconsistentIDsLogged = 0xB104,
        /// <summary>0xC101: Failed: Procedural Logging not available for specified Study Instance UID</summary>
        LoggingNotAvailable = 0xC101,
        /// <summary>0xC102: Failed: Event Information does not match Template</summary>
        TemplateMismatch = 0xC102,
        /// <summary>0xC103: Failed: Cannot match event to a current study</summary>
        NoMatchingCurrentStudy = 0xC103,
        /// <summary>0xC104: Failed: IDs inconsistent in matching a current study; Event not logged</summary>
        InconsistentIDsNotLogged = 0xC104,
    }

    /// <summary>Response Status: PS3.4 P.3-3.</summary>
    public enum SubstanceAdministrationLoggingStatus : ushort
    {
        /// <summary>0x0000: Success</summary>
        Success = 0x0000,
        /// <summary>0x0110: Processing Failure</summary>
        ProcessingFailure = 0x0110,
        /// <summary>0x0112: No such SOP Instance</summary>
        NoSuchSOPInstance = 0x0112,
        /// <summary>0x0114: No such argument</summary>
        NoSuchArgument = 0x0114,
        /// <summary>0x0115: Invalid argument value</summary>
        InvalidArgumentValue = 0x0115,
        /// <summary>0x0117: Invalid SOP Instance</summary>
        InvalidSOPInstance = 0x0117,
        /// <summary>0x0118: No such SOP Class</summary>
        NoSuchSOPClass = 0x0118,
        /// <summary>0x0119: Class-Instance conflict</summary>
        ClassInstanceConflict = 0x0119,
        /// <summary>0x0123: No such Action</summary>
        NoSuchActionType = 0x0123,
        /// <summary>0x0124: Refused: Not authorized</summary>
        NotAuthorized = 0x0124,
        /// <summary>0x0210: Duplicate invocation</summary>
        DuplicateInvocation = 0x0210,
        /// <summary>0x0211: Unrecognized operation</summary>
        UnrecognizedOperation = 0x0211,
        /// <summary>0x0212: Mistyped argument</summary>
        MistypedArgument = 0x0212,
        /// <summary>0x0213: Resource limitation</summary>
        ResourceLimitation = 0x0213,
        /// <summary>0xC10E: Failed: Operator Refused: Not authorized to add entry to Medication Administration Record</summary>
        NotAuthorizedToAddEntry = 0xC10E,
        /// <summary>0xC110: Failed: Patient cannot be identified from Patient ID (0010,0020) or Admission ID (0038,0010)</summary>
        PatientCannotBeIdentified = 0xC110,
        /// <summary>0xC111: Failed: Update of Medication Administration Record failed</summary>
        RecordUpdateFailed = 0xC111,
    }

    /// <summary>C-FIND Response Status Values: PS3.4 Q.2-1.</summary>
    public enum RelevantPatientInformationQueryStatus : ushort
    {
        /// <summary>0x0000: Success. Matching is complete - No final Identifier is supplied.</summary>
        Success = 0x0000,
        /// <summary>0x0122: Refused: SOP Class not supported</summary>
        SOPClassNotSupported = 0x0122,
        /// <summary>0x0124: Refused: Not authorized</summary>
        NotAuthorized = 0x0124,
        /// <summary>0x0210: Duplicate invocation</summary>
        DuplicateInvocation = 0x0210,
        /// <summary>0x0211: Unrecognized operation</summary>
        UnrecognizedOperation = 0x0211,
        /// <summary>0x0212: Mistyped argument</summary>
        MistypedArgument = 0x0212,
        /// <summary>0xA700: Refused: Out of resources</summary>
        OutOfResources = 0xA700,
        /// <summary>0xA900: Error: Data Set does not match SOP Class</summary>
        DataSetDoesNotMatchSOPClass = 0xA900,
        /// <summary>0xC000: Failed: Unable to process</summary>
        UnableToProcess = 0xC000,
        /// <summary>0xC100: Failed: More than one match found</summary>
        MoreThanOneMatch = 0xC100,
        /// <summary>0xC200: Failed: Unable to support requested template</summary>
        TemplateNotSupported = 0xC200,
        /// <summary>0xFE00: Matching terminated due to Cancel request</summary>
        Cancel = 0xFE00,
        /// <summary>0xFF00: Current Match is supplied.</summary>
        Pending = 0xFF00,
    }

    /// <summary>SOP Class Status Values: PS3.4 S.3.2.2.4-1.</summary>
    public enum MediaCreationCreateStatus : ushort
    {
        /// <summary>0x0000: Success</summary>
        Success = 0x0000,
        /// <summary>0x0105: No such Attribute</summary>
        NoSuchAttribute = 0x0105,
        /// <summary>0x0106: Invalid Attribute Value</summary>
        InvalidAttributeValue = 0x0106,
        /// <summary>0x0107: Attribute List warning</summary>
        AttributeListWarning = 0x0107,
        /// <summary>0x0110: Processing Failure</summary>
        ProcessingFailure = 0x0110,
        /// <summary>0x0111: Duplicate SOP Instance</summary>
        DuplicateSOPInstance = 0x0111,
        /// <summary>0x0116: Attribute Value out of range</summary>
        AttributeValueOutOfRange = 0x0116,
        /// <summary>0x0117: Invalid SOP Instance</summary>
        InvalidSOPInstance = 0x0117,
        /// <summary>0x0118: No such SOP Class</summary>
        NoSuchSOPClass = 0x0118,
        /// <summary>0x0120: Missing Attribute</summary>
        MissingAttribute = 0x0120,
        /// <summary>0x0121: Missing Attribute Value</summary>
        MissingAttributeValue = 0x0121,
        /// <summary>0x0124: Refused: Not authorized</summary>
        NotAuthorized = 0x0124,
        /// <summary>0x0210: Duplicate invocation</summary>
        DuplicateInvocation = 0x0210,
        /// <summary>0x0211: Unrecognized operation</summary>
        UnrecognizedOperation = 0x0211,
        /// <summary>0x0212: Mistyped argument</summary>
        MistypedArgument = 0x0212,
        /// <summary>0x0213: Resource limitation</summary>
        ResourceLimitation = 0x0213,
        /// <summary>0xA510: Failed: An Initiate Media Creation action has already been received for this SOP Instance.</summary>
        AlreadyInitiated = 0xA510,
    }

    /// <summary>Response Statuses: PS3.4 S.3.2.3.4-1.</summary>
    public enum MediaCreationCancelStatus : ushort
    {
        /// <summary>0x0000: Success</summary>
        Success = 0x0000,
        /// <summary>0x0110: Processing Failure</summary>
        ProcessingFailure = 0x0110,
        /// <summary>0x0112: No such SOP Instance</summary>
        NoSuchSOPInstance = 0x0112,
        /// <summary>0x0114: No such argument</summary>
        NoSuchArgument = 0x0114,
        /// <summary>0x0115: Invalid argument value</summary>
        InvalidArgumentValue = 0x0115,
        /// <summary>0x0117: Invalid SOP Instance</summary>
        InvalidSOPInstance = 0x0117,
        /// <summary>0x0118: No such SOP Class</summary>
        NoSuchSOPClass = 0x0118,
        /// <summary>0x0119: Class-Instance conflict</summary>
        ClassInstanceConflict = 0x0119,
        /// <summary>0x0123: No such Action</summary>
        NoSuchActionType = 0x0123,
        /// <summary>0x0124: Refused: Not authorized</summary>
        NotAuthorized = 0x0124,
        /// <summary>0x0210: Duplicate invocation</summary>
        DuplicateInvocation = 0x0210,
        /// <summary>0x0211: Unrecognized operation</summary>
        UnrecognizedOperation = 0x0211,
        /// <summary>0x0212: Mistyped argument</summary>
        MistypedArgument = 0x0212,
        /// <summary>0x0213: Resource limitation</summary>
        ResourceLimitation = 0x0213,
        /// <summary>0xC201: Failed: Media creation request already completed.</summary>
        RequestAlreadyCompleted = 0xC201,
        /// <summary>0xC202: Failed: Media creation request already in progress and cannot be interrupted.</summary>
        RequestCannotBeInterrupted = 0xC202,
        /// <summary>0xC203: Failed: Cancellation denied for unspecified reason.</summary>
        CancellationDenied = 0xC203,
    }

    /// <summary>Response Statuses: PS3.4 S.3.2.4.4-1.</summary>
    public enum MediaCreationGetStatus : ushort
    {
        /// <summary>0x0000: Success</summary>
        Success = 0x0000,
        /// <summary>0x0001: Requested optional Attributes are not supported</summary>
        OptionalAttributesUnsupported = 0x0001,
        /// <summary>0x0107: Attribute List warning</summary>
        AttributeListWarning = 0x0107,
        /// <summary>0x0110: Processing Failure</summary>
        ProcessingFailure = 0x0110,
        /// <summary>0x0112: No such SOP Instance</summary>
        NoSuchSOPInstance = 0x0112,
        /// <summary>0x0117: Invalid SOP Instance</summary>
        InvalidSOPInstance = 0x0117,
        /// <summary>0x0118: No such SOP Class</summary>
        NoSuchSOPClass = 0x0118,
        /// <summary>0x0119: Class-Instance conflict</summary>
        ClassInstanceConflict = 0x0119,
        /// <summary>0x0124: Refused: Not authorized</summary>
        NotAuthorized = 0x0124,
        /// <summary>0x0210: Duplicate invocation</summary>
        DuplicateInvocation = 0x0210,
        /// <summary>0x0211: Unrecognized operation</summary>
        UnrecognizedOperation = 0x0211,
        /// <summary>0x0212: Mistyped argument</summary>
        MistypedArgument = 0x0212,
        /// <summary>0x0213: Resource limitation</summary>
        ResourceLimitation = 0x0213,
    }

    /// <summary>C-FIND Response Status Values: PS3.4 V.4-1.</summary>
    public enum SubstanceAdministrationQueryStatus : ushort
    {
        /// <summary>0x0000: Matching is complete - No final Identifier is supplied.</summary>
        Success = 0x0000,
        /// <summary>0x0122: Refused: SOP Class not supported</summary>
        SOPClassNotSupported = 0x0122,
        /// <summary>0x0124: Refused: Not authorized</summary>
        NotAuthorized = 0x0124,
        /// <summary>0x0210: Duplicate invocation</summary>
        DuplicateInvocation = 0x0210,
        /// <summary>0x0211: Unrecognized operation</summary>
        UnrecognizedOperation = 0x0211,
        /// <summary>0x0212: Mistyped argument</summary>
        MistypedArgument = 0x0212,
        /// <summary>0xA700: Refused: Out of resources</summary>
        OutOfResources = 0xA700,
        /// <summary>0xA900: Error: Data Set does not match SOP Class</summary>
        DataSetDoesNotMatchSOPClass = 0xA900,
        /// <summary>0xC000-0xCFFF: Failed: Unable to process</summary>
        UnableToProcess = 0xC000,
        /// <summary>0xFE00: Matching terminated due to Cancel request</summary>
        Cancel = 0xFE00,
        /// <summary>0xFF00: Matches are continuing - Current Match is supplied and any Optional Keys were supported in the same manner as Required Keys.</summary>
        Pending = 0xFF00,
        /// <summary>0xFF01: Matches are continuing - Warning that one or more Optional Keys were not supported for existence for this Identifier.</summary>
        PendingWithUnsupportedKeys = 0xFF01,
    }

    /// <summary>C-MOVE Response Status Values for Composite Instance Root Retrieve: PS3.4 Y.4-1.</summary>
    public enum CompositeInstanceRootRetrieveMoveStatus : ushort
    {
        /// <summary>0x0000: Sub-operations Complete - No Failures or Warnings</summary>
        Success = 0x0000,
        /// <summary>0x0122: Refused: SOP Class not supported</summary>
        SOPClassNotSupported = 0x0122,
        /// <summary>0x0124: Refused: Not authorized</summary>
        NotAuthorized = 0x0124,
        /// <summary>0x0210: Duplicate invocation</summary>
        DuplicateInvocation = 0x0210,
        /// <summary>0x0211: Unrecognized operation</summary>
        UnrecognizedOperation = 0x0211,
        /// <summary>0x0212: Mistyped argument</summary>
        MistypedArgument = 0x0212,
        /// <summary>0xA701: Refused: Out of resources - Unable to calculate number of matches</summary>
        UnableToCountMatches = 0xA701,
        /// <summary>0xA702: Refused: Out of resources - Unable to perform sub-operations</summary>
        UnableToPerformSubOperations = 0xA702,
        /// <summary>0xA801: Refused: Move Destination unknown</summary>
        MoveDestinationUnknown = 0xA801,
        /// <summary>0xA900: Error: Data Set does not match SOP Class</summary>
        DataSetDoesNotMatchSOPClass = 0xA900,
        /// <summary>0xAA00: Failed: None of the frames requested were found in the SOP Instance</summary>
        FramesNotFound = 0xAA00,
        /// <summary>0xAA01: Failed: Unable to create new object for this SOP Class</summary>
        UnableToCreateObject = 0xAA01,
        /// <summary>0xAA02: Failed: Unable to extract frames</summary>
        UnableToExtractFrames = 0xAA02,
        /// <summary>0xAA03: Failed: Time-based request received for a non-time-based original SOP Instance.</summary>
        NotTimeBased = 0xAA03,
        /// <summary>0xAA04: Failed: Invalid Request</summary>
        InvalidRequest = 0xAA04,
        /// <summary>0xB000: Sub-operations Complete - One or more Failures or Warnings</summary>
        CompleteWithFailures = 0xB000,
        /// <summary>0xC000-0xCFFF: Failed: Unable to process</summary>
        UnableToProcess = 0xC000,
        /// <summary>0xFE00: Sub-operations terminated due to Cancel Indication</summary>
        Cancel = 0xFE00,
        /// <summary>0xFF00: Sub-operations are continuing</summary>
        Pending = 0xFF00,
    }

    /// <summary>C-GET Response Status Values for Composite Instance Root Retrieve: PS3.4 Y.4-2.</summary>
    public enum CompositeInstanceRootRetrieveGetStatus : ushort
    {
        /// <summary>0x0000: Sub-operations Complete - No Failures or Warnings</summary>
        Success = 0x0000,
        /// <summary>0x0122: Refused: SOP Class not supported</summary>
        SOPClassNotSupported = 0x0122,
        /// <summary>0x0124: Refused: Not authorized</summary>
        NotAuthorized = 0x0124,
        /// <summary>0x0210: Duplicate invocation</summary>
        DuplicateInvocation = 0x0210,
        /// <summary>0x0211: Unrecognized operation</summary>
        UnrecognizedOperation = 0x0211,
        /// <summary>0x0212: Mistyped argument</summary>
        MistypedArgument = 0x0212,
        /// <summary>0xA701: Refused: Out of resources - Unable to calculate number of matches</summary>
        UnableToCountMatches = 0xA701,
        /// <summary>0xA702: Refused: Out of resources - Unable to perform sub-operations</summary>
        UnableToPerformSubOperations = 0xA702,
        /// <summary>0xA900: Error: Data Set does not match SOP Class</summary>
        DataSetDoesNotMatchSOPClass = 0xA900,
        /// <summary>0xAA00: Failed: None of the frames requested were found in the SOP Instance</summary>
        FramesNotFound = 0xAA00,
        /// <summary>0xAA01: Failed: Unable to create new object for this SOP Class</summary>
        UnableToCreateObject = 0xAA01,
        /// <summary>0xAA02: Failed: Unable to extract frames</summary>
        UnableToExtractFrames = 0xAA02,
        /// <summary>0xAA03: Failed: Time-based request received for a non-time-based original SOP Instance.</summary>
        NotTimeBased = 0xAA03,
        /// <summary>0xAA04: Failed: Invalid Request</summary>
        InvalidRequest = 0xAA04,
        /// <summary>0xB000: Sub-operations Complete - One or more Failures or Warnings</summary>
        CompleteWithFailures = 0xB000,
        /// <summary>0xC000-0xCFFF: Failed: Unable to process</summary>
        UnableToProcess = 0xC000,
        /// <summary>0xFE00: Sub-operations terminated due to Cancel Indication</summary>
        Cancel = 0xFE00,
        /// <summary>0xFF00: Sub-operations are continuing</summary>
        Pending = 0xFF00,
    }

    /// <summary>C-GET Response Status Values for Composite Instance Retrieve Without Bulk Data: PS3.4 Z.4-1.</summary>
    public enum CompositeInstanceRetrieveWithoutBulkDataStatus : ushort
    {
        /// <summary>0x0000: Sub-operations Complete - No Failures or Warnings</summary>
        Success = 0x0000,
        /// <summary>0x0122: Refused: SOP Class not supported</summary>
        SOPClassNotSupported = 0x0122,
        /// <summary>0x0124: Refused: Not authorized</summary>
        NotAuthorized = 0x0124,
        /// <summary>0x0210: Duplicate invocation</summary>
        DuplicateInvocation = 0x0210,
        /// <summary>0x0211: Unrecognized operation</summary>
        UnrecognizedOperation = 0x0211,
        /// <summary>0x0212: Mistyped argument</summary>
        MistypedArgument = 0x0212,
        /// <summary>0xA701: Refused: Out of resources - Unable to calculate number of matches</summary>
        UnableToCountMatches = 0xA701,
        /// <summary>0xA702: Refused: Out of resources - Unable to perform sub-operations</summary>
        UnableToPerformSubOperations = 0xA702,
        /// <summary>0xA900: Error: Data Set does not match SOP Class</summary>
        DataSetDoesNotMatchSOPClass = 0xA900,
        /// <summary>0xB000: Sub-operations Complete - One or more Failures or Warnings</summary>
        CompleteWithFailures = 0xB000,
        /// <summary>0xC000-0xCFFF: Failed: Unable to process</summary>
        UnableToProcess = 0xC000,
        /// <summary>0xFE00: Sub-operations terminated due to Cancel Indication</summary>
        Cancel = 0xFE00,
        /// <summary>0xFF00: Sub-operations are continuing</summary>
        Pending = 0xFF00,
    }

    /// <summary>N-ACTION Response Status Values [for Change UPS State]: PS3.4 CC.2.1-2.</summary>
    public enum UPSChangeStateStatus : ushort
    {
        /// <summary>0x0000: The requested state change was performed</summary>
        Success = 0x0000,
        /// <summary>0x0110: Processing Failure</summary>
        ProcessingFailure = 0x0110,
        /// <summary>0x0112: No such SOP Instance</summary>
        NoSuchSOPInstance = 0x0112,
        /// <summary>0x0114: No such argument</summary>
        NoSuchArgument = 0x0114,
        /// <summary>0x0115: Invalid argument value</summary>
        InvalidArgumentValue = 0x0115,
        /// <summary>0x0117: Invalid SOP Instance</summary>
        InvalidSOPInstance = 0x0117,
        /// <summary>0x0118: No such SOP Class</summary>
        NoSuchSOPClass = 0x0118,
        /// <summary>0x0119: Class-Instance conflict</summary>
        ClassInstanceConflict = 0x0119,
        /// <summary>0x0123: No such Action</summary>
        NoSuchActionType = 0x0123,
        /// <summary>0x0124: Refused: Not authorized</summary>
        NotAuthorized = 0x0124,
        /// <summary>0x0210: Duplicate invocation</summary>
        DuplicateInvocation = 0x0210,
        /// <summary>0x0211: Unrecognized operation</summary>
        UnrecognizedOperation = 0x0211,
        /// <summary>0x0212: Mistyped argument</summary>
        MistypedArgument = 0x0212,
        /// <summary>0x0213: Resource limitation</summary>
        ResourceLimitation = 0x0213,
        /// <summary>0xB304: The UPS is already in the requested state of CANCELED</summary>
        AlreadyInStateCanceled = 0xB304,
        /// <summary>0xB306: The UPS is already in the requested state of COMPLETED</summary>
        AlreadyInStateCompleted = 0xB306,
        /// <summary>0xC300: Failed: The UPS may no longer be updated</summary>
        MayNoLongerBeUpdated = 0xC300,
        /// <summary>0xC301: Failed: The correct Transaction UID was not provided</summary>
        IncorrectTransactionUID = 0xC301,
        /// <summary>0xC302: Failed: The UPS is already IN PROGRESS</summary>
        AlreadyInProgress = 0xC302,
        /// <summary>0xC303: Failed: The UPS may only become SCHEDULED via N-CREATE, not N-SET or N-ACTION</summary>
        OnlyScheduledByCreate = 0xC303,
        /// <summary>0xC304: Failed: The UPS has not met final state requirements for the requested state change</summary>
        FinalStateNotReady = 0xC304,
        /// <summary>0xC307: Failed: Specified SOP Instance UID does not exist or is not a UPS Instance managed by this SCP</summary>
        NoSuchUPSInstance = 0xC307,
        /// <summary>0xC310: Failed: The UPS is not yet in the "IN PROGRESS" state</summary>
        NotInProgress = 0xC310,
    }

    /// <summary>N-ACTION Response Status Values [for Request UPS Cancel]: PS3.4 CC.2.2-2.</summary>
    public enum UPSRequestCancelStatus : ushort
    {
        /// <summary>0x0000: The cancel request is acknowledged</summary>
        Success = 0x0000,
        /// <summary>0x0110: Processing Failure</summary>
        ProcessingFailure = 0x0110,
        /// <summary>0x0112: No such SOP Instance</summary>
        NoSuchSOPInstance = 0x0112,
        /// <summary>0x0114: No such argument</summary>
        NoSuchArgument = 0x0114,
        /// <summary>0x0115: Invalid argument value</summary>
        InvalidArgumentValue = 0x0115,
        /// <summary>0x0117: Invalid SOP Instance</summary>
        InvalidSOPInstance = 0x0117,
        /// <summary>0x0118: No such SOP Class</summary>
        NoSuchSOPClass = 0x0118,
        /// <summary>0x0119: Class-Instance conflict</summary>
        ClassInstanceConflict = 0x0119,
        /// <summary>0x0123: No such Action</summary>
        NoSuchActionType = 0x0123,
        /// <summary>0x0124: Refused: Not authorized</summary>
        NotAuthorized = 0x0124,
        /// <summary>0x0210: Duplicate invocation</summary>
        DuplicateInvocation = 0x0210,
        /// <summary>0x0211: Unrecognized operation</summary>
        UnrecognizedOperation = 0x0211,
        /// <summary>0x0212: Mistyped argument</summary>
        MistypedArgument = 0x0212,
        /// <summary>0x0213: Resource limitation</summary>
        ResourceLimitation = 0x0213,
        /// <summary>0xB304: The UPS is already in the requested state of CANCELED</summary>
        AlreadyInStateCanceled = 0xB304,
        /// <summary>0xC307: Failed: Specified SOP Instance UID does not exist or is not a UPS Instance managed by this SCP</summary>
        NoSuchUPSInstance = 0xC307,
        /// <summary>0xC311: Failed: The UPS is already COMPLETED</summary>
        AlreadyCompleted = 0xC311,
        /// <summary>0xC312: Failed: The performer cannot be contacted</summary>
        PerformerCannotBeContacted = 0xC312,
        /// <summary>0xC313: Failed: Performer chooses not to cancel</summary>
        PerformerDeclined = 0xC313,
    }

    /// <summary>N-ACTION Response Status Values [for Subscribe/Unsubscribe to Receive UPS sEvent Reports]: PS3.4 CC.2.3-3.</summary>
    public enum UPSSubscriptionStatus : ushort
    {
        /// <summary>0x0000: The requested change of subscription state was performed</summary>
        Success = 0x0000,
        /// <summary>0x0110: Processing Failure</summary>
        ProcessingFailure = 0x0110,
        /// <summary>0x0112: No such SOP Instance</summary>
        NoSuchSOPInstance = 0x0112,
        /// <summary>0x0114: No such argument</summary>
        NoSuchArgument = 0x0114,
        /// <summary>0x0115: Invalid argument value</summary>
        InvalidArgumentValue = 0x0115,
        /// <summary>0x0117: Invalid SOP Instance</summary>
        InvalidSOPInstance = 0x0117,
        /// <summary>0x0118: No such SOP Class</summary>
        NoSuchSOPClass = 0x0118,
        /// <summary>0x0119: Class-Instance conflict</summary>
        ClassInstanceConflict = 0x0119,
        /// <summary>0x0123: No such Action</summary>
        NoSuchActionType = 0x0123,
        /// <summary>0x0124: Refused: Not authorized</summary>
        NotAuthorized = 0x0124,
        /// <summary>0x0210: Duplicate invocation</summary>
        DuplicateInvocation = 0x0210,
        /// <summary>0x0211: Unrecognized operation</summary>
        UnrecognizedOperation = 0x0211,
        /// <summary>0x0212: Mistyped argument</summary>
        MistypedArgument = 0x0212,
        /// <summary>0x0213: Resource limitation</summary>
        ResourceLimitation = 0x0213,
        /// <summary>0xB301: Deletion Lock not granted.</summary>
        DeletionLockNotGranted = 0xB301,
        /// <summary>0xC307: Failed: Specified SOP Instance UID does not exist or is not a UPS Instance managed by this SCP</summary>
        NoSuchUPSInstance = 0xC307,
        /// <summary>0xC308: Failed: Receiving AE Title is Unknown to this SCP</summary>
        AETitleUnknown = 0xC308,
        /// <summary>0xC314: Failed: Specified action not appropriate for specified instance</summary>
        ActionNotAppropriate = 0xC314,
        /// <summary>0xC315: Failed: SCP does not support Event Reports</summary>
        NoEventReports = 0xC315,
    }

    /// <summary>N-CREATE Response Status Values [for Create a Unified Procedure Step]: PS3.4 CC.2.5-4.</summary>
    public enum UPSCreateStatus : ushort
    {
        /// <summary>0x0000: The UPS was created as requested</summary>
        Success = 0x0000,
        /// <summary>0x0105: No such Attribute</summary>
        NoSuchAttribute = 0x0105,
        /// <summary>0x0106: Invalid Attribute Value</summary>
        InvalidAttributeValue = 0x0106,
        /// <summary>0x0107: Attribute List warning</summary>
        AttributeListWarning = 0x0107,
        /// <summary>0x0110: Processing Failure</summary>
        ProcessingFailure = 0x0110,
        /// <summary>0x0111: Duplicate SOP Instance</summary>
        DuplicateSOPInstance = 0x0111,
        /// <summary>0x0116: Attribute Value out of range</summary>
        AttributeValueOutOfRange = 0x0116,
        /// <summary>0x0117: Invalid SOP Instance</summary>
        InvalidSOPInstance = 0x0117,
        /// <summary>0x0118: No such SOP Class</summary>
        NoSuchSOPClass = 0x0118,
        /// <summary>0x0120: Missing Attribute</summary>
        MissingAttribute = 0x0120,
        /// <summary>0x0121: Missing Attribute Value</summary>
        MissingAttributeValue = 0x0121,
        /// <summary>0x0124: Refused: Not authorized</summary>
        NotAuthorized = 0x0124,
        /// <summary>0x0210: Duplicate invocation</summary>
        DuplicateInvocation = 0x0210,
        /// <summary>0x0211: Unrecognized operation</summary>
        UnrecognizedOperation = 0x0211,
        /// <summary>0x0212: Mistyped argument</summary>
        MistypedArgument = 0x0212,
        /// <summary>0x0213: Resource limitation</summary>
        ResourceLimitation = 0x0213,
        /// <summary>0xB300: The UPS was created with modifications</summary>
        CreatedWithModifications = 0xB300,
        /// <summary>0xC309: Failed: The provided value of UPS State was not "SCHEDULED".</summary>
        StateNotScheduled = 0xC309,
    }

    /// <summary>N-SET Response Status Values [for Set Unified Procedure Step Information]: PS3.4 CC.2.6-1.</summary>
    public enum UPSSetStatus : ushort
    {
        /// <summary>0x0000: The requested modification of the Attribute Values is performed</summary>
        Success = 0x0000,
        /// <summary>0x0001: Requested optional Attributes are not supported.</summary>
        OptionalAttributesUnsupported = 0x0001,
        /// <summary>0x0105: No such Attribute</summary>
        NoSuchAttribute = 0x0105,
        /// <summary>0x0106: Invalid Attribute Value</summary>
        InvalidAttributeValue = 0x0106,
        /// <summary>0x0107: Attribute List warning</summary>
        AttributeListWarning = 0x0107,
        /// <summary>0x0110: Processing Failure</summary>
        ProcessingFailure = 0x0110,
        /// <summary>0x0112: No such SOP Instance</summary>
        NoSuchSOPInstance = 0x0112,
        /// <summary>0x0116: Attribute Value out of range</summary>
        AttributeValueOutOfRange = 0x0116,
        /// <summary>0x0117: Invalid SOP Instance</summary>
        InvalidSOPInstance = 0x0117,
        /// <summary>0x0118: No such SOP Class</summary>
        NoSuchSOPClass = 0x0118,
        /// <summary>0x0119: Class-Instance conflict</summary>
        ClassInstanceConflict = 0x0119,
        /// <summary>0x0121: Missing Attribute Value</summary>
        MissingAttributeValue = 0x0121,
        /// <summary>0x0124: Refused: Not authorized</summary>
        NotAuthorized = 0x0124,
        /// <summary>0x0210: Duplicate invocation</summary>
        DuplicateInvocation = 0x0210,
        /// <summary>0x0211: Unrecognized operation</summary>
        UnrecognizedOperation = 0x0211,
        /// <summary>0x0212: Mistyped argument</summary>
        MistypedArgument = 0x0212,
        /// <summary>0x0213: Resource limitation</summary>
        ResourceLimitation = 0x0213,
        /// <summary>0xB305: Coerced invalid values to valid values</summary>
        CoercedInvalidValues = 0xB305,
        /// <summary>0xC300: Failed: The UPS may no longer be updated</summary>
        MayNoLongerBeUpdated = 0xC300,
        /// <summary>0xC301: Failed: The correct Transaction UID was not provided</summary>
        IncorrectTransactionUID = 0xC301,
        /// <summary>0xC307: Failed: Specified SOP Instance UID does not exist or is not a UPS Instance managed by this SCP</summary>
        NoSuchUPSInstance = 0xC307,
        /// <summary>0xC310: Failed: The UPS is not in the "IN PROGRESS" state</summary>
        NotInProgress = 0xC310,
    }

    /// <summary>N-GET Response Status Values [for Get Unified Procedure Step Information]: PS3.4 CC.2.7-1.</summary>
    public enum UPSGetStatus : ushort
    {
        /// <summary>0x0000: Success</summary>
        Success = 0x0000,
        /// <summary>0x0001: Requested optional Attributes are not supported</summary>
        OptionalAttributesUnsupported = 0x0001,
        /// <summary>0x0107: Attribute List warning</summary>
        AttributeListWarning = 0x0107,
        /// <summary>0x0110: Processing Failure</summary>
        ProcessingFailure = 0x0110,
        /// <summary>0x0112: No such SOP Instance</summary>
        NoSuchSOPInstance = 0x0112,
        /// <summary>0x0117: Invalid SOP Instance</summary>
        InvalidSOPInstance = 0x0117,
        /// <summary>0x0118: No such SOP Class</summary>
        NoSuchSOPClass = 0x0118,
        /// <summary>0x0119: Class-Instance conflict</summary>
        ClassInstanceConflict = 0x0119,
        /// <summary>0x0124: Refused: Not authorized</summary>
        NotAuthorized = 0x0124,
        /// <summary>0x0210: Duplicate invocation</summary>
        DuplicateInvocation = 0x0210,
        /// <summary>0x0211: Unrecognized operation</summary>
        UnrecognizedOperation = 0x0211,
        /// <summary>0x0212: Mistyped argument</summary>
        MistypedArgument = 0x0212,
        /// <summary>0x0213: Resource limitation</summary>
        ResourceLimitation = 0x0213,
        /// <summary>0xC307: Failed: Specified SOP Instance UID does not exist or is not a UPS Instance managed by this SCP</summary>
        NoSuchUPSInstance = 0xC307,
    }

    /// <summary>C-FIND Response Status Values [for Search for Unified Procedure Step]: PS3.4 CC.2.8-2.</summary>
    public enum UPSFindStatus : ushort
    {
        /// <summary>0x0000: Matching is complete - No final Identifier is supplied.</summary>
        Success = 0x0000,
        /// <summary>0x0122: Refused: SOP Class not supported</summary>
        SOPClassNotSupported = 0x0122,
        /// <summary>0x0124: Refused: Not authorized</summary>
        NotAuthorized = 0x0124,
        /// <summary>0x0210: Duplicate invocation</summary>
        DuplicateInvocation = 0x0210,
        /// <summary>0x0211: Unrecognized operation</summary>
        UnrecognizedOperation = 0x0211,
        /// <summary>0x0212: Mistyped argument</summary>
        MistypedArgument = 0x0212,
        /// <summary>0xA700: Refused: Out of resources</summary>
        OutOfResources = 0xA700,
        /// <summary>0xA900: Error: Data Set does not match SOP Class</summary>
        DataSetDoesNotMatchSOPClass = 0xA900,
        /// <summary>0xC000-0xCFFF: Failed: Unable to process</summary>
        UnableToProcess = 0xC000,
        /// <summary>0xFE00: Matching terminated due to Cancel request</summary>
        Cancel = 0xFE00,
        /// <summary>0xFF00: Matches are continuing - Current Match is supplied and any Optional Keys were supported in the same manner as Required Keys.</summary>
        Pending = 0xFF00,
        /// <summary>0xFF01: Matches are continuing - Warning that one or more Optional Keys were not supported for existence for this Identifier.</summary>
        PendingWithUnsupportedKeys = 0xFF01,
    }

    /// <summary>RT Ion Machine Verification SOP Class N-CREATE Status Values: PS3.4 DD.3.2.1.2-1.</summary>
    public enum RTMachineVerificationCreateStatus : ushort
    {
        /// <summary>0x0000: Machine Verification successfully created</summary>
        Success = 0x0000,
        /// <summary>0x0105: No such Attribute</summary>
        NoSuchAttribute = 0x0105,
        /// <summary>0x0106: Invalid Attribute Value</summary>
        InvalidAttributeValue = 0x0106,
        /// <summary>0x0107: Attribute List warning</summary>
        AttributeListWarning = 0x0107,
        /// <summary>0x0110: Processing Failure</summary>
        ProcessingFailure = 0x0110,
        /// <summary>0x0111: Duplicate SOP Instance</summary>
        DuplicateSOPInstance = 0x0111,
        /// <summary>0x0116: Attribute Value out of range</summary>
        AttributeValueOutOfRange = 0x0116,
        /// <summary>0x0117: Invalid SOP Instance</summary>
        InvalidSOPInstance = 0x0117,
        /// <summary>0x0118: No such SOP Class</summary>
        NoSuchSOPClass = 0x0118,
        /// <summary>0x0120: Missing Attribute</summary>
        MissingAttribute = 0x0120,
        /// <summary>0x0121: Missing Attribute Value</summary>
        MissingAttributeValue = 0x0121,
        /// <summary>0x0124: Refused: Not authorized</summary>
        NotAuthorized = 0x0124,
        /// <summary>0x0210: Duplicate invocation</summary>
        DuplicateInvocation = 0x0210,
        /// <summary>0x0211: Unrecognized operation</summary>
        UnrecognizedOperation = 0x0211,
        /// <summary>0x0212: Mistyped argument</summary>
        MistypedArgument = 0x0212,
        /// <summary>0x0213: Resource limitation</summary>
        ResourceLimitation = 0x0213,
        /// <summary>0xC221: Failed: The Referenced Fraction Group Number does not exist in the referenced plan</summary>
        FractionGroupNotFound = 0xC221,
        /// <summary>0xC222: Failed: No beams exist within the referenced fraction group</summary>
        NoBeamsInFractionGroup = 0xC222,
        /// <summary>0xC223: Failed: SCU already verifying and cannot currently process this request.</summary>
        AlreadyVerifying = 0xC223,
        /// <summary>0xC227: Failed: No such object instance - Referenced RT Plan not found</summary>
        RTPlanNotFound = 0xC227,
    }

    /// <summary>RT Ion Machine Verification SOP Class N-SET Status Values: PS3.4 DD.3.2.1.2-2.</summary>
    public enum RTMachineVerificationSetStatus : ushort
    {
        /// <summary>0x0000: Machine Verification successfully updated</summary>
        Success = 0x0000,
        /// <summary>0x0105: No such Attribute</summary>
        NoSuchAttribute = 0x0105,
        /// <summary>0x0106: Invalid Attribute Value</summary>
        InvalidAttributeValue = 0x0106,
        /// <summary>0x0107: Attribute List warning</summary>
        AttributeListWarning = 0x0107,
        /// <summary>0x0110: Processing Failure</summary>
        ProcessingFailure = 0x0110,
        /// <summary>0x0112: No such SOP Instance</summary>
        NoSuchSOPInstance = 0x0112,
        /// <summary>0x0116: Attribute Value out of range</summary>
        AttributeValueOutOfRange = 0x0116,
        /// <summary>0x0117: Invalid SOP Instance</summary>
        InvalidSOPInstance = 0x0117,
        /// <summary>0x0118: No such SOP Class</summary>
        NoSuchSOPClass = 0x0118,
        /// <summary>0x0119: Class-Instance conflict</summary>
        ClassInstanceConflict = 0x0119,
        /// <summary>0x0121: Missing Attribute Value</summary>
        MissingAttributeValue = 0x0121,
        /// <summary>0x0124: Refused: Not authorized</summary>
        NotAuthorized = 0x0124,
        /// <summary>0x0210: Duplicate invocation</summary>
        DuplicateInvocation = 0x0210,
        /// <summary>0x0211: Unrecognized operation</summary>
        UnrecognizedOperation = 0x0211,
        /// <summary>0x0212: Mistyped argument</summary>
        MistypedArgument = 0x0212,
        /// <summary>0x0213: Resource limitation</summary>
        ResourceLimitation = 0x0213,
        /// <summary>0xC224: Failed: Referenced Beam Number not found within the referenced Fraction Group</summary>
        BeamNotFound = 0xC224,
        /// <summary>0xC225: Failed: Referenced device or accessory not supported</summary>
        DeviceOrAccessoryNotSupported = 0xC225,
        /// <summary>0xC226: Failed: Referenced device or accessory not found within the referenced beam</summary>
        DeviceOrAccessoryNotFound = 0xC226,
    }

    /// <summary>RT Conventional Machine and RT Ion Machine Verification SOP Class N-GET Status Values: PS3.4 DD.3.2.2.3-1.</summary>
    public enum RTMachineVerificationGetStatus : ushort
    {
        /// <summary>0x0000: Treatment Verification Status of the applicable Machine Verification instance successfully returned.</summary>
        Success = 0x0000,
        /// <summary>0x0107: Attribute List warning</summary>
        AttributeListWarning = 0x0107,
        /// <summary>0x0110: Processing Failure</summary>
        ProcessingFailure = 0x0110,
        /// <summary>0x0112: No such SOP Instance</summary>
        NoSuchSOPInstance = 0x0112,
        /// <summary>0x0117: Invalid SOP Instance</summary>
        InvalidSOPInstance = 0x0117,
        /// <summary>0x0118: No such SOP Class</summary>
        NoSuchSOPClass = 0x0118,
        /// <summary>0x0119: Class-Instance conflict</summary>
        ClassInstanceConflict = 0x0119,
        /// <summary>0x0124: Refused: Not authorized</summary>
        NotAuthorized = 0x0124,
        /// <summary>0x0210: Duplicate invocation</summary>
        DuplicateInvocation = 0x0210,
        /// <summary>0x0211: Unrecognized operation</summary>
        UnrecognizedOperation = 0x0211,
        /// <summary>0x0212: Mistyped argument</summary>
        MistypedArgument = 0x0212,
        /// <summary>0x0213: Resource limitation</summary>
        ResourceLimitation = 0x0213,
        /// <summary>0xC112: Failed: Applicable Machine Verification instance not found</summary>
        VerificationNotFound = 0xC112,
    }

    /// <summary>RT Conventional Machine and RT Ion Machine Verification SOP Class N-ACTION Status Values: PS3.4 DD.3.2.3-2.</summary>
    public enum RTMachineVerificationActionStatus : ushort
    {
        /// <summary>0x0000: Machine Parameter Verification of the applicable Machine Verification instance successfully initiated.</summary>
        Success = 0x0000,
        /// <summary>0x0110: Processing Failure</summary>
        ProcessingFailure = 0x0110,
        /// <summary>0x0112: No such SOP Instance</summary>
        NoSuchSOPInstance = 0x0112,
        /// <summary>0x0114: No such argument</summary>
        NoSuchArgument = 0x0114,
        /// <summary>0x0115: Invalid argument value</summary>
        InvalidArgumentValue = 0x0115,
        /// <summary>0x0117: Invalid SOP Instance</summary>
        InvalidSOPInstance = 0x0117,
        /// <summary>0x0118: No such SOP Class</summary>
        NoSuchSOPClass = 0x0118,
        /// <summary>0x0119: Class-Instance conflict</summary>
        ClassInstanceConflict = 0x0119,
        /// <summary>0x0123: No such Action</summary>
        NoSuchActionType = 0x0123,
        /// <summary>0x0124: Refused: Not authorized</summary>
        NotAuthorized = 0x0124,
        /// <summary>0x0210: Duplicate invocation</summary>
        DuplicateInvocation = 0x0210,
        /// <summary>0x0211: Unrecognized operation</summary>
        UnrecognizedOperation = 0x0211,
        /// <summary>0x0212: Mistyped argument</summary>
        MistypedArgument = 0x0212,
        /// <summary>0x0213: Resource limitation</summary>
        ResourceLimitation = 0x0213,
        /// <summary>0xC112: Failed: Machine Verification requested instance not found.</summary>
        VerificationNotFound = 0xC112,
    }

    /// <summary>C-STORE Response Status Values: PS3.4 GG.4-1.</summary>
    public enum NonPatientObjectStorageStatus : ushort
    {
        /// <summary>0x0000: Success</summary>
        Success = 0x0000,
        /// <summary>0x0117: Invalid SOP Instance</summary>
        InvalidSOPInstance = 0x0117,
        /// <summary>0x0122: Refused: SOP Class not supported</summary>
        SOPClassNotSupported = 0x0122,
        /// <summary>0x0124: Refused: Not authorized</summary>
        NotAuthorized = 0x0124,
        /// <summary>0x0210: Duplicate invocation</summary>
        DuplicateInvocation = 0x0210,
        /// <summary>0x0211: Unrecognized operation</summary>
        UnrecognizedOperation = 0x0211,
        /// <summary>0x0212: Mistyped argument</summary>
        MistypedArgument = 0x0212,
        /// <summary>0xA700: Refused: Out of resources</summary>
        OutOfResources = 0xA700,
        /// <summary>0xA900: Error: Data Set does not match SOP Class</summary>
        DataSetDoesNotMatchSOPClass = 0xA900,
        /// <summary>0xC000: Error: Cannot understand</summary>
        CannotUnderstand = 0xC000,
    }

    /// <summary>N-ACTION Response Status Values: PS3.4 KK.2.2.3-1.</summary>
    public enum InventoryCreationStatus : ushort
    {
        /// <summary>0x0000: Success</summary>
        Success = 0x0000,
        /// <summary>0x0110: Processing Failure</summary>
        ProcessingFailure = 0x0110,
        /// <summary>0x0112: No such SOP Instance</summary>
        NoSuchSOPInstance = 0x0112,
        /// <summary>0x0114: No such argument</summary>
        NoSuchArgument = 0x0114,
        /// <summary>0x0115: Invalid argument value</summary>
        InvalidArgumentValue = 0x0115,
        /// <summary>0x0117: Invalid SOP Instance</summary>
        InvalidSOPInstance = 0x0117,
        /// <summary>0x0118: No such SOP Class</summary>
        NoSuchSOPClass = 0x0118,
        /// <summary>0x0119: Class-Instance conflict</summary>
        ClassInstanceConflict = 0x0119,
        /// <summary>0x0123: No such Action</summary>
        NoSuchActionType = 0x0123,
        /// <summary>0x0124: Refused: Not authorized</summary>
        NotAuthorized = 0x0124,
        /// <summary>0x0210: Duplicate invocation</summary>
        DuplicateInvocation = 0x0210,
        /// <summary>0x0211: Unrecognized operation</summary>
        UnrecognizedOperation = 0x0211,
        /// <summary>0x0212: Mistyped argument - One of the parameters supplied has not been agreed for use</summary>
        MistypedArgument = 0x0212,
        /// <summary>0x0213: Resource Limitation</summary>
        ResourceLimitation = 0x0213,
        /// <summary>0xB010: Attribute list error - One or more of Key Attributes are not supported for matching</summary>
        KeyAttributesNotSupported = 0xB010,
    }

    /// <summary>Result of an A-ASSOCIATE-RJ: PS3.8 9-21.</summary>
    public enum RejectResult : ushort
    {
        /// <summary>1: rejected-permanent</summary>
        RejectedPermanent = 1,
        /// <summary>2: rejected-transient</summary>
        RejectedTransient = 2,
    }

    /// <summary>Source of an A-ASSOCIATE-RJ: PS3.8 9-21.</summary>
    public enum RejectSource : ushort
    {
        /// <summary>1: DICOM UL service-user</summary>
        ServiceUser = 1,
        /// <summary>2: DICOM UL service-provider (ACSE related function)</summary>
        ServiceProviderACSE = 2,
        /// <summary>3: DICOM UL service-provider (Presentation related function)</summary>
        ServiceProviderPresentation = 3,
    }

    /// <summary>Reason of an A-ASSOCIATE-RJ from the service-user: PS3.8 9-21.</summary>
    public enum RejectReasonUser : ushort
    {
        /// <summary>1: no-reason-given</summary>
        NoReasonGiven = 1,
        /// <summary>2: application-context-name-not-supported</summary>
        ApplicationContextNameNotSupported = 2,
        /// <summary>3: calling-AE-title-not-recognized</summary>
        CallingAETitleNotRecognized = 3,
        /// <summary>7: called-AE-title-not-recognized</summary>
        CalledAETitleNotRecognized = 7,
    }

    /// <summary>Reason of an A-ASSOCIATE-RJ from the service-provider (ACSE): PS3.8 9-21.</summary>
    public enum RejectReasonACSE : ushort
    {
        /// <summary>1: no-reason-given</summary>
        NoReasonGiven = 1,
        /// <summary>2: protocol-version-not-supported</summary>
        ProtocolVersionNotSupported = 2,
    }

    /// <summary>Reason of an A-ASSOCIATE-RJ from the service-provider (Presentation): PS3.8 9-21.</summary>
    public enum RejectReasonPresentation : ushort
    {
        /// <summary>1: temporary-congestio</summary>
        TemporaryCongestion = 1,
        /// <summary>2: local-limit-exceeded</summary>
        LocalLimitExceeded = 2,
    }

    /// <summary>Source of an A-ABORT: PS3.8 9-26.</summary>
    public enum AbortSource : ushort
    {
        /// <summary>0: DICOM UL service-user (initiated abort)</summary>
        ServiceUser = 0,
        /// <summary>2: DICOM UL service-provider (initiated abort)</summary>
        ServiceProvider = 2,
    }

    /// <summary>Reason of an A-ABORT from the service-provider: PS3.8 9-26.</summary>
    public enum AbortReason : ushort
    {
        /// <summary>0: reason-not-specified</summary>
        ReasonNotSpecified = 0,
        /// <summary>1: unrecognized-PDU</summary>
        UnrecognizedPDU = 1,
        /// <summary>2: unexpected-PDU</summary>
        UnexpectedPDU = 2,
        /// <summary>4: unrecognized-PDU parameter</summary>
        UnrecognizedPDUParameter = 4,
        /// <summary>5: unexpected-PDU parameter</summary>
        UnexpectedPDUParameter = 5,
        /// <summary>6: invalid-PDU-parameter value</summary>
        InvalidPDUParameterValue = 6,
    }

    /// <summary>Result of a presentation context: PS3.8 9-18.</summary>
    public enum PresentationContextResult : ushort
    {
        /// <summary>0: acceptance</summary>
        Acceptance = 0,
        /// <summary>1: user-rejection</summary>
        UserRejection = 1,
        /// <summary>2: no-reason (provider rejection)</summary>
        NoReason = 2,
        /// <summary>3: abstract-syntax-not-supported (provider rejection)</summary>
        AbstractSyntaxNotSupported = 3,
        /// <summary>4: transfer-syntaxes-not-supported (provider rejection)</summary>
        TransferSyntaxesNotSupported = 4,
    }

    /// <summary>Type of a PDU: PS3.8 9.3.1.</summary>
    public enum PDUType : ushort
    {
        /// <summary>1: A-ASSOCIATE-RQ</summary>
        AssociateRequest = 1,
        /// <summary>2: A-ASSOCIATE-AC</summary>
        AssociateAccept = 2,
        /// <summary>3: A-ASSOCIATE-RJ</summary>
        AssociateReject = 3,
        /// <summary>4: P-DATA-TF</summary>
        DataTransfer = 4,
        /// <summary>5: A-RELEASE-RQ</summary>
        ReleaseRequest = 5,
        /// <summary>6: A-RELEASE-RP</summary>
        ReleaseResponse = 6,
        /// <summary>7: A-ABORT</summary>
        Abort = 7,
    }

    /// <summary>HTTP statuses of every DICOMweb transaction: PS3.18 8.5-1.</summary>
    public enum HTTPStatus : ushort
    {
        /// <summary>200: OK</summary>
        OK = 200,
        /// <summary>201: Created</summary>
        Created = 201,
        /// <summary>202: Accepted</summary>
        Accepted = 202,
        /// <summary>203: Non-Authoritative Information</summary>
        NonAuthoritativeInformation = 203,
        /// <summary>204: No-Content</summary>
        NoContent = 204,
        /// <summary>205: Reset Content</summary>
        ResetContent = 205,
        /// <summary>206: Partial Content</summary>
        PartialContent = 206,
        /// <summary>301: Moved Permanently</summary>
        MovedPermanently = 301,
        /// <summary>303: See Other</summary>
        SeeOther = 303,
        /// <summary>304: Not Modified</summary>
        NotModified = 304,
        /// <summary>400: Bad Request</summary>
        BadRequest = 400,
        /// <summary>401: Unauthorized</summary>
        Unauthorized = 401,
        /// <summary>403: Forbidden</summary>
        Forbidden = 403,
        /// <summary>404: Not Found</summary>
        NotFound = 404,
        /// <summary>405: Method Not Allowed</summary>
        MethodNotAllowed = 405,
        /// <summary>406: Not Acceptable</summary>
        NotAcceptable = 406,
        /// <summary>409: Conflict</summary>
        Conflict = 409,
        /// <summary>410: Gone</summary>
        Gone = 410,
        /// <summary>411: Length Required</summary>
        LengthRequired = 411,
        /// <summary>413: Payload Too Large</summary>
        PayloadTooLarge = 413,
        /// <summary>414: URI Too Long</summary>
        URITooLong = 414,
        /// <summary>415: Unsupported Media Type</summary>
        UnsupportedMediaType = 415,
        /// <summary>500: Internal Server Error</summary>
        InternalServerError = 500,
        /// <summary>501: Not Implemented</summary>
        NotImplemented = 501,
        /// <summary>503: Service Unavailable</summary>
        ServiceUnavailable = 503,
        /// <summary>505: HTTP Version Not Supported</summary>
        HTTPVersionNotSupported = 505,
    }

    /// <summary>HTTP statuses of the Retrieve Capabilities Transaction of the DICOM Web Services: PS3.18 8.9.3-1.</summary>
    public enum RetrieveCapabilitiesHTTPStatus : ushort
    {
        /// <summary>200: OK</summary>
        OK = 200,
        /// <summary>304: Not Modified</summary>
        NotModified = 304,
        /// <summary>400: Bad Request</summary>
        BadRequest = 400,
    }

    /// <summary>HTTP statuses of the Open Notification Connection Transaction of the DICOM Web Services: PS3.18 8.10.4-2.</summary>
    public enum OpenNotificationConnectionHTTPStatus : ushort
    {
        /// <summary>101: Switching Protocols</summary>
        SwitchingProtocols = 101,
        /// <summary>400: Bad Request</summary>
        BadRequest = 400,
    }

    /// <summary>HTTP statuses of the Retrieve DICOM Instance Transaction of the URI Service: PS3.18 9.4.3-1.</summary>
    public enum URIRetrieveInstanceHTTPStatus : ushort
    {
        /// <summary>200: OK</summary>
        OK = 200,
        /// <summary>400: Bad Request</summary>
        BadRequest = 400,
        /// <summary>404: Not Found</summary>
        NotFound = 404,
        /// <summary>410: Gone</summary>
        Gone = 410,
    }

    /// <summary>HTTP statuses of the Retrieve Rendered Instance Transaction of the URI Service: PS3.18 9.5.3-1.</summary>
    public enum URIRetrieveRenderedHTTPStatus : ushort
    {
        /// <summary>200: OK</summary>
        OK = 200,
        /// <summary>400: Bad Request</summary>
        BadRequest = 400,
    }

    /// <summary>HTTP statuses of the Retrieve Transaction of the Studies Service: PS3.18 10.4.3-1.</summary>
    public enum StudiesRetrieveHTTPStatus : ushort
    {
        /// <summary>200: OK</summary>
        OK = 200,
        /// <summary>206: Partial Content</summary>
        PartialContent = 206,
        /// <summary>400: Bad Request</summary>
        BadRequest = 400,
        /// <summary>404: Not Found</summary>
        NotFound = 404,
        /// <summary>406: Not Acceptable</summary>
        NotAcceptable = 406,
        /// <summary>410: Gone</summary>
        Gone = 410,
        /// <summary>413: Payload Too Large</summary>
        PayloadTooLarge = 413,
    }

    /// <summary>HTTP statuses of the Store Transaction of the Studies Service: PS3.18 10.5.3-1.</summary>
    public enum StudiesStoreHTTPStatus : ushort
    {
        /// <summary>200: OK</summary>
        OK = 200,
        /// <summary>202: Accepted</summary>
        Accepted = 202,
        /// <summary>400: Bad Request</summary>
        BadRequest = 400,
        /// <summary>409: Conflict</summary>
        Conflict = 409,
        /// <summary>415: Unsupported Media Type</summary>
        UnsupportedMediaType = 415,
    }

    /// <summary>HTTP statuses of the Search Transaction of the Studies Service: PS3.18 10.6.3-1.</summary>
    public enum StudiesSearchHTTPStatus : ushort
    {
        /// <summary>200: OK</summary>
        OK = 200,
        /// <summary>204: No Content</summary>
        NoContent = 204,
        /// <summary>400: Bad Request</summary>
        BadRequest = 400,
        /// <summary>413: Payload Too Large</summary>
        PayloadTooLarge = 413,
    }

    /// <summary>HTTP statuses of the Create Workitem Transaction of the Worklist Service: PS3.18 11.4.3-1.</summary>
    public enum WorklistCreateHTTPStatus : ushort
    {
        /// <summary>201: Created</summary>
        Created = 201,
        /// <summary>400: Bad Request</summary>
        BadRequest = 400,
        /// <summary>409: Conflict</summary>
        Conflict = 409,
    }

    /// <summary>HTTP statuses of the Retrieve Workitem Transaction of the Worklist Service: PS3.18 11.5.3-1.</summary>
    public enum WorklistRetrieveHTTPStatus : ushort
    {
        /// <summary>200: OK</summary>
        OK = 200,
        /// <summary>400: Bad Request</summary>
        BadRequest = 400,
        /// <summary>404: Not Found</summary>
        NotFound = 404,
        /// <summary>409: Conflict</summary>
        Conflict = 409,
        /// <summary>410: Gone</summary>
        Gone = 410,
    }

    /// <summary>HTTP statuses of the Update Workitem Transaction of the Worklist Service: PS3.18 11.6.3-1.</summary>
    public enum WorklistUpdateHTTPStatus : ushort
    {
        /// <summary>200: OK</summary>
        OK = 200,
        /// <summary>400: Bad Request</summary>
        BadRequest = 400,
        /// <summary>404: Not Found</summary>
        NotFound = 404,
        /// <summary>409: Conflict</summary>
        Conflict = 409,
        /// <summary>410: Gone</summary>
        Gone = 410,
    }

    /// <summary>HTTP statuses of the Change Workitem State Transaction of the Worklist Service: PS3.18 11.7.3-1.</summary>
    public enum WorklistChangeStateHTTPStatus : ushort
    {
        /// <summary>200: OK</summary>
        OK = 200,
        /// <summary>400: Bad Request</summary>
        BadRequest = 400,
        /// <summary>404: Not Found</summary>
        NotFound = 404,
        /// <summary>409: Conflict</summary>
        Conflict = 409,
        /// <summary>410: Gone</summary>
        Gone = 410,
    }

    /// <summary>HTTP statuses of the Request Cancellation Transaction of the Worklist Service: PS3.18 11.8.3-1.</summary>
    public enum WorklistRequestCancellationHTTPStatus : ushort
    {
        /// <summary>202: Accepted</summary>
        Accepted = 202,
        /// <summary>400: Bad Request</summary>
        BadRequest = 400,
        /// <summary>404: Not Found</summary>
        NotFound = 404,
        /// <summary>409: Conflict</summary>
        Conflict = 409,
    }

    /// <summary>HTTP statuses of the Search Transaction of the Worklist Service: PS3.18 11.9.3-1.</summary>
    public enum WorklistSearchHTTPStatus : ushort
    {
        /// <summary>200: OK</summary>
        OK = 200,
        /// <summary>204: No Content</summary>
        NoContent = 204,
        /// <summary>206: Partial Content</summary>
        PartialContent = 206,
        /// <summary>400: Bad Request</summary>
        BadRequest = 400,
        /// <summary>413: Payload Too Large</summary>
        PayloadTooLarge = 413,
    }

    /// <summary>HTTP statuses of the Subscribe Transaction of the Worklist Service: PS3.18 11.10.3-1.</summary>
    public enum WorklistSubscribeHTTPStatus : ushort
    {
        /// <summary>201: Created</summary>
        Created = 201,
        /// <summary>400: Bad Request</summary>
        BadRequest = 400,
        /// <summary>403: Forbidden</summary>
        Forbidden = 403,
        /// <summary>404: Not Found</summary>
        NotFound = 404,
    }

    /// <summary>HTTP statuses of the Unsubscribe Transaction of the Worklist Service: PS3.18 11.11.3-1.</summary>
    public enum WorklistUnsubscribeHTTPStatus : ushort
    {
        /// <summary>200: OK</summary>
        OK = 200,
        /// <summary>400: Bad Request</summary>
        BadRequest = 400,
        /// <summary>404: Not Found</summary>
        NotFound = 404,
    }

    /// <summary>HTTP statuses of the Suspend Global Subscription Transaction of the Worklist Service: PS3.18 11.12.3-1.</summary>
    public enum WorklistSuspendGlobalSubscriptionHTTPStatus : ushort
    {
        /// <summary>200: OK</summary>
        OK = 200,
        /// <summary>400: Bad Request</summary>
        BadRequest = 400,
        /// <summary>404: Not Found</summary>
        NotFound = 404,
    }

    /// <summary>HTTP statuses of the Retrieve Transaction of the Non-Patient Instance Service: PS3.18 12.4.3-1.</summary>
    public enum NonPatientRetrieveHTTPStatus : ushort
    {
        /// <summary>200: OK</summary>
        OK = 200,
        /// <summary>400: Bad Request</summary>
        BadRequest = 400,
        /// <summary>404: Not Found</summary>
        NotFound = 404,
        /// <summary>406: Unsupported Media Type</summary>
        NotAcceptable = 406,
    }

    /// <summary>HTTP statuses of the Store Transaction of the Non-Patient Instance Service: PS3.18 12.5.3-1.</summary>
    public enum NonPatientStoreHTTPStatus : ushort
    {
        /// <summary>200: OK</summary>
        OK = 200,
        /// <summary>202: Accepted</summary>
        Accepted = 202,
        /// <summary>400: Bad Request</summary>
        BadRequest = 400,
        /// <summary>404: Not Found</summary>
        NotFound = 404,
        /// <summary>409: Conflict</summary>
        Conflict = 409,
        /// <summary>415: Unsupported Media Type</summary>
        UnsupportedMediaType = 415,
    }

    /// <summary>HTTP statuses of the Search Transaction of the Non-Patient Instance Service: PS3.18 12.6.3-1.</summary>
    public enum NonPatientSearchHTTPStatus : ushort
    {
        /// <summary>200: OK</summary>
        OK = 200,
        /// <summary>400: Bad Request</summary>
        BadRequest = 400,
        /// <summary>406: Unsupported Media Type</summary>
        NotAcceptable = 406,
        /// <summary>413: Payload Too Large</summary>
        PayloadTooLarge = 413,
    }

    /// <summary>HTTP statuses of the Request Transaction of the Storage Commitment Service: PS3.18 13.4.3-1.</summary>
    public enum StorageCommitmentRequestHTTPStatus : ushort
    {
        /// <summary>200: OK</summary>
        OK = 200,
        /// <summary>202: Accepted</summary>
        Accepted = 202,
        /// <summary>400: Bad Request</summary>
        BadRequest = 400,
        /// <summary>409: Conflict</summary>
        Conflict = 409,
        /// <summary>503: Service Unavailable</summary>
        ServiceUnavailable = 503,
    }

    /// <summary>HTTP statuses of the Result Check Transaction of the Storage Commitment Service: PS3.18 13.5.3-1.</summary>
    public enum StorageCommitmentResultCheckHTTPStatus : ushort
    {
        /// <summary>200: OK</summary>
        OK = 200,
        /// <summary>202: Accepted</summary>
        Accepted = 202,
        /// <summary>404: Not Found</summary>
        NotFound = 404,
        /// <summary>410: Gone</summary>
        Gone = 410,
        /// <summary>503: Service Unavailable</summary>
        ServiceUnavailable = 503,
    }

    /// <summary>HTTP statuses of the Search Transaction of the Modality Scheduled Procedure Step Service: PS3.18 14.4.3-1.</summary>
    public enum ModalityScheduledProcedureStepSearchHTTPStatus : ushort
    {
        /// <summary>200: OK</summary>
        OK = 200,
        /// <summary>204: No Content</summary>
        NoContent = 204,
        /// <summary>400: Bad Request</summary>
        BadRequest = 400,
        /// <summary>413: Payload Too Large</summary>
        PayloadTooLarge = 413,
        /// <summary>503: Service Unavailable</summary>
        ServiceUnavailable = 503,
    }

    /// <summary>HTTP statuses of the Create Transaction of the Modality Performed Procedure Step Service: PS3.18 15.4.3-1.</summary>
    public enum ModalityPerformedProcedureStepCreateHTTPStatus : ushort
    {
        /// <summary>201: Created</summary>
        Created = 201,
        /// <summary>400: Bad Request</summary>
        BadRequest = 400,
        /// <summary>409: Conflict</summary>
        Conflict = 409,
        /// <summary>503: Service Unavailable</summary>
        ServiceUnavailable = 503,
    }

    /// <summary>HTTP statuses of the Update Transaction of the Modality Performed Procedure Step Service: PS3.18 15.5.3-1.</summary>
    public enum ModalityPerformedProcedureStepUpdateHTTPStatus : ushort
    {
        /// <summary>200: OK</summary>
        OK = 200,
        /// <summary>400: Bad Request</summary>
        BadRequest = 400,
        /// <summary>404: Not Found</summary>
        NotFound = 404,
        /// <summary>409: Conflict</summary>
        Conflict = 409,
        /// <summary>410: Gone</summary>
        Gone = 410,
        /// <summary>503: Service Unavailable</summary>
        ServiceUnavailable = 503,
    }

    /// <summary>HTTP statuses of the Retrieve Transaction of the Modality Performed Procedure Step Service: PS3.18 15.6.3-1.</summary>
    public enum ModalityPerformedProcedureStepRetrieveHTTPStatus : ushort
    {
        /// <summary>200: OK</summary>
        OK = 200,
        /// <summary>400: Bad Request</summary>
        BadRequest = 400,
        /// <summary>404: Not Found</summary>
        NotFound = 404,
        /// <summary>410: Gone</summary>
        Gone = 410,
        /// <summary>503: Service Unavailable</summary>
        ServiceUnavailable = 503,
    }

    /// <summary>Store Instances Response Warning Reason Values: PS3.18 I.2-1.</summary>
    public enum StoreWarningReason : ushort
    {
        /// <summary>0xB000: Coercion of Data Elements</summary>
        CoercionOfDataElements = 0xB000,
        /// <summary>0xB006: Elements Discarded</summary>
        ElementsDiscarded = 0xB006,
        /// <summary>0xB007: Data Set does not match SOP Class</summary>
        DataSetDoesNotMatchSOPClassWarning = 0xB007,
    }

    /// <summary>Store Instances Response Failure Reason Values: PS3.18 I.2-2.</summary>
    public enum StoreFailureReason : ushort
    {
        /// <summary>0xA700-0xA7FF: Refused out of Resources</summary>
        OutOfResources = 0xA700,
        /// <summary>0xA900-0xA9FF: Error: Data Set does not match SOP Class</summary>
        DataSetDoesNotMatchSOPClass = 0xA900,
        /// <summary>0xC000-0xCFFF: Error: Cannot understand</summary>
        CannotUnderstand = 0xC000,
        /// <summary>0xC122: Referenced Transfer Syntax not supported</summary>
        ReferencedTransferSyntaxNotSupported = 0xC122,
        /// <summary>0x0110: Processing failure</summary>
        ProcessingFailure = 0x0110,
        /// <summary>0x0122: Referenced SOP Class not supported</summary>
        ReferencedSOPClassNotSupported = 0x0122,
    }

    /// <summary>Failure Reason of the Storage Commitment Module: PS3.3 C.14.1.1.</summary>
    public enum StorageCommitmentFailureReason : ushort
    {
        /// <summary>0x0110: Processing failure</summary>
        ProcessingFailure = 0x0110,
        /// <summary>0x0112: No such object instance</summary>
        NoSuchSOPInstance = 0x0112,
        /// <summary>0x0213: Resource limitation</summary>
        ResourceLimitation = 0x0213,
        /// <summary>0x0122: Referenced SOP Class not supported</summary>
        ReferencedSOPClassNotSupported = 0x0122,
        /// <summary>0x0119: Class/Instance conflict</summary>
        ClassInstanceConflict = 0x0119,
        /// <summary>0x0131: Duplicate transaction UID</summary>
        DuplicateTransactionUID = 0x0131,
    }

    /// <summary>Failure Reason of the Media Creation Management Module: PS3.3 C.22.1.4.</summary>
    public enum MediaCreationFailureReason : ushort
    {
        /// <summary>0x0110: Processing failure</summary>
        ProcessingFailure = 0x0110,
        /// <summary>0x0112: No such object Instance</summary>
        NoSuchSOPInstance = 0x0112,
        /// <summary>0x0122: Referenced SOP Class not supported</summary>
        ReferencedSOPClassNotSupported = 0x0122,
        /// <summary>0x0119: Class/Instance conflict</summary>
        ClassInstanceConflict = 0x0119,
        /// <summary>0x0201: Media Application Profiles conflict</summary>
        MediaApplicationProfilesConflict = 0x0201,
        /// <summary>0x0202: Media Application Profile/Instance conflict</summary>
        MediaApplicationProfileInstanceConflict = 0x0202,
        /// <summary>0x0203: Media Application Profile/Compression conflict</summary>
        MediaApplicationProfileCompressionConflict = 0x0203,
        /// <summary>0x0204: Media Application Profile not supported</summary>
        MediaApplicationProfileNotSupported = 0x0204,
        /// <summary>0x0205: Instance size exceeded</summary>
        InstanceSizeExceeded = 0x0205,
        /// <summary>0x0120: Missing Attribute</summary>
        MissingAttribute = 0x0120,
        /// <summary>0x0121: Missing Attribute value</summary>
        MissingAttributeValue = 0x0121,
    }
}

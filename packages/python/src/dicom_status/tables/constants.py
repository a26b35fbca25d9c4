# Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".
"""The constants of every table, as IntEnums. A member is an int: send it, compare it."""

from enum import IntEnum

__all__ = [
    "AbortReason",
    "AbortSource",
    "BasicColorImageBoxStatus",
    "BasicFilmBoxPrintStatus",
    "BasicFilmBoxStatus",
    "BasicFilmSessionPrintStatus",
    "BasicFilmSessionStatus",
    "BasicGrayscaleImageBoxStatus",
    "CEchoStatus",
    "CFindStatus",
    "CGetStatus",
    "CMoveStatus",
    "CStoreStatus",
    "CompositeInstanceRetrieveWithoutBulkDataStatus",
    "CompositeInstanceRootRetrieveGetStatus",
    "CompositeInstanceRootRetrieveMoveStatus",
    "GeneralStatus",
    "HTTPStatus",
    "InventoryCreationStatus",
    "MediaCreationCancelStatus",
    "MediaCreationCreateStatus",
    "MediaCreationFailureReason",
    "MediaCreationGetStatus",
    "ModalityPerformedProcedureStepCreateHTTPStatus",
    "ModalityPerformedProcedureStepRetrieveHTTPStatus",
    "ModalityPerformedProcedureStepRetrieveStatus",
    "ModalityPerformedProcedureStepSetStatus",
    "ModalityPerformedProcedureStepUpdateHTTPStatus",
    "ModalityScheduledProcedureStepSearchHTTPStatus",
    "ModalityWorklistStatus",
    "NActionStatus",
    "NCreateStatus",
    "NDeleteStatus",
    "NEventReportStatus",
    "NGetStatus",
    "NSetStatus",
    "NonPatientObjectStorageStatus",
    "NonPatientRetrieveHTTPStatus",
    "NonPatientSearchHTTPStatus",
    "NonPatientStoreHTTPStatus",
    "OpenNotificationConnectionHTTPStatus",
    "PDUType",
    "PresentationContextResult",
    "PresentationLUTStatus",
    "ProceduralEventLoggingStatus",
    "QueryRetrieveFindStatus",
    "QueryRetrieveGetStatus",
    "QueryRetrieveMoveStatus",
    "RTMachineVerificationActionStatus",
    "RTMachineVerificationCreateStatus",
    "RTMachineVerificationGetStatus",
    "RTMachineVerificationSetStatus",
    "RejectReasonACSE",
    "RejectReasonPresentation",
    "RejectReasonUser",
    "RejectResult",
    "RejectSource",
    "RelevantPatientInformationQueryStatus",
    "RepositoryQueryStatus",
    "RetrieveCapabilitiesHTTPStatus",
    "StorageCommitmentFailureReason",
    "StorageCommitmentRequestHTTPStatus",
    "StorageCommitmentResultCheckHTTPStatus",
    "StorageStatus",
    "StoreFailureReason",
    "StoreWarningReason",
    "StudiesRetrieveHTTPStatus",
    "StudiesSearchHTTPStatus",
    "StudiesStoreHTTPStatus",
    "SubstanceAdministrationLoggingStatus",
    "SubstanceAdministrationQueryStatus",
    "UPSChangeStateStatus",
    "UPSCreateStatus",
    "UPSFindStatus",
    "UPSGetStatus",
    "UPSRequestCancelStatus",
    "UPSSetStatus",
    "UPSSubscriptionStatus",
    "URIRetrieveInstanceHTTPStatus",
    "URIRetrieveRenderedHTTPStatus",
    "WorklistChangeStateHTTPStatus",
    "WorklistCreateHTTPStatus",
    "WorklistRequestCancellationHTTPStatus",
    "WorklistRetrieveHTTPStatus",
    "WorklistSearchHTTPStatus",
    "WorklistSubscribeHTTPStatus",
    "WorklistSuspendGlobalSubscriptionHTTPStatus",
    "WorklistUnsubscribeHTTPStatus",
    "WorklistUpdateHTTPStatus",
]


class GeneralStatus(IntEnum):
    """General statuses: PS3.7 C."""

    SUCCESS = 0x0000
    """0x0000: Success"""
    NO_SUCH_ATTRIBUTE = 0x0105
    """0x0105: No such Attribute"""
    INVALID_ATTRIBUTE_VALUE = 0x0106
    """0x0106: Invalid Attribute Value"""
    ATTRIBUTE_LIST_WARNING = 0x0107
    """0x0107: Attribute List warning"""
    PROCESSING_FAILURE = 0x0110
    """0x0110: Processing Failure"""
    DUPLICATE_SOP_INSTANCE = 0x0111
    """0x0111: Duplicate SOP Instance"""
    NO_SUCH_SOP_INSTANCE = 0x0112
    """0x0112: No such SOP Instance"""
    NO_SUCH_EVENT_TYPE = 0x0113
    """0x0113: No such Event Type"""
    NO_SUCH_ARGUMENT = 0x0114
    """0x0114: No such argument"""
    INVALID_ARGUMENT_VALUE = 0x0115
    """0x0115: Invalid argument value"""
    ATTRIBUTE_VALUE_OUT_OF_RANGE = 0x0116
    """0x0116: Attribute Value out of range"""
    INVALID_SOP_INSTANCE = 0x0117
    """0x0117: Invalid SOP Instance"""
    NO_SUCH_SOP_CLASS = 0x0118
    """0x0118: No such SOP Class"""
    CLASS_INSTANCE_CONFLICT = 0x0119
    """0x0119: Class-Instance conflict"""
    MISSING_ATTRIBUTE = 0x0120
    """0x0120: Missing Attribute"""
    MISSING_ATTRIBUTE_VALUE = 0x0121
    """0x0121: Missing Attribute Value"""
    SOP_CLASS_NOT_SUPPORTED = 0x0122
    """0x0122: Refused: SOP Class not supported"""
    NO_SUCH_ACTION_TYPE = 0x0123
    """0x0123: No such Action Type"""
    NOT_AUTHORIZED = 0x0124
    """0x0124: Refused: Not authorized"""
    DUPLICATE_INVOCATION = 0x0210
    """0x0210: Duplicate invocation"""
    UNRECOGNIZED_OPERATION = 0x0211
    """0x0211: Unrecognized operation"""
    MISTYPED_ARGUMENT = 0x0212
    """0x0212: Mistyped argument"""
    RESOURCE_LIMITATION = 0x0213
    """0x0213: Resource limitation"""
    CANCEL = 0xFE00
    """0xFE00: Cancel"""


class CStoreStatus(IntEnum):
    """Statuses of C-STORE in every service class: PS3.7 9.1.1.1.9."""

    SUCCESS = 0x0000
    """0x0000: Success"""
    INVALID_SOP_INSTANCE = 0x0117
    """0x0117: Invalid SOP Instance"""
    SOP_CLASS_NOT_SUPPORTED = 0x0122
    """0x0122: Refused: SOP Class not supported"""
    NOT_AUTHORIZED = 0x0124
    """0x0124: Refused: Not authorized"""
    DUPLICATE_INVOCATION = 0x0210
    """0x0210: Duplicate invocation"""
    UNRECOGNIZED_OPERATION = 0x0211
    """0x0211: Unrecognized operation"""
    MISTYPED_ARGUMENT = 0x0212
    """0x0212: Mistyped argument"""


class CGetStatus(IntEnum):
    """Statuses of C-GET in every service class: PS3.7 9.1.3.1.6."""

    SUCCESS = 0x0000
    """0x0000: Success"""
    SOP_CLASS_NOT_SUPPORTED = 0x0122
    """0x0122: Refused: SOP Class not supported"""
    NOT_AUTHORIZED = 0x0124
    """0x0124: Refused: Not authorized"""
    DUPLICATE_INVOCATION = 0x0210
    """0x0210: Duplicate invocation"""
    UNRECOGNIZED_OPERATION = 0x0211
    """0x0211: Unrecognized operation"""
    MISTYPED_ARGUMENT = 0x0212
    """0x0212: Mistyped argument"""
    CANCEL = 0xFE00
    """0xFE00: Cancel"""


class CFindStatus(IntEnum):
    """Statuses of C-FIND in every service class: PS3.7 9.1.2.1.6."""

    SUCCESS = 0x0000
    """0x0000: Success"""
    SOP_CLASS_NOT_SUPPORTED = 0x0122
    """0x0122: Refused: SOP Class not supported"""
    NOT_AUTHORIZED = 0x0124
    """0x0124: Refused: Not authorized"""
    DUPLICATE_INVOCATION = 0x0210
    """0x0210: Duplicate invocation"""
    UNRECOGNIZED_OPERATION = 0x0211
    """0x0211: Unrecognized operation"""
    MISTYPED_ARGUMENT = 0x0212
    """0x0212: Mistyped argument"""
    CANCEL = 0xFE00
    """0xFE00: Cancel"""


class CMoveStatus(IntEnum):
    """Statuses of C-MOVE in every service class: PS3.7 9.1.4.1.7."""

    SUCCESS = 0x0000
    """0x0000: Success"""
    SOP_CLASS_NOT_SUPPORTED = 0x0122
    """0x0122: Refused: SOP Class not supported"""
    NOT_AUTHORIZED = 0x0124
    """0x0124: Refused: Not authorized"""
    DUPLICATE_INVOCATION = 0x0210
    """0x0210: Duplicate invocation"""
    UNRECOGNIZED_OPERATION = 0x0211
    """0x0211: Unrecognized operation"""
    MISTYPED_ARGUMENT = 0x0212
    """0x0212: Mistyped argument"""
    CANCEL = 0xFE00
    """0xFE00: Cancel"""


class CEchoStatus(IntEnum):
    """Statuses of C-ECHO in every service class: PS3.7 9.1.5.1.4."""

    SUCCESS = 0x0000
    """0x0000: Success"""
    SOP_CLASS_NOT_SUPPORTED = 0x0122
    """0x0122: Refused: SOP Class not supported"""
    DUPLICATE_INVOCATION = 0x0210
    """0x0210: Duplicate invocation"""
    UNRECOGNIZED_OPERATION = 0x0211
    """0x0211: Unrecognized operation"""
    MISTYPED_ARGUMENT = 0x0212
    """0x0212: Mistyped argument"""


class NEventReportStatus(IntEnum):
    """Statuses of N-EVENT-REPORT in every service class: PS3.7 10.1.1.1.8."""

    SUCCESS = 0x0000
    """0x0000: Success"""
    PROCESSING_FAILURE = 0x0110
    """0x0110: Processing Failure"""
    NO_SUCH_SOP_INSTANCE = 0x0112
    """0x0112: No such SOP Instance"""
    NO_SUCH_EVENT_TYPE = 0x0113
    """0x0113: No such Event Type"""
    NO_SUCH_ARGUMENT = 0x0114
    """0x0114: No such argument"""
    INVALID_ARGUMENT_VALUE = 0x0115
    """0x0115: Invalid argument value"""
    INVALID_SOP_INSTANCE = 0x0117
    """0x0117: Invalid SOP Instance"""
    NO_SUCH_SOP_CLASS = 0x0118
    """0x0118: No such SOP Class"""
    CLASS_INSTANCE_CONFLICT = 0x0119
    """0x0119: Class-Instance conflict"""
    DUPLICATE_INVOCATION = 0x0210
    """0x0210: Duplicate invocation"""
    UNRECOGNIZED_OPERATION = 0x0211
    """0x0211: Unrecognized operation"""
    MISTYPED_ARGUMENT = 0x0212
    """0x0212: Mistyped argument"""
    RESOURCE_LIMITATION = 0x0213
    """0x0213: Resource limitation"""


class NGetStatus(IntEnum):
    """Statuses of N-GET in every service class: PS3.7 10.1.2.1.9."""

    SUCCESS = 0x0000
    """0x0000: Success"""
    ATTRIBUTE_LIST_WARNING = 0x0107
    """0x0107: Attribute List warning"""
    PROCESSING_FAILURE = 0x0110
    """0x0110: Processing Failure"""
    NO_SUCH_SOP_INSTANCE = 0x0112
    """0x0112: No such SOP Instance"""
    INVALID_SOP_INSTANCE = 0x0117
    """0x0117: Invalid SOP Instance"""
    NO_SUCH_SOP_CLASS = 0x0118
    """0x0118: No such SOP Class"""
    CLASS_INSTANCE_CONFLICT = 0x0119
    """0x0119: Class-Instance conflict"""
    NOT_AUTHORIZED = 0x0124
    """0x0124: Refused: Not authorized"""
    DUPLICATE_INVOCATION = 0x0210
    """0x0210: Duplicate invocation"""
    UNRECOGNIZED_OPERATION = 0x0211
    """0x0211: Unrecognized operation"""
    MISTYPED_ARGUMENT = 0x0212
    """0x0212: Mistyped argument"""
    RESOURCE_LIMITATION = 0x0213
    """0x0213: Resource limitation"""


class NSetStatus(IntEnum):
    """Statuses of N-SET in every service class: PS3.7 10.1.3.1.9."""

    SUCCESS = 0x0000
    """0x0000: Success"""
    NO_SUCH_ATTRIBUTE = 0x0105
    """0x0105: No such Attribute"""
    INVALID_ATTRIBUTE_VALUE = 0x0106
    """0x0106: Invalid Attribute Value"""
    ATTRIBUTE_LIST_WARNING = 0x0107
    """0x0107: Attribute List warning"""
    PROCESSING_FAILURE = 0x0110
    """0x0110: Processing Failure"""
    NO_SUCH_SOP_INSTANCE = 0x0112
    """0x0112: No such SOP Instance"""
    ATTRIBUTE_VALUE_OUT_OF_RANGE = 0x0116
    """0x0116: Attribute Value out of range"""
    INVALID_SOP_INSTANCE = 0x0117
    """0x0117: Invalid SOP Instance"""
    NO_SUCH_SOP_CLASS = 0x0118
    """0x0118: No such SOP Class"""
    CLASS_INSTANCE_CONFLICT = 0x0119
    """0x0119: Class-Instance conflict"""
    MISSING_ATTRIBUTE_VALUE = 0x0121
    """0x0121: Missing Attribute Value"""
    NOT_AUTHORIZED = 0x0124
    """0x0124: Refused: Not authorized"""
    DUPLICATE_INVOCATION = 0x0210
    """0x0210: Duplicate invocation"""
    UNRECOGNIZED_OPERATION = 0x0211
    """0x0211: Unrecognized operation"""
    MISTYPED_ARGUMENT = 0x0212
    """0x0212: Mistyped argument"""
    RESOURCE_LIMITATION = 0x0213
    """0x0213: Resource limitation"""


class NActionStatus(IntEnum):
    """Statuses of N-ACTION in every service class: PS3.7 10.1.4.1.10."""

    SUCCESS = 0x0000
    """0x0000: Success"""
    PROCESSING_FAILURE = 0x0110
    """0x0110: Processing Failure"""
    NO_SUCH_SOP_INSTANCE = 0x0112
    """0x0112: No such SOP Instance"""
    NO_SUCH_ARGUMENT = 0x0114
    """0x0114: No such argument"""
    INVALID_ARGUMENT_VALUE = 0x0115
    """0x0115: Invalid argument value"""
    INVALID_SOP_INSTANCE = 0x0117
    """0x0117: Invalid SOP Instance"""
    NO_SUCH_SOP_CLASS = 0x0118
    """0x0118: No such SOP Class"""
    CLASS_INSTANCE_CONFLICT = 0x0119
    """0x0119: Class-Instance conflict"""
    NO_SUCH_ACTION_TYPE = 0x0123
    """0x0123: No such Action"""
    NOT_AUTHORIZED = 0x0124
    """0x0124: Refused: Not authorized"""
    DUPLICATE_INVOCATION = 0x0210
    """0x0210: Duplicate invocation"""
    UNRECOGNIZED_OPERATION = 0x0211
    """0x0211: Unrecognized operation"""
    MISTYPED_ARGUMENT = 0x0212
    """0x0212: Mistyped argument"""
    RESOURCE_LIMITATION = 0x0213
    """0x0213: Resource limitation"""


class NCreateStatus(IntEnum):
    """Statuses of N-CREATE in every service class: PS3.7 10.1.5.1.6."""

    SUCCESS = 0x0000
    """0x0000: Success"""
    NO_SUCH_ATTRIBUTE = 0x0105
    """0x0105: No such Attribute"""
    INVALID_ATTRIBUTE_VALUE = 0x0106
    """0x0106: Invalid Attribute Value"""
    ATTRIBUTE_LIST_WARNING = 0x0107
    """0x0107: Attribute List warning"""
    PROCESSING_FAILURE = 0x0110
    """0x0110: Processing Failure"""
    DUPLICATE_SOP_INSTANCE = 0x0111
    """0x0111: Duplicate SOP Instance"""
    ATTRIBUTE_VALUE_OUT_OF_RANGE = 0x0116
    """0x0116: Attribute Value out of range"""
    INVALID_SOP_INSTANCE = 0x0117
    """0x0117: Invalid SOP Instance"""
    NO_SUCH_SOP_CLASS = 0x0118
    """0x0118: No such SOP Class"""
    MISSING_ATTRIBUTE = 0x0120
    """0x0120: Missing Attribute"""
    MISSING_ATTRIBUTE_VALUE = 0x0121
    """0x0121: Missing Attribute Value"""
    NOT_AUTHORIZED = 0x0124
    """0x0124: Refused: Not authorized"""
    DUPLICATE_INVOCATION = 0x0210
    """0x0210: Duplicate invocation"""
    UNRECOGNIZED_OPERATION = 0x0211
    """0x0211: Unrecognized operation"""
    MISTYPED_ARGUMENT = 0x0212
    """0x0212: Mistyped argument"""
    RESOURCE_LIMITATION = 0x0213
    """0x0213: Resource limitation"""


class NDeleteStatus(IntEnum):
    """Statuses of N-DELETE in every service class: PS3.7 10.1.6.1.7."""

    SUCCESS = 0x0000
    """0x0000: Success"""
    PROCESSING_FAILURE = 0x0110
    """0x0110: Processing Failure"""
    NO_SUCH_SOP_INSTANCE = 0x0112
    """0x0112: No such SOP Instance"""
    INVALID_SOP_INSTANCE = 0x0117
    """0x0117: Invalid SOP Instance"""
    NO_SUCH_SOP_CLASS = 0x0118
    """0x0118: No such SOP Class"""
    CLASS_INSTANCE_CONFLICT = 0x0119
    """0x0119: Class-Instance conflict"""
    NOT_AUTHORIZED = 0x0124
    """0x0124: Refused: Not authorized"""
    DUPLICATE_INVOCATION = 0x0210
    """0x0210: Duplicate invocation"""
    UNRECOGNIZED_OPERATION = 0x0211
    """0x0211: Unrecognized operation"""
    MISTYPED_ARGUMENT = 0x0212
    """0x0212: Mistyped argument"""
    RESOURCE_LIMITATION = 0x0213
    """0x0213: Resource limitation"""


class StorageStatus(IntEnum):
    """C-STORE Response Status Values: PS3.4 B.2-1."""

    SUCCESS = 0x0000
    """0x0000: Success"""
    INVALID_SOP_INSTANCE = 0x0117
    """0x0117: Invalid SOP Instance"""
    SOP_CLASS_NOT_SUPPORTED = 0x0122
    """0x0122: Refused: SOP Class not supported"""
    NOT_AUTHORIZED = 0x0124
    """0x0124: Refused: Not authorized"""
    DUPLICATE_INVOCATION = 0x0210
    """0x0210: Duplicate invocation"""
    UNRECOGNIZED_OPERATION = 0x0211
    """0x0211: Unrecognized operation"""
    MISTYPED_ARGUMENT = 0x0212
    """0x0212: Mistyped argument"""
    OUT_OF_RESOURCES = 0xA700
    """0xA700-0xA7FF: Refused: Out of resources"""
    DATA_SET_DOES_NOT_MATCH_SOP_CLASS = 0xA900
    """0xA900-0xA9FF: Error: Data Set does not match SOP Class"""
    COERCION_OF_DATA_ELEMENTS = 0xB000
    """0xB000: Coercion of Data Elements"""
    ELEMENTS_DISCARDED = 0xB006
    """0xB006: Elements Discarded"""
    DATA_SET_DOES_NOT_MATCH_SOP_CLASS_WARNING = 0xB007
    """0xB007: Data Set does not match SOP Class"""
    CANNOT_UNDERSTAND = 0xC000
    """0xC000-0xCFFF: Error: Cannot understand"""


class QueryRetrieveFindStatus(IntEnum):
    """C-FIND Response Status Values: PS3.4 C.4-1."""

    SUCCESS = 0x0000
    """0x0000: Matching is complete - No final Identifier is supplied."""
    SOP_CLASS_NOT_SUPPORTED = 0x0122
    """0x0122: Refused: SOP Class not supported"""
    NOT_AUTHORIZED = 0x0124
    """0x0124: Refused: Not authorized"""
    DUPLICATE_INVOCATION = 0x0210
    """0x0210: Duplicate invocation"""
    UNRECOGNIZED_OPERATION = 0x0211
    """0x0211: Unrecognized operation"""
    MISTYPED_ARGUMENT = 0x0212
    """0x0212: Mistyped argument"""
    OUT_OF_RESOURCES = 0xA700
    """0xA700: Refused: Out of resources"""
    DATA_SET_DOES_NOT_MATCH_SOP_CLASS = 0xA900
    """0xA900: Error: Data Set does not match SOP Class"""
    UNABLE_TO_PROCESS = 0xC000
    """0xC000-0xCFFF: Failed: Unable to process"""
    CANCEL = 0xFE00
    """0xFE00: Matching terminated due to Cancel request"""
    PENDING = 0xFF00
    """0xFF00: Matches are continuing - Current Match is supplied and any Optional Keys were supported in the same manner as Required Keys."""
    PENDING_WITH_UNSUPPORTED_KEYS = 0xFF01
    """0xFF01: Matches are continuing - Warning that one or more Optional Keys were not supported for existence and/or matching for this Identifier."""


class QueryRetrieveMoveStatus(IntEnum):
    """C-MOVE Response Status Values: PS3.4 C.4-2."""

    SUCCESS = 0x0000
    """0x0000: Sub-operations Complete - No Failures"""
    SOP_CLASS_NOT_SUPPORTED = 0x0122
    """0x0122: Refused: SOP Class not supported"""
    NOT_AUTHORIZED = 0x0124
    """0x0124: Refused: Not authorized"""
    DUPLICATE_INVOCATION = 0x0210
    """0x0210: Duplicate invocation"""
    UNRECOGNIZED_OPERATION = 0x0211
    """0x0211: Unrecognized operation"""
    MISTYPED_ARGUMENT = 0x0212
    """0x0212: Mistyped argument"""
    UNABLE_TO_COUNT_MATCHES = 0xA701
    """0xA701: Refused: Out of resources - Unable to calculate number of matches"""
    UNABLE_TO_PERFORM_SUB_OPERATIONS = 0xA702
    """0xA702: Refused: Out of resources - Unable to perform sub-operations"""
    MOVE_DESTINATION_UNKNOWN = 0xA801
    """0xA801: Refused: Move Destination unknown"""
    DATA_SET_DOES_NOT_MATCH_SOP_CLASS = 0xA900
    """0xA900: Error: Data Set does not match SOP Class"""
    COMPLETE_WITH_FAILURES = 0xB000
    """0xB000: Sub-operations Complete - One or more Failures"""
    UNABLE_TO_PROCESS = 0xC000
    """0xC000-0xCFFF: Failed: Unable to process"""
    CANCEL = 0xFE00
    """0xFE00: Sub-operations terminated due to Cancel Indication"""
    PENDING = 0xFF00
    """0xFF00: Sub-operations are continuing"""


class QueryRetrieveGetStatus(IntEnum):
    """C-GET Response Status Values: PS3.4 C.4-3."""

    SUCCESS = 0x0000
    """0x0000: Sub-operations Complete - No Failures or Warnings"""
    SOP_CLASS_NOT_SUPPORTED = 0x0122
    """0x0122: Refused: SOP Class not supported"""
    NOT_AUTHORIZED = 0x0124
    """0x0124: Refused: Not authorized"""
    DUPLICATE_INVOCATION = 0x0210
    """0x0210: Duplicate invocation"""
    UNRECOGNIZED_OPERATION = 0x0211
    """0x0211: Unrecognized operation"""
    MISTYPED_ARGUMENT = 0x0212
    """0x0212: Mistyped argument"""
    UNABLE_TO_COUNT_MATCHES = 0xA701
    """0xA701: Refused: Out of resources - Unable to calculate number of matches"""
    UNABLE_TO_PERFORM_SUB_OPERATIONS = 0xA702
    """0xA702: Refused: Out of resources - Unable to perform sub-operations"""
    DATA_SET_DOES_NOT_MATCH_SOP_CLASS = 0xA900
    """0xA900: Error: Data Set does not match SOP Class"""
    COMPLETE_WITH_FAILURES = 0xB000
    """0xB000: Sub-operations Complete - One or more Failures or Warnings"""
    UNABLE_TO_PROCESS = 0xC000
    """0xC000-0xCFFF: Failed: Unable to process"""
    CANCEL = 0xFE00
    """0xFE00: Sub-operations terminated due to Cancel Indication"""
    PENDING = 0xFF00
    """0xFF00: Sub-operations are continuing"""


class RepositoryQueryStatus(IntEnum):
    """Repository Query Additional Status Values: PS3.4 C.6.4.3-1."""

    SUCCESS = 0x0000
    """0x0000: Matching is complete - No final Identifier is supplied."""
    SOP_CLASS_NOT_SUPPORTED = 0x0122
    """0x0122: Refused: SOP Class not supported"""
    NOT_AUTHORIZED = 0x0124
    """0x0124: Refused: Not authorized"""
    DUPLICATE_INVOCATION = 0x0210
    """0x0210: Duplicate invocation"""
    UNRECOGNIZED_OPERATION = 0x0211
    """0x0211: Unrecognized operation"""
    MISTYPED_ARGUMENT = 0x0212
    """0x0212: Mistyped argument"""
    OUT_OF_RESOURCES = 0xA700
    """0xA700: Refused: Out of resources"""
    INVALID_PRIOR_RECORD_KEY = 0xA710
    """0xA710: Invalid Prior Record Key"""
    DATA_SET_DOES_NOT_MATCH_SOP_CLASS = 0xA900
    """0xA900: Error: Data Set does not match SOP Class"""
    RESPONSE_LIMIT_REACHED = 0xB001
    """0xB001: Matching reached response limit, subsequent request may return additional matches"""
    UNABLE_TO_PROCESS = 0xC000
    """0xC000-0xCFFF: Failed: Unable to process"""
    CANCEL = 0xFE00
    """0xFE00: Matching terminated due to Cancel request"""
    PENDING = 0xFF00
    """0xFF00: Matches are continuing - Current Match is supplied and any Optional Keys were supported in the same manner as Required Keys."""
    PENDING_WITH_UNSUPPORTED_KEYS = 0xFF01
    """0xFF01: Matches are continuing - Warning that one or more Optional Keys were not supported for existence and/or matching for this Identifier."""


class ModalityPerformedProcedureStepSetStatus(IntEnum):
    """N-SET Response Status Values: PS3.4 F.7.2-2."""

    SUCCESS = 0x0000
    """0x0000: Success"""
    NO_SUCH_ATTRIBUTE = 0x0105
    """0x0105: No such Attribute"""
    INVALID_ATTRIBUTE_VALUE = 0x0106
    """0x0106: Invalid Attribute Value"""
    ATTRIBUTE_LIST_WARNING = 0x0107
    """0x0107: Attribute List warning"""
    PROCESSING_FAILURE = 0x0110
    """0x0110: Processing Failure"""
    NO_SUCH_SOP_INSTANCE = 0x0112
    """0x0112: No such SOP Instance"""
    ATTRIBUTE_VALUE_OUT_OF_RANGE = 0x0116
    """0x0116: Attribute Value out of range"""
    INVALID_SOP_INSTANCE = 0x0117
    """0x0117: Invalid SOP Instance"""
    NO_SUCH_SOP_CLASS = 0x0118
    """0x0118: No such SOP Class"""
    CLASS_INSTANCE_CONFLICT = 0x0119
    """0x0119: Class-Instance conflict"""
    MISSING_ATTRIBUTE_VALUE = 0x0121
    """0x0121: Missing Attribute Value"""
    NOT_AUTHORIZED = 0x0124
    """0x0124: Refused: Not authorized"""
    DUPLICATE_INVOCATION = 0x0210
    """0x0210: Duplicate invocation"""
    UNRECOGNIZED_OPERATION = 0x0211
    """0x0211: Unrecognized operation"""
    MISTYPED_ARGUMENT = 0x0212
    """0x0212: Mistyped argument"""
    RESOURCE_LIMITATION = 0x0213
    """0x0213: Resource limitation"""


class ModalityPerformedProcedureStepRetrieveStatus(IntEnum):
    """N-GET Response Status Values: PS3.4 F.8.2-2."""

    SUCCESS = 0x0000
    """0x0000: Success"""
    OPTIONAL_ATTRIBUTES_UNSUPPORTED = 0x0001
    """0x0001: Requested optional Attributes are not supported"""
    ATTRIBUTE_LIST_WARNING = 0x0107
    """0x0107: Attribute List warning"""
    PROCESSING_FAILURE = 0x0110
    """0x0110: Processing Failure"""
    NO_SUCH_SOP_INSTANCE = 0x0112
    """0x0112: No such SOP Instance"""
    INVALID_SOP_INSTANCE = 0x0117
    """0x0117: Invalid SOP Instance"""
    NO_SUCH_SOP_CLASS = 0x0118
    """0x0118: No such SOP Class"""
    CLASS_INSTANCE_CONFLICT = 0x0119
    """0x0119: Class-Instance conflict"""
    NOT_AUTHORIZED = 0x0124
    """0x0124: Refused: Not authorized"""
    DUPLICATE_INVOCATION = 0x0210
    """0x0210: Duplicate invocation"""
    UNRECOGNIZED_OPERATION = 0x0211
    """0x0211: Unrecognized operation"""
    MISTYPED_ARGUMENT = 0x0212
    """0x0212: Mistyped argument"""
    RESOURCE_LIMITATION = 0x0213
    """0x0213: Resource limitation"""


class BasicFilmSessionStatus(IntEnum):
    """Status Values for Basic Film Session SOP Class: PS3.4 H.4.1.2.1.2-1."""

    SUCCESS = 0x0000
    """0x0000: Film session successfully created"""
    NO_SUCH_ATTRIBUTE = 0x0105
    """0x0105: No such Attribute"""
    INVALID_ATTRIBUTE_VALUE = 0x0106
    """0x0106: Invalid Attribute Value"""
    ATTRIBUTE_LIST_WARNING = 0x0107
    """0x0107: Attribute List warning"""
    PROCESSING_FAILURE = 0x0110
    """0x0110: Processing Failure"""
    DUPLICATE_SOP_INSTANCE = 0x0111
    """0x0111: Duplicate SOP Instance"""
    NO_SUCH_SOP_INSTANCE = 0x0112
    """0x0112: No such SOP Instance"""
    ATTRIBUTE_VALUE_OUT_OF_RANGE = 0x0116
    """0x0116: Attribute Value out of range"""
    INVALID_SOP_INSTANCE = 0x0117
    """0x0117: Invalid SOP Instance"""
    NO_SUCH_SOP_CLASS = 0x0118
    """0x0118: No such SOP Class"""
    CLASS_INSTANCE_CONFLICT = 0x0119
    """0x0119: Class-Instance conflict"""
    MISSING_ATTRIBUTE = 0x0120
    """0x0120: Missing Attribute"""
    MISSING_ATTRIBUTE_VALUE = 0x0121
    """0x0121: Missing Attribute Value"""
    NOT_AUTHORIZED = 0x0124
    """0x0124: Refused: Not authorized"""
    DUPLICATE_INVOCATION = 0x0210
    """0x0210: Duplicate invocation"""
    UNRECOGNIZED_OPERATION = 0x0211
    """0x0211: Unrecognized operation"""
    MISTYPED_ARGUMENT = 0x0212
    """0x0212: Mistyped argument"""
    RESOURCE_LIMITATION = 0x0213
    """0x0213: Resource limitation"""
    MEMORY_ALLOCATION_NOT_SUPPORTED = 0xB600
    """0xB600: Memory allocation not supported"""


class BasicFilmSessionPrintStatus(IntEnum):
    """SOP Class Status Values: PS3.4 H.4-4."""

    SUCCESS = 0x0000
    """0x0000: Film belonging to the film session are accepted for printing; if supported, the Print Job SOP Instance is created"""
    PROCESSING_FAILURE = 0x0110
    """0x0110: Processing Failure"""
    NO_SUCH_SOP_INSTANCE = 0x0112
    """0x0112: No such SOP Instance"""
    NO_SUCH_ARGUMENT = 0x0114
    """0x0114: No such argument"""
    INVALID_ARGUMENT_VALUE = 0x0115
    """0x0115: Invalid argument value"""
    INVALID_SOP_INSTANCE = 0x0117
    """0x0117: Invalid SOP Instance"""
    NO_SUCH_SOP_CLASS = 0x0118
    """0x0118: No such SOP Class"""
    CLASS_INSTANCE_CONFLICT = 0x0119
    """0x0119: Class-Instance conflict"""
    NO_SUCH_ACTION_TYPE = 0x0123
    """0x0123: No such Action"""
    NOT_AUTHORIZED = 0x0124
    """0x0124: Refused: Not authorized"""
    DUPLICATE_INVOCATION = 0x0210
    """0x0210: Duplicate invocation"""
    UNRECOGNIZED_OPERATION = 0x0211
    """0x0211: Unrecognized operation"""
    MISTYPED_ARGUMENT = 0x0212
    """0x0212: Mistyped argument"""
    RESOURCE_LIMITATION = 0x0213
    """0x0213: Resource limitation"""
    COLLATION_NOT_SUPPORTED = 0xB601
    """0xB601: Film session printing (collation) is not supported"""
    NO_IMAGE_BOXES = 0xB602
    """0xB602: Film Session SOP Instance hierarchy does not contain Image Box SOP Instances (empty page)"""
    IMAGE_DEMAGNIFIED = 0xB604
    """0xB604: Image size is larger than image box size, the image has been demagnified."""
    IMAGE_CROPPED = 0xB609
    """0xB609: Image size is larger than the Image Box size. The Image has been cropped to fit."""
    IMAGE_DECIMATED = 0xB60A
    """0xB60A: Image size or Combined Print Image size is larger than the Image Box size. Image or Combined Print Image has been decimated to fit."""
    NO_FILM_BOXES = 0xC600
    """0xC600: Failed: Film Session SOP Instance hierarchy does not contain Film Box SOP Instances"""
    PRINT_QUEUE_FULL = 0xC601
    """0xC601: Failed: Unable to create Print Job SOP Instance; print queue is full"""
    IMAGE_TOO_LARGE = 0xC603
    """0xC603: Failed: Image size is larger than image box size"""
    COMBINED_IMAGE_TOO_LARGE = 0xC613
    """0xC613: Failed: Combined Print Image size is larger than the Image Box size"""


class BasicFilmBoxStatus(IntEnum):
    """Status Values for Basic Film Box SOP Class: PS3.4 H.4.2.2.1.2-1."""

    SUCCESS = 0x0000
    """0x0000: Film Box successfully created"""
    NO_SUCH_ATTRIBUTE = 0x0105
    """0x0105: No such Attribute"""
    INVALID_ATTRIBUTE_VALUE = 0x0106
    """0x0106: Invalid Attribute Value"""
    ATTRIBUTE_LIST_WARNING = 0x0107
    """0x0107: Attribute List warning"""
    PROCESSING_FAILURE = 0x0110
    """0x0110: Processing Failure"""
    DUPLICATE_SOP_INSTANCE = 0x0111
    """0x0111: Duplicate SOP Instance"""
    NO_SUCH_SOP_INSTANCE = 0x0112
    """0x0112: No such SOP Instance"""
    ATTRIBUTE_VALUE_OUT_OF_RANGE = 0x0116
    """0x0116: Attribute Value out of range"""
    INVALID_SOP_INSTANCE = 0x0117
    """0x0117: Invalid SOP Instance"""
    NO_SUCH_SOP_CLASS = 0x0118
    """0x0118: No such SOP Class"""
    CLASS_INSTANCE_CONFLICT = 0x0119
    """0x0119: Class-Instance conflict"""
    MISSING_ATTRIBUTE = 0x0120
    """0x0120: Missing Attribute"""
    MISSING_ATTRIBUTE_VALUE = 0x0121
    """0x0121: Missing Attribute Value"""
    NOT_AUTHORIZED = 0x0124
    """0x0124: Refused: Not authorized"""
    DUPLICATE_INVOCATION = 0x0210
    """0x0210: Duplicate invocation"""
    UNRECOGNIZED_OPERATION = 0x0211
    """0x0211: Unrecognized operation"""
    MISTYPED_ARGUMENT = 0x0212
    """0x0212: Mistyped argument"""
    RESOURCE_LIMITATION = 0x0213
    """0x0213: Resource limitation"""
    DENSITY_OUTSIDE_RANGE = 0xB605
    """0xB605: Requested Min Density or Max Density outside of printer's operating range. The printer will use its respective minimum or maximum density value instead."""
    PREVIOUS_FILM_BOX_NOT_PRINTED = 0xC616
    """0xC616: Failed: There is an existing Film Box that has not been printed and N-ACTION at the Film Session level is not supported. A new Film Box will not be created when a previous Film Box has not been printed."""


class BasicFilmBoxPrintStatus(IntEnum):
    """Status Values: PS3.4 H.4-9."""

    SUCCESS = 0x0000
    """0x0000: Film accepted for printing; if supported, the Print Job SOP Instance is created"""
    PROCESSING_FAILURE = 0x0110
    """0x0110: Processing Failure"""
    NO_SUCH_SOP_INSTANCE = 0x0112
    """0x0112: No such SOP Instance"""
    NO_SUCH_ARGUMENT = 0x0114
    """0x0114: No such argument"""
    INVALID_ARGUMENT_VALUE = 0x0115
    """0x0115: Invalid argument value"""
    INVALID_SOP_INSTANCE = 0x0117
    """0x0117: Invalid SOP Instance"""
    NO_SUCH_SOP_CLASS = 0x0118
    """0x0118: No such SOP Class"""
    CLASS_INSTANCE_CONFLICT = 0x0119
    """0x0119: Class-Instance conflict"""
    NO_SUCH_ACTION_TYPE = 0x0123
    """0x0123: No such Action"""
    NOT_AUTHORIZED = 0x0124
    """0x0124: Refused: Not authorized"""
    DUPLICATE_INVOCATION = 0x0210
    """0x0210: Duplicate invocation"""
    UNRECOGNIZED_OPERATION = 0x0211
    """0x0211: Unrecognized operation"""
    MISTYPED_ARGUMENT = 0x0212
    """0x0212: Mistyped argument"""
    RESOURCE_LIMITATION = 0x0213
    """0x0213: Resource limitation"""
    NO_IMAGE_BOXES = 0xB603
    """0xB603: Film Box SOP Instance hierarchy does not contain Image Box SOP Instances (empty page)"""
    IMAGE_DEMAGNIFIED = 0xB604
    """0xB604: Image size is larger than image box size, the image has been demagnified."""
    IMAGE_CROPPED = 0xB609
    """0xB609: Image size is larger than the Image Box size. The Image has been cropped to fit."""
    IMAGE_DECIMATED = 0xB60A
    """0xB60A: Image size or Combined Print Image size is larger than the Image Box size. Image or Combined Print Image has been decimated to fit."""
    PRINT_QUEUE_FULL = 0xC602
    """0xC602: Failed: Unable to create Print Job SOP Instance; print queue is full"""
    IMAGE_TOO_LARGE = 0xC603
    """0xC603: Failed: Image size is larger than image box size"""
    COMBINED_IMAGE_TOO_LARGE = 0xC613
    """0xC613: Failed: Combined Print Image size is larger than the Image Box size"""


class BasicGrayscaleImageBoxStatus(IntEnum):
    """Status Values for Basic Grayscale Image Box SOP Class: PS3.4 H.4.3.1.2.1.2-1."""

    SUCCESS = 0x0000
    """0x0000: Image successfully stored in Image Box"""
    NO_SUCH_ATTRIBUTE = 0x0105
    """0x0105: No such Attribute"""
    INVALID_ATTRIBUTE_VALUE = 0x0106
    """0x0106: Invalid Attribute Value"""
    ATTRIBUTE_LIST_WARNING = 0x0107
    """0x0107: Attribute List warning"""
    PROCESSING_FAILURE = 0x0110
    """0x0110: Processing Failure"""
    NO_SUCH_SOP_INSTANCE = 0x0112
    """0x0112: No such SOP Instance"""
    ATTRIBUTE_VALUE_OUT_OF_RANGE = 0x0116
    """0x0116: Attribute Value out of range"""
    INVALID_SOP_INSTANCE = 0x0117
    """0x0117: Invalid SOP Instance"""
    NO_SUCH_SOP_CLASS = 0x0118
    """0x0118: No such SOP Class"""
    CLASS_INSTANCE_CONFLICT = 0x0119
    """0x0119: Class-Instance conflict"""
    MISSING_ATTRIBUTE_VALUE = 0x0121
    """0x0121: Missing Attribute Value"""
    NOT_AUTHORIZED = 0x0124
    """0x0124: Refused: Not authorized"""
    DUPLICATE_INVOCATION = 0x0210
    """0x0210: Duplicate invocation"""
    UNRECOGNIZED_OPERATION = 0x0211
    """0x0211: Unrecognized operation"""
    MISTYPED_ARGUMENT = 0x0212
    """0x0212: Mistyped argument"""
    RESOURCE_LIMITATION = 0x0213
    """0x0213: Resource limitation"""
    IMAGE_DEMAGNIFIED = 0xB604
    """0xB604: Image size larger than image box size, the image has been demagnified."""
    DENSITY_OUTSIDE_RANGE = 0xB605
    """0xB605: Requested Min Density or Max Density outside of printer's operating range. The printer will use its respective minimum or maximum density value instead."""
    IMAGE_CROPPED = 0xB609
    """0xB609: Image size is larger than the Image Box size. The Image has been cropped to fit."""
    IMAGE_DECIMATED = 0xB60A
    """0xB60A: Image size or Combined Print Image size is larger than the Image Box size. The Image or Combined Print Image has been decimated to fit."""
    IMAGE_TOO_LARGE = 0xC603
    """0xC603: Failed: Image size is larger than image box size"""
    OUT_OF_PRINTER_MEMORY = 0xC605
    """0xC605: Failed: Insufficient memory in printer to store the image"""
    COMBINED_IMAGE_TOO_LARGE = 0xC613
    """0xC613: Failed: Combined Print Image size is larger than the Image Box size"""


class BasicColorImageBoxStatus(IntEnum):
    """Status Values for Basic Color Image Box SOP Class: PS3.4 H.4.3.2.2.1.2-1."""

    SUCCESS = 0x0000
    """0x0000: Success"""
    NO_SUCH_ATTRIBUTE = 0x0105
    """0x0105: No such Attribute"""
    INVALID_ATTRIBUTE_VALUE = 0x0106
    """0x0106: Invalid Attribute Value"""
    ATTRIBUTE_LIST_WARNING = 0x0107
    """0x0107: Attribute List warning"""
    PROCESSING_FAILURE = 0x0110
    """0x0110: Processing Failure"""
    NO_SUCH_SOP_INSTANCE = 0x0112
    """0x0112: No such SOP Instance"""
    ATTRIBUTE_VALUE_OUT_OF_RANGE = 0x0116
    """0x0116: Attribute Value out of range"""
    INVALID_SOP_INSTANCE = 0x0117
    """0x0117: Invalid SOP Instance"""
    NO_SUCH_SOP_CLASS = 0x0118
    """0x0118: No such SOP Class"""
    CLASS_INSTANCE_CONFLICT = 0x0119
    """0x0119: Class-Instance conflict"""
    MISSING_ATTRIBUTE_VALUE = 0x0121
    """0x0121: Missing Attribute Value"""
    NOT_AUTHORIZED = 0x0124
    """0x0124: Refused: Not authorized"""
    DUPLICATE_INVOCATION = 0x0210
    """0x0210: Duplicate invocation"""
    UNRECOGNIZED_OPERATION = 0x0211
    """0x0211: Unrecognized operation"""
    MISTYPED_ARGUMENT = 0x0212
    """0x0212: Mistyped argument"""
    RESOURCE_LIMITATION = 0x0213
    """0x0213: Resource limitation"""
    IMAGE_DEMAGNIFIED = 0xB604
    """0xB604: Image size larger than image box size, the image has been demagnified."""
    IMAGE_CROPPED = 0xB609
    """0xB609: Image size is larger than the Image Box size. The Image has been cropped to fit."""
    IMAGE_DECIMATED = 0xB60A
    """0xB60A: Image size or Combined Print Image size is larger than the Image Box size. The Image or Combined Print Image has been decimated to fit."""
    IMAGE_TOO_LARGE = 0xC603
    """0xC603: Failed: Image size is larger than image box size"""
    OUT_OF_PRINTER_MEMORY = 0xC605
    """0xC605: Failed: Insufficient memory in printer to store the image"""
    COMBINED_IMAGE_TOO_LARGE = 0xC613
    """0xC613: Failed: Combined Print Image size is larger than the Image Box size"""


class PresentationLUTStatus(IntEnum):
    """Status Values for Presentation LUT SOP Class: PS3.4 H.4.9.2.1.2-1."""

    SUCCESS = 0x0000
    """0x0000: Presentation LUT successfully created"""
    NO_SUCH_ATTRIBUTE = 0x0105
    """0x0105: No such Attribute"""
    INVALID_ATTRIBUTE_VALUE = 0x0106
    """0x0106: Invalid Attribute Value"""
    ATTRIBUTE_LIST_WARNING = 0x0107
    """0x0107: Attribute List warning"""
    PROCESSING_FAILURE = 0x0110
    """0x0110: Processing Failure"""
    DUPLICATE_SOP_INSTANCE = 0x0111
    """0x0111: Duplicate SOP Instance"""
    ATTRIBUTE_VALUE_OUT_OF_RANGE = 0x0116
    """0x0116: Attribute Value out of range"""
    INVALID_SOP_INSTANCE = 0x0117
    """0x0117: Invalid SOP Instance"""
    NO_SUCH_SOP_CLASS = 0x0118
    """0x0118: No such SOP Class"""
    MISSING_ATTRIBUTE = 0x0120
    """0x0120: Missing Attribute"""
    MISSING_ATTRIBUTE_VALUE = 0x0121
    """0x0121: Missing Attribute Value"""
    NOT_AUTHORIZED = 0x0124
    """0x0124: Refused: Not authorized"""
    DUPLICATE_INVOCATION = 0x0210
    """0x0210: Duplicate invocation"""
    UNRECOGNIZED_OPERATION = 0x0211
    """0x0211: Unrecognized operation"""
    MISTYPED_ARGUMENT = 0x0212
    """0x0212: Mistyped argument"""
    RESOURCE_LIMITATION = 0x0213
    """0x0213: Resource limitation"""
    DENSITY_OUTSIDE_RANGE = 0xB605
    """0xB605: Requested Min Density or Max Density outside of printer's operating range. The printer will use its respective minimum or maximum density value instead."""


class ModalityWorklistStatus(IntEnum):
    """C-FIND Response Status Values: PS3.4 K.4-1."""

    SUCCESS = 0x0000
    """0x0000: Matching is complete - No final Identifier is supplied."""
    SOP_CLASS_NOT_SUPPORTED = 0x0122
    """0x0122: Refused: SOP Class not supported"""
    NOT_AUTHORIZED = 0x0124
    """0x0124: Refused: Not authorized"""
    DUPLICATE_INVOCATION = 0x0210
    """0x0210: Duplicate invocation"""
    UNRECOGNIZED_OPERATION = 0x0211
    """0x0211: Unrecognized operation"""
    MISTYPED_ARGUMENT = 0x0212
    """0x0212: Mistyped argument"""
    OUT_OF_RESOURCES = 0xA700
    """0xA700: Refused: Out of resources"""
    DATA_SET_DOES_NOT_MATCH_SOP_CLASS = 0xA900
    """0xA900: Error: Data Set does not match SOP Class"""
    UNABLE_TO_PROCESS = 0xC000
    """0xC000-0xCFFF: Failed: Unable to process"""
    CANCEL = 0xFE00
    """0xFE00: Matching terminated due to Cancel request"""
    PENDING = 0xFF00
    """0xFF00: Matches are continuing - Current Match is supplied and any Optional Keys were supported in the same manner as Required Keys."""
    PENDING_WITH_UNSUPPORTED_KEYS = 0xFF01
    """0xFF01: Matches are continuing - Warning that one or more Optional Keys were not supported for existence for this Identifier."""


class ProceduralEventLoggingStatus(IntEnum):
    """Response Status: PS3.4 P.2-3."""

    SUCCESS = 0x0000
    """0x0000: Success"""
    PROCESSING_FAILURE = 0x0110
    """0x0110: Processing Failure"""
    NO_SUCH_SOP_INSTANCE = 0x0112
    """0x0112: No such SOP Instance"""
    NO_SUCH_ARGUMENT = 0x0114
    """0x0114: No such argument"""
    INVALID_ARGUMENT_VALUE = 0x0115
    """0x0115: Invalid argument value"""
    INVALID_SOP_INSTANCE = 0x0117
    """0x0117: Invalid SOP Instance"""
    NO_SUCH_SOP_CLASS = 0x0118
    """0x0118: No such SOP Class"""
    CLASS_INSTANCE_CONFLICT = 0x0119
    """0x0119: Class-Instance conflict"""
    NO_SUCH_ACTION_TYPE = 0x0123
    """0x0123: No such Action"""
    NOT_AUTHORIZED = 0x0124
    """0x0124: Refused: Not authorized"""
    DUPLICATE_INVOCATION = 0x0210
    """0x0210: Duplicate invocation"""
    UNRECOGNIZED_OPERATION = 0x0211
    """0x0211: Unrecognized operation"""
    MISTYPED_ARGUMENT = 0x0212
    """0x0212: Mistyped argument"""
    RESOURCE_LIMITATION = 0x0213
    """0x0213: Resource limitation"""
    SYNCHRONIZATION_MISMATCH = 0xB101
    """0xB101: Specified Synchronization Frame of Reference UID does not match SCP Synchronization Frame of Reference"""
    STUDY_INSTANCE_UID_COERCED = 0xB102
    """0xB102: Study Instance UID coercion; Event logged under a different Study Instance UID"""
    INCONSISTENT_IDS_LOGGED = 0xB104
    """0xB104: IDs inconsistent in matching a current study; Event logged"""
    LOGGING_NOT_AVAILABLE = 0xC101
    """0xC101: Failed: Procedural Logging not available for specified Study Instance UID"""
    TEMPLATE_MISMATCH = 0xC102
    """0xC102: Failed: Event Information does not match Template"""
    NO_MATCHING_CURRENT_STUDY = 0xC103
    """0xC103: Failed: Cannot match event to a current study"""
    INCONSISTENT_IDS_NOT_LOGGED = 0xC104
    """0xC104: Failed: IDs inconsistent in matching a current study; Event not logged"""


class SubstanceAdministrationLoggingStatus(IntEnum):
    """Response Status: PS3.4 P.3-3."""

    SUCCESS = 0x0000
    """0x0000: Success"""
    PROCESSING_FAILURE = 0x0110
    """0x0110: Processing Failure"""
    NO_SUCH_SOP_INSTANCE = 0x0112
    """0x0112: No such SOP Instance"""
    NO_SUCH_ARGUMENT = 0x0114
    """0x0114: No such argument"""
    INVALID_ARGUMENT_VALUE = 0x0115
    """0x0115: Invalid argument value"""
    INVALID_SOP_INSTANCE = 0x0117
    """0x0117: Invalid SOP Instance"""
    NO_SUCH_SOP_CLASS = 0x0118
    """0x0118: No such SOP Class"""
    CLASS_INSTANCE_CONFLICT = 0x0119
    """0x0119: Class-Instance conflict"""
    NO_SUCH_ACTION_TYPE = 0x0123
    """0x0123: No such Action"""
    NOT_AUTHORIZED = 0x0124
    """0x0124: Refused: Not authorized"""
    DUPLICATE_INVOCATION = 0x0210
    """0x0210: Duplicate invocation"""
    UNRECOGNIZED_OPERATION = 0x0211
    """0x0211: Unrecognized operation"""
    MISTYPED_ARGUMENT = 0x0212
    """0x0212: Mistyped argument"""
    RESOURCE_LIMITATION = 0x0213
    """0x0213: Resource limitation"""
    NOT_AUTHORIZED_TO_ADD_ENTRY = 0xC10E
    """0xC10E: Failed: Operator Refused: Not authorized to add entry to Medication Administration Record"""
    PATIENT_CANNOT_BE_IDENTIFIED = 0xC110
    """0xC110: Failed: Patient cannot be identified from Patient ID (0010,0020) or Admission ID (0038,0010)"""
    RECORD_UPDATE_FAILED = 0xC111
    """0xC111: Failed: Update of Medication Administration Record failed"""


class RelevantPatientInformationQueryStatus(IntEnum):
    """C-FIND Response Status Values: PS3.4 Q.2-1."""

    SUCCESS = 0x0000
    """0x0000: Success. Matching is complete - No final Identifier is supplied."""
    SOP_CLASS_NOT_SUPPORTED = 0x0122
    """0x0122: Refused: SOP Class not supported"""
    NOT_AUTHORIZED = 0x0124
    """0x0124: Refused: Not authorized"""
    DUPLICATE_INVOCATION = 0x0210
    """0x0210: Duplicate invocation"""
    UNRECOGNIZED_OPERATION = 0x0211
    """0x0211: Unrecognized operation"""
    MISTYPED_ARGUMENT = 0x0212
    """0x0212: Mistyped argument"""
    OUT_OF_RESOURCES = 0xA700
    """0xA700: Refused: Out of resources"""
    DATA_SET_DOES_NOT_MATCH_SOP_CLASS = 0xA900
    """0xA900: Error: Data Set does not match SOP Class"""
    UNABLE_TO_PROCESS = 0xC000
    """0xC000: Failed: Unable to process"""
    MORE_THAN_ONE_MATCH = 0xC100
    """0xC100: Failed: More than one match found"""
    TEMPLATE_NOT_SUPPORTED = 0xC200
    """0xC200: Failed: Unable to support requested template"""
    CANCEL = 0xFE00
    """0xFE00: Matching terminated due to Cancel request"""
    PENDING = 0xFF00
    """0xFF00: Current Match is supplied."""


class MediaCreationCreateStatus(IntEnum):
    """SOP Class Status Values: PS3.4 S.3.2.2.4-1."""

    SUCCESS = 0x0000
    """0x0000: Success"""
    NO_SUCH_ATTRIBUTE = 0x0105
    """0x0105: No such Attribute"""
    INVALID_ATTRIBUTE_VALUE = 0x0106
    """0x0106: Invalid Attribute Value"""
    ATTRIBUTE_LIST_WARNING = 0x0107
    """0x0107: Attribute List warning"""
    PROCESSING_FAILURE = 0x0110
    """0x0110: Processing Failure"""
    DUPLICATE_SOP_INSTANCE = 0x0111
    """0x0111: Duplicate SOP Instance"""
    ATTRIBUTE_VALUE_OUT_OF_RANGE = 0x0116
    """0x0116: Attribute Value out of range"""
    INVALID_SOP_INSTANCE = 0x0117
    """0x0117: Invalid SOP Instance"""
    NO_SUCH_SOP_CLASS = 0x0118
    """0x0118: No such SOP Class"""
    MISSING_ATTRIBUTE = 0x0120
    """0x0120: Missing Attribute"""
    MISSING_ATTRIBUTE_VALUE = 0x0121
    """0x0121: Missing Attribute Value"""
    NOT_AUTHORIZED = 0x0124
    """0x0124: Refused: Not authorized"""
    DUPLICATE_INVOCATION = 0x0210
    """0x0210: Duplicate invocation"""
    UNRECOGNIZED_OPERATION = 0x0211
    """0x0211: Unrecognized operation"""
    MISTYPED_ARGUMENT = 0x0212
    """0x0212: Mistyped argument"""
    RESOURCE_LIMITATION = 0x0213
    """0x0213: Resource limitation"""
    ALREADY_INITIATED = 0xA510
    """0xA510: Failed: An Initiate Media Creation action has already been received for this SOP Instance."""


class MediaCreationCancelStatus(IntEnum):
    """Response Statuses: PS3.4 S.3.2.3.4-1."""

    SUCCESS = 0x0000
    """0x0000: Success"""
    PROCESSING_FAILURE = 0x0110
    """0x0110: Processing Failure"""
    NO_SUCH_SOP_INSTANCE = 0x0112
    """0x0112: No such SOP Instance"""
    NO_SUCH_ARGUMENT = 0x0114
    """0x0114: No such argument"""
    INVALID_ARGUMENT_VALUE = 0x0115
    """0x0115: Invalid argument value"""
    INVALID_SOP_INSTANCE = 0x0117
    """0x0117: Invalid SOP Instance"""
    NO_SUCH_SOP_CLASS = 0x0118
    """0x0118: No such SOP Class"""
    CLASS_INSTANCE_CONFLICT = 0x0119
    """0x0119: Class-Instance conflict"""
    NO_SUCH_ACTION_TYPE = 0x0123
    """0x0123: No such Action"""
    NOT_AUTHORIZED = 0x0124
    """0x0124: Refused: Not authorized"""
    DUPLICATE_INVOCATION = 0x0210
    """0x0210: Duplicate invocation"""
    UNRECOGNIZED_OPERATION = 0x0211
    """0x0211: Unrecognized operation"""
    MISTYPED_ARGUMENT = 0x0212
    """0x0212: Mistyped argument"""
    RESOURCE_LIMITATION = 0x0213
    """0x0213: Resource limitation"""
    REQUEST_ALREADY_COMPLETED = 0xC201
    """0xC201: Failed: Media creation request already completed."""
    REQUEST_CANNOT_BE_INTERRUPTED = 0xC202
    """0xC202: Failed: Media creation request already in progress and cannot be interrupted."""
    CANCELLATION_DENIED = 0xC203
    """0xC203: Failed: Cancellation denied for unspecified reason."""


class MediaCreationGetStatus(IntEnum):
    """Response Statuses: PS3.4 S.3.2.4.4-1."""

    SUCCESS = 0x0000
    """0x0000: Success"""
    OPTIONAL_ATTRIBUTES_UNSUPPORTED = 0x0001
    """0x0001: Requested optional Attributes are not supported"""
    ATTRIBUTE_LIST_WARNING = 0x0107
    """0x0107: Attribute List warning"""
    PROCESSING_FAILURE = 0x0110
    """0x0110: Processing Failure"""
    NO_SUCH_SOP_INSTANCE = 0x0112
    """0x0112: No such SOP Instance"""
    INVALID_SOP_INSTANCE = 0x0117
    """0x0117: Invalid SOP Instance"""
    NO_SUCH_SOP_CLASS = 0x0118
    """0x0118: No such SOP Class"""
    CLASS_INSTANCE_CONFLICT = 0x0119
    """0x0119: Class-Instance conflict"""
    NOT_AUTHORIZED = 0x0124
    """0x0124: Refused: Not authorized"""
    DUPLICATE_INVOCATION = 0x0210
    """0x0210: Duplicate invocation"""
    UNRECOGNIZED_OPERATION = 0x0211
    """0x0211: Unrecognized operation"""
    MISTYPED_ARGUMENT = 0x0212
    """0x0212: Mistyped argument"""
    RESOURCE_LIMITATION = 0x0213
    """0x0213: Resource limitation"""


class SubstanceAdministrationQueryStatus(IntEnum):
    """C-FIND Response Status Values: PS3.4 V.4-1."""

    SUCCESS = 0x0000
    """0x0000: Matching is complete - No final Identifier is supplied."""
    SOP_CLASS_NOT_SUPPORTED = 0x0122
    """0x0122: Refused: SOP Class not supported"""
    NOT_AUTHORIZED = 0x0124
    """0x0124: Refused: Not authorized"""
    DUPLICATE_INVOCATION = 0x0210
    """0x0210: Duplicate invocation"""
    UNRECOGNIZED_OPERATION = 0x0211
    """0x0211: Unrecognized operation"""
    MISTYPED_ARGUMENT = 0x0212
    """0x0212: Mistyped argument"""
    OUT_OF_RESOURCES = 0xA700
    """0xA700: Refused: Out of resources"""
    DATA_SET_DOES_NOT_MATCH_SOP_CLASS = 0xA900
    """0xA900: Error: Data Set does not match SOP Class"""
    UNABLE_TO_PROCESS = 0xC000
    """0xC000-0xCFFF: Failed: Unable to process"""
    CANCEL = 0xFE00
    """0xFE00: Matching terminated due to Cancel request"""
    PENDING = 0xFF00
    """0xFF00: Matches are continuing - Current Match is supplied and any Optional Keys were supported in the same manner as Required Keys."""
    PENDING_WITH_UNSUPPORTED_KEYS = 0xFF01
    """0xFF01: Matches are continuing - Warning that one or more Optional Keys were not supported for existence for this Identifier."""


class CompositeInstanceRootRetrieveMoveStatus(IntEnum):
    """C-MOVE Response Status Values for Composite Instance Root Retrieve: PS3.4 Y.4-1."""

    SUCCESS = 0x0000
    """0x0000: Sub-operations Complete - No Failures or Warnings"""
    SOP_CLASS_NOT_SUPPORTED = 0x0122
    """0x0122: Refused: SOP Class not supported"""
    NOT_AUTHORIZED = 0x0124
    """0x0124: Refused: Not authorized"""
    DUPLICATE_INVOCATION = 0x0210
    """0x0210: Duplicate invocation"""
    UNRECOGNIZED_OPERATION = 0x0211
    """0x0211: Unrecognized operation"""
    MISTYPED_ARGUMENT = 0x0212
    """0x0212: Mistyped argument"""
    UNABLE_TO_COUNT_MATCHES = 0xA701
    """0xA701: Refused: Out of resources - Unable to calculate number of matches"""
    UNABLE_TO_PERFORM_SUB_OPERATIONS = 0xA702
    """0xA702: Refused: Out of resources - Unable to perform sub-operations"""
    MOVE_DESTINATION_UNKNOWN = 0xA801
    """0xA801: Refused: Move Destination unknown"""
    DATA_SET_DOES_NOT_MATCH_SOP_CLASS = 0xA900
    """0xA900: Error: Data Set does not match SOP Class"""
    FRAMES_NOT_FOUND = 0xAA00
    """0xAA00: Failed: None of the frames requested were found in the SOP Instance"""
    UNABLE_TO_CREATE_OBJECT = 0xAA01
    """0xAA01: Failed: Unable to create new object for this SOP Class"""
    UNABLE_TO_EXTRACT_FRAMES = 0xAA02
    """0xAA02: Failed: Unable to extract frames"""
    NOT_TIME_BASED = 0xAA03
    """0xAA03: Failed: Time-based request received for a non-time-based original SOP Instance."""
    INVALID_REQUEST = 0xAA04
    """0xAA04: Failed: Invalid Request"""
    COMPLETE_WITH_FAILURES = 0xB000
    """0xB000: Sub-operations Complete - One or more Failures or Warnings"""
    UNABLE_TO_PROCESS = 0xC000
    """0xC000-0xCFFF: Failed: Unable to process"""
    CANCEL = 0xFE00
    """0xFE00: Sub-operations terminated due to Cancel Indication"""
    PENDING = 0xFF00
    """0xFF00: Sub-operations are continuing"""


class CompositeInstanceRootRetrieveGetStatus(IntEnum):
    """C-GET Response Status Values for Composite Instance Root Retrieve: PS3.4 Y.4-2."""

    SUCCESS = 0x0000
    """0x0000: Sub-operations Complete - No Failures or Warnings"""
    SOP_CLASS_NOT_SUPPORTED = 0x0122
    """0x0122: Refused: SOP Class not supported"""
    NOT_AUTHORIZED = 0x0124
    """0x0124: Refused: Not authorized"""
    DUPLICATE_INVOCATION = 0x0210
    """0x0210: Duplicate invocation"""
    UNRECOGNIZED_OPERATION = 0x0211
    """0x0211: Unrecognized operation"""
    MISTYPED_ARGUMENT = 0x0212
    """0x0212: Mistyped argument"""
    UNABLE_TO_COUNT_MATCHES = 0xA701
    """0xA701: Refused: Out of resources - Unable to calculate number of matches"""
    UNABLE_TO_PERFORM_SUB_OPERATIONS = 0xA702
    """0xA702: Refused: Out of resources - Unable to perform sub-operations"""
    DATA_SET_DOES_NOT_MATCH_SOP_CLASS = 0xA900
    """0xA900: Error: Data Set does not match SOP Class"""
    FRAMES_NOT_FOUND = 0xAA00
    """0xAA00: Failed: None of the frames requested were found in the SOP Instance"""
    UNABLE_TO_CREATE_OBJECT = 0xAA01
    """0xAA01: Failed: Unable to create new object for this SOP Class"""
    UNABLE_TO_EXTRACT_FRAMES = 0xAA02
    """0xAA02: Failed: Unable to extract frames"""
    NOT_TIME_BASED = 0xAA03
    """0xAA03: Failed: Time-based request received for a non-time-based original SOP Instance."""
    INVALID_REQUEST = 0xAA04
    """0xAA04: Failed: Invalid Request"""
    COMPLETE_WITH_FAILURES = 0xB000
    """0xB000: Sub-operations Complete - One or more Failures or Warnings"""
    UNABLE_TO_PROCESS = 0xC000
    """0xC000-0xCFFF: Failed: Unable to process"""
    CANCEL = 0xFE00
    """0xFE00: Sub-operations terminated due to Cancel Indication"""
    PENDING = 0xFF00
    """0xFF00: Sub-operations are continuing"""


class CompositeInstanceRetrieveWithoutBulkDataStatus(IntEnum):
    """C-GET Response Status Values for Composite Instance Retrieve Without Bulk Data: PS3.4 Z.4-1."""

    SUCCESS = 0x0000
    """0x0000: Sub-operations Complete - No Failures or Warnings"""
    SOP_CLASS_NOT_SUPPORTED = 0x0122
    """0x0122: Refused: SOP Class not supported"""
    NOT_AUTHORIZED = 0x0124
    """0x0124: Refused: Not authorized"""
    DUPLICATE_INVOCATION = 0x0210
    """0x0210: Duplicate invocation"""
    UNRECOGNIZED_OPERATION = 0x0211
    """0x0211: Unrecognized operation"""
    MISTYPED_ARGUMENT = 0x0212
    """0x0212: Mistyped argument"""
    UNABLE_TO_COUNT_MATCHES = 0xA701
    """0xA701: Refused: Out of resources - Unable to calculate number of matches"""
    UNABLE_TO_PERFORM_SUB_OPERATIONS = 0xA702
    """0xA702: Refused: Out of resources - Unable to perform sub-operations"""
    DATA_SET_DOES_NOT_MATCH_SOP_CLASS = 0xA900
    """0xA900: Error: Data Set does not match SOP Class"""
    COMPLETE_WITH_FAILURES = 0xB000
    """0xB000: Sub-operations Complete - One or more Failures or Warnings"""
    UNABLE_TO_PROCESS = 0xC000
    """0xC000-0xCFFF: Failed: Unable to process"""
    CANCEL = 0xFE00
    """0xFE00: Sub-operations terminated due to Cancel Indication"""
    PENDING = 0xFF00
    """0xFF00: Sub-operations are continuing"""


class UPSChangeStateStatus(IntEnum):
    """N-ACTION Response Status Values [for Change UPS State]: PS3.4 CC.2.1-2."""

    SUCCESS = 0x0000
    """0x0000: The requested state change was performed"""
    PROCESSING_FAILURE = 0x0110
    """0x0110: Processing Failure"""
    NO_SUCH_SOP_INSTANCE = 0x0112
    """0x0112: No such SOP Instance"""
    NO_SUCH_ARGUMENT = 0x0114
    """0x0114: No such argument"""
    INVALID_ARGUMENT_VALUE = 0x0115
    """0x0115: Invalid argument value"""
    INVALID_SOP_INSTANCE = 0x0117
    """0x0117: Invalid SOP Instance"""
    NO_SUCH_SOP_CLASS = 0x0118
    """0x0118: No such SOP Class"""
    CLASS_INSTANCE_CONFLICT = 0x0119
    """0x0119: Class-Instance conflict"""
    NO_SUCH_ACTION_TYPE = 0x0123
    """0x0123: No such Action"""
    NOT_AUTHORIZED = 0x0124
    """0x0124: Refused: Not authorized"""
    DUPLICATE_INVOCATION = 0x0210
    """0x0210: Duplicate invocation"""
    UNRECOGNIZED_OPERATION = 0x0211
    """0x0211: Unrecognized operation"""
    MISTYPED_ARGUMENT = 0x0212
    """0x0212: Mistyped argument"""
    RESOURCE_LIMITATION = 0x0213
    """0x0213: Resource limitation"""
    ALREADY_IN_STATE_CANCELED = 0xB304
    """0xB304: The UPS is already in the requested state of CANCELED"""
    ALREADY_IN_STATE_COMPLETED = 0xB306
    """0xB306: The UPS is already in the requested state of COMPLETED"""
    MAY_NO_LONGER_BE_UPDATED = 0xC300
    """0xC300: Failed: The UPS may no longer be updated"""
    INCORRECT_TRANSACTION_UID = 0xC301
    """0xC301: Failed: The correct Transaction UID was not provided"""
    ALREADY_IN_PROGRESS = 0xC302
    """0xC302: Failed: The UPS is already IN PROGRESS"""
    ONLY_SCHEDULED_BY_CREATE = 0xC303
    """0xC303: Failed: The UPS may only become SCHEDULED via N-CREATE, not N-SET or N-ACTION"""
    FINAL_STATE_NOT_READY = 0xC304
    """0xC304: Failed: The UPS has not met final state requirements for the requested state change"""
    NO_SUCH_UPS_INSTANCE = 0xC307
    """0xC307: Failed: Specified SOP Instance UID does not exist or is not a UPS Instance managed by this SCP"""
    NOT_IN_PROGRESS = 0xC310
    """0xC310: Failed: The UPS is not yet in the "IN PROGRESS" state"""


class UPSRequestCancelStatus(IntEnum):
    """N-ACTION Response Status Values [for Request UPS Cancel]: PS3.4 CC.2.2-2."""

    SUCCESS = 0x0000
    """0x0000: The cancel request is acknowledged"""
    PROCESSING_FAILURE = 0x0110
    """0x0110: Processing Failure"""
    NO_SUCH_SOP_INSTANCE = 0x0112
    """0x0112: No such SOP Instance"""
    NO_SUCH_ARGUMENT = 0x0114
    """0x0114: No such argument"""
    INVALID_ARGUMENT_VALUE = 0x0115
    """0x0115: Invalid argument value"""
    INVALID_SOP_INSTANCE = 0x0117
    """0x0117: Invalid SOP Instance"""
    NO_SUCH_SOP_CLASS = 0x0118
    """0x0118: No such SOP Class"""
    CLASS_INSTANCE_CONFLICT = 0x0119
    """0x0119: Class-Instance conflict"""
    NO_SUCH_ACTION_TYPE = 0x0123
    """0x0123: No such Action"""
    NOT_AUTHORIZED = 0x0124
    """0x0124: Refused: Not authorized"""
    DUPLICATE_INVOCATION = 0x0210
    """0x0210: Duplicate invocation"""
    UNRECOGNIZED_OPERATION = 0x0211
    """0x0211: Unrecognized operation"""
    MISTYPED_ARGUMENT = 0x0212
    """0x0212: Mistyped argument"""
    RESOURCE_LIMITATION = 0x0213
    """0x0213: Resource limitation"""
    ALREADY_IN_STATE_CANCELED = 0xB304
    """0xB304: The UPS is already in the requested state of CANCELED"""
    NO_SUCH_UPS_INSTANCE = 0xC307
    """0xC307: Failed: Specified SOP Instance UID does not exist or is not a UPS Instance managed by this SCP"""
    ALREADY_COMPLETED = 0xC311
    """0xC311: Failed: The UPS is already COMPLETED"""
    PERFORMER_CANNOT_BE_CONTACTED = 0xC312
    """0xC312: Failed: The performer cannot be contacted"""
    PERFORMER_DECLINED = 0xC313
    """0xC313: Failed: Performer chooses not to cancel"""


class UPSSubscriptionStatus(IntEnum):
    """N-ACTION Response Status Values [for Subscribe/Unsubscribe to Receive UPS sEvent Reports]: PS3.4 CC.2.3-3."""

    SUCCESS = 0x0000
    """0x0000: The requested change of subscription state was performed"""
    PROCESSING_FAILURE = 0x0110
    """0x0110: Processing Failure"""
    NO_SUCH_SOP_INSTANCE = 0x0112
    """0x0112: No such SOP Instance"""
    NO_SUCH_ARGUMENT = 0x0114
    """0x0114: No such argument"""
    INVALID_ARGUMENT_VALUE = 0x0115
    """0x0115: Invalid argument value"""
    INVALID_SOP_INSTANCE = 0x0117
    """0x0117: Invalid SOP Instance"""
    NO_SUCH_SOP_CLASS = 0x0118
    """0x0118: No such SOP Class"""
    CLASS_INSTANCE_CONFLICT = 0x0119
    """0x0119: Class-Instance conflict"""
    NO_SUCH_ACTION_TYPE = 0x0123
    """0x0123: No such Action"""
    NOT_AUTHORIZED = 0x0124
    """0x0124: Refused: Not authorized"""
    DUPLICATE_INVOCATION = 0x0210
    """0x0210: Duplicate invocation"""
    UNRECOGNIZED_OPERATION = 0x0211
    """0x0211: Unrecognized operation"""
    MISTYPED_ARGUMENT = 0x0212
    """0x0212: Mistyped argument"""
    RESOURCE_LIMITATION = 0x0213
    """0x0213: Resource limitation"""
    DELETION_LOCK_NOT_GRANTED = 0xB301
    """0xB301: Deletion Lock not granted."""
    NO_SUCH_UPS_INSTANCE = 0xC307
    """0xC307: Failed: Specified SOP Instance UID does not exist or is not a UPS Instance managed by this SCP"""
    AE_TITLE_UNKNOWN = 0xC308
    """0xC308: Failed: Receiving AE Title is Unknown to this SCP"""
    ACTION_NOT_APPROPRIATE = 0xC314
    """0xC314: Failed: Specified action not appropriate for specified instance"""
    NO_EVENT_REPORTS = 0xC315
    """0xC315: Failed: SCP does not support Event Reports"""


class UPSCreateStatus(IntEnum):
    """N-CREATE Response Status Values [for Create a Unified Procedure Step]: PS3.4 CC.2.5-4."""

    SUCCESS = 0x0000
    """0x0000: The UPS was created as requested"""
    NO_SUCH_ATTRIBUTE = 0x0105
    """0x0105: No such Attribute"""
    INVALID_ATTRIBUTE_VALUE = 0x0106
    """0x0106: Invalid Attribute Value"""
    ATTRIBUTE_LIST_WARNING = 0x0107
    """0x0107: Attribute List warning"""
    PROCESSING_FAILURE = 0x0110
    """0x0110: Processing Failure"""
    DUPLICATE_SOP_INSTANCE = 0x0111
    """0x0111: Duplicate SOP Instance"""
    ATTRIBUTE_VALUE_OUT_OF_RANGE = 0x0116
    """0x0116: Attribute Value out of range"""
    INVALID_SOP_INSTANCE = 0x0117
    """0x0117: Invalid SOP Instance"""
    NO_SUCH_SOP_CLASS = 0x0118
    """0x0118: No such SOP Class"""
    MISSING_ATTRIBUTE = 0x0120
    """0x0120: Missing Attribute"""
    MISSING_ATTRIBUTE_VALUE = 0x0121
    """0x0121: Missing Attribute Value"""
    NOT_AUTHORIZED = 0x0124
    """0x0124: Refused: Not authorized"""
    DUPLICATE_INVOCATION = 0x0210
    """0x0210: Duplicate invocation"""
    UNRECOGNIZED_OPERATION = 0x0211
    """0x0211: Unrecognized operation"""
    MISTYPED_ARGUMENT = 0x0212
    """0x0212: Mistyped argument"""
    RESOURCE_LIMITATION = 0x0213
    """0x0213: Resource limitation"""
    CREATED_WITH_MODIFICATIONS = 0xB300
    """0xB300: The UPS was created with modifications"""
    STATE_NOT_SCHEDULED = 0xC309
    """0xC309: Failed: The provided value of UPS State was not "SCHEDULED"."""


class UPSSetStatus(IntEnum):
    """N-SET Response Status Values [for Set Unified Procedure Step Information]: PS3.4 CC.2.6-1."""

    SUCCESS = 0x0000
    """0x0000: The requested modification of the Attribute Values is performed"""
    OPTIONAL_ATTRIBUTES_UNSUPPORTED = 0x0001
    """0x0001: Requested optional Attributes are not supported."""
    NO_SUCH_ATTRIBUTE = 0x0105
    """0x0105: No such Attribute"""
    INVALID_ATTRIBUTE_VALUE = 0x0106
    """0x0106: Invalid Attribute Value"""
    ATTRIBUTE_LIST_WARNING = 0x0107
    """0x0107: Attribute List warning"""
    PROCESSING_FAILURE = 0x0110
    """0x0110: Processing Failure"""
    NO_SUCH_SOP_INSTANCE = 0x0112
    """0x0112: No such SOP Instance"""
    ATTRIBUTE_VALUE_OUT_OF_RANGE = 0x0116
    """0x0116: Attribute Value out of range"""
    INVALID_SOP_INSTANCE = 0x0117
    """0x0117: Invalid SOP Instance"""
    NO_SUCH_SOP_CLASS = 0x0118
    """0x0118: No such SOP Class"""
    CLASS_INSTANCE_CONFLICT = 0x0119
    """0x0119: Class-Instance conflict"""
    MISSING_ATTRIBUTE_VALUE = 0x0121
    """0x0121: Missing Attribute Value"""
    NOT_AUTHORIZED = 0x0124
    """0x0124: Refused: Not authorized"""
    DUPLICATE_INVOCATION = 0x0210
    """0x0210: Duplicate invocation"""
    UNRECOGNIZED_OPERATION = 0x0211
    """0x0211: Unrecognized operation"""
    MISTYPED_ARGUMENT = 0x0212
    """0x0212: Mistyped argument"""
    RESOURCE_LIMITATION = 0x0213
    """0x0213: Resource limitation"""
    COERCED_INVALID_VALUES = 0xB305
    """0xB305: Coerced invalid values to valid values"""
    MAY_NO_LONGER_BE_UPDATED = 0xC300
    """0xC300: Failed: The UPS may no longer be updated"""
    INCORRECT_TRANSACTION_UID = 0xC301
    """0xC301: Failed: The correct Transaction UID was not provided"""
    NO_SUCH_UPS_INSTANCE = 0xC307
    """0xC307: Failed: Specified SOP Instance UID does not exist or is not a UPS Instance managed by this SCP"""
    NOT_IN_PROGRESS = 0xC310
    """0xC310: Failed: The UPS is not in the "IN PROGRESS" state"""


class UPSGetStatus(IntEnum):
    """N-GET Response Status Values [for Get Unified Procedure Step Information]: PS3.4 CC.2.7-1."""

    SUCCESS = 0x0000
    """0x0000: Success"""
    OPTIONAL_ATTRIBUTES_UNSUPPORTED = 0x0001
    """0x0001: Requested optional Attributes are not supported"""
    ATTRIBUTE_LIST_WARNING = 0x0107
    """0x0107: Attribute List warning"""
    PROCESSING_FAILURE = 0x0110
    """0x0110: Processing Failure"""
    NO_SUCH_SOP_INSTANCE = 0x0112
    """0x0112: No such SOP Instance"""
    INVALID_SOP_INSTANCE = 0x0117
    """0x0117: Invalid SOP Instance"""
    NO_SUCH_SOP_CLASS = 0x0118
    """0x0118: No such SOP Class"""
    CLASS_INSTANCE_CONFLICT = 0x0119
    """0x0119: Class-Instance conflict"""
    NOT_AUTHORIZED = 0x0124
    """0x0124: Refused: Not authorized"""
    DUPLICATE_INVOCATION = 0x0210
    """0x0210: Duplicate invocation"""
    UNRECOGNIZED_OPERATION = 0x0211
    """0x0211: Unrecognized operation"""
    MISTYPED_ARGUMENT = 0x0212
    """0x0212: Mistyped argument"""
    RESOURCE_LIMITATION = 0x0213
    """0x0213: Resource limitation"""
    NO_SUCH_UPS_INSTANCE = 0xC307
    """0xC307: Failed: Specified SOP Instance UID does not exist or is not a UPS Instance managed by this SCP"""


class UPSFindStatus(IntEnum):
    """C-FIND Response Status Values [for Search for Unified Procedure Step]: PS3.4 CC.2.8-2."""

    SUCCESS = 0x0000
    """0x0000: Matching is complete - No final Identifier is supplied."""
    SOP_CLASS_NOT_SUPPORTED = 0x0122
    """0x0122: Refused: SOP Class not supported"""
    NOT_AUTHORIZED = 0x0124
    """0x0124: Refused: Not authorized"""
    DUPLICATE_INVOCATION = 0x0210
    """0x0210: Duplicate invocation"""
    UNRECOGNIZED_OPERATION = 0x0211
    """0x0211: Unrecognized operation"""
    MISTYPED_ARGUMENT = 0x0212
    """0x0212: Mistyped argument"""
    OUT_OF_RESOURCES = 0xA700
    """0xA700: Refused: Out of resources"""
    DATA_SET_DOES_NOT_MATCH_SOP_CLASS = 0xA900
    """0xA900: Error: Data Set does not match SOP Class"""
    UNABLE_TO_PROCESS = 0xC000
    """0xC000-0xCFFF: Failed: Unable to process"""
    CANCEL = 0xFE00
    """0xFE00: Matching terminated due to Cancel request"""
    PENDING = 0xFF00
    """0xFF00: Matches are continuing - Current Match is supplied and any Optional Keys were supported in the same manner as Required Keys."""
    PENDING_WITH_UNSUPPORTED_KEYS = 0xFF01
    """0xFF01: Matches are continuing - Warning that one or more Optional Keys were not supported for existence for this Identifier."""


class RTMachineVerificationCreateStatus(IntEnum):
    """RT Ion Machine Verification SOP Class N-CREATE Status Values: PS3.4 DD.3.2.1.2-1."""

    SUCCESS = 0x0000
    """0x0000: Machine Verification successfully created"""
    NO_SUCH_ATTRIBUTE = 0x0105
    """0x0105: No such Attribute"""
    INVALID_ATTRIBUTE_VALUE = 0x0106
    """0x0106: Invalid Attribute Value"""
    ATTRIBUTE_LIST_WARNING = 0x0107
    """0x0107: Attribute List warning"""
    PROCESSING_FAILURE = 0x0110
    """0x0110: Processing Failure"""
    DUPLICATE_SOP_INSTANCE = 0x0111
    """0x0111: Duplicate SOP Instance"""
    ATTRIBUTE_VALUE_OUT_OF_RANGE = 0x0116
    """0x0116: Attribute Value out of range"""
    INVALID_SOP_INSTANCE = 0x0117
    """0x0117: Invalid SOP Instance"""
    NO_SUCH_SOP_CLASS = 0x0118
    """0x0118: No such SOP Class"""
    MISSING_ATTRIBUTE = 0x0120
    """0x0120: Missing Attribute"""
    MISSING_ATTRIBUTE_VALUE = 0x0121
    """0x0121: Missing Attribute Value"""
    NOT_AUTHORIZED = 0x0124
    """0x0124: Refused: Not authorized"""
    DUPLICATE_INVOCATION = 0x0210
    """0x0210: Duplicate invocation"""
    UNRECOGNIZED_OPERATION = 0x0211
    """0x0211: Unrecognized operation"""
    MISTYPED_ARGUMENT = 0x0212
    """0x0212: Mistyped argument"""
    RESOURCE_LIMITATION = 0x0213
    """0x0213: Resource limitation"""
    FRACTION_GROUP_NOT_FOUND = 0xC221
    """0xC221: Failed: The Referenced Fraction Group Number does not exist in the referenced plan"""
    NO_BEAMS_IN_FRACTION_GROUP = 0xC222
    """0xC222: Failed: No beams exist within the referenced fraction group"""
    ALREADY_VERIFYING = 0xC223
    """0xC223: Failed: SCU already verifying and cannot currently process this request."""
    RT_PLAN_NOT_FOUND = 0xC227
    """0xC227: Failed: No such object instance - Referenced RT Plan not found"""


class RTMachineVerificationSetStatus(IntEnum):
    """RT Ion Machine Verification SOP Class N-SET Status Values: PS3.4 DD.3.2.1.2-2."""

    SUCCESS = 0x0000
    """0x0000: Machine Verification successfully updated"""
    NO_SUCH_ATTRIBUTE = 0x0105
    """0x0105: No such Attribute"""
    INVALID_ATTRIBUTE_VALUE = 0x0106
    """0x0106: Invalid Attribute Value"""
    ATTRIBUTE_LIST_WARNING = 0x0107
    """0x0107: Attribute List warning"""
    PROCESSING_FAILURE = 0x0110
    """0x0110: Processing Failure"""
    NO_SUCH_SOP_INSTANCE = 0x0112
    """0x0112: No such SOP Instance"""
    ATTRIBUTE_VALUE_OUT_OF_RANGE = 0x0116
    """0x0116: Attribute Value out of range"""
    INVALID_SOP_INSTANCE = 0x0117
    """0x0117: Invalid SOP Instance"""
    NO_SUCH_SOP_CLASS = 0x0118
    """0x0118: No such SOP Class"""
    CLASS_INSTANCE_CONFLICT = 0x0119
    """0x0119: Class-Instance conflict"""
    MISSING_ATTRIBUTE_VALUE = 0x0121
    """0x0121: Missing Attribute Value"""
    NOT_AUTHORIZED = 0x0124
    """0x0124: Refused: Not authorized"""
    DUPLICATE_INVOCATION = 0x0210
    """0x0210: Duplicate invocation"""
    UNRECOGNIZED_OPERATION = 0x0211
    """0x0211: Unrecognized operation"""
    MISTYPED_ARGUMENT = 0x0212
    """0x0212: Mistyped argument"""
    RESOURCE_LIMITATION = 0x0213
    """0x0213: Resource limitation"""
    BEAM_NOT_FOUND = 0xC224
    """0xC224: Failed: Referenced Beam Number not found within the referenced Fraction Group"""
    DEVICE_OR_ACCESSORY_NOT_SUPPORTED = 0xC225
    """0xC225: Failed: Referenced device or accessory not supported"""
    DEVICE_OR_ACCESSORY_NOT_FOUND = 0xC226
    """0xC226: Failed: Referenced device or accessory not found within the referenced beam"""


class RTMachineVerificationGetStatus(IntEnum):
    """RT Conventional Machine and RT Ion Machine Verification SOP Class N-GET Status Values: PS3.4 DD.3.2.2.3-1."""

    SUCCESS = 0x0000
    """0x0000: Treatment Verification Status of the applicable Machine Verification instance successfully returned."""
    ATTRIBUTE_LIST_WARNING = 0x0107
    """0x0107: Attribute List warning"""
    PROCESSING_FAILURE = 0x0110
    """0x0110: Processing Failure"""
    NO_SUCH_SOP_INSTANCE = 0x0112
    """0x0112: No such SOP Instance"""
    INVALID_SOP_INSTANCE = 0x0117
    """0x0117: Invalid SOP Instance"""
    NO_SUCH_SOP_CLASS = 0x0118
    """0x0118: No such SOP Class"""
    CLASS_INSTANCE_CONFLICT = 0x0119
    """0x0119: Class-Instance conflict"""
    NOT_AUTHORIZED = 0x0124
    """0x0124: Refused: Not authorized"""
    DUPLICATE_INVOCATION = 0x0210
    """0x0210: Duplicate invocation"""
    UNRECOGNIZED_OPERATION = 0x0211
    """0x0211: Unrecognized operation"""
    MISTYPED_ARGUMENT = 0x0212
    """0x0212: Mistyped argument"""
    RESOURCE_LIMITATION = 0x0213
    """0x0213: Resource limitation"""
    VERIFICATION_NOT_FOUND = 0xC112
    """0xC112: Failed: Applicable Machine Verification instance not found"""


class RTMachineVerificationActionStatus(IntEnum):
    """RT Conventional Machine and RT Ion Machine Verification SOP Class N-ACTION Status Values: PS3.4 DD.3.2.3-2."""

    SUCCESS = 0x0000
    """0x0000: Machine Parameter Verification of the applicable Machine Verification instance successfully initiated."""
    PROCESSING_FAILURE = 0x0110
    """0x0110: Processing Failure"""
    NO_SUCH_SOP_INSTANCE = 0x0112
    """0x0112: No such SOP Instance"""
    NO_SUCH_ARGUMENT = 0x0114
    """0x0114: No such argument"""
    INVALID_ARGUMENT_VALUE = 0x0115
    """0x0115: Invalid argument value"""
    INVALID_SOP_INSTANCE = 0x0117
    """0x0117: Invalid SOP Instance"""
    NO_SUCH_SOP_CLASS = 0x0118
    """0x0118: No such SOP Class"""
    CLASS_INSTANCE_CONFLICT = 0x0119
    """0x0119: Class-Instance conflict"""
    NO_SUCH_ACTION_TYPE = 0x0123
    """0x0123: No such Action"""
    NOT_AUTHORIZED = 0x0124
    """0x0124: Refused: Not authorized"""
    DUPLICATE_INVOCATION = 0x0210
    """0x0210: Duplicate invocation"""
    UNRECOGNIZED_OPERATION = 0x0211
    """0x0211: Unrecognized operation"""
    MISTYPED_ARGUMENT = 0x0212
    """0x0212: Mistyped argument"""
    RESOURCE_LIMITATION = 0x0213
    """0x0213: Resource limitation"""
    VERIFICATION_NOT_FOUND = 0xC112
    """0xC112: Failed: Machine Verification requested instance not found."""


class NonPatientObjectStorageStatus(IntEnum):
    """C-STORE Response Status Values: PS3.4 GG.4-1."""

    SUCCESS = 0x0000
    """0x0000: Success"""
    INVALID_SOP_INSTANCE = 0x0117
    """0x0117: Invalid SOP Instance"""
    SOP_CLASS_NOT_SUPPORTED = 0x0122
    """0x0122: Refused: SOP Class not supported"""
    NOT_AUTHORIZED = 0x0124
    """0x0124: Refused: Not authorized"""
    DUPLICATE_INVOCATION = 0x0210
    """0x0210: Duplicate invocation"""
    UNRECOGNIZED_OPERATION = 0x0211
    """0x0211: Unrecognized operation"""
    MISTYPED_ARGUMENT = 0x0212
    """0x0212: Mistyped argument"""
    OUT_OF_RESOURCES = 0xA700
    """0xA700: Refused: Out of resources"""
    DATA_SET_DOES_NOT_MATCH_SOP_CLASS = 0xA900
    """0xA900: Error: Data Set does not match SOP Class"""
    CANNOT_UNDERSTAND = 0xC000
    """0xC000: Error: Cannot understand"""


class InventoryCreationStatus(IntEnum):
    """N-ACTION Response Status Values: PS3.4 KK.2.2.3-1."""

    SUCCESS = 0x0000
    """0x0000: Success"""
    PROCESSING_FAILURE = 0x0110
    """0x0110: Processing Failure"""
    NO_SUCH_SOP_INSTANCE = 0x0112
    """0x0112: No such SOP Instance"""
    NO_SUCH_ARGUMENT = 0x0114
    """0x0114: No such argument"""
    INVALID_ARGUMENT_VALUE = 0x0115
    """0x0115: Invalid argument value"""
    INVALID_SOP_INSTANCE = 0x0117
    """0x0117: Invalid SOP Instance"""
    NO_SUCH_SOP_CLASS = 0x0118
    """0x0118: No such SOP Class"""
    CLASS_INSTANCE_CONFLICT = 0x0119
    """0x0119: Class-Instance conflict"""
    NO_SUCH_ACTION_TYPE = 0x0123
    """0x0123: No such Action"""
    NOT_AUTHORIZED = 0x0124
    """0x0124: Refused: Not authorized"""
    DUPLICATE_INVOCATION = 0x0210
    """0x0210: Duplicate invocation"""
    UNRECOGNIZED_OPERATION = 0x0211
    """0x0211: Unrecognized operation"""
    MISTYPED_ARGUMENT = 0x0212
    """0x0212: Mistyped argument - One of the parameters supplied has not been agreed for use"""
    RESOURCE_LIMITATION = 0x0213
    """0x0213: Resource Limitation"""
    KEY_ATTRIBUTES_NOT_SUPPORTED = 0xB010
    """0xB010: Attribute list error - One or more of Key Attributes are not supported for matching"""


class RejectResult(IntEnum):
    """Result of an A-ASSOCIATE-RJ: PS3.8 9-21."""

    REJECTED_PERMANENT = 1
    """1: rejected-permanent"""
    REJECTED_TRANSIENT = 2
    """2: rejected-transient"""


class RejectSource(IntEnum):
    """Source of an A-ASSOCIATE-RJ: PS3.8 9-21."""

    SERVICE_USER = 1
    """1: DICOM UL service-user"""
    SERVICE_PROVIDER_ACSE = 2
    """2: DICOM UL service-provider (ACSE related function)"""
    SERVICE_PROVIDER_PRESENTATION = 3
    """3: DICOM UL service-provider (Presentation related function)"""


class RejectReasonUser(IntEnum):
    """Reason of an A-ASSOCIATE-RJ from the service-user: PS3.8 9-21."""

    NO_REASON_GIVEN = 1
    """1: no-reason-given"""
    APPLICATION_CONTEXT_NAME_NOT_SUPPORTED = 2
    """2: application-context-name-not-supported"""
    CALLING_AE_TITLE_NOT_RECOGNIZED = 3
    """3: calling-AE-title-not-recognized"""
    CALLED_AE_TITLE_NOT_RECOGNIZED = 7
    """7: called-AE-title-not-recognized"""


class RejectReasonACSE(IntEnum):
    """Reason of an A-ASSOCIATE-RJ from the service-provider (ACSE): PS3.8 9-21."""

    NO_REASON_GIVEN = 1
    """1: no-reason-given"""
    PROTOCOL_VERSION_NOT_SUPPORTED = 2
    """2: protocol-version-not-supported"""


class RejectReasonPresentation(IntEnum):
    """Reason of an A-ASSOCIATE-RJ from the service-provider (Presentation): PS3.8 9-21."""

    TEMPORARY_CONGESTION = 1
    """1: temporary-congestio"""
    LOCAL_LIMIT_EXCEEDED = 2
    """2: local-limit-exceeded"""


class AbortSource(IntEnum):
    """Source of an A-ABORT: PS3.8 9-26."""

    SERVICE_USER = 0
    """0: DICOM UL service-user (initiated abort)"""
    SERVICE_PROVIDER = 2
    """2: DICOM UL service-provider (initiated abort)"""


class AbortReason(IntEnum):
    """Reason of an A-ABORT from the service-provider: PS3.8 9-26."""

    REASON_NOT_SPECIFIED = 0
    """0: reason-not-specified"""
    UNRECOGNIZED_PDU = 1
    """1: unrecognized-PDU"""
    UNEXPECTED_PDU = 2
    """2: unexpected-PDU"""
    UNRECOGNIZED_PDU_PARAMETER = 4
    """4: unrecognized-PDU parameter"""
    UNEXPECTED_PDU_PARAMETER = 5
    """5: unexpected-PDU parameter"""
    INVALID_PDU_PARAMETER_VALUE = 6
    """6: invalid-PDU-parameter value"""


class PresentationContextResult(IntEnum):
    """Result of a presentation context: PS3.8 9-18."""

    ACCEPTANCE = 0
    """0: acceptance"""
    USER_REJECTION = 1
    """1: user-rejection"""
    NO_REASON = 2
    """2: no-reason (provider rejection)"""
    ABSTRACT_SYNTAX_NOT_SUPPORTED = 3
    """3: abstract-syntax-not-supported (provider rejection)"""
    TRANSFER_SYNTAXES_NOT_SUPPORTED = 4
    """4: transfer-syntaxes-not-supported (provider rejection)"""


class PDUType(IntEnum):
    """Type of a PDU: PS3.8 9.3.1."""

    ASSOCIATE_REQUEST = 1
    """1: A-ASSOCIATE-RQ"""
    ASSOCIATE_ACCEPT = 2
    """2: A-ASSOCIATE-AC"""
    ASSOCIATE_REJECT = 3
    """3: A-ASSOCIATE-RJ"""
    DATA_TRANSFER = 4
    """4: P-DATA-TF"""
    RELEASE_REQUEST = 5
    """5: A-RELEASE-RQ"""
    RELEASE_RESPONSE = 6
    """6: A-RELEASE-RP"""
    ABORT = 7
    """7: A-ABORT"""


class HTTPStatus(IntEnum):
    """HTTP statuses of every DICOMweb transaction: PS3.18 8.5-1."""

    OK = 200
    """200: OK"""
    CREATED = 201
    """201: Created"""
    ACCEPTED = 202
    """202: Accepted"""
    NON_AUTHORITATIVE_INFORMATION = 203
    """203: Non-Authoritative Information"""
    NO_CONTENT = 204
    """204: No-Content"""
    RESET_CONTENT = 205
    """205: Reset Content"""
    PARTIAL_CONTENT = 206
    """206: Partial Content"""
    MOVED_PERMANENTLY = 301
    """301: Moved Permanently"""
    SEE_OTHER = 303
    """303: See Other"""
    NOT_MODIFIED = 304
    """304: Not Modified"""
    BAD_REQUEST = 400
    """400: Bad Request"""
    UNAUTHORIZED = 401
    """401: Unauthorized"""
    FORBIDDEN = 403
    """403: Forbidden"""
    NOT_FOUND = 404
    """404: Not Found"""
    METHOD_NOT_ALLOWED = 405
    """405: Method Not Allowed"""
    NOT_ACCEPTABLE = 406
    """406: Not Acceptable"""
    CONFLICT = 409
    """409: Conflict"""
    GONE = 410
    """410: Gone"""
    LENGTH_REQUIRED = 411
    """411: Length Required"""
    PAYLOAD_TOO_LARGE = 413
    """413: Payload Too Large"""
    URI_TOO_LONG = 414
    """414: URI Too Long"""
    UNSUPPORTED_MEDIA_TYPE = 415
    """415: Unsupported Media Type"""
    INTERNAL_SERVER_ERROR = 500
    """500: Internal Server Error"""
    NOT_IMPLEMENTED = 501
    """501: Not Implemented"""
    SERVICE_UNAVAILABLE = 503
    """503: Service Unavailable"""
    HTTP_VERSION_NOT_SUPPORTED = 505
    """505: HTTP Version Not Supported"""


class RetrieveCapabilitiesHTTPStatus(IntEnum):
    """HTTP statuses of the Retrieve Capabilities Transaction of the DICOM Web Services: PS3.18 8.9.3-1."""

    OK = 200
    """200: OK"""
    NOT_MODIFIED = 304
    """304: Not Modified"""
    BAD_REQUEST = 400
    """400: Bad Request"""


class OpenNotificationConnectionHTTPStatus(IntEnum):
    """HTTP statuses of the Open Notification Connection Transaction of the DICOM Web Services: PS3.18 8.10.4-2."""

    SWITCHING_PROTOCOLS = 101
    """101: Switching Protocols"""
    BAD_REQUEST = 400
    """400: Bad Request"""


class URIRetrieveInstanceHTTPStatus(IntEnum):
    """HTTP statuses of the Retrieve DICOM Instance Transaction of the URI Service: PS3.18 9.4.3-1."""

    OK = 200
    """200: OK"""
    BAD_REQUEST = 400
    """400: Bad Request"""
    NOT_FOUND = 404
    """404: Not Found"""
    GONE = 410
    """410: Gone"""


class URIRetrieveRenderedHTTPStatus(IntEnum):
    """HTTP statuses of the Retrieve Rendered Instance Transaction of the URI Service: PS3.18 9.5.3-1."""

    OK = 200
    """200: OK"""
    BAD_REQUEST = 400
    """400: Bad Request"""


class StudiesRetrieveHTTPStatus(IntEnum):
    """HTTP statuses of the Retrieve Transaction of the Studies Service: PS3.18 10.4.3-1."""

    OK = 200
    """200: OK"""
    PARTIAL_CONTENT = 206
    """206: Partial Content"""
    BAD_REQUEST = 400
    """400: Bad Request"""
    NOT_FOUND = 404
    """404: Not Found"""
    NOT_ACCEPTABLE = 406
    """406: Not Acceptable"""
    GONE = 410
    """410: Gone"""
    PAYLOAD_TOO_LARGE = 413
    """413: Payload Too Large"""


class StudiesStoreHTTPStatus(IntEnum):
    """HTTP statuses of the Store Transaction of the Studies Service: PS3.18 10.5.3-1."""

    OK = 200
    """200: OK"""
    ACCEPTED = 202
    """202: Accepted"""
    BAD_REQUEST = 400
    """400: Bad Request"""
    CONFLICT = 409
    """409: Conflict"""
    UNSUPPORTED_MEDIA_TYPE = 415
    """415: Unsupported Media Type"""


class StudiesSearchHTTPStatus(IntEnum):
    """HTTP statuses of the Search Transaction of the Studies Service: PS3.18 10.6.3-1."""

    OK = 200
    """200: OK"""
    NO_CONTENT = 204
    """204: No Content"""
    BAD_REQUEST = 400
    """400: Bad Request"""
    PAYLOAD_TOO_LARGE = 413
    """413: Payload Too Large"""


class WorklistCreateHTTPStatus(IntEnum):
    """HTTP statuses of the Create Workitem Transaction of the Worklist Service: PS3.18 11.4.3-1."""

    CREATED = 201
    """201: Created"""
    BAD_REQUEST = 400
    """400: Bad Request"""
    CONFLICT = 409
    """409: Conflict"""


class WorklistRetrieveHTTPStatus(IntEnum):
    """HTTP statuses of the Retrieve Workitem Transaction of the Worklist Service: PS3.18 11.5.3-1."""

    OK = 200
    """200: OK"""
    BAD_REQUEST = 400
    """400: Bad Request"""
    NOT_FOUND = 404
    """404: Not Found"""
    CONFLICT = 409
    """409: Conflict"""
    GONE = 410
    """410: Gone"""


class WorklistUpdateHTTPStatus(IntEnum):
    """HTTP statuses of the Update Workitem Transaction of the Worklist Service: PS3.18 11.6.3-1."""

    OK = 200
    """200: OK"""
    BAD_REQUEST = 400
    """400: Bad Request"""
    NOT_FOUND = 404
    """404: Not Found"""
    CONFLICT = 409
    """409: Conflict"""
    GONE = 410
    """410: Gone"""


class WorklistChangeStateHTTPStatus(IntEnum):
    """HTTP statuses of the Change Workitem State Transaction of the Worklist Service: PS3.18 11.7.3-1."""

    OK = 200
    """200: OK"""
    BAD_REQUEST = 400
    """400: Bad Request"""
    NOT_FOUND = 404
    """404: Not Found"""
    CONFLICT = 409
    """409: Conflict"""
    GONE = 410
    """410: Gone"""


class WorklistRequestCancellationHTTPStatus(IntEnum):
    """HTTP statuses of the Request Cancellation Transaction of the Worklist Service: PS3.18 11.8.3-1."""

    ACCEPTED = 202
    """202: Accepted"""
    BAD_REQUEST = 400
    """400: Bad Request"""
    NOT_FOUND = 404
    """404: Not Found"""
    CONFLICT = 409
    """409: Conflict"""


class WorklistSearchHTTPStatus(IntEnum):
    """HTTP statuses of the Search Transaction of the Worklist Service: PS3.18 11.9.3-1."""

    OK = 200
    """200: OK"""
    NO_CONTENT = 204
    """204: No Content"""
    PARTIAL_CONTENT = 206
    """206: Partial Content"""
    BAD_REQUEST = 400
    """400: Bad Request"""
    PAYLOAD_TOO_LARGE = 413
    """413: Payload Too Large"""


class WorklistSubscribeHTTPStatus(IntEnum):
    """HTTP statuses of the Subscribe Transaction of the Worklist Service: PS3.18 11.10.3-1."""

    CREATED = 201
    """201: Created"""
    BAD_REQUEST = 400
    """400: Bad Request"""
    FORBIDDEN = 403
    """403: Forbidden"""
    NOT_FOUND = 404
    """404: Not Found"""


class WorklistUnsubscribeHTTPStatus(IntEnum):
    """HTTP statuses of the Unsubscribe Transaction of the Worklist Service: PS3.18 11.11.3-1."""

    OK = 200
    """200: OK"""
    BAD_REQUEST = 400
    """400: Bad Request"""
    NOT_FOUND = 404
    """404: Not Found"""


class WorklistSuspendGlobalSubscriptionHTTPStatus(IntEnum):
    """HTTP statuses of the Suspend Global Subscription Transaction of the Worklist Service: PS3.18 11.12.3-1."""

    OK = 200
    """200: OK"""
    BAD_REQUEST = 400
    """400: Bad Request"""
    NOT_FOUND = 404
    """404: Not Found"""


class NonPatientRetrieveHTTPStatus(IntEnum):
    """HTTP statuses of the Retrieve Transaction of the Non-Patient Instance Service: PS3.18 12.4.3-1."""

    OK = 200
    """200: OK"""
    BAD_REQUEST = 400
    """400: Bad Request"""
    NOT_FOUND = 404
    """404: Not Found"""
    NOT_ACCEPTABLE = 406
    """406: Unsupported Media Type"""


class NonPatientStoreHTTPStatus(IntEnum):
    """HTTP statuses of the Store Transaction of the Non-Patient Instance Service: PS3.18 12.5.3-1."""

    OK = 200
    """200: OK"""
    ACCEPTED = 202
    """202: Accepted"""
    BAD_REQUEST = 400
    """400: Bad Request"""
    NOT_FOUND = 404
    """404: Not Found"""
    CONFLICT = 409
    """409: Conflict"""
    UNSUPPORTED_MEDIA_TYPE = 415
    """415: Unsupported Media Type"""


class NonPatientSearchHTTPStatus(IntEnum):
    """HTTP statuses of the Search Transaction of the Non-Patient Instance Service: PS3.18 12.6.3-1."""

    OK = 200
    """200: OK"""
    BAD_REQUEST = 400
    """400: Bad Request"""
    NOT_ACCEPTABLE = 406
    """406: Unsupported Media Type"""
    PAYLOAD_TOO_LARGE = 413
    """413: Payload Too Large"""


class StorageCommitmentRequestHTTPStatus(IntEnum):
    """HTTP statuses of the Request Transaction of the Storage Commitment Service: PS3.18 13.4.3-1."""

    OK = 200
    """200: OK"""
    ACCEPTED = 202
    """202: Accepted"""
    BAD_REQUEST = 400
    """400: Bad Request"""
    CONFLICT = 409
    """409: Conflict"""
    SERVICE_UNAVAILABLE = 503
    """503: Service Unavailable"""


class StorageCommitmentResultCheckHTTPStatus(IntEnum):
    """HTTP statuses of the Result Check Transaction of the Storage Commitment Service: PS3.18 13.5.3-1."""

    OK = 200
    """200: OK"""
    ACCEPTED = 202
    """202: Accepted"""
    NOT_FOUND = 404
    """404: Not Found"""
    GONE = 410
    """410: Gone"""
    SERVICE_UNAVAILABLE = 503
    """503: Service Unavailable"""


class ModalityScheduledProcedureStepSearchHTTPStatus(IntEnum):
    """HTTP statuses of the Search Transaction of the Modality Scheduled Procedure Step Service: PS3.18 14.4.3-1."""

    OK = 200
    """200: OK"""
    NO_CONTENT = 204
    """204: No Content"""
    BAD_REQUEST = 400
    """400: Bad Request"""
    PAYLOAD_TOO_LARGE = 413
    """413: Payload Too Large"""
    SERVICE_UNAVAILABLE = 503
    """503: Service Unavailable"""


class ModalityPerformedProcedureStepCreateHTTPStatus(IntEnum):
    """HTTP statuses of the Create Transaction of the Modality Performed Procedure Step Service: PS3.18 15.4.3-1."""

    CREATED = 201
    """201: Created"""
    BAD_REQUEST = 400
    """400: Bad Request"""
    CONFLICT = 409
    """409: Conflict"""
    SERVICE_UNAVAILABLE = 503
    """503: Service Unavailable"""


class ModalityPerformedProcedureStepUpdateHTTPStatus(IntEnum):
    """HTTP statuses of the Update Transaction of the Modality Performed Procedure Step Service: PS3.18 15.5.3-1."""

    OK = 200
    """200: OK"""
    BAD_REQUEST = 400
    """400: Bad Request"""
    NOT_FOUND = 404
    """404: Not Found"""
    CONFLICT = 409
    """409: Conflict"""
    GONE = 410
    """410: Gone"""
    SERVICE_UNAVAILABLE = 503
    """503: Service Unavailable"""


class ModalityPerformedProcedureStepRetrieveHTTPStatus(IntEnum):
    """HTTP statuses of the Retrieve Transaction of the Modality Performed Procedure Step Service: PS3.18 15.6.3-1."""

    OK = 200
    """200: OK"""
    BAD_REQUEST = 400
    """400: Bad Request"""
    NOT_FOUND = 404
    """404: Not Found"""
    GONE = 410
    """410: Gone"""
    SERVICE_UNAVAILABLE = 503
    """503: Service Unavailable"""


class StoreWarningReason(IntEnum):
    """Store Instances Response Warning Reason Values: PS3.18 I.2-1."""

    COERCION_OF_DATA_ELEMENTS = 0xB000
    """0xB000: Coercion of Data Elements"""
    ELEMENTS_DISCARDED = 0xB006
    """0xB006: Elements Discarded"""
    DATA_SET_DOES_NOT_MATCH_SOP_CLASS_WARNING = 0xB007
    """0xB007: Data Set does not match SOP Class"""


class StoreFailureReason(IntEnum):
    """Store Instances Response Failure Reason Values: PS3.18 I.2-2."""

    OUT_OF_RESOURCES = 0xA700
    """0xA700-0xA7FF: Refused out of Resources"""
    DATA_SET_DOES_NOT_MATCH_SOP_CLASS = 0xA900
    """0xA900-0xA9FF: Error: Data Set does not match SOP Class"""
    CANNOT_UNDERSTAND = 0xC000
    """0xC000-0xCFFF: Error: Cannot understand"""
    REFERENCED_TRANSFER_SYNTAX_NOT_SUPPORTED = 0xC122
    """0xC122: Referenced Transfer Syntax not supported"""
    PROCESSING_FAILURE = 0x0110
    """0x0110: Processing failure"""
    REFERENCED_SOP_CLASS_NOT_SUPPORTED = 0x0122
    """0x0122: Referenced SOP Class not supported"""


class StorageCommitmentFailureReason(IntEnum):
    """Failure Reason of the Storage Commitment Module: PS3.3 C.14.1.1."""

    PROCESSING_FAILURE = 0x0110
    """0x0110: Processing failure"""
    NO_SUCH_SOP_INSTANCE = 0x0112
    """0x0112: No such object instance"""
    RESOURCE_LIMITATION = 0x0213
    """0x0213: Resource limitation"""
    REFERENCED_SOP_CLASS_NOT_SUPPORTED = 0x0122
    """0x0122: Referenced SOP Class not supported"""
    CLASS_INSTANCE_CONFLICT = 0x0119
    """0x0119: Class/Instance conflict"""
    DUPLICATE_TRANSACTION_UID = 0x0131
    """0x0131: Duplicate transaction UID"""


class MediaCreationFailureReason(IntEnum):
    """Failure Reason of the Media Creation Management Module: PS3.3 C.22.1.4."""

    PROCESSING_FAILURE = 0x0110
    """0x0110: Processing failure"""
    NO_SUCH_SOP_INSTANCE = 0x0112
    """0x0112: No such object Instance"""
    REFERENCED_SOP_CLASS_NOT_SUPPORTED = 0x0122
    """0x0122: Referenced SOP Class not supported"""
    CLASS_INSTANCE_CONFLICT = 0x0119
    """0x0119: Class/Instance conflict"""
    MEDIA_APPLICATION_PROFILES_CONFLICT = 0x0201
    """0x0201: Media Application Profiles conflict"""
    MEDIA_APPLICATION_PROFILE_INSTANCE_CONFLICT = 0x0202
    """0x0202: Media Application Profile/Instance conflict"""
    MEDIA_APPLICATION_PROFILE_COMPRESSION_CONFLICT = 0x0203
    """0x0203: Media Application Profile/Compression conflict"""
    MEDIA_APPLICATION_PROFILE_NOT_SUPPORTED = 0x0204
    """0x0204: Media Application Profile not supported"""
    INSTANCE_SIZE_EXCEEDED = 0x0205
    """0x0205: Instance size exceeded"""
    MISSING_ATTRIBUTE = 0x0120
    """0x0120: Missing Attribute"""
    MISSING_ATTRIBUTE_VALUE = 0x0121
    """0x0121: Missing Attribute value"""

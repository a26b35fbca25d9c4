// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".
package dev.dicomstatus;

/**
 * A Status Code: a constant of one of the enums, or any other value as received. Two of them may have the same code: compare
 * {@link #code()}, and explain a received code with {@link DICOMStatus}.
 */
public sealed interface StatusCode
        permits GeneralStatus,
                CStoreStatus,
                CGetStatus,
                CFindStatus,
                CMoveStatus,
                CEchoStatus,
                NEventReportStatus,
                NGetStatus,
                NSetStatus,
                NActionStatus,
                NCreateStatus,
                NDeleteStatus,
                StorageStatus,
                QueryRetrieveFindStatus,
                QueryRetrieveMoveStatus,
                QueryRetrieveGetStatus,
                RepositoryQueryStatus,
                ModalityPerformedProcedureStepSetStatus,
                ModalityPerformedProcedureStepRetrieveStatus,
                BasicFilmSessionStatus,
                BasicFilmSessionPrintStatus,
                BasicFilmBoxStatus,
                BasicFilmBoxPrintStatus,
                BasicGrayscaleImageBoxStatus,
                BasicColorImageBoxStatus,
                PresentationLUTStatus,
                ModalityWorklistStatus,
                ProceduralEventLoggingStatus,
                SubstanceAdministrationLoggingStatus,
                RelevantPatientInformationQueryStatus,
                MediaCreationCreateStatus,
                MediaCreationCancelStatus,
                MediaCreationGetStatus,
                SubstanceAdministrationQueryStatus,
                CompositeInstanceRootRetrieveMoveStatus,
                CompositeInstanceRootRetrieveGetStatus,
                CompositeInstanceRetrieveWithoutBulkDataStatus,
                UPSChangeStateStatus,
                UPSRequestCancelStatus,
                UPSSubscriptionStatus,
                UPSCreateStatus,
                UPSSetStatus,
                UPSGetStatus,
                UPSFindStatus,
                RTMachineVerificationCreateStatus,
                RTMachineVerificationSetStatus,
                RTMachineVerificationGetStatus,
                RTMachineVerificationActionStatus,
                NonPatientObjectStorageStatus,
                InventoryCreationStatus,
                ReceivedStatus {

    /** The value of Status (0000,0900), 0 to 65535. */
    int code();

    /** Its class by PS3.7 Annex C; empty for a code that the standard does not allow. */
    default java.util.Optional<Category> category() {
        return DICOMStatus.category(code());
    }

    /** Whether more responses follow: 0xFF00 and 0xFF01. */
    default boolean isPending() {
        return DICOMStatus.isPending(code());
    }

    /** A code as received, whatever its value. */
    static StatusCode of(int code) {
        return new ReceivedStatus(code);
    }
}

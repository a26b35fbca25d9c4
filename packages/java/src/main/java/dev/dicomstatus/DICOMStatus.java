package dev.dicomstatus;

import java.util.List;
import java.util.Optional;

/**
 * What DICOM Status Codes mean, and how associations and retrieves ended. Nothing that comes from the network throws; only a value
 * that cannot be 16 bits wide does.
 */
public final class DICOMStatus {
    private DICOMStatus() {
    }

    /**
     * The Status Class of a code, by PS3.7 Annex C: {@code category(0xB006)} is Warning.
     *
     * @param code as received, 0 to 65535
     * @return empty for a code that the standard does not allow
     * @throws IllegalArgumentException if it is not from 0 to 65535
     */
    public static Optional<Category> category(int code) {
        return Categories.of(code);
    }

    /**
     * Whether more responses follow: 0xFF00 and 0xFF01. {@code isPending(0xFF01)} is true.
     *
     * @param code as received, 0 to 65535
     * @throws IllegalArgumentException if it is not from 0 to 65535
     */
    public static boolean isPending(int code) {
        return category(code).filter(Category.PENDING::equals).isPresent();
    }

    /**
     * Whether no further response follows: {@code isFinal(0xB000)} is true.
     *
     * @param code as received, 0 to 65535
     * @throws IllegalArgumentException if it is not from 0 to 65535
     */
    public static boolean isFinal(int code) {
        return !isPending(code);
    }

    /**
     * What a Status Code means in a context, and what to do about it. The most specific meaning goes first: the implementation's,
     * the table of the SOP Class, a range in it, the list of the DIMSE service, the general statuses, the class.
     * {@code explain(0xB000, Context.of(Service.C_MOVE))} means "Sub-operations Complete - One or more Failures".
     *
     * @param code    as received, 0 to 65535
     * @param context where it was received
     * @return empty for a code that the standard does not allow
     * @throws IllegalArgumentException if the code is not from 0 to 65535
     */
    public static Optional<Explanation> explain(int code, Context context) {
        return Lookup.explain(code, context);
    }

    /**
     * Why a peer rejected an association: Result, Source and Reason/Diag. of an A-ASSOCIATE-RJ (PS3.8 9.3.4).
     *
     * {@code describeRejection(1, 1, 7).reasonName()} is CalledAETitleNotRecognized.
     *
     * @param result byte 8 of the PDU, 0 to 255
     * @param source byte 9 of the PDU
     * @param reason byte 10 of the PDU
     */
    public static Description describeRejection(int result, int source, int reason) {
        return Descriptions.rejection(result, source, reason);
    }

    /**
     * Why a peer aborted an association: Source and Reason/Diag. of an A-ABORT (PS3.8 9.3.8).
     *
     * {@code describeAbort(2, 2).reasonName()} is UnexpectedPDU.
     *
     * @param source byte 9 of the PDU, 0 to 255
     * @param reason byte 10 of the PDU, 0 to 255; it means something only if the source is 2
     */
    public static Description describeAbort(int source, int reason) {
        return Descriptions.abort(source, reason);
    }

    /**
     * What became of a presentation context (PS3.8 9.3.3.2): {@code describePresentationContextResult(3).resultName()} is
     * AbstractSyntaxNotSupported.
     *
     * @param result Result/Reason of its item in an A-ASSOCIATE-AC
     */
    public static Description describePresentationContextResult(int result) {
        return Descriptions.presentationContext(result);
    }

    /**
     * The status of a retrieve by the numbers of its sub-operations (PS3.4 C.4.2.3.1 and C.4.3.3.1), 0 to 65535 each:
     * {@code finalRetrieveStatus(Service.C_MOVE, 0, 4, 1, 0, false)} is 0xB000.
     *
     * @param service   C-MOVE or C-GET
     * @param remaining sub-operations that remain
     * @param completed those that were done without a warning
     * @param failed    those that failed
     * @param warning   those that were done with a warning
     * @param canceled  whether the retrieve was canceled
     * @throws IllegalArgumentException if the service does not retrieve
     */
    public static int finalRetrieveStatus(Service service, int remaining, int completed, int failed, int warning, boolean canceled) {
        RetrieveCodes codes = RetrievesTable.ROWS.stream()
                .filter(row -> row.services().contains(service))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a retrieve is C-MOVE or C-GET, not " + service.label()));
        if (canceled) {
            return codes.cancel();
        }
        if (remaining > 0) {
            return codes.pending();
        }
        if (failed == 0 && warning == 0) {
            return codes.success();
        }
        return completed == 0 && warning == 0 ? codes.failure() : codes.warning();
    }

    /**
     * What a condition in the log of a product means: {@code explainCondition("0006:0317", "dcmtk")} is that the peer aborted.
     *
     * @param code           module and code, four hexadecimal digits each, such as {@code 0006:0317}
     * @param implementation whose log it is, such as {@code dcmtk}
     */
    public static Optional<Condition> explainCondition(String code, String implementation) {
        return ConditionsTable.ROWS.stream().filter(row -> row.code().equals(code) && row.implementation().equals(implementation)).findFirst();
    }

    /** The products that have meanings of their own, by the names that {@link Context} takes. */
    public static List<String> implementations() {
        return ImplementationsTable.ROWS.stream().map(ImplementationRow::implementation).distinct().toList();
    }
}

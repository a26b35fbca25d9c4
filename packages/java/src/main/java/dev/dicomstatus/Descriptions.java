package dev.dicomstatus;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Describes the values of PDU fields (PS3.8 9.3). */
final class Descriptions {
    private Descriptions() {
    }

    static Description rejection(int result, int source, int reason) {
        Optional<PDUValue> results = value(Role.REJECT_RESULT, null, result);
        Optional<PDUValue> sources = value(Role.REJECT_SOURCE, null, source);
        Optional<PDUValue> reasons = value(Role.REJECT_REASON, source, reason);
        // The result says whether to ask again, the reason who can change something.
        Optional<Retry> retry = reasons.map(PDUValue::retry).map(said -> results.map(PDUValue::retry).orElse(said));
        return describe(results, sources, reasons, results.map(PDUValue::permanent), List.of(results, sources, reasons), reasons, retry);
    }

    static Description abort(int source, int reason) {
        Optional<PDUValue> sources = value(Role.ABORT_SOURCE, null, source);
        Optional<PDUValue> reasons = value(Role.ABORT_REASON, source, reason);
        boolean isSignificant = PDUValuesTable.ROWS.stream().anyMatch(row -> row.role() == Role.ABORT_REASON && Objects.equals(row.source(), source));
        Optional<PDUValue> said = isSignificant ? reasons : sources;
        List<Optional<PDUValue>> values = isSignificant ? List.of(sources, reasons) : List.of(sources);
        return describe(Optional.empty(), sources, reasons, Optional.empty(), values, said, said.map(PDUValue::retry));
    }

    static Description presentationContext(int result) {
        Optional<PDUValue> value = value(Role.PRESENTATION_CONTEXT_RESULT, null, result);
        return describe(value, Optional.empty(), Optional.empty(), Optional.empty(), List.of(value), value, value.map(PDUValue::retry));
    }

    private static Optional<PDUValue> value(Role role, Integer source, int value) {
        return PDUValuesTable.ROWS.stream()
                .filter(row -> row.role() == role && Objects.equals(row.source(), source) && row.first() <= value && value <= row.last())
                .findFirst();
    }

    private static Description describe(
            Optional<PDUValue> result,
            Optional<PDUValue> source,
            Optional<PDUValue> reason,
            Optional<Boolean> permanent,
            List<Optional<PDUValue>> values,
            Optional<PDUValue> advising,
            Optional<Retry> retry) {
        boolean known = values.stream().allMatch(value -> value.map(PDUValue::name).isPresent());
        Stream<PDUValue> found = values.stream().flatMap(Optional::stream);
        Optional<PDUValue> last = found.reduce((first, second) -> second);
        return new Description(
                known,
                result.map(PDUValue::name),
                source.map(PDUValue::name),
                reason.map(PDUValue::name),
                permanent,
                values.stream().flatMap(Optional::stream).map(PDUValue::saidBy).filter(Objects::nonNull).findFirst(),
                last.map(PDUValue::symbol),
                known ? last.map(PDUValue::explanation).orElse(Sentences.UNDEFINED_VALUES) : Sentences.UNDEFINED_VALUES,
                retry,
                advising.map(PDUValue::actors).orElse(List.of()),
                last.map(PDUValue::citation));
    }
}

package dev.dicomstatus;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** HTTP statuses and reasons of DICOMweb (PS3.18). */
public final class DICOMweb {
    private static final String FAILURE_REASON = "(0008,1197)";
    private static final String WARNING_REASON = "(0008,1196)";

    /** Answers of a server that failed on the way, or of a proxy before it: it may have stored something. */
    private static final Set<Integer> MAY_HAVE_STORED = Set.of(408, 500, 502, 504);

    private DICOMweb() {
    }

    /** A table of HTTP statuses by its names. */
    private record TableName(String service, String transaction) {
        private static TableName of(HTTPRow row) {
            return new TableName(row.service(), row.transaction());
        }
    }

    /**
     * What an HTTP status means as the answer of a DICOMweb transaction (PS3.18 8.5 and the tables of the transactions):
     * {@code explainHTTP(409, null, "STOW-RS")} has the category Failure.
     *
     * @param code        the HTTP status
     * @param service     the service of PS3.18, or an acronym; null where the transaction says enough
     * @param transaction {@code STOW-RS}, {@code QIDO-RS}, {@code WADO-RS}, or the name of PS3.18; null where it is not known
     * @return empty where PS3.18 gives no class
     */
    public static Optional<HTTPExplanation> explainHTTP(int code, String service, String transaction) {
        Optional<HTTPClass> found = HTTPClassesTable.ROWS.stream().filter(row -> row.first() <= code && code <= row.last()).findFirst();
        Optional<TableName> table = tableOf(service, transaction);
        Optional<HTTPExplanation> own = table.flatMap(name -> row(name, code)).map(row -> answer(row, found, "transaction", row.until() == null));
        Optional<HTTPExplanation> general = row(new TableName(null, null), code)
                .map(row -> answer(row, found, "general", table.isEmpty() && row.until() == null));
        return own.or(() -> general).or(() -> found.map(row -> classAnswer(code, row)));
    }

    /**
     * What a Failure Reason (0008,1197) or Warning Reason (0008,1196) means: {@code explainReason(0xC122, null, "store-instances")}
     * is ReferencedTransferSyntaxNotSupported.
     *
     * @param code      as received, 0 to 65535
     * @param attribute its tag, {@code (0008,1197)} or {@code (0008,1196)}; null where it is not known
     * @param context   {@code store-instances}, {@code storage-commitment} or {@code media-creation}; null where it is not known
     * @throws IllegalArgumentException if the code is not from 0 to 65535
     */
    public static ReasonExplanation explainReason(int code, String attribute, String context) {
        Optional<Category> category = FAILURE_REASON.equals(attribute)
                ? Optional.of(Category.FAILURE)
                : WARNING_REASON.equals(attribute) ? Optional.of(Category.WARNING) : Categories.of(code);
        List<ReasonRow> rows = reasons(code, attribute, context);
        if (!rows.isEmpty()) {
            ReasonRow first = rows.get(0);
            boolean isNamed = rows.stream().allMatch(row -> row.name().equals(first.name()));
            boolean agree = isNamed && rows.stream().allMatch(row -> row.explanation().equals(first.explanation()));
            Optional<ReasonRow> named = Optional.of(first).filter(row -> isNamed);
            Optional<ReasonRow> agreed = Optional.of(first).filter(row -> agree);
            return new ReasonExplanation(
                    code,
                    category,
                    named.map(ReasonRow::name),
                    named.map(ReasonRow::meaning),
                    named.map(ReasonRow::notation),
                    agreed.map(ReasonRow::explanation),
                    agreed.map(ReasonRow::retry),
                    agreed.map(ReasonRow::actors).orElse(List.of()),
                    "reason",
                    true,
                    Optional.of(first.citation()));
        }
        Optional<Explanation> status = Lookup.explain(code, Context.of(Service.C_STORE)).filter(found -> found.meaning().isPresent());
        boolean fits = status.map(Explanation::category).equals(category);
        // What to do says more of a Status Code than its words, which are those of any DIMSE service.
        Optional<String> explanation = fits
                ? status.flatMap(found -> found.explanation().map(words -> found.why().orElse(words)))
                : Optional.of(Sentences.OTHER_CLASS);
        Optional<Explanation> advising = status.filter(found -> fits);
        return new ReasonExplanation(
                code,
                category,
                status.flatMap(Explanation::name),
                status.flatMap(Explanation::meaning),
                Optional.empty(),
                status.flatMap(found -> explanation),
                advising.flatMap(Explanation::retry),
                advising.map(Explanation::actors).orElse(List.of()),
                status.isPresent() ? "Status Code" : "class",
                false,
                status.flatMap(Explanation::citation));
    }

    /**
     * What became of the instances of a Store Instances request: {@code stored}, {@code stored with warnings},
     * {@code partly stored}, {@code nothing stored} or {@code unknown}. It claims no success that is not shown:
     * {@code storeOutcome(202, 3, 0, 1, 0, null)} is {@code partly stored}.
     *
     * @param status        the HTTP status; null where it is not known
     * @param stored        how many instances the payload names as stored without a warning
     * @param warned        how many as stored with a warning
     * @param failed        how many as failed
     * @param otherFailures how many failures the payload has that belong to no instance
     * @param sent          how many instances were sent; null where that is not known
     */
    public static String storeOutcome(Integer status, int stored, int warned, int failed, int otherFailures, Integer sent) {
        boolean anyFailed = failed > 0 || otherFailures > 0;
        if (stored > 0 || warned > 0) {
            boolean isOtherStatus = status != null && (status < 200 || status > 299);
            boolean isPartOnly = status != null && status == 202 && !anyFailed && warned == 0;
            boolean isUnnamed = sent != null && sent > (long) stored + warned + failed + otherFailures;
            if (anyFailed || isUnnamed || isOtherStatus || isPartOnly) {
                return "partly stored";
            }
            return warned > 0 ? "stored with warnings" : "stored";
        }
        boolean isRefused = status != null && status >= 400 && status <= 599 && !MAY_HAVE_STORED.contains(status);
        return anyFailed || isRefused ? "nothing stored" : "unknown";
    }

    /** The only table that has these names. */
    private static Optional<TableName> tableOf(String service, String transaction) {
        if (service == null && transaction == null) {
            return Optional.empty();
        }
        Set<TableName> tables = HTTPStatusesTable.ROWS.stream()
                .filter(row -> row.transaction() != null)
                .filter(row -> service == null || service.equals(row.service()) || service.equals(row.acronym()))
                .filter(row -> transaction == null
                        || transaction.equals(row.transaction())
                        || transaction.equals(row.acronym())
                        || (transaction + " Transaction").equals(row.transaction()))
                .map(TableName::of)
                .collect(Collectors.toSet());
        return tables.size() == 1 ? tables.stream().findFirst() : Optional.empty();
    }

    private static Optional<HTTPRow> row(TableName table, int code) {
        return HTTPStatusesTable.ROWS.stream().filter(row -> row.code() == code && TableName.of(row).equals(table)).findFirst();
    }

    private static HTTPExplanation answer(HTTPRow row, Optional<HTTPClass> found, String scope, boolean listed) {
        return new HTTPExplanation(
                row.code(),
                found.map(HTTPClass::name),
                Optional.of(row.category()),
                Optional.of(row.name()),
                Optional.of(row.phrase()),
                Optional.of(row.meaning()),
                Optional.ofNullable(row.explanation()),
                scope,
                listed,
                Optional.ofNullable(row.until()),
                Optional.of(row.citation()));
    }

    private static HTTPExplanation classAnswer(int code, HTTPClass found) {
        Optional<String> none = Optional.empty();
        return new HTTPExplanation(
                code, Optional.of(found.name()), none, none, none, none, Optional.of(found.explanation()), "class", false, none, Optional.empty());
    }

    /** The row of each place that has the code: a single code before a range. */
    private static List<ReasonRow> reasons(int code, String attribute, String context) {
        List<ReasonRow> fitting = ReasonsTable.ROWS.stream()
                .filter(row -> row.first() <= code && code <= row.last())
                .filter(row -> attribute == null || row.attribute().equals(attribute))
                .filter(row -> context == null || row.context().equals(context))
                .toList();
        return fitting.stream().filter(row -> fitting.stream().noneMatch(other -> isBetter(other, row))).toList();
    }

    private static boolean isBetter(ReasonRow other, ReasonRow row) {
        return other.first() == other.last()
                && row.first() != row.last()
                && Objects.equals(other.attribute(), row.attribute())
                && Objects.equals(other.context(), row.context());
    }
}

package dev.dicomstatus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds what a code means where it was received. */
final class Lookup {
    private static final List<StatusRow> ROWS = StatusesTable.ROWS;
    private static final int WIDEST = ROWS.stream().mapToInt(row -> row.last() - row.first()).max().orElse(0);
    private static final Map<String, SOPClass> BY_UID = new HashMap<>();
    private static final Map<String, ServiceClass> BY_NAME = new HashMap<>();

    static {
        SOPClassesTable.ROWS.forEach(row -> BY_UID.put(row.uid(), row));
        ServiceClassesTable.ROWS.forEach(row -> BY_NAME.put(row.annex(), row));
        ServiceClassesTable.ROWS.forEach(row -> BY_NAME.put(row.name(), row));
    }

    private Lookup() {
    }

    /** The part of the tables in which a context lets a lookup search. */
    private record Place(Service service, String annex, String uid, Integer actionTypeId, List<Part> ignored) {
    }

    /** What rows of the standard and of implementations have in common. */
    private record Answer(StatusRow row, ImplementationRow own) {
        private static Answer of(StatusRow row) {
            return new Answer(row, null);
        }

        private static Answer of(ImplementationRow own) {
            return new Answer(null, own);
        }

        private String name() {
            return row != null ? row.name() : own.name();
        }

        private String meaning() {
            return row != null ? row.meaning() : own.meaning();
        }

        private String notation() {
            return row != null ? row.notation() : own.notation();
        }

        private String explanation() {
            return row != null ? row.explanation() : own.explanation();
        }

        private List<String> relatedFields() {
            return row != null ? row.relatedFields() : own.relatedFields();
        }

        private Set<Service> services() {
            return row != null ? row.services() : own.services();
        }
    }

    /** What to do. */
    private record ToDo(Stored stored, Retry retry, List<Actor> actors, String why) {
    }

    static Optional<Explanation> explain(int code, Context context) {
        return Categories.of(code).map(category -> explain(code, category, context == null ? Context.NONE : context));
    }

    private static Explanation explain(int code, Category category, Context context) {
        Place place = placeOf(context);
        List<StatusRow> rows = covering(code);
        List<StatusRow> tabled = rows.stream().filter(row -> row.scope() == Scope.SERVICE_CLASS && isInTable(row, place)).toList();
        List<StatusRow> general = rows.stream().filter(row -> row.scope() == Scope.GENERAL).toList();
        List<StatusRow> always = place.service() == null
                ? general
                : rows.stream().filter(row -> row.scope() == Scope.DIMSE_SERVICE && row.services().contains(place.service())).toList();
        List<ImplementationRow> own = ownRows(code, context.implementation(), place.service());
        Optional<Answer> answer = choose(place, tabled, general, always, own);
        ToDo toDo = advise(code, category, answer, context, place);
        Optional<StatusRow> standard = answer.map(Answer::row);
        return new Explanation(
                code,
                category,
                category != Category.PENDING,
                answer.map(found -> found.row() != null ? found.row().scope() : Scope.IMPLEMENTATION).orElse(Scope.CLASS),
                !tabled.isEmpty() || !always.isEmpty(),
                answer.map(Answer::name),
                answer.map(Answer::meaning),
                answer.map(Answer::notation),
                answer.map(Answer::explanation),
                answer.map(Answer::relatedFields).orElse(List.of()),
                standard.map(StatusRow::citation),
                answer.map(Answer::own).map(ImplementationRow::address),
                standard.map(StatusRow::until),
                place.ignored(),
                Optional.ofNullable(toDo.stored()),
                Optional.ofNullable(toDo.retry()),
                toDo.actors(),
                Optional.ofNullable(toDo.why()));
    }

    /** The rows whose code or range has the code; no range is wider than the widest. */
    private static List<StatusRow> covering(int code) {
        List<StatusRow> found = new ArrayList<>();
        for (int index = firstFrom(code - WIDEST); index < ROWS.size() && ROWS.get(index).first() <= code; index++) {
            if (code <= ROWS.get(index).last()) {
                found.add(ROWS.get(index));
            }
        }
        return found;
    }

    /** The index of the first row that begins at the code or behind it: the rows stand in the order of their first code. */
    private static int firstFrom(int code) {
        int low = 0;
        int high = ROWS.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ROWS.get(middle).first() < code) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static Place placeOf(Context context) {
        Service service = context.service();
        SOPClass known = BY_UID.get(trimmed(context.sopClass()));
        SOPClass bySOPClass = known != null && known.annex() != null && uses(known.services(), service) ? known : null;
        ServiceClass named = BY_NAME.get(context.serviceClass());
        ServiceClass byName = named != null && uses(named.services(), service) ? named : null;
        String annex = bySOPClass != null ? bySOPClass.annex() : byName != null ? byName.annex() : null;
        Set<Service> services = bySOPClass != null ? bySOPClass.services() : byName != null ? byName.services() : Set.of();
        boolean isAction = ServiceClassesTable.ROWS.stream()
                .filter(row -> annex == null || row.annex().equals(annex))
                .anyMatch(row -> row.actionTypeIds().contains(context.actionTypeId() == null ? -1 : context.actionTypeId()));
        return new Place(
                service == null && services.size() == 1 ? services.iterator().next() : service,
                annex,
                bySOPClass == null || bySOPClass.retired() ? null : bySOPClass.uid(),
                isAction ? context.actionTypeId() : null,
                ignored(context, bySOPClass != null, byName != null && byName.annex().equals(annex), isAction));
    }

    /** The parts of a context that are of no use. */
    private static List<Part> ignored(Context context, boolean isSOPClassUsed, boolean isServiceClassUsed, boolean isActionUsed) {
        boolean isProduct = ImplementationsTable.ROWS.stream().anyMatch(row -> row.implementation().equals(context.implementation()));
        List<Part> parts = new ArrayList<>();
        if (context.sopClass() != null && !isSOPClassUsed) {
            parts.add(Part.SOP_CLASS);
        }
        if (context.serviceClass() != null && !isServiceClassUsed) {
            parts.add(Part.SERVICE_CLASS);
        }
        if (context.actionTypeId() != null && !isActionUsed) {
            parts.add(Part.ACTION_TYPE_ID);
        }
        if (context.implementation() != null && !isProduct) {
            parts.add(Part.IMPLEMENTATION);
        }
        return List.copyOf(parts);
    }

    /** A UID without the blanks or NUL that pad it. */
    private static String trimmed(String uid) {
        if (uid == null) {
            return null;
        }
        int start = 0;
        int end = uid.length();
        while (start < end && uid.charAt(start) == ' ') {
            start++;
        }
        while (end > start && (uid.charAt(end - 1) == ' ' || uid.charAt(end - 1) == '\0')) {
            end--;
        }
        return uid.substring(start, end);
    }

    private static boolean uses(Set<Service> services, Service service) {
        return service == null || services.contains(service);
    }

    private static boolean isInTable(StatusRow row, Place place) {
        return (place.service() == null || row.services().contains(place.service()))
                && (place.annex() == null || place.annex().equals(row.annex()))
                && (place.uid() == null || row.sopClasses().isEmpty() || row.sopClasses().contains(place.uid()))
                && (place.actionTypeId() == null || row.actionTypeIds().isEmpty() || row.actionTypeIds().contains(place.actionTypeId()));
    }

    private static List<ImplementationRow> ownRows(int code, String implementation, Service service) {
        if (implementation == null) {
            return List.of();
        }
        return ImplementationsTable.ROWS.stream()
                .filter(row -> row.implementation().equals(implementation) && row.first() <= code && code <= row.last())
                .filter(row -> service == null || row.services().isEmpty() || row.services().contains(service))
                .toList();
    }

    /** The row that answers: the first group that has anything decides, if its rows mean the same. */
    private static Optional<Answer> choose(
            Place place, List<StatusRow> tabled, List<StatusRow> general, List<StatusRow> always, List<ImplementationRow> own) {
        boolean isServiceKnown = place.service() != null;
        List<Answer> tables = answers(tabled);
        List<Answer> singleRows = answers(tabled.stream().filter(row -> row.first() == row.last()).toList());
        List<Answer> lists = answers(always);
        List<Answer> all = own.stream().map(Answer::of).toList();
        List<Answer> single = ifAgreed(own.stream().filter(row -> row.first() == row.last()).map(Answer::of).toList(), isServiceKnown);
        List<Answer> narrower = ifAgreed(
                own.stream()
                        .filter(row -> !row.heading() && tabled.stream().allMatch(other -> row.last() - row.first() < other.last() - other.first()))
                        .map(Answer::of)
                        .toList(),
                isServiceKnown);
        Stream<List<Answer>> groups = place.annex() == null
                ? Stream.of(single, lists, narrower, !own.isEmpty() && agreed(tables, isServiceKnown).isEmpty() ? all : tables, answers(general), all)
                : Stream.of(single, singleRows, narrower, tables, lists, answers(general), all);
        List<Answer> first = groups.filter(group -> !group.isEmpty()).findFirst().orElse(List.of());
        return agreed(first, isServiceKnown).or(() -> agreed(lists, isServiceKnown));
    }

    private static List<Answer> answers(List<StatusRow> rows) {
        return rows.stream().map(Answer::of).toList();
    }

    private static List<Answer> ifAgreed(List<Answer> rows, boolean isServiceKnown) {
        return agreed(rows, isServiceKnown).isPresent() ? rows : List.of();
    }

    /** The first of rows that mean the same: the same name, and without a DIMSE service the same words for the same services. */
    private static Optional<Answer> agreed(List<Answer> rows, boolean isServiceKnown) {
        return rows.stream().findFirst().filter(first -> rows.stream().allMatch(row -> row.name().equals(first.name())
                && (isServiceKnown
                        || row.meaning().equals(first.meaning())
                                && Objects.equals(row.explanation(), first.explanation())
                                && row.services().equals(first.services()))));
    }

    private static ToDo advise(int code, Category category, Optional<Answer> answer, Context context, Place place) {
        Set<Service> asked = context.service() != null ? Set.of(context.service()) : answer.map(Answer::services).orElse(Set.of());
        String annex = answer.map(Answer::row).map(StatusRow::annex).orElse(place.annex());
        List<AdviceRow> fitting = AdviceTable.ROWS.stream()
                .filter(row -> row.first() <= code && code <= row.last())
                .filter(row -> row.services().isEmpty() || !asked.isEmpty() && row.services().containsAll(asked))
                .filter(row -> row.annex() == null || row.annex().equals(annex))
                .toList();
        Stored stored = fitting.stream().map(AdviceRow::stored).filter(Objects::nonNull).findFirst().orElse(null);
        ImplementationRow own = answer.map(Answer::own).orElse(null);
        if (own != null && (own.retry() != null || own.stored() != null || own.explanation() != null)) {
            // Where a product says more than the standard, our advice may be wrong; that a failure is not stored holds.
            Stored known = own.stored() != null ? own.stored() : category == Category.FAILURE ? stored : null;
            return new ToDo(known, own.retry(), own.actors(), null);
        }
        return fitting.stream()
                .findFirst()
                .map(row -> new ToDo(stored, row.retry(), row.actors(), row.why()))
                .orElse(new ToDo(null, null, List.of(), null));
    }
}

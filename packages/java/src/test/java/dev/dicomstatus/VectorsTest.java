package dev.dicomstatus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every vector that every language passes. */
class VectorsTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Map<String, JsonNode> TEXTS = new HashMap<>();
    private static final Map<String, String> WHY = new HashMap<>();

    static {
        JsonNode statuses = Vectors.read("statuses");
        statuses.get("statuses").forEach(text -> TEXTS.put(text.get("id").asText(), text));
        statuses.get("advice").forEach(advice -> WHY.put(advice.get("id").asText(), advice.get("why").asText()));
    }

    static Stream<Map.Entry<String, Function<JsonNode, JsonNode>>> files() {
        Map<String, Function<JsonNode, JsonNode>> answers = new HashMap<>(Map.of(
                "categories", VectorsTest::category,
                "statuses", VectorsTest::status,
                "implementations", VectorsTest::status,
                "rejections", VectorsTest::rejection,
                "aborts", VectorsTest::abort,
                "presentation-contexts", VectorsTest::presentationContext,
                "http", VectorsTest::http,
                "reasons", VectorsTest::reason,
                "retrieves", VectorsTest::retrieve,
                "store-responses", VectorsTest::store));
        answers.put("conditions", VectorsTest::condition);
        return answers.entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void passesEveryVector(Map.Entry<String, Function<JsonNode, JsonNode>> file) {
        JsonNode vectors = Vectors.read(file.getKey());
        List<String> wrong = new ArrayList<>();
        int count = 0;
        for (JsonNode test : Vectors.cases(vectors)) {
            count++;
            JsonNode answer = file.getValue().apply(test);
            if (!answer.equals(test.get("expected"))) {
                wrong.add(test + " gives " + answer);
            }
        }
        assertEquals(List.of(), wrong.stream().limit(3).toList());
        assertEquals(vectors.get("numberOfTests").asInt(), count);
        System.out.printf("java: %s: %d vectors passed%n", file.getKey(), count);
    }

    private static JsonNode category(JsonNode test) {
        int from = test.get("from").asInt();
        int to = test.get("to").asInt();
        assertEquals(DICOMStatus.category(from), DICOMStatus.category(to));
        assertEquals(DICOMStatus.isPending(from), !DICOMStatus.isFinal(to));
        ObjectNode answer = MAPPER.createObjectNode();
        answer.put("category", DICOMStatus.category(from).map(Category::label).orElse("Unknown"));
        return answer.put("pending", DICOMStatus.isPending(from));
    }

    private static JsonNode status(JsonNode test) {
        Context context = new Context(
                Service.of(Vectors.text(test, "service")).orElse(null),
                Vectors.text(test, "sopClass"),
                Vectors.text(test, "serviceClass"),
                Vectors.number(test, "actionTypeId"),
                Vectors.text(test, "implementation"));
        Optional<Explanation> explained = DICOMStatus.explain(test.get("code").asInt(), context);
        if (explained.isEmpty()) {
            return NullNode.getInstance();
        }
        Explanation found = explained.get();
        JsonNode expected = test.get("expected");
        ObjectNode own = MAPPER.createObjectNode();
        if (expected.has("status")) {
            JsonNode text = TEXTS.get(expected.get("status").asText());
            assertEquals(Vectors.text(text, "explanation"), found.explanation().orElse(null));
            assertEquals(text.get("relatedFields"), MAPPER.valueToTree(found.relatedFields()));
            assertEquals(text.get("citation"), citation(found.citation()));
        } else {
            assertEquals(Optional.empty(), found.citation());
            List<String> fields = new ArrayList<>();
            expected.path("relatedFields").forEach(field -> fields.add(field.asText()));
            assertEquals(fields, found.relatedFields());
            if (!fields.isEmpty()) {
                own.set("relatedFields", expected.get("relatedFields"));
            }
        }
        assertEquals(expected.has("advice") ? WHY.get(expected.get("advice").asText()) : null, found.why().orElse(null));
        ObjectNode answer = MAPPER.createObjectNode();
        answer.put("category", found.category().label());
        answer.put("final", found.isFinal());
        answer.put("scope", found.scope().label());
        answer.put("listed", found.listed());
        put(answer, "name", found.name());
        put(answer, "meaning", found.meaning());
        put(answer, "range", found.notation());
        put(answer, "explanation", found.explanation().filter(words -> found.scope() == Scope.IMPLEMENTATION));
        answer.setAll(own);
        put(answer, "address", found.address());
        put(answer, "until", found.until());
        if (!found.ignored().isEmpty()) {
            answer.set("ignored", MAPPER.valueToTree(found.ignored().stream().map(Part::label).toList()));
        }
        put(answer, "status", Optional.ofNullable(Vectors.text(expected, "status")));
        put(answer, "stored", found.stored().map(Stored::label));
        advice(answer, found.retry(), found.actors());
        put(answer, "advice", Optional.ofNullable(Vectors.text(expected, "advice")));
        return answer;
    }

    private static JsonNode rejection(JsonNode test) {
        return description(DICOMStatus.describeRejection(test.get("result").asInt(), test.get("source").asInt(), test.get("reason").asInt()));
    }

    private static JsonNode abort(JsonNode test) {
        return description(DICOMStatus.describeAbort(test.get("source").asInt(), test.get("reason").asInt()));
    }

    private static JsonNode presentationContext(JsonNode test) {
        int result = test.get("result").asInt();
        return description(DICOMStatus.describePresentationContextResult(result)).put("accepted", result == 0);
    }

    private static ObjectNode description(Description found) {
        ObjectNode answer = MAPPER.createObjectNode();
        put(answer, "resultName", found.resultName());
        put(answer, "sourceName", found.sourceName());
        put(answer, "reasonName", found.reasonName());
        found.permanent().ifPresent(value -> answer.put("permanent", value));
        answer.put("known", found.known());
        put(answer, "saidBy", found.saidBy().map(Speaker::label));
        put(answer, "symbol", found.symbol());
        answer.put("explanation", found.explanation());
        answer.set("citation", citation(found.citation()));
        advice(answer, found.retry(), found.actors());
        return answer;
    }

    private static JsonNode condition(JsonNode test) {
        Optional<Condition> found = DICOMStatus.explainCondition(test.get("condition").asText(), test.get("implementation").asText());
        if (found.isEmpty()) {
            return NullNode.getInstance();
        }
        ObjectNode answer = MAPPER.createObjectNode();
        put(answer, "name", found.map(Condition::name));
        put(answer, "meaning", found.map(Condition::meaning));
        put(answer, "exception", found.map(Condition::exception));
        put(answer, "explanation", found.map(Condition::explanation));
        return answer;
    }

    private static JsonNode http(JsonNode test) {
        Optional<HTTPExplanation> explained =
                DICOMweb.explainHTTP(test.get("code").asInt(), Vectors.text(test, "service"), Vectors.text(test, "transaction"));
        if (explained.isEmpty()) {
            return NullNode.getInstance();
        }
        HTTPExplanation found = explained.get();
        ObjectNode answer = MAPPER.createObjectNode();
        put(answer, "class", found.className());
        put(answer, "category", found.category());
        put(answer, "name", found.name());
        put(answer, "phrase", found.phrase());
        put(answer, "meaning", found.meaning());
        put(answer, "explanation", found.explanation());
        answer.put("scope", found.scope());
        answer.put("listed", found.listed());
        put(answer, "until", found.until());
        found.citation().ifPresent(value -> answer.set("citation", MAPPER.valueToTree(value)));
        return answer;
    }

    private static JsonNode reason(JsonNode test) {
        ReasonExplanation found =
                DICOMweb.explainReason(test.get("code").asInt(), Vectors.text(test, "attribute"), Vectors.text(test, "context"));
        ObjectNode answer = MAPPER.createObjectNode();
        answer.put("category", found.category().map(Category::label).orElse("Unknown"));
        put(answer, "name", found.name());
        put(answer, "meaning", found.meaning());
        put(answer, "range", found.notation());
        put(answer, "explanation", found.explanation());
        advice(answer, found.retry(), found.actors());
        answer.put("scope", found.scope());
        answer.set("citation", citation(found.citation()));
        return answer.put("listed", found.listed());
    }

    private static JsonNode retrieve(JsonNode test) {
        int code = DICOMStatus.finalRetrieveStatus(
                Service.of(test.get("service").asText()).orElseThrow(),
                test.get("remaining").asInt(),
                test.get("completed").asInt(),
                test.get("failed").asInt(),
                test.get("warning").asInt(),
                test.get("canceled").asBoolean());
        return MAPPER.createObjectNode().put("code", code);
    }

    private static JsonNode store(JsonNode test) {
        String outcome = DICOMweb.storeOutcome(
                Vectors.number(test, "status"),
                test.get("stored").asInt(),
                test.get("warned").asInt(),
                test.get("failed").asInt(),
                test.get("others").asInt(),
                Vectors.number(test, "sent"));
        return MAPPER.createObjectNode().put("outcome", outcome);
    }

    private static void put(ObjectNode answer, String key, Optional<String> value) {
        value.ifPresent(text -> answer.put(key, text));
    }

    private static void advice(ObjectNode answer, Optional<Retry> retry, List<Actor> actors) {
        retry.ifPresent(value -> {
            answer.put("retry", value.label());
            answer.set("actors", MAPPER.valueToTree(actors.stream().map(Actor::label).toList()));
        });
    }

    private static JsonNode citation(Optional<Citation> citation) {
        return citation.<JsonNode>map(MAPPER::valueToTree).orElse(NullNode.getInstance());
    }
}

package dev.dicomstatus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The files of vectors of the repository. */
final class Vectors {
    private static final Path FOLDER = Path.of("..", "..", "generated", "json", "vectors");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Vectors() {
    }

    static JsonNode read(String name) {
        try {
            return MAPPER.readTree(FOLDER.resolve(name + ".json").toFile());
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }

    /** The cases of a file, each with the context of its group. */
    static List<JsonNode> cases(JsonNode file) {
        List<JsonNode> cases = new ArrayList<>();
        for (JsonNode group : file.get("testGroups")) {
            for (JsonNode test : group.get("tests")) {
                ObjectNode merged = group.get("context").deepCopy();
                test.fields().forEachRemaining(field -> merged.set(field.getKey(), field.getValue()));
                cases.add(merged);
            }
        }
        return cases;
    }

    static String text(JsonNode node, String key) {
        return node.hasNonNull(key) ? node.get(key).asText() : null;
    }

    static Integer number(JsonNode node, String key) {
        return node.hasNonNull(key) ? node.get(key).asInt() : null;
    }
}

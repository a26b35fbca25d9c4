import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Judges the cases with networknt's validator: the root of the repository, then the file of the cases. */
public final class Validate {
    public static void main(String[] args) throws Exception {
        var mapper = new ObjectMapper();
        var factory = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
        Map<String, JsonSchema> schemas = new HashMap<>();
        int passed = 0;
        int failed = 0;
        for (JsonNode test : mapper.readTree(Files.readString(Path.of(args[1])))) {
            var name = test.get("schema").asText();
            if (!schemas.containsKey(name)) {
                schemas.put(name, factory.getSchema(mapper.readTree(Files.readString(Path.of(args[0], name)))));
            }
            var valid = schemas.get(name).validate(test.get("value")).isEmpty();
            if (valid == test.get("valid").asBoolean()) {
                passed++;
            } else {
                failed++;
                System.out.println("networknt differs: " + name + " " + test.get("value").toString().substring(0, Math.min(200, test.get("value").toString().length())));
            }
        }
        System.out.println("networknt: " + passed + " passed, " + failed + " failed");
        if (failed > 0) System.exit(1);
    }
}

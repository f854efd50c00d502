package id.msme.json.schema;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** Our schemas in a validator of others. */
public final class PeerSchemas {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

    private PeerSchemas() {}

    /** {@return where and why a document does not satisfy a schema; empty if it does} */
    public static List<String> faults(String name, String document) {
        return SCHEMAS
                .computeIfAbsent(name, schema -> REGISTRY.getSchema(Schemas.schema(schema), InputFormat.JSON))
                .validate(document, InputFormat.JSON)
                .stream()
                .map(error -> error.getInstanceLocation() + " " + error.getKeyword() + ": " + error.getMessage())
                .toList();
    }

    /** {@return the JSON Pointers of the members that do not satisfy a schema} */
    static Set<String> pointers(String name, String document) {
        var pointers = new TreeSet<String>();
        for (var error : SCHEMAS.computeIfAbsent(
                        name, schema -> REGISTRY.getSchema(Schemas.schema(schema), InputFormat.JSON))
                .validate(document, InputFormat.JSON)) {
            String place = error.getInstanceLocation().toString();
            String property = error.getProperty();
            if (error.getEvaluationPath().toString().contains("/anyOf/")) {
                // one of several ways, of which none is taken: the object is wrong
                pointers.add("/msme");
                continue;
            }
            pointers.add(error.getKeyword().equals("required") && property != null ? place + "/" + property : place);
        }
        return pointers;
    }
}

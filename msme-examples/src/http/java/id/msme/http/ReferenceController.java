package id.msme.http;

import id.msme.catalogue.Catalogue;
import id.msme.json.CatalogueWriter;
import id.msme.json.Library;
import id.msme.json.schema.Schemas;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What a partner looks up: programs, schemas, the description of this service, and whether it is up. */
@RestController
class ReferenceController {

    private static final MediaType SCHEMA = MediaType.parseMediaType("application/schema+json");

    private final Catalogue catalogue;
    private final String programs;

    ReferenceController(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.programs = CatalogueWriter.write(catalogue);
    }

    @GetMapping(path = "/programs", produces = MediaType.APPLICATION_JSON_VALUE)
    String programs() {
        return programs;
    }

    @GetMapping(path = "/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    Resource openApi() {
        return new ClassPathResource("openapi.json");
    }

    @GetMapping(path = "/schemas/{name}")
    ResponseEntity<Object> schema(@PathVariable String name) {
        return Schemas.findSchema(name)
                .<ResponseEntity<Object>>map(
                        schema -> ResponseEntity.ok().contentType(SCHEMA).body(schema.getBytes(StandardCharsets.UTF_8)))
                .orElseGet(() -> Problems.of(HttpStatus.NOT_FOUND, "schemas: " + String.join(", ", Schemas.names())));
    }

    @GetMapping(path = "/health", produces = MediaType.APPLICATION_JSON_VALUE)
    Map<String, String> health() {
        return Map.of("status", "UP", "edition", catalogue.edition(), "library", Library.version());
    }
}

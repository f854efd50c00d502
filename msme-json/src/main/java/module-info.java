/** Reads and writes the domain as JSON. */
// hash4j is an automatic module; nothing of it is in our API, and an image without it can be linked. The examples,
// which
// write files too, are compiled later.
@SuppressWarnings({"requires-automatic", "module"})
@org.jspecify.annotations.NullMarked
module id.msme.json {
    requires transitive id.msme.core;
    requires com.carrotsearch.hppc;
    requires de.siegmar.fastcsv;
    requires org.slf4j;
    requires tools.jackson.core;

    // Optional, for hosts that have them. A module cannot provide a service of an optional module; META-INF/services
    // has the modules of Jackson for the class path.
    requires static com.fasterxml.aalto;
    requires static com.fasterxml.jackson.databind;
    requires static hash4j;
    requires static org.dhatim.fastexcel.reader;
    requires static jakarta.validation;
    requires static tools.jackson.databind;

    exports id.msme.checkpoint to
            id.msme.examples;
    exports id.msme.constraints;
    exports id.msme.file;
    exports id.msme.jackson2;
    exports id.msme.jackson3;
    exports id.msme.json;
    exports id.msme.json.answer;
    exports id.msme.json.receipt;
    exports id.msme.json.schema;
    exports id.msme.keys;
    exports id.msme.log;
    exports id.msme.run;
    exports id.msme.sketch;
    exports id.msme.synthetic;
    exports id.msme.table;
}

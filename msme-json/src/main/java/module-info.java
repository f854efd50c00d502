/** Reads and writes the domain as JSON. */
// fastutil is an automatic module; nothing of it is in our API.
@SuppressWarnings("requires-automatic")
@org.jspecify.annotations.NullMarked
module id.msme.json {
    requires transitive id.msme.core;
    requires de.siegmar.fastcsv;
    requires hash4j;
    requires it.unimi.dsi.fastutil.core;
    requires org.slf4j;
    requires tools.jackson.core;

    exports id.msme.file;
    exports id.msme.json;
    exports id.msme.run;
    exports id.msme.sketch;
    exports id.msme.synthetic;
    exports id.msme.table;
}

/** Runnable examples: the command line and JShell. */
@org.jspecify.annotations.NullMarked
module id.msme.examples {
    requires id.msme.json;
    requires info.picocli;
    requires jdk.jshell;

    exports id.msme.examples;

    // picocli fills annotated fields by reflection.
    opens id.msme.examples to
            info.picocli;
}

/** Runnable examples: the command line and JShell. */
// JLine is an automatic module; nothing of it is in our API.
@SuppressWarnings("requires-automatic")
@org.jspecify.annotations.NullMarked
module id.msme.examples {
    requires de.siegmar.fastcsv;
    requires transitive id.msme.json;
    requires info.picocli;
    requires java.desktop;
    requires java.prefs;
    requires jdk.jshell;
    requires me.tongfei.progressbar;
    requires org.dhatim.fastexcel;
    requires org.jline.terminal;

    // JShell runs what is typed outside of the module.
    exports id.msme.shell;

    // picocli fills annotated fields by reflection.
    opens id.msme.cli to
            info.picocli;
    opens id.msme.option to
            info.picocli;
}

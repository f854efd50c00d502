package id.msme.shell;

/** Prints texts that are no answers. */
final class Console {

    private Console() {}

    /** Prints lines as they are: JShell would print a returned text in quotes, its line feeds escaped. */
    @SuppressWarnings("SystemOut") // JShell reads no other stream
    static void print(String text) {
        System.out.println(text);
    }
}

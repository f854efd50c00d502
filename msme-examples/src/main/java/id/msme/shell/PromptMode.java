package id.msme.shell;

import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * JShell's feedback mode of this prompt: its mode {@code normal}, which does not omit the middle of long answers.
 *
 * <p>JShell takes a mode from its stored settings alone, not from a start-up script. The file has it as
 * {@code /set mode msme -retain} stores it, a line for each part, with the escapes of Java strings.
 */
final class PromptMode {

    private static final String NAME = "msme";
    private static final String FILE = "mode.txt";
    private static final String SEPARATOR = "\u241e";
    private static final String MODES = "MODE2";
    private static final String CHOSEN = "FEEDBACK";

    private PromptMode() {}

    /**
     * Adds the mode to settings of JShell, and chooses it unless a person has chosen another.
     *
     * @param get the setting of a key, or an empty text
     * @param put stores a setting
     */
    static void store(UnaryOperator<String> get, BiConsumer<String, String> put) {
        String mode = Shell.text(FILE).lines().map(String::translateEscapes).collect(Collectors.joining(SEPARATOR));
        if (!get.apply(MODES).contains(mode)) {
            put.accept(MODES, mode);
        }
        if (get.apply(CHOSEN).isEmpty()) {
            put.accept(CHOSEN, NAME);
        }
    }
}

package id.msme.shell;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Prints what JShell answers, and a mistake of the person who types as its message alone: JShell would put the name of
 * the exception before it, and below it the places where it was thrown.
 */
final class MistakePrinter extends PrintStream {

    private static final String CLASSES =
            "(?:id\\.msme\\.[\\w.$]+|java\\.lang\\.IllegalArgumentException|java\\.time\\.[\\w.]+)";

    /** JShell names the class of an exception before its message, after a word of the person's language. */
    private static final Pattern MISTAKE = Pattern.compile("^\\S+ " + CLASSES + ": ");

    /** The form in which it prints a place. */
    private static final String PLACE = "at %s(%s)";

    private boolean isInMistake;

    MistakePrinter(OutputStream out) {
        super(out, true, StandardCharsets.UTF_8);
    }

    /** Whether an exception of a class is a mistake of the person who types. */
    static boolean isMistake(String exception) {
        return exception.matches(CLASSES);
    }

    @Override
    public PrintStream printf(String format, Object... args) {
        if (isInMistake && format.contains(PLACE)) {
            return this;
        }
        Matcher mistake = MISTAKE.matcher(args.length == 1 ? String.valueOf(args[0]) : "");
        isInMistake = mistake.find();
        return isInMistake ? super.printf(format, mistake.replaceFirst("")) : super.printf(format, args);
    }
}
